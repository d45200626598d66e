"""ndcg_10: do the decisive articles stand at the top?"""

from __future__ import annotations

from ir_measures import nDCG

from evals.metrics.ranking import DEPTH, Ranking


class Ndcg(Ranking):
    """nDCG@10 of the ranked articles, 0-1: gain by grade, discounted by the logarithm of the place.

    Source: Jarvelin and Kekalainen, Cumulated gain-based evaluation of IR techniques, ACM TOIS 20(4), 2002.
    """

    name = "ndcg_10"
    measure = nDCG @ DEPTH
