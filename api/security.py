"""The guard at every door: who is calling, and may they do that here. Asks the table in endpoints; knows no route."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from typing import cast
from urllib.parse import urlsplit

import anyio
from anyio import CapacityLimiter, to_thread
from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Send
from starlette.types import Scope as AsgiScope

from api.endpoints import Access, Endpoint, Scope
from api.errors import Refusal
from api.keys import Key, Keys, match

FRESH_FOR = timedelta(seconds=2)  # how long a revoked or new key may go unnoticed; saves a query for each request
USED_EVERY = timedelta(minutes=1)  # `last used` is not written more often
_CHALLENGE = 'Bearer realm="onrecord"'
_ALL = frozenset(Scope)
_calling: ContextVar[Caller] = ContextVar("caller")
"""For the tools of /mcp, which see no request."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent a request."""

    key: str | None
    """Id of the key; None where no key is needed."""
    address: str
    """Where the request came from; empty where it came from no network."""
    scopes: frozenset[Scope] = _ALL
    collection: str | None = None
    """The only collection that may be seen; None sees the whole library."""

    @property
    def identity(self) -> str:
        """What rates are counted by."""
        return f"key {self.key}" if self.key else f"address {self.address}"


class Keyring:
    """The keys as they were a moment ago, so that a request costs no query."""

    def __init__(self, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._keys: Keys | None = None
        self._clock = clock
        self._known: tuple[Key, ...] = ()
        self._read_at: datetime | None = None
        self._used: dict[str, datetime] = {}
        self._lock = anyio.Lock()
        self._threads = CapacityLimiter(1)  # of its own: those of the app may all be busy answering

    @contextmanager
    def over(self, keys: Keys | None) -> Iterator[None]:
        """While it lasts, these keys are asked; None lets in whoever is on this machine."""
        self._keys = keys
        try:
            yield
        finally:
            self._flush()
            self._keys, self._read_at = None, None

    async def known(self) -> tuple[Key, ...]:
        """Every key ever made, at most `FRESH_FOR` old.

        Raises:
            LedgerFailed: the database cannot be read; nobody comes in then.
        """
        if self._keys is None:
            return ()
        async with self._lock:
            if self._read_at is None or self._clock() - self._read_at >= FRESH_FOR:
                self._known = await to_thread.run_sync(self._read, self._keys, limiter=self._threads)
                self._read_at = self._clock()
            return self._known

    async def find(self, secret: str) -> Key | None:
        """The live key of that secret."""
        key = match(secret, await self.known())
        now = self._clock()
        if key is None or not key.is_live(now):
            return None
        self._used[key.id] = now
        return key

    def _flush(self) -> None:
        if self._keys is not None and self._used:
            self._keys.touch(self._used)
            self._used = {}

    def _read(self, keys: Keys) -> tuple[Key, ...]:
        found = keys.all()
        stale = {key.id for key in found if key.last_used_at is None or self._clock() - key.last_used_at > USED_EVERY}
        due = {id_: at for id_, at in dict(self._used).items() if id_ in stale}  # a copy: requests go on meanwhile
        if due:
            keys.touch(due)
            for id_ in due:
                self._used.pop(id_, None)
        return found


class Guard:
    """ASGI middleware that lets a request pass with its `Caller` in `state.caller`, or refuses it."""

    def __init__(self, app: ASGIApp, *, keyring: Keyring, insecure: bool) -> None:
        self._app = app
        self._keyring = keyring
        self._insecure = insecure

    async def __call__(self, scope: AsgiScope, receive: Receive, send: Send) -> None:
        """Passes the request on, or raises the refusal for `Envelope` to answer."""
        if scope["type"] == "http":
            caller = await self._admit(HTTPConnection(scope), scope["state"]["endpoint"])
            scope["state"]["caller"] = caller
            _calling.set(caller)
        await self._app(scope, receive, send)

    async def _admit(self, request: HTTPConnection, endpoint: Endpoint) -> Caller:
        address = request.client.host if request.client else ""
        if endpoint.access is Access.OPEN:
            return Caller(None, address, frozenset())
        if not await self._keyring.known():
            if not self._insecure:
                _require_this_machine(request.headers, address)
            return Caller(None, address)
        key = await self._keyring.find(_bearer(request.headers))
        if key is None:
            raise Refusal(
                401,
                "A valid API key is needed: Authorization: Bearer onr_... Whoever runs this server makes one with "
                "`onrecord keys create`.",
                headers={"WWW-Authenticate": _CHALLENGE},
            )
        if isinstance(endpoint.access, Scope) and endpoint.access not in key.scopes:
            challenge = f'{_CHALLENGE}, error="insufficient_scope", scope="{endpoint.access}"'
            detail = f"This key may not do that; it needs the scope {endpoint.access}."
            raise Refusal(403, detail, headers={"WWW-Authenticate": challenge})
        return Caller(key.id, address, key.scopes, key.collection)


def caller_of(scope: AsgiScope) -> Caller:
    """Who sent the request that is being answered."""
    return cast(Caller, scope["state"]["caller"])


def caller_now() -> Caller:
    """Who sent the request in whose course this is called.

    Raises:
        LookupError: this is called in the course of no request that `Guard` let in.
    """
    return _calling.get()


def is_loopback(host: str) -> bool:
    """True if only this machine can reach a server on that host; other names are not looked up."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _bearer(headers: Headers) -> str:
    """The key that was sent; empty where there is none, or more than one."""
    sent = headers.getlist("authorization")
    kind, _, secret = sent[0].partition(" ") if len(sent) == 1 else ("", "", "")
    return secret.strip() if kind.lower() == "bearer" else ""


def _require_this_machine(headers: Headers, address: str) -> None:
    """Without keys only programs and pages of this machine may call.

    A web page elsewhere can make a browser here send requests, under its own name that it lets point to 127.0.0.1, or
    with its own Origin. A request that came through no network (a Unix socket, a test) names no address.
    """
    try:
        ip_address(address)
    except ValueError:
        return
    origin = headers.get("origin")
    foreign = not is_loopback(address) or not is_loopback(_host(f"//{headers.get('host', '')}"))
    if foreign or (origin is not None and not is_loopback(_host(origin))):
        raise Refusal(
            403,
            "This server has no API keys and therefore serves its own machine only. Whoever runs it makes one with "
            "`onrecord keys create`.",
        )


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
