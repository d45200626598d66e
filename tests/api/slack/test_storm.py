"""Storms: every message delivered eleven times in disorder, and a Slack that keeps asking for silence."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import Counter
from itertools import pairwise

import aiohttp
import pytest

from tests.api.slack.conftest import Bot
from tests.api.slack.fake_slack import FakeSlack, mention, signed

DELIVERIES = 11  # of one message, as people have seen it
PEOPLE = 4  # deliveries under way at a time


async def send(bot: Bot, bodies: list[tuple[bytes, dict[str, str]]]) -> list[float]:
    """Deliver all of them; the seconds until each was acknowledged."""
    took: list[float] = []
    waiting = iter(bodies)

    async def deliver(http: aiohttp.ClientSession) -> None:
        """Take the next one until none is left."""
        for body, extra in waiting:
            headers = {"Content-Type": "application/json", **signed(body), **extra}
            began = time.monotonic()
            async with http.post(f"{bot.url}/slack/events", data=body, headers=headers) as said:
                assert said.status == 200
            took.append(time.monotonic() - began)

    async with aiohttp.ClientSession() as http:
        await asyncio.gather(*(deliver(http) for _ in range(PEOPLE)))
    return took


def deliveries(messages: int, channels: int) -> list[tuple[bytes, dict[str, str]]]:
    """Each message eleven times, shuffled, each time with another event id, some with the headers of a retry."""
    chosen = random.Random(2)
    found = []
    for number in range(messages):
        for delivery in range(DELIVERIES):
            payload = mention(
                f"C{number % channels}", f"Question {number}?", f"{100 + number}.1", f"Ev{number}-{delivery}"
            )
            retry = {"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout"} if delivery % 3 else {}
            found.append((json.dumps(payload).encode(), retry))
    chosen.shuffle(found)
    return found


def weather(bot: Bot, slack: FakeSlack, *, messages: int, channels: int) -> float:
    """Deliver everything and check that each has one answer; gives the seconds in which 99 % are acknowledged."""
    took = sorted(asyncio.run(send(bot, deliveries(messages, channels))))
    slack.wait(lambda: sum(len(slack.answers(f"C{n}")) for n in range(channels)) >= messages, 900)
    bot.deliver(mention("CLAST", "The last question?", "900000.1", "EvLast"))
    slack.wait(lambda: slack.answers("CLAST"), 60)
    replies = Counter(found["thread_ts"] for channel in range(channels) for found in slack.messages[f"C{channel}"])
    assert replies == Counter({f"{100 + number}.1": 1 for number in range(messages)})
    return took[int(len(took) * 0.99)]


def test_a_message_delivered_eleven_times_is_answered_once(bot: Bot, slack: FakeSlack):
    """60 messages; each is acknowledged within a second while others are being answered."""
    assert weather(bot, slack, messages=60, channels=30) <= 1.0


@pytest.mark.storm
def test_a_thousand_messages_delivered_eleven_times(bot: Bot, slack: FakeSlack):
    """The same at length."""
    assert weather(bot, slack, messages=1000, channels=100) <= 1.0


@pytest.mark.parametrize("has_streams", [True, False], ids=["streamed", "rewritten"])
def test_silence_is_kept_when_slack_asks_for_it(bot: Bot, slack: FakeSlack, has_streams: bool):
    """Every fourth call of a method is refused for a second: none is sent in that second, and no answer is lost."""
    slack.has_streams, slack.limit_every = has_streams, 4
    weather(bot, slack, messages=8, channels=8)
    assert (slack.sent_while_limited, "chat.update" in slack.methods()) == (Counter(), True)


@pytest.mark.storm
@pytest.mark.parametrize("has_streams", [True, False], ids=["streamed", "rewritten"])
def test_silence_is_kept_through_a_long_storm(bot: Bot, slack: FakeSlack, has_streams: bool):
    """The same at length."""
    slack.has_streams, slack.limit_every = has_streams, 5
    weather(bot, slack, messages=100, channels=20)
    assert slack.sent_while_limited == Counter()


def test_a_channel_gets_a_message_a_second(bot: Bot, slack: FakeSlack):
    """Three questions in one channel: new messages stand at least a second apart."""
    for number in range(3):
        bot.deliver(mention("C1", "Who?", f"{100 + number}.1", f"Ev{number}"))
    slack.wait(lambda: len(slack.answers("C1")) == 3)
    began = [call.at for call in slack.calls if call.method == "chat.startStream"]
    assert [round(after - before, 1) >= 1.0 for before, after in pairwise(began)] == [True, True]
