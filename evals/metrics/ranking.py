"""Ranked articles against graded judgements, calculated by ir-measures."""

from __future__ import annotations

from typing import Any

import ir_measures

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Metric, Score
from evals.result import Result

DEPTH = 10  # articles; an answer cites two or three, so what stands below the tenth place never reaches the reader


class Ranking(Metric):
    """A measure of one ranked list of articles, 0-1, from the grades in `Case.relevant` (1 useful, 2 decisive).

    An empty ranking is 0, and so is a crash; a case without judgements is unscored.
    """

    miss = 0.0
    measure: Any  # ir_measures publishes no types

    def expected(self, case: Case) -> str | None:
        """How many articles are judged, or None where none is."""
        return f"{len(case.relevant)} judged article(s)" if case.relevant else None

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """The measure over the first articles of `result.ranked`."""
        judged = [ir_measures.Qrel("q", article, grade) for article, grade in result.case.relevant.items()]
        run = [ir_measures.ScoredDoc("q", one, -float(place)) for place, one in enumerate(result.ranked[:DEPTH])]
        found = len(set(result.ranked[:DEPTH]) & set(result.case.relevant))
        value = float(next(iter(ir_measures.iter_calc([self.measure], judged, run))).value)
        return Score(value, f"{found} of {expected} in the first {DEPTH}", expected, str(found))
