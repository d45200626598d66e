"""The answer as server-sent events: status before prose, one checked sentence at a time. Knows no rule.

Today the events are cut from the finished answer; whoever makes the briefer emit them as they arise changes this
file and nothing else. Names, order and payloads are the contract.
"""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock
from typing import Any
from uuid import uuid4

from fastapi.sse import KEEPALIVE_COMMENT, format_sse_event
from starlette.concurrency import run_in_threadpool

from api.errors import problem_of
from api.render import answer_json
from assistant.answer import Answer

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


@dataclass(frozen=True, slots=True)
class Event:
    """One event; `data` is a JSON document."""

    name: EventName
    data: str


class Replays:
    """The events of the latest streams, so that a reader who was cut off can go on."""

    def __init__(self, size: int = MAX_REPLAYS) -> None:
        self._size = size
        self._streams: OrderedDict[str, tuple[Event, ...]] = OrderedDict()
        self._lock = Lock()

    def keep(self, stream: str, events: tuple[Event, ...]) -> None:
        """Remembers a stream and forgets the oldest one beyond the size."""
        with self._lock:
            self._streams[stream] = events
            while len(self._streams) > self._size:
                self._streams.popitem(last=False)

    def after(self, last_event_id: str) -> Iterator[bytes] | None:
        """What follows the event with that id, ready to send; None if the stream is not remembered."""
        stream, _, number = last_event_id.rpartition("-")
        with self._lock:
            events = self._streams.get(stream)
        if events is None or not (number.isascii() and number.isdigit()):
            return None
        return _encode(stream, events, first=int(number[:9]) + 1)


async def stream_answer(
    ask: Callable[[], Answer], replays: Replays, request_id: str, *, ping_s: float = PING_S
) -> AsyncIterator[bytes]:
    """Asks in the thread pool, with heartbeats while it lasts, then yields the events.

    A failure becomes an `error` event with the problem object, since the status line has been sent by then.

    Args:
        ask: Gives the answer; runs in a worker thread.
        replays: Remembers the events for readers who are cut off.
        request_id: Goes into the problem object.
        ping_s: Seconds of silence after which a heartbeat is sent.

    Yields:
        Encoded events.
    """
    answering = asyncio.create_task(run_in_threadpool(ask))
    try:
        while not (await asyncio.wait({answering}, timeout=ping_s))[0]:
            yield KEEPALIVE_COMMENT
        events, stream = events_of(answering.result()), uuid4().hex
    except Exception as error:  # noqa: BLE001 - the door: logged by problem_of, sent as a typed failure
        problem = problem_of(error, request_id).model_dump_json(exclude_none=True)
        yield format_sse_event(event=EventName.ERROR, data_str=problem)
        return
    finally:
        answering.cancel()
    replays.keep(stream, events)
    for part in _encode(stream, events, first=0):
        yield part


def events_of(answer: Answer) -> tuple[Event, ...]:
    """The events of a finished answer, in the order of the contract."""
    reply = answer_json(answer)
    citations = {citation["id"]: citation for citation in reply["citations"]}
    start = {name: reply[name] for name in ("conversation_id", "question", "standalone_question", "as_of")}
    results = {"searched": reply["searched"], "articles": _articles(reply["citations"])}
    statements = [{**part, "citations": [citations[id_] for id_ in part["citations"]]} for part in reply["statements"]]
    return (
        _event(EventName.MESSAGE_START, start),
        _event(EventName.SEARCH_RESULTS, results),
        *(_event(EventName.CLAIM, claim) for claim in reply["claims"]),
        *(_event(EventName.STATEMENT, statement) for statement in statements),
        _event(EventName.FINAL_ANSWER, reply),
        _event(EventName.DONE, {"id": reply["id"]}),
    )


def _articles(citations: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The articles cited, each once, in the order of their first citation."""
    names = ("article_id", "title", "source", "url", "published_at")
    return list({part["article_id"]: {name: part[name] for name in names} for part in citations}.values())


def _event(name: EventName, payload: dict[str, Any]) -> Event:
    return Event(name, json.dumps(payload, ensure_ascii=False))


def _encode(stream: str, events: tuple[Event, ...], *, first: int) -> Iterator[bytes]:
    for number, event in enumerate(events[first:], start=first):
        yield format_sse_event(event=event.name, id=f"{stream}-{number}", data_str=event.data)
