"""The pace that Slack allows: a message a second in each channel, and silence for as long as it says."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

SPACING_S = 1.0  # Slack's limit for messages in one channel
_MANY = 1000  # channels remembered before those whose turn has passed are forgotten


class Pace:
    """Turns for calls. One call of each method at a time, so that none is under way when Slack asks for silence."""

    def __init__(
        self,
        spacing_s: float = SPACING_S,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._spacing_s = spacing_s
        self._clock = clock
        self._sleep = sleep
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._quiet_until: dict[str, float] = {}
        self._free_from: dict[str, float] = {}

    @asynccontextmanager
    async def turn(self, method: str, channel: str | None, *, is_message: bool = False) -> AsyncIterator[None]:
        """Waits until the method may be called, and a message sent in that channel.

        Args:
            method: As Slack names it.
            channel: Where a message goes; None where the call makes none.
            is_message: A new message will stand in the channel.
        """
        spaced = channel if is_message else None
        while (wait_s := self._free_from.get(spaced or "", 0.0) - self._clock()) > 0:
            await self._sleep(wait_s)
        if spaced is not None:  # the place is taken before the method's turn, or two would wait for the same second
            self._note(spaced)
        async with self._turns[method]:
            while (wait_s := self._quiet_until.get(method, 0.0) - self._clock()) > 0:
                await self._sleep(wait_s)
            if spaced is not None:
                self._note(spaced)
            yield

    def be_quiet(self, method: str, seconds: float) -> None:
        """Slack refused the method for that long."""
        self._quiet_until[method] = max(self._quiet_until.get(method, 0.0), self._clock() + seconds)

    def _note(self, channel: str) -> None:
        now = self._clock()
        if len(self._free_from) > _MANY:
            self._free_from = {name: at for name, at in self._free_from.items() if at > now}
        self._free_from[channel] = now + self._spacing_s
