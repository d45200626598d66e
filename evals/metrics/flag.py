"""flag_accuracy, flag_precision, flag_recall: is the reader warned when, and only when, a warning is due?"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.labels import binary_figures
from evals.metrics.score import Figure, Metric, Score, right_or_wrong
from evals.result import Result

FLAGGED, PLAIN = "flagged", "not flagged"


class Flag(Metric):
    """The `unverified` flag: accuracy, precision and recall, all 0-1.

    Precision: of the flagged answers, the share that should be. Recall: of the answers that should be flagged, the
    share that is; a missed flag lets an unverified claim pass as fact. A crash counts as the wrong flag.
    Source: Manning, Raghavan, Schuetze, Introduction to Information Retrieval (2008), section 8.3.
    """

    name = "flag_accuracy"

    def expected(self, case: Case) -> str:
        """The expected flag; every case has one."""
        return FLAGGED if case.expect.unverified else PLAIN

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """True when both flags agree."""
        got = FLAGGED if answer.unverified else PLAIN
        return right_or_wrong(got == expected, expected, got)

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """Accuracy, precision, recall."""
        return binary_figures("flag", FLAGGED, PLAIN, scores)
