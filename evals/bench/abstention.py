"""Abstention on CLAP NQ: does the engine find nothing where the passages hold no answer, and something where they do?

A question counts as answered when some sentence's belief in "affirms" reaches a threshold; the table is the curve over
thresholds: of the unanswerable ones how many are abstained, of the answerable ones how many are lost.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from assistant.judge import Judge, Relation, Stretch
from evals.bench.public import rows_of
from evals.bench.table import Row, Table

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


def measure(folder: Path, judge: Judge) -> Table:
    """The abstention curve.

    Raises:
        CannotRun: the data is not there.
    """  # raised by rows_of
    rows = list(rows_of(folder, "clapnq"))
    beliefs = [(bool(row["answerable"]), _belief(judge, row)) for row in rows]
    answerable = [belief for is_answerable, belief in beliefs if is_answerable]
    not_answerable = [belief for is_answerable, belief in beliefs if not is_answerable]
    figures = []
    for threshold in THRESHOLDS:
        abstained = sum(belief < threshold for belief in not_answerable) / max(1, len(not_answerable))
        lost = sum(belief < threshold for belief in answerable) / max(1, len(answerable))
        figures.append(Row(f"at {threshold}: unanswerable abstained", abstained, len(not_answerable)))
        figures.append(Row(f"at {threshold}: answerable lost", lost, len(answerable)))
    return Table("abstention (CLAP NQ)", tuple(figures))


def _belief(judge: Judge, row: dict[str, Any]) -> float:
    stretches = [Stretch(one["title"], tuple(one["sentences"])) for one in row["passages"] if one["sentences"]]
    judged = judge.judge(row["question"], stretches)
    return max((one.relations[Relation.AFFIRMS] for found in judged for one in found), default=0.0)
