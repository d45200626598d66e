"""Times come with their zone or are refused; nothing is guessed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import IngestError
from ingest.clock import check_not_future, parse_time

NOW = datetime(2023, 11, 15, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    {
        "zulu": ("2023-11-15T09:00:00Z", "2023-11-15T09:00:00+00:00"),
        "offset": ("2023-11-15T09:00:00+02:00", "2023-11-15T07:00:00+00:00"),
        "offset_without_colon": ("2023-11-15T09:00:00-0530", "2023-11-15T14:30:00+00:00"),
        "lower_case_and_space": ("2023-11-15 09:00:00z", "2023-11-15T09:00:00+00:00"),
        "without_seconds": ("2023-11-15T09:00Z", "2023-11-15T09:00:00+00:00"),
        "fraction": ("2023-11-15T09:00:00.1234567Z", "2023-11-15T09:00:00.123456+00:00"),
        "leap_second": ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59+00:00"),
        "mail": ("Wed, 15 Nov 2023 09:00:00 GMT", "2023-11-15T09:00:00+00:00"),
        "mail_offset": ("15 Nov 2023 09:00 +0100", "2023-11-15T08:00:00+00:00"),
        "date": ("2023-11-15", "2023-11-15T00:00:00+00:00"),
        "date_with_slashes": (" 2023/11/15\n", "2023-11-15T00:00:00+00:00"),
        "date_object": (date(2023, 11, 15), "2023-11-15T00:00:00+00:00"),
        "aware_object": (
            datetime(2023, 11, 15, 9, tzinfo=timezone(timedelta(hours=2))),
            "2023-11-15T07:00:00+00:00",
        ),
    }.values(),
)
def test_time_is_read_into_utc(text: str | date, expected: str):
    """Every accepted form gives the moment in UTC."""
    assert parse_time(text, field="published_at", where="a.md").isoformat() == expected


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("2023-11-15T09:00:00", "'2023-11-15T09:00:00' is a time without a zone; add Z"),
        ("Wed, 15 Nov 2023 09:00:00", "is a time without a zone; add Z"),
        (datetime(2023, 11, 15, 9), "is a time without a zone; add Z"),  # noqa: DTZ001 - the naive value is the case
        ("2023-02-30", "'2023-02-30' is no date; give a date such as"),
        ("15/11/2023", "is no date; give a date such as"),
        ("2023-11/15", "is no date; give a date such as"),
        ("yesterday", "is no date; give a date such as"),
        ("", "is no date; give a date such as"),
        ("٢٠٢٣-١١-١٥", "is no date; give a date such as"),
        ("0001-01-01T00:00:00Z", "is before 1800"),
        ("0001-01-01T00:00:00+14:00", "is no date; give a date such as"),
        ("x" * 500, "'" + "x" * 37 + "...' is no date"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_other_times_are_refused(text: str | date, problem: str):
    """The message names file and field, shows the value shortened and says what to give."""
    with pytest.raises(IngestError) as caught:
        parse_time(text, field="published_at", where="a.md")

    assert str(caught.value).startswith("a.md: published_at: ")
    assert problem in str(caught.value)


@given(st.text())
def test_any_text_is_a_time_or_a_typed_error(text: str):
    """No text makes the reader fail in another way."""
    try:
        moment = parse_time(text, field="published_at", where="a.md")
    except IngestError:
        return
    assert moment.tzinfo is UTC


@pytest.mark.parametrize(
    ("ahead", "is_refused"),
    {
        "clock_a_little_fast": (timedelta(minutes=9), False),
        "an_hour": (timedelta(hours=1), True),
        "tomorrows_date_in_the_far_east": (timedelta(hours=12), False),
        "date_after_tomorrow": (timedelta(hours=36), True),
        "past": (timedelta(days=-1000), False),
    }.values(),
)
def test_future_is_refused(ahead: timedelta, is_refused: bool):
    """Ten minutes of a fast clock are allowed, and a date that has begun in the easternmost zone."""
    if not is_refused:
        check_not_future(NOW + ahead, NOW, field="published_at", where="a.md")
        return
    with pytest.raises(IngestError, match=r"is in the future \(now: 2023-11-15T12:00:00Z\); check the date"):
        check_not_future(NOW + ahead, NOW, field="published_at", where="a.md")
