"""Hit and Filter: what a search returns and what limits it. Knows passages and scores; no question, no claim."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from ingest import Passage


@dataclass(frozen=True, slots=True)
class Filter:
    """Which articles a search may see; empty fields do not limit. Dates are inclusive."""

    sources: frozenset[str] = frozenset()
    """Outlet names, compared without case."""
    tags: frozenset[str] = frozenset()
    """Any one of them is enough."""
    published_from: datetime | None = None
    published_to: datetime | None = None
    as_of: datetime | None = None
    """Nothing published after this is seen."""
    collection: str | None = None
    """Only articles of this collection are seen; None sees all, "" those of none."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage that was found."""

    passage: Passage
    score: float
    """Fused score, higher is better; only comparable inside one search."""
    dense_rank: int | None
    """Rank from 1 in the vector index, None where that index did not return it."""
    lexical_rank: int | None
    """Rank from 1 in the BM25 index, likewise."""


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits, best first, and what each step cost."""

    hits: tuple[Hit, ...]
    timings_ms: dict[str, float] = field(default_factory=dict)
