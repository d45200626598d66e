"""What every HTTP response carries: a request id, security headers, and a problem object where our code failed."""

from __future__ import annotations

import uuid

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import problem_of, respond

_CLOSED = "default-src 'none'; frame-ancestors 'none'"
_DOCS = (  # the documentation page loads Swagger UI; it shows no article and no answer
    "default-src 'none'; connect-src 'self'; img-src data: https://fastapi.tiangolo.com; frame-ancestors 'none'; "
    "script-src 'unsafe-inline' https://cdn.jsdelivr.net; style-src 'unsafe-inline' https://cdn.jsdelivr.net"
)


class Envelope:
    """ASGI middleware; outermost of ours, so that not even a crash leaves without id and headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on under an id of its own."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = uuid.uuid4().hex
        scope.setdefault("state", {})["request_id"] = request_id
        started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                _add_headers(MutableHeaders(scope=message), request_id, scope["path"])
            await send(message)

        try:
            await self._app(scope, receive, send_with_headers)
        except Exception as error:  # the door: logged with its id, answered as a problem
            problem = problem_of(error, request_id)
            if started:  # nothing honest can be sent any more; the connection is cut
                raise
            await respond(problem)(scope, receive, send_with_headers)


def _add_headers(headers: MutableHeaders, request_id: str, path: str) -> None:
    headers["X-Request-Id"] = request_id
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "no-referrer"
    headers["Content-Security-Policy"] = _DOCS if path == "/docs" else _CLOSED
    headers.setdefault("Cache-Control", "no-store")
