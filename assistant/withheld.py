"""Withheld: sentences which say that somebody did not say: no comment, not confirmed, not verified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant import lexicon, noun_phrase
from assistant.attribution import Attribution, Missing
from assistant.lexicon import Cue
from assistant.words import Word

INDEPENDENTLY = re.compile(r"independent|verif|corroborat|authenticat")


def find_withheld(text: str, words: Sequence[Word], cues: Sequence[int]) -> Iterator[Attribution]:
    """ "declined to comment", "no word from Rabat": who was asked, or asked itself, and did not say."""
    lowered = text.lower()
    patterns = lexicon.patterns()
    for missing, pattern in (
        (Missing.NEITHER, patterns.neither),
        (Missing.NO_COMMENT, patterns.no_comment),
        (Missing.NOT_CONFIRMED, patterns.not_confirmed),
    ):
        match = pattern.search(lowered)
        if match is None:
            continue
        if missing is Missing.NOT_CONFIRMED and INDEPENDENTLY.search(match.group()):
            missing = Missing.NOT_VERIFIED  # noqa: PLW2901  # the same phrase class, told apart by its verb
        source = _withholder(words, match, cues)
        yield Attribution(
            lemma=match.group(),
            cue=Cue.WITHHOLD,
            negated=False,
            start=match.start(),
            end=match.end(),
            source_start=source[0],
            source_end=source[1],
            content=((match.end(), len(text)),),
            missing=missing,
        )
        return


def _withholder(words: Sequence[Word], match: re.Match[str], cues: Sequence[int]) -> tuple[int, int]:
    """The subject of the phrase; for a nominal one ("no comment from X", "a request to X went unanswered") the addressee."""
    first = next((i for i, word in enumerate(words) if word.start >= match.start()), len(words))
    last = next((i for i, word in enumerate(words) if word.start >= match.end()), len(words))
    nominal = match.group().startswith(
        ("no ", "request", "question", "call", "message", "email", "e-mail", "without", "any ")
    )
    if nominal:
        addressed = [
            i
            for i in range(first, len(words) - 1)
            if words[i].lower in {"from", "to", "with", "by"} and words[i + 1].is_word
        ]
        inner = [i for i in addressed if i < last] or addressed
        if inner:
            start, end = noun_phrase.right_of(words, inner[0] + 1)
            return (start, min(end, match.end()) if start < match.end() else end)
    if match.group().startswith("neither ") and first < len(words):
        stop = next(
            (
                i
                for i in range(first, last)
                if words[i].lower in {"has", "have", "had", "would", "was", "were", "is", "are"}
            ),
            last,
        )
        return (words[first].start, words[stop - 1].end)
    barrier = max((index + 1 for index in cues if index < first), default=0)
    return noun_phrase.left_of(words, first, barrier)
