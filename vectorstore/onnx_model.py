"""OnnxModel: the built-in all-MiniLM-L6-v2 on onnxruntime and tokenizers. Never imports torch."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Self

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from vectorstore.embedding import DEFAULT_MODEL, EmbeddingModel, Vectors
from vectorstore.errors import ModelUnavailable
from vectorstore.onnx_export import EXPORT_VERSION, GRAPH, TOKENIZER, WEIGHTS_SHA256, exported

DIMENSION = 384
MAX_TOKENS = 256  # the model was trained with 128 and is shipped with 256; what follows is cut off
BATCH_TOKENS = 2048  # texts times padded length in one run: larger runs fall out of the cache and are not faster


class OnnxModel(EmbeddingModel):
    """The exported model of one folder.

    A question runs on one thread, which is steady beside other work; many texts run in groups side by side.
    """

    def __init__(self, folder: Path, *, workers: int | None = None) -> None:
        self._workers = workers or len(os.sched_getaffinity(0))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(
                str(folder / GRAPH), options, providers=["CPUExecutionProvider"]
            )
            self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        except Exception as error:  # both libraries raise bare Exception
            raise ModelUnavailable(
                f"the exported model in {str(folder)!r} cannot be loaded ({error}); remove it, it is made again"
            ) from error
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    @classmethod
    def open(cls, cache: Path, *, workers: int | None = None) -> Self:
        """The model from its export in the cache; the first time that export is made, which takes about 20 s.

        Args:
            cache: Folder of the export.
            workers: Groups of texts that run at once; None for as many as there are processors.

        Returns:
            The model, loaded.

        Raises:
            ModelUnavailable: The weights are missing, are not the expected ones, or cannot be exported.
        """
        return cls(exported(cache), workers=workers)

    @property
    def name(self) -> str:
        """The model's public name."""
        return DEFAULT_MODEL

    @property
    def fingerprint(self) -> str:
        """First digits of the weights' SHA-256 and the version of the export."""
        return f"{WEIGHTS_SHA256[:12]}-{EXPORT_VERSION}"

    @property
    def dimension(self) -> int:
        """384."""
        return DIMENSION

    @property
    def max_tokens(self) -> int:
        """256."""
        return MAX_TOKENS

    def count_tokens(self, text: str) -> int:
        """Tokens of the text, special ones included, before any cutting."""
        return len(self._tokenizer.encode(text).ids)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), 384), float32, unit rows; texts of like length run together."""
        tokens = [self._cut(encoding.ids) for encoding in self._tokenizer.encode_batch(list(texts))]
        groups = _batches([len(ids) for ids in tokens])
        vectors = np.empty((len(tokens), DIMENSION), np.float32)

        def fill(rows: list[int]) -> None:
            vectors[rows] = self._run([tokens[row] for row in rows])

        if len(groups) < 2:
            for rows in groups:
                fill(rows)
        else:
            with ThreadPoolExecutor(min(self._workers, len(groups))) as pool:
                list(pool.map(fill, groups))
        return vectors

    def _cut(self, ids: list[int]) -> list[int]:
        return ids if len(ids) <= MAX_TOKENS else [*ids[: MAX_TOKENS - 1], ids[-1]]

    def _run(self, tokens: list[list[int]]) -> Any:
        shape = len(tokens), max(map(len, tokens))
        ids, mask = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        for row, own in enumerate(tokens):
            ids[row, : len(own)] = own
            mask[row, : len(own)] = 1
        return self._session.run(None, {"input_ids": ids, "attention_mask": mask})[0]


def _batches(lengths: Sequence[int]) -> list[list[int]]:
    """Row numbers in groups of like length, longest first, each group within `BATCH_TOKENS` when padded."""
    groups: list[list[int]] = []
    room = 0
    for row in sorted(range(len(lengths)), key=lambda row: (-lengths[row], row)):
        if room < 1:
            groups.append([])
            room = max(1, BATCH_TOKENS // max(1, lengths[row]))
        groups[-1].append(row)
        room -= 1
    return groups
