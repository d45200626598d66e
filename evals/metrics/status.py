"""status_accuracy: is the status the right one of the six?"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Figure, Metric, Score, mean, right_or_wrong
from evals.metrics.status_f1 import f1_figures
from evals.result import Result


class StatusAccuracy(Metric):
    """Share of cases whose `Answer.status` equals the expected one, 0-1.

    Source: accuracy over the claim-level labels, as in AVeriTeC (Schlichtkrull et al. 2023), with Onrecord's six.
    """

    name = "status_accuracy"

    def expected(self, case: Case) -> str:
        """The expected status; every case has one."""
        return case.expect.status.value

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """True when both statuses are the same word."""
        return right_or_wrong(answer.status.value == expected, expected, answer.status.value)

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """The accuracy, then F1 over all and by status."""
        return (mean(self.name, scores), *f1_figures(scores))
