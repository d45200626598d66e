"""The bot over HTTP: what people do in Slack, and what stands there afterwards."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient

import api.slack.door
from api.app import create_app
from api.slack.command import FORMS
from api.slack.message import answer_messages
from api.slack.view import CHANGED, help_message
from assistant.answer import Answer
from assistant.build import Desk
from ingest import Article
from tests.api.conftest import AT, BODY, FakeBriefer, FakeLibrary
from tests.api.slack.conftest import Bot
from tests.api.slack.fake_slack import BOT, BOT_USER, FakeSlack, Payload, click, command, event, form, mention, message
from vectorstore import Filter
from vectorstore.errors import DiskFull

QUESTION = "Did Iran confirm the meeting?"
HEAD = {"type": "markdown_text", "text": "**UNVERIFIED - not confirmed**\n"}


def plain_texts(found: Payload) -> list[str]:
    """The words of a message of sections."""
    return [block["text"]["text"] for block in found["blocks"]]


@pytest.fixture
def article(library: FakeLibrary) -> Article:
    """The article that the fake answer cites, in the library."""
    article = Article(
        id="a1",
        title="Sources: leaders met",
        source="Al-Arabiya News",
        url="https://n.example/a1",
        published_at=AT,
        body=BODY,
    )
    library.add([article])
    return article


def test_a_mention_is_answered_in_its_thread(bot: Bot, slack: FakeSlack, answer: Answer):
    """Streamed: first the status line, then all that is under it; the whole message as it stands in Slack."""
    said = bot.deliver(mention("C1", QUESTION, "100.1"))
    (found,) = slack.wait(lambda: slack.answers("C1"))
    (sent,) = answer_messages(answer)
    question_id = found["metadata"]["event_payload"]["question"]
    assert (said.status_code, said.text) == (200, "")
    assert found == {
        "ts": found["ts"],
        "user": BOT_USER,
        "bot_id": BOT,
        "thread_ts": "100.1",
        "chunks": [
            {"type": "task_update", "id": "search", "title": "Checking the articles", "status": "in_progress"},
            {"type": "task_update", "id": "search", "title": "Checked the articles", "status": "complete"},
            HEAD,
        ],
        "blocks": list(sent.blocks[1:]),
        "metadata": {"event_type": "onrecord_answer", "event_payload": {"question": question_id, "part": 0}},
    }
    assert slack.methods() == ["auth.test", "chat.startStream", "chat.appendStream", "chat.stopStream"]


def test_where_slack_does_not_stream_a_message_is_rewritten(bot: Bot, slack: FakeSlack, answer: Answer):
    """First that the articles are checked, then the answer in the same message; no link is unfurled."""
    slack.has_streams = False
    bot.deliver(mention("C1", QUESTION, "100.1"))
    slack.wait(lambda: "chat.update" in slack.methods())
    (found,) = slack.thread("C1", "100.1")
    (sent,) = answer_messages(answer)
    posted = next(call.given for call in slack.calls if call.method == "chat.postMessage")
    assert posted["text"] == "Checking the articles…"
    assert (found["text"], found["blocks"], found["unfurl_links"], found["unfurl_media"]) == (
        sent.text,
        list(sent.blocks),
        False,
        False,
    )


def test_a_thread_is_one_conversation_and_needs_no_second_mention(bot: Bot, slack: FakeSlack, briefer: FakeBriefer):
    """Once the bot is in a thread, what follows there is for it."""
    bot.deliver(mention("C1", QUESTION, "100.1", "Ev1"))
    slack.wait(lambda: slack.answers("C1"))
    bot.deliver(message("C1", "And Hamas?", "100.5", "Ev2", channel_type="channel", thread_ts="100.1"))
    slack.wait(lambda: len(slack.answers("C1")) == 2)
    asked = [(request.question, request.conversation_id) for request in briefer.asked]
    assert (asked, [found["thread_ts"] for found in slack.messages["C1"]]) == (
        [(QUESTION, None), ("And Hamas?", "con_new")],
        ["100.1", "100.1"],
    )


def test_a_direct_message_is_answered(bot: Bot, slack: FakeSlack, briefer: FakeBriefer):
    """No mention is needed, and the answer stands under the message."""
    bot.deliver(message("D1", "Did &lt;Iran&gt; confirm?", "100.1"))
    (found,) = slack.wait(lambda: slack.answers("D1"))
    assert (briefer.asked[0].question, found["thread_ts"]) == ("Did <Iran> confirm?", "100.1")


@pytest.mark.parametrize(
    "payload",
    [
        pytest.param(message("D1", "x", "1.1", subtype="message_changed"), id="edit"),
        pytest.param(message("C1", "x", "1.1", subtype="channel_join", channel_type="channel"), id="join"),
        pytest.param(message("D1", "x", "1.1", bot_id="B2"), id="another-bot"),
        pytest.param(message("D1", "x", "1.1", user=BOT_USER, bot_id=BOT), id="itself"),
        pytest.param(message("D1", "", "1.1"), id="no-text"),
        pytest.param(message("C1", QUESTION, "1.1", channel_type="channel"), id="channel-without-mention"),
        pytest.param(
            message("C1", QUESTION, "1.1", channel_type="channel", thread_ts="0.9"), id="thread-without-the-bot"
        ),
        pytest.param(mention("C1", "x", "1.1", bot_id="B2"), id="mention-by-a-bot"),
        pytest.param(event("Ev1", type="reaction_added", user="U1"), id="something-else"),
    ],
)
def test_what_is_not_for_the_bot_is_acknowledged_and_left_alone(bot: Bot, slack: FakeSlack, payload: Payload):
    """Not stored, not answered: the direct message after it is the first question."""
    said = bot.deliver(payload)
    bot.deliver(message("D9", QUESTION, "900.1", "Ev9"))
    slack.wait(lambda: slack.answers("D9"))
    assert (said.status_code, list(slack.messages)) == (200, ["D9"])


@pytest.mark.parametrize("text", ["<@U2> what do you think?", "Thanks!", "ok"])
def test_in_its_thread_people_can_talk_to_each_other(bot: Bot, slack: FakeSlack, briefer: FakeBriefer, text: str):
    """Said to somebody else, or out of politeness: no answer."""
    bot.deliver(mention("C1", QUESTION, "100.1", "Ev1"))
    bot.deliver(message("C1", text, "100.2", "Ev2", channel_type="channel", thread_ts="100.1"))
    bot.deliver(message("C1", "And Hamas?", "100.3", "Ev3", channel_type="channel", thread_ts="100.1"))
    slack.wait(lambda: len(slack.answers("C1")) == 2)
    assert [request.question for request in briefer.asked] == [QUESTION, "And Hamas?"]


def test_help_is_a_message_too(bot: Bot, slack: FakeSlack):
    """A bare mention asks for it."""
    bot.deliver(mention("C1", "", "100.1"))
    slack.wait(lambda: "chat.update" in slack.methods())
    assert slack.thread("C1", "100.1")[0]["blocks"] == list(help_message().blocks)


@pytest.mark.usefixtures("article")
def test_the_pane_offers_questions_and_follows_the_channel_beside_it(bot: Bot, slack: FakeSlack, briefer: FakeBriefer):
    """Suggested prompts from the newest articles; the settings of the channel that is looked at limit the answer."""
    bot.command(command("config sources AP", channel="C7"))
    bot.command(command("config collection world", channel="C7"))
    pane = {"user_id": "U1", "channel_id": "D1", "thread_ts": "50.1", "context": {}}
    bot.deliver(event("Ev1", type="assistant_thread_started", assistant_thread=pane))
    slack.wait(lambda: slack.prompts)
    moved = {**pane, "context": {"channel_id": "C7"}}
    bot.deliver(event("Ev2", type="assistant_thread_context_changed", assistant_thread=moved))
    bot.deliver(message("D1", QUESTION, "50.2", "Ev3", thread_ts="50.1"))
    slack.wait(lambda: slack.answers("D1"))
    assert slack.prompts == [
        {
            "channel_id": "D1",
            "thread_ts": "50.1",
            "title": "Ask about the newest articles",
            "prompts": [
                {"title": "Sources: leaders met", "message": "What is known about this: Sources: leaders met"},
                {"title": "What can you do?", "message": "help"},
            ],
        }
    ]
    assert briefer.asked[0].where == Filter(sources=frozenset({"AP"}), collection="world")


def test_the_command_answers_in_the_channel_with_the_question(bot: Bot, slack: FakeSlack, answer: Answer):
    """Nobody else saw the question, so it is repeated; the answer begins a thread of its own."""
    said = bot.command(command(f"ask {QUESTION}", url=slack.url))
    slack.wait(lambda: "chat.update" in slack.methods())
    (found,) = slack.thread("C1", None)
    (sent,) = answer_messages(answer, asked=QUESTION)
    bot.deliver(message("C1", "And Hamas?", "100.5", channel_type="channel", thread_ts=found["ts"]))
    slack.wait(lambda: slack.thread("C1", found["ts"]))
    assert said.json() == {"response_type": "ephemeral", "text": "Checking the articles…"}
    assert (found["text"], found["blocks"]) == (sent.text, list(sent.blocks))


def test_where_the_bot_is_no_member_the_command_answers_whoever_asked(bot: Bot, slack: FakeSlack, answer: Answer):
    """Slack refuses the message in the channel; the address that the command brought still works."""
    slack.refusals["chat.postMessage"] = ["not_in_channel", "*"]
    bot.command(command(f"ask {QUESTION}", url=slack.url))
    (found,) = slack.wait(lambda: slack.replies)
    (sent,) = answer_messages(answer, asked=QUESTION)
    assert found == {"to": "command", "text": sent.text, "blocks": list(sent.blocks), "response_type": "ephemeral"}


def test_a_private_channel_setting_shows_answers_to_who_asked_only(bot: Bot, slack: FakeSlack, answer: Answer):
    """Set for the channel by the command, for everybody to see; then a mention is answered in a whisper."""
    changed = bot.command(command("config answers private", url=slack.url)).json()
    bot.deliver(mention("C1", QUESTION, "100.1"))
    (found,) = slack.wait(lambda: slack.whispers)
    (sent,) = answer_messages(answer)
    assert changed["response_type"] == "in_channel"
    assert plain_texts(changed) == ["In this channel only who asked sees the answer.\nEvery outlet may answer."]
    assert found == {
        "channel": "C1",
        "user": "U1",
        "thread_ts": "100.1",
        "text": sent.text,
        "blocks": list(sent.blocks),
    }
    assert slack.messages == {}


@pytest.mark.usefixtures("article")
@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("help", plain_texts({"blocks": help_message().blocks})[0]),
        ("", plain_texts({"blocks": help_message().blocks})[0]),
        ("ask", plain_texts({"blocks": help_message().blocks})[0]),
        (
            "sources",
            "1 article of 1 source answer here, no date to no date.\nThe newest are from: Al-Arabiya News.\n"
            "Every outlet may answer.",
        ),
        ("config", "In this channel answers stand in the thread, for everybody.\nEvery outlet may answer."),
        (
            "config sources Al-Arabiya News",
            "In this channel answers stand in the thread, for everybody.\nThis channel is limited to: Al-Arabiya News.",
        ),
        ("config sources all", "In this channel answers stand in the thread, for everybody.\nEvery outlet may answer."),
        (
            "config collection sports",
            "In this channel answers stand in the thread, for everybody.\n"
            "This channel is limited to: the collection sports.",
        ),
        (
            "config collection all",
            "In this channel answers stand in the thread, for everybody.\nEvery outlet may answer.",
        ),
        ("config reset", "In this channel answers stand in the thread, for everybody.\nEvery outlet may answer."),
        (
            "config colour red",
            "Type /onrecord config answers thread|private, /onrecord config sources OUTLET, OUTLET ...|all, "
            "/onrecord config collection NAME|all, or /onrecord config reset.",
        ),
    ],
)
def test_every_other_form_of_the_command_is_answered_at_once(bot: Bot, typed: str, told: str):
    """With the acknowledgement, to whoever typed it or to the channel whose settings changed."""
    assert plain_texts(bot.command(command(typed)).json()) == [told]


def test_help_lists_every_form(bot: Bot):
    """Nothing has to be remembered."""
    (told,) = plain_texts(bot.command(command("help")).json())
    assert [form_ for form_, what in FORMS if f"{form_} - {what}" not in told] == []


def test_a_setting_that_names_an_unknown_outlet_says_so(bot: Bot):
    """A slip of the pen would otherwise silence the channel."""
    assert plain_texts(bot.command(command("config sources Rueters")).json()) == [
        "In this channel answers stand in the thread, for everybody.\nThis channel is limited to: Rueters.\n"
        "There is no article yet from: Rueters."
    ]


def test_a_command_that_fails_is_answered_with_an_id(bot: Bot, library: FakeLibrary):
    """Slack does not send a command again, so silence would be the end of it."""
    library.failure = DiskFull("full")
    (told,) = plain_texts(bot.command(command("sources")).json())
    assert told == "This cannot be done now; the log of the server has more. (id command tr1)"


def shortcut(text: str, **more: Any) -> Payload:
    """Somebody chooses "Check this claim" from the menu of a message."""
    said = {"ts": "70.1", "user": "U2", "text": text, **more}
    return {
        "type": "message_action",
        "callback_id": "check_claim",
        "team": {"id": "T1"},
        "channel": {"id": "C1"},
        "user": {"id": "U1"},
        "message": said,
        "trigger_id": "tr7",
        "response_url": "http://127.0.0.1:9/respond",
    }


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Iran confirmed the meeting! More at six.", "Is it true that Iran confirmed the meeting?"),
        ("Did Iran confirm &amp; deny?", "Did Iran confirm & deny?"),
    ],
)
def test_a_message_can_be_checked_from_its_menu(
    bot: Bot, slack: FakeSlack, briefer: FakeBriefer, text: str, asked: str
):
    """Its first sentence is the claim; the answer stands in the message's thread and says what was checked."""
    assert bot.interact(shortcut(text)).status_code == 200
    (found,) = slack.wait(lambda: slack.answers("C1"))
    assert (briefer.asked[0].question, found["thread_ts"], found["blocks"][0]["elements"][0]["text"]) == (
        asked,
        "70.1",
        f"Asked: {asked}",
    )


