"""f1_<status> and f1_macro: how well each status is told from the others, and where it goes wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from assistant.status import Status
from evals.metrics.labels import count_label
from evals.metrics.score import CRASH, Figure, Kind, Score


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often each expected status (row) was answered with each status (column)."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    """`counts[i][j]` cases of row i and column j."""


def confusion(scores: Sequence[Score]) -> Confusion:
    """The confusion matrix of status scores; the last column holds the crashes."""
    rows = tuple(status.value for status in Status)
    columns = (*rows, CRASH)
    pairs = [(score.expected, score.got) for score in scores if score.value is not None]
    return Confusion(rows, columns, tuple(tuple(pairs.count((row, column)) for column in columns) for row in rows))


def f1_figures(scores: Sequence[Score]) -> tuple[Figure, ...]:
    """F1 of each status that some case expects, 0-1, after the unweighted mean of these.

    Source: van Rijsbergen (1979); macro average as in RumourEval 2019, so that a rare status weighs as much as a
    common one. A crashed case counts as missed for the status it should have had. Scored are the cases that expect it.
    """
    scored = sum(score.value is not None for score in scores)
    expected = {score.expected for score in scores if score.value is not None}
    each = {one.value: count_label(one.value, scores).f1 if one in expected else None for one in Status}
    known = [value for value in each.values() if value is not None]
    macro = fsum(known) / len(known) if known else None
    named = {"macro": macro} | each
    support = {"macro": scored} | {one.value: count_label(one.value, scores).support for one in Status}
    return tuple(
        Figure(f"f1_{name}", Kind.SHARE, value, support[name], len(scores) - support[name])
        for name, value in named.items()
    )
