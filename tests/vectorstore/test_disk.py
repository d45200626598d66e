"""A full or read-only disk costs no article and no answer. The disks are small ones in memory, mounted by the test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from ingest import Article
from tests.vectorstore.fakes import IRAN, QATAR, FakeModel, article
from vectorstore import Library, disk
from vectorstore.errors import DiskFull, LibraryError, LibraryReadOnly

MIB = 1024 * 1024


def _mount(*arguments: str) -> bool:
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty disk of 16 MiB, of which 4 stay in reserve instead of 200."""
    monkeypatch.setattr(disk, "RESERVE", 4 * MIB)
    place = tmp_path / "disk"
    place.mkdir()
    if not _mount("-t", "tmpfs", "-o", "size=16m", "tmpfs", str(place)):
        pytest.skip("this user may not mount a disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path, *, leave: int) -> Path:
    """Another program takes all room but so many bytes."""
    other = place / "other"
    status = os.statvfs(place)
    with other.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(4096, status.f_bavail * status.f_frsize - leave))
    return other


def many(first: int) -> list[Article]:
    """Forty articles of some length."""
    return [article(f"n{n}", f"Report {n} on topic{n % 7}. " * 120) for n in range(first, first + 40)]


LEFT = [0, 64, 256, 512, 1024, 2048, 3072, 4096, 5120, 6144, 8192]
"""KiB that another program leaves of 16 MiB, below and above the reserve."""


@pytest.mark.parametrize("left", LEFT)
def test_full_disk_loses_nothing(small_disk: Path, left: int):
    """On a disk that fills up articles are refused in time, those acknowledged stay, and room brings writing back."""
    acknowledged = {"iran"}
    with Library.open(small_disk / "library", FakeModel()) as library:
        library.add([IRAN])
        other = fill(small_disk, leave=left * 1024)
        slowest, refused = 0.0, False
        for first in range(0, 400, 40):
            started = monotonic()
            try:
                acknowledged |= {one.id for one in library.add(many(first))}
            except DiskFull:
                refused = True
            slowest = max(slowest, monotonic() - started)
        found = library.search("Iran meeting").hits[0].passage.article_id
        other.unlink()
        acknowledged |= {one.id for one in library.add([QATAR])}
    with Library.open(small_disk / "library", FakeModel()) as library:
        kept = {one.article.id for one in library.page(limit=1000).items}
        state = library.verify(deep=True)
    assert (refused, found, acknowledged - kept, state.is_sound, slowest < 30) == (True, "iran", set(), True, True)


def test_rebuild_without_room_says_so(small_disk: Path):
    """Where another index has no room the rebuild is an error, and the old one goes on answering."""
    with Library.open(small_disk / "library", FakeModel()) as library:
        library.add([IRAN, QATAR])
        before = library.search("Iran meeting").hits
        fill(small_disk, leave=2 * MIB)
        with pytest.raises(DiskFull):
            library.rebuild()
        assert (library.search("Iran meeting").hits, library.is_indexed) == (before, True)


def test_read_only_disk_is_answered_from(small_disk: Path):
    """Where nothing can be written a library answers as before, also to one who wanted to write to it."""
    home = small_disk / "library"
    with Library.open(home, FakeModel()) as library:
        library.add([IRAN, QATAR])
        before = library.search("Iran meeting").hits
    assert _mount("-o", "remount,ro", str(small_disk))
    with Library.open(home, FakeModel()) as library:
        with Library.open(home, FakeModel(), read_only=True) as reader:
            answers = [one.search("Iran meeting").hits for one in (library, reader)]
        with pytest.raises(LibraryReadOnly, match="in a folder that can be written"):
            library.add([article("new", "News.")])
    assert answers == [before, before]


def test_unclosed_library_on_a_read_only_disk_is_refused(small_disk: Path):
    """Where the last changes still stand in a log that cannot be folded in, old answers would be wrong answers."""
    home = small_disk / "library"
    library = Library.open(home, FakeModel())
    library.add([IRAN])
    (small_disk / "copy").mkdir()
    for name in ("library.sqlite", "library.sqlite-wal"):
        (small_disk / "copy" / name).write_bytes((home / name).read_bytes())
    library.close()
    assert _mount("-o", "remount,ro", str(small_disk))
    with pytest.raises(LibraryError, match="was not closed"):
        Library.open(small_disk / "copy", FakeModel())
