"""Ledger: the one owner of what was asked, answered and said of it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy import select

from assistant.ledger.conversations import Conversations
from assistant.ledger.database import Database
from assistant.ledger.feedback import FeedbackBook
from assistant.ledger.leanings import Change, Leaning, leaning_on, mark_affected
from assistant.ledger.schema import CONVERSATION, TABLES, TURN, seen_by
from vectorstore.collection import own_id
from vectorstore.times import utc_now


class Ledger:
    """Conversations and feedback of one database; thread safe. Nothing is opened before it is used."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime] = utc_now) -> None:
        self.database = database
        self.conversations = Conversations(database, clock=clock)
        self.feedback = FeedbackBook(database, clock=clock)
        self._clock = clock
        self._collection: str | None = None

    def within(self, collection: str) -> Self:
        """The same ledger as whoever is bound to that collection sees it; only this one is ever closed."""
        view = copy.copy(self)
        view.conversations = self.conversations.within(collection)
        view.feedback = self.feedback.within(collection)
        view._collection = collection
        return view

    @classmethod
    def open(cls, url: str | None, home: Path, *, clock: Callable[[], datetime] = utc_now) -> Self:
        """The ledger of a setting.

        Args:
            url: Of the database, see `Database.open`.
            home: The library's folder.
            clock: When something was said.

        Raises:
            BadSetting: The URL cannot work.
        """  # raised by Database.open
        return cls(Database.open(url, home), clock=clock)

    def answer(self, answer_id: str) -> str | None:
        """The JSON object of an answer as it was sent, of the newest turn that has it; None for an unknown id.

        Raises:
            LedgerFailed: The database cannot be used.
        """  # raised by Database
        query = select(TURN.c.answer).join(CONVERSATION).where(TURN.c.answer_id == answer_id)
        query = query.where(*seen_by(self._collection)).order_by(TURN.c.seq.desc()).limit(1)
        self.database.ensure(TABLES)
        with self.database.reading() as connection:
            return connection.execute(query).scalar()

    def leaning_on(self, article_id: str) -> tuple[Leaning, ...]:
        """Every stored answer that leaned on this article, the newest first.

        Raises:
            LedgerFailed: The database cannot be used.
        """  # raised by Database
        return leaning_on(self.database, own_id(self._collection, article_id), *seen_by(self._collection))

    def mark_affected(self, article_ids: Iterable[str], change: Change) -> int:
        """Note that these articles were replaced or removed; the number of answers that leaned on them.

        Raises:
            LedgerFailed: The database cannot be used; nothing was noted.
        """  # raised by Database
        ids = [own_id(self._collection, id_) for id_ in article_ids]
        return mark_affected(self.database, ids, change, self._clock())

    def close(self) -> None:
        """Give back every connection."""
        self.database.close()
