"""Which sentences of an article are read against a question."""

from __future__ import annotations

import pytest

from assistant.nearness import AROUND, SHORT, parts_to_read
from assistant.reading import ArticleReading, read_article
from tests.assistant.builders import article


def reading(count: int) -> ArticleReading:
    """An article of so many sentences."""
    return read_article(article("a1", " ".join(f"Ferry number {index} sank." for index in range(count))))


def places(count: int, *hits: int) -> list[list[int]]:
    """The numbers of the sentences read, run by run, where the search hit these sentences."""
    read = reading(count)
    found = [(read.sentences[hit].start, read.sentences[hit].end) for hit in hits]
    return [[sentence.index for sentence in part] for part in parts_to_read(read, found)]


@pytest.mark.parametrize(
    ("count", "hits", "parts"),
    [
        pytest.param(SHORT, [30], [list(range(SHORT))], id="a short article is read whole"),
        pytest.param(60, [], [list(range(60))], id="without hits everything is read"),
        pytest.param(60, [30], [[0, 1, 2], list(range(27, 34))], id="of a long one the opening and around the hit"),
        pytest.param(60, [4], [list(range(8))], id="a hit near the opening makes one run"),
        pytest.param(60, [59], [[0, 1, 2], [56, 57, 58, 59]], id="a hit at the end"),
    ],
)
def test_parts(count: int, hits: list[int], parts: list[list[int]]) -> None:
    """Runs of neighbouring sentences, in order, none twice."""
    assert AROUND == 3
    assert places(count, *hits) == parts


def test_an_article_without_a_sentence_has_no_part() -> None:
    """Nothing is read where nothing stands."""
    assert parts_to_read(ArticleReading(article("a1", ""), (), {}, {}), ()) == []
