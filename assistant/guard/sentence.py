"""Sentence: one sentence as the guard reads it: words with what governs them, stretches, clauses, sources, figures.

Works on the words alone; compares nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise

from assistant.attribution import Attribution
from assistant.cues import find_attributions
from assistant.guard.figures import Figure, find_figures
from assistant.guard.vocabulary import group, is_irregular_past, keys_of
from assistant.lexicon import Cue
from assistant.words import tokenize

BE, ADVERB = group("be"), group("adverb")
BOUNDARY, BINDING = group("boundary"), group("binding_head")
PLACE, FIXED = group("place_preposition"), group("fixed_preposition")
DETERMINER, GLUE = group("determiner"), group("glue")
TIME = group("month") - {"may"} | group("day")
SPOKEN = frozenset(Cue) - {Cue.ASK, Cue.WITHHOLD}
AUXILIARY = BE | frozenset(
    ["has", "have", "had", "did", "does", "do", "could", "would", "will", "may", "might", "can", "should", "must"]
)
BEHIND_SOURCE = re.compile(
    r",? (?:who|whose|which|that)\b| (?:with|of|for|by) \w+ing\b| (?:is|was|are|were|has|had|said)\b"
)
LONGEST_GOVERNED = 4  # words behind a preposition that stand under it
CLAUSE = re.compile(
    r"; |, (?:which|who|whose|a claim|a charge|an accusation|a figure) "
    r"|[,–—-] (?:and|but|while|although|though|yet) (?!that\b)| but | although | while "
    r"| and (?=(?:could|did|does|do|would|was|were|is|are|has|had|have|will|may|might|can|cannot) )"
)
"""Where a sentence falls into parts of which one may be denied or doubted and the other not."""


class Kind(Enum):
    """What a word is to the guard."""

    MARK = auto()
    GLUE = auto()
    CONTENT = auto()
    NAME = auto()
    FIGURE = auto()
    TIME = auto()


@dataclass(slots=True)
class Token:
    """One word of a sentence; numbers of several words are one token."""

    text: str
    lower: str
    start: int
    end: int
    kind: Kind
    keys: frozenset[str]
    segment: int = 0
    """Stretch between conjunctions; what belongs together stands in one."""
    governor: str | None = None
    """The preposition that it stands under."""
    passive: bool = False
    said: bool = False
    """Part of a source or its reporting verb."""

    @property
    def carries(self) -> bool:
        """Says something of its own: no glue, no mark, no part of an attribution."""
        return self.kind in {Kind.CONTENT, Kind.NAME, Kind.FIGURE, Kind.TIME} and not self.said


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, read."""

    text: str
    tokens: tuple[Token, ...]
    heads: tuple[str | None, ...]
    """By segment: the conjunction that opens it."""
    parents: tuple[int | None, ...]
    """By segment: the one whose subject it shares ("was hit and sank")."""
    clauses: tuple[tuple[int, int], ...]
    """Character spans between "but", "while" and semicolons."""
    figures: tuple[Figure, ...]
    attributions: tuple[Attribution, ...] = field(default=())

    @property
    def keys(self) -> frozenset[str]:
        """Keys of every word that is not glue."""
        return frozenset(key for token in self.tokens if token.kind is not Kind.MARK for key in token.keys)


@lru_cache(maxsize=4_000)
def read(text: str) -> Sentence:
    """Read one sentence; curly apostrophes and quotation marks count as straight ones."""
    figures = find_figures(text)
    attributions = tuple(_trimmed(text, one) for one in find_attributions(text) if one.cue in SPOKEN)
    tokens = list(_tokens(text, figures))
    heads = _segment(tokens)
    parents = _parents(tokens, len(heads))
    _govern(tokens)
    _passives(tokens)
    _mark_said(tokens, attributions)
    return Sentence(text, tuple(tokens), tuple(heads), tuple(parents), tuple(_clauses(text)), figures, attributions)


