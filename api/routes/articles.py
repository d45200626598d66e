"""Articles in, listed, read and removed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from api.body import ArticleRoute
from api.deps import DeskDep
from api.errors import MAX_FAULTS, Refusal, problems
from api.kept import AffectedOut, LeaningOut, LeaningsOut
from api.schemas import (
    ArticleHead,
    ArticleIn,
    ArticleOut,
    ArticlePage,
    ArticlesIn,
    ArticlesQuery,
    Batch,
    Fault,
    Stored,
    StoredArticles,
    VersionOut,
    VersionsOut,
)
from assistant.ledger import Leaning
from ingest import Article, IngestError, parse_article
from vectorstore import StoredArticle
from vectorstore.stored import EarlierVersion

router = APIRouter(prefix="/v1/articles", tags=["articles"], route_class=ArticleRoute)
ArticleId = Annotated[str, Path(description="The article's id.", max_length=1000)]
_MARK = "must be the `next` of the page before; leave it out for the first page"
_NOT_HERE = "There is no article with this id."


@router.post(
    "",
    response_model=StoredArticles,
    responses={
        200: {"description": "Nothing was new; every article was already stored as sent."},
        201: {"model": StoredArticles, "description": "At least one article was created or replaced."},
        **problems(400, 409, 413, 415, 422, 503, 507),
    },
)
def add_articles(body: ArticlesIn, desk: DeskDep, response: Response) -> StoredArticles:
    """Stores one article or up to 500, at most 25 MiB; if one is not acceptable, none is stored."""
    articles = _parse(body.articles if isinstance(body, Batch) else [body])
    added = desk.add(articles)
    entries = [Stored(id=one.id, status=one.status, passages=one.passages, copy_of=one.copy_of) for one in added]
    response.status_code = 200 if all(entry.status == "unchanged" for entry in entries) else 201
    return StoredArticles(articles=entries)


@router.get("", responses=problems(422, 503))
def list_articles(query: Annotated[ArticlesQuery, Query()], desk: DeskDep) -> ArticlePage:
    """A page of articles without their texts."""
    try:
        page = desk.library.page(query.where(), after=query.after, limit=query.limit)
    except (ValueError, OverflowError):  # a mark that the library did not give
        raise Refusal(422, "The page mark is not known.", [Fault(field="after", problem=_MARK)]) from None
    return ArticlePage(articles=[_head(stored) for stored in page.items], next=page.next)


@router.get("/{article_id:path}/answers", responses=problems(404, 422, 503))
def list_answers(article_id: ArticleId, desk: DeskDep) -> LeaningsOut:
    """Every stored answer that rests on this article, also after it was removed."""
    found = desk.ledger.leaning_on(article_id) if "\0" not in article_id else ()  # PostgreSQL takes none
    if not found and desk.library.get(article_id) is None:
        raise Refusal(404, _NOT_HERE)
    return LeaningsOut(answers=[_leaning(one) for one in found])


@router.get("/{article_id:path}/versions", responses=problems(404, 422, 503))
def list_versions(article_id: ArticleId, desk: DeskDep) -> VersionsOut:
    """What an article was before it was replaced, newest first; kept for audit, found by no search."""
    found = desk.library.versions(article_id)
    if not found and desk.library.get(article_id) is None:
        raise Refusal(404, _NOT_HERE)
    return VersionsOut(versions=[_version(one) for one in found])


@router.delete(
    "/{article_id:path}/versions", status_code=204, response_class=Response, responses=problems(404, 422, 503)
)
def purge_versions(article_id: ArticleId, desk: DeskDep) -> None:
    """Erases the earlier versions of an article and keeps the article; none being there is no failure."""
    if not desk.library.purge(article_id) and desk.library.get(article_id) is None:
        raise Refusal(404, _NOT_HERE)


@router.get("/{article_id:path}", responses=problems(404, 422, 503))
def get_article(article_id: ArticleId, desk: DeskDep) -> ArticleOut:
    """One article with the text that all offsets count in."""
    stored = desk.library.get(article_id)
    if stored is None:
        raise Refusal(404, _NOT_HERE)
    return article_out(stored)


@router.delete("/{article_id:path}", status_code=204, response_class=Response, responses=problems(404, 422, 503))
def delete_article(article_id: ArticleId, desk: DeskDep) -> None:
    """Removes an article with its earlier versions; no quote, passage or vector of it remains."""
    if not desk.remove(article_id):
        raise Refusal(404, _NOT_HERE)


def article_out(stored: StoredArticle) -> ArticleOut:
    """A stored article as it is sent, with its text."""
    return ArticleOut(**_head(stored).model_dump(), text=stored.article.body)


def _version(one: EarlierVersion) -> VersionOut:
    article = one.article
    return VersionOut(
        title=article.title,
        text=article.body,
        source=article.source,
        published_at=article.published_at,
        updated_at=article.updated_at,
        ingested_at=one.ingested_at,
        replaced_at=one.replaced_at,
        content_hash=one.content_hash,
    )


def _leaning(one: Leaning) -> LeaningOut:
    affected = one.affected
    return LeaningOut(
        answer_id=one.answer_id,
        conversation_id=one.conversation_id,
        question=one.question,
        at=one.at,
        affected=affected and AffectedOut(article_id=affected.article_id, change=affected.change, at=affected.at),
    )


def _parse(sent: list[ArticleIn]) -> list[Article]:
    """All the articles, or a refusal that names every faulty one."""
    now = datetime.now(UTC)
    articles: list[Article] = []
    faults: list[Fault] = []
    for index, one in enumerate(sent):
        try:
            articles.append(parse_article(one.fields(), where=f"articles[{index}]", now=now))
        except IngestError as error:
            faults += _faults(index, error)
    faults += _clashes(articles) if not faults else []
    if faults:
        raise Refusal(422, "Some articles are not acceptable; none was stored.", faults[:MAX_FAULTS])
    return articles


def _faults(index: int, error: IngestError) -> list[Fault]:
    """The fields and what each takes; the error's own words may repeat what was sent."""
    names = dict.fromkeys((problem.field or "").partition("[")[0] for problem in error.problems)
    return [_fault(index, name) for name in names]


def _fault(index: int, name: str) -> Fault:
    known = ArticleIn.model_fields.get(name)
    if known is None:
        return Fault(index=index, problem="is not acceptable")
    return Fault(index=index, field=name, problem=f"is not acceptable; wanted: {known.description}")


def _clashes(articles: list[Article]) -> list[Fault]:
    """One id with two contents in one request: which of them is meant cannot be known."""
    first: dict[str, str] = {}
    return [
        Fault(index=index, field="id", problem="stands earlier in this request with other content")
        for index, article in enumerate(articles)
        if first.setdefault(article.id, article.content_hash) != article.content_hash
    ]


def _head(stored: StoredArticle) -> ArticleHead:
    article = stored.article
    return ArticleHead(
        id=article.id,
        title=article.title,
        source=article.source,
        url=article.url,
        author=article.author,
        published_at=article.published_at,
        updated_at=article.updated_at,
        language=article.language,
        tags=list(article.tags),
        ingested_at=stored.ingested_at,
        content_hash=stored.content_hash,
        copy_of=stored.copy_of,
        passages=stored.passages,
        warnings=list(stored.oddities),
    )
