"""What a library tells about itself: articles as stored, what an addition did, pages, extents, checks. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from ingest.article import Article
from ingest.characters import Oddity, oddities
from ingest.sentences import Span


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article and what the library knows about it."""

    article: Article
    ingested_at: datetime
    """When the library took in this version, UTC."""
    content_hash: str
    copy_of: str | None
    """Id of the earliest article with the same report, None where this is the earliest."""
    passages: int
    sentences: tuple[Span, ...] = ()
    """Where the sentences of its passages stand in the body, in order: cut once, when it was taken in."""

    @property
    def oddities(self) -> tuple[Oddity, ...]:
        """What is odd about the characters of its title and text."""
        return oddities(f"{self.article.title}\n{self.article.body}")


@dataclass(frozen=True, slots=True)
class EarlierVersion:
    """An article as it was before it was replaced."""

    article: Article
    content_hash: str
    ingested_at: datetime
    replaced_at: datetime


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one article handed to `Library.add`."""

    id: str
    status: Literal["created", "replaced", "unchanged"]
    passages: int
    copy_of: str | None


@dataclass(frozen=True, slots=True)
class Page:
    """Some articles, newest first."""

    items: tuple[StoredArticle, ...]
    next: str | None
    """Pass it as `after` for the following page; None on the last."""


@dataclass(frozen=True, slots=True)
class Scope:
    """How much a filter lets a search see."""

    articles: int
    sources: int
    """Distinct outlets, compared without case."""
    first: datetime | None
    """Earliest publication, None where there is no article."""
    last: datetime | None


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether the vector index holds exactly the passages of the database."""

    articles: int
    passages: int
    indexed: int
    """Vectors that the index enumerates."""
    missing: tuple[str, ...]
    """Passage ids without a vector in the index."""
    unexpected: tuple[str, ...]
    """Passage ids that only the index knows."""
    changed: tuple[str, ...]
    """Passage ids whose vector differs from the stored one."""
    problems: tuple[str, ...]
    """Everything else that was found, one sentence each."""
    generation: int
    indexed_generation: int

    @property
    def is_sound(self) -> bool:
        """Nothing is missing, unexpected, changed or broken, and both sides stand at the same generation."""
        differs = self.missing or self.unexpected or self.changed or self.problems
        return not differs and self.generation == self.indexed_generation
