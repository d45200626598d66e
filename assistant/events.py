"""Events: what happens while a question is answered, as values, in the order in which they are told.

One `Started`, one `Found`, one `Judged`, a `Stated` for each sentence that passed the check, one `Answered`. The
status is told before any sentence. An exception in their place means that there is no answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.answer import Answer, Citation, Claim, Searched, Statement
from ingest import Article


@dataclass(frozen=True, slots=True)
class Started:
    """The question is understood."""

    conversation_id: str | None
    question: str
    standalone_question: str
    as_of: datetime | None
    """The moment that was asked for; None where the newest article decides."""


@dataclass(frozen=True, slots=True)
class Found:
    """The search is done; what the articles say is not known yet."""

    searched: Searched
    articles: tuple[Article, ...]
    """Best first."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The status is decided. No sentence is cited yet, so the claim names no citation; that of the answer does."""

    claim: Claim


@dataclass(frozen=True, slots=True)
class Stated:
    """A sentence passed the check."""

    statement: Statement
    citations: tuple[Citation, ...]
    """Those of the statement, in its order."""

    @property
    def line(self) -> str:
        """The sentence with its [n] marks, as it stands in `Answer.text`."""
        return self.statement.text + "".join(f" [{citation.number}]" for citation in self.citations)


@dataclass(frozen=True, slots=True)
class Answered:
    """Everything is checked, and kept where a conversation is kept."""

    answer: Answer


Event = Started | Found | Judged | Stated | Answered
