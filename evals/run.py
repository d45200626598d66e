"""The run: a throwaway library of the whole corpus, every case asked once, answers and failures collected."""

from __future__ import annotations

import tempfile
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path
from typing import Literal, Protocol

from assistant.answer import Answer
from assistant.briefer import Request
from assistant.build import Desk, open_desk
from assistant.settings import Settings, load_settings
from evals.case import Case
from evals.corpus import Corpus
from evals.errors import CannotRun
from evals.result import Failure, Result
from ingest import Article
from vectorstore import Added, Filter, SearchResult, StoredArticle

HITS = 50
"""Passages searched for the ranking of articles: an article has one to four, so the first ten articles are in it."""
KEPT = frozenset({"cache", "embedding_model"})
"""Settings that a run takes from the environment; every other one, above all the database, is at its default."""


EngineName = Literal["extractive", "llm"]


class Asks(Protocol):
    """What a run needs of a briefer."""

    def ask(self, request: Request) -> Answer:
        """The answer to one question."""
        ...


class Holds(Protocol):
    """What a run needs of a library."""

    def add(self, articles: Iterable[Article]) -> Sequence[Added]:
        """Store the articles."""
        ...

    def get(self, article_id: str) -> StoredArticle | None:
        """The stored article, or None."""
        ...

    def search(self, query: str, *, k: int, where: Filter) -> SearchResult:
        """The best passages."""
        ...


def run_cases(
    corpus: Corpus,
    cases: Sequence[Case],
    *,
    library: Holds,
    briefer: Asks,
    engine: EngineName = "extractive",
    threads: int = 1,
    on_result: Callable[[Result], None] = lambda result: None,
) -> tuple[Result, ...]:
    """One result per case, in the order of `cases`; the library must already hold the corpus.

    With more than one thread the answers are the same and the times are not comparable. `CannotRun` is raised where no
    case could be asked at all, as when a server is not there.
    """

    def run(case: Case) -> Result:
        result = ask_case(corpus, case, library=library, briefer=briefer, engine=engine)
        on_result(result)
        return result

    if threads == 1:
        return tuple(run(case) for case in cases)
    with ThreadPoolExecutor(max_workers=threads) as pool:
        return tuple(pool.map(run, cases))


def ask_case(corpus: Corpus, case: Case, *, library: Holds, briefer: Asks, engine: EngineName = "extractive") -> Result:
    """The result of one case: its history first, in one conversation, then the question; a crash is a result too.

    Raises:
        CannotRun: the fault is not this case's: the server is not there or lets nobody in.
    """
    started = time.perf_counter()
    try:
        conversation = None
        for question in case.history:
            conversation = briefer.ask(request_for(case, question, conversation, engine)).conversation_id
        started = time.perf_counter()
        answer = briefer.ask(request_for(case, case.question, conversation, engine))
        seconds = time.perf_counter() - started
        ranked = rank_articles(library, case, answer)
        bodies = stored_bodies(library, answer)
    except CannotRun:
        raise
    except Exception as error:  # noqa: BLE001  # one broken case must not hide the others; it counts as a miss
        failure = Failure(type(error).__name__, traceback.format_exc())
        return Result(case, corpus.split_of(case), None, failure, time.perf_counter() - started)
    return Result(case, corpus.split_of(case), answer, None, seconds, ranked, bodies)


def request_for(case: Case, question: str, conversation: str | None, engine: EngineName) -> Request:
    """One question of the case; worded by rules unless a model is to be tested."""
    return Request(question=question, conversation_id=conversation, where=filter_of(case), engine=engine)


def filter_of(case: Case) -> Filter:
    """What the case may see."""
    as_of = case.as_of.astimezone(UTC) if case.as_of else None
    return Filter(sources=frozenset(case.sources), as_of=as_of)


def rank_articles(library: Holds, case: Case, answer: Answer) -> tuple[str, ...]:
    """Article ids in the order in which a search first meets them.

    The query is the question; of a follow-up it is the standalone wording, because "and why?" names nothing to find.
    """
    query = answer.standalone_question if case.history else case.question
    hits = library.search(query, k=HITS, where=filter_of(case)).hits
    return tuple(dict.fromkeys(hit.passage.article_id for hit in hits))


def stored_bodies(library: Holds, answer: Answer) -> dict[str, str]:
    """The body of every cited article as the library holds it."""
    found = {one: library.get(one) for one in sorted({citation.article_id for citation in answer.citations})}
    return {name: stored.article.body for name, stored in found.items() if stored is not None}


def fill_library(library: Holds, corpus: Corpus) -> None:
    """Add every article in the order of publication and check that each text comes back unchanged.

    Args:
        library: an empty library.
        corpus: what to add.

    Raises:
        CannotRun: the library gave back another text than it was given.
    """
    library.add(corpus.articles)
    for article in corpus.articles:
        stored = library.get(article.id)
        if stored is None or stored.article.body != article.body:
            raise CannotRun(f"The library lost or altered the text of {article.id!r}: no offset could be trusted.")


@contextmanager
def open_home(corpus: Corpus, engine: EngineName = "extractive") -> Iterator[Desk]:
    """A desk on a new library in a temporary folder, filled with the corpus; it ends with the context."""
    with (
        tempfile.TemporaryDirectory(prefix="onrecord-evals-") as folder,
        open_desk(settings_for(Path(folder), engine), command="python -m evals") as desk,
    ):
        fill_library(desk.library, corpus)
        yield desk


@contextmanager
def open_throwaway(corpus: Corpus) -> Iterator[tuple[Holds, Asks]]:
    """Library and briefer of such a desk."""
    with open_home(corpus) as desk:
        yield desk.library, desk.briefer


def settings_for(home: Path, engine: EngineName = "extractive") -> Settings:
    """Default settings with the library in `home`; a user's database is never written to.

    Of a user's chat model something is known only where it is to be tested.
    """
    loaded = load_settings()
    plain = {
        name: getattr(loaded, name)
        if name in KEPT or (engine == "llm" and _is_of_model(name))
        else field.get_default(call_default_factory=True)
        for name, field in Settings.model_fields.items()
        if name != "home"
    }
    return Settings(**plain | {"home": home})


def _is_of_model(name: str) -> bool:
    """Whether the setting is about the chat model: its name, its limits, its address."""
    return name.startswith(("chat_", "llm_"))
