"""recall_10: is everything relevant found at all?"""

from __future__ import annotations

from ir_measures import R

from evals.metrics.ranking import DEPTH, Ranking


class Recall(Ranking):
    """R@10: share of the judged articles (grade 1 or 2) among the first ten, 0-1.

    Source: Manning, Raghavan, Schuetze, Introduction to Information Retrieval (2008), section 8.3.
    """

    name = "recall_10"
    measure = R @ DEPTH
