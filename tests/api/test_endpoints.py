"""The table of endpoints against the app: no route can be forgotten, no entry is left over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.routing import Mount

from api.app import create_app
from api.body import JsonRoute
from api.endpoints import ENDPOINTS, UNKNOWN, Access, Scope, find
from assistant.build import Desk

WHO = {
    "GET /": "open",
    "GET /web/{name}": "open",
    "GET /docs": "open",
    "GET /openapi.json": "open",
    "GET /healthz": "open",
    "GET /readyz": "any key",
    "GET /metrics": "admin",
    "GET /v1/articles": "ask",
    "POST /v1/articles": "ingest",
    "GET /v1/articles/{article_id:path}": "ask",
    "DELETE /v1/articles/{article_id:path}": "ingest",
    "GET /v1/articles/{article_id:path}/answers": "ask",
    "GET /v1/articles/{article_id:path}/versions": "ingest",
    "DELETE /v1/articles/{article_id:path}/versions": "ingest",
    "POST /v1/chat": "ask",
    "POST /v1/search": "ask",
    "GET /v1/models": "ask",
    "GET /v1/conversations": "ask",
    "GET /v1/conversations/{conversation_id:path}": "ask",
    "DELETE /v1/conversations/{conversation_id:path}": "ask",
    "POST /v1/feedback": "ask",
    "POST /v1/chat/completions": "ask",
    "POST /v1/responses": "ask",
    "POST /slack/events": "open",
    "POST /mcp/{path:path}": "ask",
}
"""Written out a second time on purpose: opening a door takes two changes."""


def routes_of(router: Any) -> Iterator[tuple[str, str]]:
    """Method and path of every route, also those of included routers; a mounted app is one route."""
    for route in router.routes:
        if hasattr(route, "original_router"):
            yield from routes_of(route.original_router)
        elif isinstance(route, Mount):
            yield "POST", f"{route.path}/{{path:path}}"
        else:
            yield from ((method, route.path) for method in route.methods)


def test_every_route_of_the_app_is_in_the_table(desk: Desk):
    """A new route without an entry fails here, before it can be served."""
    routes = set(routes_of(create_app(desk)))
    assert {(method, path) for method, path in routes if find(method, path).path != path} == set()


def test_every_entry_of_the_table_is_a_route(desk: Desk):
    """What was removed from the app is removed from the table."""
    paths = {path for _, path in routes_of(create_app(desk))}
    assert {endpoint.path for endpoint in ENDPOINTS} - paths == set()


@pytest.mark.parametrize(("route", "access"), WHO.items(), ids=WHO)
def test_who_may_do_what(route: str, access: str):
    """Reading is one scope, writing another, watching a third."""
    assert str(find(*route.split()).access) == access


def test_the_list_of_who_may_do_what_is_complete(desk: Desk):
    """Also for those that come later."""
    wanted = {f"{method} {path}" for method, path in routes_of(create_app(desk)) if method != "HEAD"}
    assert wanted == set(WHO)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        pytest.param("PUT", "/v1/chat", id="other-method"),
        pytest.param("POST", "/v1/chat/", id="closing-slash"),
        pytest.param("POST", "//v1/chat", id="double-slash"),
        pytest.param("POST", "/V1/chat", id="capital"),
        pytest.param("GET", "/v1/articlesx", id="longer"),
        pytest.param("GET", "/docs/x", id="below-an-open-one"),
        pytest.param("get", "/healthz", id="small-method"),
    ],
)
def test_what_is_not_in_the_table_needs_a_key(method: str, path: str):
    """Near misses of an open address are not open."""
    assert (find(method, path), UNKNOWN.access) == (UNKNOWN, Access.ANY_KEY)


def test_the_table_and_the_routes_agree_on_how_large_a_body_may_be(desk: Desk):
    """The one counts bytes as they arrive, the other tells people."""
    routes = {route.path: route.max_bytes for route in json_routes_of(create_app(desk)) if route.body_field}
    assert routes == {path: find("POST", path).max_bytes for path in routes}


def json_routes_of(router: Any) -> Iterator[Any]:
    """The routes that read JSON bodies."""
    for route in router.routes:
        if hasattr(route, "original_router"):
            yield from json_routes_of(route.original_router)
        elif isinstance(route, JsonRoute):
            yield route


def test_the_scopes_do_not_include_each_other():
    """A scraper of metrics reads no article, a feed of articles asks no question."""
    assert [str(scope) for scope in Scope] == ["ask", "ingest", "admin"]
