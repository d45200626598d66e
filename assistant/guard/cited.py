"""Cited: the sentences that a proposed statement rests on, read once for all rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.evidence import Label
from assistant.guard.sentence import Kind, Sentence, Token, read
from assistant.guard.vocabulary import keys_of
from assistant.lexicon import Cue
from assistant.speaker import SpeakerKind
from assistant.timeline import Record

STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
NOT_NAMED = re.compile(r"\b(?:unnamed|anonym\w+|not (?:be )?(?:named|identified|identify))\b")
HEAD_END = re.compile(
    r", | (?:of|for|who|from|in|at|with|close|familiar|briefed|whose|that|is|are|was|were|has|had|have)\b"
)
INTENTION = frozenset([Cue.COMMISSIVE, Cue.MENTAL])
LONGEST_PLAIN = 4  # characters; shorter glue reports nothing
UNNAMED = frozenset([SpeakerKind.ANONYMOUS, SpeakerKind.COLLECTIVE])


def straight(text: str) -> str:
    """The text with straight quotation marks and apostrophes; every character keeps its place."""
    return text.translate(STRAIGHT)


@dataclass(frozen=True, slots=True)
class Voice:
    """A source that may be named."""

    keys: frozenset[str]
    head: frozenset[str]
    """Keys of the common noun that says what it is ("officials"); empty for a name that stands for itself."""
    intends: bool = False
    """It plans, hopes or expects in the cited sentence, which is no saying."""


@dataclass(frozen=True, slots=True)
class Cited:
    """The records of one statement."""

    records: tuple[Record, ...]
    sentences: tuple[Sentence, ...]
    """One per record, quotation marks straightened."""
    keys: frozenset[str]
    """Keys of all their words."""
    lowers: frozenset[str]
    """The words themselves."""
    told_by: tuple[frozenset[str], ...]
    """Per record: keys of the words for who says it."""
    voices: tuple[Voice, ...]
    """The sources of the sentences, the speakers, the outlets."""

    @property
    def has_unnamed(self) -> bool:
        """Whether a source is not named."""
        return bool(NOT_NAMED.search(self.text)) or any(
            one.evidence.label is Label.ANONYMOUS or one.evidence.speaker.kind in UNNAMED for one in self.records
        )

    @property
    def text(self) -> str:
        """All of it in lower case."""
        return " ".join(one.text for one in self.sentences).lower()


def cite(records: Sequence[Record]) -> Cited:
    """Read the sentences of these records."""
    sentences = tuple(read(straight(one.evidence.text)) for one in records)
    told_by: list[frozenset[str]] = []
    voices: list[Voice] = []
    for record, sentence in zip(records, sentences, strict=True):
        sources = [
            replace(_voice(sentence.text[one.source_start : one.source_end]), intends=one.cue in INTENTION)
            for one in sentence.attributions
            if one.source_end > one.source_start
        ]
        who = _speaker(record)
        own = frozenset(key for one in who for key in one.keys)
        is_own = speaker_is_outlet(record)
        told_by.append(own.union(*(one.keys for one in sources if is_own or one.keys & own)))
        voices += [*sources, *who, Voice(_keys(record.evidence.outlet), frozenset())]
    return Cited(
        records=tuple(records),
        sentences=sentences,
        keys=frozenset(key for one in sentences for key in one.keys | _spoken(one)),
        lowers=frozenset(token.lower for one in sentences for token in one.tokens),
        told_by=tuple(told_by),
        voices=tuple(voices),
    )


def _spoken(sentence: Sentence) -> frozenset[str]:
    """Keys of the reporting words that count as glue: "reports" is told by "reported"."""
    glue = (token.lower for token in sentence.tokens if token.kind is Kind.GLUE and len(token.lower) > LONGEST_PLAIN)
    return frozenset(key for lower in glue for key in keys_of(lower))


def speaker_is_outlet(record: Record) -> bool:
    """Whether the outlet speaks in its own voice; what its sentence relays has a source of its own."""
    return record.evidence.speaker.kind is SpeakerKind.OUTLET and record.evidence.label is not Label.MEDIA


def _speaker(record: Record) -> Iterable[Voice]:
    """Who says it, by name, by description, as a party, and through whom."""
    speaker = record.evidence.speaker
    names = (speaker.name, record.evidence.party, speaker.relayed_by)
    described = _voice(speaker.description)
    if speaker.name:
        described = Voice(described.keys, frozenset())
    return [described, *(Voice(_keys(name), frozenset()) for name in names if name)]


def _voice(words: str) -> Voice:
    tokens = [t for t in read(straight(HEAD_END.split(words)[0])).tokens if t.kind in {Kind.NAME, Kind.CONTENT}]
    head = tokens[-1] if tokens else None
    is_common = head is not None and head.kind is Kind.CONTENT
    return Voice(_keys(words), head.keys if head is not None and is_common else frozenset())


def _keys(words: str) -> frozenset[str]:
    return frozenset(key for token in read(straight(words)).tokens if token.kind is not Kind.MARK for key in token.keys)


def matching(token: Token, sentences: Iterable[Sentence]) -> list[tuple[int, Token]]:
    """Where the word stands in these sentences: sentence number and token."""
    return [(at, other) for at, one in enumerate(sentences) for other in one.tokens if token.keys & other.keys]
