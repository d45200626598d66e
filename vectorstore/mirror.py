"""Mirror: keeps the Chroma collection equal to the SQL store, and makes it anew when it cannot be trusted.

The protocol, so that a kill at any moment is noticed when the library is opened next:
1. a write commits to SQL with generation n + 1 and clears `index_digest`;
2. the collection is changed;
3. `index_generation` becomes n + 1;
4. closing records the digest of the graph's files.
Opening trusts the collection only if 3 was reached, and then either the digest fits or every vector is compared.
"""

from __future__ import annotations

import logging
import shutil
import uuid
from collections.abc import Sequence
from pathlib import Path
from threading import RLock

from chromadb.errors import ChromaError

from vectorstore import dense
from vectorstore.comparison import compare
from vectorstore.dense import DenseIndex, graph_digest
from vectorstore.differences import Differences
from vectorstore.embedding import Vectors
from vectorstore.rows import unpack_vectors
from vectorstore.store import Store

_LOG = logging.getLogger(__name__)

REBUILD_BATCH = 5000  # vectors in memory at once while the collection is made anew
STALE_SHARE = (
    0.5  # of removed vectors to live ones; the graph keeps the place of every removed one and grows without end
)
STALE_MIN = 2000  # below so many removed vectors, making the collection anew is not worth it

_FAILURES = (ChromaError, OSError, ValueError, RuntimeError)  # what a damaged collection has been seen to raise


class Mirror:
    """The collection of one library while its writer has it open."""

    def __init__(self, home: Path, store: Store, *, model: str, dimension: int) -> None:
        self._root = home / "chroma"
        self._store = store
        self._model = model
        self._dimension = dimension
        self._lock = RLock()
        self._index: DenseIndex | None = None
        reason = self._open()
        if reason:
            _LOG.warning("making the vector index anew: %s", reason)
            self.rebuild()
        self._sweep()

    def rank(self, vector: Vectors, k: int) -> list[str] | None:
        """Ids of the k nearest passages, best first; None where the collection cannot answer and SQL has to."""
        index = self._index
        if index is None:
            return None
        try:
            return index.rank(vector, k)
        except _FAILURES:
            _LOG.exception("the vector index failed; searching the stored vectors instead")
            return None

    def apply(self, generation: int, *, removed: Sequence[str], ids: Sequence[str], vectors: Vectors) -> None:
        """Bring the collection to a generation that SQL has committed: take ids out, put ids in."""
        with self._lock:
            try:
                self._change(removed, ids, vectors)
            except _FAILURES as error:
                _LOG.warning("making the vector index anew: %s", error)
                self.rebuild()
                return
            stale = self._stale() + len(removed)
            self._store.set_meta(index_generation=str(generation), index_stale=str(stale))
            if stale > max(STALE_MIN, STALE_SHARE * self._store.counts()[1]):
                self.rebuild()

    def rebuild(self) -> None:
        """Make a new collection in a new folder from the stored vectors, switch to it, remove the old one."""
        with self._lock:
            old, folder = self._index, self._root / uuid.uuid4().hex[:12]
            generation = self._store.generation()
            fresh = DenseIndex(folder, model=self._model, dimension=self._dimension)
            for ids, packed in self._store.vectors(batch=REBUILD_BATCH):
                fresh.upsert(ids, unpack_vectors(packed, self._dimension))
            self._index = fresh
            self._store.set_meta(
                index_folder=folder.name,
                index_generation=str(generation),
                index_digest=None,
                index_stale="0",
                index_version=dense.VERSION,
            )
            if old is not None:
                old.close()
            self._sweep()

    def close(self) -> None:
        """Close the collection and record the state of its files."""
        with self._lock:
            if self._index is None:
                return
            folder = self._index.folder
            self._index.close()
            self._index = None
            meta = self._store.meta()
            if "index_digest" not in meta and meta.get("index_generation") == meta.get("generation", "0"):
                self._store.set_meta(index_digest=graph_digest(folder))

    def differences(self, *, deep: bool, sample: int = 200) -> Differences:
        """How the collection differs from SQL: all ids, and the vectors of a sample or of every passage."""
        with self._lock:
            if self._index is None:
                return Differences(0, (), (), (), ("the vector index is closed",))
            return compare(self._index, self._store, every=1 if deep else max(1, self._store.counts()[1] // sample))

    def _change(self, removed: Sequence[str], ids: Sequence[str], vectors: Vectors) -> None:
        if self._index is None:
            raise RuntimeError("there is no open vector index")
        self._index.delete(removed)
        self._index.upsert(ids, vectors)

    def _open(self) -> str | None:
        """Open the recorded collection; says why it cannot be trusted, None where it can."""
        meta = self._store.meta()
        folder = self._root / meta.get("index_folder", "-")
        if not folder.is_dir():
            return "there is none" if "index_folder" not in meta else "its folder is gone"
        reason = _distrust(meta, folder)
        if reason:
            return reason
        digest = meta.get("index_digest")
        try:
            index = DenseIndex(folder, model=self._model, dimension=self._dimension)
            found = compare(index, self._store, every=None if digest else 1)
        except _FAILURES as error:
            return f"it cannot be read ({type(error).__name__})"
        if found.any:
            index.close()
            return "it does not hold the stored passages"
        self._index = index
        return None

    def _stale(self) -> int:
        return int(self._store.meta().get("index_stale", "0"))

    def _sweep(self) -> None:
        """Remove every collection but the current one, also those that a kill left half made."""
        current = self._index.folder.name if self._index else None
        for folder in self._root.iterdir() if self._root.is_dir() else ():
            if folder.name != current:
                shutil.rmtree(folder, ignore_errors=True)


def _distrust(meta: dict[str, str], folder: Path) -> str | None:
    """What is wrong with a collection as far as its files show: opening a damaged graph can kill the process."""
    if meta.get("index_version") != dense.VERSION:
        return f"it was written by Chroma {meta.get('index_version')}, this is {dense.VERSION}"
    if meta.get("index_generation") != meta.get("generation", "0"):
        return "a write was interrupted"
    if "index_digest" in meta and graph_digest(folder) != meta["index_digest"]:
        return "its files have changed since it was closed"
    return None
