"""A desk without models: a library in a dictionary and a briefer that always gives the same answer."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from typing import cast

import numpy as np
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.server import Server, configure, listen, url_of
from assistant.answer import (
    Act,
    ActResult,
    Answer,
    Citation,
    Claim,
    EngineUsed,
    Party,
    Searched,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    StatusChange,
    Verdict,
)
from assistant.briefer import Briefer, Request
from assistant.build import Desk
from assistant.events import Answered, Event, Found, Judged, Started, Stated
from assistant.evidence import Label
from assistant.ledger import Ledger
from assistant.settings import Settings
from assistant.status import Status
from ingest import Article, Passage
from vectorstore.checkup import Checkup
from vectorstore.embedding import Vectors
from vectorstore.hit import Filter, Hit, SearchResult
from vectorstore.library import Library
from vectorstore.stored import Added, EarlierVersion, Page, Scope, StoredArticle, Verification

BODY = (
    "A Hamas leader met Iran's supreme leader, sources within Hamas told the channel. "
    "Iran has neither confirmed nor denied the meeting."
)
AT = datetime(2023, 11, 15, 18, 30, tzinfo=UTC)


@dataclass
class FakeLibrary:
    """Keeps articles in a dictionary; one passage per article."""

    stored: dict[str, StoredArticle] = field(default_factory=dict)
    failure: Exception | None = None
    asked: list[Filter] = field(default_factory=list)
    generation: int = 7
    home: Path = Path()
    missing: tuple[str, ...] = ()
    earlier: tuple[EarlierVersion, ...] = ()
    calls: list[str] = field(default_factory=list)
    health: Checkup = field(default_factory=lambda: Checkup(0, 0, 7, 7, 2**40, holds_lock=True))

    shelves: dict[str, FakeLibrary] = field(default_factory=dict)

    def within(self, collection: str) -> FakeLibrary:
        """A dictionary for each collection."""
        return self.shelves.setdefault(collection, FakeLibrary())

    def add(self, articles: Iterable[Article], *, on_article: Callable[[Added], None] | None = None) -> list[Added]:
        """Stores by id and compares content."""
        self._fail()
        added = []
        for article in articles:
            added.append(self._add(article))
            if on_article:
                on_article(added[-1])
        return added

    def get(self, article_id: str) -> StoredArticle | None:
        """The stored article."""
        self._fail()
        return self.stored.get(article_id)

    def fetch(self, ids: object) -> dict[str, StoredArticle]:
        """All of them."""
        return dict(self.stored)

    def remove(self, article_id: str) -> bool:
        """Forgets it."""
        self._fail()
        return self.stored.pop(article_id, None) is not None

    def versions(self, article_id: str) -> tuple[EarlierVersion, ...]:
        """Those put in."""
        self._fail()
        return self.earlier

    def purge(self, article_id: str) -> int:
        """There was none."""
        self._fail()
        return 0

    def compact(self) -> None:
        """Notes the call."""
        self.calls.append("compact")

    def page(self, where: Filter, *, after: str | None, limit: int) -> Page:
        """In the order of ids; the cursor is the last id."""
        self._fail()
        self.asked.append(where)
        rest = [one for key, one in sorted(self.stored.items()) if after is None or key > after]
        if after == "bad":
            raise ValueError("no such mark")
        items = tuple(rest[:limit])
        return Page(items=items, next=items[-1].article.id if len(rest) > limit else None)

    def search(self, query: str, *, k: int, where: Filter) -> SearchResult:
        """Every passage, in the order of ids."""
        self._fail()
        self.asked.append(where)
        hits = [_hit(one.article, rank) for rank, (_, one) in enumerate(sorted(self.stored.items()), start=1)]
        return SearchResult(hits=tuple(hits[:k]), timings_ms={"total": 1.5})

    def checkup(self) -> Checkup:
        """As healthy as the test wants it."""
        self._fail()
        return replace(self.health, articles=len(self.stored), passages=len(self.stored))

    def encode(self, texts: Sequence[str]) -> Vectors:
        """The same unit vector for every text."""
        self._fail()
        return np.tile(np.array([1, 0], np.float32), (len(texts), 1))

    def scope(self, where: Filter | None = None) -> Scope:
        """The number of articles, of the outlets that are asked for."""
        self._fail()
        wanted = where.sources if where else frozenset()
        number = sum(not wanted or one.article.source in wanted for one in self.stored.values())
        return Scope(articles=number, sources=1, first=None, last=None)

    def verify(self, *, deep: bool = False) -> Verification:
        """Sound unless a finding was put in."""
        self.calls.append(f"verify deep={deep}")
        return Verification(2, 5, 5 - len(self.missing), self.missing, (), (), (), 7, 7)

    def rebuild(self) -> None:
        """Notes the call."""
        self.calls.append("rebuild")

    def export(self, path: Path) -> int:
        """Notes the call."""
        self.calls.append(f"export {path.name}")
        return 2

    def import_archive(self, path: Path) -> list[Added]:
        """Notes the call."""
        self.calls.append(f"import {path.name}")
        return [Added("a1", "created", 1, None), Added("a2", "unchanged", 1, None)]

    def _add(self, article: Article) -> Added:
        """Compares with what is stored under the id."""
        known = self.stored.get(article.id)
        if known and known.content_hash == article.content_hash:
            return Added(id=article.id, status="unchanged", passages=1, copy_of=None)
        self.stored[article.id] = StoredArticle(article, AT, article.content_hash, None, 1)
        return Added(id=article.id, status="replaced" if known else "created", passages=1, copy_of=None)

    def _fail(self) -> None:
        """Raises what a test put in."""
        if self.failure:
            raise self.failure


@dataclass
class FakeBriefer:
    """Gives one fixed answer and remembers what it was asked."""

    answer: Answer
    failure: Exception | None = None
    asked: list[Request] = field(default_factory=list)
    listeners: list[Callable[[Answer, int], None]] = field(default_factory=list)

    def over(self, library: object, conversations: object) -> FakeBriefer:
        """It reads no library and keeps no conversation."""
        return self

    def ask(self, request: Request) -> Answer:
        """The fixed answer, in the conversation that was given."""
        self.asked.append(request)
        if self.failure:
            raise self.failure
        for listener in self.listeners:
            listener(self.answer, 2)
        return replace(self.answer, conversation_id=request.conversation_id or "con_new", question=request.question)

    def stream(self, request: Request) -> Generator[Event]:
        """The same answer, step by step."""
        answer = self.ask(request)
        cited = {citation.id: citation for citation in answer.citations}
        yield Started(answer.conversation_id, answer.question, answer.standalone_question, request.where.as_of)
        yield Found(answer.searched, tuple(_article(citation) for citation in answer.citations))
        yield Judged(replace(answer.claims[0], citations=()))
        for statement in answer.statements:
            yield Stated(statement, tuple(cited[id_] for id_ in statement.citations))
        yield Answered(answer)


def _article(citation: Citation) -> Article:
    """The article that is cited."""
    named = {"title": citation.title, "source": citation.source, "url": citation.url}
    return Article(id=citation.article_id, body=BODY, published_at=citation.published_at, **named)


def _hit(article: Article, rank: int) -> Hit:
    """The whole body as one passage."""
    passage = Passage(f"{article.id}-0", article.id, 0, 0, len(article.body), article.body, ())
    return Hit(passage=passage, score=1 / rank, dense_rank=rank, lexical_rank=None)


@pytest.fixture
def answer() -> Answer:
    """An answer in which every field holds something."""
    return full_answer()


def full_answer() -> Answer:
    """The same, for fixtures that live longer than a test."""
    quote = "Iran has neither confirmed nor denied the meeting."
    start = BODY.index(quote)
    citation = Citation(
        id="cit_1",
        number=1,
        article_id="a1",
        title="Sources: leaders met in Tehran",
        source="Al-Arabiya News",
        author=None,
        url="https://news.example/a1",
        published_at=AT,
        quote=quote,
        start=start,
        end=start + len(quote),
        prefix="the channel. ",
        suffix="",
        evidence=Label.UNCONFIRMED,
        speaker=Speaker(None, SpeakerKind.ANONYMOUS, "Sources within Hamas", "Al-Arabiya News"),
    )
    claim = Claim(
        id="clm_1",
        text="Iran confirmed the meeting.",
        status=Status.UNVERIFIED,
        unverified=True,
        rule=4,
        basis=("anonymous_source", "neither_confirmed_nor_denied"),
        parties=(Party("Iran", Stance.NEITHER, ("cit_1",), AT),),
        origins=1,
        articles=1,
        as_of=AT,
        timeline=(StatusChange(AT, Status.UNVERIFIED, ("cit_1",)),),
        citations=("cit_1",),
    )
    return Answer(
        id="ans_1",
        conversation_id="con_1",
        question="Did Iran confirm the meeting?",
        standalone_question="Did Iran confirm the meeting?",
        as_of=datetime(2023, 11, 16, 9, tzinfo=UTC),
        text="Not confirmed. Iran has neither confirmed nor denied the meeting. [1]",
        status=Status.UNVERIFIED,
        unverified=True,
        abstained=False,
        verdict=Verdict("Iran", Act.CONFIRM, ActResult.NEITHER),
        statements=(Statement(f"Not confirmed. {quote}", "clm_1", ("cit_1",)),),
        claims=(claim,),
        citations=(citation,),
        searched=Searched(articles=12, sources=5, first=AT, last=AT),
        engine=EngineUsed("extractive"),
        timings_ms={"total": 12.3},
    )


@pytest.fixture
def library() -> FakeLibrary:
    """An empty library."""
    return FakeLibrary()


@pytest.fixture
def briefer(answer: Answer) -> FakeBriefer:
    """A briefer that knows one answer."""
    return FakeBriefer(answer)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """An empty ledger on disk."""
    with closing(Ledger.open(None, tmp_path / "ledger")) as ledger:
        yield ledger


@pytest.fixture
def desk(library: FakeLibrary, briefer: FakeBriefer, ledger: Ledger) -> Desk:
    """The desk that the doors open on."""
    return Desk(cast(Library, library), cast(Briefer, briefer), Settings(), ledger)


@pytest.fixture
def client(desk: Desk) -> Iterator[TestClient]:
    """The HTTP API over the fake desk."""
    with TestClient(create_app(desk)) as client:
        yield client


@pytest.fixture
def url(desk: Desk) -> Iterator[str]:
    """A running server over the fake desk."""
    app = create_app(desk)
    server = Server(configure(app), app.state.streams)
    with listen("127.0.0.1", 0) as listener:
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield url_of(listener)  # the socket listens already; early requests wait in its queue
        server.should_exit = True
        thread.join(timeout=30)


@pytest.fixture
def article() -> dict[str, object]:
    """An article as a client sends it."""
    return {
        "id": "a1",
        "title": "Sources: leaders met in Tehran",
        "text": BODY,
        "source": "Al-Arabiya News",
        "published_at": "2023-11-15T18:30:00Z",
        "tags": ["middle-east"],
    }