def test_show_passage_opens_the_sentence_in_its_context(bot: Bot, slack: FakeSlack, article: Article, answer: Answer):
    """The exact sentence in bold between what stands before and after it; words of the article stay literal."""
    (sent,) = answer_messages(answer)
    (button,) = next(block for block in sent.blocks if block["type"] == "actions")["elements"]
    bot.interact(click(button))
    (opened,) = slack.wait(lambda: slack.views)
    quote = answer.citations[0].quote
    before = article.body.removesuffix(quote)
    head, shown, where = opened["view"]["blocks"]
    assert (opened["trigger_id"], shown["elements"][0]["elements"]) == (
        "tr1",
        [{"type": "text", "text": before}, {"type": "text", "text": quote, "style": {"bold": True}}],
    )
    assert [head["elements"][0]["text"], where["elements"][0]["text"]] == [
        "Al-Arabiya News, 2023-11-15 18:30 UTC: Sources: leaders met",
        "Characters 81 to 131 of the article",
    ]


@pytest.mark.parametrize("body", [None, BODY.replace("neither", "not")], ids=["removed", "changed"])
def test_a_passage_that_has_changed_is_not_shown(
    bot: Bot, slack: FakeSlack, library: FakeLibrary, answer: Answer, body: str | None
):
    """Other words at the same place would be a false quotation."""
    if body:
        library.add([Article(id="a1", title="T", source="S", url=None, published_at=AT, body=body)])
    (sent,) = answer_messages(answer)
    (button,) = next(block for block in sent.blocks if block["type"] == "actions")["elements"]
    bot.interact(click(button))
    (opened,) = slack.wait(lambda: slack.views)
    assert plain_texts(opened["view"]) == [CHANGED]


