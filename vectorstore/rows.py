"""Articles, passages and vectors as rows, and back. Knows the columns; asks the database nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from sqlalchemy import RowMapping

from ingest.article import Article
from ingest.passage import Passage
from ingest.sentences import Span
from vectorstore.embedding import Vectors
from vectorstore.filters import name_key
from vectorstore.stored import StoredArticle
from vectorstore.times import from_micros, to_micros


def article_row(
    article: Article, *, ingested_at: int, collection: str = "", content_hash: str | None = None
) -> dict[str, Any]:
    """The article table's columns, without `seq` and `copy_of`."""
    return {
        "id": article.id,
        "title": article.title,
        "body": article.body,
        "source": article.source,
        "source_key": name_key(article.source),
        "published_at": to_micros(article.published_at),
        "updated_at": to_micros(article.updated_at) if article.updated_at else None,
        "url": article.url,
        "author": article.author,
        "language": article.language,
        "content_hash": content_hash or article.content_hash,
        "ingested_at": ingested_at,
        "collection": collection,
    }


def stored_article(
    row: Mapping[Any, Any], *, copy_of: str | None, tags: Sequence[str], sentences: Sequence[bytes]
) -> StoredArticle:
    """The article of one row of the article table, with the packed sentences of each of its passages in order."""
    article = Article(
        id=row["id"],
        title=row["title"],
        body=row["body"],
        source=row["source"],
        published_at=from_micros(row["published_at"]),
        updated_at=from_micros(row["updated_at"]) if row["updated_at"] is not None else None,
        url=row["url"],
        author=row["author"],
        language=row["language"],
        tags=tuple(tags),
    )
    spans = tuple(dict.fromkeys(unpack_spans(b"".join(sentences))))  # neighbours may share some
    ingested_at = from_micros(row["ingested_at"])
    return StoredArticle(article, ingested_at, row["content_hash"], copy_of, len(sentences), spans)


def passage_row(passage: Passage, *, seq: int, vector: Vectors) -> dict[str, Any]:
    """The passage table's columns, without `row`; the text is not among them, it stands in the article's body."""
    return {
        "id": passage.id,
        "seq": seq,
        "idx": passage.index,
        "start": passage.start,
        "end": passage.end,
        "sentences": pack_spans(passage.sentences),
        "vector": vector.astype("<f4").tobytes(),
    }


def passage(row: RowMapping, *, article_id: str, body: str) -> Passage:
    """The passage of one row; its text is cut out of the body, so the two cannot differ."""
    return Passage(
        id=row["id"],
        article_id=article_id,
        index=row["idx"],
        start=row["start"],
        end=row["end"],
        text=body[row["start"] : row["end"]],
        sentences=unpack_spans(row["sentences"]),
    )


def pack_spans(spans: Sequence[Span]) -> bytes:
    """Start and end of each span as little-endian uint32."""
    return np.array([(span.start, span.end) for span in spans], dtype="<u4").tobytes()


def unpack_spans(packed: bytes) -> tuple[Span, ...]:
    """What `pack_spans` packed."""
    pairs = np.frombuffer(packed, dtype="<u4").reshape(-1, 2).tolist()
    return tuple(Span(start, end) for start, end in pairs)


def unpack_vectors(packed: Sequence[bytes], dimension: int) -> Vectors:
    """Vectors of shape (len(packed), dimension), float32, as they were stored."""
    flat = np.frombuffer(b"".join(packed), dtype="<f4")
    return flat.reshape(-1, dimension).astype(np.float32, copy=False)
