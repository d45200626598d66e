"""Collections: how the id of what belongs to one is written. The name comes first, so two desks may use the same id."""

from __future__ import annotations


def own_id(collection: str | None, id_: str) -> str:
    """The id as it is stored.

    Args:
        collection: The only one that the caller sees; None sees all and writes ids as they are.
        id_: With or without the collection's name.

    >>> own_id("sports", "a1"), own_id("sports", "sports/a1"), own_id(None, "a1")
    ('sports/a1', 'sports/a1', 'a1')
    """
    if collection is None or id_.startswith(prefix_of(collection)):
        return id_
    return prefix_of(collection) + id_


def prefix_of(collection: str) -> str:
    """What every id of a collection begins with."""
    return f"{collection}/"
