"""Noun phrase: where the words that name a source begin and end. Token patterns; no cue, no meaning."""

from __future__ import annotations

from collections.abc import Sequence

from assistant import lexicon
from assistant.attribution import CLOSING, OPENING
from assistant.words import Word

AUXILIARY, NEGATION = lexicon.group("auxiliary"), lexicon.group("negation")
RIGHT_STOP, CLAUSE_START, DAYS = lexicon.group("after_source"), lexicon.group("clause_start"), lexicon.group("day")


def right_of(words: Sequence[Word], index: int) -> tuple[int, int]:
    """Source after the cue, with an apposition: "Ana Ruiz, the minister"."""
    if index >= len(words):
        return (0, 0)
    end = index
    commas = 0
    while end < len(words):
        word = words[end]
        if word.text in {".", ";", ":", "—", "–", "(", "“", '"', "”"} and not _is_initial(words, end):
            break
        if word.text == ",":
            following = words[end + 1] if end + 1 < len(words) else None
            if (
                commas
                or following is None
                or following.lower
                not in {"the", "a", "an", "who", "whose", "its", "his", "her", "chief", "director", "head"}
            ):
                break
            commas += 1
        elif word.lower in RIGHT_STOP and not (
            word.lower == "for" or (commas and word.lower in {"of", "at", "in", "to", "on"})
        ):
            break
        end += 1
    return (words[index].start, words[end - 1].end) if end > index else (0, 0)


def _is_initial(words: Sequence[Word], index: int) -> bool:
    before = words[index - 1] if index else None
    return words[index].text == "." and before is not None and before.is_capital and len(before.text) <= 4


def left_of(words: Sequence[Word], index: int, barrier: int) -> tuple[int, int]:
    """Source before the cue, auxiliaries and adverbs skipped, appositions and relative clauses taken in."""
    end = index
    while end > 0 and (words[end - 1].lower in AUXILIARY | NEGATION or words[end - 1].lower.endswith("n't")):
        end -= 1
    if end == 0:
        return (0, 0)
    begin = end
    if words[end - 1].text == ",":
        opening = _matching_comma(words, end - 1)
        if opening is None:
            return (0, 0)
        begin, barrier = opening, 0
    while begin > barrier and not _ends_phrase(words, begin - 1):
        begin -= 1
    if words[end - 1].text == ",":
        begin = min(begin, end - 1)
    while end - 1 > begin and _is_adverbial(words, end - 1):
        end -= 2 if words[end - 2].lower in {"on", "in", "late", "early", "last"} else 1
    last = words[end - 2] if words[end - 1].text == "," and end >= 2 else words[end - 1]
    if begin >= len(words) or words[begin].start >= last.end:
        return (0, 0)
    return (words[begin].start, last.end)


def _is_adverbial(words: Sequence[Word], index: int) -> bool:
    """ "Morocco on Wednesday said": the day is no part of the source."""
    return words[index].lower in DAYS or (words[index].lower.endswith("ly") and not words[index].is_capital)


def _matching_comma(words: Sequence[Word], closing: int) -> int | None:
    for position in range(closing - 1, 0, -1):
        if words[position].text == ",":
            return position
        if words[position].text in CLOSING | OPENING | {'"', ";", ":"}:
            return None
    return None


def _ends_phrase(words: Sequence[Word], index: int) -> bool:
    word = words[index]
    if word.text in {",", ";", ":", "(", ")", "—", "–", "“", "”", '"', "?", "!"}:
        return True
    if word.text == ".":
        return not _is_initial(words, index)
    if word.text == "-":
        return True
    return word.lower in CLAUSE_START
