"""Ledgers on both databases; whoever takes `open_ledger` is run on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from assistant.ledger import Ledger

NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
OpenLedger = Callable[[], Ledger]


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'ledger.sqlite'}"
    url: str = request.getfixturevalue("postgresql")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return url


@pytest.fixture
def open_ledger(database_url: str, tmp_path: Path) -> Iterator[OpenLedger]:
    """Opens the same database again and again, each time as another process would; a minute passes at each write."""
    minutes = count()
    opened: list[Ledger] = []

    def clock() -> datetime:
        return NOON + timedelta(minutes=next(minutes))

    def open_() -> Ledger:
        opened.append(Ledger.open(database_url, tmp_path, clock=clock))
        return opened[-1]

    yield open_
    for ledger in opened:
        ledger.close()


@pytest.fixture
def ledger(open_ledger: OpenLedger) -> Ledger:
    """An empty ledger."""
    return open_ledger()
