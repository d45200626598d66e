"""Conversations: turns of questions and the answers as they were sent. Knows SQL and values; asks nothing."""

from __future__ import annotations

import copy
import re
import secrets
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from assistant.answer import Answer
from assistant.ledger.database import Database
from assistant.ledger.leanings import Affected, read_affected
from assistant.ledger.locks import Locks
from assistant.ledger.schema import CONVERSATION, LEANING, TABLES, TURN, seen_by
from assistant.ledger.texts import read_filter, read_question, write_filter, write_question
from assistant.question import Question
from assistant.reply import encode
from vectorstore import Filter
from vectorstore.collection import own_id
from vectorstore.times import from_micros, to_micros, utc_now

_EVERYTHING = Filter()
_MARK = re.compile(r"(?P<at>\d{1,18})\.(?P<seq>\d{1,9})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Turn:
    """One question with its answer."""

    number: int
    """From 1 in its conversation."""
    question: Question
    at: datetime
    where: Filter
    """What limited the search."""
    answer_id: str
    answer: str
    """The JSON object of the HTTP contract, byte for byte as it was sent."""
    affected: tuple[Affected, ...]
    """Articles that the answer leaned on and that have changed since."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation without its turns."""

    id: str
    title: str
    """The first question as it was asked."""
    created_at: datetime
    updated_at: datetime
    turns: int


@dataclass(frozen=True, slots=True)
class ConversationPage:
    """Conversations, the one last spoken in first, and the mark of the following page."""

    items: tuple[Conversation, ...]
    next: str | None


class Conversations:
    """All conversations of one database; thread safe. Every method raises LedgerFailed where it cannot be used."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._database = database
        self._clock = clock
        self._locks = Locks(database)
        self._collection: str | None = None

    def within(self, collection: str) -> Self:
        """The same conversations as whoever is bound to that collection sees them; ids begin with its name."""
        view = copy.copy(self)
        view._collection = collection
        return view

    def start(self) -> str:
        """A new conversation id that nobody can guess; nothing is stored before its first answer."""
        return own_id(self._collection, "con_" + secrets.token_hex(16))

    def held(self, conversation_id: str) -> AbstractContextManager[None]:
        """The right to answer in a conversation, which one question has at a time.

        Raises:
            ConversationBusy: Another one kept it for too long.
            LedgerFailed: The database cannot be reached.
        """  # raised when the context is entered
        return self._locks.held(own_id(self._collection, conversation_id))

    def last(self, conversation_id: str) -> Question | None:
        """The last question that was answered in it; None for an id without turns."""
        own = CONVERSATION.c.id == own_id(self._collection, conversation_id)
        query = select(TURN.c.question).join(CONVERSATION).where(own)
        self._database.ensure(TABLES)
        with self._database.reading() as connection:
            text = connection.execute(query.order_by(TURN.c.number.desc()).limit(1)).scalar()
        return None if text is None else read_question(text)

    def remember(
        self,
        conversation_id: str,
        question: Question,
        answer: Answer,
        *,
        where: Filter = _EVERYTHING,
        leans_on: Iterable[str] = (),
    ) -> None:
        """Keep a turn, whole or not at all; the first one makes the conversation.

        Args:
            conversation_id: Any text; of `start`, or a client's own.
            question: As it was understood, for the follow-up.
            answer: What is sent to whoever asked.
            where: What limited the search.
            leans_on: Ids of the articles whose sentences the answer rests on, shown or not.
        """
        now = to_micros(self._clock())
        self._database.ensure(TABLES)
        with self._database.writing() as connection:
            conversation = _touch(connection, own_id(self._collection, conversation_id), now)
            earlier = select(func.count()).where(TURN.c.conversation == conversation)
            turn = insert(TURN).values(
                conversation=conversation,
                number=connection.execute(earlier).scalar_one() + 1,
                at=now,
                question=write_question(question),
                limits=write_filter(where),
                answer_id=answer.id,
                answer=encode(answer),
            )
            seq = connection.execute(turn.returning(TURN.c.seq)).scalar_one()
            leanings = [{"turn": seq, "article_id": article} for article in dict.fromkeys(leans_on)]
            if leanings:
                connection.execute(insert(LEANING), leanings)

    def turns(self, conversation_id: str) -> tuple[Turn, ...]:
        """The turns of a conversation, oldest first; empty for an id that has none."""
        own = own_id(self._collection, conversation_id)
        query = select(TURN).join(CONVERSATION).where(CONVERSATION.c.id == own).order_by(TURN.c.number)
        self._database.ensure(TABLES)
        with self._database.reading() as connection:
            rows = connection.execute(query).mappings().all()
            affected = read_affected(connection, own)
        return tuple(
            Turn(
                number=row["number"],
                question=read_question(row["question"]),
                at=from_micros(row["at"]),
                where=read_filter(row["limits"]),
                answer_id=row["answer_id"],
                answer=row["answer"],
                affected=affected.get(row["seq"], ()),
            )
            for row in rows
        )

    def get(self, conversation_id: str) -> Conversation | None:
        """The conversation without its turns; None where there is none of that id."""
        found = self._select(CONVERSATION.c.id == own_id(self._collection, conversation_id), limit=1)
        return found[0][1] if found else None

    def page(self, after: str | None = None, limit: int = 50) -> ConversationPage:
        """Conversations, the one last spoken in first.

        Args:
            after: `next` of the page before; None is the first page.
            limit: At most so many, from 1.

        Raises:
            ValueError: `after` is no mark of a page.
        """
        found = self._select(*_older_than(after), *seen_by(self._collection), limit=limit + 1)
        more = len(found) > limit
        return ConversationPage(tuple(item for _, item in found[:limit]), found[limit - 1][0] if more else None)

    def remove(self, conversation_id: str) -> bool:
        """Forget a conversation with its answers and the feedback on them, without trace; False where there is none.

        Waits for a question that is being answered in it.
        """
        own = CONVERSATION.c.id == own_id(self._collection, conversation_id)
        self._database.ensure(TABLES)
        with self.held(conversation_id):
            with self._database.writing() as connection:
                gone = connection.execute(delete(CONVERSATION).where(own)).rowcount
            if gone:
                self._database.fold_log()
        return bool(gone)

    def _select(self, *conditions: ColumnElement[bool], limit: int) -> Sequence[tuple[str, Conversation]]:
        """Conversations with the mark of each, newest first."""
        each = TURN.alias()
        turns = select(func.count()).select_from(each).where(each.c.conversation == CONVERSATION.c.seq)
        query = (
            select(CONVERSATION, TURN.c.question, turns.scalar_subquery().label("turns"))
            .join(TURN, and_(TURN.c.conversation == CONVERSATION.c.seq, TURN.c.number == 1))
            .where(*conditions)
            .order_by(CONVERSATION.c.updated_at.desc(), CONVERSATION.c.seq.desc())
            .limit(limit)
        )
        self._database.ensure(TABLES)
        with self._database.reading() as connection:
            rows = connection.execute(query).mappings().all()
        return [
            (
                f"{row['updated_at']}.{row['seq']}",
                Conversation(
                    id=row["id"],
                    title=read_question(row["question"]).text,
                    created_at=from_micros(row["created_at"]),
                    updated_at=from_micros(row["updated_at"]),
                    turns=row["turns"],
                ),
            )
            for row in rows
        ]


def _touch(connection: Connection, conversation_id: str, now: int) -> int:
    """The number of the conversation's row, which is made where it is missing."""
    known = CONVERSATION.c.id == conversation_id
    there = update(CONVERSATION).where(known).values(updated_at=now).returning(CONVERSATION.c.seq)
    seq = connection.execute(there).scalar()
    if seq is not None:
        return int(seq)
    made = insert(CONVERSATION).values(id=conversation_id, created_at=now, updated_at=now)
    return int(connection.execute(made.returning(CONVERSATION.c.seq)).scalar_one())


def _older_than(mark: str | None) -> list[ColumnElement[bool]]:
    if mark is None:
        return []
    parts = _MARK.fullmatch(mark)
    if parts is None:
        raise ValueError(f"{mark[:40]!r} is not a page mark; pass the `next` of the page before, or None")
    at, seq = int(parts["at"]), int(parts["seq"])
    same_time = and_(CONVERSATION.c.updated_at == at, CONVERSATION.c.seq < seq)
    return [or_(CONVERSATION.c.updated_at < at, same_time)]
