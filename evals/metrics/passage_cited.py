"""passage_cited: does the answer quote the sentences that an editor must see?"""

from __future__ import annotations

from assistant.answer import Answer
from evals.case import Case, ExpectedCitation
from evals.metrics.score import Metric, Score
from evals.result import Result


class PassageCited(Metric):
    """Share of cases in which every required passage and one of each set of alternatives is quoted, 0-1.

    A passage is quoted when the expected words lie inside one quote of the expected article.
    Source: citation recall of ALCE (Gao et al. 2023), with hand-made judgements in the place of an entailment model.
    """

    name = "passage_cited"

    def expected(self, case: Case) -> str | None:
        """Where the passages stand, or None where the case requires none."""
        required = [f"{one.article!r}" for one in case.expect.cites]
        if case.expect.cites_any:
            required.append("one of " + ", ".join(f"{one.article!r}" for one in case.expect.cites_any))
        return "; ".join(required) or None

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False with the articles whose passage is not quoted."""
        expect = result.case.expect
        missing = [f"no quote with {one.contains!r}" for one in expect.cites if not is_quoted(one, answer)]
        if expect.cites_any and not any(is_quoted(one, answer) for one in expect.cites_any):
            missing.append(f"none of {len(expect.cites_any)} alternatives quoted")
        got = ", ".join(dict.fromkeys(f"{one.article_id!r}" for one in answer.citations)) or "no citation"
        return Score(not missing, "; ".join(missing), expected, got)


def is_quoted(wanted: ExpectedCitation, answer: Answer) -> bool:
    """Whether one quote of that article holds the words."""
    return any(one.article_id == wanted.article and wanted.contains in one.quote for one in answer.citations)
