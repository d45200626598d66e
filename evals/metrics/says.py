"""says: does the answer name the value that was asked for?"""

from __future__ import annotations

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Metric, Score
from evals.metrics.wording import has_value
from evals.result import Result


class Says(Metric):
    """Share of cases whose answer text holds every expected value as a word of its own, 0-1.

    Citation marks such as [14] do not count as the number 14, and 14 is not in 14,000.
    Source: answer containment as in open-domain question answering (Chen et al. 2017), with word boundaries.
    """

    name = "says"

    def expected(self, case: Case) -> str | None:
        """The values, or None where the case names none."""
        return ", ".join(case.expect.says) or None

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False with the values that are missing."""
        missing = [value for value in result.case.expect.says if not has_value(answer.text, value)]
        return Score(not missing, "; ".join(f"does not say {one!r}" for one in missing), expected, answer.text)
