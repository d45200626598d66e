"""false_denied: an answer that says denied where nobody on record denies, or somebody also affirms."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Answer
from assistant.status import Status
from evals.case import Case
from evals.metrics.score import Figure, Metric, Score, count_misses, right_or_wrong
from evals.result import Result


class FalseDenied(Metric):
    """Number of cases answered `denied` that should not be; silence is not denial.

    Only cases whose expected status is another one can go wrong, so only they are scored. A crash counts as a miss
    here too: no figure may improve because something broke.
    Source: docs/status.md, principle 9 (silence is not denial).
    """

    name = "false_denied"

    def expected(self, case: Case) -> str | None:
        """The words "not denied", or None where denied would be right."""
        return None if case.expect.status is Status.DENIED else f"not {Status.DENIED}"

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False when the answer's status is denied."""
        return right_or_wrong(answer.status is not Status.DENIED, expected, answer.status.value)

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """A count, because one is too many whatever the number of cases."""
        return (count_misses(self.name, scores),)
