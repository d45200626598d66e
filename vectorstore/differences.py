"""Differences: what a vector index lacks against SQL, has too much, or has differently. Knows no index, no database."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Differences:
    """What an index lacks, has too much, or has differently."""

    indexed: int
    missing: tuple[str, ...]
    unexpected: tuple[str, ...]
    changed: tuple[str, ...]
    problems: tuple[str, ...] = ()

    @property
    def any(self) -> bool:
        """Whether there is a difference."""
        return bool(self.missing or self.unexpected or self.changed or self.problems)
