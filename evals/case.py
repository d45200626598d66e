"""Case: one question over our own articles with what a right answer must hold."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.answer import Act, ActResult, Stance
from assistant.status import Status

Split = Literal["dev", "blind", "examples"]
"""`blind` is scored but never read: a rule that was tuned to it would prove nothing."""


class Strict(BaseModel):
    """Unknown keys are errors: a misspelt expectation must not go unscored in silence."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ExpectedVerdict(Strict):
    """The speech-act verdict."""

    actor: str
    act: Act
    result: ActResult


class ExpectedCitation(Strict):
    """A passage that the answer must quote."""

    article: str
    """An article id, or `url:<canonical url>` where the id is derived; the loader replaces it with the id."""
    contains: str = Field(min_length=8)
    """Verbatim words of the article's body that must lie inside one quote from that article."""


class Expected(Strict):
    """What a right answer holds; what is left out is not scored (and counted as unscored)."""

    status: Status
    unverified: bool
    abstained: bool = False
    verdict: ExpectedVerdict | None = None
    origins: int | None = Field(default=None, ge=0)
    """Independent origins that put the claim forward (denials are not counted)."""
    cites: tuple[ExpectedCitation, ...] = ()
    """All of these must be quoted."""
    cites_any: tuple[ExpectedCitation, ...] = ()
    """At least one of these must be quoted."""
    never_cites: tuple[ExpectedCitation, ...] = ()
    """Sentences about something else (another event, other people): none may be quoted as evidence."""
    parties: dict[str, Stance] = Field(default_factory=dict)
    says: tuple[str, ...] = ()
    """Words, e.g. a number or a name, that must stand in the answer's text (compared without case)."""
    never_says: tuple[str, ...] = ()


class Case(Strict):
    """One question and its expectation."""

    id: str = Field(pattern=r"^[a-z0-9-]+$")
    suite: Literal[
        "status",
        "verdict",
        "citations",
        "origins",
        "as_of",
        "numbers",
        "abstention",
        "presupposition",
        "followups",
        "injection",
        "hedge_negation",
        "retrieval",
    ]
    story: str
    """Name of the story (a folder of articles); the split is by story."""
    question: str
    history: tuple[str, ...] = ()
    """Earlier questions of the same conversation, oldest first."""
    as_of: datetime | None = None
    sources: tuple[str, ...] = ()
    """Source filter of the request."""
    expect: Expected
    relevant: dict[str, int] = Field(default_factory=dict)
    """Article id -> grade (1 useful, 2 decisive): the judgements for nDCG and recall."""
    tags: tuple[str, ...] = ()
    """Question type, decision row ("row-4") and traps."""
    why: str = Field(min_length=10)
    """One sentence by the author: why this is the right answer."""
