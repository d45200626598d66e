"""Attribution: who says what inside one sentence: source, cue and content, after PARC and PolNeAR.

Only the record; `assistant.cues` finds it, `assistant.speaker` turns the source's words into a Speaker.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from assistant.lexicon import Cue

OPENING, CLOSING = frozenset("“„«"), frozenset("”»")
Span = tuple[int, int]
"""First character and the one behind the last; empty (0, 0) for nowhere."""


class Missing(StrEnum):
    """What the text says is missing."""

    NEITHER = "neither_confirmed_nor_denied"
    NO_COMMENT = "no_comment"
    NOT_CONFIRMED = "not_confirmed"
    NOT_VERIFIED = "not_independently_verified"


@dataclass(frozen=True, slots=True)
class Attribution:
    """One reporting cue of a sentence. All offsets are characters of the sentence, end exclusive."""

    lemma: str
    cue: Cue
    negated: bool
    """"has not confirmed", "declined to say"."""
    start: int
    end: int
    source_start: int
    source_end: int
    """Empty (start == end) where the sentence names no source."""
    content: tuple[tuple[int, int], ...]
    """Stretches of the sentence that the cue governs."""
    hearer: str | None = None
    """To whom it was said: "told Reuters"."""
    missing: Missing | None = None
    """For a withheld statement: what the text says is missing."""

    def governs(self, position: int) -> bool:
        """Whether the character at `position` lies in the content."""
        return any(start <= position < end for start, end in self.content)


_SINGLE_QUOTED = re.compile(r"(?<!\w)‘[^‘’]*(?:’\w[^‘’]*)*’(?!\w)")
_MARK = re.compile(r"[“”„«»\"]")


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Stretches between quotation marks, marks included; one left open runs to the end of the sentence.

    >>> quotations('“No,” he said.')
    ((0, 5),)
    """
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if opened is None and mark not in CLOSING:
            opened = at
        elif opened is not None and mark not in OPENING:
            spans.append((opened, at + 1))
            opened = None
        elif opened is None:
            spans.append((0, at + 1))
    if opened is not None:
        spans.append((opened, len(text)))
    if not spans and "‘" in text:
        return tuple(match.span() for match in _SINGLE_QUOTED.finditer(text))
    return tuple(spans)
