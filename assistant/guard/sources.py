"""Sources: who says it, to whom, and whether it was said or confirmed, is as the cited sentences have it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import lexicon
from assistant.attribution import Attribution
from assistant.evidence import Label
from assistant.guard.cited import INTENTION, Cited, Voice
from assistant.guard.sentence import Kind, Sentence, Token
from assistant.guard.vocabulary import group, keys_of, pattern
from assistant.lexicon import Cue
from assistant.speaker import SpeakerKind

GLUE = group("glue")
LOCATED = frozenset(["in", "at", "near", "outside"])
NEAR = 4  # words between a source and what describes it
NEGATED = re.compile(
    r"\b(?:not|never|neither|yet to|nor|unable|cannot|declined|refused|\w+n't)\b(?:\W+\w+){0,4}\W*$", re.IGNORECASE
)
UNNAMED = frozenset(key for word in group("unnamed") for key in keys_of(word))
ATTRIBUTED = frozenset(
    [Label.ANONYMOUS, Label.MEDIA, Label.ATTRIBUTED_PARTY, Label.ATTRIBUTED_OTHER, Label.DENIES, Label.UNCONFIRMED]
)


def changes_source(said: Sentence, cited: Cited) -> bool:
    """Who says it, or to whom, is left out or somebody else; or what was only said is told as confirmed."""
    for one in said.attributions:
        if one.cue in INTENTION and one.lemma not in group("voiced"):  # who plans is a matter of roles
            continue
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
        foreign = [t for t in words if not t.keys & voice.keys and t.governor not in LOCATED]
        if any(not _describes(t, voice, cited) for t in foreign) or _owns(words, voice, cited):
            continue
        is_other = any(t.kind is not Kind.CONTENT or any(t.keys & other for other in others) for t in foreign)
        has_head = not voice.head or (voice.head & UNNAMED and not named) or any(t.keys & voice.head for t in words)
        if any(t.keys & voice.keys for t in words) and not is_other and has_head:
            return True
    if is_unnamed and not any(t.keys for t in words):
        return True
    return _is_subject(words, one, cited)


def _is_subject(words: Sequence[Token], one: Attribution, cited: Cited) -> bool:
    """As in "the company is expected to announce": the source stands before a verb that has none of its own."""
    for sentence in cited.sentences:
        starts = [other.start for other in sentence.attributions if other.lemma == one.lemma and not other.source_end]
        before = frozenset(key for t in sentence.tokens if starts and t.start < starts[0] for key in t.keys)
        if starts and all(t.keys & before for t in words):
            return True
    return False


def _describes(token: Token, voice: Voice, cited: Cited) -> bool:
    """Whether the word stands near the source in a cited sentence: the "farmer" of "Tomas Brandt, a farmer who"."""
    for sentence in cited.sentences:
        words = [t for t in sentence.tokens if t.kind is not Kind.MARK]
        near = [at for at, t in enumerate(words) if t.keys & voice.keys]
        if any(t.keys & token.keys and any(abs(at - n) <= NEAR for n in near) for at, t in enumerate(words)):
            return True
    return False


def _owns(words: Sequence[Token], voice: Voice, cited: Cited) -> bool:
    """As in "Erik Dahl's uncle" for Erik Dahl."""
    owners = [t for t in words if t.text.endswith("'s") and t.keys & voice.keys]
    told = {key for one in cited.sentences for t in one.tokens if t.text.endswith("'s") for key in t.keys}
    return any(not t.keys & told for t in owners) and words[-1] not in owners


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
