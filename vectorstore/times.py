"""Times as the database keeps them: whole microseconds since 1970, UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def utc_now() -> datetime:
    """The time in UTC: the clock of whatever is given no other."""
    return datetime.now(UTC)


def to_micros(time: datetime) -> int:
    """Microseconds since 1970, exact (a float of seconds is not).

    Raises:
        ValueError: The time has no zone.
    """
    if time.tzinfo is None:
        raise ValueError(f"{time.isoformat()!r} has no time zone; give one, for example +00:00")
    return (time - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """The time in UTC."""
    return _EPOCH + micros * _MICROSECOND
