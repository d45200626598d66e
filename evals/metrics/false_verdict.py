"""false_verdict: a confirmation or a denial put into the mouth of an actor who made none."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import ActResult, Answer
from evals.case import Case
from evals.metrics.score import Figure, Metric, Score, count_misses, right_or_wrong
from evals.result import Result

COMMITTED = frozenset({ActResult.CONFIRMED, ActResult.DENIED})


class FalseVerdict(Metric):
    """Number of verdicts `confirmed` or `denied` where the actor did something else or nothing.

    Scored where a case expects a verdict; a missing verdict claims nothing and is no miss here. A crash is one.
    Source: docs/status.md, "Speech-act questions"; the twin of false_confirmed for what one actor said.
    """

    name = "false_verdict"

    def expected(self, case: Case) -> str | None:
        """The expected result, or None where no speech act is asked about."""
        return None if case.expect.verdict is None else case.expect.verdict.result.value

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False when the verdict commits the actor to another answer than the expected one."""
        got = answer.verdict.result if answer.verdict else None
        wrong = got in COMMITTED and got != expected
        return right_or_wrong(not wrong, expected, got.value if got else "no verdict")

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """A count."""
        return (count_misses(self.name, scores),)
