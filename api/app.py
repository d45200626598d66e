"""The HTTP application around an open desk. Holds no state of its own and no instance at import."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager, nullcontext
from typing import Any

from anyio.to_thread import current_default_thread_limiter
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from mcp.server.transport_security import TransportSecuritySettings

from api import errors, tools
from api.deps import Desks
from api.envelope import Envelope
from api.keys import Keys
from api.limits import Admission, Rates
from api.listing import guard
from api.metrics import Metrics
from api.policy import Policy, load_policy
from api.routes import articles, chat, conversations, feedback, health, openai, operations, page, search, slack
from api.schemas import Problem
from api.security import Guard, Keyring, caller_now
from api.slack.door import open_door
from api.streams import Streams
from api.version import installed_version
from assistant.build import Desk, open_desk
from assistant.settings import load_settings

DESCRIPTION = """Answers questions from articles with exact citations and says which claims are unverified.

Times are RFC 3339 in UTC. Where a field takes a date, a lower bound means 00:00 UTC of that day and an upper bound
(`published_to`, `as_of`) its end, 23:59:59.999999 UTC; a time without a zone is refused. Unknown fields are refused;
null counts as absent. Offsets count characters (Unicode code points), end exclusive. Errors are
`application/problem+json` (RFC 9457) and never repeat what was sent; every response carries `X-Request-Id`.

Where the server has API keys, each request carries one: `Authorization: Bearer onr_...`. A 429 or 503 names in
`Retry-After` how many seconds to wait.
"""


SPARE_THREADS = 32  # for reads, beside the answers that may be worked on at once


def create_app(desk: Desk, *, keys: Keys | None = None, policy: Policy | None = None) -> FastAPI:
    """The application over a desk that the caller opened and will close.

    Args:
        desk: The library and whoever answers from it.
        keys: Who may come in; None lets in whoever is on this machine.
        policy: How the doors are guarded; None takes the defaults.
    """
    return _build(lambda: nullcontext((desk, keys)), policy or Policy())


def app_from_settings() -> FastAPI:
    """A factory for ASGI servers: opens the desk at start-up from `ONRECORD_*` and closes it at shutdown."""
    return _build(_open_all, load_policy())


@contextmanager
def _open_all() -> Iterator[tuple[Desk, Keys]]:
    with open_desk(load_settings(), command="serve") as desk:
        yield desk, Keys(desk.ledger.database)


def _build(open_: Callable[[], AbstractContextManager[tuple[Desk, Keys | None]]], policy: Policy) -> FastAPI:
    opened: list[Desks] = []
    metrics, keyring, streams = Metrics(), Keyring(), Streams(at_work=policy.max_answers)
    server = tools.make_server(lambda: opened[-1].of(caller_now()))
    mounted = server.streamable_http_app(
        streamable_http_path="/",
        stateless_http=True,
        json_response=True,
        # Guard has settled who may call, under whatever name this server is reached.
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
    )
    errors.install(mounted)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[dict[str, Any]]:
        current_default_thread_limiter().total_tokens = policy.max_answers + SPARE_THREADS
        with open_() as (desk, keys), keyring.over(keys), metrics.of_answers(desk.briefer):
            opened.append(Desks(desk))
            async with server.session_manager.run(), open_door(desk) as slack:
                yield {"desks": opened[-1], "streams": streams, "metrics": metrics, "slack": slack}
                await streams.drain()

    app = FastAPI(
        title="Onrecord",
        version=installed_version(),
        description=DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,  # its page needs a foreign host and inline script; listing.py serves one that does not
        redoc_url=None,
        openapi_url="/openapi.json",
        telemetry={"logs": False},  # they would hold validation errors with what was sent
    )
    app.state.streams, app.state.policy = streams, policy
    # The one added last is outermost.
    app.add_middleware(Admission, policy=policy, metrics=metrics)
    app.add_middleware(Rates, rate=policy.rate, metrics=metrics)
    app.add_middleware(Guard, keyring=keyring, insecure=policy.insecure)
    app.add_middleware(Envelope, metrics=metrics)
    errors.install(app)
    for module in (articles, chat, conversations, feedback, search, openai, health, operations, page, slack):
        app.include_router(module.router)
    app.mount("/mcp", mounted)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]  # the documented way to extend it
    return app


def _openapi(app: FastAPI) -> dict[str, Any]:
    """The stock document plus who may call, and the Problem schema, which only error responses refer to."""
    if app.openapi_schema is None:
        document = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
        guard(document)
        schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}", mode="serialization")
        document["components"]["schemas"] |= schema.pop("$defs") | {"Problem": schema}
        app.openapi_schema = document
    return app.openapi_schema
