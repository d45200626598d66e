"""Answer: the one object that every door renders. Holds results; decides nothing and writes no prose."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from assistant.evidence import Label
from assistant.fallback import Fallback
from assistant.question import Act
from assistant.speaker import Speaker, SpeakerKind
from assistant.status import Status

__all__ = [
    "Act",
    "ActResult",
    "Answer",
    "Citation",
    "Claim",
    "EngineUsed",
    "Fallback",
    "Label",
    "Party",
    "Searched",
    "Speaker",
    "SpeakerKind",
    "Stance",
    "Statement",
    "StatusChange",
    "Verdict",
]


class ActResult(StrEnum):
    """What the named actor did, over that actor's own records."""

    CONFIRMED = "confirmed"
    DENIED = "denied"
    NEITHER = "neither"
    ANONYMOUS_ONLY = "anonymous_only"
    NOT_REPORTED = "not_reported"


class Stance(StrEnum):
    """Where a party concerned stands on the claim."""

    CONFIRMS = "confirms"
    DENIES = "denies"
    NEITHER = "neither_confirms_nor_denies"
    DECLINES = "declines_to_comment"
    ANONYMOUS_ONLY = "anonymous_only"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Citation:
    """A verbatim sentence of one article: `article.body[start:end] == quote`."""

    id: str
    """Derived from article and offsets; the same in every rendering and every run."""
    number: int
    """The [n] in `Answer.text`, from 1."""
    article_id: str
    title: str
    source: str
    author: str | None
    url: str | None
    published_at: datetime
    quote: str
    start: int
    end: int
    prefix: str
    suffix: str
    evidence: Label
    speaker: Speaker


@dataclass(frozen=True, slots=True)
class Party:
    """One of those concerned, and where it stands."""

    name: str
    stance: Stance
    citations: tuple[str, ...]
    as_of: datetime | None


@dataclass(frozen=True, slots=True)
class StatusChange:
    """The status from this moment until the next change."""

    at: datetime
    status: Status
    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition with what the sources establish about it."""

    id: str
    text: str
    status: Status
    unverified: bool
    rule: int
    """The row of the decision table that held, 0-9 (docs/status.md)."""
    basis: tuple[str, ...]
    """Why, in closed terms such as "anonymous_source" or "neither_confirmed_nor_denied"."""
    parties: tuple[Party, ...]
    origins: int
    """Independent origins that put the claim forward; copies and relays of one report count once."""
    articles: int
    """Articles that carry the claim, copies included."""
    as_of: datetime | None
    timeline: tuple[StatusChange, ...]
    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One checked sentence of the answer. Only `assistant.citations` makes these."""

    text: str
    claim: str | None
    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the asked-about actor did about the claim."""

    actor: str
    act: Act
    result: ActResult


@dataclass(frozen=True, slots=True)
class Searched:
    """What the answer had before it, so that "not found" has a scope."""

    articles: int
    sources: int
    first: datetime | None
    last: datetime | None


@dataclass(frozen=True, slots=True)
class EngineUsed:
    """Who worded the answer; `fallback` says why the configured model did not, in a word of `Fallback`."""

    name: str
    model: str | None = None
    fallback: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything that is known in reply to one question."""

    id: str
    conversation_id: str | None
    question: str
    standalone_question: str
    as_of: datetime | None
    text: str
    """Plain text with [n] marks that refer to `Citation.number`."""
    status: Status
    unverified: bool
    abstained: bool
    verdict: Verdict | None
    statements: tuple[Statement, ...]
    claims: tuple[Claim, ...]
    citations: tuple[Citation, ...]
    searched: Searched
    engine: EngineUsed
    timings_ms: dict[str, float] = field(default_factory=dict)
