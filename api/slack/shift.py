"""Shift: who answers for a library just now. Two workers would answer twice, so there is one; the others wait."""

from __future__ import annotations

import hashlib
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import SQLAlchemyError

from assistant.ledger import Database

LOCK = "slack.lock"
_KEY = int.from_bytes(hashlib.sha256(b"onrecord slack worker").digest()[:8], signed=True)


class Shift:
    """A lock file beside the library; on PostgreSQL, which other machines may share, an advisory lock as well.

    Both end with the process that holds them, also when it is killed.
    """

    def __init__(self, database: Database, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self._database = database
        self._file = FileLock(home / LOCK, thread_local=False)
        self._session: Connection | None = None

    def begin(self) -> bool:
        """True if it is ours now."""
        try:
            self._file.acquire(blocking=False)
        except Timeout:
            return False
        if self._is_shared and not self._lock_everywhere():
            self._file.release()
            return False
        return True

    def lasts(self) -> bool:
        """False once the database's connection, and the lock with it, is gone."""
        if self._session is None:
            return self._file.is_locked and not self._is_shared
        try:
            self._session.execute(select(1))
        except SQLAlchemyError:
            return False
        return True

    def end(self) -> None:
        """Let somebody else work; ending what has not begun is nothing."""
        if self._session is not None:
            self._session.invalidate()  # a pooled connection would hold the lock for ever
            self._session.close()
            self._session = None
        self._file.release()

    @property
    def _is_shared(self) -> bool:
        return self._database.engine.dialect.name == "postgresql"

    def _lock_everywhere(self) -> bool:
        try:
            session = self._database.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            is_ours = bool(session.execute(select(func.pg_try_advisory_lock(_KEY))).scalar())
        except SQLAlchemyError:
            return False
        if is_ours:
            self._session = session
        else:
            session.close()
        return is_ours
