"""Searcher: one query through both indexes, fused. Knows ranks; decides nothing about what a passage says."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, func, select

from ingest.characters import legible
from vectorstore import lexical
from vectorstore.embedding import EmbeddingModel, Vectors
from vectorstore.exact import ExactIndex
from vectorstore.filters import conditions
from vectorstore.fusion import fuse
from vectorstore.hit import Filter, Hit, SearchResult
from vectorstore.schema import ARTICLE
from vectorstore.store import Store

if TYPE_CHECKING:  # chromadb takes a second to import, and a reader does without it
    from vectorstore.mirror import Mirror

DEPTH = 4  # candidates per leg for each hit asked for; deeper ranks add less than 1 / (60 + 80) to a fused score

LEGS_AT_ONCE = 16  # searches whose lexical leg may run beside the dense one


@dataclass(frozen=True, slots=True)
class Searcher:
    """Both legs of one library; `mirror` is None for a reader, whose dense leg is exact."""

    store: Store
    model: EmbeddingModel
    exact: ExactIndex
    mirror: Mirror | None
    _legs: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(LEGS_AT_ONCE, thread_name_prefix="lexical"), repr=False
    )

    def search(self, query: str, *, k: int, where: Filter) -> SearchResult:
        """At most k passages, best first.

        Raises:
            ValueError: `k` is below 1, or a date of the filter has no time zone.
        """
        if k < 1:
            raise ValueError(f"a search needs k of 1 or more, got {k!r}")
        whole = query.encode("utf-8", "replace").decode()  # half a surrogate pair would stop tokenizer and database
        readable = legible(whole)
        if not readable.strip():
            return SearchResult(())
        waiting = self._legs.submit(self._rank_words, readable, k=k * DEPTH, where=where)
        times = [perf_counter()]
        vector = self.model.encode([readable])[0]
        times.append(perf_counter())
        with self.store.reading() as connection:
            dense = self._rank_dense(connection, vector, k=k * DEPTH, where=where)
        times.append(perf_counter())
        words, lexical_cost = waiting.result()
        before = perf_counter()
        hits = self._hits(dense, words, k, where)
        embed, dense_cost = ((end - start) * 1000 for start, end in pairwise(times))
        fuse_cost = (perf_counter() - before) * 1000
        return SearchResult(hits, {"embed": embed, "dense": dense_cost, "lexical": lexical_cost, "fuse": fuse_cost})

    def _rank_words(self, readable: str, *, k: int, where: Filter) -> tuple[list[str], float]:
        """The lexical leg and its cost in milliseconds; beside the dense one, since neither holds Python's lock."""
        started = perf_counter()
        with self.store.reading() as connection:
            words = lexical.rank(connection, readable, k=k, where=where)
        return words, (perf_counter() - started) * 1000

    def _rank_dense(self, connection: Connection, vector: Vectors, *, k: int, where: Filter) -> list[str]:
        """Chroma where all articles may be seen, the exact scan of the allowed ones otherwise."""
        allowed = self._allowed(connection, where)
        if allowed is None and self.mirror is not None:
            found = self.mirror.rank(vector, k)
            if found is not None:
                return found
        return self.exact.rank(connection, vector, k=k, seqs=allowed)

    def _allowed(self, connection: Connection, where: Filter) -> NDArray[np.int64] | None:
        limits = conditions(where)
        if not limits:
            return None
        seqs = np.fromiter(connection.execute(select(ARTICLE.c.seq).where(*limits)).scalars(), np.int64)
        total = connection.execute(select(func.count()).select_from(ARTICLE)).scalar_one()
        return None if len(seqs) == total else seqs

    def _hits(self, dense: list[str], words: list[str], k: int, where: Filter) -> tuple[Hit, ...]:
        fused = fuse([dense, words])
        # A passage that was removed since it was ranked is skipped, so a few more than k are looked up. The filter is
        # asked again, so that no fault of an index can show an article of another collection.
        passages = self.store.passages([id_ for id_, _ in fused[: k + DEPTH]], where)
        dense_rank = {id_: rank for rank, id_ in enumerate(dense, start=1)}
        word_rank = {id_: rank for rank, id_ in enumerate(words, start=1)}
        hits = [
            Hit(passages[id_], score, dense_rank.get(id_), word_rank.get(id_))
            for id_, score in fused[: k + DEPTH]
            if id_ in passages
        ]
        return tuple(hits[:k])
