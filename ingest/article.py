"""Article: what was published, by whom, when. Knows text and dates; no file format, no model, no database."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ingest import fields as field
from ingest.errors import FieldError
from ingest.url import canonical_url

FIELDS = (
    "id",
    "title",
    "text",
    "source",
    "url",
    "author",
    "published_at",
    "updated_at",
    "language",
    "tags",
)
"""The names under which an article comes in; `text` becomes `Article.body`."""


@dataclass(frozen=True, slots=True)
class Article:
    """One published article.

    All offsets anywhere in Onrecord count characters (code points) of `body`, end exclusive.
    `body` is never changed after reading: whoever sends text gets the same text back.
    Times are aware and in UTC.
    """

    id: str
    title: str
    body: str
    source: str
    """The outlet's name as shown to readers, e.g. "Al-Arabiya News"."""
    published_at: datetime
    updated_at: datetime | None = None
    url: str | None = None
    author: str | None = None
    language: str | None = None
    """BCP 47 tag such as "en", where known."""
    tags: tuple[str, ...] = ()

    @property
    def content_hash(self) -> str:
        """SHA-256 (hex) over every field except the id; equal hashes mean nothing to re-ingest."""
        fields = [
            self.title,
            self.body,
            self.source,
            self.published_at.isoformat(),
            self.updated_at.isoformat() if self.updated_at else None,
            self.url,
            self.author,
            self.language,
            list(self.tags),
        ]
        return hashlib.sha256(json.dumps(fields, ensure_ascii=False).encode()).hexdigest()


def parse_article(fields: Mapping[str, object], *, where: str, now: datetime) -> Article:
    """The article that outside data describes: the one door for files and requests alike.

    `title`, `text`, `source` and `published_at` are required, the rest of `FIELDS` is optional, null counts as absent.
    The text is kept as it is; in the one-line fields runs of white space become one space,
    and characters that nobody sees go.

    Args:
        fields: names and values as read; nothing about them is trusted.
        where: the file or place in a request, for messages.
        now: the present moment, aware; nothing may be published after it.

    Returns:
        The article, its times in UTC.

    Raises:
        FieldError: something is missing, unknown or wrong; `problems` lists everything.

    >>> seen = {"title": "Talks end", "text": "They ended.", "source": "Example News", "published_at": "2023-11-15"}
    >>> parse_article(seen, where="a.md", now=datetime.fromisoformat("2023-11-16T00:00:00Z")).id
    'art_ac038afe45219bda'
    """
    form = field.Form(fields, where=where)
    form.refuse_unknown(FIELDS)
    given_id = form.optional("id", field.identifier)
    title = form.required("title", field.line(500), hint="give the headline")
    body = form.required("text", field.body, hint="give the article's body")
    source = form.required("source", field.line(200), hint="name the outlet")
    published_at = form.required("published_at", field.moment(now), hint="give the date of publication")
    updated_at = form.optional("updated_at", field.moment(now))
    if published_at and updated_at and updated_at < published_at and updated_at.date() != published_at.date():
        form.note("updated_at", "is earlier than published_at; check which is which")
    url = form.optional("url", field.url)
    author = form.optional("author", field.line(300))
    language = form.optional("language", field.language)
    tags = form.optional("tags", field.tags)
    if form.problems or title is None or body is None or source is None or published_at is None:
        first, *more = form.problems
        raise FieldError(where, first.field, first.text, *more)
    return Article(
        id=given_id or _derived_id(url, (source, title, published_at.isoformat())),
        title=title,
        body=body,
        source=source,
        published_at=published_at,
        updated_at=updated_at,
        url=url,
        author=author,
        language=language,
        tags=tags or (),
    )


def _derived_id(url: str | None, key: tuple[str, str, str]) -> str:
    """The same article gets the same id however often and from wherever it is read."""
    text = canonical_url(url) if url else json.dumps(key, ensure_ascii=False)
    return "art_" + hashlib.sha256(text.encode()).hexdigest()[:16]
