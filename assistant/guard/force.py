"""Force: a model's sentence says no more than its cited sentences: doubt stays, a plan stays one, no status rises."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import lexicon
from assistant.evidence import Label
from assistant.guard.cited import Cited
from assistant.guard.negation import behind, clauses
from assistant.guard.sentence import Kind, Sentence, Token
from assistant.guard.sources import NEGATED
from assistant.guard.surface import outside_quotes
from assistant.guard.vocabulary import group, keys_of, pattern
from assistant.lexicon import Cue

NEGATION, MODAL, ADVERB = group("negation"), group("modal"), group("adverb")
MAY_AS_MONTH = re.compile(r"(?<=[a-z0-9,] )May\b|\bMay(?= \d)")
FUTURE = frozenset(["will", "would", "shall", "planned", "plans", "plan", "due", "set", "expected"])
CONDITIONS = frozenset(["if", "unless"])
DOUBTING_MODALS = frozenset(["may", "might", "could"])


def drops_hedge(said: Sentence, cited: Cited) -> bool:
    """Doubt of a cited clause ("may have", "reportedly", "is believed to") is left out."""
    hedge = pattern("hedge")
    if hedge.search(_without_may(said.text)):
        return False
    found = [part for clause in clauses(said) for part in behind(clause, cited)]
    is_hedged = any(record.evidence.label is Label.HEDGED for record in cited.records)
    return is_hedged or any(hedge.search(_without_may(part.text)) for part in found)


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
        return before[-1] in group("operator") | {"of", "for", "with", "from", "against", "without"}
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
