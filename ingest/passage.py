"""Passage: a window of whole sentences of one article's body, the unit that is embedded and found.

Knows nothing of the model behind `count_tokens`. The windows carry their offsets from the start, so nothing is searched
for afterwards and `body[start:end] == text` cannot fail.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from ingest.article import Article
from ingest.sentences import Span, split_sentences

CHARS_PER_TOKEN = (
    20  # a longer "word" is one unknown token to most tokenizers; English prose has 4 to 5 characters a token
)

_SPACE = re.compile(r"\s+")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n")


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


def split_article(
    article: Article,
    *,
    count_tokens: Callable[[str], int],
    max_tokens: int = 230,
    max_sentences: int = 3,
    overlap: int = 0,
) -> list[Passage]:
    """Windows of whole sentences in order; every sentence is in at least one of them.

    Neighbours share `overlap` sentences, except where those would begin a new paragraph (a paragraph end is the better
    cut) or do not fit. A sentence above `max_tokens` is cut at white space, or hard if it has none, and its parts count
    as sentences.

    Args:
        article: only its id and body are read.
        count_tokens: tokens that a text costs in the embedding model; called about once per window.
        max_tokens: a window holds at most so many, unless a single character costs more.
        max_sentences: a window holds at most so many sentences.
        overlap: sentences shared by neighbours, 0 to `max_sentences - 1`.

    Returns:
        The passages in the order of the body; none for a body without a visible character.

    Raises:
        ValueError: one of the three limits makes no sense.
    """
    if max_tokens < 1 or max_sentences < 1 or not 0 <= overlap < max_sentences:
        raise ValueError(f"limits {max_tokens=}, {max_sentences=}, {overlap=}: use 1.., 1.., 0..max_sentences - 1")
    body = article.body
    units = split_sentences(body)

    def is_too_long(start: int, end: int) -> bool:
        return end - start > max_tokens * CHARS_PER_TOKEN or count_tokens(body[start:end]) > max_tokens

    passages: list[Passage] = []
    first = covered = 0  # units before `covered` are in a passage already
    while first < len(units):
        after = min(first + max_sentences, len(units))
        while after > first + 1 and is_too_long(units[first].start, units[after - 1].end):
            after -= 1
        if after == first + 1 and is_too_long(units[first].start, units[first].end):
            parts = _halves(body, units[first])
            units[first : first + 1] = parts
            if len(parts) > 1:
                continue
        if after <= covered:  # the overlap left no room for a new unit
            first += 1
            continue
        shared = after - overlap
        if max(first, covered) < shared < after < len(units) and _begins_paragraph(body, units, shared):
            after = shared
        passages.append(_passage(article, len(passages), units[first:after]))
        covered = after
        first = after if after in (shared, len(units)) else max(first + 1, shared)
    return passages


def _begins_paragraph(body: str, units: list[Span], at: int) -> bool:
    return _PARAGRAPH.search(body, units[at - 1].end, units[at].start) is not None


def _halves(body: str, unit: Span) -> list[Span]:
    """Two parts cut at the white space nearest to the middle, or in the middle; one part if there is one character."""
    middle = (unit.start + unit.end) // 2
    quarter = max(1, (unit.end - unit.start) // 4)
    gaps = list(_SPACE.finditer(body, max(unit.start, middle - quarter), min(unit.end, middle + quarter)))
    gap = min(gaps, key=lambda match: abs(match.start() - middle), default=None)
    cut, resume = (gap.start(), gap.end()) if gap else (middle, middle)
    halves = [_trimmed(body, unit.start, cut), _trimmed(body, resume, unit.end)]
    return [half for half in halves if half.end > half.start]


def _trimmed(body: str, start: int, end: int) -> Span:
    text = body[start:end]
    lead = len(text) - len(text.lstrip())
    return Span(start + lead, start + len(text.rstrip()))


def _passage(article: Article, index: int, sentences: list[Span]) -> Passage:
    start, end = sentences[0].start, sentences[-1].end
    text = article.body[start:end]
    key = f"{article.id}\0{start}\0{end}\0{text}"
    digest = hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()
    return Passage(f"pas_{digest[:16]}", article.id, index, start, end, text, tuple(sentences))
