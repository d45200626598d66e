"""The HTTP application around an open desk. Holds no state of its own and no instance at import."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api import errors, tools
from api.envelope import Envelope
from api.routes import articles, chat, conversations, feedback, health, openai, search
from api.schemas import Problem
from api.streams import Streams
from api.version import installed_version
from assistant.build import Desk, open_desk
from assistant.settings import load_settings

DESCRIPTION = """Answers questions from articles with exact citations and says which claims are unverified.

Times are RFC 3339 in UTC. Where a field takes a date, a lower bound means 00:00 UTC of that day and an upper bound
(`published_to`, `as_of`) its end, 23:59:59.999999 UTC; a time without a zone is refused. Unknown fields are refused;
null counts as absent. Offsets count characters (Unicode code points), end exclusive. Errors are
`application/problem+json` (RFC 9457) and never repeat what was sent; every response carries `X-Request-Id`.
"""


def create_app(desk: Desk) -> FastAPI:
    """The application over a desk that the caller opened and will close."""
    return _build(lambda: nullcontext(desk))


def app_from_settings() -> FastAPI:
    """A factory for ASGI servers: opens the desk at start-up from `ONRECORD_*` and closes it at shutdown."""
    return _build(lambda: open_desk(load_settings(), command="serve"))


def _build(open_: Callable[[], AbstractContextManager[Desk]]) -> FastAPI:
    opened: list[Desk] = []
    streams = Streams()
    server = tools.make_server(lambda: opened[-1])
    mounted = server.streamable_http_app(streamable_http_path="/", stateless_http=True, json_response=True)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[dict[str, Any]]:
        with open_() as desk:
            opened.append(desk)
            async with server.session_manager.run():
                yield {"desk": desk, "streams": streams}
                await streams.drain()

    app = FastAPI(
        title="Onrecord",
        version=installed_version(),
        description=DESCRIPTION,
        lifespan=lifespan,
        redoc_url=None,
        openapi_url="/openapi.json",
        telemetry={"auto_configure": False},
    )
    app.state.streams = streams
    app.add_middleware(Envelope)
    errors.install(app)
    for module in (articles, chat, conversations, feedback, search, openai, health):
        app.include_router(module.router)
    app.mount("/mcp", mounted)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]  # the documented way to extend it
    return app


def _openapi(app: FastAPI) -> dict[str, Any]:
    """The stock document plus the Problem schema, which only error responses refer to."""
    if app.openapi_schema is None:
        document = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
        schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}", mode="serialization")
        document["components"]["schemas"] |= schema.pop("$defs") | {"Problem": schema}
        app.openapi_schema = document
    return app.openapi_schema
