"""latency_<stage>: in which stage of the answer does the time go?"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.latency import percentiles
from evals.metrics.score import Figure, Metric, Score
from evals.result import Result

STAGES = ("question", "search", "evidence", "wording")
"""Keys of `Answer.timings_ms` in the order of the pipeline; what another engine does not report is unscored."""


class Stage(Metric):
    """Milliseconds of one stage as the answer itself reports them: median and 95th percentile, by nearest rank.

    Shown and never gated, like the whole latency, of which it is a part.
    Source: nearest-rank percentile, NIST/SEMATECH e-Handbook of Statistical Methods, section 7.2.6.2.
    """

    is_timing = True

    def __init__(self, stage: str) -> None:
        self.stage = stage
        self.name = f"latency_{stage}"

    def judge(self, result: Result) -> Score:
        """The milliseconds, or unscored where the question crashed."""
        if result.answer is None:
            return Score(None, "no answer to time")
        return self.compare(result, result.answer, self.expected(result.case))

    def expected(self, case: Case) -> str:
        """Any time at all."""
        return "an answer"

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """The milliseconds of the stage in the last question."""
        cost = answer.timings_ms.get(self.stage)
        return Score(None, "not reported") if cost is None else Score(cost, "", expected, f"{cost:.1f} ms")

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """Median and p95."""
        return percentiles(self.name, scores)
