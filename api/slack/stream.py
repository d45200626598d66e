"""A message that grows while it is read, by Slack's streaming methods."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from slack_sdk.models.messages.chunk import MarkdownTextChunk, TaskUpdateChunk
from slack_sdk.web.async_chat_stream import AsyncChatStream

from api.slack.blocks import Block
from api.slack.line import Line, Refused, Unsure

_TASK = "search"


class Stream:
    """A message that is growing: begin, head as soon as the status is known, finish."""

    def __init__(self, growing: AsyncChatStream, line: Line) -> None:
        self._growing = growing
        self._line = line
        self._heading: asyncio.Task[bool] | None = None

    @property
    def ts(self) -> str:
        """Its time stamp."""
        return self._growing.ts or ""

    @property
    def is_headed(self) -> bool:
        """True once the status line was sent on its way."""
        return self._heading is not None

    async def begin(self, channel: str, title: str) -> None:
        """Make the message stand, saying what is being done.

        Raises:
            Refused: Slack does not stream there, or not now.
            Unsure: An empty message may stand.
        """
        begun = TaskUpdateChunk(id=_TASK, title=title, status="in_progress")

        async def start() -> Any:
            return await self._growing.append(chunks=[begun])

        await self._line.call("chat.startStream", start, channel=channel, is_patient=False)

    def head(self, title: str, status: str) -> None:
        """Send the status line, in our own words, since this field is parsed as Markdown; does not wait for it.

        Args:
            title: What was done.
            status: Of the claim.
        """
        chunks = [TaskUpdateChunk(id=_TASK, title=title, status="complete"), MarkdownTextChunk(text=f"**{status}**\n")]

        async def append() -> Any:
            return await self._growing.append(chunks=chunks)

        self._heading = asyncio.create_task(self._head(append))

    async def finish(self, blocks: Sequence[Block], metadata: dict[str, Any]) -> None:
        """Everything that is under the status line; the message is complete.

        Raises:
            Refused: The stream has ended by itself, or the blocks do not fit.
            Unsure: It may be complete or not; a rewrite settles it.
        """
        if self._heading is not None and not await self._heading:
            raise Unsure("chat.appendStream")

        async def stop() -> Any:
            return await self._growing.stop(blocks=list(blocks), metadata=metadata)

        await self._line.call("chat.stopStream", stop, tries=1)

    async def _head(self, append: Callable[[], Awaitable[Any]]) -> bool:
        """False if it did not arrive."""
        try:
            await self._line.call("chat.appendStream", append, tries=1)
        except (Refused, Unsure):
            return False
        return True
