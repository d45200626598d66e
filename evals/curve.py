"""Curve: what abstaining costs and what it catches, as it is and if more answers were turned away. Draws nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evals.judge import Judged


@dataclass(frozen=True, slots=True)
class Point:
    """One way to abstain: what it loses and what it turns away, both 0-1."""

    lost: float
    """Share of the answerable questions that are not answered."""
    turned_away: float
    """Share of the unanswerable questions that are not answered."""
    label: str


def abstention_curve(judged: Sequence[Judged]) -> list[Point]:
    """What it does, then what if more and more rows of the decision table were turned away too.

    Source: the curve of unanswerable questions abstained against answerable ones lost, as in CLAP NQ (Rosenthal et al.
    2024), with the decision row in the place of a confidence.
    """
    told = [
        (one.result.case.expect.abstained, one.result.answer.abstained, _row(one))
        for one in judged
        if one.result.answer is not None
    ]
    rows = sorted({row for _, abstained, row in told if not abstained})
    given = {row: [unanswerable for unanswerable, abstained, at in told if at == row and not abstained] for row in rows}
    ordered = sorted(rows, key=lambda row: (-sum(given[row]) / len(given[row]), row))
    points = []
    for count in range(len(ordered) + 1):
        refused = set(ordered[:count])
        silent = [(unanswerable, abstained or row in refused) for unanswerable, abstained, row in told]
        label = "as it is" if count == 0 else f"and row {ordered[count - 1]}"
        points.append(Point(_share(silent, False), _share(silent, True), label))
    return points


def _row(one: Judged) -> int:
    answer = one.result.answer
    return answer.claims[0].rule if answer is not None and answer.claims else 0


def _share(silent: Sequence[tuple[bool, bool]], unanswerable: bool) -> float:
    """Of the questions of one sort the share that is not answered, 0-1; 0 where there is none of them."""
    chosen = [is_silent for sort, is_silent in silent if sort is unanswerable]
    return sum(chosen) / len(chosen) if chosen else 0.0
