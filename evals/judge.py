"""Judged: a result with what every metric says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evals.metrics import METRICS, Metric, Score
from evals.result import Result


@dataclass(frozen=True, slots=True)
class Judged:
    """A result and its scores by metric name, in the order of the metrics."""

    result: Result
    scores: Mapping[str, Score]

    @property
    def misses(self) -> Mapping[str, Score]:
        """The metrics by which the case is wrong, with their scores."""
        return {name: score for name, score in self.scores.items() if score.is_miss}

    @property
    def is_passed(self) -> bool:
        """Whether no metric calls the case wrong."""
        return not self.misses


def judge(results: Sequence[Result], metrics: Sequence[Metric] = METRICS) -> tuple[Judged, ...]:
    """Every result with one score per metric."""
    return tuple(Judged(result, {metric.name: metric.judge(result) for metric in metrics}) for result in results)
