"""Omission: what a model's sentence leaves out of its cited sentence is an addition, never what the rest hangs on.

"Rejected the bank's appeal against a fine" may not become "rejected a fine", nor "the deputy mayor" "the mayor".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.guard.cited import Cited, matching
from assistant.guard.sentence import FIXED, PLACE, Kind, Sentence, Token
from assistant.guard.vocabulary import group, pattern

NEEDED = group("needed_modifier")
CALLING = frozenset(["call", "calls", "called", "describe", "describes", "described"])
DENIES = group("negation") | group("denial")
MEASURES = group("measure")
PREPOSITIONS = PLACE | FIXED | {"since", "until", "off"}
UNREAL = re.compile(r"^(?:had|were|should) .*\bwould\b|\bwould have\b", re.IGNORECASE)


def leaves_out(said: Sentence, cited: Cited) -> bool:
    """A word is left out on which the words that are kept depend."""
    if _drops_unreal(said, cited) or _drops_introducer(said, cited):
        return True
    for number in range(len(said.heads)):
        kept = [t for t in said.tokens if t.segment == number and t.carries and not _is_aside(t)]
        for at, token in enumerate(kept):
            before = kept[at - 1] if at else None
            if token.kind is not Kind.TIME and not _follows(said, before, token, kept, cited):
                return True
    return False


def _is_aside(token: Token) -> bool:
    """An adverb or a word of doubt, which hangs on nothing."""
    return token.lower.endswith("ly") or bool(pattern("hedge").fullmatch(token.lower))


def _follows(said: Sentence, before: Token | None, token: Token, kept: Sequence[Token], cited: Cited) -> bool:
    """Whether in some cited sentence nothing that matters stands between the two words, or before the first one."""
    places = [(cited.sentences[at], other) for at, other in matching(token, cited.sentences) if not other.said]
    if before is None and len(kept) > 1:  # the same word elsewhere is another one
        beside = {(at, other.segment) for at, other in matching(kept[1], cited.sentences)}
        near = [(one, other) for one, other in places if (cited.sentences.index(one), other.segment) in beside]
        places = near or places
    if not places:
        return True
    return any(_is_complete(said, before, token, sentence, other, kept) for sentence, other in places)


def _is_complete(
    said: Sentence, before: Token | None, token: Token, sentence: Sentence, other: Token, kept: Sequence[Token]
) -> bool:
    own = [t for t in sentence.tokens if t.segment == other.segment]
    at = own.index(other)
    if other.text.endswith("'s") and not token.text.endswith("'s") and token.governor is None:
        return False  # "the uncle" of "the uncle's boat"
    if _is_narrowed(own, at, _spoken(said, token.segment)):
        return False
    start = 0
    if before is not None:
        found = [n for n, t in enumerate(own) if t.keys & before.keys and not t.said]
        earlier = [n for n in found if n < at]
        if not earlier:
            return True  # told in another order, which is for the rule of roles
        start = earlier[-1] + 1
    elif _is_turned(said, token, sentence):
        return True
    else:  # "Asked about the sale, the minister": a beginning that a comma closes is an addition
        commas = [n for n, t in enumerate(own[:at]) if t.text == "," or t.said]
        start = commas[-1] + 1 if commas else 0
    if before is None and _is_called(own, at):  # "Oster called the decision sad": the rule of sources wants Oster told
        return True
    doubts = [t for t in own if pattern("hedge").fullmatch(t.lower) and any(t.keys & one.keys for one in said.tokens)]
    return _may_go(own[start:at], [*kept, *doubts], token)


def _is_called(own: Sequence[Token], at: int) -> bool:
    """Whether a verb of calling stands right before the word."""
    before = [t for t in own[:at] if t.kind is not Kind.GLUE]
    return bool(before) and before[-1].lower in CALLING


def _spoken(said: Sentence, segment: int) -> frozenset[str]:
    """The words of one stretch, and their keys."""
    tokens = [t for t in said.tokens if t.segment == segment]
    return frozenset(t.lower for t in tokens).union(*(t.keys for t in tokens))


def _is_narrowed(own: Sequence[Token], at: int, kept: frozenset[str]) -> bool:
    """Whether "former", "alleged", "almost" or the like stands right before the word and is left out."""
    before = own[at - 1] if at else None
    if before is not None and before.lower in {"all", "of", "the"} and at > 1:
        before = own[at - 2]
    return before is not None and before.lower in NEEDED and not kept & (before.keys | {before.lower})


def _is_turned(said: Sentence, token: Token, sentence: Sentence) -> bool:
    """Whether a passive puts another word first: "the mayor was arrested" for "police arrested the mayor"."""
    passive = {key for t in said.tokens if t.segment == token.segment and t.passive for key in t.keys}
    active = {key for t in sentence.tokens if not t.passive for key in t.keys}
    turned = {key for t in sentence.tokens if t.passive for key in t.keys}
    own = {key for t in said.tokens if t.segment == token.segment and not t.passive for key in t.keys}
    return bool(passive & active) or bool(turned & own) or token.governor is not None


def _may_go(gap: Sequence[Token], kept: Sequence[Token], token: Token) -> bool:
    """Whether these words may be left out in front of the word: additions, or words that narrow another."""
    keys = frozenset(key for t in kept for key in t.keys)
    dropped = [t for t in gap if t.carries and not t.keys & keys and not t.lower.endswith("ly")]
    dropped = [t for t in dropped if t.lower not in DENIES]  # theirs is the rule of negation
    if dropped and token.governor == "of" and gap[-1].lower in {"of", "the", "a", "its"}:
        return len(dropped) == 2 and dropped[1].lower in MEASURES  # "4,000 tonnes of grain"
    closing = next((t for t in gap[::-1] if t.kind is not Kind.GLUE), None)
    if closing is not None and gap[0].text == closing.text == ",":  # "two men, aged 23 and 31, were"
        return True
    return all(_is_addition(gap, run, token) for run in _runs(gap, dropped))


def _runs(gap: Sequence[Token], dropped: Sequence[Token]) -> list[list[Token]]:
    """The words that are left out, those together that stand together."""
    runs: list[list[Token]] = []
    for before, current in zip((None, *gap), gap, strict=False):
        if current not in dropped:
            continue
        if runs and before is runs[-1][-1]:
            runs[-1].append(current)
        else:
            runs.append([current])
    return runs


def _is_addition(gap: Sequence[Token], run: Sequence[Token], token: Token) -> bool:
    """A date, a phrase under a preposition, an insertion between commas, or words that narrow the next one."""
    if all(t.kind is Kind.TIME or t.governor is not None for t in run):
        return True
    if any(t.kind is Kind.CONTENT and t.lower.endswith("ing") for t in run):
        return False
    first, last = gap.index(run[0]), gap.index(run[-1])
    behind = gap[last + 1] if last + 1 < len(gap) else token
    opener = next((t for t in gap[:first][::-1] if t.lower not in {"a", "an", "the"}), None)
    if opener is not None and opener.text == ",":
        return behind.text == "," or behind.kind is Kind.NAME
    if len(run) == 2 and run[0].kind is Kind.FIGURE and run[1].lower in MEASURES:
        return behind.lower == "of"
    return behind.carries


def _drops_introducer(said: Sentence, cited: Cited) -> bool:
    """As in "the king has died" for "rumours that the king has died"; of "said that" the rule of sources takes care."""
    own = frozenset(key for t in said.tokens for key in t.keys)
    for sentence in cited.sentences:
        for at, token in enumerate(sentence.tokens[1:], start=1):
            before = sentence.tokens[at - 1]
            if token.lower not in {"that", "of", "whether"} or not _introduces(before):
                continue
            if before.governor in {"in", "on", "at"} and any(
                t.said for t in sentence.tokens[:at]
            ):  # "said in an e-mail that"
                continue
            if token.lower == "of" and not _opens_act(sentence.tokens, at):
                continue
            inside = {
                key for t in sentence.tokens[at:] if t.segment == token.segment or token.lower == "of" for key in t.keys
            }
            if inside & own and not before.keys & own:
                return True
    return False


def _introduces(token: Token) -> bool:
    """A common noun or a verb, also where it opens the sentence."""
    return not token.said and (token.kind is Kind.CONTENT or (token.kind is Kind.NAME and token.start == 0))


def _opens_act(tokens: Sequence[Token], at: int) -> bool:
    """As in "stopped short of calling"."""
    return at + 1 < len(tokens) and tokens[at + 1].lower.endswith("ing")


def _drops_unreal(said: Sentence, cited: Cited) -> bool:
    """As in "the crew would have survived" for "had the pump worked, the crew would have survived"."""
    if not any(UNREAL.search(one.text) for one in cited.sentences):
        return False
    return not (UNREAL.search(said.text) and re.search(r"\b(?:had|if|were)\b", said.text, re.IGNORECASE))
