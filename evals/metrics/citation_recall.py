"""citation_recall: of the sentences that are said, how many do their quotes bear out?"""

from __future__ import annotations

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Metric, Score
from evals.metrics.support import is_supported, is_supporting
from evals.result import Result


class CitationRecall(Metric):
    """Mean share of an answer's sentences that their own quotes together bear out, 0-1.

    What bears a sentence out is defined in `support.is_supported`. Scored where the case judges articles and does not
    expect an abstention; an answer without a sentence scores 0 there.
    Source: citation recall of ALCE (Gao et al. 2023, section 4): a sentence is supported by all its citations jointly,
    and one without a citation is not. The author's judgements stand in the place of ALCE's entailment model.
    """

    name = "citation_recall"
    miss = 0.0

    def expected(self, case: Case) -> str | None:
        """A promise, or None where the case judges no article."""
        return "every sentence borne out" if case.relevant and not case.expect.abstained else None

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """The share, with the sentences that are not borne out as the reason."""
        supporting = {one.id: one for one in answer.citations if is_supporting(one, result.case, result.bodies)}
        bare = [
            place
            for place, statement in enumerate(answer.statements, start=1)
            if not is_supported(statement, answer, supporting, result.bodies)
        ]
        if not answer.statements:
            return Score(0.0, "says nothing", expected, "0 of 0")
        share = 1.0 - len(bare) / len(answer.statements)
        reason = "; ".join(f"statement {place} is not borne out" for place in bare[:3])
        return Score(share, reason, expected, f"{len(answer.statements) - len(bare)} of {len(answer.statements)}")
