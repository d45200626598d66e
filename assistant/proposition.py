"""Proposition: what a question is about, and how well a sentence puts it forward. No attribution, no status."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from assistant import lexicon
from assistant.names import Name, find_names
from assistant.words import Word, is_content, keys, phrases, tokenize

GENERIC_WORDS = lexicon.group("generic_content")
IN_SENTENCE_BEFORE, IN_LEAD, IN_ARTICLE = 0.85, 0.7, 0.5  # what a name counts that stands there; 1 in the sentence


@dataclass(frozen=True, slots=True)
class Term:
    """A content word of the proposition."""

    text: str
    keys: frozenset[str]
    weight: float


@dataclass(frozen=True, slots=True)
class Proposition:
    """Names, content words and time of what is asked."""

    text: str
    names: tuple[Name, ...]
    terms: tuple[Term, ...]

    @property
    def participants(self) -> tuple[Name, ...]:
        """Names that could speak for themselves about it: those that are no place."""
        return tuple(name for name in self.names if not name.is_place)


@dataclass(frozen=True, slots=True)
class Features:
    """A sentence prepared for matching; cached, since sentences are met again."""

    lowered: str
    """Lower-case words joined by single spaces, with a space at both ends."""
    keys: frozenset[str]
    positions: tuple[tuple[int, frozenset[str]], ...]
    """Character position and keys of each content word or phrase."""
    has_anaphor: bool


@dataclass(frozen=True, slots=True)
class Match:
    """How well one sentence puts the proposition forward. Every share is 0-1."""

    terms: float
    """Weighted share of the proposition's content words."""
    direct_names: float
    """Share of its names that stand in the sentence itself."""
    names: float
    """The same with names that stand before it in the article, at a discount."""
    position: int | None
    """Character of the sentence where the weightiest content word stands; None if none does."""


def make_proposition(text: str, is_name: Callable[[str], bool] | None = None) -> Proposition:
    """Read the proposition out of the words that a question left after its type, actor and act."""
    names = find_names(text, is_name)
    named = {index for name in names for index in range(name.start, name.start + len(name.text))}
    terms: dict[frozenset[str], Term] = {}
    for phrase in phrases(text):
        terms[frozenset([phrase.concept])] = Term(text[phrase.start : phrase.end], frozenset([phrase.concept]), 2.0)
        named |= set(range(phrase.start, phrase.end))
    for word in tokenize(text):
        if word.start in named or not is_content(word):
            continue
        found = keys(word.lower)
        terms.setdefault(found, Term(word.text, found, _weight(word, found)))
    return Proposition(text, names, tuple(terms.values()))


def _weight(word: Word, found: frozenset[str]) -> float:
    if word.lower in GENERIC_WORDS:
        return 0.4
    return 2.0 if any(key.startswith("c:") for key in found) else 1.0


@lru_cache(maxsize=20_000)
def features(text: str) -> Features:
    """Prepare a sentence for matching."""
    words = tokenize(text)
    positions = [(word.start, keys(word.lower)) for word in words if word.is_word]
    positions += [(phrase.start, frozenset([phrase.concept])) for phrase in phrases(text)]
    every = frozenset(key for _, found in positions for key in found)
    # The pronoun "us" is blotted out, or it would be read as the country.
    lowered = " " + " ".join("_" if word.text == "us" else word.lower for word in words if word.is_word) + " "
    return Features(lowered, every, tuple(positions), bool(lexicon.sentence_pattern("anaphor").search(text)))


def compare(proposition: Proposition, text: str, before: str, lead: str, whole: str) -> Match:
    """Compare one sentence with the proposition.

    Args:
        proposition: What is asked.
        text: The sentence.
        before: The one or two sentences before it.
        lead: Title and first sentence of the article.
        whole: The whole article.
    """
    sentence, earlier, top = features(text), features(before), features(lead)
    total = sum(term.weight for term in proposition.terms) or 1.0
    covered = 0.0
    for term in proposition.terms:
        if term.keys & sentence.keys:
            covered += term.weight
        elif sentence.has_anaphor and term.keys & earlier.keys:
            covered += 0.5 * term.weight
    places = ((sentence, 1.0), (earlier, IN_SENTENCE_BEFORE), (top, IN_LEAD))
    shares = [
        next((share for place, share in places if name.stands_in(place.lowered)), None)
        or IN_ARTICLE * name.is_told_of_in(whole)
        for name in proposition.names
    ]
    direct = [name.stands_in(sentence.lowered) for name in proposition.names]
    count = len(shares)
    return Match(
        terms=covered / total if proposition.terms else 0.0,
        direct_names=sum(direct) / count if count else 0.0,
        names=sum(shares) / count if count else 1.0,
        position=_position(proposition, sentence),
    )


def _position(proposition: Proposition, sentence: Features) -> int | None:
    for term in sorted(proposition.terms, key=lambda term: -term.weight):
        for position, found in sentence.positions:
            if term.keys & found:
                return position
    return None
