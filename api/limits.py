"""Limits: how much one caller may send, what is worked on at once, how long a body may take. Only streams wait."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager

import anyio
from limits import RateLimitItem
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.endpoints import Access, Endpoint
from api.errors import Refusal
from api.metrics import Metrics
from api.policy import Policy
from api.security import caller_of, is_loopback

MOST_OF_QUESTION = 64 * 1024  # bytes; what may be larger asks for no stream
RETRY_AFTER_S = 1  # an answer takes less; a client that waits so long finds a place unless others were faster
_ASKS_FOR_STREAM = re.compile(rb'"stream"\s*:\s*true')  # inside a JSON text the quotation marks would be escaped
_WITH_BODY = frozenset({"POST", "PUT", "PATCH", "DELETE"})


class Rates:
    """ASGI middleware: at most so many requests of one key, or of one address where there are no keys."""

    def __init__(self, app: ASGIApp, *, rate: RateLimitItem | None, metrics: Metrics) -> None:
        self._app = app
        self._rate = rate
        self._metrics = metrics
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on with RateLimit headers, or raises the refusal."""
        if scope["type"] != "http" or self._rate is None or not _is_limited(scope):
            await self._app(scope, receive, send)
            return
        identity = caller_of(scope).identity
        allowed = await self._limiter.hit(self._rate, identity)
        window = await self._limiter.get_window_stats(self._rate, identity)
        wait = max(1, math.ceil(window.reset_time - time.time()))
        told = {
            "RateLimit-Limit": str(self._rate.amount),
            "RateLimit-Remaining": str(max(0, window.remaining)),
            "RateLimit-Reset": str(wait),
        }
        if not allowed:
            self._metrics.count_limited()
            detail = f"Too many requests; the limit is {self._rate.amount} in {self._rate.get_expiry()} s."
            raise Refusal(429, detail, headers=told | {"Retry-After": str(wait)})

        async def send_with_rate(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(told)
            await send(message)

        await self._app(scope, receive, send_with_rate)


def _is_limited(scope: Scope) -> bool:
    caller = caller_of(scope)
    is_own = caller.key is None and (not caller.address or is_loopback(caller.address))
    return scope["state"]["endpoint"].access is not Access.OPEN and not is_own


class Admission:
    """ASGI middleware: reads the body whole, within a size and a time, and works on so many requests at once.

    The body comes first, so that a slow sender takes nobody's place.
    """

    def __init__(self, app: ASGIApp, *, policy: Policy, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics
        self._body_timeout_s = policy.body_timeout_s
        self._requests = _Places(policy.max_requests)
        self._answers = _Places(policy.max_answers)
        self._streams = _Places(policy.max_streams)
        metrics.watch("requests", lambda: self._requests.taken)
        metrics.watch("answers", lambda: self._answers.taken)
        metrics.watch("streams", lambda: self._streams.taken)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on once its body is here, or raises the refusal."""
        if scope["type"] != "http" or scope["path"] == "/healthz":
            await self._app(scope, receive, send)
            return
        endpoint: Endpoint = scope["state"]["endpoint"]
        with self._place(self._requests):
            places = self._streams if _accepts_stream(scope) else self._answers
            if scope["method"] in _WITH_BODY:
                if endpoint.max_bytes > MOST_OF_QUESTION and self._answers.are_full:  # no use in reading it first
                    self._shed()
                body = await self._read(scope, receive, endpoint.max_bytes)
                if body is None:
                    return
                if _ASKS_FOR_STREAM.search(body):
                    places = self._streams
                receive = _replay(body, receive)
            if not endpoint.costly:
                await self._app(scope, receive, send)
                return
            with self._place(places):
                await self._app(scope, receive, send)

    @contextmanager
    def _place(self, places: _Places) -> Iterator[None]:
        if places.are_full:
            self._shed()
        places.taken += 1
        try:
            yield
        finally:
            places.taken -= 1

    def _shed(self) -> None:
        self._metrics.count_shed()
        detail = "The server works on as many requests as it can; send this one again in a moment."
        raise Refusal(503, detail, kind="busy", headers={"Retry-After": str(RETRY_AFTER_S)})

    async def _read(self, scope: Scope, receive: Receive, max_bytes: int) -> bytes | None:
        """The whole body, counted as it arrives, because a length can be missing or a lie; None if the sender left."""
        too_large = Refusal(413, f"The body is larger than {max_bytes} bytes; send less at a time.")
        if _declared_length(scope) > max_bytes:
            raise too_large
        parts: list[bytes] = []
        size = 0
        try:
            with anyio.fail_after(self._body_timeout_s):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        return None
                    parts.append(message.get("body", b""))
                    size += len(parts[-1])
                    if size > max_bytes:
                        raise too_large
                    if not message.get("more_body", False):
                        return b"".join(parts)
        except TimeoutError:
            raise Refusal(408, f"The body did not arrive within {self._body_timeout_s:g} s.") from None


class _Places:
    """So many may be taken at once; only touched by the event loop."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.taken = 0

    @property
    def are_full(self) -> bool:
        """None is left."""
        return self.taken >= self.size


def _accepts_stream(scope: Scope) -> bool:
    return b"text/event-stream" in dict(scope["headers"]).get(b"accept", b"")


def _declared_length(scope: Scope) -> int:
    declared = dict(scope["headers"]).get(b"content-length", b"")
    return int(declared[:20]) if declared.isdigit() else 0


def _replay(body: bytes, receive: Receive) -> Receive:
    """A `receive` that gives a body that has been read, then whatever comes."""
    given = False

    async def receive_again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_again
