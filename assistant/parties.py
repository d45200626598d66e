"""Parties: who is concerned by a claim, and whether a source speaks for one of them. No status."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Protocol

from assistant import lexicon
from assistant.names import Name, find_names
from assistant.proposition import Proposition, features
from assistant.question import Question
from assistant.speaker import Source, SpeakerKind
from assistant.words import STOP, is_content, keys, tokenize


class Speaks(Protocol):
    """A source with all that its article says about it."""

    @property
    def source(self) -> Source:
        """Who it is."""
        ...

    @property
    def profile(self) -> str:
        """The words about it."""
        ...


UNNAMED = frozenset([SpeakerKind.ANONYMOUS, SpeakerKind.COLLECTIVE])
HOUSE = lexicon.group("house_voice")
GOVERNMENT = frozenset(["govern", "offici", "state"])  # stems; "the Iranian government" is Iran


@dataclass(frozen=True, slots=True)
class Concerned:
    """One party to a claim."""

    name: str
    """As the question calls it."""
    names: tuple[Name, ...]
    """Proper names in it; empty for "the ministry", "police"."""
    words: frozenset[str]
    """Keys of its common nouns, for parties without a proper name."""
    is_actor: bool = False
    """Whether the question is what this one itself said or did."""

    def is_spoken_for_by(self, said: Speaks) -> bool:
        """Whether this source is the party or speaks for it: its spokesman, ministry, lawyer; never its critics."""
        if said.source.kind in UNNAMED or not self.is_named_in(said.profile):
            return False
        is_state = bool(self.names) and all(_is_state(name) for name in self.names)
        return not is_state or _is_of_state(said.profile)

    def is_named_in(self, profile: str) -> bool:
        """The same for unnamed sources: whether the words place them with this party."""
        found = features(profile)
        if lexicon.sentence_pattern("speaks_about").search(found.lowered):
            return False
        if self.names:
            named = all(name.speaks_in(found.lowered) for name in self.names)
            return named and (self.words <= found.keys or len(self.names[0].variants) > 1 or not self.words)
        return bool(self.words) and self.words <= found.keys

    def is_house(self, said: Speaks) -> bool:
        """Whether the source may be this party's own: "the company", "a spokesperson", "her lawyer Ana Ruiz".

        A source with the name of another body is not.
        """
        if said.source.kind in UNNAMED or not self.names:
            return False
        words = [word for word in tokenize(said.profile) if word.is_word]
        # A person's own name says nothing of the house; "a spokeswoman for Arvik Air" does.
        own = {w.lower for w in tokenize(said.source.name or "")} if said.source.kind is SpeakerKind.PERSON else set()
        known = own | HOUSE | STOP
        if any(word.is_capital and word.lower not in known for word in words[1:]):
            return False
        return any(word.lower in HOUSE for word in words)

    def is_told_of_in(self, lead: str) -> bool:
        """Whether an article that opens with these words is about this party."""
        lowered = features(lead).lowered
        return bool(self.names) and all(name.stands_in(lowered) for name in self.names)


def concerned(question: Question, proposition: Proposition, names: tuple[Name, ...]) -> tuple[Concerned, ...]:
    """The parties: the actor of a speech act, otherwise each participant that the proposition names.

    Args:
        question: The question, for its actor.
        proposition: What is asked about.
        names: The names found in the whole question.
    """
    if question.actor:
        return (replace(party(question.actor, names), is_actor=True),)
    return tuple(Concerned(_shown(name), (name,), frozenset()) for name in proposition.participants)


def _shown(name: Name) -> str:
    """A state by its name, also where the question says "Algerian envoys"."""
    state = next((one for one in lexicon.states() if name.variants[0] in one.adjectives), None)
    return name.text if state is None else state.names[0].title()


def party(text: str, names: tuple[Name, ...]) -> Concerned:
    """The party that these words of the question name."""
    lowered = f" {text.lower()} "
    own = tuple(name for name in names if name.text.lower() in lowered) or find_names("x " + text)
    own = tuple(_state_of_seat(name) for name in own)
    named = " ".join(name.text.lower() for name in own)
    roots: set[str] = set()
    for word in tokenize(text):
        if is_content(word) and word.lower not in named:
            roots.add(min(keys(word.lower), key=lambda key: key.startswith("c:")))
    if own and all(_is_state(name) for name in own):
        roots -= GOVERNMENT
    return Concerned(text, own, frozenset(roots))


def _state_of_seat(name: Name) -> Name:
    """As a speaker "Doha" is Qatar; any other name stays as it is."""
    state = next((state for state in lexicon.states() if name.variants[0] in state.seats), None)
    if state is None:
        return name
    return replace(name, variants=(*state.names, *state.adjectives), seats=state.seats)


def _is_of_state(profile: str) -> bool:
    """A state itself or one of its offices: "Oslo", "the Norwegian navy"; not "Norwegian fishermen"."""
    words = {word.lower for word in tokenize(profile) if is_content(word)}
    return bool(words & lexicon.group("state_office")) or words <= _state_words()


@cache
def _state_words() -> frozenset[str]:
    states = lexicon.states()
    named = (name for state in states for name in (*state.names, *state.adjectives, *state.seats))
    return frozenset(word for name in named for word in name.split())


def _is_state(name: Name) -> bool:
    return bool(name.seats) or any(name.variants[0] in state.names for state in lexicon.states())
