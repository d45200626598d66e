"""Checkup: what a library can say of its own health without reading all of it."""

from __future__ import annotations

from dataclasses import dataclass

from vectorstore.disk import RESERVE


@dataclass(frozen=True, slots=True)
class Checkup:
    """The state of an open library at one moment."""

    articles: int
    passages: int
    generation: int
    """Writes that the database has seen."""
    indexed: int
    """Writes that the vector index has seen; equal unless an update of it failed or is going on."""
    free_bytes: int
    """On the disk of the library's folder."""
    holds_lock: bool
    """This process is the library's writer, or needs no lock because it only reads."""

    @property
    def has_room(self) -> bool:
        """Small additions are not refused for want of space."""
        return self.free_bytes > RESERVE
