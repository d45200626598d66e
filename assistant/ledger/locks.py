"""Locks: who may answer in a conversation just now. Within this process, and across processes on PostgreSQL."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from assistant.errors import ConversationBusy
from assistant.ledger.database import Database

WAIT_S = 30.0  # seconds; one answer of a language model takes at most 25
_LOCK_NOT_AVAILABLE = "55P03"  # PostgreSQL's code for a lock that was waited for too long
_BUSY = "an earlier question of this conversation is still being answered; ask again when it is done"


@dataclass(slots=True)
class _Place:
    lock: threading.Lock = field(default_factory=threading.Lock)
    wanted: int = 0


class Locks:
    """One lock for each name, made when it is wanted and forgotten when it is not."""

    def __init__(self, database: Database, *, wait_s: float = WAIT_S) -> None:
        self._database = database
        self._wait_s = wait_s
        self._places: dict[str, _Place] = {}
        self._guard = threading.Lock()

    @contextmanager
    def held(self, name: str) -> Iterator[None]:
        """Holds the lock of this name while the context lasts.

        Raises:
            ConversationBusy: Somebody else held it for longer than `wait_s` seconds.
            LedgerFailed: The database cannot be reached.
        """
        with self._here(name), self._everywhere(name):
            yield

    @contextmanager
    def _here(self, name: str) -> Iterator[None]:
        with self._guard:
            place = self._places.setdefault(name, _Place())
            place.wanted += 1
        try:
            if not place.lock.acquire(timeout=self._wait_s):
                raise ConversationBusy(_BUSY)
            try:
                yield
            finally:
                place.lock.release()
        finally:
            with self._guard:
                place.wanted -= 1
                if not place.wanted:
                    del self._places[name]

    @contextmanager
    def _everywhere(self, name: str) -> Iterator[None]:
        """An advisory lock that ends with its transaction, also when this process dies; SQLite has no such thing."""
        if self._database.engine.dialect.name != "postgresql":
            yield
            return
        key = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)
        with self._database.reading() as connection:
            try:
                limit = f"{int(self._wait_s * 1000)}ms"
                # the transaction rests while the answer is worked out; the server must not end it for that
                connection.execute(select(func.set_config("idle_in_transaction_session_timeout", "0", True)))
                connection.execute(select(func.set_config("lock_timeout", limit, True)))
                connection.execute(select(func.pg_advisory_xact_lock(key)))
            except OperationalError as error:
                if getattr(error.orig, "sqlstate", None) == _LOCK_NOT_AVAILABLE:
                    raise ConversationBusy(_BUSY) from error
                raise
            yield
