"""Opening a library: which parts a writer and a reader need, and the checks before any of them is used."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from vectorstore import archive, reembedding
from vectorstore.checkup import Checkup
from vectorstore.differences import Differences
from vectorstore.disk import can_write
from vectorstore.embedding import EmbeddingModel
from vectorstore.errors import LibraryDamaged, LibraryMissing, LibraryReadOnly, WrongModel
from vectorstore.exact import ExactIndex
from vectorstore.lock import WriterLock
from vectorstore.schema import MIGRATIONS, SCHEMA_VERSION, migrate
from vectorstore.searcher import Searcher
from vectorstore.store import Store, write_meta
from vectorstore.stored import Verification
from vectorstore.writer import Writer
from vectorstore.writes import index_words_again

_LOG = logging.getLogger(__name__)

DATABASE = "library.sqlite"


@dataclass(frozen=True, slots=True)
class Parts:
    """What an open library is made of."""

    home: Path
    store: Store
    model: EmbeddingModel
    searcher: Searcher
    lock: WriterLock | None
    change: Writer | None

    def writer(self) -> Writer:
        """The changing half.

        Raises:
            LibraryReadOnly: The library was opened read-only, or stands where nothing can be written.
        """
        if self.change is None:
            raise LibraryReadOnly(self.home)
        return self.change

    def verify(self, *, deep: bool) -> Verification:
        """The state of both indexes against the database."""
        articles, passages = self.store.counts()
        meta = self.store.meta()
        generation = int(meta.get("generation", "0"))
        if self.change is None:  # a reader's dense index is the database itself
            found, indexed_generation = Differences(passages, (), (), ()), generation
        else:
            found, indexed_generation = (
                self.change.mirror.differences(deep=deep),
                int(meta.get("index_generation", "-1")),
            )
        return Verification(
            articles=articles,
            passages=passages,
            indexed=found.indexed,
            missing=found.missing,
            unexpected=found.unexpected,
            changed=found.changed,
            problems=found.problems + self.store.problems(deep=deep),
            generation=generation,
            indexed_generation=indexed_generation,
        )

    def checkup(self) -> Checkup:
        """Counts, generations, room and lock, in a few milliseconds."""
        articles, passages = self.store.counts()
        meta = self.store.meta()
        generation = int(meta.get("generation", "0"))
        reads_only = self.change is None  # a reader's dense index is the database itself
        return Checkup(
            articles=articles,
            passages=passages,
            generation=generation,
            indexed=generation if reads_only else int(meta.get("index_generation", "-1")),
            free_bytes=shutil.disk_usage(self.home).free,
            holds_lock=reads_only or (self.lock is not None and self.lock.is_held),
        )

    def export(self, path: Path) -> int:
        """Write an archive; the number of articles."""
        return archive.write(self.store, path)

    def close(self) -> None:
        """Close everything, the lock last."""
        if self.change is not None:
            self.change.mirror.close()
        self.store.close()
        if self.lock is not None:
            self.lock.release()


def open_writer(
    home: Path, model: EmbeddingModel, *, command: str, create: bool, adopt: bool, clock: Callable[[], datetime]
) -> Parts:
    """Take the lock, open or make the database, check the vector index; a reader where nothing can be written.

    Raises:
        LibraryMissing: There is no library and `create` is False.
    """
    path = home / DATABASE
    if not create and not path.is_file():
        raise LibraryMissing(home)
    if path.is_file() and not can_write(home):
        _LOG.warning("nothing can be written in %r: questions are answered, changes are refused", str(home))
        return open_reader(home, model)
    home.mkdir(parents=True, exist_ok=True)
    lock = WriterLock(home, command=command)
    try:
        store = _open_store(path, create=True, model=model)
        if adopt and _mismatch(store, model):
            reembedding.embed_again(store, model)
        _require_model(store, model)
        from vectorstore.mirror import Mirror  # noqa: PLC0415 - chromadb only for a writer

        mirror = Mirror(home, store, model=model.name, dimension=model.dimension)
    except BaseException:
        lock.release()
        raise
    searcher = Searcher(store, model, ExactIndex(model.dimension), mirror)
    return Parts(home, store, model, searcher, lock, Writer(home, store, mirror, model, clock))


def open_reader(home: Path, model: EmbeddingModel) -> Parts:
    """Open the database for reading, beside whoever writes it.

    Raises:
        LibraryMissing: There is no library.
    """
    path = home / DATABASE
    if not path.is_file():
        raise LibraryMissing(home)
    frozen = not can_write(home)
    log = path.with_name(f"{DATABASE}-wal")
    if frozen and log.is_file() and log.stat().st_size:
        raise LibraryDamaged(
            f"the library in {str(home)!r} was not closed and stands where nothing can be written; "
            "copy the folder to where it can be, or mount it for writing"
        )
    store = _open_store(path, create=False, model=model, frozen=frozen)
    _require_model(store, model)
    return Parts(home, store, model, Searcher(store, model, ExactIndex(model.dimension), None), None, None)


def _open_store(path: Path, *, create: bool, model: EmbeddingModel, frozen: bool = False) -> Store:
    try:
        store = Store(path, create=create, frozen=frozen)
        meta = store.meta()
        if create and "schema" not in meta:
            store.set_meta(
                schema=str(SCHEMA_VERSION),
                generation="0",
                model=model.name,
                model_fingerprint=model.fingerprint,
                dimension=str(model.dimension),
            )
            meta = store.meta()
        elif create and meta["schema"] in map(str, MIGRATIONS):
            with store.writing() as connection:
                migrate(connection, int(meta["schema"]))
                index_words_again(connection)
                write_meta(connection, schema=str(SCHEMA_VERSION))
            meta = store.meta()
    except DatabaseError as error:
        raise LibraryDamaged(
            f"the database {str(path)!r} cannot be read ({error.orig}); restore it from an export"
        ) from error
    if meta.get("schema") != str(SCHEMA_VERSION):
        store.close()
        raise LibraryDamaged(
            f"the database {str(path)!r} has schema {meta.get('schema')!r}, this version reads {SCHEMA_VERSION}; "
            "export it with the version that made it and import it here; one of an older version is brought up to date "
            "by whatever opens it for writing, such as `onrecord library check`"
        )
    return store


def _mismatch(store: Store, model: EmbeddingModel) -> tuple[str, str] | None:
    """The recorded model and the given one, in words, where they differ."""
    meta = store.meta()
    recorded = _describe(meta["model"], meta["model_fingerprint"], meta["dimension"])
    given = _describe(model.name, model.fingerprint, str(model.dimension))
    return (recorded, given) if recorded != given else None


def _require_model(store: Store, model: EmbeddingModel) -> None:
    mismatch = _mismatch(store, model)
    if mismatch:
        store.close()
        raise WrongModel(*mismatch)


def _describe(name: str, fingerprint: str, dimension: str) -> str:
    return f"{name!r} ({fingerprint}, dimension {dimension})"
