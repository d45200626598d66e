"""Figures: the numbers of a sentence as values with unit and range; "twelve" is 12, "$2.4bn" is 2.4 billion."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.value import ABOUT, ABOVE, BELOW, SCALES, SHORT, TENS, UNITS

CURRENCIES = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
SPELT_UNITS = {
    "dollar": "dollar",
    "dollars": "dollar",
    "euro": "euro",
    "euros": "euro",
    "pound": "pound",
    "pounds": "pound",
    "yen": "yen",
    "%": "%",
    "percent": "%",
    "per cent": "%",
}
_SPELT = "|".join(sorted([*UNITS, *TENS], key=len, reverse=True))
_SCALE = "hundred|thousand|million|billion|trillion|dozen"
_DIGITS = re.compile(
    rf"(?<![\w.,])(?:(?:US)?(?P<currency>[$£€¥]) ?)?"
    rf"(?P<digits>\d{{1,3}}(?:[,\u00a0\u202f]\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    rf"(?:st|nd|rd|th)?(?:(?P<short>k|mn?|bn?|tn)\b|[ -](?P<scale>{_SCALE})\b)?",
    re.IGNORECASE,
)
_WORDS = re.compile(
    rf"\b(?:{_SPELT})(?:[ -](?:{_SPELT}|{_SCALE})|(?<=hundred|housand) and (?:{_SPELT}))*\b|(?<=\ba )(?:{_SCALE})\b",
    re.IGNORECASE,
)
_UNIT = re.compile(r"[ -]?(%|percent\b|per cent\b|dollars?\b|euros?\b|pounds?\b|yen\b)", re.IGNORECASE)
_BEFORE = 24  # characters before a number in which "more than" or "up to" belongs to it


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a sentence."""

    value: float
    unit: str
    """A currency, "%", or empty."""
    bound: str
    """"above", "below", "about" or empty: what the words before it leave open."""
    start: int
    end: int

    @property
    def key(self) -> str:
        """What it is matched by."""
        return f"#{self.value:g}{self.unit}"


def find_figures(text: str) -> tuple[Figure, ...]:
    """Every number of the sentence, in digits or words, in order.

    >>> [(one.value, one.unit) for one in find_figures("Twelve of them cost $2.4bn, or 3 per cent.")]
    [(12.0, ''), (2400000000.0, 'dollar'), (3.0, '%')]
    """
    found = [_digits(text, match) for match in _DIGITS.finditer(text)]
    taken = [(one.start, one.end) for one in found]
    for match in _WORDS.finditer(text):
        if any(start <= match.start() < end for start, end in taken) or _is_pronoun(text, match):
            continue
        found.append(_figure(text, _spelt(match[0].lower()), "", match.start(), match.end()))
    return tuple(sorted(found, key=lambda one: one.start))


def _is_pronoun(text: str, match: re.Match[str]) -> bool:
    """As in "one of its drones", "no one": nothing is counted."""
    is_one = match[0].lower() == "one"
    return is_one and (text[: match.start()].lower().endswith("no ") or text[match.end() :].startswith((" of ", "-")))


def _digits(text: str, match: re.Match[str]) -> Figure:
    value = float(re.sub(r"[,\u00a0\u202f]", "", match["digits"]))
    if match["short"]:
        value *= SHORT[match["short"].lower()]
    elif match["scale"]:
        value *= SCALES[match["scale"].lower()]
    return _figure(text, value, CURRENCIES.get(match["currency"] or "", ""), match.start(), match.end())


def _spelt(words: str) -> float:
    total, part = 0.0, 0.0
    for word in re.findall(r"[a-z]+", words):
        if word in UNITS or word in TENS:
            part += UNITS.get(word, TENS.get(word, 0))
        elif word in {"hundred", "dozen"}:
            part = (part or 1.0) * SCALES[word]
        elif word in SCALES:
            total, part = total + (part or 1.0) * SCALES[word], 0.0
    return total + part


def _figure(text: str, value: float, currency: str, start: int, end: int) -> Figure:
    unit = currency
    behind = _UNIT.match(text, end)
    if behind is not None:
        unit = unit or SPELT_UNITS.get(behind[1].lower(), "")
        end = behind.end()
    return Figure(value, unit, _bound(text[max(0, start - _BEFORE) : start].lower()), start, end)


def _bound(before: str) -> str:
    """The last of the words that open a range, if nothing but the number follows it."""
    tail = re.split(r"[.,;:]| and | but | to (?!$)", before)[-1]
    if re.search(r"\b(?:up|close|as many as|as much as) to $|\bas (?:many|much) as $", before):
        return "below" if not before.endswith("close to ") else "about"
    for name, words in (("below", BELOW), ("above", ABOVE), ("about", ABOUT)):
        last = next(iter([*words.finditer(tail)][::-1]), None)
        if last is not None and len(tail[last.end() :].split()) <= 1:
            return "about" if last[0] in {"nearly", "almost"} else name
    return ""
