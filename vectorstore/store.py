"""Store: articles and passages in SQL, the truth. Knows no vector index and no model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, RowMapping, Select, and_, delete, func, or_, select, text
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import OperationalError

from ingest.passage import Passage
from vectorstore import versions
from vectorstore.errors import DiskFull, LibraryDamaged
from vectorstore.filters import conditions
from vectorstore.hit import Filter
from vectorstore.rows import passage as passage_of
from vectorstore.rows import stored_article
from vectorstore.schema import ARTICLE, META, PASSAGE, TAG, create_tables, open_engine
from vectorstore.stored import EarlierVersion, Page, Scope, StoredArticle
from vectorstore.times import from_micros

EVERYTHING = Filter()
MAX_VARIABLES = 5000  # values in one IN (...); SQLite allows 32,766


class Store:
    """Reads of one library's database; every call sees one consistent state. Writes are in `writes`."""

    def __init__(self, path: Path, *, create: bool, frozen: bool = False) -> None:
        """Open the database; `frozen` where its folder cannot be written, so that nobody else changes it either."""
        self.path = path
        self.engine: Engine = open_engine(path, frozen=frozen)
        if create:
            create_tables(self.engine)

    def close(self) -> None:
        """Give back every connection; the last one folds the write-ahead log into the database."""
        self.engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection whose statements all see the state of the first one."""
        with self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: committed at the end, undone when an exception leaves it.

        Raises:
            DiskFull: The database could not grow.
            LibraryDamaged: The database is unreadable or the disk fails.
        """
        try:
            with self.engine.begin() as connection:
                yield connection
        except OperationalError as error:
            if "full" in str(error.orig):
                raise DiskFull(
                    f"there is no room for {str(self.path)!r} to grow; nothing was stored, make room"
                ) from error
            raise LibraryDamaged(f"writing {str(self.path)!r} failed: {error.orig}; nothing was stored") from error

    def fold_log(self) -> None:
        """Empty the write-ahead log into the database, as far as readers allow; removed text is then gone."""
        raw = self.engine.raw_connection()  # outside any transaction, where the engine would begin one
        try:
            raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            raw.close()

    def vacuum(self) -> None:
        """Write the database anew without free pages, and empty the log into it."""
        raw = self.engine.raw_connection()  # outside any transaction, as SQLite asks
        try:
            raw.cursor().execute("VACUUM")
        finally:
            raw.close()
        self.fold_log()

    def meta(self) -> dict[str, str]:
        """Everything that the library records about itself."""
        with self.reading() as connection:
            return {key: value for key, value in connection.execute(select(META.c.key, META.c.value))}

    def set_meta(self, **values: str | None) -> None:
        """Record values; None removes one."""
        with self.writing() as connection:
            write_meta(connection, **values)

    def generation(self) -> int:
        """How many writes the library has seen."""
        with self.reading() as connection:
            return read_generation(connection)

    def fetch(self, ids: Iterable[str], where: Filter = EVERYTHING) -> dict[str, StoredArticle]:
        """The articles that exist among these and may be seen, by id, in the order asked for."""
        wanted = list(dict.fromkeys(ids))
        found: dict[str, StoredArticle] = {}
        with self.reading() as connection:
            for part in parts(wanted):
                query = select(ARTICLE).where(ARTICLE.c.id.in_(part), *conditions(where))
                complete = _complete(connection, query_rows(connection, query), where.collection)
                found.update((item.article.id, item) for item in complete)
        return {id_: found[id_] for id_ in wanted if id_ in found}

    def copies_of(self, id_: str, where: Filter = EVERYTHING) -> tuple[StoredArticle, ...]:
        """The articles that repeat this one and may be seen, earliest first."""
        original = select(func.coalesce(ARTICLE.c.copy_of, ARTICLE.c.id)).where(ARTICLE.c.id == id_).scalar_subquery()
        query = select(ARTICLE).where(ARTICLE.c.copy_of == original, ARTICLE.c.id != id_, *conditions(where))
        with self.reading() as connection:
            rows = query_rows(connection, query.order_by(ARTICLE.c.published_at, ARTICLE.c.id))
            return tuple(item for item in _complete(connection, rows, where.collection) if item.copy_of == id_)

    def versions(self, id_: str) -> tuple[EarlierVersion, ...]:
        """What the article was before it was replaced, newest first."""
        with self.reading() as connection:
            return versions.earlier(connection, id_)

    def page(self, where: Filter, *, after: str | None, limit: int) -> Page:
        """Articles, newest first.

        Raises:
            ValueError: `limit` is below 1, or `after` is not a mark that an earlier page gave.
        """
        if limit < 1:
            raise ValueError(f"a page needs at least one article, got limit {limit!r}")
        query = select(ARTICLE).where(*conditions(where), *_older_than(after))
        query = query.order_by(ARTICLE.c.published_at.desc(), ARTICLE.c.seq.desc()).limit(limit + 1)
        with self.reading() as connection:
            rows = query_rows(connection, query)
            items = _complete(connection, rows[:limit], where.collection)
        last = rows[limit - 1] if len(rows) > limit else None
        return Page(items, f"{last['published_at']}.{last['seq']}" if last else None)

    def scope(self, where: Filter) -> Scope:
        """How many articles and outlets the filter leaves, and their first and last publication."""
        columns = (
            func.count(),
            func.count(ARTICLE.c.source_key.distinct()),
            func.min(ARTICLE.c.published_at),
            func.max(ARTICLE.c.published_at),
        )
        with self.reading() as connection:
            query = select(*columns).select_from(ARTICLE).where(*conditions(where))
            articles, sources, first, last = connection.execute(query).one()
        if not articles:
            return Scope(0, 0, None, None)
        return Scope(articles, sources, from_micros(first), from_micros(last))

    def passages(self, ids: Sequence[str], where: Filter = EVERYTHING) -> dict[str, Passage]:
        """The passages that exist among these and may be seen, by id."""
        query = select(PASSAGE, ARTICLE.c.id.label("article_id"), ARTICLE.c.body).join(
            ARTICLE, ARTICLE.c.seq == PASSAGE.c.seq
        )
        found: dict[str, Passage] = {}
        with self.reading() as connection:
            for part in parts(ids):
                for row in query_rows(connection, query.where(PASSAGE.c.id.in_(part), *conditions(where))):
                    found[row["id"]] = passage_of(row, article_id=row["article_id"], body=row["body"])
        return found

    def counts(self) -> tuple[int, int]:
        """Articles and passages."""
        with self.reading() as connection:
            articles = connection.execute(select(func.count()).select_from(ARTICLE)).scalar_one()
            passages = connection.execute(select(func.count()).select_from(PASSAGE)).scalar_one()
        return articles, passages

    def problems(self, *, deep: bool) -> tuple[str, ...]:
        """What contradicts itself in the database, one sentence each; `deep` reads every page."""
        found = []
        with self.reading() as connection:
            words = connection.execute(text("SELECT count(*) FROM words_docsize")).scalar_one()
            passages = connection.execute(select(func.count()).select_from(PASSAGE)).scalar_one()
            if words != passages:
                found.append(f"the word index holds {words} passages of {passages}")
            if deep:
                for message in connection.execute(text("PRAGMA integrity_check")).scalars():
                    if message != "ok":
                        found.append(f"the database file is damaged: {message}")
        return tuple(found)

    def vectors(self, *, batch: int) -> Iterator[tuple[list[str], list[bytes]]]:
        """Ids and packed vectors of all passages in the order they were added, at most `batch` at a time."""
        query = select(PASSAGE.c.id, PASSAGE.c.vector).order_by(PASSAGE.c.seq, PASSAGE.c.idx)
        with self.reading() as connection:
            rows = iter(connection.execute(query))
            while part := list(islice(rows, batch)):
                yield [id_ for id_, _ in part], [vector for _, vector in part]


