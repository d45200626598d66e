"""Nearness: which sentences are read against a question, and how near one of them is to it. No judgement."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.proposition import Match, Proposition, compare
from assistant.reading import ArticleReading, SentenceReading

SHORT = 40  # sentences up to which an article is read whole; real ones have 80 on average
AROUND = 3  # sentences on both sides of a hit, for who speaks and who declines behind it


def parts_to_read(reading: ArticleReading, found: Sequence[tuple[int, int]]) -> list[tuple[SentenceReading, ...]]:
    """Runs of neighbouring sentences: the whole article, of a long one its opening and what lies around the hits.

    Args:
        reading: The article.
        found: Where the search hit it: characters of the passages. Empty reads everything.
    """
    sentences = reading.sentences
    if len(sentences) <= SHORT or not found:
        return [sentences] if sentences else []
    hit = [s.index for s in sentences if any(start < s.end and s.start < end for start, end in found)]
    near = sorted({index + away for index in hit for away in range(-AROUND, AROUND + 1)} | set(range(AROUND)))
    runs: list[list[SentenceReading]] = []
    for index in near:
        if not 0 <= index < len(sentences):
            continue
        if runs and runs[-1][-1].index == index - 1:
            runs[-1].append(sentences[index])
        else:
            runs.append([sentences[index]])
    return [tuple(run) for run in runs]


def match(proposition: Proposition, reading: ArticleReading, index: int) -> Match:
    """How near one sentence is to the proposition, with what its article says before it."""
    sentences, article = reading.sentences, reading.article
    earlier = " ".join(other.text for other in sentences[max(0, index - 2) : index])
    return compare(proposition, sentences[index].text, earlier, f"{article.title}. {sentences[0].text}", article.body)
