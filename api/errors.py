"""Failures at the doors, and the problem objects (RFC 9457) that they become. Never repeats what was sent.

ApiError
`-- Refusal     the request cannot be served; carries the HTTP status and what to change
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

from fastapi import HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.applications import Starlette
from starlette.exceptions import HTTPException as StarletteHTTPException

from api.endpoints import methods_at
from api.schemas import Fault, Problem
from assistant.errors import AssistantError, BadQuestion, ConversationBusy, LedgerFailed
from vectorstore import errors as library

MEDIA_TYPE = "application/problem+json"
MAX_FAULTS = 50  # a batch of 500 bad articles is understood from the first ones
_log = logging.getLogger("onrecord.api")


class ApiError(Exception):
    """Base of everything this folder raises on purpose."""


class Refusal(ApiError, HTTPException):
    """The request cannot be served as it is; `faults` name the fields where that is known."""

    def __init__(
        self,
        status: int,
        detail: str,
        faults: Iterable[Fault] = (),
        *,
        kind: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Holds what the problem object will say.

        Args:
            status: The HTTP status, 400-599.
            detail: What is wrong and what to do, without a word of the request.
            faults: The fields that are wrong.
            kind: The last part of the problem's type; None takes it from the status.
            headers: What the response carries besides, such as Retry-After.
        """
        HTTPException.__init__(self, status, detail, headers)
        self.faults = tuple(faults)
        self.kind = kind


_OWN_PROBLEMS: Mapping[type[Exception], tuple[int, str, str]] = {
    library.LibraryLocked: (503, "library-locked", "Another process holds the library; try again when it is done."),
    library.LibraryMissing: (503, "library-missing", "There is no library where the server looks for one."),
    library.LibraryReadOnly: (503, "library-read-only", "The library takes no changes; questions are answered."),
    library.WrongModel: (503, "wrong-model", "The library was built with another embedding model; rebuild it."),
    library.LibraryDamaged: (503, "library-damaged", "The library is damaged; run `onrecord library check`."),
    library.IdTaken: (409, "id-taken", "One of these ids is taken; nothing of the last batch was stored."),
    library.DiskFull: (
        507,
        "disk-full",
        "The server has too little disk space. What is not yet stored can be sent again.",
    ),
    library.ModelUnavailable: (503, "model-unavailable", "The embedding model cannot be loaded; see the server's log."),
    library.LibraryError: (503, "library-error", "The library cannot do this now; see the server's log."),
    ConversationBusy: (
        503,
        "conversation-busy",
        "An earlier question of this conversation is still being answered; ask again when it is done.",
    ),
    LedgerFailed: (
        503,
        "ledger-failed",
        "The database of conversations cannot be used now. Nothing was kept, and no answer is given that is not kept.",
    ),
}


def problem_of(error: Exception, request_id: str) -> Problem:
    """What the caller may know about a failure; the rest goes to the log under the same id."""
    if isinstance(error, Refusal):
        return _problem(error.status_code, error.detail, request_id, faults=error.faults, kind=error.kind)
    if isinstance(error, StarletteHTTPException):
        return _problem(error.status_code, _HTTP_DETAILS.get(error.status_code, ""), request_id)
    if isinstance(error, RequestValidationError):
        faults = [_fault(raw) for raw in error.errors()[:MAX_FAULTS]]
        return _problem(422, "Some fields are not acceptable; nothing was done.", request_id, faults=faults)
    if isinstance(error, tuple(_OWN_PROBLEMS)):
        _log.error("request %s: %s: %s", request_id, type(error).__name__, error)
        status, kind, detail = next(_OWN_PROBLEMS[t] for t in type(error).__mro__ if t in _OWN_PROBLEMS)
        return _problem(status, detail, request_id, kind=kind)
    if isinstance(error, BadQuestion):  # its messages name the limit, never the question
        return _problem(422, "The question cannot be asked.", request_id, faults=[_question_fault(error)])
    _log.error("request %s failed", request_id, exc_info=error)
    return _problem(500, "Something failed here; the log has more under this request_id.", request_id)


def stopped(request_id: str) -> Problem:
    """What is sent where the server stops before an answer is done."""
    detail = "The server is being stopped before the answer is done; ask again in a moment."
    return _problem(503, detail, request_id, kind="server-stopping")


def respond(problem: Problem, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """The HTTP response that carries a problem object."""
    content = problem.model_dump(mode="json", exclude_none=True)
    return JSONResponse(content, problem.status, headers=headers, media_type=MEDIA_TYPE)


def install(app: Starlette) -> None:
    """Makes every failure of the app answer with a problem object."""
    for family in (StarletteHTTPException, RequestValidationError, library.LibraryError, AssistantError):
        app.add_exception_handler(family, _handle)


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The `responses` of a route that may fail with these statuses; 500 always may."""
    return {
        status: {
            "description": _title(status),
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status in sorted({*statuses, 500})
    }


async def _handle(request: Request, error: Exception) -> JSONResponse:
    problem = problem_of(error, request.scope["state"]["request_id"])
    headers = getattr(error, "headers", None)
    if problem.status == 405:  # the router names the methods of the first of several routes only
        headers = {"Allow": methods_at(request.scope["path"])}
    return respond(problem, headers)


_TITLES = {  # Python renamed some of these between versions; what clients read must not depend on that
    400: "Bad request",
    401: "Not authenticated",
    403: "Not allowed",
    404: "Not found",
    405: "Method not allowed",
    408: "Too slow",
    409: "Conflict",
    413: "Content too large",
    415: "Unsupported media type",
    422: "Unprocessable content",
    429: "Too many requests",
    500: "Internal error",
    503: "Not available",
    507: "Insufficient storage",
}
_HTTP_DETAILS = {
    400: "The request cannot be read.",
    404: "There is nothing at this address.",
    405: "This address does not take that method; the Allow header lists those it takes.",
    413: "The body is too large.",
}


def _problem(
    status: int, detail: str, request_id: str, *, faults: Iterable[Fault] = (), kind: str | None = None
) -> Problem:
    title = _title(status)
    return Problem(
        type="urn:onrecord:problem:" + (kind or title.lower().replace(" ", "-")),
        title=title,
        status=status,
        detail=detail or title + ".",
        request_id=request_id,
        errors=list(faults) or None,
    )


def _title(status: int) -> str:
    return _TITLES.get(status) or HTTPStatus(status).phrase


def _question_fault(error: BadQuestion) -> Fault:
    return Fault(field="question", problem=str(error))


def _fault(raw: Mapping[str, Any]) -> Fault:
    """A pydantic error without the input, its context, and any name that the caller made up."""
    path = [part for part in raw["loc"][1:] if part not in ("one", "many")]
    index = 0 if "one" in raw["loc"][1:2] else None
    if path[:1] == ["articles"] and len(path) > 1:
        index, path = int(path[1]), path[2:]
    if raw["type"] == "extra_forbidden":
        return Fault(index=index, field=_dotted(path[:-1]), problem="holds a field that is not known here")
    return Fault(index=index, field=_dotted(path), problem=_wording(raw["type"], raw["msg"]))


def _dotted(path: list[str | int]) -> str | None:
    return ".".join(str(part) for part in path) or None


def _wording(kind: str, message: str) -> str:
    if kind == "missing":
        return "is required"
    return message.removeprefix("Value error, ")
