"""Score, Figure, Metric: what a measure says of one case, and of many. Knows results; no file, no library."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from assistant.answer import Answer
from evals.case import Case
from evals.result import Result

CRASH = "crash"
"""What a metric `got` where the answer is missing because something raised."""


@dataclass(frozen=True, slots=True)
class Score:
    """One metric's word on one case.

    Raises:
        ValueError: the value is NaN or infinite.
    """

    value: bool | float | None
    """True or False for right or wrong, a number for a measure, None for unscored (which is not zero)."""
    reason: str
    expected: str = ""
    got: str = ""

    def __post_init__(self) -> None:
        if self.value is not None and not math.isfinite(self.value):
            raise ValueError(f"A score must be finite, not {self.value!r}; use None for a case that is not scored.")

    @property
    def is_miss(self) -> bool:
        """Whether the case is wrong by this metric; a number is never a miss by itself."""
        return self.value is False


class Kind(StrEnum):
    """What a figure counts; it also says which direction is better."""

    SHARE = "share"
    """0-1, higher is better."""
    COUNT = "count"
    """Whole cases that went wrong, lower is better."""
    MILLISECONDS = "ms"
    """Lower is better; differs between machines, so it is shown and never gated."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number over many cases, with how many cases stand behind it."""

    name: str
    kind: Kind
    value: float | None
    """None where no case was scored."""
    scored: int
    unscored: int
    by_answer: bool = False
    """Whether the answers, and not the cases alone, decide how many cases are scored."""


class Metric(ABC):
    """One measure. Subclasses say what a case expects and compare; the rule for crashes is here alone."""

    name: str
    miss: bool | float = False
    """The value of a case whose question crashed: the worst one that the metric can give."""
    is_timing: bool = False
    """Whether it measures time: then it differs between identical runs and is neither gated nor compared."""

    def judge(self, result: Result) -> Score:
        """The score of one case: unscored where it expects nothing, a miss where the question crashed."""
        expected = self.expected(result.case)
        if expected is None:
            return Score(None, "the case says nothing about it")
        if result.answer is None:
            kind = result.failure.kind if result.failure else "no answer"
            return Score(self.miss, f"crashed with {kind}", expected, CRASH)
        return self.compare(result, result.answer, expected)

    @abstractmethod
    def expected(self, case: Case) -> str | None:
        """The right answer in a few words, or None where the case is not to be scored."""

    @abstractmethod
    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """The score of a case that was answered; `expected` is what `expected(result.case)` gave."""

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """The figures over many cases; unless a metric says otherwise, the mean of what was scored."""
        return (mean(self.name, scores),)


def right_or_wrong(right: bool, expected: str, got: str) -> Score:
    """A right-or-wrong score whose reason is empty when right and shows both sides when wrong."""
    return Score(right, "" if right else f"expected {expected}, got {got}", expected, got)


def mean(name: str, scores: Sequence[Score]) -> Figure:
    """The mean of the scored values as a share, 0-1; None when nothing was scored."""
    values = [float(score.value) for score in scores if score.value is not None]
    value = math.fsum(values) / len(values) if values else None
    return Figure(name, Kind.SHARE, value, len(values), len(scores) - len(values))


def count_misses(name: str, scores: Sequence[Score]) -> Figure:
    """How many cases went wrong; None when none could have."""
    scored = [score for score in scores if score.value is not None]
    value = float(sum(score.is_miss for score in scored)) if scored else None
    return Figure(name, Kind.COUNT, value, len(scored), len(scores) - len(scored))
