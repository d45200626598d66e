"""Mirror: keeps the Chroma collection equal to the SQL store, and makes it anew when it cannot be trusted.

The protocol, so that a kill at any moment is noticed when the library is opened next:
1. a write commits to SQL with generation n + 1 and clears `index_digest`;
2. the collection is changed;
3. `index_generation` becomes n + 1;
4. closing records the digest of the graph's files.
Opening trusts the collection only if 3 was reached, and then either the digest fits or another process compares every
vector. A large collection is compared and made anew behind the library's back: until it is there SQL is searched.
"""

from __future__ import annotations

import logging
import shutil
import sqlite3
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, RLock, Thread

from chromadb.errors import ChromaError

from vectorstore import dense, probe
from vectorstore.comparison import compare
from vectorstore.dense import DenseIndex, graph_digest
from vectorstore.differences import Differences
from vectorstore.disk import folder_size, has_space
from vectorstore.embedding import Vectors
from vectorstore.errors import LibraryError
from vectorstore.rows import unpack_vectors
from vectorstore.store import Store

_LOG = logging.getLogger(__name__)

REBUILD_BATCH = 250  # vectors put in at once: questions and a closing library wait for one batch
BREATH_S = 0.02  # between two batches, in which questions get the processor
AT_ONCE = 2000  # passages up to which opening waits for a new collection, about 2 s
STALE_SHARE = (
    0.5  # of removed vectors to live ones; the graph keeps the place of every removed one and grows without end
)
STALE_MIN = 2000  # below so many removed vectors, making the collection anew is not worth it

_FAILURES = (ChromaError, OSError, ValueError, RuntimeError)  # what a damaged collection has been seen to raise


@dataclass(frozen=True, slots=True)
class _Change:
    """What one write does to a collection."""

    generation: int
    removed: Sequence[str]
    ids: Sequence[str]
    vectors: Vectors

    def put_into(self, index: DenseIndex) -> None:
        index.delete(self.removed)
        index.upsert(self.ids, self.vectors)


class _Stopped(Exception):
    """Making a collection was given up."""


