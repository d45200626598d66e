"""Nearness: which sentences of an article are read against a question. No judgement."""

from __future__ import annotations

from collections.abc import Sequence

from ingest import Span

SHORT = 40  # sentences up to which an article is read whole; real ones have 80 on average
AROUND = 2  # sentences on both sides of a hit, for who speaks and who declines behind it


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
