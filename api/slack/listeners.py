"""What the bot hears: bolt's app with our listeners. They store, acknowledge and wake the worker; none answers."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from starlette.concurrency import run_in_threadpool

from api.slack.channels import Channels
from api.slack.clicks import Clicks
from api.slack.command import NAME
from api.slack.commands import Commands
from api.slack.escape import heard
from api.slack.inbox import Arrival, Inbox
from api.slack.message import FEEDBACK, PASSAGE
from api.slack.posts import Posts
from api.slack.threads import Threads
from api.slack.view import REASON_MODAL
from ingest import split_sentences

MENTION, MESSAGE = "app_mention", "message"
PANE_OPENED, PANE_MOVED = "assistant_thread_started", "assistant_thread_context_changed"
EVENTS = (MENTION, MESSAGE, PANE_OPENED, PANE_MOVED)
CHECK_CLAIM = "check_claim"  # callback id of the message shortcut
MOST_CLAIM = 1900  # characters of a message that are checked; the question around them has to fit too
_OF_PEOPLE = frozenset({None, "file_share", "thread_broadcast"})  # subtypes; edits, joins and bots have others
_COURTESIES = frozenset({"thanks", "thank you", "ok", "okay", "great", "got it", "perfect", "cheers"})
_TO_SOMEBODY = re.compile(r"\s*<@([A-Z0-9]+)")
_ANYTHING = re.compile(".*")
_log = logging.getLogger("onrecord.slack")


@dataclass(frozen=True, slots=True)
class Ears:
    """What listeners need."""

    inbox: Inbox
    threads: Threads
    channels: Channels
    posts: Posts
    wake: Callable[[], object]
    """Thread safe."""


def make_bolt(ears: Ears, commands: Commands, clicks: Clicks, token: str) -> AsyncApp:
    """Bolt's app with every listener.

    A listener ends before Slack gets its acknowledgement, so what was not stored is sent again. Bolt's own check of the
    signature is off: it would log body and signature of what it refuses, and fail on a time stamp that is no number;
    `api.slack.events` checks instead.
    """
    quiet = logging.getLogger("onrecord.slack.bolt")
    quiet.setLevel(logging.CRITICAL)  # bolt puts whole requests into its messages; failures are logged in `on_error`
    listeners = Listeners(ears)

    async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        me = await ears.posts.me()
        return AuthorizeResult(
            enterprise_id=enterprise_id, team_id=team_id, bot_token=token, bot_id=me.bot, bot_user_id=me.user
        )

    bolt = AsyncApp(
        name=quiet.name,  # bolt sets the level of the logger that has the app's name
        logger=quiet,
        authorize=authorize,
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
    )
    bolt.error(on_error)
    bolt.event(MENTION)(listeners.on_mention)
    bolt.event(MESSAGE)(listeners.on_message)
    bolt.event(PANE_OPENED)(ack=listeners.on_look, lazy=[clicks.on_pane])
    bolt.event(PANE_MOVED)(listeners.on_look)
    bolt.command(NAME)(commands.on_command)
    bolt.shortcut(CHECK_CLAIM)(listeners.on_shortcut)
    bolt.action(re.compile(rf"{PASSAGE}:\d+"))(ack=acknowledge, lazy=[clicks.on_passage])
    bolt.action(FEEDBACK)(ack=acknowledge, lazy=[clicks.on_feedback])
    bolt.view(REASON_MODAL)(clicks.on_reason)
    for kind in (bolt.event, bolt.command, bolt.shortcut, bolt.action, bolt.view):  # bolt answers 404 to what is left
        kind(_ANYTHING)(acknowledge)
    return bolt


async def acknowledge(ack: Callable[[], Awaitable[Any]]) -> None:
    """Heard; nothing else is done before Slack knows."""
    await ack()


async def on_error(error: Exception) -> BoltResponse:
    """Not stored, so not acknowledged: Slack sends it again. The message of an error may hold a question."""
    _log.error("an event of Slack could not be stored: %s", type(error).__name__)
    return BoltResponse(status=500, body="")


class Listeners:
    """Events and the message shortcut, each into the inbox."""

    def __init__(self, ears: Ears) -> None:
        self._ears = ears

    async def on_mention(self, body: dict[str, Any], event: dict[str, Any]) -> None:
        """Somebody mentions the bot in a channel or a thread."""
        if _is_of_a_person(event):
            await self._receive(body, event)

    async def on_message(self, body: dict[str, Any], event: dict[str, Any]) -> None:
        """A direct message, or a message in a thread that the bot is in."""
        if not _is_of_a_person(event):
            return
        if event.get("channel_type") == "im" or await self._is_follow_up(body, event):
            await self._receive(body, event)

    async def on_look(self, body: dict[str, Any], event: dict[str, Any]) -> None:
        """The assistant pane is opened, or another channel is looked at beside it: whose settings count from now on."""
        pane = event["assistant_thread"]
        viewed = (pane.get("context") or {}).get("channel_id")
        thread = (body["team_id"], pane["channel_id"], pane["thread_ts"])
        await run_in_threadpool(self._ears.threads.look, *thread, viewed)

    async def on_shortcut(self, ack: Callable[..., Awaitable[Any]], body: dict[str, Any]) -> None:
        """The shortcut "Check this claim": what a message says becomes the claim, answered in its thread."""
        me, message = await self._ears.posts.me(), body["message"]
        arrival = Arrival(
            delivery=f"shortcut {body['trigger_id']}",
            team=body["team"]["id"],
            channel=body["channel"]["id"],
            ts=None,
            thread_ts=message.get("thread_ts") or message["ts"],
            asker=body["user"]["id"],
            text=claim_question(heard(message.get("text") or "", me.user)),
            is_echoed=True,
            response_url=body.get("response_url"),
        )
        await run_in_threadpool(self._store, arrival, can_be_private=True)
        await ack()

    async def _is_follow_up(self, body: dict[str, Any], event: dict[str, Any]) -> bool:
        """In a thread with the bot, unless it is said to somebody else or only out of politeness."""
        if not event.get("thread_ts"):
            return False
        me = await self._ears.posts.me()
        spoken_to = _TO_SOMEBODY.match(event["text"])
        if spoken_to and spoken_to[1] != me.user:
            return False
        if event["text"].lower().strip(" .!") in _COURTESIES:
            return False
        thread = (body["team_id"], event["channel"], event["thread_ts"])
        return await run_in_threadpool(self._ears.threads.get, *thread) is not None

    async def _receive(self, body: dict[str, Any], event: dict[str, Any]) -> None:
        me = await self._ears.posts.me()
        arrival = Arrival(
            delivery=body["event_id"],
            team=body["team_id"],
            channel=event["channel"],
            ts=event["ts"],
            thread_ts=event.get("thread_ts") or event["ts"],
            asker=event["user"],
            text=heard(event["text"], me.user),
        )
        await run_in_threadpool(self._store, arrival, can_be_private=event.get("channel_type") != "im")

    def _store(self, arrival: Arrival, *, can_be_private: bool) -> None:
        """Into the inbox, by the settings of its channel. The thread comes first: what is known is joined."""
        if self._ears.inbox.knows(arrival):
            return
        settings = self._ears.channels.of(arrival.team, arrival.channel)
        if arrival.thread_ts:
            self._ears.threads.join(arrival.team, arrival.channel, arrival.thread_ts)
        arrival = replace(arrival, is_private=can_be_private and settings.is_private)
        if self._ears.inbox.receive(arrival, datetime.now(UTC)):
            self._ears.wake()


def claim_question(text: str) -> str:
    """The question that checks what a message says: its first sentence, unless it asks by itself.

    >>> claim_question("Iran confirmed the meeting. More at six.")
    'Is it true that Iran confirmed the meeting?'
    """
    spans = split_sentences(text)
    if not spans:
        return ""
    first = text[spans[0].start : spans[0].end][:MOST_CLAIM]
    return first if first.endswith("?") else f"Is it true that {first.rstrip(' .!')}?"


def _is_of_a_person(event: dict[str, Any]) -> bool:
    """True for what a person wrote; edits, joins and other bots are not answered."""
    return (
        event.get("subtype") in _OF_PEOPLE and not event.get("bot_id") and bool(event.get("user") and event.get("text"))
    )
