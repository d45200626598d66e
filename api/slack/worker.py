"""The worker: takes questions out of the inbox, each channel in its own order. One process works, the others wait."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from contextlib import suppress
from functools import partial

from starlette.concurrency import run_in_threadpool

from api.slack.answerer import Answerer
from api.slack.inbox import Inbox, Question
from api.slack.line import Refused, Unsure
from api.slack.shift import Shift
from assistant.errors import LedgerFailed

POLL_S = 1.0  # how late a question of another process is seen
GRACE_S = 5.0  # seconds to finish answers at shutdown; what is left is taken up at the next start
OUTAGE_S = 2.0  # between tries while Slack does not take our token, or any call
MOST_FAILURES = 3  # of our own, before a question is given up
_log = logging.getLogger("onrecord.slack")


class Worker:
    """Runs until it is stopped; a question that it leaves behind is resumed by the next one."""

    def __init__(self, inbox: Inbox, answerer: Answerer, shift: Shift) -> None:
        self._inbox = inbox
        self._answerer = answerer
        self._shift = shift
        self._wake = asyncio.Event()
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._failures: Counter[str] = Counter()
        self._is_stopping = False

    def wake(self) -> None:
        """A question has come in."""
        self._wake.set()

    async def run(self) -> None:
        """Work until `stop`, whenever the shift is ours."""
        while not self._is_stopping:
            if await run_in_threadpool(self._shift.begin):
                await self._work()
            else:
                await self._pause()

    async def _work(self) -> None:
        try:
            while not self._is_stopping and await run_in_threadpool(self._shift.lasts):
                await self._look()
                await self._pause()
            if self._is_stopping and self._busy:
                await asyncio.wait(list(self._busy.values()), timeout=GRACE_S)
        finally:
            for task in self._busy.values():
                task.cancel()
            await asyncio.gather(*self._busy.values(), return_exceptions=True)
            await run_in_threadpool(self._shift.end)

    def stop(self) -> None:
        """Let answers that are under way end, and take no other."""
        self._is_stopping = True
        self._wake.set()

    async def _pause(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), POLL_S)
        self._wake.clear()

    async def _look(self) -> None:
        try:
            waiting = await run_in_threadpool(self._inbox.waiting)
        except LedgerFailed as error:
            _log.error("the inbox cannot be read: %s", error)
            return
        for channel in waiting:
            if channel not in self._busy:
                task = asyncio.create_task(self._serve(channel))
                self._busy[channel] = task
                task.add_done_callback(partial(self._free, channel))

    async def _serve(self, channel: str) -> None:
        while not self._is_stopping:
            try:
                question = await run_in_threadpool(self._inbox.next_in, channel)
            except LedgerFailed as error:
                _log.error("the inbox cannot be read: %s", error)
                return
            if question is None:
                return
            try:
                await self._answerer.settle(question)
            except (Refused, Unsure) as error:
                _log.error("question %s waits, for Slack cannot be reached: %s", question.id, error)
                await asyncio.sleep(OUTAGE_S)
            except Exception as error:  # noqa: BLE001 - the question stays in the inbox and is taken up again
                await self._retry_later(question, error)

    async def _retry_later(self, question: Question, error: Exception) -> None:
        """Its type alone goes to the log: messages of databases hold the question."""
        self._failures[question.id] += 1
        _log.error("question %s could not be settled: %s", question.id, type(error).__name__)
        await asyncio.sleep(POLL_S)
        if self._failures[question.id] >= MOST_FAILURES:
            with suppress(LedgerFailed):
                await self._answerer.give_up(question)

    def _free(self, channel: str, _task: asyncio.Task[None]) -> None:
        del self._busy[channel]
        self._wake.set()
