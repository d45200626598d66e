"""The words after `/onrecord`, the settings, and what stands beside them."""

from __future__ import annotations

import pytest

from api.slack.channels import ChannelSettings
from api.slack.command import BadCommand, Command, Verb, configured, parse_command
from api.slack.listeners import claim_question
from api.slack.settings import load_slack_settings
from assistant.errors import BadSetting

SET = ChannelSettings(sources=("AP",), is_private=True)


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("ask Did Iran confirm?", Command(Verb.ASK, "Did Iran confirm?")),
        ("  ASK   Did  Iran  confirm?", Command(Verb.ASK, "Did Iran confirm?")),
        ("Did Iran confirm?", Command(Verb.ASK, "Did Iran confirm?")),
        ("sources", Command(Verb.SOURCES, "")),
        ("config sources AP, Reuters", Command(Verb.CONFIG, "sources AP, Reuters")),
        ("help", Command(Verb.HELP, "")),
        ("", Command(Verb.HELP, "")),
        ("ask is &lt;it&gt; true, <@U2|anna>?", Command(Verb.ASK, "is <it> true, anna?")),
    ],
)
def test_the_first_word_decides(typed: str, command: Command):
    """Without a known one all of it is the question."""
    assert parse_command(typed) == command


@pytest.mark.parametrize(
    ("change", "settings"),
    [
        ("reset", ChannelSettings()),
        ("answers thread", ChannelSettings(sources=("AP",))),
        ("answers PRIVATE", SET),
        ("sources all", ChannelSettings(is_private=True)),
        ("collection sports", ChannelSettings("sports", ("AP",), True)),
        ("collection ALL", SET),
        ("sources Reuters , ,The Kestrel Tribune", ChannelSettings(None, ("Reuters", "The Kestrel Tribune"), True)),
    ],
)
def test_a_change_keeps_the_other_settings(change: str, settings: ChannelSettings):
    """Only what is named changes."""
    assert configured(SET, change) == settings


@pytest.mark.parametrize(
    "change", ["answers", "answers loudly", "sources", "sources , ,", "collection", "colour red", ""]
)
def test_what_is_no_change_is_explained(change: str):
    """With what can be typed."""
    with pytest.raises(BadCommand, match="Type /onrecord config answers"):
        configured(SET, change)


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("Iran has confirmed the meeting.", "Is it true that Iran has confirmed the meeting?"),
        ("Did Iran confirm it? I doubt it.", "Did Iran confirm it?"),
        ("", ""),
        ("x" * 5000, f"Is it true that {'x' * 1900}?"),
    ],
)
def test_a_message_becomes_a_question_about_its_first_sentence(said: str, question: str):
    """Short enough to be asked."""
    assert claim_question(said) == question


def test_a_bad_setting_is_named_and_not_repeated(monkeypatch: pytest.MonkeyPatch):
    """The value may be a token in the wrong place."""
    monkeypatch.setenv("ONRECORD_SLACK_API_URL", "xoxb-canary")
    with pytest.raises(BadSetting, match="ONRECORD_SLACK_API_URL: ") as caught:
        load_slack_settings()
    assert "canary" not in str(caught.value)


def test_tokens_do_not_show_in_the_settings(monkeypatch: pytest.MonkeyPatch):
    """Printed or logged, they are stars."""
    monkeypatch.setenv("ONRECORD_SLACK_BOT_TOKEN", "xoxb-canary")
    settings = load_slack_settings()
    assert "canary" not in f"{settings!r} {settings}"
