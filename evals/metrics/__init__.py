"""MEASURES. One file per metric, each with its definition and source; scores results and knows no file or library."""

from __future__ import annotations

from evals.metrics.abstention import Abstention
from evals.metrics.as_of_kept import AsOfKept
from evals.metrics.citation_marks import CitationMarks
from evals.metrics.citation_precision import CitationPrecision
from evals.metrics.citation_recall import CitationRecall
from evals.metrics.exact_quote import ExactQuote
from evals.metrics.false_confirmed import FalseConfirmed
from evals.metrics.false_denied import FalseDenied
from evals.metrics.false_verdict import FalseVerdict
from evals.metrics.flag import Flag
from evals.metrics.force_kept import ForceKept
from evals.metrics.latency import Latency
from evals.metrics.ndcg import Ndcg
from evals.metrics.never_says import NeverSays
from evals.metrics.origins import OriginsAccuracy
from evals.metrics.parties import PartiesAccuracy
from evals.metrics.passage_cited import PassageCited
from evals.metrics.recall import Recall
from evals.metrics.says import Says
from evals.metrics.score import Figure, Kind, Metric, Score
from evals.metrics.speaker_in_text import SpeakerInText
from evals.metrics.stage import STAGES, Stage
from evals.metrics.status import StatusAccuracy
from evals.metrics.timeline_sound import TimelineSound
from evals.metrics.verdict import VerdictAccuracy
from evals.metrics.wrong_passage import WrongPassage

__all__ = ["METRICS", "Figure", "Kind", "Metric", "Score"]

METRICS: tuple[Metric, ...] = (
    FalseConfirmed(),
    FalseVerdict(),
    FalseDenied(),
    ExactQuote(),
    CitationMarks(),
    SpeakerInText(),
    ForceKept(),
    AsOfKept(),
    TimelineSound(),
    StatusAccuracy(),
    Flag(),
    VerdictAccuracy(),
    PassageCited(),
    WrongPassage(),
    CitationPrecision(),
    CitationRecall(),
    Abstention(),
    OriginsAccuracy(),
    PartiesAccuracy(),
    Says(),
    NeverSays(),
    Ndcg(),
    Recall(),
    Latency(),
    *(Stage(stage) for stage in STAGES),
)
"""Every metric, in the order in which the report shows it: the costliest errors first."""
