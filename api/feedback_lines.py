"""Feedback as lines for the evaluation: the answer, what was said of it, and the case as far as that settles it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from assistant.ledger import Feedback, Ledger, Reason, Turn

STORY = "feedback"
SETTLES: Mapping[Reason, tuple[str, ...]] = {
    Reason.HELPFUL: ("status", "unverified", "abstained", "verdict", "origins", "cites", "parties"),
    Reason.WRONG_CITATION: ("status", "unverified", "abstained", "verdict"),
    Reason.MISSED_SOURCE: ("cites",),
    Reason.WRONG_STATUS: (),
    Reason.OUTDATED: (),
    Reason.OTHER: (),
}
"""Which expectations a reader's reason lets us take over from the answer; the others a person must give."""
SUITES: Mapping[Reason, str] = {
    Reason.WRONG_CITATION: "citations",
    Reason.MISSED_SOURCE: "citations",
    Reason.OUTDATED: "as_of",
}
"""Where the reason says what the case is about; otherwise the kind of the answer does."""


def feedback_lines(ledger: Ledger) -> Iterator[str]:
    """One JSON object a line, oldest first.

    Each has `id`, `answer_id`, `reason`, `comment`, `at`, the `answer` as it was sent, and `case` with the fields of
    the evaluation's cases. Its `expect` holds what the reason settles: all of it for `helpful`, which makes the case
    whole. `case` is null where the question was limited in a way that a case cannot express.

    Args:
        ledger: Where the feedback is.

    Yields:
        Lines without their end.

    Raises:
        LedgerFailed: The database cannot be used.
    """  # raised by Ledger
    turns = lru_cache(maxsize=1)(ledger.conversations.turns)  # readers say several things of one conversation
    for feedback in ledger.feedback.all():
        told = turns(feedback.conversation_id)[: feedback.turn]
        answer = json.loads(told[-1].answer)
        row = {
            "id": feedback.id,
            "answer_id": feedback.answer_id,
            "reason": feedback.reason,
            "comment": feedback.comment,
            "at": _moment(feedback.at),
            "case": _case(feedback, told, answer),
            "answer": answer,
        }
        yield json.dumps(row, ensure_ascii=False)


def _case(feedback: Feedback, told: tuple[Turn, ...], answer: Mapping[str, Any]) -> dict[str, Any] | None:
    *earlier, turn = told
    where = turn.where
    if where.tags or where.published_from or where.published_to:
        return None
    expected = _expected(answer)
    said = f": {feedback.comment}" if feedback.comment else "."
    return {
        "id": "feedback-" + feedback.id.removeprefix("fbk_"),
        "suite": SUITES.get(feedback.reason) or _suite(answer),
        "story": STORY,
        "question": turn.question.text,
        "history": [one.question.text for one in earlier],
        "as_of": _moment(where.as_of or feedback.at),  # the reader judged by what was published until then
        "sources": sorted(where.sources),
        "expect": {name: expected[name] for name in SETTLES[feedback.reason] if name in expected},
        "tags": [f"feedback:{feedback.reason}"],
        "why": f"A reader of this answer says {feedback.reason}{said}",
    }


def _expected(answer: Mapping[str, Any]) -> dict[str, Any]:
    """What the answer would have to hold if all of it were right."""
    (claim,) = answer["claims"]
    expected = {
        "status": answer["status"],
        "unverified": answer["unverified"],
        "abstained": answer["abstained"],
        "origins": claim["origins"],
        "cites": [{"article": one["article_id"], "contains": one["quote"].strip()} for one in answer["citations"]],
        "parties": {party["name"]: party["stance"] for party in claim["parties"]},
    }
    return expected | ({"verdict": answer["verdict"]} if answer["verdict"] else {})


def _suite(answer: Mapping[str, Any]) -> str:
    if answer["verdict"]:
        return "verdict"
    return "abstention" if answer["abstained"] else "status"


def _moment(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")
