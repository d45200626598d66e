"""One process writes; others are told which, or read."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import pytest

from tests.vectorstore.fakes import IRAN, QATAR, FakeModel
from vectorstore import Library
from vectorstore.errors import LibraryLocked, LibraryMissing

HOLDER = """
import sys
from pathlib import Path
from tests.vectorstore.fakes import BAKERY, IRAN, FakeModel, article
from vectorstore import Library
with Library.open(Path(sys.argv[1]), FakeModel(), command="onrecord serve") as library:
    library.add([IRAN])
    print("ready", flush=True)
    for number, line in enumerate(sys.stdin):
        library.add([BAKERY, article(f"n{number}", f"Nothing of note happened in harbour {number}.")])
        print("added", flush=True)
"""


@pytest.fixture
def holder(home: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the library open for writing; each line sent to it makes it add an article."""
    arguments = [sys.executable, "-c", HOLDER, str(home)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


def test_second_writer_is_told_who_holds_the_library(holder: subprocess.Popen[str], home: Path):
    """A second process that wants to write gets, within a second, an error with process, command and what to do."""
    start = perf_counter()
    with pytest.raises(LibraryLocked, match=rf"process {holder.pid} .*'onrecord serve'.*read-only") as caught:
        Library.open(home, FakeModel())
    assert (perf_counter() - start < 1, caught.value.holder and caught.value.holder.pid) == (True, holder.pid)


def test_twenty_second_writers_cost_nothing(holder: subprocess.Popen[str], home: Path):
    """Twenty attempts to write beside a writer are each refused within a second; no article of the writer is lost."""
    assert holder.stdin is not None
    assert holder.stdout is not None
    slowest = 0.0
    for _ in range(20):
        holder.stdin.write("add\n")
        holder.stdin.flush()
        start = perf_counter()
        with pytest.raises(LibraryLocked):
            Library.open(home, FakeModel())
        slowest = max(slowest, perf_counter() - start)
        assert holder.stdout.readline() == "added\n"
    holder.stdin.close()
    holder.wait()
    with Library.open(home, FakeModel()) as library:
        assert (library.scope().articles, library.verify(deep=True).is_sound, slowest < 1) == (22, True, True)


def test_reader_sees_what_the_writer_adds(holder: subprocess.Popen[str], home: Path):
    """A reader in another process finds articles that are added after it was opened, by meaning and by word."""
    assert holder.stdin is not None
    assert holder.stdout is not None
    with Library.open(home, FakeModel(), read_only=True) as reader:
        before = [hit.passage.article_id for hit in reader.search("bakery bread").hits]
        holder.stdin.write("add\n")
        holder.stdin.flush()
        assert holder.stdout.readline() == "added\n"
        after = reader.search("bakery bread", k=1).hits[0]
    assert (before, after.passage.article_id, after.dense_rank, after.lexical_rank) == (["iran"], "bakery", 1, 1)


def test_killed_writer_leaves_its_articles_and_no_lock(holder: subprocess.Popen[str], home: Path):
    """After a kill the next writer opens at once and everything acknowledged is there and can be found."""
    holder.kill()
    holder.wait()
    with Library.open(home, FakeModel()) as library:
        assert (library.search("Muscat").hits[0].passage.article_id, library.verify(deep=True).is_sound) == (
            "iran",
            True,
        )


def test_second_writer_in_the_same_process_is_refused(library: Library, home: Path):
    """One process cannot open a library for writing twice either."""
    with pytest.raises(LibraryLocked):
        Library.open(home, FakeModel())


def test_closing_lets_the_next_writer_in(open_library: Callable[..., Library]):
    """Once closed, also twice, a library can be opened for writing again."""
    first = open_library()
    first.close()
    first.close()
    assert open_library().scope().articles == 0


def test_failed_opening_frees_the_lock(open_library: Callable[..., Library], home: Path):
    """An opening that fails leaves no lock behind."""
    open_library().close()
    (home / "library.sqlite").write_bytes(b"not a database" * 100)
    for _ in range(2):
        with pytest.raises(Exception, match="cannot be read"):
            open_library()


@pytest.mark.parametrize("options", [{"create": False}, {"read_only": True}], ids=["not-created", "reader"])
def test_missing_library_is_not_made_by_accident(home: Path, options: dict[str, bool]):
    """Opening for reading, or without creating, says that there is no library and makes no folder."""
    with pytest.raises(LibraryMissing, match="onrecord ingest"):
        Library.open(home, FakeModel(), **options)
    assert not home.exists()


def test_reader_cannot_change_anything(library: Library, home: Path):
    """Every changing call on a reader is refused and names the reason."""
    library.add([IRAN])
    with Library.open(home, FakeModel(), read_only=True) as reader:
        for change in (lambda: reader.add([QATAR]), lambda: reader.remove("iran"), reader.rebuild):
            with pytest.raises(ValueError, match="read-only"):
                change()
        assert (reader.scope().articles, reader.verify(deep=True).is_sound) == (1, True)
