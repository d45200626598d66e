"""Batch: labelled stories as the arrays that the judge is trained on. No network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.judge import Relation, Stretch, Voice
from assistant.judge.story import Label, Sentence
from assistant.judge.tokens import MOST_SENTENCE, Coder, Place, Window

UNKNOWN = -100  # a target that nothing is learnt from; the value that torch's losses leave out
RELATIONS, VOICES = list(Relation), list(Voice)


@dataclass(frozen=True, slots=True)
class Example:
    """One question put to a stretch of a story, with the labels of its sentences."""

    story: str
    asked: str
    title: str
    sentences: tuple[Sentence, ...]
    labels: tuple[Label, ...]
    is_marked: bool
    """Whether sources, parties and answers are marked."""

    @property
    def has_answers(self) -> bool:
        """Whether somebody marked the words that answer; a yes/no question has none."""
        return self.is_marked and any(label.answer for label in self.labels)


@dataclass(frozen=True, slots=True)
class Batch:
    """Inputs of the network and its targets; UNKNOWN where there is nothing to learn."""

    ids: NDArray[np.int64]
    """(n, tokens), like mask, types, sources and answers."""
    mask: NDArray[np.int64]
    types: NDArray[np.int64]
    pool: NDArray[np.float32]
    """(n, sentences, tokens): rows add up to 1."""
    ends: NDArray[np.int64]
    """(n, sentences), like relations, voices and parties: the place of each sentence's [SEP]."""
    relations: NDArray[np.int64]
    voices: NDArray[np.int64]
    parties: NDArray[np.int64]
    sources: NDArray[np.int64]
    answers: NDArray[np.int64]


def window_of(coder: Coder, example: Example) -> Window:
    """The example's first window; what does not fit into it is left out."""
    return next(coder.windows(example.asked, Stretch(example.title, tuple(one.text for one in example.sentences))))


def inputs_of(windows: Sequence[Window]) -> tuple[NDArray[np.int64], ...]:
    """Padded ids, mask, types and ends, and the pool as float32."""
    tokens, sentences = max(len(one.ids) for one in windows), max(len(one.spans) for one in windows)
    ids, mask, types = (np.zeros((len(windows), tokens), np.int64) for _ in range(3))
    ends = np.zeros((len(windows), sentences), np.int64)
    pool = np.zeros((len(windows), sentences, tokens), np.float32)
    for row, window in enumerate(windows):
        ids[row, : len(window.ids)], types[row, : len(window.ids)] = window.ids, window.types
        mask[row, : len(window.ids)] = 1
        for index, (start, end) in enumerate(window.spans):
            ends[row, index] = end
            pool[row, index, start : end + 1] = 1 / (end + 1 - start)
    return ids, mask, types, ends, pool  # type: ignore[return-value]  # the pool is float32


def batch_of(coder: Coder, examples: Sequence[Example]) -> Batch:
    """The examples as arrays, padded to the longest."""
    windows = [window_of(coder, example) for example in examples]
    ids, mask, types, ends, pool = inputs_of(windows)
    relations, voices, parties = (np.full(ends.shape, UNKNOWN, np.int64) for _ in range(3))
    sources, answers = (np.full(ids.shape, UNKNOWN, np.int64) for _ in range(2))
    for row, (example, window) in enumerate(zip(examples, windows, strict=True)):
        for index, span in enumerate(window.spans):
            sentence, label = example.sentences[index], example.labels[index]
            relations[row, index] = RELATIONS.index(label.relation)
            voices[row, index] = VOICES.index(sentence.voice)
            if not example.is_marked:
                continue
            places = coder.piece(sentence.text).places[:MOST_SENTENCE]
            sources[row, span[0] : span[1]] = _covered(places, sentence.source)
            if label.relation is not Relation.OTHER:
                parties[row, index] = label.party
            if example.has_answers:
                answers[row, span[0] : span[1]] = _covered(places, label.answer)
    return Batch(ids, mask, types, pool.astype(np.float32), ends, relations, voices, parties, sources, answers)


def _covered(places: Sequence[Place], span: Place | None) -> list[int]:
    if span is None:
        return [0] * len(places)
    return [int(start < span[1] and span[0] < end) for start, end in places]
