"""The database behind conversations: embedded by default, and honest about what it cannot do."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Column, Integer, MetaData, String, Table, func, insert, select, text

from assistant.errors import BadSetting, LedgerFailed
from assistant.ledger.database import FILE, Database

TABLES = MetaData()
NOTE = Table(
    "note", TABLES, Column("id", Integer, primary_key=True), Column("text", String, nullable=False, unique=True)
)


def test_embedded_database_stands_in_the_librarys_folder(tmp_path: Path):
    """Without a URL a file is made, and what was written is there when it is opened again."""
    home = tmp_path / "new" / "home"
    first = Database.open(None, home)
    first.ensure(TABLES)
    with first.writing() as connection:
        connection.execute(insert(NOTE).values(text="kept"))
    first.close()
    with Database.open(None, home).reading() as connection:
        found = connection.execute(select(NOTE.c.text)).scalars().all()
    assert ((home / FILE).is_file(), found) == (True, ["kept"])


def test_an_exception_undoes_the_transaction(tmp_path: Path):
    """Nothing is kept by halves."""
    database = Database.open(None, tmp_path)
    database.ensure(TABLES)
    with pytest.raises(LedgerFailed), database.writing() as connection:
        connection.execute(insert(NOTE), [{"text": "one"}, {"text": "one"}])
    with database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(NOTE)).scalar_one() == 0


def test_writers_that_read_first_wait_for_each_other(tmp_path: Path):
    """Twenty threads that each read the count and write it down never lose a step."""
    database = Database.open(None, tmp_path)
    database.ensure(TABLES)

    def step() -> None:
        with database.writing() as connection:
            count = connection.execute(select(func.count()).select_from(NOTE)).scalar_one()
            connection.execute(insert(NOTE).values(text=str(count)))

    threads = [threading.Thread(target=step) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as connection:
        found = connection.execute(select(NOTE.c.text).order_by(NOTE.c.id)).scalars().all()
    assert found == [str(number) for number in range(20)]


def test_a_failure_tells_nothing_of_the_content(tmp_path: Path):
    """The message has neither the statement nor its values: a question may be secret."""
    database = Database.open(None, tmp_path)
    with pytest.raises(LedgerFailed) as caught, database.writing() as connection:
        connection.execute(insert(NOTE).values(text="the minister's affair"))
    assert str(caught.value) == "the database of conversations cannot be used (OperationalError); see the server's log"


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("no url", "ONRECORD_DATABASE_URL: is no database URL"),
        ("sqlite://", "names no file"),
        ("oracledb+nothing://user:secret@host/x", "ONRECORD_DATABASE_URL: the driver"),
    ],
)
def test_a_bad_url_is_refused_without_repeating_it(url: str, message: str, tmp_path: Path):
    """A URL holds a password."""
    with pytest.raises(BadSetting, match=message) as caught:
        Database.open(url, tmp_path)
    assert "secret" not in str(caught.value)


def test_a_server_that_cannot_be_reached_is_a_failure_in_words(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    """Nothing is opened before it is used; then the failure names no part of the URL, and the log says why."""
    database = Database.open(f"postgresql+psycopg://desk:secret@/onrecord?host={tmp_path}", tmp_path)
    with pytest.raises(LedgerFailed) as caught:
        database.ensure(TABLES)
    assert ("secret" in str(caught.value), "secret" in caplog.text, "connection" in caplog.text) == (False, False, True)


def test_connections_that_the_server_closed_are_made_anew(postgresql: str, tmp_path: Path):
    """A database that was restarted is used again without a restart of ours."""
    others = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    with closing(Database.open(postgresql, tmp_path)) as ours, closing(Database.open(postgresql, tmp_path)) as other:
        with ours.reading() as connection:
            connection.execute(select(1))
        with other.writing() as connection:
            ended = connection.execute(others).all()
        with ours.reading() as connection:
            again = connection.execute(select(1)).scalar_one()
    assert (len(ended), again) == (1, 1)
