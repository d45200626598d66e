"""Engine and Draft: what can word an answer, and what it hands to `assistant.citations` for checking."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from assistant.answer import ActResult, EngineUsed, Searched, Stance, Verdict
from assistant.parties import Concerned
from assistant.question import Question
from assistant.status import Ruling
from assistant.timeline import Change, Record


@dataclass(frozen=True, slots=True)
class Standing:
    """One party's stance and the record that shows it."""

    party: Concerned
    stance: Stance
    record: Record | None


@dataclass(frozen=True, slots=True)
class Finding:
    """All that the rules found out about the claim, before a word is written."""

    question: Question
    proposition: str
    records: tuple[Record, ...]
    """Live records, oldest first."""
    history: tuple[Change, ...]
    ruling: Ruling
    verdict: Verdict | None
    standings: tuple[Standing, ...]
    origins: int
    articles: int
    searched: Searched

    @property
    def verdict_result(self) -> ActResult | None:
        """Result of the speech act that was asked about."""
        return self.verdict.result if self.verdict else None


@dataclass(frozen=True, slots=True)
class DraftStatement:
    """One sentence that an engine proposes, with the records it rests on."""

    text: str
    """Our words and, verbatim, the strings in `quotes`."""
    records: tuple[Record, ...]
    quotes: tuple[str, ...] = ()
    by_model: bool = False
    """Worded by a language model: held to its cited sentences by `assistant.guard`."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What an engine proposes to say; nothing of it is shown unchecked."""

    statements: tuple[DraftStatement, ...]
    engine: EngineUsed = field(default_factory=lambda: EngineUsed("extractive"))
    refused: tuple[str, ...] = ()
    """The rule that each withheld sentence of a model broke."""


class Engine(Protocol):
    """Whatever can word an answer."""

    name: str

    def draft(self, finding: Finding) -> Draft:
        """Word the finding; the status is decided and may not be changed."""
        ...
