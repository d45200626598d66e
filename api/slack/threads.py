"""Threads that the bot takes part in: one conversation each, kept in SQL so that a restart forgets none."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Column, ColumnElement, Connection, MetaData, String, Table, insert, select, update

from assistant.ledger import Database

TABLES = MetaData()
_THREAD = Table(
    "slack_thread",
    TABLES,
    Column("team", String(40), primary_key=True),
    Column("channel", String(40), primary_key=True),
    Column("ts", String(40), primary_key=True),
    Column("conversation_id", String(200), nullable=True),
    Column("viewed_channel", String(40), nullable=True),
)


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread with the bot in it."""

    conversation_id: str | None
    """None until the first answer."""
    viewed_channel: str | None
    """In the assistant pane: the channel that the person looks at beside it."""


class Threads:
    """Threads by team, channel and the time stamp of their first message."""

    def __init__(self, database: Database) -> None:
        database.ensure(TABLES)
        self._database = database

    def get(self, team: str, channel: str, ts: str) -> Thread | None:
        """The thread; None if the bot is not in it."""
        with self._database.reading() as connection:
            row = connection.execute(select(_THREAD).where(_at(team, channel, ts))).mappings().first()
        return None if row is None else Thread(row["conversation_id"], row["viewed_channel"])

    def join(self, team: str, channel: str, ts: str) -> None:
        """From now on messages of this thread are for the bot."""
        with self._database.writing() as connection:
            _ensure(connection, team, channel, ts)

    def converse(self, team: str, channel: str, ts: str, conversation_id: str) -> None:
        """Bind the thread to a conversation."""
        with self._database.writing() as connection:
            _ensure(connection, team, channel, ts)
            changed = update(_THREAD).where(_at(team, channel, ts)).values(conversation_id=conversation_id)
            connection.execute(changed)

    def look(self, team: str, channel: str, ts: str, viewed_channel: str | None) -> None:
        """Note which channel the person looks at beside the assistant pane."""
        with self._database.writing() as connection:
            _ensure(connection, team, channel, ts)
            connection.execute(update(_THREAD).where(_at(team, channel, ts)).values(viewed_channel=viewed_channel))


def _at(team: str, channel: str, ts: str) -> ColumnElement[bool]:
    return (_THREAD.c.team == team) & (_THREAD.c.channel == channel) & (_THREAD.c.ts == ts)


def _ensure(connection: Connection, team: str, channel: str, ts: str) -> None:
    if connection.execute(select(_THREAD.c.ts).where(_at(team, channel, ts))).first() is None:
        connection.execute(insert(_THREAD).values(team=team, channel=channel, ts=ts))
