"""Memory: what the two models gave in the sound copy, so that a faulty one need not ask them the same again.

Both are functions of their input alone: a text's vector and a judgement depend on nothing beside them. What is not
remembered, because a fault changed what is asked, the real model gives.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.judge import Judge, Judgement, Relation, Stretch, Voice
from vectorstore.embedding import EmbeddingModel, Vectors

Place = tuple[int, int] | None
Told = tuple[list[float], list[float], float, Place, Place]
"""A judgement as plain values: shares of relations and voices in the order of their enums, party, source, answer."""


@dataclass(slots=True)
class Memory:
    """Vectors by text, judgements by question, title and sentences."""

    vectors: dict[str, NDArray[np.float32]] = field(default_factory=dict)
    """Text -> (dimension,) float32, a unit row."""
    judgements: dict[tuple[str, str, tuple[str, ...]], list[Told]] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> Memory:
        """The memory that `save` wrote, an empty one where there is no file; only ever a file of our own."""
        if not path.exists():
            return cls()
        with path.open("rb") as file:
            vectors, judgements = pickle.load(file)
        return cls(vectors, judgements)

    def save(self, path: Path) -> None:
        """Write everything into one file."""
        with path.open("wb") as file:
            pickle.dump((self.vectors, self.judgements), file)


class RememberingJudge:
    """A judge that asks the real one only what is new."""

    def __init__(self, memory: Memory, judge: Judge) -> None:
        self._known, self._judge = memory.judgements, judge

    def judge(self, asked: str, stretches: Sequence[Stretch]) -> list[list[Judgement]]:
        """For each stretch one judgement for each of its sentences, in order."""
        keys = [(asked, stretch.title, stretch.sentences) for stretch in stretches]
        new = list(dict.fromkeys(one for key, one in zip(keys, stretches, strict=True) if key not in self._known))
        for stretch, judged in zip(new, self._judge.judge(asked, new) if new else (), strict=True):
            self._known[(asked, stretch.title, stretch.sentences)] = [_told(one) for one in judged]
        return [[_judgement(one) for one in self._known[key]] for key in keys]


class RememberingModel(EmbeddingModel):
    """A model that computes only the vectors that are new."""

    def __init__(self, memory: Memory, model: EmbeddingModel) -> None:
        self._known, self._model = memory.vectors, model

    @property
    def name(self) -> str:
        """The real model's."""
        return self._model.name

    @property
    def fingerprint(self) -> str:
        """The real model's."""
        return self._model.fingerprint

    @property
    def dimension(self) -> int:
        """The real model's."""
        return self._model.dimension

    @property
    def max_tokens(self) -> int:
        """The real model's."""
        return self._model.max_tokens

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), dimension), float32, unit rows."""
        new = list(dict.fromkeys(text for text in texts if text not in self._known))
        if new:
            self._known.update(zip(new, self._model.encode(new), strict=True))
        return np.stack([self._known[text] for text in texts]) if texts else self._model.encode([])

    def count_tokens(self, text: str) -> int:
        """The real model's count."""
        return self._model.count_tokens(text)


def remembering(open_model: Callable[..., EmbeddingModel], memory: Memory) -> Callable[..., EmbeddingModel]:
    """What opens a model, with the memory before it."""

    def open_remembering(name: str | None, cache: Path) -> EmbeddingModel:
        return RememberingModel(memory, open_model(name, cache))

    return open_remembering


def _told(one: Judgement) -> Told:
    relations, voices = [one.relations[each] for each in Relation], [one.voices[each] for each in Voice]
    return relations, voices, one.party, one.source, one.answer


def _judgement(told: Told) -> Judgement:
    relations, voices, party, source, answer = told
    return Judgement(
        dict(zip(Relation, relations, strict=True)), dict(zip(Voice, voices, strict=True)), party, source, answer
    )
