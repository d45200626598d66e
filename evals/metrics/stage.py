"""latency_<stage>: in which stage of the answer does the time go?"""

from __future__ import annotations

from assistant.answer import Answer
from evals.metrics.latency import Timing
from evals.metrics.score import Score
from evals.result import Result

STAGES = ("question", "search", "evidence", "wording")
"""Keys of `Answer.timings_ms` in the order of the pipeline; what another engine does not report is unscored."""


class Stage(Timing):
    """Milliseconds of one stage as the answer itself reports them.

    Source: as of every timing.
    """

    def __init__(self, stage: str) -> None:
        self.stage = stage
        self.name = f"latency_{stage}"

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """The milliseconds of the stage in the last question."""
        cost = answer.timings_ms.get(self.stage)
        return Score(None, "not reported") if cost is None else Score(cost, "", expected, f"{cost:.1f} ms")
