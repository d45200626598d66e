"""Failures as problem objects, and what every response carries."""

from __future__ import annotations

import logging
import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient

from vectorstore.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryError,
    LibraryLocked,
    LibraryMissing,
    ModelUnavailable,
    WrongModel,
)

if TYPE_CHECKING:
    from tests.api.conftest import FakeLibrary


@pytest.mark.parametrize(
    ("failure", "status", "kind"),
    [
        pytest.param(LibraryLocked(Path("/secret"), None), 503, "library-locked", id="locked"),
        pytest.param(LibraryMissing(Path("/secret")), 503, "library-missing", id="missing"),
        pytest.param(LibraryDamaged("/secret: page 7"), 503, "library-damaged", id="damaged"),
        pytest.param(WrongModel("secret-a", "secret-b"), 503, "wrong-model", id="model"),
        pytest.param(ModelUnavailable("/secret/model"), 503, "model-unavailable", id="no-model"),
        pytest.param(DiskFull("/secret"), 507, "disk-full", id="disk-full"),
        pytest.param(LibraryError("/secret"), 503, "library-error", id="any"),
    ],
)
def test_a_failing_library_is_named_without_its_paths(
    client: TestClient, library: FakeLibrary, failure: Exception, status: int, kind: str
):
    """Callers learn what to expect; where the files lie is for the log."""
    library.failure = failure
    response = client.get("/v1/articles/a1")
    assert (response.status_code, response.json()["type"], "secret" in response.text) == (
        status,
        f"urn:onrecord:problem:{kind}",
        False,
    )


def test_a_bug_is_a_500_with_an_id_that_the_log_has(
    client: TestClient, library: FakeLibrary, caplog: pytest.LogCaptureFixture
):
    """The caller sees nothing of it but the id under which it can be found."""
    library.failure = ZeroDivisionError("secret state")
    with caplog.at_level(logging.ERROR, "onrecord.api"):
        response = client.get("/v1/articles/a1")
    id_ = response.headers["x-request-id"]
    assert (response.status_code, response.headers["content-type"], response.json(), id_ in caplog.text) == (
        500,
        "application/problem+json",
        {
            "type": "urn:onrecord:problem:internal-error",
            "title": "Internal error",
            "status": 500,
            "detail": "Something failed here; the log has more under this request_id.",
            "request_id": id_,
        },
        True,
    )


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        pytest.param("GET", "/mcp/nothing", 404, id="unknown-address-of-a-mounted-app"),
        pytest.param("GET", "/nothing/here", 404, id="unknown-address"),
        pytest.param("PUT", "/v1/chat", 405, id="wrong-method"),
        pytest.param("GET", "/v1/chat", 405, id="chat-by-get"),
        pytest.param("OPTIONS", "/v1/articles", 405, id="preflight"),
        pytest.param("GET", "/v1/articles/a1", 404, id="unknown-article"),
        pytest.param("GET", "/healthz", 200, id="success"),
        pytest.param("GET", "/openapi.json", 200, id="openapi"),
    ],
)
def test_every_response_carries_an_id_and_closed_headers(client: TestClient, method: str, path: str, status: int):
    """A browser may neither guess types, nor send referrers, nor load anything from what the API answers."""
    response = client.request(method, path)
    wanted = {
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "no-store",
    }
    assert "access-control-allow-origin" not in response.headers
    assert (response.status_code, {name: response.headers[name] for name in wanted}) == (status, wanted)
    assert len(response.headers["x-request-id"]) == 32


def test_a_page_may_load_files_of_this_server_only(client: TestClient):
    """No inline script, no foreign host, no frame; browsers ask whether their copy is still good."""
    headers = client.get("/docs").headers
    wanted = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    assert (headers["content-security-policy"], headers["cache-control"]) == (wanted, "no-cache")


def test_the_listing_of_addresses_needs_no_script_and_no_network(client: TestClient):
    """It names every address of the contract."""
    text = client.get("/docs").text
    links = set(re.findall(r"(?:src|href)=\S+", text))
    missing = [path for path in client.get("/openapi.json").json()["paths"] if escape(path) not in text]
    assert (links, missing, "<script" in text, "style=" in text) == (
        {"href=/openapi.json>openapi.json</a>"},
        [],
        False,
        False,
    )


@pytest.mark.parametrize("path", ["/nothing/here", "/v1/chat", "/mcp/nothing"])
def test_unknown_addresses_and_methods_are_problems_too(client: TestClient, path: str):
    """Also where no code of ours was reached."""
    response = client.get(path)
    problem = response.json()
    assert (response.headers["content-type"], problem["status"], problem["request_id"]) == (
        "application/problem+json",
        response.status_code,
        response.headers["x-request-id"],
    )


def test_a_wrong_method_lists_the_right_ones(client: TestClient):
    """HTTP asks for the Allow header with a 405."""
    assert client.get("/v1/chat").headers["allow"] == "POST"


def test_two_requests_have_two_ids(client: TestClient):
    """The id that a caller sends is not taken over: it would end up in logs."""
    ids = [client.get("/healthz", headers={"X-Request-Id": "canary"}).headers["x-request-id"] for _ in range(2)]
    assert (len(set(ids)), "canary" in ids) == (2, False)
