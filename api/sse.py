"""What happens while a question is answered, as server-sent events. Knows threads and the wire, no rule.

The work runs in one thread, step by step; each event is sent as it arises. A reader who leaves stops the work between
two steps. Names, order and payloads are the contract.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from threading import Event as Flag
from threading import Lock
from typing import assert_never
from uuid import uuid4

from fastapi.sse import KEEPALIVE_COMMENT, format_sse_event
from pydantic import BaseModel, ConfigDict
from starlette.concurrency import run_in_threadpool

from api.errors import problem_of
from assistant import reply
from assistant.events import Answered, Found, Judged, Started, Stated
from assistant.events import Event as Happening
from ingest import Article

PING_S = 15.0  # seconds; proxies commonly cut a silent connection after 30 to 60
MAX_REPLAYS = 128  # streams that can be resumed; at some 20 kB each


class EventName(StrEnum):
    """What a stream can say, in the order in which it says it."""

    MESSAGE_START = "message_start"
    SEARCH_RESULTS = "search_results"
    CLAIM = "claim"
    STATEMENT = "statement"
    FINAL_ANSWER = "final_answer"
    DONE = "done"
    ERROR = "error"


class _Payload(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class _Start(_Payload):
    conversation_id: str | None
    question: str
    standalone_question: str
    as_of: datetime | None


class _Article(_Payload):
    article_id: str
    title: str
    source: str
    url: str | None
    published_at: datetime


class _Results(_Payload):
    searched: reply.Searched
    articles: list[_Article]


class _Statement(_Payload):
    text: str
    claim: str | None
    citations: list[reply.Citation]


class _Done(_Payload):
    id: str


@dataclass(frozen=True, slots=True)
class Event:
    """One event; `data` is a JSON document."""

    name: EventName
    data: str


class Streams:
    """The streams of one app: those at work, and the latest finished ones for readers who were cut off."""

    def __init__(self, size: int = MAX_REPLAYS) -> None:
        self._size = size
        self._finished: OrderedDict[str, tuple[Event, ...]] = OrderedDict()
        self._lock = Lock()
        self._working: set[asyncio.Task[None]] = set()

    def begin(self, work: Callable[[], None]) -> None:
        """Does the work in a thread of the server's pool; it ends by itself, whatever becomes of its reader."""
        task = asyncio.create_task(run_in_threadpool(work))
        self._working.add(task)
        task.add_done_callback(self._working.discard)

    async def drain(self) -> None:
        """Waits until nothing works any more, so that the library is not closed under a running step."""
        await asyncio.gather(*self._working)

    def keep(self, stream: str, events: tuple[Event, ...]) -> None:
        """Remembers a finished stream and forgets the oldest one beyond the size."""
        with self._lock:
            self._finished[stream] = events
            while len(self._finished) > self._size:
                self._finished.popitem(last=False)

    def after(self, last_event_id: str) -> Iterator[bytes] | None:
        """What follows the event with that id, ready to send; None if the stream is not remembered."""
        stream, _, number = last_event_id.rpartition("-")
        with self._lock:
            events = self._finished.get(stream)
        if events is None or not (number.isascii() and number.isdigit()):
            return None
        first = int(number[:9]) + 1
        return (_encode(stream, number, event) for number, event in enumerate(events[first:], start=first))


async def stream_answer(
    happen: Callable[[], Generator[Happening]], streams: Streams, request_id: str, *, ping_s: float = PING_S
) -> AsyncIterator[bytes]:
    """Answers in a thread and yields each event as it arises, with heartbeats while nothing does.

    A failure becomes an `error` event with the problem object, since the status line has been sent by then. Closing
    the iterator, which the server does when the reader leaves, stops the work after the step that it is at.

    Args:
        happen: Begins to answer; what it gives is asked for and closed in the thread.
        streams: Does the work, and remembers the events of a finished stream.
        request_id: Goes into the problem object.
        ping_s: Seconds of silence after which a heartbeat is sent.

    Yields:
        Encoded events.
    """
    stream, loop, left = uuid4().hex, asyncio.get_running_loop(), Flag()
    arrived: asyncio.Queue[Event | None] = asyncio.Queue()

    def tell(event: Event | None) -> None:
        loop.call_soon_threadsafe(arrived.put_nowait, event)

    def work() -> None:
        events: list[Event] = []
        try:
            with closing(happen()) as happenings:
                for event in (event for one in happenings for event in events_of(one)):
                    if left.is_set():
                        return
                    events.append(event)
                    tell(event)
            streams.keep(stream, tuple(events))
        except Exception as error:  # noqa: BLE001 - the door: logged by problem_of, sent as a typed failure
            tell(Event(EventName.ERROR, problem_of(error, request_id).model_dump_json(exclude_none=True)))
        tell(None)

    streams.begin(work)
    number = 0
    try:
        while True:
            try:
                event = await asyncio.wait_for(arrived.get(), ping_s)
            except TimeoutError:
                yield KEEPALIVE_COMMENT
                continue
            if event is None:
                return
            yield _encode(stream, number, event)
            number += 1
    finally:
        left.set()


def events_of(happening: Happening) -> tuple[Event, ...]:
    """What is sent when this happens."""
    match happening:
        case Started():
            return (_event(EventName.MESSAGE_START, _Start.model_validate(happening)),)
        case Found(searched, articles):
            found = [_article(article) for article in articles]
            results = _Results(searched=reply.Searched.model_validate(searched), articles=found)
            return (_event(EventName.SEARCH_RESULTS, results),)
        case Judged(claim):
            return (_event(EventName.CLAIM, reply.Claim.model_validate(claim)),)
        case Stated(statement, citations):
            cited = [reply.Citation.model_validate(citation) for citation in citations]
            said = _Statement(text=statement.text, claim=statement.claim, citations=cited)
            return (_event(EventName.STATEMENT, said),)
        case Answered(answer):
            whole = Event(EventName.FINAL_ANSWER, reply.encode(answer))
            return (whole, _event(EventName.DONE, _Done(id=answer.id)))
    assert_never(happening)


def _article(article: Article) -> _Article:
    return _Article(
        article_id=article.id,
        title=article.title,
        source=article.source,
        url=article.url,
        published_at=article.published_at,
    )


def _event(name: EventName, payload: BaseModel) -> Event:
    return Event(name, payload.model_dump_json(by_alias=True))


def _encode(stream: str, number: int, event: Event) -> bytes:
    """The event on the wire; an error has no id, because nothing can be gone on with after it."""
    id_ = None if event.name is EventName.ERROR else f"{stream}-{number}"
    return format_sse_event(event=event.name, id=id_, data_str=event.data)
