"""The door for programs that speak OpenAI's protocol: models, chat completions, responses, the verification beside."""

from __future__ import annotations

import time
from functools import partial
from typing import Any, Literal

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response
from fastapi.sse import EventSourceResponse
from pydantic import TypeAdapter, ValidationError

from api.body import JsonRoute
from api.completion import MODELS, CompletionIn, chunks, completion, failure, models
from api.deps import DeskDep, RequestId, StreamsDep
from api.errors import Refusal, problems, stopped
from api.response import ResponseIn, events, fault, response
from api.schemas import Fault, Question
from api.streams import UNBUFFERED
from assistant.briefer import Request as Asked

EARLIER = 8  # questions of the conversation that are read again; a follow-up leans on the last ones
QUESTION: TypeAdapter[str] = TypeAdapter(Question)


class LongRoute(JsonRoute):
    """A whole conversation comes with every request."""

    max_bytes = 1024 * 1024


router = APIRouter(prefix="/v1", tags=["openai"], route_class=LongRoute)


@router.get("/models")
def list_models() -> dict[str, Any]:
    """The names under which this server answers chat completions."""
    return models(created=0)


@router.post("/chat/completions", responses=problems(400, 404, 413, 415, 422, 503), response_model=None)
def complete(
    body: CompletionIn, request: Request, desk: DeskDep, streams: StreamsDep, request_id: RequestId
) -> Response:
    """Answers the last user message; earlier ones are what it may lean on. The body may have 1 MiB."""
    asked = _asked(body.model, body.questions, field="messages")
    created, base = int(time.time()), str(request.base_url)
    if body.stream:
        usage = body.stream_options is not None and body.stream_options.include_usage
        happen = partial(desk.briefer.stream, asked)
        parts = partial(chunks, happen, request_id, model=body.model, created=created, base=base, usage=usage)
        sent = streams.follow(parts, cut=failure(stopped(request_id)))
        return EventSourceResponse(sent, headers=UNBUFFERED)
    return JSONResponse(completion(desk.briefer.ask(asked), model=body.model, created=created, base=base))


@router.post("/responses", responses=problems(400, 404, 413, 415, 422, 503), response_model=None)
def respond(body: ResponseIn, request: Request, desk: DeskDep, streams: StreamsDep, request_id: RequestId) -> Response:
    """The same as the newer Responses API. Nothing is kept between two requests. The body may have 1 MiB."""
    if body.previous_response_id is not None:
        raise Refusal(
            422,
            "Responses are not kept; send the earlier messages in `input`.",
            [Fault(field="previous_response_id", problem="names a response that is not kept")],
        )
    asked = _asked(body.model, body.questions, field="input")
    created, base = int(time.time()), str(request.base_url)
    if body.stream:
        happen = partial(desk.briefer.stream, asked)
        parts = partial(events, happen, request_id, model=body.model, created=created, base=base)
        return EventSourceResponse(streams.follow(parts, cut=fault(stopped(request_id))), headers=UNBUFFERED)
    answer = desk.briefer.ask(asked)
    return JSONResponse(response(answer, answer.id, model=body.model, created=created, base=base))


def _asked(model: str, questions: list[str], *, field: str) -> Asked:
    """The last question, with the earlier ones that it may lean on."""
    if model not in MODELS:
        raise Refusal(404, f"There is no such model. There are: {', '.join(MODELS)}.")
    if not questions:
        raise Refusal(422, "No message of the user holds a question.", [Fault(field=field, problem="has no question")])
    earlier = tuple(questions[:-1][-EARLIER:])
    engine: Literal["llm", "extractive"] = "llm" if model == "onrecord-llm" else "extractive"
    return Asked(_question(questions[-1], field), earlier=earlier, engine=engine)


def _question(text: str, field: str) -> str:
    try:
        return QUESTION.validate_python(text)
    except ValidationError as error:
        detail = error.errors(include_input=False, include_url=False)[0]["msg"].removeprefix("Value error, ")
        fault = Fault(field=field, problem=detail)
        raise Refusal(422, "The last user message cannot be answered.", [fault]) from error
