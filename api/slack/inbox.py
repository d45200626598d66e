"""Inbox and outbox: every question from its arrival to its answer, in SQL, so that a crash loses none and doubles none.

A question is received (committed before Slack gets its acknowledgement), answering (a worker has it), posted (its
message stands in Slack and the time stamp is kept), done (every part of the answer stands). What is to be said is kept
before it is sent, so that a restart goes on with the same words.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Integer,
    MetaData,
    RowMapping,
    String,
    Table,
    Text,
    UniqueConstraint,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from api.slack.message import Message
from assistant.ledger import Database

KEPT = timedelta(days=30)  # far beyond Slack's last re-send after some minutes

TABLES = MetaData()
_QUESTION = Table(
    "slack_question",
    TABLES,
    Column("number", Integer, primary_key=True),
    Column("id", String(40), nullable=False, unique=True),
    Column("delivery", String(300), nullable=False, unique=True),
    Column("team", String(40), nullable=False),
    Column("channel", String(40), nullable=False),
    Column("ts", String(40), nullable=True),
    Column("thread_ts", String(40), nullable=True),
    Column("asker", String(40), nullable=False),
    Column("text", Text, nullable=False),
    Column("is_echoed", Boolean, nullable=False),
    Column("is_private", Boolean, nullable=False),
    Column("response_url", Text, nullable=True),
    Column("state", String(20), nullable=False, index=True),
    Column("opened_ts", String(40), nullable=True),
    Column("answer_id", String(200), nullable=True),
    Column("failure", String(100), nullable=True),
    Column("received_at", DateTime(timezone=True), nullable=False),
    UniqueConstraint("team", "channel", "ts"),
)
_PART = Table(
    "slack_part",
    TABLES,
    Column("question_id", String(40), primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("channel", String(40), nullable=False),
    Column("ts", String(40), nullable=True),
    Column("is_sent", Boolean, nullable=False),
    Column("message", Text, nullable=True),
)
_SEEN = Table(
    "slack_seen",
    TABLES,
    Column("delivery", String(300), primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False),
)


class State(StrEnum):
    """How far a question has come."""

    RECEIVED = "received"
    ANSWERING = "answering"
    POSTED = "posted"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A question as it came in."""

    delivery: str
    """Event or trigger id; the same for every re-send that Slack admits to."""
    team: str
    channel: str
    ts: str | None
    """Of the message that asks; with team and channel the same for every re-send. None for commands and shortcuts."""
    thread_ts: str | None
    """Where the answer goes; None is the channel itself."""
    asker: str
    text: str
    is_echoed: bool = False
    """Repeat the question in the answer, since nobody else saw it."""
    is_private: bool = False
    response_url: str | None = None


@dataclass(frozen=True, slots=True)
class Question(Arrival):
    """A question in the inbox."""

    id: str = ""
    """Also the id that people are told when something fails."""
    state: State = State.RECEIVED
    opened_ts: str | None = None
    """Of the message in which the answer stands or will stand."""
    received_at: datetime = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Part:
    """One message of an answer on its way out."""

    number: int
    message: Message
    is_sent: bool


