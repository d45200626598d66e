"""The bot, put together over an open desk, for either way in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

import aiohttp
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.concurrency import run_in_threadpool

from api.slack.answerer import Answerer
from api.slack.channels import Channels
from api.slack.clicks import Clicks
from api.slack.commands import Commands
from api.slack.inbox import Inbox
from api.slack.listeners import Ears, make_bolt
from api.slack.pace import Pace
from api.slack.posts import Posts
from api.slack.settings import SlackSettings
from api.slack.shift import Shift
from api.slack.threads import Threads
from api.slack.worker import Worker
from assistant.build import Desk
from assistant.errors import BadSetting

CALL_S = 30  # seconds for one call to Slack


@dataclass(frozen=True, slots=True)
class Service:
    """A bot at work."""

    bolt: AsyncApp
    client: AsyncWebClient


@asynccontextmanager
async def open_service(desk: Desk, settings: SlackSettings, *, pace: Pace | None = None) -> AsyncIterator[Service]:
    """The bot over a desk that the caller opened and will close; at the end, answers under way are finished.

    Args:
        desk: Answers and keeps.
        settings: The workspace's tokens.
        pace: How fast Slack may be called; None is as Slack documents it.

    Yields:
        The bot, working.

    Raises:
        BadSetting: There is no bot token.
        LedgerFailed: The database cannot be used.
    """
    if settings.bot_token is None:
        raise BadSetting("ONRECORD_SLACK_BOT_TOKEN: is not set; docs/slack.md says where to find it.")
    token = settings.bot_token.get_secret_value()
    if settings.collection is not None:
        desk = desk.within(settings.collection)
    database = desk.ledger.database
    inbox, threads, channels = await run_in_threadpool(lambda: (Inbox(database), Threads(database), Channels(database)))
    await run_in_threadpool(inbox.prune, datetime.now(UTC))
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL_S), trust_env=True) as session:
        client = AsyncWebClient(
            token=token,
            base_url=settings.api_url,
            session=session,
            timeout=CALL_S,
            retry_handlers=[],  # the default one sends a post again when the line breaks, and two would stand
        )
        posts = Posts(client, pace or Pace())
        shift = Shift(database, desk.settings.home)
        worker = Worker(inbox, Answerer(desk, inbox, threads, channels, posts), shift)
        loop = asyncio.get_running_loop()

        def wake() -> None:
            loop.call_soon_threadsafe(worker.wake)

        ears = Ears(inbox, threads, channels, posts, wake)
        commands = Commands(desk, inbox, channels, wake)
        clicks = Clicks(desk, inbox, channels, posts)
        working = asyncio.create_task(worker.run())
        try:
            yield Service(make_bolt(ears, commands, clicks, token), client)
        finally:
            worker.stop()
            await working
