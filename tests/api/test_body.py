"""Bodies that nobody should send."""

from __future__ import annotations

import json

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings, strategies

from tests.api.conftest import FakeBriefer, FakeLibrary

CANARY = "canary-7qz3"


def _question(text: str) -> bytes:
    """A body with this question, unescaped."""
    return b'{"question": "' + text.encode() + b'"}'


HOSTILE = [
    pytest.param(b"", id="empty"),
    pytest.param(b"   ", id="blank"),
    pytest.param(b"null", id="null"),
    pytest.param(b"true", id="boolean"),
    pytest.param(b"17", id="number"),
    pytest.param(b'"canary-7qz3"', id="string"),
    pytest.param(b"[]", id="empty-list"),
    pytest.param(b'[{"question": "canary-7qz3?"}]', id="list"),
    pytest.param(b"{}", id="empty-object"),
    pytest.param(b"{", id="open"),
    pytest.param(b'{"question": "canary-7qz3', id="cut"),
    pytest.param(b'{"question": "canary-7qz3?"} x', id="trailing"),
    pytest.param(b"{'question': 'canary-7qz3?'}", id="single-quotes"),
    pytest.param(b'{"question": "canary-7qz3?",}', id="trailing-comma"),
    pytest.param(b'\xef\xbb\xbf{"question": "canary-7qz3?"}', id="byte-order-mark"),
    pytest.param('{"question": "canary-7qz3?"}'.encode("utf-16"), id="utf-16"),
    pytest.param(b'{"question": "canary-7qz3 \xff"}', id="invalid-utf-8"),
    pytest.param(b'{"question": "canary-7qz3 \xed\xa0\x80"}', id="raw-surrogate-bytes"),
    pytest.param(b'{"question": "canary-7qz3 \xc0\x80"}', id="overlong-nul"),
    pytest.param(_question("canary-7qz3 \\ud800"), id="lone-high-surrogate"),
    pytest.param(_question("canary-7qz3 \\udc00\\ud800"), id="reversed-surrogates"),
    pytest.param(_question("canary-7qz3 \\u0000"), id="nul"),
    pytest.param(b'{"question": "canary-7qz3 \x00"}', id="raw-nul"),
    pytest.param(b'{"question": "canary-7qz3\n"}', id="raw-newline"),
    pytest.param(b'{"canary-7qz3\\ud800": 1}', id="surrogate-in-a-name"),
    pytest.param(b'{"canary-7qz3\\u0000": 1}', id="nul-in-a-name"),
    pytest.param(b'{"question": NaN}', id="nan"),
    pytest.param(b'{"question": -Infinity}', id="infinity"),
    pytest.param(b'{"question": 1e999}', id="overflowing-float"),
    pytest.param(b'{"question": ' + b"9" * 5000 + b"}", id="5000-digits"),
    pytest.param(b'{"question": ' + b"9" * 400 + b"}", id="400-digits"),
    pytest.param(b'{"k": ' + b"9" * 400 + b"}", id="400-digits-for-a-number"),
    pytest.param(b'{"k": 9223372036854775808, "query": "canary-7qz3"}', id="beyond-64-bits"),
    pytest.param(b"[" * 60_000, id="open-nesting"),
    pytest.param(b'{"a":' * 10_000 + b"1" + b"}" * 10_000, id="nested-objects"),
    pytest.param(b"[" * 30_000 + b"]" * 30_000, id="nested-lists"),
    pytest.param(b'{"question": "canary-7qz3?", "question": "b?"}', id="name-twice"),
    pytest.param(b'{"question": ["canary-7qz3?"]}', id="list-for-text"),
    pytest.param(b'{"question": {"$ne": "canary-7qz3"}}', id="object-for-text"),
    pytest.param(b'{"question": 12345678}', id="number-for-text"),
    pytest.param(b'{"question": null}', id="null-for-text"),
    pytest.param(b'{"question": ""}', id="empty-question"),
    pytest.param(b'{"question": " \\t\\n "}', id="blank-question"),
    pytest.param(b'{"question": "?!..."}', id="question-without-a-word"),
    pytest.param(_question("canary-7qz3 " * 200), id="long-question"),
    pytest.param(b'{"question": "a?", "canary-7qz3": 1}', id="unknown-field"),
    pytest.param(b'{"question": "a?", "stream": "canary-7qz3"}', id="text-for-boolean"),
    pytest.param(b'{"question": "a?", "engine": "canary-7qz3"}', id="unknown-engine"),
    pytest.param(b'{"question": "a?", "as_of": "canary-7qz3"}', id="no-date"),
    pytest.param(b'{"question": "a?", "as_of": 1700000000}', id="number-for-a-date"),
    pytest.param(b'{"question": "a?", "as_of": "2023-11-16T09:00:00"}', id="date-without-zone"),
    pytest.param(b'{"question": "a?", "conversation_id": "canary 7qz3\\u202e"}', id="odd-conversation"),
    pytest.param(b'{"question": "a?", "filters": {"canary-7qz3": 1}}', id="unknown-filter"),
    pytest.param(b'{"question": "a?", "filters": {"sources": "canary-7qz3"}}', id="text-for-a-list"),
    pytest.param(b'{"question": "a?", "filters": {"sources": [""]}}', id="empty-source"),
    pytest.param(
        b'{"question": "a?", "filters": {"published_from": "2023-02-01", "published_to": "2023-01-01"}}',
        id="dates-the-wrong-way-round",
    ),
]


