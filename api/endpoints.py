"""Endpoints: every address, what a key must be allowed to do there, and what it costs. One table for guard and limits.

tests/api/test_endpoints.py compares it with the routes of the app, so that none can be forgotten.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from starlette.routing import compile_path

KIB = 1024
MIB = 1024 * KIB


class Scope(StrEnum):
    """What a key may do. None of them includes another."""

    ASK = "ask"
    """Ask, search, read articles and conversations."""
    INGEST = "ingest"
    """Add, replace and remove articles."""
    ADMIN = "admin"
    """Read metrics; no article, no answer."""


class Access(StrEnum):
    """Who may come in where no scope is asked for."""

    OPEN = "open"
    """Everybody: nothing of the library can be seen here."""
    ANY_KEY = "any key"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One address."""

    methods: frozenset[str]
    path: str
    """As routes write it, with `{parameters}`."""
    access: Scope | Access
    costly: bool = False
    """Counts against the answers that may be worked on at once."""
    max_bytes: int = 64 * KIB
    """Of a body."""


def _at(
    methods: str, path: str, access: Scope | Access, *, costly: bool = False, max_bytes: int = 64 * KIB
) -> Endpoint:
    return Endpoint(frozenset(methods.split()), path, access, costly, max_bytes)


ENDPOINTS: tuple[Endpoint, ...] = (
    _at("GET HEAD", "/", Access.OPEN),
    _at("GET HEAD", "/web/{name}", Access.OPEN),
    _at("GET HEAD", "/docs", Access.OPEN),
    _at("GET HEAD", "/openapi.json", Access.OPEN),
    _at("GET", "/healthz", Access.OPEN),
    _at("GET", "/readyz", Access.ANY_KEY),
    _at("GET", "/metrics", Scope.ADMIN),
    _at("GET", "/v1/articles", Scope.ASK),
    _at("POST", "/v1/articles", Scope.INGEST, costly=True, max_bytes=25 * MIB),
    _at("GET", "/v1/articles/{article_id:path}/answers", Scope.ASK),
    _at("GET DELETE", "/v1/articles/{article_id:path}/versions", Scope.INGEST),
    _at("GET", "/v1/articles/{article_id:path}", Scope.ASK),
    _at("DELETE", "/v1/articles/{article_id:path}", Scope.INGEST),
    _at("POST", "/v1/chat", Scope.ASK, costly=True),
    _at("POST", "/v1/search", Scope.ASK, costly=True),
    _at("GET", "/v1/conversations", Scope.ASK),
    _at("GET DELETE", "/v1/conversations/{conversation_id:path}", Scope.ASK),
    _at("POST", "/v1/feedback", Scope.ASK),
    _at("GET", "/v1/models", Scope.ASK),
    _at("POST", "/v1/chat/completions", Scope.ASK, costly=True, max_bytes=MIB),
    _at("POST", "/v1/responses", Scope.ASK, costly=True, max_bytes=MIB),
    _at("POST", "/slack/events", Access.OPEN, max_bytes=MIB),  # Slack's signature is the key
    _at("GET POST DELETE", "/mcp/{path:path}", Scope.ASK, costly=True, max_bytes=MIB),
)

UNKNOWN = Endpoint(frozenset(), "(unknown)", Access.ANY_KEY)
"""Where no route is; who has no key does not learn that."""


def find(method: str, path: str) -> Endpoint:
    """The endpoint that a request goes to; `UNKNOWN` where there is none, also for a method that it does not take."""
    return next((one for pattern, one in _patterns() if method in one.methods and pattern.match(path)), UNKNOWN)


def methods_at(path: str) -> str:
    """The methods that some endpoint takes there, as the Allow header lists them."""
    found = {method for pattern, one in _patterns() if pattern.match(path) for method in one.methods}
    return ", ".join(sorted(found))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Endpoint], ...]:
    return tuple((compile_path(endpoint.path)[0], endpoint) for endpoint in ENDPOINTS)
