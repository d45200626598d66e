"""Clicks: the passage behind a citation, feedback, and what the assistant pane offers to tap on.

Slack has its acknowledgement before most of this runs; a click that a crash swallows is made again by who clicked.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from starlette.concurrency import run_in_threadpool

from api.slack.channels import Channels
from api.slack.escape import escaped
from api.slack.inbox import Inbox
from api.slack.line import Refused, Unsure
from api.slack.message import HELPFUL, Passage, note
from api.slack.posts import Place, Posts
from api.slack.view import COMMENT, REASON, passage_modal, reason_modal
from assistant.build import Desk
from assistant.errors import UnknownAnswer
from assistant.ledger import Reason

THANKS = "Thank you. It goes to whoever looks after this desk's answers."
FORGOTTEN = "That answer is no longer kept, so nothing can be noted about it."
PROMPTS_TITLE = "Ask about the newest articles"
PROMPTS = 3
MAX_LABEL = 60
_log = logging.getLogger("onrecord.slack")


class Clicks:
    """Reactions to what people tap on."""

    def __init__(self, desk: Desk, inbox: Inbox, channels: Channels, posts: Posts) -> None:
        self._desk = desk
        self._inbox = inbox
        self._channels = channels
        self._posts = posts

    async def on_passage(self, body: dict[str, Any], action: dict[str, Any]) -> None:
        """The button "Show passage": the exact sentence in its context."""
        passage = Passage.load(action["value"])
        stored = await run_in_threadpool(self._desk.library.get, passage.article_id)
        await self._posts.open_view(body["trigger_id"], passage_modal(stored.article if stored else None, passage))

    async def on_feedback(self, body: dict[str, Any], action: dict[str, Any]) -> None:
        """Thumbs up is kept at once, thumbs down asks what is wrong."""
        opinion, _, answer_id = action["value"].partition(" ")
        if opinion != HELPFUL:
            await self._posts.open_view(body["trigger_id"], reason_modal(answer_id))
            return
        kept = await self._keep(f"helpful {answer_id} {body['user']['id']}", answer_id, Reason.HELPFUL, None)
        place = Place(body["channel"]["id"], (body.get("message") or {}).get("thread_ts"))
        try:
            await self._posts.whisper(place, body["user"]["id"], note(THANKS if kept else FORGOTTEN))
        except (Refused, Unsure) as error:
            _log.warning("nobody could be thanked for feedback: %s", error)

    async def on_reason(self, ack: Callable[..., Awaitable[Any]], view: dict[str, Any]) -> None:
        """The modal was sent; it closes once the opinion is kept."""
        given = view["state"]["values"]
        reason = given[REASON][REASON]["selected_option"]["value"]
        comment = (given[COMMENT][COMMENT].get("value") or "").strip() or None
        await self._keep(f"reason {view['id']}", view["private_metadata"], Reason(reason), comment)
        await ack()

    async def on_pane(self, body: dict[str, Any], event: dict[str, Any]) -> None:
        """The assistant pane is open: offer questions about the newest articles that may answer."""
        pane = event["assistant_thread"]
        viewed = (pane.get("context") or {}).get("channel_id") or pane["channel_id"]
        prompts = await run_in_threadpool(self._prompts, body["team_id"], viewed)
        await self._posts.suggest(Place(pane["channel_id"], pane["thread_ts"]), PROMPTS_TITLE, prompts)

    def _prompts(self, team: str, channel: str) -> Sequence[tuple[str, str]]:
        settings = self._channels.of(team, channel)
        page = self._desk.library.page(settings.where, after=None, limit=PROMPTS)
        titles = [escaped(" ".join(stored.article.title.split()), 200) for stored in page.items]
        asked = [(escaped(title, MAX_LABEL), f"What is known about this: {title}") for title in titles]
        return [*asked, ("What can you do?", "help")]

    async def _keep(self, delivery: str, answer_id: str, reason: Reason, comment: str | None) -> bool:
        """Once for each person and opinion, however often Slack delivers it; false if the answer is forgotten."""
        if await run_in_threadpool(self._inbox.is_first, delivery, datetime.now(UTC)):
            try:
                await run_in_threadpool(self._desk.ledger.feedback.add, answer_id, reason, comment)
            except UnknownAnswer:
                _log.warning("feedback on an answer that is no longer kept")
                return False
        return True
