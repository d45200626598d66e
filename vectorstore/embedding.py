"""EmbeddingModel: text to unit vectors, as LangChain's Embeddings. Importing this loads no model library."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray

DEFAULT_MODEL = "all-MiniLM-L6-v2"

Vectors = NDArray[np.float32]


class EmbeddingModel(Embeddings):
    """One model; a text's vector does not depend on its company. Several threads may call it."""

    @property
    @abstractmethod
    def name(self) -> str:
        """The name under which libraries record their model."""

    @property
    def fingerprint(self) -> str:
        """Changes when the same text would get another vector, as with other weights; by default the name."""
        return self.name

    @property
    @abstractmethod
    def dimension(self) -> int:
        """Length of a vector."""

    @property
    @abstractmethod
    def max_tokens(self) -> int:
        """Tokens that count, special ones included; what goes beyond is cut off unseen."""

    @abstractmethod
    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), dimension), float32, unit rows."""

    @abstractmethod
    def count_tokens(self, text: str) -> int:
        """Tokens of the text, special ones included, before any cutting."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """The rows of `encode` as lists, for LangChain."""
        rows: list[list[float]] = self.encode(texts).tolist()
        return rows

    def embed_query(self, text: str) -> list[float]:
        """The vector of one text as a list, for LangChain."""
        return self.embed_documents([text])[0]


def open_model(name: str | None, cache: Path) -> EmbeddingModel:
    """The model of that name, ready to encode.

    Args:
        name: None or "all-MiniLM-L6-v2" for the built-in model, else a name or path for sentence-transformers.
        cache: Folder for the built-in model's export; written once (about 20 s), then only read.

    Returns:
        The model, loaded.

    Raises:
        ModelUnavailable: The weights are not installed, are not the expected ones, or cannot be loaded.
    """
    if name is None or name == DEFAULT_MODEL:
        from vectorstore.onnx_model import OnnxModel  # noqa: PLC0415 - onnxruntime only where vectors are needed

        return OnnxModel.open(cache)
    from vectorstore.sentence_transformer_model import SentenceTransformerModel  # noqa: PLC0415 - torch costs 5 s

    return SentenceTransformerModel(name)
