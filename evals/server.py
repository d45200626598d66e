"""Server: a deployment that is tested from outside, by URL. It asks and it holds, as a briefer and a library here do.

The API key comes from ONRECORD_API_KEY and from nowhere else, so that it stands in no command line and in no report.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from types import TracebackType
from typing import Any, Self

import httpx2

from assistant.answer import Answer
from assistant.briefer import Request
from evals.corpus import READ_AT, Corpus
from evals.errors import BadAnswer, CannotRun
from evals.wire import read_answer
from ingest import Article, IngestError, Passage, parse_article
from vectorstore import Added, Filter, Hit, SearchResult, StoredArticle

KEY = "ONRECORD_API_KEY"
TIMEOUT_S = 60.0
TRIES = 6  # of one request that the server cannot take now; a limit per minute is over after a minute
LONGEST_WAIT_S = 60.0  # between two tries, whatever Retry-After says
BATCH = 100  # articles of one request; a server takes 500
PAGE = 200  # articles listed by one request; the most that a server gives
BUSY = frozenset({429, 503})
REFUSED = frozenset({401, 403, 404, 405})


class RefusedByServer(Exception):
    """One request was answered with a status that says no; it becomes the failure of its case."""


class Server:
    """A running server; a context manager. Several threads may use it."""

    def __init__(
        self, url: str, *, client: httpx2.Client | None = None, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        key = os.environ.get(KEY)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._client = client or httpx2.Client(base_url=url.rstrip("/"), timeout=TIMEOUT_S, headers=headers)
        self._sleep = sleep
        self._held: dict[str, StoredArticle] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def ask(self, request: Request) -> Answer:
        """The answer to one question.

        Raises:
            CannotRun: the server is not there, or does not let us in.
            RefusedByServer: this one question was refused, or the server failed at it.
            BadAnswer: the reply does not keep to the contract.
        """
        body: dict[str, Any] = {"question": request.question, **_limits(request.where)}
        if request.conversation_id is not None:
            body["conversation_id"] = request.conversation_id
        if request.engine is not None:
            body["engine"] = request.engine
        return read_answer(self._json("POST", "/v1/chat", body))

    def search(self, query: str, *, k: int, where: Filter) -> SearchResult:
        """The best passages, as the server ranks them."""
        found = self._json("POST", "/v1/search", {"query": query, "k": k, **_limits(where)})
        return SearchResult(tuple(_hit(one) for one in _list(found, "hits")))

    def add(self, articles: Iterable[Article]) -> list[Added]:
        """Send the articles in batches; what became of each."""
        self._held.clear()
        rest = iter(articles)
        added: list[Added] = []
        while batch := list(islice(rest, BATCH)):
            reply = self._json("POST", "/v1/articles", {"articles": [_sent(article) for article in batch]})
            added += [
                Added(one["id"], one["status"], one["passages"], one["copy_of"]) for one in _list(reply, "articles")
            ]
        return added

    def get(self, article_id: str) -> StoredArticle | None:
        """The article as the server holds it, None where it holds none of that id; each is fetched once."""
        if article_id not in self._held:
            reply = self._send("GET", f"/v1/articles/{article_id}")
            if reply.status_code == 404:
                return None
            self._held[article_id] = _stored(_object(_checked(reply)))
        return self._held[article_id]

    def hashes(self) -> dict[str, str]:
        """Content hash of every article that the server lists, by id."""
        found: dict[str, str] = {}
        mark: str | None = None
        while True:
            page = self._json("GET", "/v1/articles", params={"limit": PAGE} | ({"after": mark} if mark else {}))
            found |= {one["id"]: one["content_hash"] for one in _list(page, "articles")}
            mark = page.get("next")
            if not mark:
                return found

    def _json(
        self, method: str, path: str, body: object = None, *, params: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        return _object(_checked(self._send(method, path, body, params), refused=REFUSED))

    def _send(
        self, method: str, path: str, body: object = None, params: Mapping[str, Any] | None = None
    ) -> httpx2.Response:
        """The reply; while the server is busy it is asked again, a few times."""
        for left in reversed(range(TRIES)):
            try:
                reply = self._client.request(method, path, json=body, params=params)
            except httpx2.ConnectError as error:
                raise CannotRun("The server cannot be reached: is the address right, and is it running?") from error
            if reply.status_code not in BUSY or not left:
                return reply
            self._sleep(_wait(reply, TRIES - left))
        raise AssertionError("unreachable: the last try returns")


def check_articles(server: Server, corpus: Corpus) -> int:
    """Make sure that the server holds every article of the corpus as it is here.

    Args:
        server: the server.
        corpus: what it must hold.

    Returns:
        How many other articles it holds; each is a further distractor, so figures are not those of the corpus alone.

    Raises:
        CannotRun: an article is missing or differs.
    """
    held = server.hashes()
    missing = [article.id for article in corpus.articles if article.id not in held]
    if missing:
        raise CannotRun(f"The server lacks {len(missing)} of {len(corpus.articles)} articles: send them with --ingest.")
    altered = [article.id for article in corpus.articles if held[article.id] != article.content_hash]
    if altered:
        raise CannotRun(f"The server holds {altered[0]!r} with other content: use --ingest, or an empty server.")
    return len(held) - len(corpus.articles)


def _limits(where: Filter) -> dict[str, Any]:
    """The filter by the names of the contract; a case limits by moment and outlet alone."""
    limits: dict[str, Any] = {}
    if where.as_of is not None:
        limits["as_of"] = where.as_of.isoformat()
    if where.sources:
        limits["filters"] = {"sources": sorted(where.sources)}
    return limits


def _sent(article: Article) -> dict[str, Any]:
    """The article by the names of the contract."""
    fields: dict[str, Any] = {
        "id": article.id,
        "title": article.title,
        "text": article.body,
        "source": article.source,
        "url": article.url,
        "author": article.author,
        "published_at": article.published_at.isoformat(),
        "updated_at": article.updated_at.isoformat() if article.updated_at else None,
        "language": article.language,
        "tags": list(article.tags),
    }
    return {name: value for name, value in fields.items() if value is not None}


def _stored(sent: Mapping[str, Any]) -> StoredArticle:
    names = ("id", "title", "text", "source", "url", "author", "published_at", "updated_at", "language", "tags")
    fields = {name: sent[name] for name in names if sent.get(name) is not None}
    try:
        article = parse_article(fields, where="the server's reply", now=READ_AT)
    except IngestError as error:
        raise BadAnswer(f"The server sent an article that cannot be read: {error}") from error
    return StoredArticle(
        article, datetime.fromisoformat(sent["ingested_at"]), sent["content_hash"], sent["copy_of"], sent["passages"]
    )


def _hit(sent: Mapping[str, Any]) -> Hit:
    start, end, article = sent["start"], sent["end"], sent["article_id"]
    passage = Passage(f"{article}:{start}", article, 0, start, end, sent["text"], ())
    return Hit(passage, sent["score"], sent["dense_rank"], sent["lexical_rank"])


def _checked(reply: httpx2.Response, *, refused: frozenset[int] = REFUSED - {404}) -> httpx2.Response:
    if reply.is_success:
        return reply
    told = f"{reply.request.method} {reply.request.url.path} was answered with {reply.status_code}"
    if reply.status_code in refused:
        raise CannotRun(f"{told}: is {KEY} set, has the key the scope, and is this an Onrecord server?")
    raise RefusedByServer(told)


def _object(reply: httpx2.Response) -> dict[str, Any]:
    try:
        sent = reply.json()
    except ValueError as error:
        raise BadAnswer("The server's reply is not JSON.") from error
    if not isinstance(sent, dict):
        raise BadAnswer("The server's reply is no JSON object.")
    return sent


def _list(sent: Mapping[str, Any], name: str) -> Iterator[dict[str, Any]]:
    parts = sent.get(name)
    if not isinstance(parts, Sequence) or isinstance(parts, str):
        raise BadAnswer(f"The server's reply has no list {name!r}.")
    yield from parts


def _wait(reply: httpx2.Response, tries: int) -> float:
    """Seconds until the next try: what the server asks for, else twice as long each time."""
    told = reply.headers.get("retry-after", "")
    return min(LONGEST_WAIT_S, float(told) if told.isdigit() else 2.0**tries)
