"""JSON bodies, strictly: size, type and encoding are settled before any field is looked at.

The stock reader accepts NaN, lone surrogates and bodies of any size, and answers 500 when it later echoes them.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Coroutine
from typing import Any, ClassVar, NoReturn

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool

from api.errors import Refusal

_SUSPECT_ESCAPE = re.compile(r"\\u(?:[dD][89a-fA-F]|0000)")


class JsonRoute(APIRoute):
    """A route that reads its body, where it has one, as strict JSON of at most `max_bytes`."""

    max_bytes: ClassVar[int] = 64 * 1024
    repeatable: ClassVar[frozenset[str]] = frozenset()
    """Parameters of the address that may stand more than once; readers disagree on which of two others counts."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The stock handler behind the strict reader."""
        handle = super().get_route_handler()
        if self.body_field is None:
            return self._with_single_parameters(handle)

        async def read_and_handle(request: Request) -> Response:
            _require_json(request)
            raw = await read_body(request, self.max_bytes)
            return await handle(_ReadRequest(request, raw, await run_in_threadpool(parse_json, raw)))

        return read_and_handle

    def _with_single_parameters(
        self, handle: Callable[[Request], Coroutine[Any, Any, Response]]
    ) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        async def check_and_handle(request: Request) -> Response:
            names = [name for name, _ in request.query_params.multi_items() if name not in self.repeatable]
            if len(set(names)) < len(names):
                raise Refusal(422, "A parameter of the address stands twice.")
            return await handle(request)

        return check_and_handle


class ArticleRoute(JsonRoute):
    """A route for batches of articles, which are larger than questions, and for lists of them."""

    repeatable = frozenset({"source", "tag"})
    max_bytes: ClassVar[int] = 25 * 1024 * 1024


class _ReadRequest(Request):
    """The request with its body already read and parsed."""

    def __init__(self, request: Request, raw: bytes, parsed: Any) -> None:
        super().__init__(request.scope, request.receive)
        self._raw = raw
        self._parsed = parsed

    async def body(self) -> bytes:
        return self._raw

    async def json(self) -> Any:
        return self._parsed


def parse_json(raw: bytes) -> Any:
    """Reads a body as JSON that every later step can store, compare and send back.

    Args:
        raw: The bytes of the body.

    Returns:
        The value: dict, list, str, int, float, bool or None.

    Raises:
        Refusal: 400; not UTF-8, not JSON, NaN or infinite numbers, numbers of thousands of digits, nesting too
            deep, a name twice in one object, a NUL, or half of a surrogate pair. The detail never holds the body.
    """
    try:
        text = raw.decode("utf-8", errors="strict")
        value = json.loads(
            text, parse_constant=_refuse_constant, parse_float=_finite, object_pairs_hook=_object_with_unique_names
        )
        if _SUSPECT_ESCAPE.search(text):
            _refuse_unstorable(value)
    except UnicodeDecodeError:
        raise Refusal(400, "The body is not UTF-8.") from None
    except json.JSONDecodeError as error:
        raise Refusal(400, f"The body is not JSON; the fault is near character {error.pos}.") from None
    except RecursionError:
        raise Refusal(400, "The body is nested too deep.") from None
    except ValueError:  # Python refuses to read integers of more than 4300 digits
        raise Refusal(400, "The body holds a number with too many digits.") from None
    return value


def _refuse_constant(_: str) -> NoReturn:
    raise Refusal(400, "The body holds NaN or Infinity, which JSON does not have.")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise Refusal(400, "The body holds a number that is too large.")
    return number


def _object_with_unique_names(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):  # readers disagree on which one counts, so neither does
        raise Refusal(400, "The body has an object in which the same name stands twice.")
    return value


def _refuse_unstorable(value: Any) -> None:
    """Only called when an escape could have made one, since the walk costs as much as the parsing."""
    try:
        text = json.dumps(value, ensure_ascii=False)
        text.encode()
    except UnicodeEncodeError:
        raise Refusal(400, "The body holds half of a surrogate pair, which is no character.") from None
    if _has_nul(value):
        raise Refusal(400, "The body holds a NUL character.")


def _has_nul(value: Any) -> bool:
    if isinstance(value, str):
        return "\0" in value
    if isinstance(value, dict):
        return any(_has_nul(part) for pair in value.items() for part in pair)
    return isinstance(value, list) and any(_has_nul(part) for part in value)


def _require_json(request: Request) -> None:
    kind, _, parameters = request.headers.get("content-type", "").partition(";")
    name, _, charset = parameters.strip().partition("=")
    if kind.strip().lower() != "application/json":
        raise Refusal(415, "The body must be sent as Content-Type: application/json.")
    if name.strip().lower() == "charset" and charset.strip(' "').lower() not in {"utf-8", "utf8"}:
        raise Refusal(415, "The body must be UTF-8; leave the charset out.")
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise Refusal(415, "Compressed bodies are not read; send the body as it is.")


async def read_body(request: Request, max_bytes: int) -> bytes:
    """The whole body; counted as it arrives, because a length can be missing or a lie.

    Raises:
        Refusal: 413; it is larger than `max_bytes`.
    """
    too_large = Refusal(413, f"The body is larger than {max_bytes} bytes; send less at a time.")
    declared = request.headers.get("content-length", "")
    if declared.isascii() and declared.isdigit() and int(declared[:20]) > max_bytes:
        raise too_large
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > max_bytes:
            raise too_large
        parts.append(part)
    return b"".join(parts)
