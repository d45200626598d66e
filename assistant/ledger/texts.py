"""How a question and the limits of a search stand in the database: one JSON text each, field by field."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from assistant.question import Act, Kind, Question
from vectorstore import Filter


def write_question(question: Question) -> str:
    """The JSON text of a question."""
    return _text(
        {
            "text": question.text,
            "standalone": question.standalone,
            "kind": question.kind,
            "proposition": question.proposition,
            "actor": question.actor,
            "act": question.act,
            "presupposes": question.presupposes,
        }
    )


def read_question(text: str) -> Question:
    """The question of such a text."""
    raw = json.loads(text)
    return Question(
        text=raw["text"],
        standalone=raw["standalone"],
        kind=Kind(raw["kind"]),
        proposition=raw["proposition"],
        actor=raw["actor"],
        act=Act(raw["act"]) if raw["act"] else None,
        presupposes=raw["presupposes"],
    )


def write_filter(where: Filter) -> str:
    """The JSON text of what limited a search; the same limits give the same text."""
    return _text(
        {
            "sources": sorted(where.sources),
            "tags": sorted(where.tags),
            "published_from": _moment(where.published_from),
            "published_to": _moment(where.published_to),
            "as_of": _moment(where.as_of),
        }
    )


def read_filter(text: str) -> Filter:
    """The limits of such a text."""
    raw = json.loads(text)
    return Filter(
        sources=frozenset(raw["sources"]),
        tags=frozenset(raw["tags"]),
        published_from=_read_moment(raw["published_from"]),
        published_to=_read_moment(raw["published_to"]),
        as_of=_read_moment(raw["as_of"]),
    )


def _text(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _read_moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
