"""What is removed or replaced is gone: from every table, both indexes and the files."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vectorstore.fakes import BAKERY, IRAN, FakeModel, article
from vectorstore import Library

CANARY = article(
    "canaryid",
    "Zyxwvutsrq told the Quetzalcoatl inquiry everything. Nobody else heard it.",
    title="Abracadabrant title",
    source="Canarysource",
    author="Canaryauthor",
    url="https://canaryurl.example",
    tags=("Canarytag",),
)
WORDS = (
    "canaryid", "Zyxwvutsrq", "zyxwvutsrq", "Quetzalcoatl", "quetzalcoatl", "Abracadabrant", "abracadabr",
    "Canarysource", "canarysource", "Canaryauthor", "canaryurl", "Canarytag", "canarytag",
)  # fmt: skip

REBUILD = """
import sys
from pathlib import Path
from tests.vectorstore.fakes import FakeModel
from vectorstore import Library
with Library.open(Path(sys.argv[1]), FakeModel()) as library:
    library.rebuild()
"""


def rows_mentioning(home: Path, seq: int) -> dict[str, int]:
    """How many rows of each table belong to an article's sequence number."""
    connection = sqlite3.connect(home / "library.sqlite")
    tables = ("article", "tag", "passage", "sketch")
    found = {t: connection.execute(f"SELECT count(*) FROM {t} WHERE seq = ?", (seq,)).fetchone()[0] for t in tables}
    connection.close()
    return found


def words_in_files(home: Path) -> dict[str, list[str]]:
    """The canary words that stand in the bytes of any file, by file."""
    files = [path for path in home.rglob("*") if path.is_file()]
    found = {path.name: [word for word in WORDS if word.encode() in path.read_bytes()] for path in files}
    return {name: words for name, words in found.items() if words}


def remove(library: Library) -> None:
    """Take the canary out."""
    library.remove("canaryid")


def replace(library: Library) -> None:
    """Put other text under the canary's id, then take that out as well."""
    library.add([article("canaryid", "Nothing to see here. Move along.")])
    library.remove("canaryid")


@pytest.mark.parametrize("leave", [remove, replace], ids=["removed", "replaced"])
def test_no_byte_of_a_removed_article_stays(
    open_library: Callable[..., Library], home: Path, leave: Callable[[Library], None]
):
    """After removal or replacement no word of the old version stands in any file of the library, not even stemmed."""
    library = open_library()
    library.add([IRAN, CANARY, BAKERY])
    before = bool(words_in_files(home))
    leave(library)
    found = library.search("Zyxwvutsrq Quetzalcoatl").hits
    library.close()
    assert (before, words_in_files(home), [hit for hit in found if hit.lexical_rank]) == (True, {}, [])


def test_no_row_of_a_removed_article_stays(library: Library, home: Path):
    """Tags, passages and sketch go with their article."""
    library.add([CANARY])
    before = rows_mentioning(home, 1)
    library.remove("canaryid")
    assert (before, rows_mentioning(home, 1)) == (
        {"article": 1, "tag": 1, "passage": 1, "sketch": before["sketch"]},
        {"article": 0, "tag": 0, "passage": 0, "sketch": 0},
    )


def test_removed_vector_is_not_found(library: Library):
    """The vector index no longer knows a removed passage, and the rest is still sound."""
    library.add([IRAN, CANARY])
    library.remove("canaryid")
    found = [hit.passage.article_id for hit in library.search(CANARY.body).hits]
    assert (found, library.verify(deep=True).is_sound) == (["iran"], True)


def test_rebuilding_erases_the_bytes_of_removed_vectors(open_library: Callable[..., Library], home: Path):
    """After a rebuild in a new process not even the numbers of a removed vector stand in a file.

    The graph keeps them until then. It has to be a new process, because Chroma writes memory that it never set into the
    unused end of its files.
    """
    library = open_library()
    library.add([IRAN, CANARY])
    library.remove("canaryid")
    library.close()
    vector = FakeModel().encode([CANARY.body])[0].astype("<f4").tobytes()[:32]
    subprocess.run([sys.executable, "-c", REBUILD, str(home)], check=True)
    assert [path.name for path in home.rglob("*") if path.is_file() and vector in path.read_bytes()] == []