class Inbox:
    """Questions and what is said to them; safe to use from several threads and processes."""

    def __init__(self, database: Database) -> None:
        database.ensure(TABLES)
        self._database = database
        self._insert_new = postgresql.insert if database.engine.dialect.name == "postgresql" else sqlite.insert

    def receive(self, arrival: Arrival, now: datetime) -> bool:
        """Store a question; False if it is here already, by its delivery or as the same message."""
        values: dict[str, Any] = {
            "id": f"slk_{secrets.token_hex(6)}",
            "delivery": arrival.delivery,
            "team": arrival.team,
            "channel": arrival.channel,
            "ts": arrival.ts,
            "thread_ts": arrival.thread_ts,
            "asker": arrival.asker,
            "text": arrival.text,
            "is_echoed": arrival.is_echoed,
            "is_private": arrival.is_private,
            "response_url": arrival.response_url,
            "state": State.RECEIVED,
            "received_at": now,
        }
        new = self._insert_new(_QUESTION).values(**values).on_conflict_do_nothing().returning(_QUESTION.c.id)
        with self._database.writing() as connection:
            return connection.execute(new).first() is not None

    def knows(self, arrival: Arrival) -> bool:
        """True if it is here already; cheaper than trying to store it, and most deliveries of a storm are re-sends."""
        is_same = _QUESTION.c.delivery == arrival.delivery
        if arrival.ts:
            place = (_QUESTION.c.team == arrival.team) & (_QUESTION.c.channel == arrival.channel)
            is_same |= place & (_QUESTION.c.ts == arrival.ts)
        with self._database.reading() as connection:
            return connection.execute(select(_QUESTION.c.number).where(is_same).limit(1)).first() is not None

    def is_first(self, delivery: str, now: datetime) -> bool:
        """True once for each delivery that is no question, such as a click."""
        new = self._insert_new(_SEEN).values(delivery=delivery, at=now).on_conflict_do_nothing()
        with self._database.writing() as connection:
            return connection.execute(new.returning(_SEEN.c.delivery)).first() is not None

    def waiting(self) -> tuple[str, ...]:
        """Channels in which a question is not done."""
        query = select(_QUESTION.c.channel).where(_QUESTION.c.state != State.DONE).distinct()
        with self._database.reading() as connection:
            return tuple(connection.execute(query).scalars())

    def next_in(self, channel: str) -> Question | None:
        """The oldest question of a channel that is not done."""
        query = select(_QUESTION).where(_QUESTION.c.channel == channel, _QUESTION.c.state != State.DONE)
        with self._database.reading() as connection:
            row = connection.execute(query.order_by(_QUESTION.c.number).limit(1)).mappings().first()
        return None if row is None else _question(row)

    def take(self, id_: str) -> None:
        """A worker begins."""
        self._change(id_, state=State.ANSWERING)

    def opened(self, id_: str, ts: str | None) -> None:
        """Its message stands in Slack under that time stamp; None where nobody can look it up (a private answer)."""
        self._change(id_, state=State.POSTED, opened_ts=ts)

    def make_private(self, id_: str) -> None:
        """The bot may not post in that channel: the answer goes to who asked."""
        self._change(id_, is_private=True)

    def keep(self, id_: str, channel: str, messages: Sequence[Message], answer_id: str | None) -> None:
        """Keep what will be said, before it is said."""
        rows = [
            {"question_id": id_, "part": number, "channel": channel, "is_sent": False, "message": message.dump()}
            for number, message in enumerate(messages)
        ]
        with self._database.writing() as connection:
            connection.execute(delete(_PART).where(_PART.c.question_id == id_))
            connection.execute(insert(_PART), rows)
            connection.execute(update(_QUESTION).where(_QUESTION.c.id == id_).values(answer_id=answer_id))

    def parts(self, id_: str) -> tuple[Part, ...]:
        """What was kept to be said, in order; empty before there is an answer."""
        query = select(_PART).where(_PART.c.question_id == id_).order_by(_PART.c.part)
        with self._database.reading() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(Part(row["part"], Message.load(row["message"]), row["is_sent"]) for row in rows)

    def sent(self, id_: str, part: int, ts: str | None) -> None:
        """That part stands in Slack."""
        changed = update(_PART).where(_PART.c.question_id == id_, _PART.c.part == part)
        with self._database.writing() as connection:
            connection.execute(changed.values(is_sent=True, ts=ts))

    def strangers(self, channel: str, stamps: Iterable[str]) -> list[str]:
        """Those of the time stamps that belong to no answer that we know of."""
        wanted = list(stamps)
        opened = select(_QUESTION.c.opened_ts).where(_QUESTION.c.channel == channel, _QUESTION.c.opened_ts.in_(wanted))
        parts = select(_PART.c.ts).where(_PART.c.channel == channel, _PART.c.ts.in_(wanted))
        with self._database.reading() as connection:
            known = {*connection.execute(opened).scalars(), *connection.execute(parts).scalars()}
        return [ts for ts in wanted if ts not in known]

    def finish(self, id_: str, failure: str | None = None) -> None:
        """Done: the words and the way back to the asker are forgotten, the time stamps stay."""
        with self._database.writing() as connection:
            values = {"state": State.DONE, "text": "", "response_url": None, "failure": failure}
            connection.execute(update(_QUESTION).where(_QUESTION.c.id == id_).values(**values))
            connection.execute(update(_PART).where(_PART.c.question_id == id_).values(message=None))

    def prune(self, now: datetime) -> None:
        """Forget what was done more than `KEPT` ago."""
        old = (_QUESTION.c.state == State.DONE) & (_QUESTION.c.received_at < now - KEPT)
        with self._database.writing() as connection:
            connection.execute(delete(_PART).where(_PART.c.question_id.in_(select(_QUESTION.c.id).where(old))))
            connection.execute(delete(_QUESTION).where(old))
            connection.execute(delete(_SEEN).where(_SEEN.c.at < now - KEPT))

    def _change(self, id_: str, **values: Any) -> None:
        with self._database.writing() as connection:
            connection.execute(update(_QUESTION).where(_QUESTION.c.id == id_).values(**values))


def _question(row: RowMapping) -> Question:
    return Question(
        delivery=row["delivery"],
        team=row["team"],
        channel=row["channel"],
        ts=row["ts"],
        thread_ts=row["thread_ts"],
        asker=row["asker"],
        text=row["text"],
        is_echoed=row["is_echoed"],
        is_private=row["is_private"],
        response_url=row["response_url"],
        id=row["id"],
        state=State(row["state"]),
        opened_ts=row["opened_ts"],
        received_at=_in_utc(row["received_at"]),
    )


def _in_utc(at: datetime) -> datetime:
    """SQLite gives back what was UTC without its zone, PostgreSQL with the zone of its session."""
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
