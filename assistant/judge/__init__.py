"""Judge: what each sentence of an article does with what is asked: affirms, denies, withholds, only plans, or nothing.

A small trained model; it reads a question and a stretch of an article whole, and knows nothing of origins or status.
What it says is one input of `assistant.evidence`; the decision table stays rules only.
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
class Stretch:
    """Neighbouring sentences of one article, read together, and its title."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one sentence does with what is asked. Every share is 0-1; those of one kind add up to 1."""

    relations: dict[Relation, float]
    voices: dict[Voice, float]
    party: float
    """Belief that whoever speaks is, or speaks for, somebody concerned."""
    source: tuple[int, int] | None
    """Where the sentence names who says it: characters, end exclusive."""
    answer: tuple[int, int] | None
    """Where the sentence answers who, when, where, how many: characters, end exclusive."""

    @property
    def relation(self) -> Relation:
        """The likeliest relation."""
        return max(self.relations, key=lambda relation: self.relations[relation])

    @property
    def voice(self) -> Voice:
        """The likeliest voice."""
        return max(self.voices, key=lambda voice: self.voices[voice])


def asked_of(actor: str, claim: str) -> str:
    """The form in which the judge is asked whether somebody said so: its `party` is then this actor alone.

    >>> asked_of("Iran", "the meeting with Haniyeh")
    'Iran: the meeting with Haniyeh'
    """
    return f"{actor}: {claim}"


class Judge(Protocol):
    """Whatever can judge sentences against a question."""

    def judge(self, asked: str, stretches: Sequence[Stretch]) -> list[list[Judgement]]:
        """For each stretch one judgement for each of its sentences, in order."""
        ...


class TrainedJudge:
    """The trained judge, opened at the first question: ingesting needs none. Safe to use from several threads."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._opened: Judge | None = None
        self._lock = threading.Lock()

    def judge(self, asked: str, stretches: Sequence[Stretch]) -> list[list[Judgement]]:
        """For each stretch one judgement for each of its sentences, in order.

        Raises:
            ModelUnavailable: the weights are missing or cannot be exported (the first time, about 20 s).
        """
        with self._lock:
            if self._opened is None:
                from assistant.judge.model import OnnxJudge  # noqa: PLC0415  # onnxruntime only where it is needed

                self._opened = OnnxJudge.open(self._cache)
        return self._opened.judge(asked, stretches)
