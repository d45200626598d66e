"""Numbers as sources give them, and whether two of them can be true of one count."""

from __future__ import annotations

import pytest

from assistant.value import Value, read_value

INFINITE = float("inf")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("31", Value(31, 31, 31)),
        ("1,900 dockers", Value(1900, 1900, 1900)),
        ("twenty-six", Value(26, 26, 26)),
        ("two hundred and ten thousand", Value(210_000, 210_000, 210_000)),
        ("a dozen", Value(12, 12, 12)),
        ("£1.4bn", Value(1.4e9, 1.4e9, 1.4e9)),
        ("12 million euros", Value(12e6, 12e6, 12e6)),
        ("fewer than 700", Value(700, 0, 700)),
        ("at least nine", Value(9, 9, INFINITE)),
        ("more than 40", Value(40, 40, INFINITE)),
        ("about 200", Value(200, 180, 220)),
        ("a four-year contract", Value(4, 4, 4)),
        ("nobody knows", None),
    ],
)
def test_reading(words: str, value: Value | None) -> None:
    """Figures, words and what stands around them: "fewer than" leaves room below, "at least" above."""
    assert read_value(words) == value


@pytest.mark.parametrize(
    ("one", "other", "fits"),
    [
        ("31", "thirty-one", True),
        ("31", "54", False),
        ("at least 30", "54", True),
        ("fewer than 700", "1,900", False),
        ("about 200", "210", True),
        ("about 200", "300", False),
    ],
)
def test_fitting(one: str, other: str, fits: bool) -> None:
    """Two sources agree where some number satisfies both."""
    first, second = read_value(one), read_value(other)
    assert first is not None
    assert second is not None
    assert (first.fits(second), second.fits(first)) == (fits, fits)
