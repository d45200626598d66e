"""Conversation: what the briefer sees of it while it answers one question: the question before, and a place to keep.

It is kept in the ledger, or the caller keeps it and brings the earlier questions along; then nothing is stored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Protocol

from assistant.answer import Answer
from assistant.errors import BadQuestion
from assistant.followup import resolve
from assistant.ledger import Conversations
from assistant.question import Question
from vectorstore import Filter


class Conversation(Protocol):
    """One conversation while a question is answered in it."""

    @property
    def id(self) -> str | None:
        """Under which it can be gone on with; None where the caller keeps it."""
        ...

    @property
    def last(self) -> Question | None:
        """The question before, which a short one leans on."""
        ...

    def keep(self, question: Question, answer: Answer, where: Filter, leans_on: Sequence[str]) -> None:
        """Store the turn, so that it can be read again."""
        ...


@dataclass(frozen=True, slots=True)
class _Kept:
    id: str
    last: Question | None
    conversations: Conversations

    def keep(self, question: Question, answer: Answer, where: Filter, leans_on: Sequence[str]) -> None:
        self.conversations.remember(self.id, question, answer, where=where, leans_on=leans_on)


@dataclass(frozen=True, slots=True)
class _Brought:
    last: Question | None
    id: str | None = None

    def keep(self, question: Question, answer: Answer, where: Filter, leans_on: Sequence[str]) -> None:
        """Keeps nothing: the caller does."""


@contextmanager
def open_conversation(
    conversations: Conversations, id_: str | None, earlier: Sequence[str] | None
) -> Iterator[Conversation]:
    """The conversation of a request, to which nobody else adds a turn while the context lasts.

    Args:
        conversations: Where conversations are kept.
        id_: The conversation to go on with; None begins one.
        earlier: Earlier questions, oldest first, of a caller who keeps the conversation; None: the ledger keeps it.

    Yields:
        The conversation.

    Raises:
        ConversationBusy: An earlier question took too long.
        LedgerFailed: The ledger cannot be used.
    """  # raised by Conversations
    if earlier is not None:
        yield _Brought(_last_of(earlier))
        return
    id_ = id_ or conversations.start()
    with conversations.held(id_):
        yield _Kept(id_, conversations.last(id_), conversations)


def _last_of(earlier: Sequence[str]) -> Question | None:
    """The last of some questions, each made whole from the one before; what is no question is passed over."""
    last = None
    for text in earlier:
        with suppress(BadQuestion):
            last = resolve(text, last)
    return last
