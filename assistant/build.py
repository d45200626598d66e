"""Build: the one place that picks implementations and puts them together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from assistant.briefer import Briefer
from assistant.chat_model import ChatModel, open_chat_model
from assistant.judge import TrainedJudge
from assistant.ledger import Change, Ledger
from assistant.llm import LLMEngine
from assistant.settings import Settings
from ingest import Article
from vectorstore import Added, Library, open_model


@dataclass(slots=True)
class Desk:
    """An opened library, the briefer that answers from it and the ledger that it keeps; close it when done."""

    library: Library
    briefer: Briefer
    settings: Settings
    ledger: Ledger
    on_affected: list[Callable[[Sequence[str], Change], None]] = field(default_factory=list)
    """Told which articles changed whenever stored answers leaned on them: doors that can correct what they sent."""
    model: ChatModel | None = None
    """The connection to a configured language model."""

    def add(self, articles: Iterable[Article], *, on_article: Callable[[Added], None] | None = None) -> list[Added]:
        """Take in articles as `Library.add` does, and mark the answers that leaned on those replaced.

        Raises:
            LibraryError: see `Library.add`.
            LedgerFailed: the articles are in, the answers are not marked.
        """  # raised by Library.add and Ledger.mark_affected
        replaced: list[str] = []

        def watch(added: Added) -> None:
            if added.status == "replaced":
                replaced.append(added.id)
            if on_article is not None:
                on_article(added)

        try:
            return self.library.add(articles, on_article=watch)
        finally:  # what was replaced before a failure stays replaced
            self._mark(replaced, Change.REPLACED)

    def remove(self, article_id: str) -> bool:
        """Remove an article as `Library.remove` does, and mark the answers that leaned on it.

        Raises:
            LibraryError: see `Library.remove`.
            LedgerFailed: the article is gone, the answers are not marked.
        """  # raised by Library.remove and Ledger.mark_affected
        stored = self.library.get(article_id)
        was_there = self.library.remove(article_id)
        if was_there and stored is not None:
            self._mark([stored.article.id], Change.REMOVED)  # its whole id, with the collection
        return was_there

    def _mark(self, article_ids: Sequence[str], change: Change) -> None:
        if article_ids and self.ledger.mark_affected(article_ids, change):
            for tell in self.on_affected:
                tell(article_ids, change)

    def within(self, collection: str) -> Desk:
        """The same desk as whoever is bound to that collection sees it; only this one is ever closed."""
        library, ledger = self.library.within(collection), self.ledger.within(collection)
        return Desk(library, self.briefer.over(library, ledger.conversations), self.settings, ledger, self.on_affected)

    def close(self) -> None:
        """Close model, ledger and library and give up the library's lock."""
        if self.model is not None:
            self.model.close()
        self.ledger.close()
        self.library.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_desk(settings: Settings, *, command: str, create: bool = True, read_only: bool = False) -> Desk:
    """Open the library of these settings and put a briefer on it.

    Args:
        settings: Where the library and the model cache are.
        command: Name of the program, shown to whoever finds the library locked.
        create: Make the library where it is missing.
        read_only: Do not take the writer's lock.

    Raises:
        LibraryError: the library is locked, missing, damaged or made with another model.
        BadSetting: the URL of the database or the language model cannot work.
    """  # raised by open_chat_model, Library.open and Ledger.open
    model = open_chat_model(settings)
    embedding = open_model(settings.embedding_model, settings.cache)
    library = Library.open(settings.home, embedding, command=command, create=create, read_only=read_only)
    try:
        ledger = Ledger.open(settings.database_url, settings.home)
    except BaseException:
        library.close()
        raise
    engine = LLMEngine(model, budget_s=settings.chat_timeout) if model is not None else None
    briefer = Briefer(library, ledger.conversations, TrainedJudge(settings.cache), model=engine)
    return Desk(library, briefer, settings, ledger, model=model)
