"""Passage: a window of whole sentences of one article's body, the unit that is embedded and found."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.sentences import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """`body[start:end] == text` of the article it belongs to, always."""

    id: str
    """Stable: derived from the article id, the offsets and the text."""
    article_id: str
    index: int
    """Position among the article's passages, from 0."""
    start: int
    end: int
    text: str
    sentences: tuple[Span, ...]
    """The sentences in the window, as offsets into the body (not into `text`)."""
