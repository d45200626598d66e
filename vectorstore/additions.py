"""From articles to stored rows: cut into batches, split, embed, write. Knows no vector index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from sqlalchemy import Connection

from ingest.article import Article
from ingest.characters import legible
from ingest.duplicates import shingles, sketch
from ingest.passage import split_article
from vectorstore import copies, lexical, versions
from vectorstore.embedding import EmbeddingModel, Vectors
from vectorstore.stored import Added
from vectorstore.times import to_micros
from vectorstore.writes import Prepared, delete_article, insert_article, known_versions, next_generation

BATCH_ARTICLES = (
    32  # written in one transaction: enough to share its cost, few enough that a stop loses seconds of work
)
BATCH_CHARACTERS = 200_000  # the same for long articles; about 900 passages
MAX_TOKENS = 230  # of a passage; the default model reads 256


@dataclass(frozen=True, slots=True)
class Written:
    """What one transaction did."""

    generation: int
    added: tuple[Added, ...]
    removed: tuple[str, ...]
    """Ids of passages that are gone."""
    ids: tuple[str, ...]
    """Ids of passages that are new, in the order of `vectors`."""
    vectors: Vectors


def batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """The articles in order, in lists that fit one transaction and hold no id twice."""
    batch: dict[str, Article] = {}
    characters = 0
    for article in articles:
        if batch and (article.id in batch or len(batch) >= BATCH_ARTICLES or characters >= BATCH_CHARACTERS):
            yield list(batch.values())
            batch, characters = {}, 0
        batch[article.id] = article
        characters += len(article.body)
    if batch:
        yield list(batch.values())


def prepare(articles: Sequence[Article], model: EmbeddingModel, clock: Callable[[], datetime]) -> list[Prepared]:
    """Split and embed articles, all their passages in one call of the model."""
    limit = min(MAX_TOKENS, model.max_tokens)
    split = [tuple(split_article(item, count_tokens=model.count_tokens, max_tokens=limit)) for item in articles]
    vectors = model.encode([legible(passage.text) for passages in split for passage in passages])
    now = to_micros(clock())
    prepared: list[Prepared] = []
    start = 0
    for article, passages in zip(articles, split, strict=True):
        end = start + len(passages)
        hashes = frozenset(sketch(shingles(article.body)))
        prepared.append(Prepared(article, passages, vectors[start:end], hashes, now))
        start = end
    return prepared


def write(connection: Connection, batch: Sequence[Prepared], *, dimension: int) -> Written:
    """Store prepared articles, replacing what has the same id, and count a generation."""
    generation = next_generation(connection)
    removed: list[str] = []
    replaced: set[str] = set()
    for item in batch:
        versions.keep(connection, item.article.id, replaced_at=item.ingested_at)
        gone = remove(connection, item.article.id)
        if gone is not None:
            replaced.add(item.article.id)
            removed.extend(gone)
        seq = insert_article(connection, item)
        copies.link(connection, seq, sketch=item.sketch, body=item.article.body)
    if removed:
        lexical.forget_removed(connection)
    now = known_versions(connection, [item.article.id for item in batch])
    added = tuple(
        Added(
            item.article.id,
            "replaced" if item.article.id in replaced else "created",
            len(item.passages),
            now[item.article.id].copy_of,
        )
        for item in batch
    )
    ids = tuple(passage.id for item in batch for passage in item.passages)
    new = set(ids)
    empty = np.empty((0, dimension), np.float32)
    vectors = np.concatenate([empty, *(item.vectors for item in batch)])
    return Written(generation, added, tuple(id_ for id_ in removed if id_ not in new), ids, vectors)


def remove(connection: Connection, id_: str) -> tuple[str, ...] | None:
    """Take an article out and regroup its copies; the ids of its passages, None where it was not there."""
    others = copies.family(connection, id_)
    passages = delete_article(connection, id_)
    if passages is not None and others:
        copies.regroup(connection, others)
    return passages
