"""The pipeline as a stream of events, over a real library with a fake model and a judge that finds nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from assistant.answer import Searched
from assistant.briefer import Briefer, Request
from assistant.errors import BadQuestion, LedgerFailed
from assistant.events import Answered, Found, Judged, Started
from assistant.judge import Judgement, Stretch
from assistant.ledger import Ledger
from assistant.reply import encode
from tests.assistant.builders import article
from tests.vectorstore.fakes import FakeModel
from vectorstore import Filter, Library


class Unmoved:
    """A judge for whom no sentence says anything."""

    def judge(self, asked: str, stretches: Sequence[Stretch]) -> list[list[Judgement]]:
        """No judgement of any sentence."""
        return [[] for _ in stretches]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """An empty ledger."""
    with closing(Ledger.open(None, tmp_path)) as ledger:
        yield ledger


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library of one article."""
    with Library.open(tmp_path_factory.mktemp("library"), FakeModel(), command="tests") as library:
        library.add([article("a1", "The ferry sank off Brackwell. The ferry was new.")])
        yield library


@pytest.fixture
def briefer(library: Library, ledger: Ledger) -> Briefer:
    """A briefer over that library."""
    return Briefer(library, ledger.conversations, Unmoved())


def test_the_status_is_told_before_any_sentence(briefer: Briefer):
    """The events come in the fixed order, and the answer is the last of them."""
    names = [type(event).__name__ for event in briefer.stream(Request("Did the ferry sink?"))]
    assert names == ["Started", "Found", "Judged", "Stated", "Answered"]


def test_the_beginning_is_told_before_anything_is_done(briefer: Briefer):
    """The conversation's id and the whole question are known at once, so that a reader can go on from there."""
    where = Filter(sources=frozenset({"X"}))
    with closing(briefer.stream(Request("Did the ferry sink?", "con_1", where))) as events:
        assert next(events) == Started("con_1", "Did the ferry sink?", "Did the ferry sink?", None)


def test_asking_and_streaming_give_the_same_answer(briefer: Briefer):
    """There is one pipeline; only times differ."""
    asked = briefer.ask(Request("Did the ferry sink?", "con_1"))
    *_, last = briefer.stream(Request("Did the ferry sink?", "con_1"))
    assert isinstance(last, Answered)
    assert (last.answer.id, last.answer.text, last.answer.claims) == (asked.id, asked.text, asked.claims)


def test_what_is_answered_is_kept_as_it_was_given(briefer: Briefer, ledger: Ledger):
    """Byte for byte, and the next question leans on it."""
    answer = briefer.ask(Request("Did Iran confirm the ceasefire?"))
    assert answer.conversation_id is not None
    following = briefer.ask(Request("and Hamas?", answer.conversation_id))
    assert [turn.answer for turn in ledger.conversations.turns(answer.conversation_id)] == [
        encode(answer),
        encode(following),
    ]
    assert following.standalone_question == "Did Hamas confirm the ceasefire?"


def test_a_stream_that_is_left_keeps_nothing(briefer: Briefer, ledger: Ledger):
    """Whoever leaves before the answer leaves the conversation as it was, and free for the next question."""
    stream = briefer.stream(Request("Did the ferry sink?", "con_1"))
    for _ in range(4):
        next(stream)
    stream.close()
    left = ledger.conversations.turns("con_1")
    briefer.ask(Request("Did the ferry sink?", "con_1"))
    assert (left, len(ledger.conversations.turns("con_1"))) == ((), 1)


def test_questions_of_one_conversation_are_answered_one_after_the_other(briefer: Briefer, ledger: Ledger):
    """Six that come at once do not mix: none begins before the one before it is judged and kept."""
    order: list[str] = []

    def ask(number: int) -> None:
        for event in briefer.stream(Request(f"Did the ferry sink on {number} March?", "con_1")):
            if isinstance(event, Started | Judged):
                order.append(type(event).__name__)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(ask, range(1, 7)))
    turns = ledger.conversations.turns("con_1")
    assert ([turn.number for turn in turns], order) == ([1, 2, 3, 4, 5, 6], ["Started", "Judged"] * 6)


def test_an_answer_that_cannot_be_kept_is_not_given(briefer: Briefer, ledger: Ledger):
    """An answer that nobody could find again would be lost in silence; the failure is told instead."""
    briefer.ask(Request("Did the ferry sink?", "con_1"))
    with ledger.database.writing() as connection:
        connection.execute(text("ALTER TABLE leaning RENAME TO elsewhere"))
        connection.execute(text("CREATE TRIGGER full BEFORE INSERT ON turn BEGIN SELECT RAISE(ABORT, 'full'); END"))
    with pytest.raises(LedgerFailed):
        briefer.ask(Request("Did the ferry sink?", "con_1"))


def test_a_refused_question_leaves_no_conversation(briefer: Briefer, ledger: Ledger):
    """Nothing was asked, so nothing is kept."""
    with pytest.raises(BadQuestion):
        briefer.ask(Request("?!", "con_1"))
    assert ledger.conversations.get("con_1") is None


def test_what_was_found_is_told_as_articles(briefer: Briefer, library: Library):
    """As they are stored, before anything of them is judged."""
    stored = library.get("a1")
    events = list(briefer.stream(Request("Did the ferry sink?")))
    assert stored is not None
    assert events[1] == Found(
        Searched(1, 1, stored.article.published_at, stored.article.published_at), (stored.article,)
    )
