"""Slots: what a when / where / how many / why question asks for, and whether a sentence fills it."""

from __future__ import annotations

from assistant import lexicon
from assistant.question import Kind

ASKED_FOR = frozenset([Kind.HOW_MANY, Kind.WHEN, Kind.WHERE, Kind.WHY, Kind.WHO, Kind.HOW])


def fills(kind: Kind, text: str) -> bool:
    """Whether the sentence holds a value of the kind that is asked for; True where none is asked for.

    >>> fills(Kind.HOW_MANY, "The blast killed twelve people.")
    True
    """
    return kind not in ASKED_FOR or bool(lexicon.sentence_pattern(kind.value).search(text))
