"""One question from the inbox to its answer in Slack, so that it is answered once whatever happens on the way.

The order is the point (ADR 0014): a message is opened and its time stamp kept, then the answer is made and kept, then
the message is rewritten, which may be repeated. Only between opening and keeping can a crash leave a message that
nobody knows of; so whoever resumes a question looks in Slack first.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import timedelta

from starlette.concurrency import run_in_threadpool

from api.errors import problem_of
from api.render import headline
from api.slack.channels import Channels
from api.slack.inbox import Inbox, Part, Question, State
from api.slack.line import FIRST_WAIT_S, Refused, Unsure
from api.slack.message import Message, answer_messages, note
from api.slack.posts import OPENING, Mark, Place, Posts
from api.slack.stream import Stream
from api.slack.threads import Threads
from api.slack.view import help_message
from assistant.briefer import Request
from assistant.build import Desk
from assistant.errors import BadQuestion
from assistant.events import Answered, Judged

CHECKED = "Checked the articles"
INTERRUPTED = "I was interrupted while I answered you here. If no answer stands above, please ask again."
FAILED = "I could not answer this; the log of the server has more."
CLOCKS_APART = timedelta(minutes=1)  # between this machine and Slack, where a message carries no time stamp of Slack's
MOST_NOTES = 5  # tries to tell one person that a private answer may be lost
WANTS_HELP = frozenset({"", "help", "what can you do", "hello", "hi"})
_TOKEN = frozenset({"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"})
"""Refusals that say nothing of the question; it waits until somebody has set the token right."""
_log = logging.getLogger("onrecord.slack")


class Answerer:
    """Answers questions, one at a time for each channel."""

    def __init__(self, desk: Desk, inbox: Inbox, threads: Threads, channels: Channels, posts: Posts) -> None:
        self._desk = desk
        self._inbox = inbox
        self._threads = threads
        self._channels = channels
        self._posts = posts

    async def settle(self, question: Question) -> None:
        """Answer, or say honestly that there is no answer; afterwards the question is done.

        Raises:
            Refused: Slack does not take our token; the question is not done.
            Unsure: Slack cannot be reached; the question is not done.
        """
        if question.state is State.RECEIVED:
            await run_in_threadpool(self._inbox.take, question.id)
        try:
            if question.is_private:
                await self._answer_privately(question)
            else:
                await self._answer_openly(question)
        except Refused as refusal:
            if refusal.code in _TOKEN:
                raise
            _log.error("question %s: Slack refused it (%s)", question.id, refusal.code)
            if question.response_url and not question.is_private:
                await run_in_threadpool(self._inbox.make_private, question.id)
                return  # taken up again at once, and answered by the address that the command brought
            await self._tell(question, f"I could not answer where you asked: Slack says {refusal.code!r}.")
            await run_in_threadpool(self._inbox.finish, question.id, refusal.code)
        else:
            await run_in_threadpool(self._inbox.finish, question.id)

    async def give_up(self, question: Question) -> None:
        """After repeated failures of our own: say so, and let the questions behind it pass."""
        await self._tell(question, FAILED)
        await run_in_threadpool(self._inbox.finish, question.id, "failed")

    async def _answer_openly(self, question: Question) -> None:
        ts, stream = await self._open(question)
        parts = await self._parts(question, ts, stream)
        for part in parts:
            if part.is_sent:
                continue
            mark = Mark(question.id, part.number)
            if part.number == 0:
                await self._write(question.channel, ts, stream, part.message, mark)
                part_ts = ts
            else:
                place = Place(question.channel, question.thread_ts or ts)
                part_ts = await self._say(
                    place, part.message, mark, ts, look_first=question.state is not State.RECEIVED
                )
            await run_in_threadpool(self._inbox.sent, question.id, part.number, part_ts)

    async def _open(self, question: Question) -> tuple[str, Stream | None]:
        """The message in which the answer will stand: the one that stands already, a growing one, or a plain one."""
        place, stream = Place(question.channel, question.thread_ts), None
        ts = question.opened_ts or (await self._look(question) if question.state is not State.RECEIVED else None)
        if ts is None and place.thread_ts:
            try:
                stream = await self._posts.stream(place, question.asker)
            except Refused as refusal:
                _log.info("question %s: no stream (%s), a plain message does as well", question.id, refusal.code)
            except Unsure:
                ts = await self._look(question)
        if stream is not None:
            ts = stream.ts
        elif ts is not None:
            await self._posts.end_stream(question.channel, ts)
        else:
            ts = await self._say(place, note(f"{OPENING}…"), Mark(question.id, 0), _since(question))
        if question.opened_ts is None:
            await run_in_threadpool(self._inbox.opened, question.id, ts)
        return ts, stream

    async def _look(self, question: Question) -> str | None:
        """The message that an interrupted opening may have left in Slack."""
        place = Place(question.channel, question.thread_ts)
        found = await self._posts.find(place, Mark(question.id, 0), _since(question))
        if found.marked or not place.thread_ts:
            return found.marked
        # A stream carries no mark until it ends. Questions of a channel are answered one after the other, so a message
        # of ours that no other answer owns is the one that was interrupted.
        strangers = await run_in_threadpool(self._inbox.strangers, question.channel, found.unmarked)
        return strangers[0] if strangers else None

    async def _parts(self, question: Question, ts: str, stream: Stream | None) -> Sequence[Part]:
        """What to say: as it was kept before an interruption, or made now and kept."""
        kept = await run_in_threadpool(self._inbox.parts, question.id)
        if kept:
            return kept
        loop = asyncio.get_running_loop()

        def tell_status(status: str) -> None:
            if stream is not None:
                loop.call_soon_threadsafe(stream.head, CHECKED, status)

        messages, answer_id = await run_in_threadpool(self._ask, question, question.thread_ts or ts, tell_status)
        await run_in_threadpool(self._inbox.keep, question.id, question.channel, messages, answer_id)
        return [Part(number, message, False) for number, message in enumerate(messages)]

    def _ask(
        self, question: Question, thread_ts: str | None, tell_status: Callable[[str], object]
    ) -> tuple[Sequence[Message], str | None]:
        """The answer, rendered, with its id; for a failure one honest sentence with the question's id."""
        if question.text.lower().strip(" ?!.") in WANTS_HELP:
            return [help_message()], None
        try:
            thread = self._threads.get(question.team, question.channel, thread_ts) if thread_ts else None
            channel = thread.viewed_channel if thread and thread.viewed_channel else question.channel
            settings = self._channels.of(question.team, channel)
            conversation = thread.conversation_id if thread else None
            for event in self._desk.briefer.stream(Request(question.text, conversation, where=settings.where)):
                if isinstance(event, Judged):
                    tell_status(headline(event.claim))
                elif isinstance(event, Answered):
                    answer = event.answer
            if thread_ts and answer.conversation_id:
                self._threads.converse(question.team, question.channel, thread_ts, answer.conversation_id)
            return answer_messages(answer, asked=question.text if question.is_echoed else None), answer.id
        except BadQuestion as error:
            return [note(str(error), number=question.id)], None
        except Exception as error:  # noqa: BLE001 - the door: logged under the id, told as a typed failure
            problem = problem_of(error, question.id)
            return [note(FAILED if problem.status == 500 else problem.detail, number=question.id)], None

    async def _write(self, channel: str, ts: str, stream: Stream | None, message: Message, mark: Mark) -> None:
        """Make the opened message the answer."""
        if stream is not None:
            try:
                if stream.is_headed and message.is_headed:
                    return await stream.finish(message.blocks[1:], mark.metadata)
            except (Refused, Unsure):  # the stream ran out of time, or a block did not fit
                _log.warning("question %s: its stream broke off, the message is rewritten", mark.question_id)
            await self._posts.end_stream(channel, ts)
        return await self._posts.rewrite(channel, ts, message, mark)

    async def _say(self, place: Place, message: Message, mark: Mark, oldest: str, *, look_first: bool = False) -> str:
        """Post a message once: when the line broke, look whether it stands before trying again."""
        is_sure = not look_first
        while True:
            if not is_sure:
                found = await self._posts.find(place, mark, oldest)
                if found.marked:
                    return found.marked
            try:
                return await self._posts.say(place, message, mark)
            except Unsure:
                is_sure = False
                await asyncio.sleep(FIRST_WAIT_S)

    async def _answer_privately(self, question: Question) -> None:
        """To one person. Nobody can look up what was shown, so an interrupted showing is told instead of repeated."""
        if question.state is State.POSTED:
            await self._tell(question, INTERRUPTED)
            return
        messages, answer_id = await run_in_threadpool(self._ask, question, question.thread_ts, lambda _: None)
        await run_in_threadpool(self._inbox.keep, question.id, question.channel, messages, answer_id)
        await run_in_threadpool(self._inbox.opened, question.id, None)
        try:
            for message in messages:
                await self._show(question, message)
        except Unsure:
            await self._tell(question, INTERRUPTED)

    async def _show(self, question: Question, message: Message) -> None:
        if question.response_url:
            try:
                return await self._posts.reply_by(question.response_url, message)
            except Refused:
                _log.warning("question %s: its response address is used up", question.id)
        return await self._posts.whisper(Place(question.channel, question.thread_ts), question.asker, message)

    async def _tell(self, question: Question, text: str) -> None:
        """One honest sentence to who asked: where they asked, else directly."""
        message, direct = note(text, number=question.id), Place(question.asker, None)
        for attempt in range(MOST_NOTES):
            try:
                await self._show(question, message)
            except Unsure:
                await asyncio.sleep(FIRST_WAIT_S * 2**attempt)
            except Refused:
                break
            else:
                return
        try:
            await self._posts.say(direct, message, Mark(question.id, 0))
        except (Refused, Unsure) as error:
            _log.error("question %s: nobody could be told (%s)", question.id, error)


def _since(question: Question) -> str:
    """A time stamp of Slack's before which no answer can stand."""
    return question.ts or f"{(question.received_at - CLOCKS_APART).timestamp():.6f}"
