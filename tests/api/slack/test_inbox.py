"""What is kept of Slack, on SQLite and on PostgreSQL."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from api.slack.channels import Channels, ChannelSettings
from api.slack.inbox import KEPT, Arrival, Inbox, State
from api.slack.message import note
from api.slack.shift import Shift
from api.slack.threads import Thread, Threads
from assistant.ledger import Database

NOW = datetime(2024, 3, 1, 12, tzinfo=UTC)
ASKED = Arrival("Ev1", "T1", "C1", "100.1", "100.1", "U1", "Who?")


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty database of either kind."""
    url = None
    if request.param == "postgresql":
        url = request.getfixturevalue("postgresql")
        engine = create_engine(url)
        with engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        engine.dispose()
    with closing(Database.open(url, tmp_path)) as database:
        yield database


@pytest.fixture
def inbox(database: Database) -> Inbox:
    """An empty inbox."""
    return Inbox(database)


@pytest.mark.parametrize(
    ("again", "is_new"),
    [
        pytest.param(ASKED, False, id="the same"),
        pytest.param(replace(ASKED, delivery="Ev2"), False, id="the same message under another event id"),
        pytest.param(replace(ASKED, ts="100.2"), False, id="the same event id"),
        pytest.param(replace(ASKED, delivery="Ev2", channel="C2"), True, id="another channel"),
        pytest.param(replace(ASKED, delivery="Ev2", team="T2"), True, id="another team"),
        pytest.param(replace(ASKED, delivery="Ev2", ts=None), True, id="a command"),
    ],
)
def test_a_question_is_received_once(inbox: Inbox, again: Arrival, is_new: bool):
    """By its delivery and by its message."""
    assert inbox.receive(ASKED, NOW)
    assert (inbox.knows(again), inbox.receive(again, NOW)) == (not is_new, is_new)


def test_commands_are_told_apart_by_their_delivery_alone(inbox: Inbox):
    """They have no message that could be the same."""
    commands = [replace(ASKED, delivery=f"command {n}", ts=None) for n in range(3)]
    assert [inbox.receive(command, NOW) for command in commands] == [True, True, True]


def test_a_question_goes_its_way_and_leaves_no_words(inbox: Inbox):
    """Received, answering, posted, done; then neither question nor answer is kept here."""
    inbox.receive(replace(ASKED, response_url="https://slack.example/x"), NOW)
    question = inbox.next_in("C1")
    assert question is not None
    states = [question.state]
    inbox.take(question.id)
    states.append(inbox.next_in("C1").state)  # type: ignore[union-attr]
    inbox.opened(question.id, "200.1")
    inbox.keep(question.id, "C1", [note("one"), note("two")], "ans_1")
    states.append(inbox.next_in("C1").state)  # type: ignore[union-attr]
    inbox.sent(question.id, 0, "200.1")
    parts = [(part.number, part.message, part.is_sent) for part in inbox.parts(question.id)]
    inbox.finish(question.id)
    assert (states, question.received_at, parts) == (
        [State.RECEIVED, State.ANSWERING, State.POSTED],
        NOW,
        [(0, note("one"), True), (1, note("two"), False)],
    )
    assert (inbox.next_in("C1"), inbox.waiting()) == (None, ())


def test_questions_of_a_channel_come_in_their_order(inbox: Inbox):
    """Each channel by itself."""
    for number, channel in enumerate(["C1", "C2", "C1"]):
        inbox.receive(replace(ASKED, delivery=f"Ev{number}", ts=f"{number}.1", channel=channel), NOW)
    first = inbox.next_in("C1")
    assert first is not None
    inbox.finish(first.id)
    following = inbox.next_in("C1")
    assert (first.ts, following.ts if following else None, set(inbox.waiting())) == ("0.1", "2.1", {"C1", "C2"})


def test_a_message_of_ours_that_no_answer_owns_is_a_stranger(inbox: Inbox):
    """That is how an interrupted opening is found."""
    inbox.receive(ASKED, NOW)
    question = inbox.next_in("C1")
    assert question is not None
    inbox.opened(question.id, "200.1")
    inbox.keep(question.id, "C1", [note("one"), note("two")], None)
    inbox.sent(question.id, 1, "200.2")
    assert inbox.strangers("C1", ["200.1", "200.2", "200.3"]) == ["200.3"]
    assert inbox.strangers("C2", ["200.1"]) == ["200.1"]


def test_what_is_done_is_forgotten_after_thirty_days(inbox: Inbox):
    """What is not done never is."""
    inbox.receive(ASKED, NOW)
    inbox.receive(replace(ASKED, delivery="Ev2", ts="100.2"), NOW)
    question = inbox.next_in("C1")
    assert question is not None
    inbox.finish(question.id)
    inbox.prune(NOW + KEPT)
    before = inbox.knows(ASKED)
    inbox.prune(NOW + KEPT + timedelta(seconds=1))
    assert (before, inbox.knows(ASKED), inbox.waiting()) == (True, False, ("C1",))


def test_a_click_is_first_once(inbox: Inbox):
    """Whoever delivers it again is told that it was dealt with."""
    assert [inbox.is_first("click 1", NOW), inbox.is_first("click 1", NOW), inbox.is_first("click 2", NOW)] == [
        True,
        False,
        True,
    ]


def test_eight_threads_that_receive_the_same_store_it_once(inbox: Inbox):
    """However close together the deliveries come."""
    stored: list[bool] = []
    threads = [threading.Thread(target=lambda: stored.append(inbox.receive(ASKED, NOW))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(stored) == [False] * 7 + [True]


def test_settings_of_a_channel_are_kept(database: Database):
    """Others keep the defaults."""
    settings = ChannelSettings(None, ("Reuters", "Al-Jumhūriyya"), True)
    Channels(database).keep("T1", "C1", ChannelSettings(is_private=True))
    Channels(database).keep("T1", "C1", settings)
    assert (Channels(database).of("T1", "C1"), Channels(database).of("T1", "C2")) == (settings, ChannelSettings())


def test_a_thread_keeps_its_conversation(database: Database):
    """Joining again, or looking at another channel, changes nothing of it."""
    threads = Threads(database)
    before = threads.get("T1", "C1", "1.1")
    threads.join("T1", "C1", "1.1")
    threads.converse("T1", "C1", "1.1", "con_1")
    threads.look("T1", "C1", "1.1", "C7")
    threads.join("T1", "C1", "1.1")
    assert (before, Threads(database).get("T1", "C1", "1.1")) == (None, Thread("con_1", "C7"))


def test_one_worker_at_a_time(database: Database, tmp_path: Path):
    """The second waits until the first ends, also when its library is another folder of the same database."""
    first, beside = Shift(database, tmp_path), Shift(database, tmp_path)
    elsewhere = Shift(database, tmp_path / "elsewhere")
    is_shared = database.engine.dialect.name == "postgresql"
    began = [first.begin(), first.lasts(), beside.begin(), elsewhere.begin()]
    elsewhere.end()
    first.end()
    assert (began, first.lasts(), beside.begin()) == ([True, True, False, not is_shared], False, True)
    beside.end()
