"""abstention_accuracy, _precision, _recall: does it keep silent exactly where nothing is known?"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.labels import binary_figures
from evals.metrics.score import Figure, Metric, Score, right_or_wrong
from evals.result import Result

ABSTAINED, ANSWERED = "abstained", "answered"


class Abstention(Metric):
    """Abstaining: accuracy, precision and recall, all 0-1.

    Precision: of the abstentions, the share that was right. Recall: of the questions without evidence, the share that
    was turned away; the rest was answered from articles about something else. A crash counts as the wrong choice.
    Source: unanswerable questions as in SQuAD 2.0 (Rajpurkar et al. 2018), scored as a binary label.
    """

    name = "abstention_accuracy"

    def expected(self, case: Case) -> str:
        """The expected choice; every case has one."""
        return ABSTAINED if case.expect.abstained else ANSWERED

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """True when both abstain or both answer."""
        got = ABSTAINED if answer.abstained else ANSWERED
        return right_or_wrong(got == expected, expected, got)

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """Accuracy, precision, recall."""
        return binary_figures("abstention", ABSTAINED, ANSWERED, scores)
