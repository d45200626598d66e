"""Negation: what a model's sentence denies is what its cited clauses deny, as often and of the same words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.guard.cited import Cited
from assistant.guard.sentence import Kind, Sentence, Token
from assistant.guard.vocabulary import group, keys_of

NEGATION, DENIAL = group("negation"), group("denial")
CONFIRMS = keys_of("confirm") | keys_of("verify") | keys_of("comment")
FAILURE = frozenset(["fail", "fails", "failed", "failing"])
BEHIND = frozenset(["false", "untrue", "unclear", "unknown", "impossible"])
SAYING = frozenset(["say", "said", "saying", "says", "tell", "told"])
TARGETS = 2  # words behind a "not" that it may bear on


@dataclass(frozen=True, slots=True)
class _Polarity:
    """What one clause denies."""

    nots: int
    denials: int
    confirms: bool
    """"confirm" stands in it: with a "nor denied" behind it, neither is said."""
    first: frozenset[str]
    """Keys of the first word behind each "not"."""
    targets: frozenset[str]
    """Keys of the first two."""

    @property
    def total(self) -> int:
        return self.nots + self.denials


@dataclass(frozen=True, slots=True)
class Clause:
    """Part of a sentence that is denied or doubted on its own."""

    text: str
    tokens: tuple[Token, ...]

    @property
    def words(self) -> frozenset[str]:
        """Keys of what it says, without names, dates, numbers and sources."""
        own = frozenset(key for t in self.tokens if t.carries and t.kind is Kind.CONTENT for key in t.keys)
        return own or frozenset(key for t in self.tokens if t.kind is not Kind.MARK for key in t.keys)

    @property
    def named(self) -> frozenset[str]:
        """Keys of its names."""
        return frozenset(key for t in self.tokens if t.kind is Kind.NAME for key in t.keys)


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """The clauses of a sentence, in order."""
    for start, end in sentence.clauses:
        yield Clause(sentence.text[start:end], tuple(t for t in sentence.tokens if start <= t.start < end))


def behind(clause: Clause, cited: Cited) -> list[Clause]:
    """The cited clauses that this one takes its words from, all of them where it takes none.

    The one that gives most words first, then each that gives words which no earlier one gave.
    """
    every = [part for one in cited.sentences for part in clauses(one)]
    own = _polarity(clause).total
    left, found = set(clause.words), []
    while left:
        best = max(every, key=lambda part: _closeness(part, clause, left, own))
        if not best.words & left:
            break
        found.append(best)
        left -= best.words
    return found or every


def _closeness(part: Clause, clause: Clause, left: set[str], own: int) -> tuple[int, int, bool]:
    names = part.named & clause.named
    return (len(part.words & left), len(names), _polarity(part).total == own)


def _polarity(clause: Clause) -> _Polarity:
    tokens = clause.tokens
    nots = [at for at, t in enumerate(tokens) if _negates(tokens, at)]
    targets = [_targets(tokens, at) for at in nots]
    return _Polarity(
        nots=len(nots),
        denials=sum(t.lower in DENIAL for t in tokens),
        confirms=any(t.keys & CONFIRMS for t in tokens),
        first=frozenset(key for found in targets for token in found[:1] for key in _target_keys(token)),
        targets=frozenset(key for found in targets for token in found for key in _target_keys(token)),
    )


def _target_keys(token: Token) -> frozenset[str]:
    return token.keys or keys_of("comment") | {"say"}  # "declined to say", "declined to comment"


def _negates(tokens: Sequence[Token], at: int) -> bool:
    lower = tokens[at].lower
    if lower == "yet":
        return at + 1 < len(tokens) and tokens[at + 1].lower == "to"
    if lower == "nor":
        return False
    if lower in FAILURE:
        return at + 1 < len(tokens) and tokens[at + 1].lower == "to"
    if lower not in NEGATION and not lower.endswith("n't"):
        return False
    return not {"named", "identified", "identify", "name"} & {t.lower for t in tokens[at + 1 : at + 4]}


def _targets(tokens: Sequence[Token], at: int) -> list[Token]:
    """The words that a "not" bears on: the next ones of its stretch, of a "false" those before it."""
    if tokens[at].lower in BEHIND:
        before = [t for t in tokens[:at][::-1] if t.kind is Kind.CONTENT][: 2 * TARGETS]
        return before + [t for t in tokens[at + 1 :] if t.kind is Kind.CONTENT][:TARGETS]
    end = next((n for n, t in enumerate(tokens[at + 1 :], at + 1) if t.text == ","), len(tokens))
    behind = [t for t in tokens[at + 1 : end] if t.kind is Kind.CONTENT or t.lower in SAYING]
    if behind and behind[0].lower in SAYING:
        return behind[:1]
    near = [t for t in behind if t.segment == tokens[at].segment]
    return (near or behind)[:TARGETS]


def changes_negation(said: Sentence, cited: Cited) -> bool:
    """A negation or denial is dropped, added, doubled or moved to another word."""
    for clause in clauses(said):
        own = _polarity(clause)
        words = [t for t in clause.tokens if t.kind in {Kind.CONTENT, Kind.NAME}]
        if not own.total and all(t.lower in group("unnamed") for t in words):  # ", who was not named,"
            continue
        found = [_polarity(part) for part in behind(clause, cited)]
        totals = [other.total for other in found]
        is_same = own.total in {*totals, sum(totals)} and bool(own.total) == any(totals)
        if not (is_same and not _is_half(own, found)) and not _is_unconfirmed(own, found):
            return True
        others = [other for other in found if other.nots]
        if own.nots and others and not any(own.first & other.targets or own.first == other.first for other in others):
            return True
    return False


def _is_half(own: _Polarity, found: Sequence[_Polarity]) -> bool:
    """As in "has not denied it" for "has neither confirmed nor denied it"."""
    return own.total > 1 and not own.confirms and any(other.total > 1 and other.confirms for other in found)


def _is_unconfirmed(own: _Polarity, found: Sequence[_Polarity]) -> bool:
    """As in "has not confirmed it", which is true of "has neither confirmed nor denied it"."""
    both = any(other.nots and other.denials and other.confirms for other in found)
    return both and own.nots == 1 and not own.denials and own.confirms
