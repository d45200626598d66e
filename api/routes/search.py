"""Passages for a query, without judging them."""

from __future__ import annotations

from fastapi import APIRouter

from api.body import JsonRoute
from api.deps import DeskDep
from api.errors import problems
from api.schemas import SearchHit, SearchIn, SearchOut
from assistant.build import Desk
from ingest import Article
from vectorstore import Filter, Hit

router = APIRouter(prefix="/v1/search", tags=["search"], route_class=JsonRoute)


@router.post("", responses=problems(400, 413, 415, 422, 503))
def search(body: SearchIn, desk: DeskDep) -> SearchOut:
    """The passages nearest to the query, best first. The body may have 64 KiB."""
    return search_out(desk, body.query, k=body.k, where=body.filters.where(body.as_of))


def search_out(desk: Desk, query: str, *, k: int, where: Filter) -> SearchOut:
    """What a search found, as it is sent."""
    result = desk.library.search(query, k=k, where=where)
    stored = desk.library.fetch(list(dict.fromkeys(hit.passage.article_id for hit in result.hits)))
    hits = [_hit(hit, stored[id_].article) for hit in result.hits if (id_ := hit.passage.article_id) in stored]
    return SearchOut(hits=hits, timings_ms=result.timings_ms)


def _hit(hit: Hit, article: Article) -> SearchHit:
    return SearchHit(
        article_id=article.id,
        title=article.title,
        source=article.source,
        published_at=article.published_at,
        text=hit.passage.text,
        start=hit.passage.start,
        end=hit.passage.end,
        score=hit.score,
        dense_rank=hit.dense_rank,
        lexical_rank=hit.lexical_rank,
    )
