"""verdict_accuracy: did X confirm, deny, admit, say, comment on it?"""

from __future__ import annotations

from assistant.answer import Answer, Verdict
from evals.case import Case, ExpectedVerdict
from evals.metrics.score import Metric, Score, right_or_wrong
from evals.metrics.wording import is_same_name
from evals.result import Result


class VerdictAccuracy(Metric):
    """Share of speech-act questions whose verdict names the right actor, act and result, 0-1.

    All three must hold: the right result about another actor is a wrong answer.
    Source: docs/status.md, "Speech-act questions".
    """

    name = "verdict_accuracy"

    def expected(self, case: Case) -> str | None:
        """Such as "Iran confirm: neither", or None where no speech act is asked about."""
        return None if case.expect.verdict is None else describe(case.expect.verdict)

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """True when actor, act and result agree."""
        wanted, given = result.case.expect.verdict, answer.verdict
        if wanted is None or given is None:
            return right_or_wrong(False, expected, "no verdict")
        same = (wanted.act, wanted.result) == (given.act, given.result) and is_same_name(wanted.actor, given.actor)
        return right_or_wrong(same, expected, describe(given))


def describe(given: Verdict | ExpectedVerdict) -> str:
    """A verdict on one line, e.g. "Iran confirm: neither"."""
    return f"{given.actor} {given.act.value}: {given.result.value}"
