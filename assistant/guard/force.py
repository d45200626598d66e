"""Force: a model's sentence says no more than its cited sentences do: negation, doubt, plan, source, status."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant import lexicon
from assistant.attribution import Attribution
from assistant.evidence import Label
from assistant.guard.cited import INTENTION, Cited
from assistant.guard.sentence import PLACE, Kind, Sentence, Token
from assistant.guard.surface import outside_quotes
from assistant.guard.vocabulary import group, keys_of, pattern
from assistant.lexicon import Cue
from assistant.speaker import SpeakerKind

GLUE = group("glue")
NEGATION, DENIAL, MODAL, ADVERB = group("negation"), group("denial"), group("modal"), group("adverb")
CONFIRMS = keys_of("confirm") | keys_of("verify") | keys_of("comment")
FAILURE = frozenset(["fail", "fails", "failed", "failing"])
BEHIND = frozenset(["false", "untrue", "unclear", "unknown", "impossible"])
NEGATED = re.compile(
    r"\b(?:not|never|neither|yet to|nor|unable|cannot|declined|refused|\w+n't)\b(?:\W+\w+){0,4}\W*$", re.IGNORECASE
)
TARGETS = 2  # words behind a "not" that it may bear on
MAY_AS_MONTH = re.compile(r"(?<=[a-z0-9,] )May\b|\bMay(?= \d)")
FUTURE = frozenset(["will", "would", "shall", "planned", "plans", "plan", "due", "set", "expected"])
CONDITIONS = frozenset(["if", "unless"])
DOUBTING_MODALS = frozenset(["may", "might", "could"])


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
class _Clause:
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


def _clauses(sentence: Sentence) -> Iterator[_Clause]:
    for start, end in sentence.clauses:
        yield _Clause(sentence.text[start:end], tuple(t for t in sentence.tokens if start <= t.start < end))


def _behind(clause: _Clause, cited: Cited) -> list[_Clause]:
    """The cited clauses that this one takes its words from, all of them where it takes none.

    The one that gives most words first, then each that gives words which no earlier one gave.
    """
    every = [part for one in cited.sentences for part in _clauses(one)]
    own = _polarity(clause).total
    left, found = set(clause.words), []
    while left:
        best = max(every, key=lambda part: _closeness(part, clause, left, own))
        if not best.words & left:
            break
        found.append(best)
        left -= best.words
    return found or every


def _closeness(part: _Clause, clause: _Clause, left: set[str], own: int) -> tuple[int, int, bool]:
    names = part.named & clause.named
    return (len(part.words & left), len(names), _polarity(part).total == own)


def _polarity(clause: _Clause) -> _Polarity:
    tokens = clause.tokens
    nots = [at for at, t in enumerate(tokens) if _negates(tokens, at)]
    targets = [_targets(tokens, at) for at in nots]
    return _Polarity(
        nots=len(nots),
        denials=sum(t.lower in DENIAL for t in tokens),
        confirms=any(t.keys & CONFIRMS for t in tokens),
        first=frozenset(key for found in targets for token in found[:1] for key in token.keys),
        targets=frozenset(key for found in targets for token in found for key in token.keys),
    )


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
    behind = [t for t in tokens[at + 1 :] if t.kind is Kind.CONTENT]
    near = [t for t in behind if t.segment == tokens[at].segment]
    return (near or behind)[:TARGETS]


def changes_negation(said: Sentence, cited: Cited) -> bool:
    """A negation or denial is dropped, added, doubled or moved to another word."""
    for clause in _clauses(said):
        own = _polarity(clause)
        words = [t for t in clause.tokens if t.kind in {Kind.CONTENT, Kind.NAME}]
        if not own.total and all(t.lower in group("unnamed") for t in words):  # ", who was not named,"
            continue
        behind = [_polarity(part) for part in _behind(clause, cited)]
        totals = [other.total for other in behind]
        is_same = own.total in {*totals, sum(totals)} and bool(own.total) == any(totals)
        if not (is_same and not _is_half(own, behind)) and not _is_unconfirmed(own, behind):
            return True
        others = [other for other in behind if other.nots]
        if own.nots and others and not any(own.first & other.targets or own.first == other.first for other in others):
            return True
    return False


def _is_half(own: _Polarity, behind: Sequence[_Polarity]) -> bool:
    """As in "has not denied it" for "has neither confirmed nor denied it"."""
    return own.total > 1 and not own.confirms and any(other.total > 1 and other.confirms for other in behind)


def _is_unconfirmed(own: _Polarity, behind: Sequence[_Polarity]) -> bool:
    """As in "has not confirmed it", which is true of "has neither confirmed nor denied it"."""
    both = any(other.nots and other.denials and other.confirms for other in behind)
    return both and own.nots == 1 and not own.denials and own.confirms


def drops_hedge(said: Sentence, cited: Cited) -> bool:
    """Doubt of a cited clause ("may have", "reportedly", "is believed to") is left out."""
    hedge = pattern("hedge")
    if hedge.search(_without_may(said.text)):
        return False
    behind = [part for clause in _clauses(said) for part in _behind(clause, cited)]
    is_hedged = any(record.evidence.label is Label.HEDGED for record in cited.records)
    return is_hedged or any(hedge.search(_without_may(part.text)) for part in behind)


def _without_may(text: str) -> str:
    return re.sub(r"\bcould(?: not|n't)\b", " ", MAY_AS_MONTH.sub(" ", text))


def makes_real(said: Sentence, cited: Cited) -> bool:
    """What is only planned, ordered, promised or attempted in the cited sentence is told as done, or the other way."""
    planned: set[str] = set()
    done: set[str] = set()
    future = False
    for one in cited.sentences:
        for at, token in enumerate(one.tokens):
            if token.kind is Kind.CONTENT:
                (planned if _is_unreal(one.tokens, at) else done).update(token.keys)
        future = future or bool(FUTURE & {t.lower for t in one.tokens})
    if _drops_condition(said, cited):
        return True
    for at, token in enumerate(said.tokens):
        if token.lower in {"will", "shall"} and not future:
            return True
        if token.kind is Kind.CONTENT and token.keys & planned and not token.keys & done and _is_real(said.tokens, at):
            return True
    return False


def _drops_condition(said: Sentence, cited: Cited) -> bool:
    """As in "the port will close" for "if the vote passes, the port will close"."""
    if any(head in CONDITIONS for head in said.heads):
        return False
    own = frozenset(key for t in said.tokens if t.carries and t.kind is Kind.CONTENT for key in t.keys)
    return any(set(one.heads) & CONDITIONS and one.keys & own for one in cited.sentences)


def _is_unreal(tokens: Sequence[Token], at: int) -> bool:
    """Stands behind "to", "will" or "would", or in "considered closing"."""
    lower = tokens[at].lower
    before = _words_before(tokens, at)
    if not before:
        return False
    if lower.endswith("ing"):
        return before[-1] in group("operator")
    if before[-1] == "to" and len(before) > 1 and _is_doubtful(before[-2]):  # "appears to": a doubt, not a plan
        return False
    is_plural = lower.endswith("s") and not lower.endswith("ss")
    return before[-1] in MODAL - DOUBTING_MODALS and not is_plural


def _is_doubtful(lower: str) -> bool:
    form = lexicon.verb_forms().get(lower)
    is_said = form is not None and form.cue in {Cue.MENTAL, Cue.REPORT, Cue.DISTANCING}
    return is_said or bool(pattern("hedge").fullmatch(lower))


def _is_real(tokens: Sequence[Token], at: int) -> bool:
    before = _words_before(tokens, at)
    around = [t.lower for t in tokens[max(0, at - 4) : at]]
    if any(lower in NEGATION or lower.endswith("n't") for lower in around):
        return False
    last = tokens[at - 1].lower if at else ""
    is_noun = last in group("determiner") or last in group("place_preposition") | group("fixed_preposition") | {"of"}
    return not is_noun and not (before and before[-1] in MODAL | group("operator"))


def _words_before(tokens: Sequence[Token], at: int) -> list[str]:
    """Lower-case words before this one, without adverbs and forms of be and have."""
    before = [t.lower for t in tokens[max(0, at - 5) : at]]
    while before and (before[-1] in ADVERB or before[-1].endswith("ly")):
        before.pop()
    return before


UNNAMED = frozenset(key for word in group("unnamed") for key in keys_of(word))
ATTRIBUTED = frozenset(
    [Label.ANONYMOUS, Label.MEDIA, Label.ATTRIBUTED_PARTY, Label.ATTRIBUTED_OTHER, Label.DENIES, Label.UNCONFIRMED]
)


def changes_source(said: Sentence, cited: Cited) -> bool:
    """Who says it, or to whom, is left out or somebody else; or what was only said is told as confirmed."""
    for one in said.attributions:
        words = _source_words(said, one)
        if words and not _is_a_voice(words, one, cited, named=not pattern("unnamed").search(said.text)):
            return True
        if not _is_heard(said, one, cited) or _confirms_more(said, one, cited):
            return True
    return any(_is_left_out(said, cited, number) for number in range(len(cited.records)))


def _source_words(said: Sentence, one: Attribution) -> list[Token]:
    words = [t for t in said.tokens if one.source_start <= t.start < one.source_end]
    words = [t for t in words if t.kind not in {Kind.MARK, Kind.GLUE}]
    return [t for t in words if t.lower not in group("unnamed")]


def _is_a_voice(words: Sequence[Token], one: Attribution, cited: Cited, *, named: bool) -> bool:
    """Whether one cited source is called by all these words, with the noun that says what it is.

    Args:
        words: The words of the source.
        one: Where they are the source; who only plans in the cited sentence says nothing.
        cited: What is cited.
        named: Whether nothing in the statement says that a source is not named.
    """
    is_unnamed = cited.has_unnamed
    intends = one.cue in INTENTION
    if intends and not any(voice.intends for voice in cited.voices):
        return True
    for voice in cited.voices:
        if voice.intends and not intends:
            continue
        others = [other.keys for other in cited.voices if not other.keys <= voice.keys]
        foreign = [t for t in words if not t.keys & voice.keys and t.governor not in PLACE]
        is_other = any(t.kind is not Kind.CONTENT or any(t.keys & other for other in others) for t in foreign)
        has_head = not voice.head or (voice.head & UNNAMED and not named) or any(t.keys & voice.head for t in words)
        if any(t.keys & voice.keys for t in words) and not is_other and has_head:
            return True
    return is_unnamed and not any(t.keys for t in words)


def _is_heard(said: Sentence, one: Attribution, cited: Cited) -> bool:
    """Whether a cited sentence has the same source tell the same hearer."""
    hearer = [word for word in (one.hearer or "").lower().split() if word not in GLUE][:1]
    own = frozenset(key for t in _source_words(said, one) for key in t.keys)
    if not hearer:
        return True
    for sentence, told_by in zip(cited.sentences, cited.told_by, strict=True):
        if own & told_by and re.search(rf"\btold (?:the |a )?{re.escape(hearer[0])}\b", sentence.text, re.IGNORECASE):
            return True
        for other in sentence.attributions:
            source = frozenset(key for t in _source_words(sentence, other) for key in t.keys)
            if hearer[0] in (other.hearer or "").lower().split() and (not own or not source or own & source):
                return True
    return False


def _confirms_more(said: Sentence, one: Attribution, cited: Cited) -> bool:
    """Whether somebody confirms who in the cited sentences confirms nothing."""
    if one.cue is not Cue.CONFIRM or one.negated or NEGATED.search(said.text[: one.start]):
        return False
    own = frozenset(key for t in _source_words(said, one) for key in t.keys)
    for sentence in cited.sentences:
        for other in sentence.attributions:
            source = frozenset(key for t in _source_words(sentence, other) for key in t.keys)
            if other.cue is Cue.CONFIRM and not other.negated and (not own or not source or own & source):
                return False
    return True


def _is_left_out(said: Sentence, cited: Cited, number: int) -> bool:
    record, sentence = cited.records[number], cited.sentences[number]
    evidence = record.evidence
    has_source = any(one.cue is Cue.REPORT and one.source_end > one.source_start for one in sentence.attributions)
    is_own = evidence.speaker.kind is SpeakerKind.OUTLET and evidence.label is not Label.MEDIA
    if (evidence.label not in ATTRIBUTED or is_own) and not has_source:
        return False
    if evidence.label is Label.ANONYMOUS and pattern("unnamed").search(said.text):
        return not said.attributions
    told = cited.told_by[number]
    is_told = any(t.keys & told for t in said.tokens if t.kind in {Kind.NAME, Kind.CONTENT})
    shows = any(t.lower in lexicon.verb_forms() for t in said.tokens)  # "the report found"
    shows = shows or not sentence.attributions
    speaks = evidence.label in {Label.DENIES, Label.UNCONFIRMED} or bool(said.attributions) or shows
    return not (is_told and speaks)


def raises_status(said: Sentence, cited: Cited) -> bool:
    """Says how sure the claim is, in words that no cited sentence holds."""
    own = outside_quotes(said.text)
    known = cited.text
    if pattern("status_claim").search(own):
        return True
    sure = [match[0].lower() for match in pattern("certainty").finditer(own)]
    if any(word not in known and not keys_of(word) & cited.keys for word in sure):
        return True
    if pattern("likelihood").search(own) and not pattern("likelihood").search(known):
        return True
    if pattern("agentless").search(known):
        return False
    return any(not NEGATED.search(own[: match.start()]) for match in pattern("agentless").finditer(own))
