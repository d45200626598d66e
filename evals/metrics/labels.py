"""Precision, recall and F1 of one label, from what was expected and what came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evals.metrics.score import CRASH, Figure, Kind, Score, mean


@dataclass(frozen=True, slots=True)
class LabelCounts:
    """True positives, false positives and false negatives of one label (Manning et al. 2008, section 8.3)."""

    hits: int
    wrongly_given: int
    missed: int

    @property
    def support(self) -> int:
        """Cases that should have the label."""
        return self.hits + self.missed

    @property
    def precision(self) -> float | None:
        """Of the cases given the label, the share that should have it, 0-1; None when none was given it."""
        return share(self.hits, self.hits + self.wrongly_given)

    @property
    def recall(self) -> float | None:
        """Of the cases that should have the label, the share that got it, 0-1; None when none should."""
        return share(self.hits, self.support)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of both, 0-1 (van Rijsbergen 1979); None when the label occurs on neither side."""
        return share(2 * self.hits, 2 * self.hits + self.wrongly_given + self.missed)


def share(part: int, whole: int) -> float | None:
    """`part / whole`, 0-1, or None where there is no whole."""
    return part / whole if whole else None


def count_label(label: str, scores: Sequence[Score]) -> LabelCounts:
    """The counts of `label` over the scored cases."""
    pairs = [(score.expected == label, score.got == label) for score in scores if score.value is not None]
    return LabelCounts(pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False)))


def binary_figures(prefix: str, positive: str, negative: str, scores: Sequence[Score]) -> tuple[Figure, ...]:
    """Accuracy, precision and recall of `positive`, 0-1; a crash is read as the opposite of what was expected."""
    opposite = {positive: negative, negative: positive}
    read = [Score(s.value, s.reason, s.expected, opposite[s.expected] if s.got == CRASH else s.got) for s in scores]
    counts, accuracy = count_label(positive, read), mean(f"{prefix}_accuracy", scores)
    return (
        accuracy,
        Figure(f"{prefix}_precision", Kind.SHARE, counts.precision, accuracy.scored, accuracy.unscored),
        Figure(f"{prefix}_recall", Kind.SHARE, counts.recall, accuracy.scored, accuracy.unscored),
    )
