"""Dates as callers write them: RFC 3339 with a zone, or a plain date. Never guesses a zone."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})", re.ASCII)
_WANTED = "must be RFC 3339 with a zone (2023-11-16T09:00:00Z) or a date (2023-11-16)"
_LAST_MOMENT = timedelta(days=1) - timedelta(microseconds=1)


def parse_start(text: str) -> datetime:
    """The moment in UTC; a plain date is its first moment, 00:00 UTC.

    Args:
        text: RFC 3339 with a zone, or a date.

    Returns:
        An aware moment in UTC.

    Raises:
        ValueError: not a date, or a time without a zone; the message never holds the text.

    >>> parse_start("2023-11-16").isoformat()
    '2023-11-16T00:00:00+00:00'
    """
    try:
        if _DATE.fullmatch(text):
            return datetime.combine(datetime.fromisoformat(text), time(), tzinfo=UTC)
        if _INSTANT.fullmatch(text):
            return datetime.fromisoformat(text.upper()).astimezone(UTC)
    except (ValueError, OverflowError):  # the 31st of February, or year 1 shifted below the calendar
        raise ValueError(_WANTED) from None
    raise ValueError(_WANTED)


def parse_end(text: str) -> datetime:
    """The moment in UTC; a plain date is its last moment, 23:59:59.999999 UTC. Refuses what `parse_start` refuses.

    >>> parse_end("2023-11-16").isoformat()
    '2023-11-16T23:59:59.999999+00:00'
    """
    moment = parse_start(text)
    return moment + _LAST_MOMENT if _DATE.fullmatch(text) else moment


def _start(value: object) -> object:
    return parse_start(value) if isinstance(value, str) else _refuse(value)


def _end(value: object) -> object:
    return parse_end(value) if isinstance(value, str) else _refuse(value)


def _refuse(value: object) -> object:
    """Numbers would pass pydantic as Unix times, and a guessed clock is what this module is against."""
    if value is None or isinstance(value, datetime):
        return value
    raise ValueError(_WANTED)


_FORMS = [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]

Start = Annotated[datetime, BeforeValidator(_start), WithJsonSchema({"anyOf": _FORMS}, mode="validation")]
"""A field for a moment or a lower bound: a plain date means 00:00 UTC."""
End = Annotated[datetime, BeforeValidator(_end), WithJsonSchema({"anyOf": _FORMS}, mode="validation")]
"""A field for an upper bound, which includes the whole day: a plain date means 23:59:59.999999 UTC."""
