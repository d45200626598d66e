"""What can go wrong with a library. Knows no index and no database.

LibraryError
├── LibraryLocked      another process writes this library
├── LibraryMissing     there is no library in this folder
├── LibraryReadOnly    the library was opened for reading, or its disk takes no writes
├── WrongModel         the library was made with another embedding model
├── LibraryDamaged     the articles themselves, or an archive, cannot be read
├── IdTaken            the id belongs to an article of another collection
├── DiskFull           there is no room to write safely
└── ModelUnavailable   the embedding model cannot be loaded
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class LibraryError(Exception):
    """Base of everything that this folder raises on purpose."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that writes a library."""

    pid: int
    host: str
    command: str
    since: str
    """ISO 8601 with zone."""


class LibraryLocked(LibraryError):
    """Another process holds the writer's lock; `holder` is None where it left no note."""

    def __init__(self, home: Path, holder: Holder | None) -> None:
        self.holder = holder
        who = (
            f"by process {holder.pid} on {holder.host} ({holder.command!r}, since {holder.since})"
            if holder
            else "by a process that left no note of itself"
        )
        super().__init__(
            f"the library in {str(home)!r} is in use {who}; stop that process, "
            "send the request to its HTTP API, or open the library read-only"
        )


class LibraryMissing(LibraryError):
    """The folder holds no library and none was to be created."""

    def __init__(self, home: Path) -> None:
        super().__init__(
            f"there is no library in {str(home)!r}; add articles first, for example with `onrecord ingest`"
        )


class LibraryReadOnly(LibraryError, ValueError):
    """A change was asked of a library that only reads."""

    def __init__(self, home: Path) -> None:
        super().__init__(
            f"the library in {str(home)!r} was opened read-only; open it without read_only, in a folder that can be "
            "written, to change it"
        )


class WrongModel(LibraryError):
    """The library's vectors come from another model than the one it was opened with."""

    def __init__(self, recorded: str, given: str) -> None:
        super().__init__(
            f"the library was made with the embedding model {recorded}, not with {given}; "
            "open it with its own model, or run `onrecord library rebuild` to embed every passage again"
        )


class LibraryDamaged(LibraryError):
    """The database or an archive is unreadable or contradicts itself; the message says where."""


class IdTaken(LibraryError):
    """An article of another collection has this id; nothing of the batch was stored."""


class DiskFull(LibraryError):
    """Nothing was written, because the disk has too little room."""


class ModelUnavailable(LibraryError):
    """The embedding model is not installed, is not the expected one, or cannot be loaded."""
