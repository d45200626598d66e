"""Feedback: what people say of an answer that they were given. It goes when the answer's conversation goes."""

from __future__ import annotations

import copy
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

from sqlalchemy import insert, select

from assistant.errors import UnknownAnswer
from assistant.ledger.database import Database
from assistant.ledger.schema import CONVERSATION, FEEDBACK, TABLES, TURN, seen_by
from vectorstore.collection import own_id
from vectorstore.times import from_micros, to_micros, utc_now


class Reason(StrEnum):
    """What is said of an answer."""

    HELPFUL = "helpful"
    WRONG_STATUS = "wrong_status"
    WRONG_CITATION = "wrong_citation"
    MISSED_SOURCE = "missed_source"
    OUTDATED = "outdated"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Feedback:
    """One opinion on one answer."""

    id: str
    answer_id: str
    conversation_id: str
    turn: int
    """Number of the turn in its conversation, from 1."""
    reason: Reason
    comment: str | None
    at: datetime


class FeedbackBook:
    """All feedback of one database; thread safe."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._clock = clock
        self._collection: str | None = None

    def within(self, collection: str) -> Self:
        """The same book as whoever is bound to that collection sees it."""
        view = copy.copy(self)
        view._collection = collection
        return view

    def add(
        self, answer_id: str, reason: Reason, comment: str | None = None, *, conversation_id: str | None = None
    ) -> Feedback:
        """Keep an opinion on an answer.

        Ids of answers derive from content, so two conversations may have the same answer; the opinion then counts
        for the one named, else for the one that was answered last.

        Args:
            answer_id: Of the answer as it was sent.
            reason: What is said of it.
            comment: In the reader's own words.
            conversation_id: The conversation in which it was given.

        Returns:
            What was stored.

        Raises:
            UnknownAnswer: There is no such answer, or not in that conversation.
            LedgerFailed: The database cannot be used; nothing was kept.
        """
        query = (
            select(TURN.c.seq, TURN.c.number, CONVERSATION.c.id.label("conversation"))
            .join(CONVERSATION)
            .where(TURN.c.answer_id == answer_id, *seen_by(self._collection))
            .order_by(TURN.c.seq.desc())
            .limit(1)
        )
        if conversation_id is not None:
            query = query.where(CONVERSATION.c.id == own_id(self._collection, conversation_id))
        self._database.ensure(TABLES)
        with self._database.writing() as connection:
            row = connection.execute(query).mappings().first()
            if row is None:
                raise UnknownAnswer("no stored answer has this id")
            at = to_micros(self._clock())
            id_ = "fbk_" + secrets.token_hex(8)
            connection.execute(insert(FEEDBACK).values(id=id_, turn=row["seq"], reason=reason, comment=comment, at=at))
        return Feedback(id_, answer_id, row["conversation"], row["number"], reason, comment, from_micros(at))

    def all(self) -> Iterator[Feedback]:
        """Everything that was said, oldest first.

        Raises:
            LedgerFailed: The database cannot be used.
        """  # raised while reading
        query = (
            select(FEEDBACK, TURN.c.answer_id, TURN.c.number, CONVERSATION.c.id.label("conversation"))
            .join(TURN, TURN.c.seq == FEEDBACK.c.turn)
            .join(CONVERSATION, CONVERSATION.c.seq == TURN.c.conversation)
            .where(*seen_by(self._collection))
            .order_by(FEEDBACK.c.seq)
        )
        self._database.ensure(TABLES)
        with self._database.reading() as connection:
            rows = connection.execute(query).mappings().all()
        for row in rows:
            yield Feedback(
                id=row["id"],
                answer_id=row["answer_id"],
                conversation_id=row["conversation"],
                turn=row["number"],
                reason=Reason(row["reason"]),
                comment=row["comment"],
                at=from_micros(row["at"]),
            )
