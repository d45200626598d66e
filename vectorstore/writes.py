"""What changes articles in SQL: insert, delete, count a generation. Works inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select

from ingest.article import Article
from ingest.passage import Passage
from vectorstore import lexical
from vectorstore.embedding import Vectors
from vectorstore.filters import name_key
from vectorstore.rows import article_row, passage_row
from vectorstore.schema import ARTICLE, PASSAGE, SKETCH, TAG
from vectorstore.store import read_generation, write_meta


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article, split and embedded, ready to be stored."""

    article: Article
    passages: tuple[Passage, ...]
    vectors: Vectors
    """Shape (len(passages), dimension), float32, unit rows."""
    sketch: frozenset[int]
    """Hashes by which near-copies find each other."""
    ingested_at: int
    """Microseconds since 1970, UTC."""
    collection: str = ""
    """The collection that it belongs to; empty for none."""


@dataclass(frozen=True, slots=True)
class Version:
    """What tells one stored version of an article from another."""

    content_hash: str
    copy_of: str | None
    passages: int
    collection: str


def insert_article(connection: Connection, prepared: Prepared) -> int:
    """Store an article that is not there yet; its new sequence number."""
    article = prepared.article
    row = article_row(article, ingested_at=prepared.ingested_at, collection=prepared.collection)
    seq: int = connection.execute(insert(ARTICLE).values(**row).returning(ARTICLE.c.seq)).scalar_one()
    tags = [
        {"seq": seq, "position": position, "tag": tag, "tag_key": name_key(tag)}
        for position, tag in enumerate(article.tags)
    ]
    if tags:
        connection.execute(insert(TAG), tags)
    insert_passages(connection, seq, prepared)
    if prepared.sketch:
        connection.execute(insert(SKETCH), [{"hash": value, "seq": seq} for value in sorted(prepared.sketch)])
    return seq


def insert_passages(connection: Connection, seq: int, prepared: Prepared) -> None:
    """Store the passages of an article that has none, with their vectors and words."""
    pairs = zip(prepared.passages, prepared.vectors, strict=True)
    rows = [passage_row(passage, seq=seq, vector=vector) for passage, vector in pairs]
    if not rows:
        return
    connection.execute(insert(PASSAGE), rows)
    numbers = connection.execute(select(PASSAGE.c.row).where(PASSAGE.c.seq == seq).order_by(PASSAGE.c.idx)).scalars()
    in_order = sorted(prepared.passages, key=lambda passage: passage.index)
    texts = [passage.text for passage in in_order]
    lexical.add_words(connection, zip(numbers, texts, strict=True), title=prepared.article.title)


def delete_article(connection: Connection, id_: str) -> tuple[str, ...] | None:
    """Remove an article with everything that hangs on it; the ids of its passages, or None where it was not there."""
    found = connection.execute(
        select(ARTICLE.c.seq, ARTICLE.c.title, ARTICLE.c.body).where(ARTICLE.c.id == id_)
    ).first()
    if found is None:
        return None
    seq, title, body = found
    columns = (PASSAGE.c.row, PASSAGE.c.id, PASSAGE.c.start, PASSAGE.c.end)
    rows = connection.execute(select(*columns).where(PASSAGE.c.seq == seq)).all()
    lexical.remove_words(connection, [(row, body[start:end]) for row, _, start, end in rows], title=title)
    connection.execute(delete(ARTICLE).where(ARTICLE.c.seq == seq))  # tags, passages and sketch go by cascade
    return tuple(passage_id for _, passage_id, _, _ in rows)


def next_generation(connection: Connection) -> int:
    """Count this transaction; from here until the mirror is told, the vector index is known to be behind."""
    generation = read_generation(connection) + 1
    write_meta(connection, generation=str(generation), index_digest=None)
    return generation


def known_versions(connection: Connection, ids: Sequence[str]) -> dict[str, Version]:
    """The stored versions of the articles that exist among these, by id."""
    passages = select(func.count()).where(PASSAGE.c.seq == ARTICLE.c.seq).scalar_subquery()
    columns = (ARTICLE.c.id, ARTICLE.c.content_hash, ARTICLE.c.copy_of, passages, ARTICLE.c.collection)
    rows = connection.execute(select(*columns).where(ARTICLE.c.id.in_(ids)))
    return {id_: Version(*version) for id_, *version in rows}


def index_words_again(connection: Connection) -> None:
    """Make the word index anew from the stored passages."""
    lexical.recreate(connection)
    for seq, title, body in connection.execute(select(ARTICLE.c.seq, ARTICLE.c.title, ARTICLE.c.body)).all():
        columns = (PASSAGE.c.row, PASSAGE.c.start, PASSAGE.c.end)
        rows = connection.execute(select(*columns).where(PASSAGE.c.seq == seq).order_by(PASSAGE.c.idx)).all()
        lexical.add_words(connection, [(row, body[start:end]) for row, start, end in rows], title=title)
