"""The chat page: the files of api/web with their types, entity tags and a content policy of their own."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Header, Response

from api.errors import Refusal

WEB = Path(__file__).parent.parent / "web"
POLICY = (  # the browser itself refuses inline code, foreign hosts and every way from a string to markup
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}

router = APIRouter(include_in_schema=False)
IfNoneMatch = Annotated[str, Header(alias="If-None-Match")]


@dataclass(frozen=True, slots=True)
class WebFile:
    """A file as it is sent; `etag` is derived from the content, so that no two versions share one."""

    content: bytes
    media_type: str
    etag: str


@router.api_route("/", methods=["GET", "HEAD"])
def page(if_none_match: IfNoneMatch = "") -> Response:
    """The chat page."""
    return _send("index.html", if_none_match)


@router.api_route("/web/{name}", methods=["GET", "HEAD"])
def page_file(name: str, if_none_match: IfNoneMatch = "") -> Response:
    """One of its styles, scripts or pictures."""
    return _send(name, if_none_match)


@cache
def web_files() -> dict[str, WebFile]:
    """Every file of the page by its name, read once; a name that is not in here is never looked up on the disk."""
    return {path.name: _read(path) for path in WEB.iterdir() if path.suffix in _TYPES}


def _read(path: Path) -> WebFile:
    content = path.read_bytes()
    return WebFile(content, _TYPES[path.suffix], f'"{hashlib.sha256(content).hexdigest()[:32]}"')


def _send(name: str, if_none_match: str) -> Response:
    file = web_files().get(name)
    if file is None:
        raise Refusal(404, "There is nothing at this address.")
    headers = {"ETag": file.etag, "Cache-Control": "no-cache", "Content-Security-Policy": POLICY}
    known = {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}
    if known & {file.etag, "*"}:
        return Response(status_code=304, headers=headers)
    return Response(file.content, media_type=file.media_type, headers=headers)
