"""Filter as SQL: the one place that decides which articles a search may see. Both indexes ask here."""

from __future__ import annotations

from sqlalchemy import ColumnElement, exists, select

from vectorstore.hit import Filter
from vectorstore.schema import ARTICLE, TAG
from vectorstore.times import to_micros


def name_key(name: str) -> str:
    """What two spellings of an outlet or a tag have in common."""
    return " ".join(name.casefold().split())


def conditions(where: Filter) -> list[ColumnElement[bool]]:
    """Conditions on the article table that all must hold; an empty list where the filter limits nothing.

    Raises:
        ValueError: A date of the filter has no time zone.
    """
    found: list[ColumnElement[bool]] = []
    if where.collection is not None:
        found.append(ARTICLE.c.collection == where.collection)
    if where.sources:
        found.append(ARTICLE.c.source_key.in_(sorted(map(name_key, where.sources))))
    if where.tags:
        keys = sorted(map(name_key, where.tags))
        found.append(exists(select(TAG.c.seq).where(TAG.c.seq == ARTICLE.c.seq, TAG.c.tag_key.in_(keys))))
    if where.published_from is not None:
        found.append(ARTICLE.c.published_at >= to_micros(where.published_from))
    found.extend(
        ARTICLE.c.published_at <= to_micros(until) for until in (where.published_to, where.as_of) if until is not None
    )
    return found
