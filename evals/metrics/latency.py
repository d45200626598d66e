"""latency_median and latency_p95: how long does the reader wait?"""

from __future__ import annotations

import math
from collections.abc import Sequence

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Figure, Kind, Metric, Score
from evals.result import Result


class Timing(Metric):
    """Milliseconds: median and 95th percentile, both by nearest rank.

    Shown and never gated, because it differs between machines. A crash has no time of an answer: its score is
    unscored, and the other metrics count the miss.
    Source: nearest-rank percentile, NIST/SEMATECH e-Handbook of Statistical Methods, section 7.2.6.2.
    """

    is_timing = True

    def judge(self, result: Result) -> Score:
        """The milliseconds, or unscored where the question crashed."""
        if result.answer is None:
            return Score(None, "no answer to time")
        return self.compare(result, result.answer, self.expected(result.case))

    def expected(self, case: Case) -> str:
        """Any time at all."""
        return "an answer"

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """Median and p95."""
        return percentiles(self.name, scores)


class Latency(Timing):
    """Wall time of one question.

    Source: as of every timing.
    """

    name = "latency"

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """The milliseconds of the last question."""
        return Score(result.seconds * 1000.0, "", expected, f"{result.seconds * 1000.0:.1f} ms")


def percentiles(name: str, scores: Sequence[Score]) -> tuple[Figure, ...]:
    """The figures `<name>_median` and `<name>_p95` in milliseconds."""
    times = sorted(float(score.value) for score in scores if score.value is not None)
    left = len(scores) - len(times)
    return tuple(
        Figure(f"{name}_{part}", Kind.MILLISECONDS, rank(times, share), len(times), left)
        for part, share in (("median", 0.5), ("p95", 0.95))
    )


def rank(ordered: Sequence[float], part: float) -> float | None:
    """The smallest value with at least `part` (0-1) of all values at or below it; None for no values."""
    return ordered[math.ceil(part * len(ordered)) - 1] if ordered else None
