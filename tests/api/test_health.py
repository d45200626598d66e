"""Whether the process lives and whether it can answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi.testclient import TestClient

from vectorstore.errors import LibraryDamaged

if TYPE_CHECKING:
    from tests.api.conftest import FakeLibrary


def test_healthz_touches_nothing(client: TestClient, library: FakeLibrary):
    """A broken library is no reason to restart the process."""
    library.failure = LibraryDamaged("gone")
    assert client.get("/healthz").json() == {"status": "ok"}


def test_readyz_says_what_is_ready(client: TestClient, article: dict[str, object]):
    """Generation, model, number of articles, and whether more can be added."""
    client.post("/v1/articles", json=article)
    assert client.get("/readyz").json() == {
        "status": "ready",
        "generation": 7,
        "model": "all-MiniLM-L6-v2",
        "articles": 1,
        "writable": True,
    }


def test_readyz_is_a_503_while_the_library_fails(client: TestClient, library: FakeLibrary):
    """A load balancer sends questions elsewhere."""
    library.failure = LibraryDamaged("gone")
    response = client.get("/readyz")
    assert (response.status_code, response.json()["type"]) == (503, "urn:onrecord:problem:library-damaged")


def test_the_root_leads_to_the_documentation(client: TestClient):
    """Somebody who opens the address in a browser finds the way."""
    body = client.get("/").json()
    assert (body["docs"], client.get(body["docs"]).status_code, client.get(body["openapi"]).status_code) == (
        "/docs",
        200,
        200,
    )
