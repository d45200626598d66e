"""What is kept of a conversation, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, inspect, select, text

from assistant.answer import Answer
from assistant.errors import LedgerFailed
from assistant.ledger import Affected, Change, Conversation, ConversationPage, Ledger, Reason, Turn
from assistant.ledger.schema import TABLES
from assistant.question import Act, Kind
from assistant.reply import encode
from tests.assistant.builders import answer, moment, question
from tests.assistant.ledger.conftest import NOON, OpenLedger
from vectorstore import Filter

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def minute(number: int) -> datetime:
    """So many minutes after the first write."""
    return NOON + timedelta(minutes=number)


def together(do: Callable[[], object], times: int) -> None:
    """Do it so many times at once, and wait for all."""
    threads = [threading.Thread(target=do) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)


def rows(ledger: Ledger) -> dict[str, int]:
    """How many rows each table has."""
    with ledger.database.reading() as connection:
        return {
            name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in TABLES.tables.items()
        }


def test_conversations_survive_a_restart(open_ledger: OpenLedger):
    """Whatever is kept is there when the database is opened again: question, limits, moment, the answer's bytes."""
    asked = question(Kind.DID_ACT, actor="the ministry", act=Act.CONFIRM, presupposes=True, text="Did “it” sink?\n🚢")
    where = Filter(frozenset({"b", "a"}), frozenset({"t"}), moment(0), moment(1), moment(2))
    first = open_ledger()
    first.conversations.remember("con_1", asked, answer(), where=where, leans_on=["a1", "a2", "a1"])
    first.close()
    turn = Turn(1, asked, NOON, where, "ans_1", encode(answer()), ())
    again = open_ledger().conversations
    assert (again.turns("con_1"), again.last("con_1")) == ((turn,), asked)


@given(words=WORDS, cost=st.floats(0, 1e9), id_=st.text(st.characters(codec="ascii", min_codepoint=33), min_size=1))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_answer_is_read_back_byte_for_byte(ledger: Ledger, words: str, cost: float, id_: str):
    """Whatever characters the articles hold, what is read is what was sent."""
    words = words.replace("\0", "")  # no article and no question holds one
    given = answer(id=f"ans_{id_}", text=words, question=words, timings_ms={"total": cost})
    ledger.conversations.remember("con_1", question(text=words, standalone=words), given)
    turn = ledger.conversations.turns("con_1")[-1]
    assert (turn.answer.encode(), ledger.answer(given.id), turn.question.text) == (
        encode(given).encode(),
        encode(given),
        words,
    )


def test_a_new_conversation_remembers_nothing(ledger: Ledger):
    """Before the first answer there is nothing to lean on, and nothing is stored."""
    id_ = ledger.conversations.start()
    assert (ledger.conversations.last(id_), ledger.conversations.get(id_), sum(rows(ledger).values())) == (
        None,
        None,
        0,
    )


def test_ids_are_unguessable_and_never_the_same(ledger: Ledger):
    """Ids have the form con_ and 32 hexadecimal digits, and two starts give two of them."""
    first, second = ledger.conversations.start(), ledger.conversations.start()
    assert (bool(re.fullmatch("con_[0-9a-f]{32}", first)), first == second) == (True, False)


def test_the_last_question_is_that_of_the_conversation(ledger: Ledger):
    """A conversation answers with its own newest question, never with another's; a client may bring its own id."""
    for id_, words in (("slack-C1-17.1", "One?"), ("con_2", "Other?"), ("slack-C1-17.1", "Two?")):
        ledger.conversations.remember(id_, question(text=words), answer())
    assert [ledger.conversations.last(id_) for id_ in ("slack-C1-17.1", "con_2", "con_3")] == [
        question(text="Two?"),
        question(text="Other?"),
        None,
    ]


def test_conversations_are_listed_with_the_last_spoken_in_first(ledger: Ledger):
    """Each with its first question as the title; the mark of a page leads to the following one."""
    for id_, words in (("a", "One?"), ("b", "Two?"), ("c", "Three?"), ("a", "Four?")):
        ledger.conversations.remember(id_, question(text=words), answer())
    first = ledger.conversations.page(limit=2)
    assert (first.items, ledger.conversations.page(first.next, 2), ledger.conversations.get("b")) == (
        (Conversation("a", "One?", minute(0), minute(3), 2), Conversation("c", "Three?", minute(2), minute(2), 1)),
        ConversationPage((Conversation("b", "Two?", minute(1), minute(1), 1),), None),
        Conversation("b", "Two?", minute(1), minute(1), 1),
    )


