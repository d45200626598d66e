"""OnnxJudge: the trained judge on onnxruntime. Importing this loads onnxruntime and tokenizers, never torch."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Self

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from assistant.judge import Judgement, Relation, Stretch, Voice
from assistant.judge.batch import inputs_of
from assistant.judge.export import GRAPH, exported
from assistant.judge.tokens import Coder, Place, Window, whole_words
from vectorstore.onnx_export import TOKENIZER

KEPT = 4_000  # windows whose judgements are kept in memory: the same question comes again with other filters
LIKELY = 0.5  # share of belief from which a token belongs to a source or an answer

Key = tuple[str, Stretch]


class OnnxJudge:
    """One window in each run, so that a judgement never depends on what is judged beside it."""

    def __init__(self, folder: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(folder / GRAPH), options, providers=["CPUExecutionProvider"])
        self._coder = Coder(folder / TOKENIZER)
        self._known: dict[Key, list[Judgement]] = {}
        self._pool = ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="judge")

    @classmethod
    def open(cls, cache: Path) -> Self:
        """The judge from its export in the cache; the first time that export is made.

        Raises:
            ModelUnavailable: the weights are missing or cannot be exported.
        """  # raised by the export
        return cls(exported(cache))

    def judge(self, asked: str, stretches: Sequence[Stretch]) -> list[list[Judgement]]:
        """For each stretch one judgement for each of its sentences, in order."""
        new = [stretch for stretch in dict.fromkeys(stretches) if (asked, stretch) not in self._known]
        windows = [(stretch, window) for stretch in new for window in self._coder.windows(asked, stretch)]
        parts = self._pool.map(lambda one: self._window(*one), windows)
        found: dict[Stretch, list[Judgement]] = {stretch: [] for stretch in new}
        for (stretch, _), part in zip(windows, parts, strict=True):
            found[stretch] += part
        self._known.update({(asked, stretch): judgements for stretch, judgements in found.items()})
        judged = [found[stretch] if stretch in found else self._known[(asked, stretch)] for stretch in stretches]
        while len(self._known) > KEPT:
            self._known.pop(next(iter(self._known)), None)
        return judged

    def _window(self, stretch: Stretch, window: Window) -> list[Judgement]:
        ids, _, types, ends, pool = inputs_of([window])
        feed = {"ids": ids, "types": types, "pool": pool, "ends": ends}
        relations, voices, parties, sources, answers = (output[0] for output in self._session.run(None, feed))
        judged = []
        for index in range(window.fresh - window.first, len(window.spans)):
            start, end = window.spans[index]
            sentence = stretch.sentences[window.first + index]
            places = self._coder.piece(sentence).places
            judged.append(
                Judgement(
                    dict(zip(Relation, _shares(relations[index]), strict=True)),
                    dict(zip(Voice, _shares(voices[index]), strict=True)),
                    float(_share(parties[index])),
                    _span(_share(sources[start:end]), places, sentence),
                    _span(_share(answers[start:end]), places, sentence),
                )
            )
        return judged


def _shares(logits: Any) -> list[float]:
    """Softmax."""
    powers = np.exp(logits - logits.max())
    shares: list[float] = (powers / powers.sum()).tolist()
    return shares


def _share(logits: Any) -> Any:
    """Logistic function."""
    return 1 / (1 + np.exp(-logits))


def _span(beliefs: NDArray[np.float32], places: Sequence[Place], text: str) -> Place | None:
    """The run of likely tokens that holds the likeliest one, with gaps of one token closed and words made whole."""
    if not len(beliefs) or beliefs.max() < LIKELY:
        return None
    best = int(beliefs.argmax())
    first = last = best
    while first > 0 and max(beliefs[max(0, first - 2) : first]) >= LIKELY:
        first -= 1
    while last + 1 < len(beliefs) and max(beliefs[last + 1 : last + 3]) >= LIKELY:
        last += 1
    return whole_words(text, places[first][0], places[last][1])
