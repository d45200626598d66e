"""The pace: a clock that only moves when somebody waits."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from api.slack.pace import Pace


@dataclass
class Clock:
    """Seconds that pass only in sleep."""

    now: float = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """It passes; others have their turn meanwhile."""
        until = self.now + seconds
        await asyncio.sleep(0)
        self.now = max(self.now, until)


@pytest.fixture
def clock() -> Clock:
    """A clock."""
    return Clock()


def starts(clock: Clock, *turns: tuple[str, str | None], quiet_s: float = 0) -> list[float]:
    """When each of the turns began, taken one after the other."""

    async def take() -> list[float]:
        """All of them, in one event loop."""
        pace, began = Pace(1.0, clock=clock, sleep=clock.sleep), []
        pace.be_quiet("quiet", quiet_s)
        for method, channel in turns:
            async with pace.turn(method, channel, is_message=channel is not None):
                began.append(clock.now - 100)
        return began

    return asyncio.run(take())


def test_messages_of_one_channel_are_a_second_apart(clock: Clock):
    """By whichever method they are made."""
    assert starts(clock, ("post", "C1"), ("stream", "C1"), ("post", "C1")) == [0, 1, 2]


def test_channels_do_not_wait_for_each_other(clock: Clock):
    """The limit is that of a channel."""
    assert starts(clock, ("post", "C1"), ("post", "C2"), ("post", "C3")) == [0, 0, 0]


def test_calls_that_make_no_message_are_not_spaced(clock: Clock):
    """A rewrite needs no pause."""
    assert starts(clock, ("update", None), ("update", None)) == [0, 0]


def test_a_method_keeps_silence_for_as_long_as_slack_says(clock: Clock):
    """Other methods go on."""
    assert starts(clock, ("post", "C1"), ("quiet", None), ("quiet", "C1"), quiet_s=30) == [0, 30, 30]


def test_one_call_of_a_method_at_a_time(clock: Clock):
    """A second one would be under way when Slack answers the first with silence."""

    async def overlap() -> int:
        """The most calls that were under way at once."""
        pace, most, now = Pace(0, clock=clock, sleep=clock.sleep), 0, 0

        async def call(channel: str) -> None:
            """One of them."""
            nonlocal most, now
            async with pace.turn("post", channel, is_message=True):
                now += 1
                most = max(most, now)
                await asyncio.sleep(0)
                now -= 1

        await asyncio.gather(*(call(f"C{n}") for n in range(5)))
        return most

    assert asyncio.run(overlap()) == 1
