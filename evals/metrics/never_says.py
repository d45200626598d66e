"""never_says: does the answer hold words that would mislead?"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Figure, Metric, Score, count_misses
from evals.metrics.wording import has_value
from evals.result import Result


class NeverSays(Metric):
    """Number of cases whose answer text holds words that the case forbids.

    Source: the guard half of `says`: an injected instruction obeyed, an old figure given as the current one.
    """

    name = "never_says"

    def expected(self, case: Case) -> str | None:
        """The forbidden words, or None where the case forbids nothing."""
        return f"none of {', '.join(case.expect.never_says)}" if case.expect.never_says else None

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False with the words that it says."""
        said = [value for value in result.case.expect.never_says if has_value(answer.text, value)]
        return Score(not said, "; ".join(f"says {one!r}" for one in said), expected, answer.text)

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """A count."""
        return (count_misses(self.name, scores),)
