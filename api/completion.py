"""The answer as an OpenAI chat completion. Renames and lays out; no status, number or sentence is made here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.render import answer_json
from assistant.answer import Answer

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
        "verification": _verification(answer),
    }


def chunks(answer: Answer, *, model: str, created: int, base: str, usage: bool) -> Iterator[str]:
    """The same as server-sent events: the verification, one checked line after the other, annotations, `[DONE]`."""
    head = {"id": f"chatcmpl-{answer.id}", "object": "chat.completion.chunk", "created": created, "model": model}

    def event(delta: dict[str, Any], finish: str | None = None, **more: Any) -> str:
        choice = {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}
        return f"data: {json.dumps({**head, 'choices': [choice], **more}, ensure_ascii=False)}\n\n"

    lines = answer.text.splitlines(keepends=True)
    yield event({"role": "assistant", "content": ""}, verification=_verification(answer))
    for line in lines:
        yield event({"content": line})
    yield event({"annotations": _annotations(answer, base)}, "stop")
    if usage:
        yield f"data: {json.dumps({**head, 'choices': [], 'usage': _usage()})}\n\n"
    yield "data: [DONE]\n\n"


def models(created: int) -> dict[str, Any]:
    """The list of models."""
    return {
        "object": "list",
        "data": [{"id": name, "object": "model", "created": created, "owned_by": "onrecord"} for name in MODELS],
    }


def _annotations(answer: Answer, base: str) -> list[dict[str, Any]]:
    """One `url_citation` for each [n] in the text; its indices are those of the mark."""
    found = []
    for citation in answer.citations:
        mark = f"[{citation.number}]"
        start = answer.text.find(mark)
        if start < 0:
            continue
        url = citation.url or f"{base}v1/articles/{citation.article_id}"
        cited = {"start_index": start, "end_index": start + len(mark), "title": citation.title, "url": url}
        found.append({"type": "url_citation", "url_citation": cited})
    return found


def _verification(answer: Answer) -> dict[str, Any]:
    reply = answer_json(answer)
    return {name: reply[name] for name in VERIFICATION}


def _usage() -> dict[str, int]:
    """No tokens are counted: no language model is paid for the words."""
    return {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}
