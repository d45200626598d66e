"""What is relied on in Chroma 1.5.9, and the ways around what must not be. A new version has to pass these first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from vectorstore.dense import DenseIndex, graph_digest
from vectorstore.embedding import Vectors


def unit_vectors(count: int, *, seed: int = 0) -> Vectors:
    """Random vectors of shape (count, 32), float32, unit rows."""
    rows = np.random.default_rng(seed).standard_normal((count, 32)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[DenseIndex]:
    """An empty index."""
    opened = DenseIndex(tmp_path / "index", model="fake", dimension=32)
    yield opened
    opened.close()


def test_nearest_by_cosine_comes_first(index: DenseIndex):
    """Ids come back by falling cosine similarity, not by Chroma's default distance."""
    east, north, northeast = np.eye(32, dtype=np.float32)[0], np.eye(32, dtype=np.float32)[1], np.zeros(32, np.float32)
    northeast[:2] = 0.8, 0.6
    index.upsert(["north", "northeast", "east"], np.stack([north, northeast, east]))
    assert index.rank(east, 3) == ["east", "northeast", "north"]


def test_equal_vectors_come_in_the_order_of_their_ids(index: DenseIndex):
    """Ties are decided by id, so that the same library always answers in the same order."""
    index.upsert(["b", "a", "c"], np.repeat(unit_vectors(1), 3, axis=0))
    assert index.rank(unit_vectors(1)[0], 3) == ["a", "b", "c"]


def test_upsert_replaces_and_repeats_without_effect(index: DenseIndex):
    """Putting an id again replaces its vector; putting the same one again changes nothing."""
    old, new = unit_vectors(2)
    for vector in (old, new, new):
        index.upsert(["a"], vector[None])
    assert (index.count(), np.allclose(index.vectors(["a"])["a"], new, atol=1e-6)) == (1, True)


def test_more_vectors_than_chroma_takes_at_once_are_added(index: DenseIndex):
    """An addition above Chroma's largest batch (5,461 here) is cut up rather than refused."""
    ids = [f"p{n}" for n in range(5600)]
    index.upsert(ids, unit_vectors(5600))
    assert (index.count(), index.ids() == set(ids)) == (5600, True)


def test_removing_unknown_or_no_ids_is_no_error(index: DenseIndex):
    """Taking out ids that are not there, or none at all, does nothing; Chroma itself refuses an empty list."""
    index.upsert(["a"], unit_vectors(1))
    index.delete(["unknown"])
    index.delete([])
    index.upsert([], np.empty((0, 32), np.float32))
    assert index.ids() == {"a"}


def test_empty_index_answers_with_nothing(index: DenseIndex):
    """An index without vectors has no nearest id; neither has one that lost them all."""
    before = index.rank(unit_vectors(1)[0], 5)
    index.upsert(["a"], unit_vectors(1))
    index.delete(["a"])
    assert (before, index.rank(unit_vectors(1)[0], 5)) == ([], [])


def test_asking_for_more_than_there_is_returns_all(index: DenseIndex):
    """A search deeper than the index returns what there is."""
    index.upsert(["a", "b"], unit_vectors(2))
    assert sorted(index.rank(unit_vectors(1)[0], 100)) == ["a", "b"]


def test_ten_nearest_are_those_of_an_exact_search(index: DenseIndex):
    """Of 2,000 random vectors the graph finds at least 99 % of the true ten nearest of 100 queries."""
    stored, queries = unit_vectors(2000), unit_vectors(100, seed=1)
    index.upsert([str(n) for n in range(2000)], stored)
    exact = [{str(row) for row in np.argsort(-(stored @ query))[:10]} for query in queries]
    found = [len(set(index.rank(query, 10)) & nearest) / 10 for query, nearest in zip(queries, exact, strict=True)]
    assert np.mean(found) >= 0.99


def test_closed_index_opens_again_with_everything(tmp_path: Path):
    """What was added is there after closing, also what Chroma had not yet written to the graph's files."""
    first = DenseIndex(tmp_path / "index", model="fake", dimension=32)
    first.upsert([str(n) for n in range(1500)], unit_vectors(1500))
    before = first.rank(unit_vectors(1, seed=2)[0], 10)
    first.close()
    second = DenseIndex(tmp_path / "index", model="fake", dimension=32)
    after = second.rank(unit_vectors(1, seed=2)[0], 10), second.count()
    second.close()
    assert after == (before, 1500)


def test_opening_and_searching_leave_the_graph_files_alone(tmp_path: Path):
    """The digest of the graph changes with its content only: the check at opening rests on this."""
    folder = tmp_path / "index"
    first = DenseIndex(folder, model="fake", dimension=32)
    first.upsert([str(n) for n in range(1500)], unit_vectors(1500))
    first.close()
    before = graph_digest(folder)
    second = DenseIndex(folder, model="fake", dimension=32)
    second.rank(unit_vectors(1)[0], 10)
    second.close()
    assert graph_digest(folder) == before
