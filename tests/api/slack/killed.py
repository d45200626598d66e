"""A process that answers what is in the inbox, and kills itself without warning at a chosen step."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from slack_sdk.web.async_client import AsyncWebClient

from api.slack.answerer import Answerer
from api.slack.channels import Channels
from api.slack.inbox import Inbox
from api.slack.pace import Pace
from api.slack.posts import Posts
from api.slack.threads import Threads
from assistant.answer import Answer
from assistant.briefer import Briefer
from assistant.build import Desk
from assistant.ledger import Ledger
from assistant.settings import Settings
from tests.api.conftest import FakeBriefer, FakeLibrary
from tests.api.slack.fake_slack import BOT_TOKEN
from vectorstore.library import Library


class Steps:
    """Counts what the outbox does, before and after each step; ends the process at one of them."""

    def __init__(self, last: int | None) -> None:
        self.number = 0
        self._last = last

    def pass_one(self) -> None:
        """The process may end here, as by `kill -9`."""
        self.number += 1
        if self.number == self._last:
            os.kill(os.getpid(), signal.SIGKILL)


class SteppingInbox:
    """The inbox, each of whose calls is a step."""

    def __init__(self, inbox: Inbox, steps: Steps) -> None:
        self._inbox = inbox
        self._steps = steps

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._inbox, name)

        def call(*given: Any) -> Any:
            self._steps.pass_one()
            result = method(*given)
            self._steps.pass_one()
            return result

        return call


class SteppingClient(AsyncWebClient):
    """Slack's client, each of whose calls is a step."""

    steps: Steps

    async def api_call(self, *given: Any, **named: Any) -> Any:
        """After the call Slack has done it, and nobody here knows yet."""
        self.steps.pass_one()
        said = await super().api_call(*given, **named)
        self.steps.pass_one()
        return said


def answer_all(home: Path, api_url: str, answer: Answer, last: int | None, count: Path) -> None:
    """Answer everything that waits, or die at the step `last`; the number of steps goes to the file `count`."""
    steps = Steps(last)
    ledger = Ledger.open(None, home)
    desk = Desk(cast(Library, FakeLibrary()), cast(Briefer, FakeBriefer(answer)), Settings(home=home), ledger)
    client = SteppingClient(token=BOT_TOKEN, base_url=api_url, retry_handlers=[])
    client.steps = steps
    inbox = Inbox(ledger.database)
    answerer = Answerer(
        desk,
        cast(Inbox, SteppingInbox(inbox, steps)),
        Threads(ledger.database),
        Channels(ledger.database),
        Posts(client, Pace(spacing_s=0)),
    )
    asyncio.run(_settle_all(inbox, answerer))
    ledger.close()
    count.write_text(str(steps.number))


async def _settle_all(inbox: Inbox, answerer: Answerer) -> None:
    for channel in inbox.waiting():
        while (question := inbox.next_in(channel)) is not None:
            await answerer.settle(question)
