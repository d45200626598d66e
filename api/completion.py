"""The answer as an OpenAI chat completion. Renames and lays out; no status, number or sentence is made here."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import closing
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.errors import problem_of
from api.render import answer_json
from api.schemas import Problem
from assistant import reply
from assistant.answer import Answer, Claim
from assistant.events import Answered, Event, Judged, Stated

MODELS = ("onrecord-extractive", "onrecord-llm")
VERIFICATION = ("status", "unverified", "abstained", "verdict", "as_of", "claims", "citations", "searched", "engine")
"""Fields of our own answer that the extra object `verification` holds."""


class _Lenient(BaseModel):
    """Clients send many fields that mean nothing here (temperature, tools): they are ignored."""

    model_config = ConfigDict(extra="ignore")


class Part(_Lenient):
    """One part of a message; only text is read."""

    type: str
    text: str | None = None


class Message(_Lenient):
    """One message of the conversation so far."""

    role: Literal["system", "developer", "user", "assistant", "tool", "function"]
    content: str | list[Part] | None = None

    @property
    def text(self) -> str:
        """Its words."""
        if isinstance(self.content, list):
            return " ".join(part.text for part in self.content if part.text)
        return self.content or ""


class StreamOptions(_Lenient):
    """What a stream may end with."""

    include_usage: bool = False


class CompletionIn(_Lenient):
    """A request for a chat completion."""

    model: str = Field(examples=list(MODELS), description="`onrecord-extractive` or `onrecord-llm`.")
    messages: list[Message] = Field(min_length=1, max_length=200, description="The last user message is the question.")
    stream: bool = False
    stream_options: StreamOptions | None = None

    @property
    def questions(self) -> list[str]:
        """What the user asked, oldest first."""
        return [message.text for message in self.messages if message.role == "user" and message.text.strip()]


def completion(answer: Answer, *, model: str, created: int, base: str) -> dict[str, Any]:
    """The whole reply.

    Args:
        answer: What was found.
        model: The name that the client asked for.
        created: Unix time in seconds.
        base: Address of this server, with a closing slash; citations without a web address point into it.
    """
    message = {"role": "assistant", "content": answer.text, "refusal": None, "annotations": _annotations(answer, base)}
    return {
        "id": f"chatcmpl-{answer.id}",
        "object": "chat.completion",
        "created": created,
        "model": model,
        "choices": [{"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}],
        "usage": _usage(),
        "verification": verification(answer),
    }


def chunks(
    happen: Callable[[], Generator[Event]], request_id: str, *, model: str, created: int, base: str, usage: bool
) -> Generator[bytes]:
    """The same as server-sent events, each as soon as it arises.

    The first chunk has the status; then comes one checked line after the other; then the annotations and the whole
    verification; then `[DONE]`. A failure is an `error` object in place of the next chunk.
    """
    head = {"id": f"chatcmpl-{request_id}", "object": "chat.completion.chunk", "created": created, "model": model}

    def chunk(delta: dict[str, Any], finish: str | None = None, **more: Any) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}
        return _data({**head, "choices": [choice], **more})

    before = ""
    try:
        with closing(happen()) as events:
            for event in events:
                if isinstance(event, Judged):
                    yield chunk({"role": "assistant", "content": ""}, verification=ruling(event.claim))
                elif isinstance(event, Stated):
                    yield chunk({"content": before + event.line})
                    before = "\n"
                elif isinstance(event, Answered):
                    annotations = {"annotations": _annotations(event.answer, base)}
                    yield chunk(annotations, "stop", verification=verification(event.answer))
    except Exception as error:  # noqa: BLE001 - the door: logged by problem_of, sent as a typed failure
        yield failure(problem_of(error, request_id))
        return
    if usage:
        yield _data({**head, "choices": [], "usage": _usage()})
    yield b"data: [DONE]\n\n"


def failure(problem: Problem) -> bytes:
    """The event by which clients of this protocol learn that a stream has failed."""
    return _data({"error": {"message": problem.detail, "type": problem.type, "code": problem.status, "param": None}})


def _data(value: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(value, ensure_ascii=False)}\n\n".encode()


def ruling(claim: Claim) -> dict[str, Any]:
    """What of the verification is known before a sentence is worded."""
    told = reply.Claim.model_validate(claim).model_dump(mode="json", by_alias=True)
    return {"status": told["status"], "unverified": told["unverified"], "claims": [told]}


def models(created: int) -> dict[str, Any]:
    """The list of models."""
    return {
        "object": "list",
        "data": [{"id": name, "object": "model", "created": created, "owned_by": "onrecord"} for name in MODELS],
    }


def url_citations(answer: Answer, base: str) -> list[dict[str, Any]]:
    """Place, title and address for each [n] in the text; the indices are those of the mark."""
    found = []
    for citation in answer.citations:
        mark = f"[{citation.number}]"
        start = answer.text.find(mark)
        if start < 0:
            continue
        url = citation.url or f"{base}v1/articles/{citation.article_id}"
        found.append({"start_index": start, "end_index": start + len(mark), "title": citation.title, "url": url})
    return found


def _annotations(answer: Answer, base: str) -> list[dict[str, Any]]:
    return [{"type": "url_citation", "url_citation": cited} for cited in url_citations(answer, base)]


def verification(answer: Answer) -> dict[str, Any]:
    """Status, claims, citations and what was searched."""
    told = answer_json(answer)
    return {name: told[name] for name in VERIFICATION}


def _usage() -> dict[str, int]:
    """No tokens are counted: no language model is paid for the words."""
    return {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}
