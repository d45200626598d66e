"""Socket Mode: events over a websocket that we open, for a desk behind a firewall. The same bot otherwise."""

from __future__ import annotations

import asyncio
import logging
import signal
from contextlib import suppress

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler

from api.slack.pace import Pace
from api.slack.service import open_service
from api.slack.settings import SlackSettings
from assistant.build import Desk
from assistant.errors import BadSetting


class _WithoutDetails(logging.Filter):
    """The SDK's messages hold the address of the socket, which is a key by itself."""

    def filter(self, record: logging.LogRecord) -> bool:
        kind = record.exc_info[0] if record.exc_info else None
        record.msg = f"the connection to Slack failed ({kind.__name__ if kind else 'closed'}); it is tried again"
        record.args, record.exc_info = (), None
        return True


async def run_socket_mode(
    desk: Desk, settings: SlackSettings, *, pace: Pace | None = None, stopped: asyncio.Event | None = None
) -> None:
    """Listen until SIGINT or SIGTERM, or until `stopped` is set.

    Args:
        desk: The open desk.
        settings: With a bot token and an app token.
        pace: How fast Slack may be called.
        stopped: Ends it; None makes one that the signals set.

    Raises:
        BadSetting: A token is missing.
    """
    if settings.app_token is None:
        raise BadSetting("ONRECORD_SLACK_APP_TOKEN: is not set; Socket Mode needs it, docs/slack.md says where it is.")
    stopped = stopped or _on_signal()
    logger = logging.getLogger("onrecord.slack.socket")
    logger.setLevel(logging.ERROR)
    logger.addFilter(_WithoutDetails())
    async with open_service(desk, settings, pace=pace) as service:
        handler = AsyncSocketModeHandler(
            service.bolt, settings.app_token.get_secret_value(), logger=logger, web_client=service.client
        )
        connecting = asyncio.create_task(handler.connect_async())  # type: ignore[no-untyped-call]  # of the SDK
        try:
            await stopped.wait()
        finally:
            connecting.cancel()
            with suppress(asyncio.CancelledError):
                await connecting
            await handler.close_async()  # type: ignore[no-untyped-call]  # of the SDK


def _on_signal() -> asyncio.Event:
    stopped, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    return stopped
