"""Whether the process lives and whether it can answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
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


@pytest.mark.parametrize(
    ("health", "faults"),
    [
        pytest.param({"indexed": 6}, {"index": "the vector index is behind the stored articles"}, id="index"),
        pytest.param({"free_bytes": 10**6}, {"disk": "too little space is left to add articles"}, id="disk"),
        pytest.param({"holds_lock": False}, {"lock": "the writer's lock was lost"}, id="lock"),
        pytest.param(
            {"indexed": 6, "holds_lock": False},
            {"index": "the vector index is behind the stored articles", "lock": "the writer's lock was lost"},
            id="two",
        ),
    ],
)
def test_readyz_names_every_check_that_failed(
    client: TestClient, library: FakeLibrary, health: dict[str, Any], faults: dict[str, str]
):
    """Whoever is woken at night need not guess."""
    library.health = replace(library.health, **health)
    response = client.get("/readyz")
    problem = response.json()
    assert (response.status_code, problem["type"]) == (503, "urn:onrecord:problem:not-ready")
    assert {fault["field"]: fault["problem"] for fault in problem["errors"]} == faults


def test_readyz_tries_the_model(client: TestClient, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch):
    """One that gives no numbers would find nothing without saying so."""
    monkeypatch.setattr(library, "encode", lambda texts: np.full((len(texts), 2), np.nan, np.float32))
    assert client.get("/readyz").json()["errors"] == [
        {"field": "model", "problem": "the embedding model gives no usable vectors"}
    ]
