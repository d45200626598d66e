"""Which stored articles carry the same report, and which of them came first. Works inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, func, or_, select, update

from ingest.duplicates import is_copy, shingles
from vectorstore.schema import ARTICLE, SKETCH

MIN_SHARED = (
    3  # sketch values in common from which a comparison is worth it; copies share 15 and more of 64 (ingest.duplicates)
)
MAX_CANDIDATES = (
    50  # compared in full, those with most in common first: a boilerplate paragraph must not make adding quadratic
)


def link(connection: Connection, seq: int, *, sketch: Iterable[int], body: str) -> None:
    """Put a newly stored article among its copies; every copy then points at the earliest article of the group."""
    own = shingles(body)
    candidates = _candidates(connection, seq, list(sketch))
    matching = select(ARTICLE.c.id, ARTICLE.c.copy_of, ARTICLE.c.body).where(ARTICLE.c.seq.in_(candidates))
    roots = [
        copy_of or id_ for id_, copy_of, text in connection.execute(matching).all() if is_copy(own, shingles(text))
    ]
    if roots:
        mine: str = connection.execute(select(ARTICLE.c.id).where(ARTICLE.c.seq == seq)).scalar_one()
        members = select(ARTICLE.c.id).where(or_(ARTICLE.c.id.in_(roots), ARTICLE.c.copy_of.in_(roots)))
        _point_at_earliest(connection, [mine, *connection.execute(members).scalars()])


def family(connection: Connection, id_: str) -> list[str]:
    """Ids of all other articles that carry the report of this one."""
    root = connection.execute(
        select(func.coalesce(ARTICLE.c.copy_of, ARTICLE.c.id)).where(ARTICLE.c.id == id_)
    ).scalar()
    same = select(ARTICLE.c.id).where(or_(ARTICLE.c.id == root, ARTICLE.c.copy_of == root), ARTICLE.c.id != id_)
    return list(connection.execute(same.order_by(ARTICLE.c.published_at, ARTICLE.c.id)).scalars())


def regroup(connection: Connection, ids: Sequence[str]) -> None:
    """Find the groups among articles that were one group until a member left."""
    rows = connection.execute(select(ARTICLE.c.id, ARTICLE.c.body).where(ARTICLE.c.id.in_(ids))).all()
    groups: list[list[tuple[str, frozenset[int]]]] = []
    for id_, body in rows:
        own = shingles(body)
        touching = [group for group in groups if any(is_copy(own, other) for _, other in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([(id_, own), *(member for group in touching for member in group)])
    for group in groups:
        _point_at_earliest(connection, [id_ for id_, _ in group])


def _candidates(connection: Connection, seq: int, sketch: list[int]) -> list[int]:
    shared = func.count().label("shared")
    query = select(SKETCH.c.seq).where(SKETCH.c.hash.in_(sketch), SKETCH.c.seq != seq).group_by(SKETCH.c.seq)
    least = min(MIN_SHARED, len(sketch))
    query = query.having(shared >= least).order_by(shared.desc(), SKETCH.c.seq).limit(MAX_CANDIDATES)
    return list(connection.execute(query).scalars())


def _point_at_earliest(connection: Connection, ids: Sequence[str]) -> None:
    """Equal publication times are decided by id, so that the order of adding does not matter."""
    order = select(ARTICLE.c.id).where(ARTICLE.c.id.in_(ids)).order_by(ARTICLE.c.published_at, ARTICLE.c.id)
    first, *others = connection.execute(order).scalars()
    connection.execute(update(ARTICLE).where(ARTICLE.c.id == first).values(copy_of=None))
    if others:
        connection.execute(update(ARTICLE).where(ARTICLE.c.id.in_(others)).values(copy_of=first))
