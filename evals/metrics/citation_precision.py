"""citation_precision: of the quotes that are shown, how many bear on what was asked?"""

from __future__ import annotations

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Metric, Score
from evals.metrics.support import is_supporting
from evals.result import Result


class CitationPrecision(Metric):
    """Mean share of an answer's quotes that support it, 0-1.

    A quote supports where it is verbatim, stands in an article that the case judges relevant, and is none of the
    sentences that the case forbids. Scored where the case judges articles and does not expect an abstention; an answer
    that quotes nothing there scores 0.
    Source: citation precision of ALCE (Gao et al. 2023, section 4): a citation that the sentence does not need costs.
    The author's judgements stand in the place of ALCE's entailment model.
    """

    name = "citation_precision"
    miss = 0.0

    def expected(self, case: Case) -> str | None:
        """From which articles quotes may come, or None where the case judges none."""
        return f"quotes from {len(case.relevant)} article(s)" if case.relevant and not case.expect.abstained else None

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """The share, with the articles whose quotes do not support as the reason."""
        wrong = [one for one in answer.citations if not is_supporting(one, result.case, result.bodies)]
        if not answer.citations:
            return Score(0.0, "quotes nothing", expected, "0 of 0")
        share = 1.0 - len(wrong) / len(answer.citations)
        reason = "; ".join(f"[{one.number}] of {one.article_id!r} does not support" for one in wrong[:3])
        return Score(share, reason, expected, f"{len(answer.citations) - len(wrong)} of {len(answer.citations)}")
