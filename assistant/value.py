"""Value: the number in an answer to "how many", read so that two sources can be compared. No source, no status."""

from __future__ import annotations

import re
from dataclasses import dataclass

UNITS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
SCALES = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0}
SHORT = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}
FIGURE = re.compile(
    r"(?<![\w.,])(?:[$£€¥]|US\$)? ?(\d{1,3}(?:[,  ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?: ?(k|mn?|bn?|tn)\b)?"
)
WORD = re.compile(r"[a-z]+")
BELOW = re.compile(r"\b(?:fewer|less|under|below|up to|at most|no more than|nearly|almost)\b")
ABOVE = re.compile(
    r"\b(?:more than|over|above|at least|upwards of|exceed\w*|not fewer than|no fewer than|no less than)\b"
)
ABOUT = re.compile(r"\b(?:about|around|some|roughly|approximately|close to|an estimated|in the region of)\b|~")
NEAR = 0.1  # share by which a figure given as "about" may differ


@dataclass(frozen=True, slots=True)
class Value:
    """A number as a source gives it."""

    number: float
    lowest: float
    highest: float
    """Between which numbers the source's words leave it, both inclusive; infinite for "more than"."""

    def fits(self, other: Value) -> bool:
        """Whether both can be true of one count."""
        return self.lowest <= other.highest and other.lowest <= self.highest


def read_value(words: str) -> Value | None:
    """The first number in these words, None where there is none.

    >>> read_value("fewer than 1,900 dockers").number
    1900.0
    >>> read_value("twenty-six").number
    26.0
    """
    lowered = words.lower()
    number = _figure(lowered)
    if number is None:
        number = _spelt(lowered)
    if number is None:
        return None
    if BELOW.search(lowered):
        return Value(
            number, 0.0 if "nearly" not in lowered and "almost" not in lowered else number * (1 - NEAR), number
        )
    if ABOVE.search(lowered):
        return Value(number, number, float("inf"))
    if ABOUT.search(lowered):
        return Value(number, number - number * NEAR, number + number * NEAR)
    return Value(number, number, number)


def _figure(lowered: str) -> float | None:
    found = FIGURE.search(lowered)
    if found is None:
        return None
    number = float(re.sub(r"[,  ]", "", found[1]))
    behind = WORD.match(lowered, found.end() + 1) if lowered[found.end() : found.end() + 1] in {" ", "-"} else None
    return number * (SHORT[found[2]] if found[2] else SCALES.get(behind[0], 1.0) if behind else 1.0)


def _spelt(lowered: str) -> float | None:
    """As in "twenty-six", "a dozen", "two hundred and ten thousand"."""
    total, part, seen = 0.0, 0.0, False
    for word in WORD.findall(lowered.replace("-", " ")):
        if word in UNITS or word in TENS:
            part, seen = part + UNITS.get(word, TENS.get(word, 0)), True
        elif word in {"hundred", "dozen"}:
            part, seen = (part or 1.0) * SCALES[word], True
        elif word in SCALES and seen:
            total, part = total + part * SCALES[word], 0.0
        elif seen and word not in {"and"}:
            break
    return total + part if seen else None
