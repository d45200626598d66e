"""The slash command: questions go into the inbox, everything else is answered with the acknowledgement."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from starlette.concurrency import run_in_threadpool

from api.slack.channels import Channels, ChannelSettings
from api.slack.command import BadCommand, Verb, configured, parse_command
from api.slack.inbox import Arrival, Inbox
from api.slack.message import Message, note
from api.slack.posts import OPENING
from api.slack.view import help_message, settings_message, sources_message
from assistant.build import Desk
from vectorstore import Filter

NEWEST = 200  # articles whose outlets are listed
NOT_NOW = "This cannot be done now; the log of the server has more."
_log = logging.getLogger("onrecord.slack")
_Ack = Callable[..., Awaitable[Any]]


class Commands:
    """`/onrecord ask|sources|help|config`."""

    def __init__(self, desk: Desk, inbox: Inbox, channels: Channels, wake: Callable[[], object]) -> None:
        self._desk = desk
        self._inbox = inbox
        self._channels = channels
        self._wake = wake

    async def on_command(self, ack: _Ack, body: dict[str, Any]) -> None:
        """Somebody typed the command. Slack does not send it again, so a failure is told at once."""
        try:
            await self._carry_out(ack, body)
        except Exception as error:  # noqa: BLE001 - the door: logged with its id, told as a failure
            number = f"command {body['trigger_id'][:20]}"
            _log.error("%s failed: %s", number, type(error).__name__)
            await _show(ack, note(NOT_NOW, number=number))

    async def _carry_out(self, ack: _Ack, body: dict[str, Any]) -> None:
        command = parse_command(body.get("text") or "")
        settings = await run_in_threadpool(self._channels.of, body["team_id"], body["channel_id"])
        if command.verb is Verb.ASK and command.rest:
            await self._ask(ack, body, command.rest, settings)
        elif command.verb is Verb.SOURCES:
            await _show(ack, await run_in_threadpool(self._sources, settings))
        elif command.verb is Verb.CONFIG and command.rest:
            await self._configure(ack, body, command.rest, settings)
        elif command.verb is Verb.CONFIG:
            await _show(ack, settings_message(settings))
        else:
            await _show(ack, help_message())

    async def _ask(self, ack: _Ack, body: dict[str, Any], question: str, settings: ChannelSettings) -> None:
        arrival = Arrival(
            delivery=f"command {body['trigger_id']}",
            team=body["team_id"],
            channel=body["channel_id"],
            ts=None,
            thread_ts=None,
            asker=body["user_id"],
            text=question,
            is_echoed=True,
            is_private=settings.is_private,
            response_url=body["response_url"],
        )
        if await run_in_threadpool(self._inbox.receive, arrival, datetime.now(UTC)):
            self._wake()
        await ack(response_type="ephemeral", text=f"{OPENING}…")

    def _sources(self, settings: ChannelSettings) -> Message:
        page = self._desk.library.page(settings.where, after=None, limit=NEWEST)
        outlets = sorted({stored.article.source for stored in page.items}, key=str.lower)
        return sources_message(self._desk.library.scope(settings.where), outlets, settings)

    async def _configure(self, ack: _Ack, body: dict[str, Any], change: str, settings: ChannelSettings) -> None:
        try:
            changed = configured(settings, change)
        except BadCommand as error:
            await _show(ack, note(str(error)))
            return
        await run_in_threadpool(self._channels.keep, body["team_id"], body["channel_id"], changed)
        unknown = await run_in_threadpool(self._unknown, changed)
        await _show(ack, settings_message(changed, unknown), seen_by="in_channel")

    def _unknown(self, settings: ChannelSettings) -> list[str]:
        """What the settings name and no article is of: a slip of the pen would silence the channel."""
        scope, collection = self._desk.library.scope, settings.collection
        names = [(name, Filter(sources=frozenset({name}), collection=collection)) for name in settings.sources]
        if collection is not None:
            names.append((f"the collection {collection}", Filter(collection=collection)))
        return [name for name, where in names if not scope(where).articles]


async def _show(ack: _Ack, message: Message, *, seen_by: str = "ephemeral") -> None:
    await ack(response_type=seen_by, text=message.text, blocks=list(message.blocks))
