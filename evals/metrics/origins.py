"""origins_accuracy: are independent origins counted, and copies not?"""

from __future__ import annotations

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Metric, Score, right_or_wrong
from evals.result import Result


class OriginsAccuracy(Metric):
    """Share of cases in which the first claim has exactly the expected number of independent origins, 0-1.

    The first claim is the one that the question is about; an answer without a claim counts 0 origins.
    Source: circular reporting, docs/status.md, principle 8 (copies count once).
    """

    name = "origins_accuracy"

    def expected(self, case: Case) -> str | None:
        """The number, or None where the case gives none."""
        return None if case.expect.origins is None else str(case.expect.origins)

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """True when both numbers are equal."""
        got = str(answer.claims[0].origins if answer.claims else 0)
        return right_or_wrong(got == expected, expected, got)
