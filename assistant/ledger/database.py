"""Database: the SQL that keeps what was asked. SQLite in the library's folder, or PostgreSQL by its URL."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, Self

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    MetaData,
    QueuePool,
    create_engine,
    event,
    func,
    inspect,
    make_url,
    select,
)
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, OperationalError, SQLAlchemyError

from assistant.errors import BadSetting, LedgerFailed

_log = logging.getLogger("onrecord.ledger")
FILE = "ledger.sqlite"
BUSY_SECONDS = 10  # how long a writer waits for another one
CONNECT_SECONDS = 5  # for a server to let us in; a question waits for it
_MAKING = 0x6F6E7265636F7264  # key of the lock under which tables are made: "onrecord"
_FORMS = "write postgresql+psycopg://user:password@host/name or sqlite:///file"


class Database:
    """One pool of connections; safe to use from several threads, and for SQLite from several processes.

    The tables of each noun stand beside it, as `sqlalchemy.Table`s on a `MetaData` of its own; `ensure` makes them.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        # SQLite lets one write and has the others poll, up to a second late; the threads of one process queue instead
        self._writer = threading.RLock() if engine.dialect.name == "sqlite" else nullcontext()
        self._ensured: list[MetaData] = []

    @classmethod
    def open(cls, url: str | None, home: Path) -> Self:
        """Open the database of a setting.

        Args:
            url: `postgresql+psycopg://...` or `sqlite:///file`; None is `ledger.sqlite` in `home`.
            home: The library's folder; made where it is missing.

        Raises:
            BadSetting: The URL is none, or its driver is not installed. The message never holds the URL.
        """
        if url is None:
            home.mkdir(parents=True, exist_ok=True)
            parsed = URL.create("sqlite", database=str(home / FILE))
        else:
            parsed = _parse(url)
        try:
            # as many connections as there are threads at work, so that none waits for one that waits for it
            engine = create_engine(_patient(parsed), pool_pre_ping=True, poolclass=QueuePool, max_overflow=-1)
        except (NoSuchModuleError, ModuleNotFoundError) as error:
            raise BadSetting(
                f"ONRECORD_DATABASE_URL: the driver {parsed.drivername!r} is not installed; for PostgreSQL use "
                "postgresql+psycopg:// and install onrecord[postgresql]."
            ) from error
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _set_up_sqlite)
            event.listen(engine, "begin", _begin_sqlite)
        return cls(engine)

    def ensure(self, tables: MetaData) -> None:
        """Make the tables that do not exist yet; costs nothing from the second call on."""
        if tables in self._ensured:
            return
        with self.reading() as connection:
            there = set(inspect(connection).get_table_names())
        if not there >= set(tables.tables):
            with self.writing() as connection:
                if self.engine.dialect.name == "postgresql":  # two processes that start at once
                    connection.execute(select(func.pg_advisory_xact_lock(_MAKING)))
                tables.create_all(connection)
        self._ensured.append(tables)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to read from.

        Raises:
            LedgerFailed: The database cannot be reached or read.
        """
        with self._guarded(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: committed at the end, undone when an exception leaves it.

        Raises:
            LedgerFailed: The database cannot be reached or written; nothing was kept.
        """
        with self._writer, self._guarded(), self.engine.execution_options(writes=True).begin() as connection:
            yield connection

    def fold_log(self) -> None:
        """Empty SQLite's write-ahead log into the file, so that nothing of what was deleted is left in either."""
        if self.engine.dialect.name != "sqlite":
            return
        with self._guarded():
            raw = self.engine.raw_connection()  # outside any transaction, where the engine would begin one
            try:
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                raw.close()

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as error:
            # str(error) would hold the statement's values: questions and answers
            cause = type(getattr(error, "orig", None) or error).__name__
            if isinstance(error, OperationalError):  # a full disk, a server that is gone: names no values
                _log.error("the database of conversations: %s", str(error.orig).partition("\n")[0])
            raise LedgerFailed(
                f"the database of conversations cannot be used ({cause}); see the server's log"
            ) from error


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise BadSetting(f"ONRECORD_DATABASE_URL: is no database URL; {_FORMS}.") from error
    if parsed.get_backend_name() == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise BadSetting(f"ONRECORD_DATABASE_URL: names no file, so nothing would be kept; {_FORMS}.")
    return parsed


def _patient(url: URL) -> URL:
    """The URL with a limit on how long a server may take to answer at all, unless it has one."""
    if url.get_backend_name() != "postgresql" or "connect_timeout" in url.query:
        return url
    return url.update_query_dict({"connect_timeout": str(CONNECT_SECONDS)})


def _set_up_sqlite(connection: Any, _record: object) -> None:
    """Every connection: durable commits, readers beside a writer, references held; transactions are ours to begin."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for setting in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        f"busy_timeout = {BUSY_SECONDS}000",
    ):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """Take the writer's place at once, so that a transaction that reads first is never refused half-way."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")
