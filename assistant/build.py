"""Build: the one place that picks implementations and puts them together."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import Self

from assistant.briefer import Briefer
from assistant.judge import TrainedJudge
from assistant.ledger import Ledger
from assistant.settings import Settings
from vectorstore import Library, open_model


@dataclass(slots=True)
class Desk:
    """An opened library, the briefer that answers from it and the ledger that it keeps; close it when done."""

    library: Library
    briefer: Briefer
    settings: Settings
    ledger: Ledger

    def within(self, collection: str) -> Desk:
        """The same desk as whoever is bound to that collection sees it; only this one is ever closed."""
        library, ledger = self.library.within(collection), self.ledger.within(collection)
        return Desk(library, self.briefer.over(library, ledger.conversations), self.settings, ledger)

    def close(self) -> None:
        """Close ledger and library and give up the library's lock."""
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
        BadSetting: the URL of the database cannot work.
    """  # raised by Library.open and Ledger.open
    model = open_model(settings.embedding_model, settings.cache)
    library = Library.open(settings.home, model, command=command, create=create, read_only=read_only)
    try:
        ledger = Ledger.open(settings.database_url, settings.home)
    except BaseException:
        library.close()
        raise
    return Desk(library, Briefer(library, ledger.conversations, TrainedJudge(settings.cache)), settings, ledger)
