"""Keys: who may come in. Digests in the database of conversations; a key itself is shown once and never kept."""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import BigInteger, Column, MetaData, Row, String, Table, insert, select, update

from api.endpoints import Scope
from api.errors import ApiError
from assistant.ledger import Database
from assistant.settings import Settings
from vectorstore.times import from_micros, to_micros

PREFIX = "onr"  # so that scanners of code and logs can tell a leaked key
SECRET_BYTES = 32  # 256 random bits: no slow hash is needed, there is nothing to guess
COLLECTION = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
"""What a collection may be called; its name begins the ids of its articles."""

_KEY = re.compile(rf"{PREFIX}_([0-9a-f]{{12}})_([A-Za-z0-9_-]{{43}})")
_TABLES = MetaData()
_TABLE = Table(
    "api_key",
    _TABLES,
    Column("id", String(12), primary_key=True),
    Column("name", String(100), nullable=False),
    Column("digest", String(64), nullable=False),  # SHA-256 of the whole key, hex
    Column("scopes", String(100), nullable=False),
    Column("collection", String(32)),
    Column("created_at", BigInteger, nullable=False),  # microseconds since 1970, UTC, like all times here
    Column("expires_at", BigInteger),
    Column("revoked_at", BigInteger),
    Column("last_used_at", BigInteger),
)


class UnknownKey(ApiError):
    """There is no key of that id."""


@dataclass(frozen=True, slots=True)
class Key:
    """What is kept of a key; the key itself cannot be made from it."""

    id: str
    """12 hexadecimal digits, the readable part of the key: `onr_<id>_...`."""
    name: str
    digest: str
    scopes: frozenset[Scope]
    collection: str | None
    """The only collection that it sees; None sees the whole library."""
    created_at: datetime
    expires_at: datetime | None = None
    revoked_at: datetime | None = None
    last_used_at: datetime | None = None

    def is_live(self, now: datetime) -> bool:
        """True unless it was revoked or its time is over."""
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)


@dataclass(frozen=True, slots=True)
class Issued:
    """A new key with its secret, which only whoever asked for it ever sees."""

    key: Key
    secret: str


class Keys:
    """The keys of one installation; several processes may use them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.ensure(_TABLES)

    def create(
        self,
        name: str,
        scopes: Iterable[Scope],
        *,
        now: datetime,
        collection: str | None = None,
        expires_at: datetime | None = None,
    ) -> Issued:
        """Make a key.

        Args:
            name: What people know it by; need not be unique.
            scopes: What it may do, at least one.
            now: The time, UTC.
            collection: Binds it to a collection.
            expires_at: Its end, None for never.

        Raises:
            ValueError: there is no scope, or the collection's name is not acceptable.
        """
        allowed = frozenset(scopes)
        if not allowed:
            raise ValueError("a key needs at least one scope")
        if collection is not None and not COLLECTION.fullmatch(collection):
            raise ValueError("a collection is called by 1 to 32 of a-z, 0-9 and -, with no - in front")
        id_ = secrets.token_hex(6)
        secret = f"{PREFIX}_{id_}_{secrets.token_urlsafe(SECRET_BYTES)}"
        key = Key(id_, name, _digest(secret), allowed, collection, now, expires_at)
        with self._database.writing() as connection:
            connection.execute(insert(_TABLE).values(**_row(key)))
        return Issued(key, secret)

    def all(self) -> tuple[Key, ...]:
        """Every key, also those that are over, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(select(_TABLE).order_by(_TABLE.c.created_at, _TABLE.c.id)).all()
        return tuple(map(_key, rows))

    def revoke(self, id_: str, *, now: datetime) -> bool:
        """End a key at once; False where there is none, or it had been revoked."""
        with self._database.writing() as connection:
            live = (_TABLE.c.id == id_, _TABLE.c.revoked_at.is_(None))
            return bool(connection.execute(update(_TABLE).where(*live).values(revoked_at=to_micros(now))).rowcount)

    def rotate(self, id_: str, *, now: datetime, overlap: timedelta) -> Issued:
        """Make a key like this one, and let the old one end after the overlap.

        Raises:
            UnknownKey: there is no such key, or it is over.
        """
        old = next((key for key in self.all() if key.id == id_ and key.is_live(now)), None)
        if old is None:
            raise UnknownKey(f"there is no key {id_!r} that could be rotated; `onrecord keys list` shows them")
        issued = self.create(old.name, old.scopes, now=now, collection=old.collection, expires_at=_later(old, now=now))
        end = min(now + overlap, old.expires_at or now + overlap)
        with self._database.writing() as connection:
            connection.execute(update(_TABLE).where(_TABLE.c.id == id_).values(expires_at=to_micros(end)))
        return issued

    def touch(self, used: Mapping[str, datetime]) -> None:
        """Record when keys were last used."""
        with self._database.writing() as connection:
            for id_, at in used.items():
                connection.execute(update(_TABLE).where(_TABLE.c.id == id_).values(last_used_at=to_micros(at)))


@contextmanager
def open_keys(settings: Settings) -> Iterator[Keys]:
    """The keys of these settings, as long as they are needed.

    Raises:
        LedgerFailed: the database cannot be used.
    """
    database = Database.open(settings.database_url, settings.home)
    try:
        yield Keys(database)
    finally:
        database.close()


def match(secret: str, keys: Sequence[Key]) -> Key | None:
    """The key whose digest fits, live or not; takes the same time for a wrong secret as for the right one."""
    found = _KEY.fullmatch(secret)
    candidates = {key.id: key for key in keys}
    known = candidates.get(found[1]) if found else None
    fits = hmac.compare_digest(_digest(secret), known.digest if known else "0" * 64)
    return known if fits else None


def _later(old: Key, *, now: datetime) -> datetime | None:
    """The new key lives as long as the old one was meant to."""
    return None if old.expires_at is None else now + (old.expires_at - old.created_at)


def _digest(secret: str) -> str:
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _moment(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)


def _row(key: Key) -> dict[str, object]:
    return {
        "id": key.id,
        "name": key.name,
        "digest": key.digest,
        "scopes": " ".join(sorted(key.scopes)),
        "collection": key.collection,
        "created_at": to_micros(key.created_at),
        "expires_at": to_micros(key.expires_at) if key.expires_at else None,
    }


def _key(row: Row[tuple[object, ...]]) -> Key:
    values = row._mapping
    return Key(
        id=values["id"],
        name=values["name"],
        digest=values["digest"],
        scopes=frozenset(map(Scope, values["scopes"].split())),
        collection=values["collection"],
        created_at=from_micros(values["created_at"]),
        expires_at=_moment(values["expires_at"]),
        revoked_at=_moment(values["revoked_at"]),
        last_used_at=_moment(values["last_used_at"]),
    )
