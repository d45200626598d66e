"""Dates as callers write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from api.dates import parse_end, parse_start


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        pytest.param("2023-11-16", datetime(2023, 11, 16, tzinfo=UTC), id="date"),
        pytest.param("2023-11-16T09:00:00Z", datetime(2023, 11, 16, 9, tzinfo=UTC), id="utc"),
        pytest.param("2023-11-16t09:00:00z", datetime(2023, 11, 16, 9, tzinfo=UTC), id="lower-case"),
        pytest.param("2023-11-16T09:00:00+05:30", datetime(2023, 11, 16, 3, 30, tzinfo=UTC), id="offset"),
        pytest.param("2023-11-16T09:00:00.25Z", datetime(2023, 11, 16, 9, 0, 0, 250_000, UTC), id="fraction"),
    ],
)
def test_a_lower_bound_is_read_as_the_first_moment_in_utc(text: str, moment: datetime):
    """A date means 00:00 UTC; a time is converted to UTC."""
    assert parse_start(text) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        pytest.param("2023-11-16", datetime(2023, 11, 16, 23, 59, 59, 999_999, UTC), id="date"),
        pytest.param("9999-12-31", datetime(9999, 12, 31, 23, 59, 59, 999_999, UTC), id="last-day"),
        pytest.param("2023-11-16T09:00:00Z", datetime(2023, 11, 16, 9, tzinfo=UTC), id="time"),
    ],
)
def test_an_upper_bound_includes_the_whole_day(text: str, moment: datetime):
    """A date means the last microsecond of that day in UTC; a time means itself."""
    assert parse_end(text) == moment


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2023-11-16T09:00:00", id="no-zone"),
        pytest.param("2023-11-16 09:00:00Z", id="blank-for-T"),
        pytest.param("2023-02-30", id="no-such-day"),
        pytest.param("0001-01-01T00:00:00+14:00", id="before-the-calendar"),
        pytest.param("9999-12-31T23:59:59-14:00", id="after-the-calendar"),
        pytest.param("2023-11-16T25:00:00Z", id="hour-25"),
        pytest.param("2023-11-16T09:00:00+25:00", id="offset-25"),
        pytest.param("20231116", id="compact"),
        pytest.param("2023-W46-4", id="week"),
        pytest.param("٢٠٢٣-١١-١٦", id="other-digits"),
        pytest.param("yesterday", id="words"),
        pytest.param("", id="empty"),
    ],
)
@pytest.mark.parametrize("parse", [parse_start, parse_end])
def test_what_is_not_a_date_with_a_zone_is_refused_without_being_repeated(parse: object, text: str):
    """A guessed zone could move an article across a day; the message says what is wanted and nothing else."""
    with pytest.raises(ValueError, match=r"^must be RFC 3339 with a zone \(2023-11-16T09:00:00Z\) or a date"):
        parse(text)  # type: ignore[operator]  # one of two functions