def read_generation(connection: Connection) -> int:
    """The number of the last write, 0 before the first."""
    value = connection.execute(select(META.c.value).where(META.c.key == "generation")).scalar()
    return int(value or 0)


def write_meta(connection: Connection, **values: str | None) -> None:
    """Record values inside a transaction; None removes one."""
    for key, value in values.items():
        if value is None:
            connection.execute(delete(META).where(META.c.key == key))
        else:
            statement = upsert(META).values(key=key, value=value)
            connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": value}))


def parts(items: Sequence[str]) -> Iterator[Sequence[str]]:
    """Slices short enough for one statement."""
    for start in range(0, len(items), MAX_VARIABLES):
        yield items[start : start + MAX_VARIABLES]


def query_rows(connection: Connection, query: Select[Any]) -> Sequence[RowMapping]:
    """All rows of a query, by column name."""
    return connection.execute(query).mappings().all()


def _older_than(after: str | None) -> list[ColumnElement[bool]]:
    if after is None:
        return []
    published, _, seq = after.partition(".")
    try:
        mark = int(published), int(seq)
    except ValueError:
        raise ValueError(f"{after[:40]!r} is not a page mark; pass the `next` of the page before, or None") from None
    same_time = and_(ARTICLE.c.published_at == mark[0], ARTICLE.c.seq < mark[1])
    return [or_(ARTICLE.c.published_at < mark[0], same_time)]


def _complete(connection: Connection, rows: Sequence[RowMapping], collection: str | None) -> tuple[StoredArticle, ...]:
    originals = _originals(connection, rows, collection)
    seqs = [row["seq"] for row in rows]
    tags: dict[int, list[str]] = {seq: [] for seq in seqs}
    tag_query = select(TAG.c.seq, TAG.c.tag).where(TAG.c.seq.in_(seqs)).order_by(TAG.c.seq, TAG.c.position)
    for seq, tag in connection.execute(tag_query):
        tags[seq].append(tag)
    sentences: dict[int, list[bytes]] = {seq: [] for seq in seqs}
    passage_query = select(PASSAGE.c.seq, PASSAGE.c.sentences).where(PASSAGE.c.seq.in_(seqs))
    for seq, packed in connection.execute(passage_query.order_by(PASSAGE.c.seq, PASSAGE.c.idx)):
        sentences[seq].append(packed)
    return tuple(
        stored_article(row, copy_of=originals.get(row["seq"]), tags=tags[row["seq"]], sentences=sentences[row["seq"]])
        for row in rows
    )


def _originals(connection: Connection, rows: Sequence[RowMapping], collection: str | None) -> dict[int, str]:
    """The article that each copy repeats, by sequence number: inside a collection the earliest one of it.

    Copies are found across collections, so that one report never counts as two origins; who sees one collection must
    not learn what another one holds.
    """
    roots = {row["seq"]: row["copy_of"] for row in rows if row["copy_of"] is not None}
    if collection is None or not roots:
        return roots
    root = func.coalesce(ARTICLE.c.copy_of, ARTICLE.c.id)
    inside = select(root, ARTICLE.c.id).where(root.in_(set(roots.values())), ARTICLE.c.collection == collection)
    earliest: dict[str, str] = {}
    for copied, id_ in connection.execute(inside.order_by(ARTICLE.c.published_at, ARTICLE.c.id)):
        earliest.setdefault(copied, id_)
    ids = {row["seq"]: row["id"] for row in rows}
    return {seq: earliest[copied] for seq, copied in roots.items() if earliest[copied] != ids[seq]}
