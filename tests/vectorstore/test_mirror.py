"""The vector index is checked when a library is opened, and made anew from SQL where it cannot be trusted."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from tests.vectorstore.fakes import IRAN, QATAR, FakeModel, article
from vectorstore import Library, mirror
from vectorstore.dense import DenseIndex
from vectorstore.errors import LibraryDamaged, WrongModel

MANY = [article(f"n{n}", f"Report {n} on topic{n % 7} from town{n % 13}. It names witness{n}.") for n in range(1100)]
"""More than Chroma holds in memory before it writes its files (1,000)."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library whose vector index has files."""
    home = tmp_path_factory.mktemp("filled") / "library"
    with Library.open(home, FakeModel()) as library:
        library.add(MANY)
    return home


@pytest.fixture
def damaged(filled: Path, home: Path) -> Path:
    """A copy of it, to be damaged."""
    shutil.copytree(filled, home)
    return home


def graph(home: Path, name: str) -> Path:
    """The one file of that name in the vector index."""
    return next((home / "chroma").rglob(name))


def cut(path: Path) -> None:
    """Keep the first half."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flip(path: Path) -> None:
    """Turn every bit of 64 bytes in the middle."""
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 64] = bytes(255 - byte for byte in content[middle : middle + 64])
    path.write_bytes(content)


def scribble(path: Path, share: float) -> None:
    """Write 512 random bytes at this share of the file."""
    content = bytearray(path.read_bytes())
    at = int(len(content) * share)
    content[at : at + 512] = random.Random(7).randbytes(512)
    path.write_bytes(content)


def forget(home: Path, sql: str) -> None:
    """Change what the database records about the index."""
    connection = sqlite3.connect(home / "library.sqlite")
    with connection:
        connection.execute(sql)
    connection.close()


DAMAGES: dict[str, Callable[[Path], None]] = {
    "folder-removed": lambda home: shutil.rmtree(home / "chroma"),
    "graph-folder-removed": lambda home: shutil.rmtree(graph(home, "data_level0.bin").parent),
    "vectors-cut": lambda home: cut(graph(home, "data_level0.bin")),
    "vectors-flipped": lambda home: flip(graph(home, "data_level0.bin")),
    "links-cut": lambda home: cut(graph(home, "link_lists.bin")),
    "links-flipped": lambda home: flip(graph(home, "link_lists.bin")),
    "header-flipped": lambda home: flip(graph(home, "header.bin")),
    "lengths-cut": lambda home: cut(graph(home, "length.bin")),
    "map-cut": lambda home: cut(graph(home, "index_metadata.pickle")),
    "map-removed": lambda home: graph(home, "index_metadata.pickle").unlink(),
    "database-cut": lambda home: cut(graph(home, "chroma.sqlite3")),
    "database-removed": lambda home: graph(home, "chroma.sqlite3").unlink(),
    "database-bytes": lambda home: scribble(graph(home, "chroma.sqlite3"), 0.5),
    "database-bytes-late": lambda home: scribble(graph(home, "chroma.sqlite3"), 0.95),
    "links-emptied": lambda home: graph(home, "link_lists.bin").write_bytes(b""),
    "write-interrupted": lambda home: forget(home, "UPDATE meta SET value = '0' WHERE key = 'index_generation'"),
    "other-chroma": lambda home: forget(home, "UPDATE meta SET value = '0.4.0' WHERE key = 'index_version'"),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_damaged_index_is_replaced_at_opening(damaged: Path, filled: Path, damage: Callable[[Path], None]):
    """Whatever happens to the files of the vector index, opening notices it and the answers stay the same."""
    damage(damaged)
    queries = ["topic3 town5", "witness77", "report on topic6"]
    with Library.open(damaged, FakeModel()) as library, Library.open(filled, FakeModel(), read_only=True) as exact:
        found = [[hit.passage.id for hit in library.search(query, k=5).hits] for query in queries]
        expected = [[hit.passage.id for hit in exact.search(query, k=5).hits] for query in queries]
        assert (found, library.verify(deep=True).is_sound) == (expected, True)


def test_sound_index_is_kept(damaged: Path):
    """A library that was closed properly is opened without making its index anew."""
    before = graph(damaged, "data_level0.bin")
    with Library.open(damaged, FakeModel()):
        pass
    assert graph(damaged, "data_level0.bin") == before


@pytest.mark.slow
def test_unclosed_index_is_compared_and_kept(damaged: Path, monkeypatch: pytest.MonkeyPatch):
    """After a kill outside of any write every vector is compared elsewhere, and a sound index is not made anew."""
    monkeypatch.setattr(mirror, "AT_ONCE", 100)
    forget(damaged, "DELETE FROM meta WHERE key = 'index_digest'")
    before = graph(damaged, "data_level0.bin")
    with Library.open(damaged, FakeModel()) as library:
        library.settle()
        assert (graph(damaged, "data_level0.bin"), library.verify(deep=True).is_sound) == (before, True)


def test_large_index_is_made_while_articles_are_served(damaged: Path, filled: Path, monkeypatch: pytest.MonkeyPatch):
    """Opening does not wait for a large index: the database is searched, and changes made meanwhile are in it then."""
    monkeypatch.setattr(mirror, "AT_ONCE", 100)
    may_go_on = Event()
    made = mirror.Mirror._made  # private: the making is held up until the test has looked

    def held_up(self: mirror.Mirror) -> DenseIndex:
        index = made(self)
        may_go_on.wait(60)
        return index

    monkeypatch.setattr(mirror.Mirror, "_made", held_up)
    shutil.rmtree(damaged / "chroma")
    with Library.open(damaged, FakeModel()) as library:
        served = library.is_indexed, library.search(MANY[77].body, k=1).hits[0].passage.article_id
        library.add([IRAN])
        library.remove("n77")
        may_go_on.set()
        library.settle()
        found = [hit.passage.article_id for hit in library.search(IRAN.body, k=1).hits]
        assert (served, library.is_indexed, found, library.verify(deep=True).is_sound) == (
            (False, "n77"),
            True,
            ["iran"],
            True,
        )


def test_closing_gives_up_an_index_that_is_being_made(damaged: Path, monkeypatch: pytest.MonkeyPatch):
    """Closing does not wait for a large index to be made; the next opening makes it."""
    monkeypatch.setattr(mirror, "AT_ONCE", 100)
    monkeypatch.setattr(mirror, "REBUILD_BATCH", 10)
    shutil.rmtree(damaged / "chroma")
    Library.open(damaged, FakeModel()).close()
    with Library.open(damaged, FakeModel()) as library:
        library.settle()
        assert (library.is_indexed, library.verify(deep=True).is_sound) == (True, True)


def test_left_overs_of_a_killed_rebuild_are_removed(damaged: Path):
    """A half made index that a kill left behind is swept away at the next opening."""
    (damaged / "chroma" / "halfmade").mkdir()
    with Library.open(damaged, FakeModel()):
        assert len(list((damaged / "chroma").iterdir())) == 1


@pytest.mark.parametrize("model", [FakeModel("other"), FakeModel(dimension=16)], ids=["name", "dimension"])
def test_library_of_another_model_is_refused(damaged: Path, model: FakeModel):
    """A library opened with another model than it was made with says both and how to go on."""
    with pytest.raises(WrongModel, match=rf"'fake' .*dimension 32.*{model.name!r}.*{model.dimension}.*library rebuild"):
        Library.open(damaged, model)


def test_adopting_a_model_embeds_everything_again(damaged: Path):
    """A library can be moved to another model: articles and times stay, and the answers are those of the new model."""
    before = Library.open(damaged, FakeModel(), read_only=True)
    kept = before.page(limit=2000).items
    before.close()
    with Library.open(damaged, FakeModel("other", dimension=16), adopt_model=True) as library:
        found = library.search(MANY[77].body, k=1).hits[0].passage.article_id
        assert (library.page(limit=2000).items, found, library.verify(deep=True).is_sound) == (kept, "n77", True)


def test_unreadable_database_is_named(damaged: Path):
    """A database that is no database is an error with its path and the way back."""
    cut(damaged / "library.sqlite")
    flip(damaged / "library.sqlite")
    (damaged / "library.sqlite").write_bytes(b"\0" * 4096)
    with pytest.raises(LibraryDamaged, match=r"library\.sqlite.*export"):
        Library.open(damaged, FakeModel())


def test_rebuild_changes_no_answer(open_library: Callable[..., Library]):
    """Making both indexes anew leaves every ranking as it was."""
    library = open_library()
    library.add([IRAN, QATAR, *MANY[:50]])
    before = library.search("meeting topic3").hits
    library.rebuild()
    assert (library.search("meeting topic3").hits, library.verify(deep=True).is_sound) == (before, True)
