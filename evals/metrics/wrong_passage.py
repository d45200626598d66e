"""wrong_passage: does the answer quote a sentence that is about something else?"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.passage_cited import is_quoted
from evals.metrics.score import Figure, Metric, Score, count_misses
from evals.result import Result


class WrongPassage(Metric):
    """Number of cases that quote a sentence which the case forbids: another event, other people, a tempting topic.

    Source: citation precision of ALCE (Gao et al. 2023), restricted to hand-picked hard negatives.
    """

    name = "wrong_passage"

    def expected(self, case: Case) -> str | None:
        """How many sentences are forbidden, or None where the case forbids none."""
        return f"none of {len(case.expect.never_cites)} sentence(s)" if case.expect.never_cites else None

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False with the forbidden words that are quoted."""
        quoted = [one for one in result.case.expect.never_cites if is_quoted(one, answer)]
        reason = "; ".join(f"quotes {one.contains!r}" for one in quoted)
        return Score(not quoted, reason, expected, f"{len(quoted)} quoted" if quoted else expected)

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """A count."""
        return (count_misses(self.name, scores),)