def _trimmed(text: str, one: Attribution) -> Attribution:
    """Its source without what only goes on behind it: "WWF | of poisoning the river", "it | was unable"."""
    behind = BEHIND_SOURCE.search(text, one.source_start, one.source_end)
    return replace(one, source_end=behind.start()) if behind is not None else one


def _tokens(text: str, figures: Sequence[Figure]) -> Iterator[Token]:
    at = 0
    for word in tokenize(text):
        at = max(at, word.start)
        while at < word.end:
            figure = next((one for one in figures if one.start <= at < one.end), None)
            if figure is not None:
                shown = text[at : figure.end]
                yield Token(shown, shown.lower(), at, figure.end, Kind.FIGURE, frozenset([figure.key]))
                at = figure.end
                continue
            end = min([word.end, *(one.start for one in figures if at < one.start < word.end)])
            is_whole = at == word.start and end == word.end
            yield from _parts(text[at:end], word.lower if is_whole else text[at:end].lower(), at)
            at = end


def _parts(text: str, lower: str, start: int) -> Iterator[Token]:
    """The word, or the parts of one with hyphens: "34-year-old", "five-day"."""
    if "-" not in text[1:]:
        yield _token(text, lower, start)
        return
    at = start
    for part in text.split("-"):
        if part:
            yield _token(part, part.lower(), at)
        at += len(part) + 1


def _token(text: str, lower: str, start: int) -> Token:
    if not text[0].isalnum():
        return Token(text, lower, start, start + len(text), Kind.MARK, frozenset())
    lower = lower.replace("’", "'")
    end = start + len(text)
    if lower in TIME or (lower == "may" and text == "May"):
        return Token(text, lower, start, end, Kind.TIME, frozenset([lower]))
    if lower in GLUE or lower.endswith("n't"):
        return Token(text, lower, start, end, Kind.GLUE, frozenset())
    kind = Kind.NAME if text[0].isupper() else Kind.CONTENT
    return Token(text, lower, start, end, kind, keys_of(lower))


def _segment(tokens: Sequence[Token]) -> list[str | None]:
    """Number the stretches; a comma closes one that a conjunction opened, and what stood before goes on."""
    heads: list[str | None] = [None]
    current, outer = 0, 0
    closes = {0: False}
    for index, token in enumerate(tokens):
        if token.text in {";", ":", "–", "—", "(", ")"}:
            heads.append(None)
            current = outer = len(heads) - 1
        elif token.lower in BOUNDARY and token.kind is Kind.GLUE and not _joins(tokens, index):
            if token.lower in {"and", "or", "nor", "but"}:
                heads.append(None)
                current = outer = len(heads) - 1
            else:
                is_inner = heads[current] is not None
                outer = outer if is_inner else current
                heads.append(token.lower)
                current = len(heads) - 1
                closes[current] = token.lower != "that" or is_inner
        elif token.text == "," and closes.get(current):
            if outer == 0 and not any(t.segment == 0 and t.carries for t in tokens[:index]):
                heads.append(None)
                outer = len(heads) - 1
            current = outer
        token.segment = current
    return heads


def _joins(tokens: Sequence[Token], index: int) -> bool:
    """As in "Norland and Ostland", "aged 12 and 40", "since Monday": no new stretch begins."""
    if index + 1 >= len(tokens):
        return True
    after = tokens[index + 1]
    if tokens[index].lower in {"since", "until"}:
        return after.kind in {Kind.TIME, Kind.FIGURE}
    if tokens[index].lower not in {"and", "or", "nor"} or index == 0:
        return False
    before = tokens[index - 1]
    if after.lower in DETERMINER and index + 2 < len(tokens):
        after = tokens[index + 2]
    return before.kind is after.kind and after.kind in {Kind.NAME, Kind.FIGURE} and not _counts(tokens, index)


