"""Reciprocal rank fusion."""

from __future__ import annotations

import pytest

from vectorstore.fusion import fuse


@pytest.mark.parametrize(
    ("rankings", "expected"),
    [
        ([], []),
        ([[], []], []),
        ([["a", "b"]], [("a", 1 / 61), ("b", 1 / 62)]),
        ([["a", "b"], ["b", "c"]], [("b", 1 / 61 + 1 / 62), ("a", 1 / 61), ("c", 1 / 62)]),
        ([["a"], ["b"]], [("a", 1 / 61), ("b", 1 / 61)]),
        ([["b", "a"], ["a", "b"]], [("b", 1 / 61 + 1 / 62), ("a", 1 / 61 + 1 / 62)]),
        ([["a", "a", "b"]], [("a", 1 / 61), ("b", 1 / 62)]),
    ],
    ids=["nothing", "empty", "one", "agreement-wins", "tie-first-ranking", "tie-crossed", "repeated-id"],
)
def test_scores_are_sums_of_reciprocal_ranks(rankings: list[list[str]], expected: list[tuple[str, float]]):
    """Each id scores 1 / (60 + rank) per ranking; ties go to the better rank, then to the earlier ranking."""
    assert fuse(rankings) == [(id_, pytest.approx(score)) for id_, score in expected]
