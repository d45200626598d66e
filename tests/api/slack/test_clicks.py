"""Feedback from Slack: the same store as from every other door, once for each person and opinion."""

from __future__ import annotations

import json

import pytest

from api.slack.clicks import FORGOTTEN, THANKS
from api.slack.message import answer_messages
from api.slack.view import reason_modal
from assistant.answer import Answer
from assistant.ledger import Ledger, Reason
from assistant.question import Kind, Question
from tests.api.slack.conftest import Bot
from tests.api.slack.fake_slack import FakeSlack, Payload, click


@pytest.fixture
def given(ledger: Ledger, answer: Answer) -> Ledger:
    """The answer was given."""
    ledger.conversations.remember("con_1", Question("Did it?", "Did it?", Kind.TOPIC, "the meeting"), answer)
    return ledger


def thumb(answer: Answer, button: str) -> Payload:
    """A click on one of the two buttons under the answer, as Slack sends it."""
    (thumbs,) = answer_messages(answer)[-1].blocks[-1]["elements"]
    value = thumbs[f"{button}_button"]["value"]
    return click({"type": "feedback_buttons", "action_id": thumbs["action_id"], "value": value})


def kept(ledger: Ledger) -> list[tuple[str, Reason, str | None]]:
    """What was said of which answer."""
    return [(one.answer_id, one.reason, one.comment) for one in ledger.feedback.all()]


def test_thumbs_up_is_kept_once_and_thanked_for(bot: Bot, slack: FakeSlack, given: Ledger, answer: Answer):
    """Clicked twice, or delivered twice, it is one opinion."""
    for _ in range(2):
        bot.interact(thumb(answer, "positive"))
    slack.wait(lambda: len(slack.whispers) == 2)
    assert (kept(given), slack.whispers[0]["blocks"][0]["text"]["text"], slack.whispers[0]["user"]) == (
        [("ans_1", Reason.HELPFUL, None)],
        THANKS,
        "U1",
    )


def test_thumbs_down_asks_what_is_wrong(bot: Bot, slack: FakeSlack, given: Ledger, answer: Answer):
    """In a modal; nothing is kept before it is sent."""
    bot.interact(thumb(answer, "negative"))
    (opened,) = slack.wait(lambda: slack.views)
    asked = [block["label"]["text"] for block in opened["view"]["blocks"]]
    reasons = [option["value"] for option in opened["view"]["blocks"][0]["element"]["options"]]
    assert (opened["view"], asked, kept(given)) == (
        reason_modal("ans_1"),
        ["What is wrong?", "What should it say?"],
        [],
    )
    assert reasons == [reason for reason in Reason if reason is not Reason.HELPFUL]


@pytest.mark.parametrize(("typed", "comment"), [("  It was <denied>. ", "It was <denied>."), (" ", None), (None, None)])
def test_the_reason_and_the_comment_are_kept(bot: Bot, given: Ledger, typed: str | None, comment: str | None):
    """Sent twice with the same view, it is one opinion; the next opinion of another view is another."""
    for view_id in ("V1", "V1", "V2"):
        values = {
            "reason": {"reason": {"selected_option": {"value": "wrong_status"}}},
            "comment": {"comment": {"value": typed}},
        }
        view = {
            "type": "modal",
            "id": view_id,
            "callback_id": "reason",
            "private_metadata": "ans_1",
            "state": {"values": values},
        }
        said = bot.interact({"type": "view_submission", "team": {"id": "T1"}, "user": {"id": "U1"}, "view": view})
        assert (said.status_code, said.text) == (200, "")
    assert kept(given) == [("ans_1", Reason.WRONG_STATUS, comment)] * 2


def test_feedback_on_a_forgotten_answer_says_so(bot: Bot, slack: FakeSlack, answer: Answer):
    """Its conversation was removed: nothing is kept, and no thanks are given for it."""
    bot.interact(thumb(answer, "positive"))
    (found,) = slack.wait(lambda: slack.whispers)
    assert found["blocks"][0]["text"]["text"] == FORGOTTEN


def test_a_click_on_nothing_of_ours_is_acknowledged(bot: Bot):
    """Slack would show an error otherwise."""
    said = bot.interact(click({"type": "button", "action_id": "something_else", "value": json.dumps({})}))
    assert said.status_code == 200
