"""The last question of each conversation."""

from __future__ import annotations

import re

import pytest

from assistant import conversation
from assistant.conversation import Conversations
from tests.assistant.builders import question


def test_a_new_conversation_remembers_nothing():
    """Before the first question there is nothing to lean on."""
    conversations = Conversations()
    assert conversations.last(conversations.start()) is None


def test_ids_are_unguessable_and_never_the_same():
    """Ids have the form con_ and sixteen hexadecimal digits, and two starts give two of them."""
    first, second = Conversations().start(), Conversations().start()
    assert (bool(re.fullmatch("con_[0-9a-f]{16}", first)), first == second) == (True, False)


def test_the_last_question_is_kept_for_each_conversation():
    """A conversation answers with its own newest question, never with another's."""
    conversations = Conversations()
    first, second, other = question(text="One?"), question(text="Two?"), question(text="Other?")
    conversations.remember("con_1", first)
    conversations.remember("con_2", other)
    conversations.remember("con_1", second)
    assert (conversations.last("con_1"), conversations.last("con_2")) == (second, other)


def test_a_client_may_bring_its_own_id():
    """An id that was never started here works like any other."""
    conversations = Conversations()
    conversations.remember("slack-C1-1710000000", question())
    assert conversations.last("slack-C1-1710000000") == question()


def test_the_conversation_that_rested_longest_is_forgotten_first(monkeypatch: pytest.MonkeyPatch):
    """When there are too many, the one whose last question is the oldest goes."""
    monkeypatch.setattr(conversation, "MOST_CONVERSATIONS", 2)
    conversations = Conversations()
    for name in ("con_1", "con_2", "con_1", "con_3"):
        conversations.remember(name, question(text=name))
    assert [conversations.last(name) for name in ("con_1", "con_2", "con_3")] == [
        question(text="con_1"),
        None,
        question(text="con_3"),
    ]
