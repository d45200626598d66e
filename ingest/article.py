"""Article: what was published, by whom, when. Knows text and dates; no file format, no model, no database."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime


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
