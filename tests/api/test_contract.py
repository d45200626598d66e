"""The JSON names that other people's programs read. A change here breaks them."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

ANSWER = {
    "id": "",
    "conversation_id": "",
    "question": "",
    "standalone_question": "",
    "as_of": "",
    "answer": "",
    "status": "",
    "unverified": "",
    "abstained": "",
    "verdict": {"actor": "", "act": "", "result": ""},
    "statements": [{"text": "", "claim": "", "citations": [""]}],
    "claims": [
        {
            "id": "",
            "text": "",
            "status": "",
            "unverified": "",
            "rule": "",
            "basis": [""],
            "parties": [{"name": "", "stance": "", "citations": [""], "as_of": ""}],
            "origins": "",
            "articles": "",
            "as_of": "",
            "timeline": [{"at": "", "status": "", "citations": [""]}],
            "citations": [""],
        }
    ],
    "citations": [
        {
            "id": "",
            "number": "",
            "article_id": "",
            "title": "",
            "source": "",
            "author": "",
            "url": "",
            "published_at": "",
            "quote": "",
            "start": "",
            "end": "",
            "prefix": "",
            "suffix": "",
            "evidence": "",
            "speaker": {"name": "", "kind": "", "description": "", "relayed_by": ""},
        }
    ],
    "searched": {"articles": "", "sources": "", "from": "", "to": ""},
    "engine": {"name": "", "model": "", "fallback": ""},
    "timings_ms": {"total": ""},
}
"""Every name of the answer, in order."""


def shape(value: object) -> object:
    """Names and nesting without the values; a list is described by its first element."""
    if isinstance(value, dict):
        return {name: shape(part) for name, part in value.items()}
    if isinstance(value, list):
        return [shape(part) for part in value[:1]]
    return ""


def order(value: object) -> list[object]:
    """The names in the order in which they stand."""
    if isinstance(value, dict):
        return [(name, order(part)) for name, part in value.items()]
    return [order(part) for part in value] if isinstance(value, list) else []


def test_an_answer_has_exactly_the_names_of_the_contract_in_its_order(client: TestClient):
    """No name is missing, added, renamed or moved."""
    body = shape(client.post("/v1/chat", json={"question": "Did Iran confirm the meeting?"}).json())
    assert (body, order(body)) == (ANSWER, order(ANSWER))


def test_the_values_have_the_form_of_the_contract(client: TestClient):
    """Times end in Z, statuses and labels are the words of the closed sets, nothing is stringified."""
    body = client.post("/v1/chat", json={"question": "Did Iran confirm the meeting?"}).json()
    assert {name: body[name] for name in ("as_of", "status", "unverified", "verdict", "searched", "engine")} == {
        "as_of": "2023-11-16T09:00:00Z",
        "status": "unverified",
        "unverified": True,
        "verdict": {"actor": "Iran", "act": "confirm", "result": "neither"},
        "searched": {"articles": 12, "sources": 5, "from": "2023-11-15T18:30:00Z", "to": "2023-11-15T18:30:00Z"},
        "engine": {"name": "extractive", "model": None, "fallback": None},
    }


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("post", "/v1/articles"),
        ("get", "/v1/articles"),
        ("get", "/v1/articles/{article_id}"),
        ("delete", "/v1/articles/{article_id}"),
        ("post", "/v1/chat"),
        ("post", "/v1/search"),
        ("get", "/v1/articles/{article_id}/answers"),
        ("get", "/v1/conversations"),
        ("get", "/v1/conversations/{conversation_id}"),
        ("delete", "/v1/conversations/{conversation_id}"),
        ("post", "/v1/feedback"),
        ("get", "/healthz"),
        ("get", "/readyz"),
    ],
)
def test_every_address_of_the_contract_is_documented_with_its_problems(client: TestClient, method: str, path: str):
    """OpenAPI names a summary, a success and only problem objects for failures."""
    operation = client.get("/openapi.json").json()["paths"][path][method]
    failures = {code: list(part["content"]) for code, part in operation["responses"].items() if code >= "400"}
    assert operation["description"]
    assert failures
    assert set(map(tuple, failures.values())) == {("application/problem+json",)}


def test_every_reference_of_the_openapi_document_leads_somewhere(client: TestClient):
    """Generators of clients stop at the first dangling one."""
    text = client.get("/openapi.json").text
    names = client.get("/openapi.json").json()["components"]["schemas"]
    wanted = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert (wanted - set(names), "HTTPValidationError" in names) == (set(), False)
