"""What happens while a question is answered, as server-sent events. Names, order and payloads are the contract."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never
from uuid import uuid4

from fastapi.sse import format_sse_event
from pydantic import BaseModel, ConfigDict

from api.errors import problem_of, stopped
from api.streams import PING_S, Streams
from assistant import reply
from assistant.events import Answered, Found, Judged, Started, Stated
from assistant.events import Event as Happening
from ingest import Article


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


def stream_answer(
    happen: Callable[[], Generator[Happening]], streams: Streams, request_id: str, *, ping_s: float = PING_S
) -> AsyncIterator[bytes]:
    """The events of an answer, each as soon as it arises, with heartbeats while nothing does.

    A failure becomes an `error` event with the problem object, since the status line has been sent by then.

    Args:
        happen: Begins to answer.
        streams: Does the work, and remembers the events of a finished stream.
        request_id: Goes into the problem object.
        ping_s: Seconds of silence after which a heartbeat is sent.

    Returns:
        Encoded events; closing the iterator stops the work after the step that it is at.
    """
    stopping = _encode(Event(EventName.ERROR, stopped(request_id).model_dump_json(exclude_none=True)))
    return streams.follow(lambda: _parts(happen, streams, request_id), cut=stopping, ping_s=ping_s)


def _parts(happen: Callable[[], Generator[Happening]], streams: Streams, request_id: str) -> Generator[bytes]:
    """Each event as it is sent; a finished stream is remembered before its end is sent, which may reach nobody."""
    stream = uuid4().hex
    sent: list[bytes] = []
    try:
        with closing(happen()) as happenings:
            for happening in happenings:
                new = [
                    _encode(event, f"{stream}-{number}")
                    for number, event in enumerate(events_of(happening), start=len(sent))
                ]
                sent += new
                if isinstance(happening, Answered):
                    streams.keep(stream, sent)
                yield from new
    except Exception as error:  # noqa: BLE001 - the door: logged by problem_of, sent as a typed failure
        yield _encode(Event(EventName.ERROR, problem_of(error, request_id).model_dump_json(exclude_none=True)))


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


def _encode(event: Event, id_: str | None = None) -> bytes:
    """The event on the wire; an error has no id, because nothing can be gone on with after it."""
    return format_sse_event(event=event.name, id=id_, data_str=event.data)
