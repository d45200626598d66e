"""Feedback over HTTP."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from assistant.answer import Answer
from assistant.ledger import Ledger, Reason
from assistant.question import Kind, Question


@pytest.fixture
def given(ledger: Ledger, answer: Answer) -> Ledger:
    """One answer was given."""
    ledger.conversations.remember("con_1", Question("Did it?", "Did it?", Kind.TOPIC, "the meeting"), answer)
    return ledger


@pytest.mark.parametrize("reason", list(Reason))
def test_an_opinion_is_kept(client: TestClient, given: Ledger, reason: Reason):
    """The reply says under which id."""
    body = {"answer_id": "ans_1", "reason": reason.value, "comment": "Iran’s mission “denied” it."}
    response = client.post("/v1/feedback", json=body)
    (kept,) = given.feedback.all()
    assert (response.status_code, response.json(), kept.comment) == (
        201,
        {"id": kept.id, "answer_id": "ans_1", "reason": reason.value, "at": kept.at.isoformat().replace("+00:00", "Z")},
        body["comment"],
    )


@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param({"answer_id": "ans_2", "reason": "other"}, 404, id="unknown answer"),
        pytest.param({"answer_id": "ans_1", "reason": "other", "conversation_id": "con_9"}, 404, id="given elsewhere"),
        pytest.param({"answer_id": "ans_1", "reason": "great"}, 422, id="unknown reason"),
        pytest.param({"answer_id": "ans_1"}, 422, id="no reason"),
        pytest.param({"answer_id": "ans_1", "reason": "other", "comment": "x" * 2001}, 422, id="long comment"),
        pytest.param({"answer_id": "ans_1", "reason": "other", "comment": " "}, 422, id="blank comment"),
        pytest.param({"answer_id": "ans_1", "reason": "other", "stars": 5}, 422, id="unknown field"),
    ],
)
def test_what_cannot_be_kept_is_refused(client: TestClient, given: Ledger, body: dict[str, object], status: int):
    """With a problem object; nothing is kept."""
    response = client.post("/v1/feedback", json=body)
    assert (response.status_code, response.headers["content-type"], list(given.feedback.all())) == (
        status,
        "application/problem+json",
        [],
    )
