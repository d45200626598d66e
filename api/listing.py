"""The OpenAPI description: who may call what, added from the table of endpoints, and a page that lists it.

Swagger's page needs scripts of a foreign host and inline code, which neither an offline desk nor our policy allows.
"""

from __future__ import annotations

from html import escape
from typing import Any

from api.endpoints import Access, Endpoint, Scope, find
from api.errors import problems

KEY = "key"
_METHODS = ("get", "post", "put", "patch", "delete")


def guard(document: dict[str, Any]) -> None:
    """Writes into an OpenAPI document which key each operation needs and how it is refused without."""
    description = "An API key, where the server has any: `Authorization: Bearer onr_...`."
    document.setdefault("components", {})["securitySchemes"] = {
        KEY: {"type": "http", "scheme": "bearer", "description": description}
    }
    for path, method, operation in _operations(document):
        endpoint = find(method.upper(), path)
        refusals = _refusals(endpoint)
        if endpoint.access is not Access.OPEN:
            operation["security"] = [{KEY: []}]
            operation["x-scope"] = str(endpoint.access)
        responses = operation["responses"]
        responses |= {str(status): told for status, told in problems(*refusals).items() if str(status) not in responses}


def _refusals(endpoint: Endpoint) -> list[int]:
    if endpoint.access is Access.OPEN:
        return [503]
    scoped = [403] if isinstance(endpoint.access, Scope) else []
    with_body = [408, 413] if endpoint.methods & {"POST", "DELETE"} else []
    return [401, *scoped, *with_body, 429, 503]


def page(document: dict[str, Any]) -> str:
    """The operations of an OpenAPI document as HTML without script and style."""
    rows = "".join(
        f"<tr><th scope=row><code>{method.upper()} {escape(path)}</code>"
        f"<td>{escape(operation.get('description', ''))}<td>{escape(operation.get('x-scope', 'none'))}"
        f"<td>{escape(', '.join(operation['responses']))}"
        for path, method, operation in _operations(document)
    )
    info = document["info"]
    paragraphs = "".join(f"<p>{escape(part)}" for part in info["description"].split("\n\n"))
    return (
        f"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>{escape(info['title'])} API</title><h1>{escape(info['title'])} {escape(info['version'])}</h1>"
        f"{paragraphs}<p><a href=/openapi.json>openapi.json</a> has every field, for client generators and tools."
        f"<table><thead><tr><th scope=col>Address<th scope=col>What it does<th scope=col>Key"
        f"<th scope=col>Responses<tbody>{rows}</table>"
    )


def _operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [
        (path, method, item[method])
        for path, item in document["paths"].items()
        for method in _METHODS
        if method in item
    ]