class Mirror:
    """The collection of one library while its writer has it open."""

    def __init__(self, home: Path, store: Store, *, model: str, dimension: int) -> None:
        self._root = home / "chroma"
        self._store = store
        self._model = model
        self._dimension = dimension
        self._lock = RLock()
        self._index: DenseIndex | None = None
        self._missed: list[_Change] | None = None
        """Changes since another collection is being made; None while none is."""
        self._maker: Thread | None = None
        self._stopping = Event()
        self._open()

    @property
    def is_ready(self) -> bool:
        """Whether the collection is searched; False while SQL stands in for it."""
        return self._index is not None

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
        change = _Change(generation, removed, ids, vectors)
        with self._lock:
            if self._missed is not None:
                self._missed.append(change)
            if self._index is None:
                return
            try:
                change.put_into(self._index)
            except _FAILURES as error:
                self._let_go()
                self._make_anew(str(error))
                return
            stale = self._stale() + len(removed)
            self._store.set_meta(index_generation=str(generation), index_stale=str(stale))
            if stale > max(STALE_MIN, STALE_SHARE * self._store.counts()[1]) and self._missed is None:
                self._make_anew(f"it keeps the places of {stale} removed passages")

    def rebuild(self) -> None:
        """Make a new collection in a new folder from the stored vectors, switch to it, remove the old one.

        Raises:
            LibraryError: It could not be made; the old one is still searched, or the stored vectors.
        """
        self.settle()
        with self._lock:
            self._missed = []
        if not self._make(None):
            raise LibraryError("no vector index could be made; what there was is still searched: see the log")

    def settle(self) -> None:
        """Wait until no collection is being made any more."""
        maker = self._maker
        if maker is not None:
            maker.join()

    def close(self) -> None:
        """Close the collection and record the state of its files; one that is being made is given up."""
        self._stopping.set()
        self.settle()
        with self._lock:
            if self._index is None:
                return
            folder = self._index.folder
            self._let_go()
            meta = self._store.meta()
            if "index_digest" not in meta and meta.get("index_generation") == meta.get("generation", "0"):
                self._store.set_meta(index_digest=graph_digest(folder))

    def differences(self, *, deep: bool, sample: int = 200) -> Differences:
        """How the collection differs from SQL: all ids, and the vectors of a sample or of every passage."""
        self.settle()
        with self._lock:
            if self._index is None:
                return Differences(0, (), (), (), ("the vector index is closed or could not be made",))
            return compare(self._index, self._store, every=1 if deep else max(1, self._store.counts()[1] // sample))

    def _open(self) -> None:
        """Open the recorded collection if it was closed properly; otherwise have it looked into or made anew."""
        meta = self._store.meta()
        folder = self._root / meta.get("index_folder", "-")
        reason = _distrust(meta, folder)
        if reason is None and "index_digest" not in meta:
            self._start("it was not closed", folder)
            return
        if reason is None:
            reason = self._trust(folder)
        if reason is None:
            self._sweep()
        else:
            self._make_anew(reason)

    def _trust(self, folder: Path) -> str | None:
        """Open a collection that was closed properly; says why it is not to be used, None where it is."""
        try:
            index = DenseIndex(folder, model=self._model, dimension=self._dimension)
            found = compare(index, self._store, every=None)
        except _FAILURES as error:
            return f"it cannot be read ({type(error).__name__})"
        if found.any:
            index.close()
            return "it does not hold the stored passages"
        self._index = index
        return None

    def _make_anew(self, reason: str) -> None:
        _LOG.warning("making the vector index anew: %s", reason)
        self._start(reason, None)

    def _start(self, reason: str, found: Path | None) -> None:
        """Make a small collection at once, a large one in a thread, where the one found is looked into first."""
        with self._lock:
            self._missed = []
        passages = self._store.counts()[1]
        if passages <= AT_ONCE:
            self._make(None)
            return
        _LOG.warning("%d passages are searched in the database until the vector index is there (%s)", passages, reason)
        self._maker = Thread(target=self._make, args=(found,), name="vector-index", daemon=True)
        self._maker.start()

    def _make(self, found: Path | None) -> bool:
        """A collection that holds what SQL holds, then the switch to it; False where what there was is kept."""
        try:
            if found is None or not self._is_sound(found):
                self._switch(self._made())
            else:
                self._switch(DenseIndex(found, model=self._model, dimension=self._dimension))
            return True
        except _Stopped:
            _LOG.info("the vector index was not finished; it is made when the library is opened next")
        except (*_FAILURES, LibraryError):
            _LOG.exception("no vector index could be made; what there was is still searched")
        finally:
            with self._lock:
                self._missed = None
        return False

    def _is_sound(self, folder: Path) -> bool:
        return probe.is_sound(self._store.path, folder, model=self._model, dimension=self._dimension)

    def _made(self) -> DenseIndex:
        if not has_space(self._root.parent, folder_size(self._root)):
            raise OSError("the disk has too little room for another vector index")
        folder = self._root / uuid.uuid4().hex[:12]
        fresh = DenseIndex(folder, model=self._model, dimension=self._dimension)
        for ids, packed in self._store.vectors(batch=REBUILD_BATCH):
            if self._stopping.wait(BREATH_S):
                fresh.close()
                raise _Stopped
            fresh.upsert(ids, unpack_vectors(packed, self._dimension))
        return fresh

    def _switch(self, fresh: DenseIndex) -> None:
        """Bring a collection up to date and search it from now on."""
        with self._lock:
            missed = self._missed or []
            for change in missed:
                change.put_into(fresh)
            old, self._index = self._index, fresh
            self._store.set_meta(
                index_folder=fresh.folder.name,
                index_generation=str(missed[-1].generation if missed else self._store.generation()),
                index_digest=None,
                index_stale="0",
                index_version=dense.VERSION,
            )
            if old is not None:
                old.close()
            self._sweep()

    def _let_go(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

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
    if not folder.is_dir():
        return "there is none" if "index_folder" not in meta else "its folder is gone"
    if meta.get("index_version") != dense.VERSION:
        return f"it was written by Chroma {meta.get('index_version')}, this is {dense.VERSION}"
    if meta.get("index_generation") != meta.get("generation", "0"):
        return "a write was interrupted"
    if "index_digest" in meta and graph_digest(folder) != meta["index_digest"]:
        return "its files have changed since it was closed"
    return _damage(folder / "chroma.sqlite3")


def _damage(database: Path) -> str | None:
    """What SQLite itself finds wrong with Chroma's database, None where nothing."""
    if not database.is_file():
        return "its database is gone"
    connection = sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)
    try:
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        return f"its database cannot be read ({error})"
    finally:
        connection.close()
    return None if found == "ok" else "its database is damaged"
