"""When something goes wrong: the answer comes another way, or an honest sentence with an id; silence never."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest

from api.slack.answerer import FAILED
from api.slack.message import answer_messages
from assistant.answer import Answer
from assistant.errors import BadQuestion
from tests.api.conftest import FakeBriefer
from tests.api.slack.conftest import Bot
from tests.api.slack.fake_slack import (
    BROKEN,
    CARRIED_OUT_BUT_SILENT,
    FakeSlack,
    Payload,
    command,
    mention,
    message,
)
from vectorstore.errors import DiskFull

QUESTION = "Did Iran confirm the meeting?"


def told(found: Payload) -> str:
    """The sentence of a note, its id cut off."""
    return found["blocks"][0]["text"]["text"].partition(" (id slk_")[0]


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (BadQuestion("The question holds no word."), "The question holds no word."),
        (DiskFull("full"), "The server has too little disk space. What is not yet stored can be sent again."),
        (ZeroDivisionError("secret detail"), FAILED),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_failure_is_told_with_its_id(
    bot: Bot, slack: FakeSlack, briefer: FakeBriefer, failure: Exception, sentence: str
):
    """In the thread, in place of the answer; the detail is for the log."""
    briefer.failure = failure
    bot.deliver(mention("C1", QUESTION, "100.1"))
    slack.wait(lambda: "chat.update" in slack.methods())
    (found,) = slack.thread("C1", "100.1")
    question_id = found["metadata"]["event_payload"]["question"]
    assert (told(found), found["text"].endswith(f"(id {question_id})")) == (sentence, True)


def test_blocks_that_slack_refuses_are_said_plainly(bot: Bot, slack: FakeSlack, answer: Answer):
    """First the stream is refused, then the rewritten message: the simplest block is left."""
    slack.refusals = {"chat.stopStream": ["invalid_blocks"], "chat.update": ["invalid_blocks"]}
    bot.deliver(mention("C1", QUESTION, "100.1"))
    slack.wait(lambda: slack.methods().count("chat.update") == 2)
    (found,) = slack.thread("C1", "100.1")
    (sent,) = answer_messages(answer)
    assert (found["blocks"], found.get("streaming")) == (list(sent.plain), None)


def test_a_stream_that_ends_by_itself_becomes_a_rewritten_message(bot: Bot, slack: FakeSlack, answer: Answer):
    """Slack closes streams that take too long."""
    slack.refusals = {"chat.stopStream": ["message_not_in_streaming_state"]}
    bot.deliver(mention("C1", QUESTION, "100.1"))
    slack.wait(lambda: "chat.update" in slack.methods())
    (found,) = slack.thread("C1", "100.1")
    (sent,) = answer_messages(answer)
    assert (found["blocks"], found["text"]) == (list(sent.blocks), sent.text)


@pytest.mark.parametrize("method", ["chat.startStream", "chat.appendStream", "chat.stopStream", "chat.update"])
@pytest.mark.parametrize("how", [BROKEN, CARRIED_OUT_BUT_SILENT])
def test_a_line_that_breaks_leaves_one_answer(bot: Bot, slack: FakeSlack, answer: Answer, method: str, how: str):
    """Whether Slack had carried the call out or not: one message stands, with the answer in it."""
    slack.refusals = {method: [how]}
    if method == "chat.update":
        slack.has_streams = False
    bot.deliver(mention("C1", QUESTION, "100.1"))
    (sent,) = answer_messages(answer)
    slack.wait(lambda: any(found["blocks"][-1] == sent.blocks[-1] for found in slack.answers("C1")))
    (found,) = slack.messages["C1"]
    assert found["blocks"] in (list(sent.blocks), list(sent.blocks[1:]))


@pytest.mark.parametrize("has_streams", [True, False], ids=["second-message", "first-message"])
@pytest.mark.parametrize("how", [BROKEN, CARRIED_OUT_BUT_SILENT])
def test_a_post_that_may_have_arrived_is_looked_for_first(
    bot: Bot, slack: FakeSlack, briefer: FakeBriefer, answer: Answer, how: str, has_streams: bool
):
    """An answer in two messages, one of which Slack may have stored without telling: two messages, not three."""
    cited = [replace(answer.citations[0], id=f"cit_{n}", number=n, quote="Quote. " * 100) for n in range(1, 12)]
    briefer.answer = replace(answer, citations=tuple(cited))
    slack.has_streams = has_streams
    slack.refusals = {"chat.postMessage": [how]}
    first, second = answer_messages(briefer.answer)
    bot.deliver(mention("C1", QUESTION, "100.1"))
    slack.wait(lambda: [found["blocks"] for found in slack.answers("C1")][1:] == [list(second.blocks)])
    assert slack.messages["C1"][0]["blocks"] == list(first.blocks[has_streams:])


def test_where_the_bot_may_not_post_the_person_is_told_directly(bot: Bot, slack: FakeSlack):
    """The channel is archived: a direct message says so, and the questions behind it go on."""
    slack.refusals = {
        "chat.startStream": ["is_archived", "*"],
        "chat.postMessage": ["is_archived"],
        "chat.postEphemeral": ["is_archived", "*"],
    }
    bot.deliver(mention("C1", QUESTION, "100.1"))
    (found,) = slack.wait(lambda: slack.messages["U1"])
    assert told(found) == "I could not answer where you asked: Slack says 'is_archived'."


def test_a_question_waits_until_the_token_is_right(bot: Bot, slack: FakeSlack):
    """A revoked token says nothing of the question: it is answered when Slack takes the token again."""
    slack.refusals = {"chat.startStream": ["token_revoked"], "chat.postMessage": ["token_revoked"]}
    bot.deliver(mention("C1", QUESTION, "100.1"))
    (found,) = slack.wait(lambda: slack.answers("C1"))
    assert (found["chunks"][-1]["text"], len(slack.messages["C1"])) == ("**UNVERIFIED - not confirmed**\n", 1)


def test_an_event_is_not_acknowledged_before_it_is_stored(bot: Bot, slack: FakeSlack, briefer: FakeBriefer):
    """The token is not accepted yet: 500, so that Slack sends the event again, and then it is answered."""
    slack.refusals = {"auth.test": ["invalid_auth"]}
    first = bot.deliver(message("D1", QUESTION, "100.1"))
    again = bot.deliver(message("D1", QUESTION, "100.1"), **{"X-Slack-Retry-Num": "1"})
    slack.wait(lambda: slack.answers("D1"))
    assert (first.status_code, again.status_code, len(briefer.asked)) == (500, 200, 1)


def test_the_log_holds_ids_and_no_words(
    bot: Bot, slack: FakeSlack, briefer: FakeBriefer, caplog: pytest.LogCaptureFixture
):
    """Neither token nor question, whatever fails: the answer, Slack, the command."""
    caplog.set_level(logging.DEBUG)
    briefer.failure = ZeroDivisionError("detail")
    slack.refusals = {"chat.startStream": [BROKEN], "chat.update": ["internal_error"], "views.open": ["expired"]}
    bot.deliver(mention("C1", "canary question", "100.1"))
    bot.command(command("ask canary question", url=slack.url))
    bot.deliver({"type": "event_callback", "event_id": "canary", "team_id": "T1", "event": {"type": "message"}})
    slack.wait(lambda: slack.methods().count("chat.update") >= 2)
    assert ("slk_" in caplog.text, "canary" in caplog.text) == (True, False)
