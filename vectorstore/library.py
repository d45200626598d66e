"""Library: the one owner of the articles and of both indexes. Knows no question and no claim."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import TYPE_CHECKING, Self

from ingest.article import Article
from vectorstore.checkup import Checkup
from vectorstore.collection import own_id
from vectorstore.embedding import EmbeddingModel, Vectors
from vectorstore.hit import Filter, SearchResult
from vectorstore.stored import Added, EarlierVersion, Page, Scope, StoredArticle, Verification
from vectorstore.times import utc_now

if TYPE_CHECKING:
    from vectorstore.opening import Parts

_LOG = logging.getLogger(__name__)
_EVERYTHING = Filter()


class Library:
    """All articles of one folder. Made by `open`; a context manager. Safe to use from several threads.

    Searching and reading never wait for an addition; additions wait for each other.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._writing = RLock()
        self._closed = False
        self._collection: str | None = None

    @classmethod
    def open(
        cls,
        home: Path,
        model: EmbeddingModel,
        *,
        command: str = "onrecord",
        create: bool = True,
        read_only: bool = False,
        adopt_model: bool = False,
        clock: Callable[[], datetime] = utc_now,
    ) -> Self:
        """Open the library of a folder, alone as its writer or beside the writer as a reader.

        A writer checks the vector index against the database and makes it anew where they differ.

        Args:
            home: The library's folder.
            model: Embeds passages and queries; has to be the model that the library was made with.
            command: Shown to whoever finds the library in use.
            create: Make the folder and an empty library where there is none.
            read_only: Take no lock and change nothing; sees what the writer commits, from the next call on.
            adopt_model: Embed every article again where the library was made with another model, instead of refusing.
            clock: When articles were taken in.

        Returns:
            The library; close it, or use it as a context manager.

        Raises:
            LibraryLocked: Another process writes this library.
            LibraryMissing: There is none, and `create` is False or `read_only` is True.
            WrongModel: The library was made with another model, and `adopt_model` is False.
            LibraryDamaged: The database cannot be read.
        """
        from vectorstore import opening  # noqa: PLC0415 - sqlalchemy and chromadb cost 1 s

        if read_only:
            return cls(opening.open_reader(home, model))
        return cls(opening.open_writer(home, model, command=command, create=create, adopt=adopt_model, clock=clock))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _value: BaseException | None, _tb: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Release files and lock; calling it again does nothing."""
        with self._writing:
            if not self._closed:
                self._closed = True
                self._parts.close()

    def within(self, collection: str) -> Self:
        """The same library as one desk sees it: articles of a collection, and nothing that tells of others.

        Ids begin with the name of the collection, `sports/a1`; where `a1` is given, that is meant. Checking,
        rebuilding, exporting and importing are for the whole library, which stays open until it is closed itself.
        """
        view = copy.copy(self)
        view._collection = collection
        return view

    @property
    def home(self) -> Path:
        """The library's folder."""
        return self._parts.home

    @property
    def generation(self) -> int:
        """How many writes the library has seen; equal numbers mean equal content."""
        return self._parts.store.generation()

    @property
    def is_indexed(self) -> bool:
        """Whether the vector index is searched; False while it is made anew and the database stands in for it."""
        return self._parts.change is None or self._parts.change.mirror.is_ready

    def settle(self) -> None:
        """Wait until no vector index is being made any more."""
        if self._parts.change is not None:
            self._parts.change.mirror.settle()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), dimension), float32, unit rows, from the library's model."""
        return self._parts.model.encode(texts)

    def get(self, id_: str) -> StoredArticle | None:
        """The article of that id, None where there is none."""
        own = self._own(id_)
        return self._parts.store.fetch([own], self._seen()).get(own)

    def fetch(self, ids: Iterable[str]) -> dict[str, StoredArticle]:
        """The articles that exist among these, by id, in the order asked for."""
        return self._parts.store.fetch(map(self._own, ids), self._seen())

    def copies_of(self, id_: str) -> tuple[StoredArticle, ...]:
        """The articles that repeat this one's report, earliest first; empty where it is itself a copy."""
        return self._parts.store.copies_of(self._own(id_), self._seen())

    def page(self, where: Filter = _EVERYTHING, *, after: str | None = None, limit: int = 50) -> Page:
        """Articles, newest first; ValueError for a limit below 1 or an unknown mark."""
        return self._parts.store.page(self._seen(where), after=after, limit=limit)

    def scope(self, where: Filter = _EVERYTHING) -> Scope:
        """How many articles and outlets a search under this filter sees."""
        return self._parts.store.scope(self._seen(where))

    def search(self, query: str, *, k: int = 20, where: Filter = _EVERYTHING) -> SearchResult:
        """The passages nearest to the query in meaning and in words, both rankings fused.

        Args:
            query: As a person would ask; nothing in it is an operator.
            k: At most so many passages.
            where: Limits both rankings before they are made.

        Returns:
            The hits and `timings_ms` with the keys embed, dense, lexical and fuse.

        Raises:
            ValueError: `k` is below 1, or a date of the filter has no time zone.
        """
        return self._parts.searcher.search(query, k=k, where=self._seen(where))

    def add(self, articles: Iterable[Article], *, on_article: Callable[[Added], None] | None = None) -> list[Added]:
        """Take in articles; one of the same id is replaced, one with the same content is left alone.

        What has been returned, or handed to `on_article`, survives a crash and a power cut. Each article is stored
        whole or not at all; when adding stops half way, what came before stays.

        Args:
            articles: In any number; read as they are needed.
            on_article: Called for each article once it is safe.

        Returns:
            What became of each article, in the order given.

        Raises:
            DiskFull: There is too little room; nothing of the current batch was stored.
            IdTaken: An article of another collection has the id of one of these.
            ValueError: The library was opened read-only, or an article's date has no time zone.
        """
        added: list[Added] = []
        writer = self._parts.writer()
        with self._writing:
            for item in map(self._told, writer.add(map(self._owned, articles), self._collection)):
                added.append(item)
                if on_article is not None:
                    on_article(item)
        return added

    def remove(self, id_: str) -> bool:
        """Remove an article with its earlier versions, without trace; False where there is none of that id."""
        writer = self._parts.writer()
        with self._writing:
            return writer.remove(self._own(id_), self._seen())

    def versions(self, id_: str) -> tuple[EarlierVersion, ...]:
        """What an article was before it was replaced, newest first; no search finds them."""
        stored = self.get(id_)
        return self._parts.store.versions(stored.article.id) if stored is not None else ()

    def purge(self, id_: str) -> int:
        """Erase the earlier versions of an article and keep the article; how many there were."""
        writer = self._parts.writer()
        with self._writing:
            stored = self.get(id_)
            return writer.purge(stored.article.id) if stored is not None else 0

    def compact(self) -> None:
        """Give back the room of what was removed; needs twice the library's size on the disk.

        Raises:
            DiskFull: There is too little room; nothing was changed.
        """
        writer = self._parts.writer()
        with self._writing:
            writer.compact()

    def verify(self, *, deep: bool = False) -> Verification:
        """Compare the indexes with the database; `deep` compares every vector and checks every page of the file."""
        with self._writing:
            return self._parts.verify(deep=deep)

    def checkup(self) -> Checkup:
        """Counts, generations, free space and lock; cheap enough to be asked every few seconds."""
        return self._parts.checkup()

    def rebuild(self) -> None:
        """Make both indexes anew from the stored passages."""
        writer = self._parts.writer()
        with self._writing:
            writer.rebuild()

    def export(self, path: Path) -> int:
        """Write everything into one portable file, whole or not at all; the number of articles."""
        return self._parts.export(path)

    def import_archive(self, path: Path) -> list[Added]:
        """Take in everything from such a file, whole or not at all; LibraryDamaged where it is spoiled."""
        writer = self._parts.writer()
        with self._writing:
            return writer.import_archive(path)

    def _seen(self, where: Filter = _EVERYTHING) -> Filter:
        """The filter, with the collection of this view on top."""
        return where if self._collection is None else replace(where, collection=self._collection)

    def _own(self, id_: str) -> str:
        """The id as it stands in the database."""
        return own_id(self._collection, id_)

    def _told(self, added: Added) -> Added:
        """What became of an article, without the name of an article elsewhere that it repeats."""
        if self._collection is None or added.copy_of is None:
            return added
        stored = self.get(added.id)
        return replace(added, copy_of=stored.copy_of if stored else None)

    def _owned(self, article: Article) -> Article:
        return replace(article, id=self._own(article.id))
