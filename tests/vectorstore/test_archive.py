"""A library in one portable file, and back."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest

from tests.vectorstore.fakes import BAKERY, IRAN, QATAR, FakeModel, article
from vectorstore import Filter, Library
from vectorstore.errors import LibraryDamaged


@pytest.fixture
def archive(library: Library, tmp_path: Path) -> Path:
    """The archive of a library with three articles."""
    library.add([IRAN, QATAR, BAKERY])
    path = tmp_path / "archive.jsonl.gz"
    library.export(path)
    return path


def contents(library: Library) -> tuple[object, ...]:
    """Everything that can be seen of a library."""
    hits = [library.search(query).hits for query in ("meeting in Muscat", "bread")]
    return library.page(Filter(), limit=10), hits, library.scope()


def test_import_restores_every_article_and_answer(library: Library, archive: Path, tmp_path: Path):
    """A new library made from an archive has the same articles, times, passages and rankings."""
    with Library.open(tmp_path / "restored", FakeModel()) as restored:
        restored.import_archive(archive)
        assert (contents(restored), restored.verify(deep=True).is_sound) == (contents(library), True)


@pytest.mark.slow
def test_a_thousand_articles_are_restored_in_a_minute(library: Library, tmp_path: Path):
    """A thousand articles go through an archive into an empty folder within a minute, and every answer is the same."""
    texts = [f"Report {n} on topic{n % 7} from town{n % 13}. It names witness{n}. " * 4 for n in range(1000)]
    many = [article(f"n{n}", text) for n, text in enumerate(texts)]
    queries = ["topic3 town5", "witness77", "report on topic6", *(one.body for one in many[::100])]
    library.add(many)
    started = perf_counter()
    library.export(tmp_path / "saved")
    with Library.open(tmp_path / "empty", FakeModel()) as restored:
        restored.import_archive(tmp_path / "saved")
        took = perf_counter() - started
        found = [[one.search(query, k=10).hits for query in queries] for one in (library, restored)]
        assert (found[1], restored.scope(), took < 60) == (found[0], library.scope(), True)


def test_import_into_a_filled_library_adds_and_replaces(library: Library, archive: Path):
    """What is already there in the same version is left alone, what has changed since is put back."""
    library.remove("bakery")
    library.add([article("iran", "Iran confirmed the meeting.")])
    added = library.import_archive(archive)
    stored = library.get("iran")
    assert ([(item.id, item.status) for item in added], stored and stored.article) == (
        [("iran", "replaced"), ("bakery", "created")],
        IRAN,
    )


def test_import_with_another_model_embeds_again(library: Library, archive: Path, tmp_path: Path):
    """An archive can be taken in by a library with another model; the passages are embedded with that one."""
    with Library.open(tmp_path / "other", FakeModel("other", dimension=16)) as other:
        other.import_archive(archive)
        assert (other.search("bread").hits[0].passage.article_id, other.verify(deep=True).is_sound) == ("bakery", True)


def test_equal_libraries_make_equal_archives(library: Library, archive: Path, tmp_path: Path):
    """Exporting twice gives the same bytes, and leaves no other file behind."""
    again = tmp_path / "again.jsonl.gz"
    articles = library.export(again)
    assert (articles, again.read_bytes()) == (3, archive.read_bytes())


def cut_short(content: bytes) -> bytes:
    """Without its end."""
    return content[: len(content) // 2]


def edited(content: bytes) -> bytes:
    """With one word of one article changed."""
    return gzip.compress(gzip.decompress(content).replace(b"neither", b"already"))


def without_last_article(content: bytes) -> bytes:
    """With one line left out."""
    lines = gzip.decompress(content).splitlines(keepends=True)
    return gzip.compress(b"".join(lines[:-2] + lines[-1:]))


def other_format(_content: bytes) -> bytes:
    """Something else altogether."""
    return gzip.compress(b'{"format": "else"}\n{"articles": 0}\n')


def not_gzipped(_content: bytes) -> bytes:
    """Plain text."""
    return b"once upon a time"


def empty(_content: bytes) -> bytes:
    """Nothing."""
    return b""


@pytest.mark.parametrize("spoil", [cut_short, edited, without_last_article, other_format, not_gzipped, empty])
def test_spoiled_archive_is_refused_whole(archive: Path, tmp_path: Path, spoil: Callable[[bytes], bytes]):
    """An archive that is incomplete or changed is named and nothing of it is stored."""
    archive.write_bytes(spoil(archive.read_bytes()))
    with Library.open(tmp_path / "restored", FakeModel()) as restored:
        with pytest.raises(LibraryDamaged, match=r"archive\.jsonl\.gz"):
            restored.import_archive(archive)
        assert (restored.scope().articles, restored.generation) == (0, 0)
