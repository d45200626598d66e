"""SentenceTransformerModel: any model that sentence-transformers can load. Reference for the exported one."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np

from vectorstore.embedding import EmbeddingModel, Vectors
from vectorstore.errors import ModelUnavailable

BATCH_TEXTS = 32


class SentenceTransformerModel(EmbeddingModel):
    """A model by public name or path. Loading takes seconds, because torch does."""

    def __init__(self, name: str) -> None:
        os.environ.setdefault(
            "OMP_WAIT_POLICY", "PASSIVE"
        )  # beside other work a question took 62-298 ms without, 11 ms with
        os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
        try:
            from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - costs 5 s

            self._model = SentenceTransformer(name, device="cpu")
        except (ImportError, OSError, ValueError, RuntimeError) as error:
            raise ModelUnavailable(
                f"the embedding model {name[:80]!r} cannot be loaded ({type(error).__name__}); "
                "give the path of a downloaded model, or leave the setting out for the built-in one"
            ) from error
        self._name = name
        self._dimension = len(self.encode(["dimension"])[0])

    @property
    def name(self) -> str:
        """As it was given."""
        return self._name

    @property
    def dimension(self) -> int:
        """Length of a vector, found by encoding a word."""
        return self._dimension

    @property
    def max_tokens(self) -> int:
        """What the model declares, 512 where it declares nothing."""
        return int(self._model.max_seq_length or 512)

    def count_tokens(self, text: str) -> int:
        """Tokens of the text, special ones included, before any cutting."""
        return len(self._model.tokenizer(text, verbose=False)["input_ids"])

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), dimension), float32, unit rows."""
        if not texts:
            return np.empty((0, self._dimension), np.float32)
        vectors = self._model.encode(
            list(texts), batch_size=BATCH_TEXTS, normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(vectors, np.float32)
