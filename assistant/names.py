"""Names: which words of a question are names, and by what other words an article may call the same thing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from assistant import lexicon
from assistant.speaker import HONORIFICS
from assistant.words import STOP, Word, tokenize

GENERIC = lexicon.group("generic_in_name")
ABBREVIATED = HONORIFICS | {"st", "mt", "ft"}
LOCATIVE = lexicon.group("before_place")
LAST_WORD = re.compile(r"([\w’'.-]+) \Z")
LONGEST_WORD = 40  # characters looked at in front of a name


@dataclass(frozen=True, slots=True)
class Name:
    """A person, place, organisation or state that a question names."""

    text: str
    """As written in the question."""
    variants: tuple[str, ...]
    """Lower-case ways to name the same thing in an article, the full name first."""
    seats: tuple[str, ...] = ()
    """For a state: its capital, which stands for it as a speaker only."""
    is_place: bool = False
    """Stands behind a preposition of place, so it is no party to the event."""
    start: int = 0

    def stands_in(self, lowered: str) -> bool:
        """Whether the name stands in words joined by single spaces with a space at both ends."""
        return any(f" {variant} " in lowered for variant in self.variants)

    def speaks_in(self, lowered: str) -> bool:
        """The same, for the words of a source: "Tehran" counts as Iran."""
        return self.stands_in(lowered) or any(f" {seat} " in lowered for seat in self.seats)

    def is_told_of_in(self, text: str) -> bool:
        """The same for a whole article as it is printed.

        A part of the name counts only where it is no part of another one: "Lumeris Therapeutics" is not Arbour
        Therapeutics.
        """
        lowered = text.lower()
        whole = [variant for variant in (*self.variants, *self.seats) if not self._is_part(variant)]
        if any(_stands_in(variant, lowered) for variant in whole):
            return True
        own = frozenset(self.variants[0].split()) | HONORIFICS | STOP
        return any(
            not (before[:1].isupper() and before.lower().strip(".") not in own)
            for variant in self.variants
            if self._is_part(variant) and _stands_in(variant, lowered)
            for before in _words_before(variant, text)
        )

    def _is_part(self, variant: str) -> bool:
        return len(self.variants[0].split()) > 1 and variant in self.variants[0].split()


def _stands_in(variant: str, lowered: str) -> bool:
    """Whether the words stand in lower-case text, not inside longer ones."""
    at = lowered.find(variant)
    while at >= 0:
        if not lowered[at - 1 : at].isalnum() and not lowered[at + len(variant) : at + len(variant) + 1].isalnum():
            return True
        at = lowered.find(variant, at + 1)
    return False


def _words_before(variant: str, text: str) -> list[str]:
    """The word in front of each place where the variant stands; empty after punctuation."""
    places = re.finditer(rf"\b{re.escape(variant)}\b", text, re.IGNORECASE)
    found = (LAST_WORD.search(text, max(0, place.start() - LONGEST_WORD), place.start()) for place in places)
    return [match[1] if match else "" for match in found]


@cache
def _state_index() -> dict[str, lexicon.State]:
    return {word: state for state in lexicon.states() for word in (*state.names, *state.adjectives)}


def find_names(text: str, is_name: Callable[[str], bool] | None = None) -> tuple[Name, ...]:
    """Names in a question, in order.

    Args:
        text: The question or its proposition.
        is_name: Whether a lower-case word is usually capitalised in the articles at hand; it decides about words
            that the question's own spelling does not settle ("did iran confirm", the first word).
    """
    words = tokenize(text)
    return tuple(_make(run, words) for run in _runs(text, words, is_name) if not _is_date(run))


def _runs(text: str, words: Sequence[Word], is_name: Callable[[str], bool] | None) -> list[list[Word]]:
    """Words that stand together in one name."""
    all_lower = text.isupper() or not any(word.is_capital for word in words[1:])
    runs: list[list[Word]] = []
    is_open = False
    for index, word in enumerate(words):
        if _is_name(word, index, all_lower=all_lower, is_name=is_name):
            if is_open and _continues(text, runs[-1][-1], word):
                runs[-1].append(word)
            else:
                runs.append([word])
            is_open = True
        else:
            is_open = is_open and word.text == "." and _is_abbreviation(runs[-1][-1])
    return runs


def _is_date(run: Sequence[Word]) -> bool:
    """Only days and months: "Friday" and "March" are capitalised and name nobody."""
    return all(word.lower in lexicon.group("calendar") for word in run)


def _is_name(word: Word, index: int, *, all_lower: bool, is_name: Callable[[str], bool] | None) -> bool:
    if not word.is_word or word.text[0].isdigit():
        return False
    if word.lower in STOP:
        return word.text.isupper() and len(word.text) > 1 and not all_lower  # the US, the WHO
    form = lexicon.verb_forms().get(word.lower)
    if form is not None and not form.ambiguous:  # "Confirm" in a question in title case, but not the United States
        return False
    if word.is_capital and index > 0 and not all_lower:
        return True
    if word.lower in _state_index() and (word.is_capital or all_lower):
        return True
    return bool(is_name and (all_lower or index == 0) and is_name(word.lower))


def _is_abbreviation(word: Word) -> bool:
    """The "St" of "St. Alwin", the "J" of "J. Ruiz": the full stop behind it does not end the name."""
    return len(word.text) == 1 or word.lower in ABBREVIATED


def _continues(text: str, last: Word, word: Word) -> bool:
    if last.text.endswith(("'s", "’s")):
        return False
    adjective = last.lower in _state_index() and word.lower not in _state_index()
    return text[last.end : word.start] in {" ", "", ". "} and not (adjective and last.lower in _adjectives())


@cache
def _adjectives() -> frozenset[str]:
    return frozenset(word for state in lexicon.states() for word in state.adjectives)


def _make(run: Sequence[Word], words: Sequence[Word]) -> Name:
    lowers = [word.lower for word in run]
    full = " ".join(lowers)
    shown = " ".join(word.text for word in run).removesuffix("'s").removesuffix("’s")
    index = words.index(run[0])
    before = words[index - 1].lower if index else ""
    if before == "the" and index > 1:
        before = words[index - 2].lower
    is_place = before in LOCATIVE
    state = _state_index().get(full)
    if state:
        return Name(shown, (full, *state.names, *state.adjectives), state.seats, is_place, run[0].start)
    untitled = [lower for lower in lowers if lower not in HONORIFICS and len(lower) > 1]
    own = [lower for lower in untitled if lower not in GENERIC and len(lower) > 2]
    parts = tuple(own) if len(own) > 1 else ()
    heads = lexicon.heads("institution") | lexicon.heads("role") | lexicon.outlet_words()
    distinct = tuple(part for part in parts if part not in heads)
    variants = dict.fromkeys([full, " ".join(untitled) or full, *distinct])
    return Name(shown, tuple(variants), (), is_place, run[0].start)
