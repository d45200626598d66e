"""Leanings: which articles an answer rests on, and what became of them since it was given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, select, update

from assistant.ledger.database import Database
from assistant.ledger.schema import CONVERSATION, LEANING, TABLES, TURN
from assistant.ledger.texts import read_question
from vectorstore.times import from_micros, to_micros

_MOST_VARIABLES = 500  # in one statement; SQLite takes 32,766 and PostgreSQL 65,535


class Change(StrEnum):
    """What became of an article."""

    REPLACED = "replaced"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Affected:
    """An article that has changed since an answer leaned on it."""

    article_id: str
    change: Change
    at: datetime


@dataclass(frozen=True, slots=True)
class Leaning:
    """One answer that leaned on an article."""

    answer_id: str
    conversation_id: str
    question: str
    """As it was asked."""
    at: datetime
    """When it was answered."""
    affected: Affected | None
    """What became of the article since; None while it is as it was."""


def leaning_on(database: Database, article_id: str, *seen: ColumnElement[bool]) -> tuple[Leaning, ...]:
    """Every stored answer that leaned on this article and may be seen, the newest first."""
    query = (
        select(TURN, CONVERSATION.c.id.label("conversation_id"), LEANING.c.change, LEANING.c.changed_at)
        .join(CONVERSATION, CONVERSATION.c.seq == TURN.c.conversation)
        .join(LEANING, LEANING.c.turn == TURN.c.seq)
        .where(LEANING.c.article_id == article_id, *seen)
        .order_by(TURN.c.seq.desc())
    )
    database.ensure(TABLES)
    with database.reading() as connection:
        rows = connection.execute(query).mappings().all()
    return tuple(
        Leaning(
            answer_id=row["answer_id"],
            conversation_id=row["conversation_id"],
            question=read_question(row["question"]).text,
            at=from_micros(row["at"]),
            affected=_affected(article_id, row["change"], row["changed_at"]),
        )
        for row in rows
    )


def mark_affected(database: Database, article_ids: Iterable[str], change: Change, at: datetime) -> int:
    """Note at every answer that leaned on these articles what became of them; the number of such answers.

    A later change takes the place of an earlier one.
    """
    wanted = list(dict.fromkeys(article_ids))
    marked = 0
    database.ensure(TABLES)
    with database.writing() as connection:
        for first in range(0, len(wanted), _MOST_VARIABLES):
            those = LEANING.c.article_id.in_(wanted[first : first + _MOST_VARIABLES])
            marked += connection.execute(
                update(LEANING).where(those).values(change=change.value, changed_at=to_micros(at))
            ).rowcount
    return marked


def read_affected(connection: Connection, conversation_id: str) -> Mapping[int, tuple[Affected, ...]]:
    """What became of the articles that a conversation leaned on, by the turn's row; only of those that changed."""
    turns = select(TURN.c.seq).join(CONVERSATION).where(CONVERSATION.c.id == conversation_id)
    query = select(LEANING).where(LEANING.c.turn.in_(turns), LEANING.c.change.is_not(None))
    found: dict[int, tuple[Affected, ...]] = {}
    for row in connection.execute(query.order_by(LEANING.c.turn, LEANING.c.article_id)).mappings():
        affected = _affected(row["article_id"], row["change"], row["changed_at"])
        found[row["turn"]] = (*found.get(row["turn"], ()), *([affected] if affected else []))
    return found


def _affected(article_id: str, change: str | None, at: int | None) -> Affected | None:
    return None if change is None or at is None else Affected(article_id, Change(change), from_micros(at))
