"""The tables of a library and the engine that opens them. Knows SQL; no article, no vector index."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    create_engine,
    event,
    text,
)

SCHEMA_VERSION = 3

TABLES = MetaData()

META = Table("meta", TABLES, Column("key", String, primary_key=True), Column("value", String, nullable=False))

ARTICLE = Table(
    "article",
    TABLES,
    Column("seq", Integer, primary_key=True),  # never reused: the caches tell versions of an article apart by it
    Column("id", String, nullable=False, unique=True),
    Column("title", String, nullable=False),
    Column("body", String, nullable=False),
    Column("source", String, nullable=False),
    Column("source_key", String, nullable=False),
    Column(
        "published_at", Integer, nullable=False
    ),  # microseconds since 1970 UTC: exact, sortable, no time zone to lose
    Column("updated_at", Integer),
    Column("url", String),
    Column("author", String),
    Column("language", String),
    Column("content_hash", String, nullable=False),
    Column("copy_of", String),
    Column("ingested_at", Integer, nullable=False),
    Column("collection", String, nullable=False, server_default=""),
    Index("article_collection", "collection", "published_at"),
    Index("article_newest", "published_at", "seq"),
    Index("article_source", "source_key", "published_at"),
    Index("article_copies", "copy_of"),
    sqlite_autoincrement=True,
)


def _of_article(*key: str) -> Column[int]:
    return Column("seq", Integer, ForeignKey("article.seq", ondelete="CASCADE"), primary_key="seq" in key)


TAG = Table(
    "tag",
    TABLES,
    _of_article("seq"),
    Column("position", Integer, primary_key=True),
    Column("tag", String, nullable=False),
    Column("tag_key", String, nullable=False),
    Index("tag_key", "tag_key", "seq"),
    sqlite_with_rowid=False,
)

PASSAGE = Table(
    "passage",
    TABLES,
    Column("row", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    _of_article(),
    Column("idx", Integer, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("sentences", LargeBinary, nullable=False),  # little-endian uint32 pairs: start, end of each sentence
    Column("vector", LargeBinary, nullable=False),  # little-endian float32, unit length
    Index("passage_article", "seq", "idx"),
)

SKETCH = Table(
    "sketch",
    TABLES,
    Column("hash", Integer, primary_key=True),
    _of_article("seq"),
    Index("sketch_article", "seq"),
    sqlite_with_rowid=False,
)

VERSION = Table(
    "version",
    TABLES,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False),  # of the article, which may be gone
    Column("fields", String, nullable=False),  # JSON: the article's row and its tags
    Column("replaced_at", Integer, nullable=False),
    Index("version_article", "id", "number"),
    sqlite_autoincrement=True,
)

# Contentless: the words are indexed, the text is kept once, in article.body. Removing a row takes the old text.
CREATE_WORDS = """
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(
  text, title, content='', tokenize='porter unicode61 remove_diacritics 2'
)
"""


_READING = ("mmap_size=268435456", "temp_store=MEMORY")
_WRITING = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=10000",
    "secure_delete=ON",
    *_READING,
)


def open_engine(path: Path, *, frozen: bool = False) -> Engine:
    """An engine on that SQLite file, with the settings that every connection needs.

    WAL lets readers in other processes work while one writes. synchronous=FULL makes an acknowledged article survive a
    power cut; NORMAL may lose the last commits, and commits are few (one for each batch). secure_delete overwrites what
    is removed. `frozen` opens a file in a folder that takes no writes, for reading, without log and locks.
    """
    place = f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1&uri=true" if frozen else str(path)
    engine = create_engine(f"sqlite:///{place}", connect_args={"timeout": 10.0})
    pragmas = _READING if frozen else _WRITING

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver would begin transactions at the first write only
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


MIGRATIONS = {  # from the version that is the key to the next one
    1: (
        "ALTER TABLE article ADD COLUMN collection VARCHAR NOT NULL DEFAULT ''",
        "CREATE INDEX article_collection ON article (collection, published_at)",
    ),
    2: (),  # the table of earlier versions is made with all that is missing
}


def migrate(connection: Connection, version: int) -> None:
    """Bring the tables of an older version to this one, inside the caller's transaction.

    Raises:
        KeyError: the version is not one that can be brought here.
    """
    for step in range(version, SCHEMA_VERSION):
        for statement in MIGRATIONS[step]:
            connection.execute(text(statement))


def create_tables(engine: Engine) -> None:
    """Make what does not exist yet."""
    with engine.begin() as connection:
        TABLES.create_all(connection)
        connection.execute(text(CREATE_WORDS))
