"""Marked: the evidence as a language model sees it: numbered, datamarked, stripped of what a reader cannot see.

Datamarking ("spotlighting") puts a random character in place of every space, so that what a document says can be told
from what we say; the fence around it is random too, so that no document can close it.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.evidence import Label
from assistant.timeline import Record
from assistant.wording import day, speaker_of

MOST_SENTENCES = 16  # shown to the model; with LONGEST this bounds what one request costs
LONGEST = 600  # characters of one sentence that the model sees
MARKS = "¦‡†¤§¶¬ʬ꞉⁞⸗⌁⌇▪▫◦"
"""Rare in news; the one that is drawn does not stand in the evidence."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Numbered evidence, ready to be put before a model."""

    records: tuple[Record, ...]
    """Sentence 1 first."""
    mark: str
    fence: str
    text: str

    def cited(self, numbers: Sequence[int]) -> tuple[Record, ...]:
        """The records of these numbers, each once; what was not shown is passed over."""
        known = dict.fromkeys(number for number in numbers if 1 <= number <= len(self.records))
        return tuple(self.records[number - 1] for number in known)

    def unmarked(self, text: str) -> str:
        """What a model says, with spaces where it copied the mark."""
        return " ".join(text.replace(self.mark, " ").split(" "))


def mark_evidence(records: Sequence[Record]) -> Marked:
    """Number and mark the first `MOST_SENTENCES` of these records, no sentence twice."""
    shown: dict[str, Record] = {}
    for record in records:
        shown.setdefault(record.evidence.text, record)
    kept = tuple(shown.values())[:MOST_SENTENCES]
    plain = [_visible(f"{_head(record)}: {record.evidence.text[:LONGEST]}") for record in kept]
    free = [mark for mark in MARKS if not any(mark in line for line in plain)]
    mark = secrets.choice(free or MARKS)
    fence = f"=== {secrets.token_hex(6)} ==="
    lines = [f"[{number}]{mark}{mark.join(line.split())}" for number, line in enumerate(plain, start=1)]
    return Marked(kept, mark, fence, "\n".join(lines))


def _head(record: Record) -> str:
    """Who says it, when, and what the rules make of it."""
    return f"({speaker_of(record)}, {day(record.at)}; {KIND[record.evidence.label]})"


KIND = {
    Label.MENTIONS: "only mentions it",
    Label.DENIES: "a denial",
    Label.UNCONFIRMED: "confirmation or comment is missing",
    Label.ANONYMOUS: "an unnamed source",
    Label.MEDIA: "relays another outlet",
    Label.HEDGED: "hedged",
    Label.ATTRIBUTED_PARTY: "a party, on record",
    Label.ATTRIBUTED_OTHER: "a source on record",
    Label.ASSERTS: "the outlet's own voice",
}


def _visible(text: str) -> str:
    """The text without control, format, private and unassigned characters; line breaks become spaces."""
    return "".join(" " if char.isspace() else char for char in text if char.isspace() or _is_visible(char))


def _is_visible(char: str) -> bool:
    return unicodedata.category(char)[0] != "C" and not 0xFE00 <= ord(char) <= 0xFE0F
