"""A deterministic embedding model and short ways to write articles, for tests without a network and without weights."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache

import numpy as np

from ingest.article import Article
from vectorstore.embedding import EmbeddingModel, Vectors

FIRST_DAY = datetime(2023, 11, 15, tzinfo=UTC)


class FakeModel(EmbeddingModel):
    """Adds up one fixed random direction for each word: texts that share words are near each other."""

    def __init__(self, name: str = "fake", dimension: int = 32) -> None:
        self._name, self._dimension = name, dimension

    @property
    def name(self) -> str:
        """As given."""
        return self._name

    @property
    def dimension(self) -> int:
        """As given."""
        return self._dimension

    @property
    def max_tokens(self) -> int:
        """As the built-in model."""
        return 256

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Shape (len(texts), dimension), float32, unit rows."""
        rows = [sum((self._direction(word) for word in _words(text)), self._direction("")) for text in texts]
        vectors = np.array(rows, np.float32).reshape(len(texts), self._dimension)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def count_tokens(self, text: str) -> int:
        """Words and two special tokens."""
        return len(_words(text)) + 2

    def _direction(self, word: str) -> Vectors:
        return _direction(word, self._dimension)


@cache
def _direction(word: str, dimension: int) -> Vectors:
    seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:8], "big")
    return np.random.default_rng(seed).standard_normal(dimension).astype(np.float32)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def article(id_: str, body: str, **fields: object) -> Article:
    """An article by Reuters of 15 November 2023, except for the fields given; `day` counts from that day."""
    day = timedelta(days=float(str(fields.pop("day", 0))))
    values: dict[str, object] = {"title": f"Title of {id_}", "source": "Reuters", "published_at": FIRST_DAY + day}
    return Article(id=id_, body=body, **{**values, **fields})  # type: ignore[arg-type]


IRAN = article(
    "iran",
    "Iran neither confirmed nor denied the meeting in Muscat. The foreign ministry declined to comment.",
    tags=("Iran",),
)
QATAR = article(
    "qatar",
    "Qatar said the talks on a truce had resumed. Mediators met in Doha on Thursday.",
    source="Al Jazeera",
    day=1,
)
BAKERY = article(
    "bakery",
    "A bakery opened in Lyon on Monday. It sells bread and nothing else.",
    source="Le Monde",
    day=2,
    tags=("Food",),
)