@pytest.mark.parametrize("mark", ["", "x", "1", "1.x", "1.2.3", "9" * 400 + ".1"])
def test_a_mark_that_no_page_gave_is_refused(ledger: Ledger, mark: str):
    """Without a look at the database."""
    with pytest.raises(ValueError, match="is not a page mark"):
        ledger.conversations.page(mark)


def test_a_deleted_conversation_leaves_nothing(ledger: Ledger, open_ledger: OpenLedger):
    """Its turns, what they leaned on and what was said of them go too; other conversations stay."""
    for id_ in ("con_1", "con_2"):
        ledger.conversations.remember(id_, question(), answer(id=f"ans_{id_}"), leans_on=["a1"])
        ledger.feedback.add(f"ans_{id_}", Reason.OTHER)
    gone = (ledger.conversations.remove("con_1"), ledger.conversations.remove("con_1"))
    assert (gone, rows(open_ledger()), ledger.answer("ans_con_1")) == (
        (True, False),
        {"conversation": 1, "turn": 1, "leaning": 1, "feedback": 1},
        None,
    )


def test_no_byte_of_a_deleted_conversation_is_left_in_the_files(tmp_path: Path):
    """Neither in the database nor in its log, with the database still open."""
    ledger = Ledger.open(None, tmp_path)
    for number in range(20):
        ledger.conversations.remember(
            "con_1", question(text=f"Zanzibarquux {number}?"), answer(text="Zanzibarquux " * 500)
        )
    ledger.conversations.remember("con_2", question(), answer())
    ledger.feedback.add("ans_1", Reason.OTHER, "Zanzibarquux", conversation_id="con_1")
    before = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    ledger.conversations.remove("con_1")
    after = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    ledger.close()
    assert (b"Zanzibarquux" in before, b"Zanzibarquux" in after, b"ferry" in after) == (True, False, True)


def test_turns_that_are_kept_at_once_are_numbered_without_a_gap(ledger: Ledger):
    """Also when nobody waits for anybody."""
    ledger.conversations.remember("con_1", question(), answer())
    together(lambda: ledger.conversations.remember("con_1", question(), answer()), 9)
    assert [turn.number for turn in ledger.conversations.turns("con_1")] == list(range(1, 11))


def test_a_turn_that_cannot_be_kept_whole_is_not_kept_at_all(ledger: Ledger):
    """The last of its rows cannot be written, so there is no conversation either; the next turn is kept."""
    ledger.conversations.last("con_1")
    with ledger.database.writing() as connection:
        connection.execute(text("ALTER TABLE leaning RENAME TO elsewhere"))
    with pytest.raises(LedgerFailed) as caught:
        ledger.conversations.remember("con_1", question(text="the minister's affair"), answer(), leans_on=["a1"])
    with ledger.database.writing() as connection:
        connection.execute(text("ALTER TABLE elsewhere RENAME TO leaning"))
    assert ("affair" in str(caught.value), sum(rows(ledger).values())) == (False, 0)
    ledger.conversations.remember("con_1", question(), answer(), leans_on=["a1"])
    assert rows(ledger) == {"conversation": 1, "turn": 1, "leaning": 1, "feedback": 0}


def test_answers_that_leaned_on_an_article_are_found_and_marked(ledger: Ledger):
    """The newest first; a change is noted at every one of them and at nothing else."""
    for number, leans_on in enumerate((["a1", "a2"], ["a2"], ["a1"])):
        given: Answer = answer(id=f"ans_{number}")
        ledger.conversations.remember(f"con_{number}", question(), given, leans_on=leans_on)
    before = [(one.answer_id, one.conversation_id, one.at, one.affected) for one in ledger.leaning_on("a1")]
    marked = ledger.mark_affected(["a1", "unknown"], Change.REPLACED)
    change = Affected("a1", Change.REPLACED, minute(3))
    assert (before, marked, [one.affected for one in ledger.leaning_on("a1")]) == (
        [("ans_2", "con_2", minute(2), None), ("ans_0", "con_0", minute(0), None)],
        2,
        [change, change],
    )
    assert [ledger.conversations.turns(f"con_{number}")[0].affected for number in range(3)] == [
        (change,),
        (),
        (change,),
    ]


def test_tables_made_by_two_processes_at_once_are_made_once(open_ledger: OpenLedger):
    """Ten that start together all find their tables."""
    failures: list[Exception] = []

    def start() -> None:
        try:
            open_ledger().conversations.page()
        except LedgerFailed as error:
            failures.append(error)

    together(start, 10)
    with open_ledger().database.reading() as connection:
        names = sorted(inspect(connection).get_table_names())
    assert (failures, names) == ([], sorted(TABLES.tables))
