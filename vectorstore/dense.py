"""DenseIndex: one Chroma collection of vectors in a folder of its own. Knows ids; no article, no SQL.

tests/vectorstore/test_dense.py holds what is relied on in Chroma 1.5.9; Mirror deals with what must not be.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import chromadb
import numpy as np
from chromadb.config import Settings

from vectorstore.embedding import Vectors
from vectorstore.exact import best

COLLECTION = "passages"
VERSION: str = chromadb.__version__

_CONFIGURATION: dict[str, Any] = {
    "hnsw": {
        "space": "cosine",  # left out, Chroma takes l2
        "ef_search": 400,  # recall@10 .9997 at 100,000 passages, .988 with the default 100, at the same cost
        "num_threads": 1,  # the same additions in the same order then give the same graph
        # After so many new vectors the graph's files are overwritten in place, and a kill in that tenth of a second
        # damages them. A huge value avoids the window, but costs 5 s of replay for 12,000 passages at each opening and
        # 0.1 s for each addition. With this one opening takes 0.06 s, and Mirror's stamps notice a kill in the window.
        "sync_threshold": 1000,
    }
}


class DenseIndex:
    """The collection; at most one process may have it open."""

    def __init__(self, folder: Path, *, model: str, dimension: int) -> None:
        """Open the collection in the folder, or make it.

        Args:
            folder: Holds this collection and nothing else.
            model: Recorded in the collection, for people who look into it.
            dimension: Length of a vector, likewise.

        Raises:
            chromadb.errors.ChromaError: The files are damaged in a way that Chroma notices.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        settings = Settings(anonymized_telemetry=False)
        self._client = chromadb.PersistentClient(str(folder), settings=settings)
        self._collection = self._client.get_or_create_collection(
            COLLECTION,
            embedding_function=None,  # anything else fetches a model, or runs what the files name
            configuration=_CONFIGURATION,  # type: ignore[arg-type]  # the TypedDict lacks optional keys
            metadata={"embedding_model": model, "dimension": dimension},
        )
        self._batch = self._client.get_max_batch_size()
        self._count = self._collection.count()  # kept, since asking costs 8 ms at 100,000

    def upsert(self, ids: Sequence[str], vectors: Vectors) -> None:
        """Put unit vectors of shape (len(ids), dimension) under these ids; repeating it is harmless."""
        for start in range(0, len(ids), self._batch):
            end = start + self._batch
            self._collection.upsert(ids=list(ids[start:end]), embeddings=vectors[start:end])
        self._count = self._collection.count()

    def delete(self, ids: Sequence[str]) -> None:
        """Remove these ids, unknown ones without error; the graph keeps their places until it is made anew."""
        for start in range(0, len(ids), self._batch):
            self._collection.delete(ids=list(ids[start : start + self._batch]))
        self._count = self._collection.count()

    def rank(self, vector: Vectors, k: int) -> list[str]:
        """Ids of the k nearest by cosine, best first, equal scores in the order of their ids; approximate."""
        if not self._count:
            return []
        found = self._collection.query(
            query_embeddings=[vector.tolist()], n_results=min(k, self._count), include=["distances"]
        )
        distances = np.asarray((found["distances"] or [[]])[0], np.float32)
        return [id_ for id_, _ in best(np.array(found["ids"][0], np.object_), 1.0 - distances, k)]

    def count(self) -> int:
        """Ids that Chroma's database knows; a damaged index may find fewer."""
        return self._collection.count()

    def ids(self) -> set[str]:
        """All ids that Chroma's database knows."""
        return set(self._collection.get(include=[])["ids"])

    def vectors(self, ids: Sequence[str]) -> dict[str, Vectors]:
        """The vectors that the graph itself holds for these ids, read past Chroma's database.

        Raises:
            chromadb.errors.ChromaError: The graph lacks one that the database knows.
        """
        found: dict[str, Vectors] = {}
        for start in range(0, len(ids), 2000):
            part = self._collection.get(ids=list(ids[start : start + 2000]), include=["embeddings"])
            rows = part["embeddings"]
            found.update(zip(part["ids"], np.asarray(rows if rows is not None else [], np.float32), strict=True))
        return found

    def close(self) -> None:
        """Let go of the files."""
        self._client.close()  # type: ignore[attr-defined]  # the published interface lacks it


def graph_digest(folder: Path) -> str:
    """SHA-256 (hex) over names and bytes of the graph's files; a closed index keeps it until the next addition.

    Chroma's SQLite file is left out: merely opening it changes it.
    """
    digest = hashlib.sha256()
    for path in _graph_files(folder):
        digest.update(f"{path.relative_to(folder)}\0{path.stat().st_size}\0".encode())
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()


def _graph_files(folder: Path) -> Iterator[Path]:
    yield from sorted(
        path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("chroma.sqlite3")
    )
