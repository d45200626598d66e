"""What every HTTP response carries: a request id, security headers, and a problem object where our code failed.

Each request leaves one line in the log and one count in the metrics, by the route's name, never by what was sent.
"""

from __future__ import annotations

import logging
import time
import uuid

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.endpoints import find
from api.errors import problem_of, respond
from api.metrics import Metrics

CUT = 499  # in log and metrics: the reader went away, or the server was stopped, before the response was complete

_CLOSED = "default-src 'none'; frame-ancestors 'none'"
_PAGE = (  # files of our own only: no inline script or style, nothing from elsewhere, no plug-in, no frame
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
)
_PAGE_TYPES = ("text/html", "text/css", "text/javascript", "application/javascript", "image/", "font/")
_log = logging.getLogger("onrecord.access")


class Envelope:
    """ASGI middleware; outermost of ours, so that not even a crash leaves without id and headers."""

    def __init__(self, app: ASGIApp, *, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on under an id of its own."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status, complete = time.perf_counter(), 0, False
        state = scope.setdefault("state", {})
        state |= {"request_id": uuid.uuid4().hex, "endpoint": find(scope["method"], scope["path"])}

        async def send_with_headers(message: Message) -> None:
            nonlocal status, complete
            if message["type"] == "http.response.start":
                status = message["status"]
                _add_headers(MutableHeaders(scope=message), state["request_id"])
            await send(message)
            complete = message["type"] == "http.response.body" and not message.get("more_body", False)

        try:
            await self._app(scope, receive, send_with_headers)
        except Exception as error:  # the door: logged with its id, answered as a problem
            problem = problem_of(error, state["request_id"])
            if status:  # nothing honest can be sent any more; the connection is cut
                raise
            await respond(problem, getattr(error, "headers", None))(scope, receive, send_with_headers)
        finally:
            self._record(scope, status if complete else CUT, time.perf_counter() - started)

    def _record(self, scope: Scope, status: int, seconds: float) -> None:
        state = scope["state"]
        route, caller = state["endpoint"].path, state.get("caller")
        self._metrics.count_request(scope["method"], route, status, seconds)
        fields = {
            "request_id": state["request_id"],
            "method": scope["method"],
            "route": route,
            "status": status,
            "ms": round(seconds * 1000, 1),
            "key": caller and caller.key,
            "collection": caller and caller.collection,
        }
        _log.info("request", extra=fields)


def _add_headers(headers: MutableHeaders, request_id: str) -> None:
    is_page = headers.get("content-type", "").startswith(_PAGE_TYPES)
    headers["X-Request-Id"] = request_id
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "no-referrer"
    headers.setdefault("Content-Security-Policy", _PAGE if is_page else _CLOSED)
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
    headers.setdefault("Cache-Control", "no-cache" if is_page else "no-store")
