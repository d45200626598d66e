"""OnnxJudge: the trained judge on onnxruntime. Importing this loads onnxruntime and tokenizers, never torch."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Self

import numpy as np
import onnxruntime

from assistant.judge import Judgement, Pair, Relation, Voice
from assistant.judge.export import GRAPH, exported
from assistant.judge.tokens import Coder
from vectorstore.onnx_export import TOKENIZER

KEPT = 20_000  # judgements kept in memory: the same question comes again with other filters


class OnnxJudge:
    """One pair in each run: dynamic int8 takes its scale from the whole input, so neighbours would change a result."""

    def __init__(self, folder: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(folder / GRAPH), options, providers=["CPUExecutionProvider"])
        self._coder = Coder(folder / TOKENIZER)
        self._known: dict[tuple[str, Pair], Judgement] = {}

    @classmethod
    def open(cls, cache: Path) -> Self:
        """The judge from its export in the cache; the first time that export is made.

        Raises:
            ModelUnavailable: the weights are missing or cannot be exported.
        """  # raised by the export
        return cls(exported(cache))

    def judge(self, asked: str, pairs: Sequence[Pair]) -> list[Judgement]:
        """One judgement for each pair, in order."""
        with ThreadPoolExecutor(max(1, min(len(pairs), os.cpu_count() or 1))) as pool:
            return list(pool.map(lambda pair: self._one(asked, pair), pairs))

    def _one(self, asked: str, pair: Pair) -> Judgement:
        known = self._known.get((asked, pair))
        if known is not None:
            return known
        ids, types = self._coder.code(asked, pair)
        feed = {"ids": np.array([ids]), "mask": np.ones((1, len(ids)), np.int64), "types": np.array([types])}
        relations, voices = self._session.run(None, feed)
        found = Judgement(
            dict(zip(Relation, _shares(relations[0]), strict=True)),
            dict(zip(Voice, _shares(voices[0]), strict=True)),
        )
        self._known[(asked, pair)] = found
        while len(self._known) > KEPT:
            self._known.pop(next(iter(self._known)), None)
        return found


def _shares(logits: Any) -> list[float]:
    """Softmax."""
    powers = np.exp(logits - logits.max())
    shares: list[float] = (powers / powers.sum()).tolist()
    return shares