def test_unsigned_addresses_of_slack_check_themselves(bot: Bot):
    """When the address is entered on Slack's page, Slack sends a challenge and wants it back."""
    said = bot.deliver({"type": "url_verification", "challenge": "c4a1", "token": "t"})
    assert (said.status_code, said.json()) == (200, {"challenge": "c4a1"})


def test_without_tokens_the_address_says_what_to_set(desk: Desk):
    """No bot is no failure of the server."""
    with TestClient(create_app(desk)) as client:
        said = client.post("/slack/events", content=form({}))
    assert (said.status_code, said.json()["detail"]) == (
        404,
        "Slack is not set up here: set ONRECORD_SLACK_SIGNING_SECRET and ONRECORD_SLACK_BOT_TOKEN.",
    )


@pytest.mark.usefixtures("tokens")
def test_without_slacks_packages_the_address_says_what_to_install(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    """The rest of the server works."""
    monkeypatch.setattr(api.slack.door, "PACKAGES", ("slack_that_is_not_there",))
    with TestClient(create_app(desk)) as client:
        said = client.post("/slack/events", content=form({}))
        health = client.get("/healthz")
    assert (said.status_code, said.json()["detail"], health.status_code) == (
        503,
        "Slack's packages are not installed: pip install 'onrecord[slack]'.",
        200,
    )
