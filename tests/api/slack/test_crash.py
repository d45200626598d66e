"""kill -9 while questions are answered: none is lost, none is answered twice."""

from __future__ import annotations

import multiprocessing
import random
import signal
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from api.slack.answerer import INTERRUPTED
from api.slack.inbox import Arrival, Inbox
from api.slack.message import answer_messages
from assistant.answer import Answer
from assistant.ledger import Ledger
from tests.api.slack.fake_slack import FakeSlack
from tests.api.slack.killed import answer_all

Run = Callable[..., int]
AFTER_OPENING = (6, 8)  # a stream was started, a message was posted, and nobody has kept its time stamp
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.api.slack.killed"])  # a child then starts in milliseconds


@pytest.fixture
def long(answer: Answer) -> Answer:
    """An answer that takes two messages."""
    cited = [replace(answer.citations[0], id=f"cit_{n}", number=n, quote=f"Quote {n}. " * 60) for n in range(1, 12)]
    return replace(answer, citations=tuple(cited))


@pytest.fixture
def run(tmp_path: Path, slack: FakeSlack, long: Answer) -> Run:
    """Answer all questions of a home in a child process, to the end or to the step at which it dies."""

    def in_child(home: Path, last: int | None) -> int:
        count = tmp_path / "count"
        child = _PROCESSES.Process(target=answer_all, args=(home, f"{slack.url}api/", long, last, count))
        child.start()
        child.join(60)
        assert child.exitcode == (0 if last is None else -signal.SIGKILL)
        return int(count.read_text()) if last is None else last

    return in_child


def fill(home: Path, channel: str, *, private: bool = False) -> None:
    """Two questions of one thread and one from a slash command, received."""
    ledger = Ledger.open(None, home)
    inbox = Inbox(ledger.database)
    now = datetime.now(UTC)
    asked = Arrival(f"{channel}-1", "T1", channel, "100.1", "100.1", "U1", "Who?", is_private=private)
    arrivals = [asked]
    if not private:
        arrivals.append(replace(asked, delivery=f"{channel}-2", ts="100.2"))
        arrivals.append(replace(asked, delivery=f"{channel}-3", ts=None, thread_ts=None, is_echoed=True))
    assert [inbox.receive(arrival, now) for arrival in arrivals] == [True] * len(arrivals)
    ledger.close()


def check(slack: FakeSlack, channel: str, long: Answer) -> None:
    """Each question has its answer once, whole, in order, and nothing else of ours stands there."""
    plain, echoed = answer_messages(long), answer_messages(long, asked="Who?")
    thread = [found["blocks"] for found in slack.thread(channel, "100.1")]
    (head,) = slack.thread(channel, None)
    under = [found["blocks"] for found in slack.thread(channel, head["ts"])]
    headless = [list(plain[0].blocks[1:]), list(plain[1].blocks)]
    whole = [list(message.blocks) for message in plain]
    assert (thread[0] in (headless[0], whole[0]), thread[1] == whole[1]) == (True, True)
    assert (thread[2] in (headless[0], whole[0]), thread[3] == whole[1], len(thread)) == (True, True, 4)
    assert [head["blocks"], *under] == [list(message.blocks) for message in echoed]
    assert [found for found in slack.messages[channel] if found.get("streaming")] == []


def kill_and_resume(run: Run, slack: FakeSlack, long: Answer, home: Path, channel: str, steps: list[int]) -> None:
    """Die at each of the steps in turn, then go on to the end."""
    fill(home, channel)
    for last in steps:
        run(home, last)
    run(home, None)
    check(slack, channel, long)


@pytest.mark.parametrize("has_streams", [True, False], ids=["streamed", "rewritten"])
def test_a_kill_at_any_step_loses_and_doubles_nothing(
    has_streams: bool, run: Run, slack: FakeSlack, long: Answer, tmp_path: Path
):
    """Both steps after which only Slack knows of a message, and four more of the way; every question has one answer."""
    slack.has_streams = has_streams
    fill(tmp_path / "whole", "C0")
    steps = run(tmp_path / "whole", None)
    check(slack, "C0", long)
    for trial, last in enumerate([*AFTER_OPENING, *range(15, steps, steps // 4)], start=1):
        kill_and_resume(run, slack, long, tmp_path / str(trial), f"C{trial}", [last])


@pytest.mark.storm
@pytest.mark.parametrize("has_streams", [True, False], ids=["streamed", "rewritten"])
def test_two_hundred_kills(has_streams: bool, run: Run, slack: FakeSlack, long: Answer, tmp_path: Path):
    """Every step once, then pairs of kills at random, so that the resuming is killed too."""
    slack.has_streams = has_streams
    fill(tmp_path / "whole", "C0")
    steps = run(tmp_path / "whole", None)
    chosen = random.Random(9)
    plans = [[last] for last in range(1, steps + 1)]
    plans += [[chosen.randrange(1, steps // 2), chosen.randrange(1, 12)] for _ in range(100 - steps // 2)]
    for trial, plan in enumerate(plans, start=1):
        kill_and_resume(run, slack, long, tmp_path / str(trial), f"C{trial}", plan)
    assert sum(map(len, plans)) >= 199


def test_a_private_answer_that_was_interrupted_is_told(run: Run, slack: FakeSlack, long: Answer, tmp_path: Path):
    """Nobody can look up what one person was shown: the answer once, or a note that asks to ask again."""
    fill(tmp_path / "whole", "C0", private=True)
    steps = run(tmp_path / "whole", None)
    shown = [message.text for message in answer_messages(long)]
    for trial in range(1, steps + 1):
        before = len(slack.whispers)
        fill(tmp_path / str(trial), f"C{trial}", private=True)
        run(tmp_path / str(trial), trial)
        run(tmp_path / str(trial), None)
        texts = [found["text"] for found in slack.whispers[before:]]
        notes = [text for text in texts if text.startswith(INTERRUPTED)]
        assert texts in (shown, [*shown[: len(texts) - 1], *notes]), texts
