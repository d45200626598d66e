"""timeline_sound: does the history of a claim run forward, and end where the claim now stands?"""

from __future__ import annotations

from itertools import pairwise

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Metric, Score
from evals.result import Result

_PROMISE = "oldest first, ending in the present status"


class TimelineSound(Metric):
    """Share of answers whose claims have a timeline in the order of time that ends in the claim's own status, 0-1.

    No two changes beside each other have the same status: then nothing changed. An answer without a timeline is
    unscored.
    Source: docs/status.md, "Who counts": the status at each moment is that of the evidence until then.
    """

    name = "timeline_sound"

    def expected(self, case: Case) -> str:
        """The same promise for every case."""
        return _PROMISE

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False with what is out of order."""
        told = [claim for claim in answer.claims if claim.timeline]
        if not told:
            return Score(None, "no timeline")
        faults = []
        for claim in told:
            if any(one.at >= other.at for one, other in pairwise(claim.timeline)):
                faults.append("the timeline does not run forward")
            if any(one.status is other.status for one, other in pairwise(claim.timeline)):
                faults.append("a change changes nothing")
            if claim.timeline[-1].status is not claim.status:
                faults.append(f"it ends in {claim.timeline[-1].status.value}, the claim is {claim.status.value}")
        return Score(not faults, "; ".join(faults[:3]), expected, f"{len(faults)} fault(s)" if faults else expected)
