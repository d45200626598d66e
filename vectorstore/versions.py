"""Earlier versions of articles: kept when one is replaced, for whoever has to know what an answer leaned on.

They are found by no search. Removing the article, or purging it, erases them. Works inside the caller's transaction.
"""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, insert, select

from vectorstore.rows import stored_article
from vectorstore.schema import ARTICLE, TAG, VERSION
from vectorstore.stored import EarlierVersion
from vectorstore.times import from_micros


def keep(connection: Connection, id_: str, *, replaced_at: int) -> None:
    """Put the stored version of an article aside, if there is one; `replaced_at` in microseconds since 1970."""
    row = connection.execute(select(ARTICLE).where(ARTICLE.c.id == id_)).mappings().first()
    if row is None:
        return
    tags = select(TAG.c.tag).where(TAG.c.seq == row["seq"]).order_by(TAG.c.position)
    fields = {key: row[key] for key in row if key not in ("seq", "source_key", "copy_of")}
    fields["tags"] = list(connection.execute(tags).scalars())
    packed = json.dumps(fields, ensure_ascii=False)
    connection.execute(insert(VERSION).values(id=id_, fields=packed, replaced_at=replaced_at))


def earlier(connection: Connection, id_: str) -> tuple[EarlierVersion, ...]:
    """The versions that were replaced, newest first."""
    query = select(VERSION).where(VERSION.c.id == id_).order_by(VERSION.c.number.desc())
    found = []
    for row in connection.execute(query).mappings():
        fields = json.loads(row["fields"])
        stored = stored_article(fields, copy_of=None, tags=fields["tags"], sentences=())
        found.append(
            EarlierVersion(stored.article, stored.content_hash, stored.ingested_at, from_micros(row["replaced_at"]))
        )
    return tuple(found)


def forget(connection: Connection, id_: str) -> int:
    """Erase them; how many there were."""
    return connection.execute(delete(VERSION).where(VERSION.c.id == id_)).rowcount
