"""Questions in, answers out: as one JSON object or as server-sent events."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Header, Request
from fastapi.responses import Response
from fastapi.sse import EventSourceResponse

from api.body import JsonRoute
from api.deps import DeskDep, RequestId, StreamsDep
from api.errors import problems
from api.schemas import ChatIn
from api.sse import EventName, stream_answer
from api.streams import UNBUFFERED, Streams
from assistant import reply
from assistant.briefer import Request as Asked

router = APIRouter(prefix="/v1/chat", tags=["chat"], route_class=JsonRoute)
LastEventId = Annotated[
    str | None,
    Header(
        alias="Last-Event-ID",
        max_length=200,
        description="Goes on with a stream that was cut off; one that was stopped or is forgotten is answered anew.",
    ),
]

_STREAM: dict[str, Any] = {
    "description": "The answer. Streamed if asked for: `message_start`, `search_results`, `claim` ..., "
    "`statement` ..., `final_answer` (the JSON object), `done`; or `error` with a problem object.",
    "content": {
        "text/event-stream": {
            "itemSchema": {
                "type": "object",
                "required": ["event", "data"],
                "properties": {
                    "event": {"enum": [str(name) for name in EventName]},
                    "data": {"type": "string", "contentMediaType": "application/json"},
                    "id": {"type": "string", "description": "Send the last one as Last-Event-ID to go on."},
                },
            },
            "example": 'event: message_start\ndata: {"conversation_id": "con_1", "question": "..."}\nid: 6f0c-0\n\n',
        }
    },
}


@router.post(
    "",
    response_model=reply.Answer,
    responses={200: _STREAM, **problems(400, 413, 415, 422, 503, 507)},
)
def chat(
    body: ChatIn,
    request: Request,
    desk: DeskDep,
    streams: StreamsDep,
    request_id: RequestId,
    *,
    last_event_id: LastEventId = None,
) -> Response:
    """Answers a question from the stored articles. The body may have 64 KiB."""
    asked = Asked(
        question=body.question,
        conversation_id=body.conversation_id,
        where=body.filters.where(body.as_of),
        engine=body.engine,
    )
    if body.stream or _wants_events(request.headers.get("accept", "")):
        resumed = _resume(streams, last_event_id)
        return resumed or _events(stream_answer(partial(desk.briefer.stream, asked), streams, request_id))
    return Response(reply.encode(desk.briefer.ask(asked)), media_type="application/json")


def _wants_events(accept: str) -> bool:
    """True if events are asked for and JSON is not: who takes both gets the plain object."""
    kinds = {part.partition(";")[0].strip().lower() for part in accept.split(",")}
    return "text/event-stream" in kinds and not kinds & {"application/json", "application/*", "*/*"}


def _resume(streams: Streams, last_event_id: str | None) -> Response | None:
    """The rest of a finished stream; one that was stopped or is forgotten is answered anew."""
    rest = streams.after(last_event_id) if last_event_id else None
    return None if rest is None else _events(rest)


def _events(parts: AsyncIterator[bytes] | Iterator[bytes]) -> Response:
    return EventSourceResponse(parts, headers=UNBUFFERED)
