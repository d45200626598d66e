"""Channel settings: which articles answer in a channel, and whether everybody sees the answer. Kept in SQL."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Boolean, Column, MetaData, String, Table, Text, delete, insert, select

from assistant.ledger import Database
from vectorstore import Filter

TABLES = MetaData()
_CHANNEL = Table(
    "slack_channel",
    TABLES,
    Column("team", String(40), primary_key=True),
    Column("channel", String(40), primary_key=True),
    Column("collection", String(200), nullable=True),
    Column("sources", Text, nullable=False),
    Column("is_private", Boolean, nullable=False),
)


@dataclass(frozen=True, slots=True)
class ChannelSettings:
    """What people of a channel agreed on."""

    collection: str | None = None
    """The only one that answers; None limits nothing."""
    sources: tuple[str, ...] = ()
    """Outlets that may answer; empty are all."""
    is_private: bool = False
    """Only who asked sees the answer; otherwise it stands in the thread."""

    @property
    def where(self) -> Filter:
        """The articles that may answer."""
        return Filter(sources=frozenset(self.sources), collection=self.collection)


class Channels:
    """Settings by channel; safe to use from several threads and processes."""

    def __init__(self, database: Database) -> None:
        database.ensure(TABLES)
        self._database = database

    def of(self, team: str, channel: str) -> ChannelSettings:
        """The settings of a channel; the defaults where nobody changed any."""
        query = select(_CHANNEL).where(_CHANNEL.c.team == team, _CHANNEL.c.channel == channel)
        with self._database.reading() as connection:
            row = connection.execute(query).mappings().first()
        if row is None:
            return ChannelSettings()
        return ChannelSettings(row["collection"], tuple(json.loads(row["sources"])), row["is_private"])

    def keep(self, team: str, channel: str, settings: ChannelSettings) -> None:
        """Replace the settings of a channel."""
        row: dict[str, Any] = {
            "team": team,
            "channel": channel,
            "collection": settings.collection,
            "sources": json.dumps(settings.sources, ensure_ascii=False),
            "is_private": settings.is_private,
        }
        with self._database.writing() as connection:
            connection.execute(delete(_CHANNEL).where(_CHANNEL.c.team == team, _CHANNEL.c.channel == channel))
            connection.execute(insert(_CHANNEL).values(**row))
