"""The answer as an object of OpenAI's Responses API. Renames and lays out; decides and writes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import closing
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

from api.completion import MODELS, Message, Part, ruling, url_citations, verification
from api.errors import problem_of
from api.schemas import Problem
from assistant.answer import Answer
from assistant.events import Answered, Event, Judged, Stated


class Item(BaseModel):
    """One item of the input; only messages are read, tool calls and the like are passed over."""

    model_config = ConfigDict(extra="ignore")

    type: str = "message"
    role: Literal["system", "developer", "user", "assistant"] | None = None
    content: str | list[Part] | None = None

    @property
    def question(self) -> str:
        """What the user asks in it; empty where it is nothing of the kind."""
        if self.type != "message" or self.role != "user":
            return ""
        return Message(role="user", content=self.content).text


class ResponseIn(BaseModel):
    """A request for a response; fields that mean nothing here (tools, temperature) are ignored."""

    model_config = ConfigDict(extra="ignore")

    model: str = Field(examples=list(MODELS), description="`onrecord-extractive` or `onrecord-llm`.")
    input: str | list[Item] = Field(description="The question, or the messages so far with the question last.")
    previous_response_id: Annotated[str | None, WithJsonSchema({"type": "null"})] = Field(
        default=None, description="Not kept here; send the messages instead."
    )
    stream: bool = False

    @property
    def questions(self) -> list[str]:
        """What the user asked, oldest first."""
        if isinstance(self.input, str):
            return [self.input] if self.input.strip() else []
        return [item.question for item in self.input if item.question.strip()]


def response(answer: Answer, id_: str, *, model: str, created: int, base: str) -> dict[str, Any]:
    """The whole reply.

    Args:
        answer: What was found.
        id_: What the ids of the reply are made of.
        model: The name that the client asked for.
        created: Unix time in seconds.
        base: Address of this server, with a closing slash; citations without a web address point into it.
    """
    done = _envelope(id_, model=model, created=created, status="completed")
    return done | {"output": [_item(answer, id_, base)], "usage": _usage(), "verification": verification(answer)}


def events(
    happen: Callable[[], Generator[Event]], request_id: str, *, model: str, created: int, base: str
) -> Generator[bytes]:
    """The same as server-sent events in the order of the Responses API, each as soon as it arises.

    The first event has the status; a failure is an `error` event in place of the next one.
    """
    stages = _stages(happen, request_id, model, created, base)
    try:
        for number, (name, fields) in enumerate(stages):
            yield _event(f"response.{name}", {"sequence_number": number, **fields})
    except Exception as error:  # noqa: BLE001 - the door: logged by problem_of, sent as a typed failure
        yield fault(problem_of(error, request_id))


def fault(problem: Problem) -> bytes:
    """The event by which clients of this protocol learn that a stream has failed."""
    return _event("error", {"code": problem.type, "message": problem.detail, "param": None, "sequence_number": 0})


def _event(name: str, fields: dict[str, Any]) -> bytes:
    return f"event: {name}\ndata: {json.dumps({'type': name, **fields}, ensure_ascii=False)}\n\n".encode()


Stages = Generator[tuple[str, dict[str, Any]]]


def _stages(happen: Callable[[], Generator[Event]], id_: str, model: str, created: int, base: str) -> Stages:
    within = {"output_index": 0, "item_id": f"msg_{id_}", "content_index": 0}
    before = ""
    with closing(happen()) as happenings:
        for happening in happenings:
            if isinstance(happening, Judged):
                yield from _begin(ruling(happening.claim), id_, model, created)
            elif isinstance(happening, Stated):
                yield "output_text.delta", {**within, "delta": before + happening.line, "logprobs": []}
                before = "\n"
            elif isinstance(happening, Answered):
                yield from _end(happening.answer, id_, model, created, base)


def _begin(known: dict[str, Any], id_: str, model: str, created: int) -> Stages:
    begun = _envelope(id_, model=model, created=created, status="in_progress") | {"output": [], "verification": known}
    empty = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
    yield "created", {"response": begun}
    yield "in_progress", {"response": begun}
    yield "output_item.added", {"output_index": 0, "item": _message(id_, "in_progress")}
    yield "content_part.added", {"output_index": 0, "item_id": f"msg_{id_}", "content_index": 0, "part": empty}


def _end(answer: Answer, id_: str, model: str, created: int, base: str) -> Stages:
    item, part = _item(answer, id_, base), _part(answer, base)
    within = {"output_index": 0, "item_id": item["id"], "content_index": 0}
    for number, annotation in enumerate(part["annotations"]):
        yield "output_text.annotation.added", {**within, "annotation_index": number, "annotation": annotation}
    yield "output_text.done", {**within, "text": answer.text, "logprobs": []}
    yield "content_part.done", {**within, "part": part}
    yield "output_item.done", {"output_index": 0, "item": item}
    yield "completed", {"response": response(answer, id_, model=model, created=created, base=base)}


def _envelope(id_: str, *, model: str, created: int, status: str) -> dict[str, Any]:
    return {
        "id": f"resp_{id_}",
        "object": "response",
        "created_at": created,
        "status": status,
        "model": model,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "parallel_tool_calls": False,
        "previous_response_id": None,
        "store": False,
        "temperature": None,
        "tool_choice": "none",
        "tools": [],
        "top_p": None,
    }


def _item(answer: Answer, id_: str, base: str) -> dict[str, Any]:
    return _message(id_, "completed") | {"content": [_part(answer, base)]}


def _message(id_: str, status: str) -> dict[str, Any]:
    return {"id": f"msg_{id_}", "type": "message", "role": "assistant", "status": status, "content": []}


def _part(answer: Answer, base: str) -> dict[str, Any]:
    annotations = [{"type": "url_citation", **cited} for cited in url_citations(answer, base)]
    return {"type": "output_text", "text": answer.text, "annotations": annotations, "logprobs": []}


def _usage() -> dict[str, Any]:
    """No tokens are counted: what a configured language model used is its owner's affair."""
    return {
        "input_tokens": 0,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 0,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 0,
    }