@pytest.mark.parametrize("body", HOSTILE)
@pytest.mark.parametrize(
    "path", ["/v1/chat", "/v1/search", "/v1/articles", "/v1/feedback", "/v1/chat/completions", "/v1/responses"]
)
def test_a_hostile_body_gets_a_problem_object_that_does_not_repeat_it(client: TestClient, path: str, body: bytes):
    """Never a 5xx, never an echo, and nothing is done."""
    response = client.post(path, content=body, headers={"Content-Type": "application/json"})
    problem = response.json()
    assert (
        response.status_code in (400, 413, 422),
        response.headers["content-type"],
        problem["status"],
        "canary" in response.text or "7qz3" in response.text,
    ) == (True, "application/problem+json", response.status_code, False)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param({}, 415, id="no-type"),
        pytest.param({"Content-Type": "text/plain"}, 415, id="text"),
        pytest.param({"Content-Type": "application/x-www-form-urlencoded"}, 415, id="form"),
        pytest.param({"Content-Type": "application/ld+json"}, 415, id="other-json"),
        pytest.param({"Content-Type": "application/json; charset=latin-1"}, 415, id="latin-1"),
        pytest.param({"Content-Type": "application/json", "Content-Encoding": "gzip"}, 415, id="gzip"),
        pytest.param({"Content-Type": "Application/JSON; charset=UTF-8"}, 200, id="json-utf-8"),
    ],
)
def test_only_plain_utf_8_json_is_read(client: TestClient, headers: dict[str, str], status: int):
    """A form sent by a foreign web page, or a compressed bomb, is not even parsed."""
    assert client.post("/v1/chat", content=b'{"question": "a?"}', headers=headers).status_code == status


@pytest.mark.parametrize("path", ["/v1/chat", "/v1/search"])
def test_a_question_of_more_than_64_kib_is_too_large(client: TestClient, path: str):
    """The body is counted before it is parsed."""
    body = b'{"question": "' + b"a" * 64 * 1024 + b'"}'
    response = client.post(path, content=body, headers={"Content-Type": "application/json"})
    assert (response.status_code, response.json()["type"]) == (413, "urn:onrecord:problem:content-too-large")


def test_a_body_without_a_length_is_counted_as_it_arrives(client: TestClient, briefer: FakeBriefer):
    """A chunked body cannot get round the limit."""
    parts = (b"a" * 16_384 for _ in range(8))
    response = client.post("/v1/chat", content=parts, headers={"Content-Type": "application/json"})
    assert (response.status_code, briefer.asked) == (413, [])


def test_articles_may_have_25_mib_and_no_more(client: TestClient, library: FakeLibrary):
    """One byte above the limit is refused and nothing is stored."""
    body = b" " * (25 * 1024 * 1024 + 1)
    response = client.post("/v1/articles", content=body, headers={"Content-Type": "application/json"})
    assert (response.status_code, library.stored) == (413, {})


_JSON_VALUES = strategies.recursive(
    strategies.none()
    | strategies.booleans()
    | strategies.integers()
    | strategies.floats()
    | strategies.text(strategies.characters(exclude_categories=[])),
    lambda parts: strategies.lists(parts) | strategies.dictionaries(strategies.text(), parts),
    max_leaves=8,
)
_NAMES = ["question", "query", "k", "stream", "engine", "as_of", "filters", "conversation_id", "articles"]
_NAMES += ["id", "title", "text", "source", "published_at", "updated_at", "url", "author", "language", "tags"]


@pytest.mark.parametrize("path", ["/v1/chat", "/v1/search", "/v1/articles"])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(fields=strategies.dictionaries(strategies.sampled_from(_NAMES), _JSON_VALUES))
def test_no_value_of_any_field_makes_the_server_fail(client: TestClient, path: str, fields: dict[str, object]):
    """Whatever JSON can express, lone surrogates and NaN included, is answered with a success or a 4xx problem."""
    response = client.post(path, content=json.dumps(fields).encode(), headers=_JSON)
    assert response.status_code in (200, 201, 400, 422)


def test_escapes_that_only_look_like_a_nul_are_text(client: TestClient, briefer: FakeBriefer):
    """A backslash followed by u0000 is six ordinary characters, and a pair of surrogates is one character."""
    client.post("/v1/chat", content=b'{"question": "what is \\\\u0000 \\ud83d\\ude00?"}', headers=_JSON)
    assert [request.question for request in briefer.asked] == ["what is \\u0000 \U0001f600?"]


_JSON = {"Content-Type": "application/json"}


def test_the_fault_names_the_field_and_what_it_takes(client: TestClient):
    """A client can tell its user which field to correct."""
    body = {"question": "a?", "as_of": "soon", "filters": {"sources": ["x", 3]}, "more": 1}
    problem = client.post("/v1/chat", content=json.dumps(body), headers=_JSON).json()
    assert problem["errors"] == [
        {"field": "as_of", "problem": "must be RFC 3339 with a zone (2023-11-16T09:00:00Z) or a date (2023-11-16)"},
        {"field": "filters.sources.1", "problem": "Input should be a valid string"},
        {"problem": "holds a field that is not known here"},
    ]
