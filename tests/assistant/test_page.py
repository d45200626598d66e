"""Which sentences of an article are read against a question."""

from __future__ import annotations

import pytest

from assistant.page import AROUND, SHORT, runs_to_read
from ingest import Span


def places(count: int, *hits: int) -> list[list[int]]:
    """The numbers of the sentences read, run by run, where the search hit these ones of so many sentences."""
    sentences = [Span(20 * index, 20 * index + 19) for index in range(count)]
    found = [(sentences[hit].start, sentences[hit].end) for hit in hits]
    return [list(run) for run in runs_to_read(sentences, found)]


@pytest.mark.parametrize(
    ("count", "hits", "parts"),
    [
        pytest.param(SHORT, [10], [list(range(SHORT))], id="a short article is read whole"),
        pytest.param(60, [], [list(range(60))], id="without hits everything is read"),
        pytest.param(60, [30], [list(range(28, 33))], id="of a long one what lies around the hit"),
        pytest.param(60, [10, 14], [list(range(8, 17))], id="two hits near each other make one run"),
        pytest.param(60, [0, 59], [[0, 1, 2], [57, 58, 59]], id="hits at both ends"),
    ],
)
def test_parts(count: int, hits: list[int], parts: list[list[int]]) -> None:
    """Runs of neighbouring sentences, in order, none twice."""
    assert AROUND == 2
    assert places(count, *hits) == parts


def test_an_article_without_a_sentence_has_no_part() -> None:
    """Nothing is read where nothing stands."""
    assert runs_to_read([], [(0, 5)]) == []
