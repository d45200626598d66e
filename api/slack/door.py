"""The bot's door on the HTTP API: open if the environment has its tokens. Loads Slack's packages only then."""

# ruff: noqa: PLC0415 - Slack's packages are an extra; a server without the bot must not need them
from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.util import find_spec

from starlette.responses import Response

from api.slack.settings import SlackSettings, load_slack_settings
from assistant.build import Desk

NOT_SET_UP = "Slack is not set up here: set ONRECORD_SLACK_SIGNING_SECRET and ONRECORD_SLACK_BOT_TOKEN."
NOT_INSTALLED = "Slack's packages are not installed: pip install 'onrecord[slack]'."
PACKAGES = ("aiohttp", "slack_bolt", "slack_sdk")


@dataclass(frozen=True, slots=True)
class Door:
    """What `/slack/events` does with a request."""

    status: int
    """200 if it is open, else the status of the refusal."""
    why: str = ""
    is_genuine: Callable[[bytes, Mapping[str, str]], bool] = lambda *_: False
    dispatch: Callable[[bytes, Mapping[str, str]], Awaitable[Response]] | None = None


def is_installed() -> bool:
    """True if Slack's packages are there."""
    return all(find_spec(name) is not None for name in PACKAGES)


@asynccontextmanager
async def open_door(desk: Desk, settings: SlackSettings | None = None) -> AsyncIterator[Door]:
    """The door over a desk; closed, but no failure, where the bot is not set up.

    Args:
        desk: The open desk.
        settings: None reads the environment.

    Yields:
        The door.

    Raises:
        BadSetting: A setting has the wrong form.
    """
    settings = settings or load_slack_settings()
    if settings.signing_secret is None or settings.bot_token is None:
        yield Door(404, NOT_SET_UP)
    elif not is_installed():
        yield Door(503, NOT_INSTALLED)
    else:
        from api.slack import events
        from api.slack.service import open_service

        secret = settings.signing_secret.get_secret_value()
        async with open_service(desk, settings) as service:
            yield Door(
                200,
                is_genuine=lambda body, headers: events.is_genuine(secret, body, headers),
                dispatch=lambda body, headers: events.dispatch(service.bolt, body, headers),
            )
