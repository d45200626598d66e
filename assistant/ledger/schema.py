"""The tables of conversations, answers and feedback. Knows SQL only; moments are microseconds since 1970 UTC."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    func,
)

from vectorstore.collection import prefix_of

TABLES = MetaData()

CONVERSATION = Table(
    "conversation",
    TABLES,
    Column("seq", Integer, primary_key=True),  # never reused: it stands in the marks of pages
    Column("id", Text, nullable=False, unique=True),
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Index("conversation_newest", "updated_at", "seq"),
    sqlite_autoincrement=True,
)

TURN = Table(
    "turn",
    TABLES,
    Column("seq", Integer, primary_key=True),
    Column("conversation", Integer, ForeignKey("conversation.seq", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),  # from 1 in each conversation
    Column("at", BigInteger, nullable=False),
    Column("question", Text, nullable=False),  # JSON, see texts.py
    Column("limits", Text, nullable=False),  # JSON, see texts.py
    Column("answer_id", Text, nullable=False),  # derived from content: two turns may have the same
    Column("answer", Text, nullable=False),  # the JSON object as it was sent
    UniqueConstraint("conversation", "number"),
    Index("turn_answer", "answer_id"),
    sqlite_autoincrement=True,
)

LEANING = Table(
    "leaning",
    TABLES,
    Column("turn", Integer, ForeignKey("turn.seq", ondelete="CASCADE"), primary_key=True),
    Column("article_id", Text, primary_key=True),
    Column("change", Text),  # what became of the article since; null while it is as it was
    Column("changed_at", BigInteger),
    Index("leaning_article", "article_id", "turn"),
)

FEEDBACK = Table(
    "feedback",
    TABLES,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("turn", Integer, ForeignKey("turn.seq", ondelete="CASCADE"), nullable=False),
    Column("reason", Text, nullable=False),
    Column("comment", Text),
    Column("at", BigInteger, nullable=False),
    Index("feedback_turn", "turn"),
    sqlite_autoincrement=True,
)


def seen_by(collection: str | None) -> list[ColumnElement[bool]]:
    """Conditions on the conversations that whoever is bound to that collection sees; none for who sees all.

    Compared letter by letter: LIKE would take capitals for small letters in SQLite and not in PostgreSQL.
    """
    if collection is None:
        return []
    prefix = prefix_of(collection)
    return [func.substr(CONVERSATION.c.id, 1, len(prefix)) == prefix]
