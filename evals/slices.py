"""Slices: the labels by which cases are looked at together: split, suite, story, question type, kind of source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

SOURCES = {
    "row-0": "nothing",
    "row-1": "a party on record",
    "row-2": "sources that contradict each other",
    "row-3": "a denial on record",
    "row-4": "a withheld comment",
    "row-5": "two others on record",
    "row-6": "two outlets in their own voice",
    "row-7": "one other on record",
    "row-8": "an outlet in its own voice",
    "row-9": "unnamed or relayed",
}
"""Kind of source that decides a case, by the decision row that its author gave it (docs/status.md)."""


def labels_of(split: str, suite: str, story: str, tags: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Kind and name of every slice that a case belongs to.

    >>> list(labels_of("dev", "status", "bridge", ["type:why", "row-9"]))[3:]
    [('question', 'why'), ('source', 'unnamed or relayed')]
    """
    yield "split", split
    yield "suite", suite
    yield "story", story
    for tag in tags:
        if tag.startswith("type:"):
            yield "question", tag.removeprefix("type:")
        elif tag in SOURCES:
            yield "source", SOURCES[tag]
