"""Hand-made articles, cases and answers, and the two fakes that stand in for the briefer and the library."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from assistant.answer import Answer, Citation, Claim, EngineUsed, Searched, Speaker, SpeakerKind, Statement
from assistant.briefer import Request
from assistant.evidence import Label
from assistant.status import Status
from evals.case import Case, Split
from evals.corpus import Corpus
from evals.result import Failure, Result
from ingest import Article, Passage
from vectorstore import Added, Filter, Hit, SearchResult, StoredArticle

BODY = (
    "The bridge at Marlow was closed on Tuesday. The county's spokesman neither confirmed nor denied cracks.\n\n"
    "Two engineers, who asked not to be named, said 14 cracks had been found. In Hexley, another bridge is open."
)
SAID = "Unverified. Two unnamed engineers say that 14 cracks were found."
NOON = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def article() -> Article:
    """One article about a bridge."""
    return Article(id="bridge-first", title="Bridge closed", body=BODY, source="Marlow Echo", published_at=NOON)


@pytest.fixture
def make_case() -> Callable[..., Case]:
    """Build a case of the story `bridge`; keywords of the expectation go into `expect`."""

    def make(expect: dict[str, Any] | None = None, **fields: Any) -> Case:
        base = {
            "id": "bridge-01",
            "suite": "status",
            "story": "bridge",
            "question": "Were cracks found in the Marlow bridge?",
            "expect": {"status": "unverified", "unverified": True} | (expect or {}),
            "why": "Only unnamed engineers say so.",
        }
        return Case.model_validate(base | fields)

    return make


@pytest.fixture
def make_citation() -> Callable[..., Citation]:
    """Build a citation of the bridge article around a stretch of its body."""

    def make(at: str = "said 14 cracks had been found", **fields: Any) -> Citation:
        start = BODY.index(at)
        base: dict[str, Any] = {
            "id": f"cit_{start}",
            "number": 1,
            "article_id": "bridge-first",
            "title": "Bridge closed",
            "source": "Marlow Echo",
            "author": None,
            "url": None,
            "published_at": NOON,
            "quote": at,
            "start": start,
            "end": start + len(at),
            "prefix": "",
            "suffix": "",
            "evidence": Label.ANONYMOUS,
            "speaker": Speaker(None, SpeakerKind.ANONYMOUS, "two engineers"),
        }
        return Citation(**base | fields)

    return make


@pytest.fixture
def make_answer(make_citation: Callable[..., Citation]) -> Callable[..., Answer]:
    """Build an answer that is right for the case of `make_case`, unless keywords say otherwise."""

    def make(status: str = "unverified", **fields: Any) -> Answer:
        cited = (make_citation(),)
        base: dict[str, Any] = {
            "id": "ans_1",
            "conversation_id": "con_1",
            "question": "Were cracks found in the Marlow bridge?",
            "standalone_question": "Were cracks found in the Marlow bridge?",
            "as_of": None,
            "text": f"{SAID} [1]",
            "status": Status(status),
            "unverified": status in ("unverified", "disputed"),
            "abstained": status == "no_evidence",
            "verdict": None,
            "statements": (Statement(SAID, "clm_1", (cited[0].id,)),),
            "claims": (make_claim(status),),
            "citations": cited,
            "searched": Searched(1, 1, NOON, NOON),
            "engine": EngineUsed("extractive"),
        }
        return Answer(**base | fields)

    return make


def make_claim(status: str = "unverified", **fields: Any) -> Claim:
    """A claim of one origin without parties."""
    base: dict[str, Any] = {
        "id": "clm_1",
        "text": "cracks were found in the Marlow bridge",
        "status": Status(status),
        "unverified": status in ("unverified", "disputed"),
        "rule": 4,
        "basis": ("anonymous_source",),
        "parties": (),
        "origins": 1,
        "articles": 1,
        "as_of": None,
        "timeline": (),
        "citations": (),
    }
    return Claim(**base | fields)


@pytest.fixture(name="make_claim")
def make_claim_fixture() -> Callable[..., Claim]:
    """Build a claim."""
    return make_claim


@pytest.fixture
def make_result(make_case: Callable[..., Case], make_answer: Callable[..., Answer]) -> Callable[..., Result]:
    """Build a result; `crash=True` puts a failure in the place of the answer."""

    def make(case: Case | None = None, answer: Answer | None = None, *, crash: bool = False, **fields: Any) -> Result:
        failure = Failure("ValueError", "Traceback ...\nValueError: boom") if crash else None
        base: dict[str, Any] = {
            "case": case or make_case(),
            "split": "dev",
            "answer": None if crash else answer or make_answer(),
            "failure": failure,
            "seconds": 0.25,
            "bodies": {"bridge-first": BODY},
        }
        return Result(**base | fields)

    return make


class FakeLibrary:
    """Holds articles and finds each one that shares a word with the query, in the order of adding."""

    def __init__(self) -> None:
        self.articles: dict[str, Article] = {}
        self.queries: list[tuple[str, Filter]] = []

    def add(self, articles: Iterable[Article]) -> list[Added]:
        """Store them; the report is not needed here."""
        self.articles |= {article.id: article for article in articles}
        return []

    def get(self, article_id: str) -> StoredArticle | None:
        """The article as it was added."""
        article = self.articles.get(article_id)
        return StoredArticle(article, NOON, article.content_hash, None, 2) if article else None

    def search(self, query: str, *, k: int, where: Filter) -> SearchResult:
        """Two hits per article that shares a word."""
        self.queries.append((query, where))
        words = set(query.casefold().strip("?").split())
        found = [one for one in self.articles.values() if words & set(one.body.casefold().split())]
        passages = [Passage(f"{one.id}-{n}", one.id, n, 0, 1, one.body[:1], ()) for one in found for n in (0, 1)]
        return SearchResult(tuple(Hit(passage, 1.0, None, None) for passage in passages[:k]))


class FakeBriefer:
    """Answers every question as `replies` says, in order or the last one for ever; an exception is raised."""

    def __init__(self, *replies: Answer | Exception) -> None:
        self.replies = list(replies)
        self.requests: list[Request] = []

    def ask(self, request: Request) -> Answer:
        """The next reply, in a conversation of its own number unless one is given."""
        self.requests.append(request)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, Exception):
            raise reply
        return replace(reply, conversation_id=request.conversation_id or f"con_{len(self.requests)}")


@pytest.fixture(name="fake_library")
def fake_library_fixture() -> FakeLibrary:
    """An empty library."""
    return FakeLibrary()


@pytest.fixture(name="fake_briefer")
def fake_briefer_fixture() -> type[FakeBriefer]:
    """Build a briefer from its replies."""
    return FakeBriefer


@pytest.fixture
def make_corpus(article: Article, make_case: Callable[..., Case]) -> Callable[..., Corpus]:
    """Build a corpus of the bridge article; a case whose story begins with `blind` is in the blind split."""

    def make(*cases: Case) -> Corpus:
        chosen = cases or (make_case(),)
        splits: dict[str, Split] = {one.story: "blind" if one.story.startswith("blind") else "dev" for one in chosen}
        return Corpus((article,), chosen, splits)

    return make
