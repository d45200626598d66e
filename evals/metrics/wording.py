"""Comparing words of a case with words of an answer: names of actors, and values inside a text."""

from __future__ import annotations

import re

_MARK = re.compile(r"\[\d+\]")  # citation marks: "[14]" must not pass for the number 14
_FOLD = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\u202f": " "})
_SMALL = frozenset({"the", "a", "an", "of"})


def is_same_name(one: str, other: str) -> bool:
    """Whether two names of an actor may be one: equal words, or the words of one among those of the other.

    >>> is_same_name("the White House", "White House"), is_same_name("Iran", "Hamas")
    (True, False)
    """
    left, right = _name_words(one), _name_words(other)
    return bool(left and right) and (left <= right or right <= left)


def fold(text: str) -> str:
    """The text in small letters, with plain quotes and dashes and single blanks.

    >>> fold("“It  IS – over”")
    '"it is - over"'
    """
    return " ".join(text.translate(_FOLD).casefold().split())


def has_value(text: str, value: str) -> bool:
    """Whether `value` stands in `text` as a word of its own, without regard to case, quotes or dashes.

    >>> has_value("At least 14 people died [3].", "14"), has_value("It cost 1,400 in 2014 [14].", "14")
    (True, False)
    """
    wanted = fold(value)
    within = fold(_MARK.sub(" ", text))
    # the dot and comma guards keep "14" out of "14,000" and "3.14", and let it end a sentence
    pattern = rf"(?<!\w)(?<!\d[.,]){re.escape(wanted)}(?!\w)(?![.,]\d)"
    return re.search(pattern, within) is not None


def _name_words(name: str) -> frozenset[str]:
    """The words of a name without case, articles and the genitive."""
    words = (word.removesuffix("'s") for word in re.findall(r"[\w'-]+", name.translate(_FOLD).casefold()))
    return frozenset(words) - _SMALL
