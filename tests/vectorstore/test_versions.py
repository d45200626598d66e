"""A replaced article keeps its old text for audit until it is purged or removed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.vectorstore.conftest import NOW
from tests.vectorstore.fakes import IRAN, QATAR, FakeModel
from tests.vectorstore.test_traces import CANARY, words_in_files
from vectorstore import Library
from vectorstore.errors import LibraryDamaged
from vectorstore.stored import EarlierVersion

SECOND = replace(CANARY, body="Nothing to see here. Move along.", title="Corrected", tags=())


def test_replaced_article_keeps_its_old_text(library: Library):
    """Each replaced version is kept whole, newest first; the current one and other articles have none."""
    third = replace(SECOND, body="Still nothing.")
    for one in (CANARY, SECOND, SECOND, third, QATAR):
        library.add([one])
    assert (library.versions("canaryid"), library.versions("qatar")) == (
        (EarlierVersion(SECOND, SECOND.content_hash, NOW, NOW), EarlierVersion(CANARY, CANARY.content_hash, NOW, NOW)),
        (),
    )


def test_old_text_is_found_by_no_search(library: Library):
    """What an article no longer says is neither found nor counted."""
    library.add([CANARY, IRAN])
    library.add([SECOND])
    found = library.search("Zyxwvutsrq Quetzalcoatl").hits
    assert ([hit for hit in found if hit.lexical_rank], library.verify(deep=True).is_sound) == ([], True)


def test_purging_erases_old_text_and_keeps_the_article(open_library: Callable[..., Library], home: Path):
    """After a purge no word of the old version stands in any file; the article stays as it is."""
    library = open_library()
    library.add([CANARY])
    library.add([replace(SECOND, source="Other", author=None, url=None)])
    before = bool(words_in_files(home))
    purged = library.purge("canaryid"), library.purge("canaryid")
    kept = library.get("canaryid")
    library.close()
    left = {word for words in words_in_files(home).values() for word in words}
    assert (before, purged, left, kept and kept.article.body) == (True, (1, 0), {"canaryid"}, SECOND.body)


def test_compacting_changes_no_answer(open_library: Callable[..., Library], home: Path):
    """Compacting makes the files smaller and leaves every ranking as it was."""
    library = open_library()
    library.add([replace(IRAN, id=f"n{n}", body=f"{IRAN.body} Part {n} of many. {n} " * 5) for n in range(60)])
    for n in range(10, 60):
        library.remove(f"n{n}")
    before, size = library.search("Iran meeting").hits, (home / "library.sqlite").stat().st_size
    library.compact()
    state = library.search("Iran meeting").hits == before, library.verify(deep=True).is_sound
    assert (state, (home / "library.sqlite").stat().st_size < size) == ((True, True), True)


def make_old(home: Path) -> None:
    """Turn a library into one of schema 2: no table of versions, words indexed as they were written."""
    connection = sqlite3.connect(home / "library.sqlite")
    with connection:
        connection.execute("DROP TABLE version")
        connection.execute("UPDATE meta SET value = '2' WHERE key = 'schema'")
    connection.close()


def test_library_of_an_earlier_schema_is_brought_up(open_library: Callable[..., Library], home: Path):
    """A library of an earlier version is upgraded when it is opened for writing, and a reader says what to do."""
    open_library().close()
    make_old(home)
    with pytest.raises(LibraryDamaged, match="opens it for writing"):
        Library.open(home, FakeModel(), read_only=True)
    library = open_library()
    library.add([IRAN])
    assert (library.versions("iran"), library.verify(deep=True).is_sound) == ((), True)
