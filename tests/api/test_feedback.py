"""Feedback over HTTP, and exported as cases of the evaluation."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from fastapi.testclient import TestClient

from api.cli import main
from api.render import answer_json
from assistant.answer import Answer
from assistant.ledger import Ledger, Reason
from assistant.question import Kind, Question
from evals.case import Case
from evals.draft import read_drafts
from vectorstore import Filter


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


SETTLED = {
    "status": "unverified",
    "unverified": True,
    "abstained": False,
    "verdict": {"actor": "Iran", "act": "confirm", "result": "neither"},
}
CITES = [{"article": "a1", "contains": "Iran has neither confirmed nor denied the meeting."}]
WHOLE = SETTLED | {"origins": 1, "cites": CITES, "parties": {"Iran": "neither_confirms_nor_denies"}}


def export(home: Path, *options: str) -> Sequence[Any]:
    """What the command writes for the library in `home`."""
    result = CliRunner().invoke(main, ["feedback", "export", "--home", str(home), *options])
    assert (result.exit_code, result.stderr) == (0, "")
    return [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]


@pytest.mark.parametrize(
    ("reason", "suite", "expect"),
    [
        (Reason.HELPFUL, "verdict", WHOLE),
        (Reason.WRONG_CITATION, "citations", SETTLED),
        (Reason.MISSED_SOURCE, "citations", {"cites": CITES}),
        (Reason.WRONG_STATUS, "verdict", {}),
        (Reason.OUTDATED, "as_of", {}),
        (Reason.OTHER, "verdict", {}),
    ],
)
def test_a_case_expects_what_the_reason_settles(
    tmp_path: Path, given: Ledger, answer: Answer, reason: Reason, suite: str, expect: dict[str, Any]
):
    """A reader who objects to the status settles nothing of it; one who finds the answer helpful settles all."""
    asked = Question("and Hamas?", "Did Hamas confirm it?", Kind.TOPIC, "the meeting")
    where = Filter(sources=frozenset({"Reuters", "AP"}), as_of=datetime(2023, 11, 16, 9, tzinfo=UTC))
    given.conversations.remember("con_1", asked, answer, where=where)
    kept = given.feedback.add("ans_1", reason, "Iran’s mission said so.")
    (row,) = export(tmp_path / "ledger")
    assert (row["reason"], row["comment"], row["answer"]) == (reason, kept.comment, answer_json(answer))
    assert row["case"] == {
        "id": "feedback-" + kept.id.removeprefix("fbk_"),
        "suite": suite,
        "story": "feedback",
        "question": "and Hamas?",
        "history": ["Did it?"],
        "as_of": "2023-11-16T09:00:00Z",
        "sources": ["AP", "Reuters"],
        "expect": expect,
        "tags": [f"feedback:{reason}"],
        "why": f"A reader of this answer says {reason}: Iran’s mission said so.",
    }
    Case.model_validate_json(json.dumps(row["case"] | {"expect": {"status": "denied", "unverified": False} | expect}))


def test_a_question_that_no_case_can_ask_makes_none(tmp_path: Path, given: Ledger, answer: Answer):
    """Cases know no tags; without the tag it would be another question."""
    asked = Question("Who?", "Who?", Kind.WHO, "the meeting")
    given.conversations.remember("con_2", asked, answer, where=Filter(tags=frozenset({"asia"})))
    given.feedback.add("ans_1", Reason.HELPFUL)
    (row,) = export(tmp_path / "ledger")
    assert (row["case"], row["answer_id"]) == (None, "ans_1")


def test_the_export_can_go_to_a_file(tmp_path: Path, given: Ledger):
    """The same lines, whole or not at all."""
    given.feedback.add("ans_1", Reason.HELPFUL)
    out = tmp_path / "feedback.jsonl"
    export(tmp_path / "ledger", "--out", str(out))
    assert [json.loads(line) for line in out.read_text("utf-8").splitlines()] == export(tmp_path / "ledger")


def test_what_is_exported_is_what_new_cases_are_made_from(tmp_path: Path, given: Ledger, answer: Answer):
    """`python -m evals new` reads the answer back as it was, with what was said of it and what that settles."""
    given.feedback.add("ans_1", Reason.WRONG_CITATION, "It is the other mission.")
    out = tmp_path / "feedback.jsonl"
    export(tmp_path / "ledger", "--out", str(out))
    (draft,) = read_drafts(out)
    assert (draft.answer, draft.reason, draft.comment, draft.known_status) == (
        answer,
        "wrong_citation",
        "It is the other mission.",
        answer.status,
    )
