"""Judge: what one sentence does with what is asked: affirms, denies, withholds, only plans, or nothing.

A small trained model; it reads a question, a sentence and the sentence before it, and knows nothing of sources' names,
origins or status. Its relation is one input of `assistant.evidence`; the decision table stays rules only.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Relation(StrEnum):
    """What the sentence does with what is asked; the letters are those of the labelled stories."""

    AFFIRMS = "A"
    DENIES = "D"
    WITHHOLDS = "W"
    PLANS = "P"
    OTHER = "O"


class Voice(StrEnum):
    """Who stands behind the sentence; the letters are those of the labelled stories."""

    OUTLET = "V"
    ON_RECORD = "N"
    UNNAMED = "A"
    MEDIA = "M"


@dataclass(frozen=True, slots=True)
class Pair:
    """One sentence to be judged and the sentence before it (or the title)."""

    sentence: str
    before: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """Shares of belief, each 0-1, adding up to 1 over the relations and over the voices."""

    relations: dict[Relation, float]
    voices: dict[Voice, float]

    @property
    def relation(self) -> Relation:
        """The likeliest relation."""
        return max(self.relations, key=lambda relation: self.relations[relation])


class Judge(Protocol):
    """Whatever can judge sentences against a question."""

    def judge(self, asked: str, pairs: Sequence[Pair]) -> list[Judgement]:
        """One judgement for each pair, in order."""
        ...


class TrainedJudge:
    """The trained judge, opened at the first question: ingesting needs none. Safe to use from several threads."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._opened: Judge | None = None
        self._lock = threading.Lock()

    def judge(self, asked: str, pairs: Sequence[Pair]) -> list[Judgement]:
        """One judgement for each pair, in order.

        Raises:
            ModelUnavailable: the weights are missing or cannot be exported (the first time, about 20 s).
        """
        with self._lock:
            if self._opened is None:
                from assistant.judge.model import OnnxJudge  # noqa: PLC0415  # onnxruntime only where it is needed

                self._opened = OnnxJudge.open(self._cache)
        return self._opened.judge(asked, pairs)
