"""Withheld: sentences which say that somebody did not say: no comment, not confirmed, not verified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant import lexicon, noun_phrase
from assistant.attribution import Attribution, Missing, Span
from assistant.lexicon import Cue
from assistant.words import Word

INDEPENDENTLY = re.compile(r"independent|verif|corroborat|authenticat")


def find_withheld(text: str, words: Sequence[Word], cues: Sequence[int]) -> Iterator[Attribution]:
    """As in "declined to comment", "no word from Rabat": who was asked, or asked itself, and did not say."""
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
        end = match.end() + len(REST_OF_WORD.findall(lowered, match.end())[0])
        phrase = lowered[match.start() : end]
        if missing is Missing.NOT_CONFIRMED and INDEPENDENTLY.search(phrase):
            missing = Missing.NOT_VERIFIED  # noqa: PLW2901  # the same phrase class, told apart by its verb
        source = _withholder(words, phrase, (match.start(), end), cues)
        yield Attribution(
            lemma=phrase,
            cue=Cue.WITHHOLD,
            negated=False,
            start=match.start(),
            end=end,
            source_start=source[0],
            source_end=source[1],
            content=((end, len(text)),),
            missing=missing,
        )
        return


REST_OF_WORD = re.compile(r"\w*")
IMPERSONAL = re.compile(r"clear|unknown|uncertain|too early|premature|possible")  # of "it remains unclear"
NOMINAL = ("no ", "request", "question", "call", "message", "email", "e-mail", "without", "any ")
WITHOUT_SUBJECT = re.compile(
    r"un(?:confirmed|verified|corroborated)"
    r"|(?:not|lack|absen|await|pending|seek|sought)\w*[^.]* (?:confirm|verif|corrobor)ation"
)
PASSIVE = re.compile(
    r"\b(?:be|been|being|is|are|was|were)\b(?!.*\b(?:able|unable)\b).*(?:ed|fied)$|^not (?:been )?(?:\w+ )?\w+ed$"
)


def _withholder(words: Sequence[Word], phrase: str, span: Span, cues: Sequence[int]) -> Span:
    """The subject of the phrase; for "no comment from X" and "a request to X went unanswered" whom it asks."""
    first = next((i for i, word in enumerate(words) if word.start >= span[0]), len(words))
    last = next((i for i, word in enumerate(words) if word.start >= span[1]), len(words))
    if phrase.startswith(NOMINAL):
        addressed = _addressee(words, first, last)
        if addressed is not None:
            return addressed
    if phrase.startswith("neither ") and _names_both(words, first):
        return (words[first].start, words[_verb_of(words, first, last) - 1].end)
    if PASSIVE.search(phrase) and not phrase.endswith(("answered", "returned", "reached")):
        return _agent(words, last)
    if WITHOUT_SUBJECT.match(phrase):
        return (0, 0)
    barrier = max((index + 1 for index in cues if index < first), default=0)
    start, end = noun_phrase.left_of(words, first, barrier)
    subject = next((word.lower for word in words if word.start == start), "")
    is_dummy = subject in {"there", "what", "this", "that"} or (subject == "it" and IMPERSONAL.search(phrase))
    return (0, 0) if is_dummy else (start, end)


def _addressee(words: Sequence[Word], first: int, last: int) -> Span | None:
    """Whom a comment was sought from; None if nobody is named."""
    prepositions = [
        i
        for i in range(first, len(words) - 1)
        if words[i].lower in {"from", "to", "with", "by"} and words[i + 1].is_word
    ]
    inner = [i for i in prepositions if i < last] or prepositions
    return noun_phrase.right_of(words, inner[0] + 1) if inner else None


def _names_both(words: Sequence[Word], first: int) -> bool:
    """As in "Neither the mayor nor her deputy", unlike "neither confirmed nor denied"."""
    form = lexicon.verb_forms().get(words[first + 1].lower) if first + 1 < len(words) else None
    return form is None


def _verb_of(words: Sequence[Word], first: int, last: int) -> int:
    return next((i for i in range(first + 1, last) if noun_phrase.is_finite(words, i)), last)


def _agent(words: Sequence[Word], last: int) -> Span:
    """As in "has not been confirmed by the ministry"."""
    if last + 1 < len(words) and words[last].lower == "by":
        return noun_phrase.right_of(words, last + 1)
    return (0, 0)
