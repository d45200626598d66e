"""Posts: what the bot says in Slack, and how it finds out whether a message of its own stands already."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from api.slack.blocks import Block
from api.slack.line import Line, Refused, Unsure
from api.slack.message import Message
from api.slack.pace import Pace
from api.slack.stream import Stream

EVENT_TYPE = "onrecord_answer"
OPENING = "Checking the articles"
PAGE = 200  # messages looked through at a time
_UNFIT = frozenset(
    {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "invalid_attachments"}
)


@dataclass(frozen=True, slots=True)
class Me:
    """Who the bot is in its workspace."""

    team: str
    user: str
    bot: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message goes: a channel, or a thread of it."""

    channel: str
    thread_ts: str | None


@dataclass(frozen=True, slots=True)
class Mark:
    """What we write on a message, so that it can be found again: whose answer it is, and which part."""

    question_id: str
    part: int

    @property
    def metadata(self) -> dict[str, Any]:
        """As Slack's message metadata."""
        return {"event_type": EVENT_TYPE, "event_payload": {"question": self.question_id, "part": self.part}}


@dataclass(frozen=True, slots=True)
class Found:
    """Our own messages in a place: the one with the mark, and those that carry none."""

    marked: str | None
    unmarked: tuple[str, ...]


class Posts:
    """The bot's voice in one workspace."""

    def __init__(self, client: AsyncWebClient, pace: Pace) -> None:
        self._client = client
        self._line = Line(pace)
        self._me: Me | None = None

    async def me(self) -> Me:
        """Who we are; asked once.

        Raises:
            Refused: The token is not accepted.
            Unsure: Slack cannot be reached.
        """
        if self._me is None:
            said = await self._line.call("auth.test", self._client.auth_test, tries=1)
            self._me = Me(said["team_id"], said["user_id"], said.get("bot_id", ""))
        return self._me

    async def say(self, place: Place, message: Message, mark: Mark) -> str:
        """Post a message.

        Returns:
            Its time stamp, by which it can be rewritten.

        Raises:
            Refused: The bot may not post there.
            Unsure: It may stand or not: look for the mark before posting again.
        """

        async def post(blocks: Sequence[Block]) -> Any:
            return await self._client.chat_postMessage(
                channel=place.channel,
                thread_ts=place.thread_ts,
                text=message.text,
                blocks=list(blocks),
                metadata=mark.metadata,
                unfurl_links=False,  # a preview would fetch and show what an article links to
                unfurl_media=False,
            )

        said = await self._fitted("chat.postMessage", post, message, channel=place.channel)
        return str(said["ts"])

    async def rewrite(self, channel: str, ts: str, message: Message, mark: Mark) -> None:
        """Make a message of ours say this; the same again changes nothing.

        Raises:
            Refused: There is no such message of ours.
        """

        async def update(blocks: Sequence[Block]) -> Any:
            return await self._client.chat_update(
                channel=channel, ts=ts, text=message.text, blocks=list(blocks), metadata=mark.metadata
            )

        await self._fitted("chat.update", update, message)

    async def whisper(self, place: Place, user: str, message: Message) -> None:
        """Show a message to one person only; nobody can look it up later.

        Raises:
            Refused: The bot or the person is not in the channel.
            Unsure: It may have been shown or not.
        """

        async def show(blocks: Sequence[Block]) -> Any:
            return await self._client.chat_postEphemeral(
                channel=place.channel, user=user, thread_ts=place.thread_ts, text=message.text, blocks=list(blocks)
            )

        await self._fitted("chat.postEphemeral", show, message, channel=place.channel)

    async def reply_by(self, response_url: str, message: Message) -> None:
        """Show a message to whoever gave a command, also where the bot is not in the channel.

        Raises:
            Refused: The address is used up (half an hour, five replies).
            Unsure: It may have been shown or not.
        """
        webhook = AsyncWebhookClient(response_url, timeout=self._client.timeout)
        webhook.retry_handlers = []
        try:
            said = await webhook.send(text=message.text, blocks=list(message.blocks), response_type="ephemeral")
        except (aiohttp.ClientError, TimeoutError) as error:
            raise Unsure("response_url") from error
        if said.status_code >= 400:
            raise Refused(f"response_url {said.status_code}")

    async def stream(self, place: Place, reader: str) -> Stream:
        """Begin a message that grows while it is read.

        Raises:
            Refused: Slack does not stream there, or not now.
            Unsure: An empty message may stand.
        """
        me = await self.me()
        growing = await self._client.chat_stream(
            channel=place.channel,
            thread_ts=place.thread_ts or "",
            recipient_team_id=me.team,
            recipient_user_id=reader,
            unfurl_links=False,
            unfurl_media=False,
        )
        stream = Stream(growing, self._line)
        await stream.begin(place.channel, OPENING)
        return stream

    async def end_stream(self, channel: str, ts: str) -> None:
        """Close a stream that an earlier process left open; what is no stream is left alone."""

        async def stop() -> Any:
            return await self._client.chat_stopStream(channel=channel, ts=ts)

        with suppress(Refused):  # it was no stream, or none any more
            await self._line.call("chat.stopStream", stop)

    async def find(self, place: Place, mark: Mark, oldest: str) -> Found:
        """Look in Slack for a message that may stand already.

        Args:
            place: Where it would be.
            mark: What is written on it.
            oldest: Time stamp before which it cannot be.
        """
        me, cursor, unmarked = await self.me(), None, []
        while True:
            page = await self._page(place, oldest, cursor)
            for message in page.get("messages", []):
                is_ours = message.get("bot_id") == me.bot or message.get("user") == me.user
                if not is_ours or message["ts"] <= oldest:
                    continue
                metadata = message.get("metadata") or {}
                if metadata == mark.metadata:
                    return Found(message["ts"], ())
                if metadata.get("event_type") != EVENT_TYPE:
                    unmarked.append(message["ts"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return Found(None, tuple(sorted(unmarked)))

    async def suggest(self, place: Place, title: str, prompts: Sequence[tuple[str, str]]) -> None:
        """Questions to tap on in the assistant pane, from (label, question)."""

        async def make() -> Any:
            return await self._client.assistant_threads_setSuggestedPrompts(
                channel_id=place.channel,
                thread_ts=place.thread_ts,
                title=title,
                prompts=[{"title": label, "message": question} for label, question in prompts],
            )

        await self._line.try_once("assistant.threads.setSuggestedPrompts", make)

    async def open_view(self, trigger_id: str, view: Block) -> None:
        """Open a modal; the trigger lasts three seconds, so there is one try."""

        async def make() -> Any:
            return await self._client.views_open(trigger_id=trigger_id, view=view)

        await self._line.try_once("views.open", make)

    async def _page(self, place: Place, oldest: str, cursor: str | None) -> dict[str, Any]:
        async def replies() -> Any:
            return await self._client.conversations_replies(
                channel=place.channel,
                ts=place.thread_ts or "",
                oldest=oldest,
                include_all_metadata=True,
                limit=PAGE,
                cursor=cursor,
            )

        async def history() -> Any:
            return await self._client.conversations_history(
                channel=place.channel, oldest=oldest, include_all_metadata=True, limit=PAGE, cursor=cursor
            )

        if place.thread_ts:
            return await self._line.call("conversations.replies", replies)
        return await self._line.call("conversations.history", history)

    async def _fitted(
        self,
        method: str,
        make: Callable[[Sequence[Block]], Awaitable[Any]],
        message: Message,
        *,
        channel: str | None = None,
    ) -> dict[str, Any]:
        """The call with the blocks, or with the plain ones if Slack does not take those: silence is no answer."""
        try:
            return await self._line.call(method, lambda: make(message.blocks), channel=channel)
        except Refused as refusal:
            if refusal.code not in _UNFIT:
                raise
            return await self._line.call(method, lambda: make(message.plain), channel=channel)
