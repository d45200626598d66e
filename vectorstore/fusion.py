"""Reciprocal rank fusion: one ranking out of several. Knows ids in order; no score, no text."""

from __future__ import annotations

from collections.abc import Sequence

RRF_K = 60
"""Smooths the weight of the first ranks; the value of Cormack, Clarke and Buettcher (SIGIR 2009), not critical."""


def fuse(rankings: Sequence[Sequence[str]], *, k: int = RRF_K) -> list[tuple[str, float]]:
    """Ids with their fused score, best first: the sum of 1 / (k + rank) over the rankings that hold the id.

    Ranks count from 1. Equal scores are ordered by the better single rank, then by the earlier ranking, then by id,
    so that the result depends on nothing but the input.

    >>> [id for id, _ in fuse([["iran", "talks"], ["talks", "qatar"]])]
    ['talks', 'iran', 'qatar']
    """
    scores: dict[str, float] = {}
    best: dict[str, tuple[int, int]] = {}
    for number, ranking in enumerate(rankings):
        for rank, id_ in enumerate(dict.fromkeys(ranking), start=1):
            scores[id_] = scores.get(id_, 0.0) + 1.0 / (k + rank)
            best[id_] = min(best.get(id_, (rank, number)), (rank, number))
    return sorted(scores.items(), key=lambda item: (-item[1], best[item[0]], item[0]))
