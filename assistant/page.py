"""Page: an article cut into sentences, and which of them are read against a question. No judgement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ingest import Article, Span, split_sentences

SHORT = 16  # sentences up to which an article is read whole; real ones have 80 on average
AROUND = 2  # sentences on both sides of a hit, for who speaks and who declines behind it


@dataclass(frozen=True, slots=True)
class Page:
    """An article's sentences, and the runs of them that lie near to what the search hit."""

    article: Article
    spans: tuple[Span, ...]
    runs: tuple[range, ...]
    """Numbers of neighbouring sentences."""

    def texts(self, run: range) -> tuple[str, ...]:
        """The words of these sentences."""
        return tuple(self.article.body[span.start : span.end] for span in self.spans[run.start : run.stop])

    @property
    def near(self) -> tuple[str, ...]:
        """The words of the sentences in the runs."""
        return tuple(text for run in self.runs for text in self.texts(run))


def open_page(
    article: Article, found: Sequence[tuple[int, int]] = (), sentences: tuple[Span, ...] | None = None
) -> Page:
    """The article with the sentences that are read.

    Args:
        article: What to read.
        found: Where the search hit it: characters of the passages. Empty reads everything.
        sentences: The sentences of its body, where they are known; None cuts it.
    """
    spans = sentences if sentences is not None else tuple(split_sentences(article.body))
    return Page(article, spans, tuple(runs_to_read(spans, found)))


def runs_to_read(sentences: Sequence[Span], found: Sequence[tuple[int, int]]) -> list[range]:
    """Numbers of neighbouring sentences, run by run: all of them, of a long article those around the hits.

    Args:
        sentences: The article's sentences.
        found: Where the search hit it: characters of the passages. Empty reads everything.
    """
    count = len(sentences)
    if count <= SHORT or not found:
        return [range(count)] if count else []
    hit = [
        index
        for index, sentence in enumerate(sentences)
        if any(start < sentence.end and sentence.start < end for start, end in found)
    ]
    near = sorted({index + away for index in hit for away in range(-AROUND, AROUND + 1)} & set(range(count)))
    runs: list[range] = []
    for index in near:
        if runs and runs[-1].stop == index:
            runs[-1] = range(runs[-1].start, index + 1)
        else:
            runs.append(range(index, index + 1))
    return runs
