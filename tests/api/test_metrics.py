"""What the doors count."""

from __future__ import annotations

from dataclasses import replace

import prometheus_client
import pytest
from fastapi.testclient import TestClient
from prometheus_client.parser import text_string_to_metric_families

from api.app import create_app
from api.policy import Policy
from assistant.answer import EngineUsed
from assistant.build import Desk
from tests.api.conftest import FakeBriefer, FakeLibrary
from vectorstore.errors import LibraryDamaged


def read(client: TestClient) -> dict[str, float]:
    """Every sample by name and labels, without the times of creation."""
    families = text_string_to_metric_families(client.get("/metrics").text)
    return {
        " ".join([sample.name, *sample.labels.values()]): sample.value
        for family in families
        for sample in family.samples
        if not sample.name.endswith("_created")
    }


def test_requests_are_counted_by_route_and_status(client: TestClient):
    """The route's pattern, never the address that was sent: ids are neither countable nor anybody's business."""
    for path in ("/v1/articles/canary-1", "/v1/articles/canary-2", "/nothing/canary-3"):
        client.get(path)
    found = read(client)
    assert found["onrecord_requests_total GET /v1/articles/{article_id:path} 404"] == 2
    assert found["onrecord_requests_total GET (unknown) 404"] == 1
    assert "canary" not in client.get("/metrics").text


def test_a_made_up_method_is_no_label(client: TestClient):
    """Otherwise anybody could fill the memory."""
    client.request("CANARY", "/v1/chat")
    assert read(client)["onrecord_requests_total other (unknown) 405"] == 1


def test_answers_stages_and_withheld_sentences_are_counted_whichever_door_asked(
    client: TestClient, briefer: FakeBriefer
):
    """By status and engine; the times in seconds."""
    briefer.answer = replace(briefer.answer, engine=EngineUsed("extractive", fallback="no chat model is configured"))
    client.post("/v1/chat", json={"question": "Who?"})
    client.post("/v1/chat", json={"question": "Who?", "stream": True})
    messages = [{"role": "user", "content": "Who?"}]
    client.post("/v1/chat/completions", json={"model": "onrecord-extractive", "messages": messages})
    found = read(client)
    names = ["answers_total extractive unverified", "withheld_statements_total", "engine_fallbacks_total"]
    assert [found[f"onrecord_{name}"] for name in names] == [3, 6, 3]
    assert found["onrecord_stage_seconds_sum total"] == pytest.approx(3 * 0.0123)


def test_the_size_of_the_library_is_read_when_asked_for(client: TestClient, article: dict[str, object]):
    """Articles, passages, both generations, free space."""
    client.post("/v1/articles", json=article)
    found = read(client)
    names = ["library_up", "library_articles", "library_passages", "library_generation", "index_generation"]
    assert [found[f"onrecord_{name}"] for name in names] == [1, 1, 1, 7, 7]
    assert found["onrecord_disk_free_bytes"] == 2**40


def test_a_broken_library_does_not_silence_the_metrics(client: TestClient, library: FakeLibrary):
    """That is when they are needed."""
    library.failure = LibraryDamaged("gone")
    found = read(client)
    assert (found["onrecord_library_up"], "onrecord_library_articles" in found) == (0, False)


def test_refusals_are_counted_from_zero(desk: Desk):
    """The first one must show in a rate."""
    policy = Policy(rate_limit="1/minute", insecure=True)
    with TestClient(create_app(desk, policy=policy), client=("10.0.0.1", 1)) as client:
        before = read(client)
        client.get("/v1/models")
    with TestClient(create_app(desk)) as other:
        assert read(other)["onrecord_refused_requests_total rate"] == 0
    assert before["onrecord_refused_requests_total rate"] == 0


def test_nothing_is_put_into_the_registry_that_all_programs_share(client: TestClient):
    """Two apps in one process do not mix their counts."""
    assert b"onrecord" not in prometheus_client.generate_latest()


def test_an_app_that_has_stopped_counts_no_longer(desk: Desk, briefer: FakeBriefer):
    """The desk may go on without it."""
    with TestClient(create_app(desk)):
        assert len(briefer.listeners) == 1
    assert briefer.listeners == []
