"""What is said of an answer, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from assistant.errors import UnknownAnswer
from assistant.ledger import Feedback, Ledger, Reason
from tests.assistant.builders import answer, question
from tests.assistant.ledger.conftest import NOON, OpenLedger


@pytest.fixture
def twice(ledger: Ledger) -> Ledger:
    """The same answer was given in two conversations, in the second as its second turn."""
    ledger.conversations.remember("con_1", question(), answer(conversation_id="con_1"))
    ledger.conversations.remember("con_2", question(), answer(id="ans_2"))
    ledger.conversations.remember("con_2", question(), answer(conversation_id="con_2"))
    return ledger


def test_what_was_said_is_kept(twice: Ledger, open_ledger: OpenLedger):
    """In the order in which it was said, also after a restart."""
    first = twice.feedback.add("ans_2", Reason.WRONG_STATUS, "The mayor “denied” it.")
    second = twice.feedback.add("ans_2", Reason.HELPFUL)
    assert (bool(re.fullmatch("fbk_[0-9a-f]{16}", first.id)), list(open_ledger().feedback.all())) == (
        True,
        [
            Feedback(first.id, "ans_2", "con_2", 1, Reason.WRONG_STATUS, "The mayor “denied” it.", first.at),
            Feedback(second.id, "ans_2", "con_2", 1, Reason.HELPFUL, None, NOON + timedelta(minutes=4)),
        ],
    )


def test_it_counts_for_the_answer_that_was_given_last_or_for_the_one_named(twice: Ledger):
    """Ids of answers derive from content, so two conversations may have the same."""
    last = twice.feedback.add("ans_1", Reason.OUTDATED)
    named = twice.feedback.add("ans_1", Reason.OUTDATED, conversation_id="con_1")
    assert [(one.conversation_id, one.turn) for one in (last, named)] == [("con_2", 2), ("con_1", 1)]


@pytest.mark.parametrize(("answer_id", "conversation_id"), [("ans_3", None), ("ans_2", "con_1"), ("ans_2", "con_9")])
def test_an_answer_that_was_never_given_there_is_refused(twice: Ledger, answer_id: str, conversation_id: str | None):
    """Nothing is kept of it."""
    with pytest.raises(UnknownAnswer):
        twice.feedback.add(answer_id, Reason.OTHER, conversation_id=conversation_id)
    assert list(twice.feedback.all()) == []
