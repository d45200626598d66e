"""ModelReply: what a language model sends back, read leniently and believed in nothing."""

from __future__ import annotations

import json
import re
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from assistant.errors import ModelFailed
from assistant.fallback import Fallback

LONGEST_REPLY = 20_000  # characters; what is longer is no briefing and is not parsed
_FENCED = re.compile(r"```(?:json)?\s*(.*?)```", re.DOTALL)
_DECLINES = re.compile(
    r"\b(?:I(?:'|’)?m sorry|I cannot|I can(?:'|’)t|I am unable|I(?:'|’)m unable|I won(?:'|’)t|as an AI)\b",
    re.IGNORECASE,
)


def _as_list(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


def _as_number(value: Any) -> Any:
    """Some models write "[3]" for 3."""
    return value.strip("[] ") if isinstance(value, str) else value


class ProposedStatement(BaseModel):
    """One sentence with the numbers of those that it rests on."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    text: str = Field(min_length=1, max_length=2_000)
    sentences: Annotated[
        list[Annotated[int, BeforeValidator(_as_number)]], BeforeValidator(_as_list), Field(max_length=50)
    ]


class ModelReply(BaseModel):
    """The statements, in order."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    statements: list[ProposedStatement] = Field(max_length=50)


def read_reply(text: str) -> ModelReply:
    """The statements that a model sent.

    Raises:
        ModelFailed: it is empty, too long, declines, or holds no JSON object of the agreed form.
    """
    if not text.strip():
        raise ModelFailed(Fallback.EMPTY)
    if len(text) > LONGEST_REPLY:
        raise ModelFailed(Fallback.MALFORMED)
    for candidate in _candidates(text):
        try:
            return ModelReply.model_validate(json.loads(candidate))
        except (ValidationError, ValueError, RecursionError):
            continue
    raise ModelFailed(Fallback.REFUSED if _DECLINES.search(text) else Fallback.MALFORMED)


def _candidates(text: str) -> list[str]:
    """Where the object may stand: the whole, a fenced block, from the first brace to the last."""
    found = [text, *_FENCED.findall(text)]
    if "{" in text and "}" in text:
        found.append(text[text.index("{") : text.rindex("}") + 1])
    return found
