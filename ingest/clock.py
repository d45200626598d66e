"""Times of articles: read with their zone, never guessed. Knows no article and no file."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from email.utils import parsedate_to_datetime

from ingest.errors import FieldError

FIRST_YEAR = 1800  # older dates in news metadata are default values such as year 1 or 1601
DATE_LEAD = timedelta(hours=14)  # the easternmost zone is UTC+14: its date begins that long before ours
CLOCK_LEAD = timedelta(minutes=10)  # clocks of publishers go a little fast; more is a wrong zone or a planned article

_DATE = re.compile(r"([0-9]{4})([-/])([0-9]{2})\2([0-9]{2})")
_RFC_3339 = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:[.,](?P<part>[0-9]{1,12}))?"
    r"\s?(?P<zone>[Zz]|[+-][0-9]{2}:?[0-9]{2})?"
)
_RFC_2822 = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s+)?[0-9]{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+[0-9]{4}"
    r"\s+[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\s+(?P<zone>[A-Z]{1,4}|[+-][0-9]{4}))?",
    re.IGNORECASE,
)
_NO_ZONE = "is a time without a zone; add Z or an offset such as +02:00, or give the date alone"
_FORMS = "give a date such as 2023-11-15 or a time with its zone such as 2023-11-15T09:00:00Z"


def parse_time(text: str | date, *, field: str, where: str) -> datetime:
    """The moment in UTC. Takes RFC 3339 with a zone, RFC 2822 with a zone, or a date alone (00:00 UTC).

    Args:
        text: the value as found; date and datetime objects of YAML are taken too.
        field: its name, for the message.
        where: the file or request, for the message.

    Returns:
        An aware moment in UTC.

    Raises:
        FieldError: no such form, no zone, no such day, or a year before `FIRST_YEAR`.

    >>> parse_time("2023-11-15T09:00:00+02:00", field="published_at", where="a.md").isoformat()
    '2023-11-15T07:00:00+00:00'
    """
    try:
        moment = _from_object(text) if isinstance(text, date) else _from_text(text.strip())
        moment = moment if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise FieldError(where, field, f"{_short(text)} is no date; {_FORMS}") from None
    if moment.tzinfo is None:
        raise FieldError(where, field, f"{_short(text)} {_NO_ZONE}")
    if moment.year < FIRST_YEAR:
        raise FieldError(where, field, f"{_short(text)} is before {FIRST_YEAR}; {_FORMS}")
    return moment


def check_not_future(at: datetime, now: datetime, *, field: str, where: str) -> None:
    """Refuse a moment that has not come yet; 00:00 UTC counts as a date alone and may lead by `DATE_LEAD`.

    Args:
        at: the moment to check, in UTC.
        now: the present moment, aware.
        field: the name of the field, for the message.
        where: the file or request, for the message.

    Raises:
        FieldError: `at` lies further after `now` than clocks and zones explain.
    """
    lead = DATE_LEAD if at.timetz() == time(tzinfo=UTC) else CLOCK_LEAD
    if at > now + lead:
        raise FieldError(where, field, f"{_iso(at)} is in the future (now: {_iso(now)}); check the date and its zone")


def _from_object(value: date) -> datetime:
    return value if isinstance(value, datetime) else datetime.combine(value, time(tzinfo=UTC))


def _from_text(text: str) -> datetime:
    """Aware, or naive if the zone is missing."""
    if match := _DATE.fullmatch(text):
        return datetime(int(match[1]), int(match[3]), int(match[4]), tzinfo=UTC)
    if match := _RFC_3339.fullmatch(text):
        # A leap second (:60) is no time for Python; the second before it is the nearest one.
        clock = re.sub(r":60$", ":59", match["clock"])
        part = "." + (match["part"] or "0")[:6].ljust(6, "0")
        clock = clock if clock.count(":") == 2 else clock + ":00"
        return datetime.fromisoformat(f"{match['date']}T{clock}{part}{(match['zone'] or '').upper()}")
    if _RFC_2822.fullmatch(text):
        return parsedate_to_datetime(text)
    raise ValueError("no known form")


def _short(value: object) -> str:
    text = value.isoformat() if isinstance(value, date) else value
    return ascii(text if len(str(text)) <= 40 else str(text)[:37] + "...")


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
