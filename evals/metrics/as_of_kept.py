"""as_of_kept: does an answer as of a moment know nothing of what came later?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Metric, Score
from evals.result import Result


class AsOfKept(Metric):
    """Share of the cases with a moment whose answer holds nothing published after it, 0-1.

    Checked are every citation, every change of the timeline, the date up to which was searched, and the moment that the
    answer names as its own. Whether the status is the one of that moment, the suite `as_of` measures.
    Source: time-travel queries over versioned collections (Berberich et al., SIGIR 2007): the past must not see ahead.
    """

    name = "as_of_kept"

    def expected(self, case: Case) -> str | None:
        """The moment, or None where the case names none."""
        return None if case.as_of is None else f"nothing after {case.as_of.isoformat()}"

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False with the first few things that came later."""
        limit = result.case.as_of
        late = [f"{what} of {at.isoformat()}" for what, at in _moments(answer) if limit is not None and at > limit]
        return Score(not late, "; ".join(late[:3]), expected, late[0] if late else expected)


def _moments(answer: Answer) -> Iterator[tuple[str, datetime]]:
    """Every time that the answer names, with what it is the time of."""
    yield from ((f"citation {one.number}", one.published_at) for one in answer.citations)
    for claim in answer.claims:
        yield from (("a change of status", change.at) for change in claim.timeline)
        yield from ((f"the stance of {one.name}", one.as_of) for one in claim.parties if one.as_of is not None)
    if answer.searched.last is not None:
        yield "an article that was searched", answer.searched.last
    if answer.as_of is not None:
        yield "the answer's own moment", answer.as_of