def _counts(tokens: Sequence[Token], index: int) -> bool:
    """As in "killed 12 and 40 were hurt": the second number counts something of its own."""
    behind = tokens[index + 2] if index + 2 < len(tokens) else None
    return tokens[index + 1].kind is Kind.FIGURE and behind is not None and behind.kind is Kind.CONTENT


def _parents(tokens: Sequence[Token], count: int) -> list[int | None]:
    """For each stretch that goes on with a verb behind "and", the one before it."""
    parents: list[int | None] = [None] * count
    for before, token in pairwise(tokens):
        opens = before.lower in {"and", "or", "but"} and before.segment == token.segment and before.kind is Kind.GLUE
        if opens and token.segment > 0 and (token.lower in AUXILIARY or is_participle(token.lower)):
            parents[token.segment] = token.segment - 1
    return parents


def subject_of(sentence: Sentence, segment: int) -> frozenset[str]:
    """Keys of the words of a stretch before its first verb."""
    found: set[str] = set()
    for token in sentence.tokens:
        if token.segment != segment:
            continue
        if token.lower in AUXILIARY or (token.kind is Kind.CONTENT and is_participle(token.lower)):
            break
        found |= token.keys
    return frozenset(found)


def _govern(tokens: Sequence[Token]) -> None:
    """Put down for each word the preposition that it stands under, as far as the noun phrase surely goes."""
    governor, room, last = None, 0, None
    for before, token in zip((None, *tokens), tokens, strict=False):
        if before is not None and before.lower == "according":
            continue
        if token.lower in PLACE | FIXED | {"since", "until"} and token.kind is Kind.GLUE:
            governor, room, last = token.lower, LONGEST_GOVERNED, None
            continue
        if governor is not None and last is None and token.lower.endswith("ing"):  # "for causing": an act of its own
            token.governor, governor = governor, None
        is_open = token.kind in {Kind.CONTENT, Kind.NAME, Kind.FIGURE, Kind.TIME} or token.lower in DETERMINER
        if last is not None and (
            last.segment != token.segment or (last.kind is Kind.TIME and token.kind is not Kind.TIME)
        ):
            governor = None
        ends_name = last is not None and last.kind is Kind.NAME and token.kind is Kind.CONTENT
        is_titled = last is not None and last.kind is Kind.CONTENT and token.kind is Kind.NAME
        if is_titled and governor in PLACE:  # "in a statement FC Aldern"
            governor = None
        if not is_open or room <= 0 or (ends_name and last is not None and not last.text.endswith(("'s", "’s"))):
            governor = None
        if governor is not None:
            token.governor = governor
            room -= 1
        last = token


def _passives(tokens: Sequence[Token]) -> None:
    for index, token in enumerate(tokens):
        if token.kind is not Kind.CONTENT or not is_participle(token.lower):
            continue
        before = [other.lower for other in tokens[max(0, index - 4) : index]]
        while before and (before[-1] in ADVERB - BE - {"have", "has", "had"} or before[-1].endswith("ly")):
            before.pop()
        follows_by = index + 1 < len(tokens) and tokens[index + 1].lower == "by"
        token.passive = (bool(before) and before[-1] in BE) or follows_by


def is_participle(lower: str) -> bool:
    """Whether it may be a past form: "closed", "sold"."""
    return lower.endswith(("ed", "en")) or is_irregular_past(lower)


def _mark_said(tokens: Sequence[Token], attributions: Sequence[Attribution]) -> None:
    for one in attributions:
        if one.cue in {Cue.COMMISSIVE, Cue.MENTAL} and one.lemma not in group("voiced"):
            continue
        hearer = frozenset(re.split(r"[ -]", (one.hearer or "").lower()))
        for token in tokens:
            in_source = one.source_start <= token.start < one.source_end
            is_hearer = one.end <= token.start <= one.end + len(one.hearer or "") and token.lower in hearer
            if in_source or is_hearer or one.start <= token.start < one.end:
                token.said = True


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in CLAUSE.finditer(text):
        yield start, match.start() + 1
        start = match.end()
    yield start, len(text)
