"""Whether a sentence holds the value that a question asks for."""

from __future__ import annotations

import pytest

from assistant.question import Kind
from assistant.slots import ASKED_FOR, fills

EMPTY = "The bridge collapsed."


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.HOW_MANY, "At least 40 people died."),
        (Kind.HOW_MANY, "Dozens were hurt."),
        (Kind.HOW_MANY, "Nobody was hurt."),
        (Kind.WHEN, "It fell on Thursday."),
        (Kind.WHEN, "It fell in March."),
        (Kind.WHEN, "It fell in 1998."),
        (Kind.WHEN, "It fell at 6.30 p.m. or so."),
        (Kind.WHEN, "It fell overnight."),
        (Kind.WHERE, "It fell near the port of Arvik."),
        (Kind.WHERE, "It fell outside the station."),
        (Kind.WHY, "It fell because of rust."),
        (Kind.WHY, "Engineers blamed rust."),
        (Kind.WHY, "The firm closed it, citing costs."),
        (Kind.WHO, "The prize went to Karl Dahl."),
        (Kind.WHO, "The prize went to a 17-year-old."),
        (Kind.HOW, "They broke in through a window."),
    ],
)
def test_filled(kind: Kind, text: str):
    """A number, a date, a place, a cause, a person or a means fills the slot that asks for it."""
    assert fills(kind, text)


@pytest.mark.parametrize("kind", sorted(ASKED_FOR))
def test_not_filled(kind: Kind):
    """A sentence that only says what happened fills none of them."""
    assert not fills(kind, EMPTY)


@pytest.mark.parametrize("kind", sorted(set(Kind) - ASKED_FOR))
def test_nothing_asked_for(kind: Kind):
    """A question that asks for no value is served by any sentence."""
    assert fills(kind, EMPTY)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.WHEN, "The march may go on."),
        (Kind.HOW_MANY, "The noneton bridge fell."),
        (Kind.WHERE, "The inquiry is ongoing."),
        (Kind.WHO, "Bridges fell."),
    ],
)
def test_lookalikes(kind: Kind, text: str):
    """A word that only looks like a value fills nothing: a march is no month, the first capital no name."""
    assert not fills(kind, text)
