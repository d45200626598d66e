"""false_confirmed: the costliest error, an answer that says confirmed where it is not."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Answer
from assistant.status import Status
from evals.case import Case
from evals.metrics.score import Figure, Metric, Score, count_misses, right_or_wrong
from evals.result import Result


class FalseConfirmed(Metric):
    """Number of cases answered `confirmed` that should not be; the aim is 0.

    Only cases whose expected status is another one can go wrong, so only they are scored. A crash counts as a miss
    here too: no figure may improve because something broke.
    Source: docs/status.md, principle 1 (status before prose).
    """

    name = "false_confirmed"

    def expected(self, case: Case) -> str | None:
        """The words "not confirmed", or None where confirmed would be right."""
        return None if case.expect.status is Status.CONFIRMED else f"not {Status.CONFIRMED}"

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False when the answer's status is confirmed."""
        return right_or_wrong(answer.status is not Status.CONFIRMED, expected, answer.status.value)

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """A count, because one is too many whatever the number of cases."""
        return (count_misses(self.name, scores),)
