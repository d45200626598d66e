"""Search over HTTP."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient

from vectorstore import Filter

if TYPE_CHECKING:
    from tests.api.conftest import FakeLibrary

Fields = dict[str, object]


def test_a_hit_carries_its_place_in_the_article(client: TestClient, article: Fields):
    """Text, offsets, score and the rank in each index, with the article's heading."""
    client.post("/v1/articles", json=article)
    response = client.post("/v1/search", json={"query": "meeting in Tehran"})
    assert response.json() == {
        "hits": [
            {
                "article_id": "a1",
                "title": "Sources: leaders met in Tehran",
                "source": "Al-Arabiya News",
                "published_at": "2023-11-15T18:30:00Z",
                "text": article["text"],
                "start": 0,
                "end": len(str(article["text"])),
                "score": 1.0,
                "dense_rank": 1,
                "lexical_rank": None,
            }
        ],
        "timings_ms": {"total": 1.5},
    }


def test_limits_of_a_search_reach_the_library(client: TestClient, library: FakeLibrary):
    """Filters and `as_of` are the same as for a question."""
    filters = {"sources": ["Reuters"], "tags": ["x"], "published_from": "2023-11-01T10:00:00+01:00"}
    client.post("/v1/search", json={"query": "a", "k": 50, "filters": filters, "as_of": "2023-11-16"})
    assert library.asked == [
        Filter(
            sources=frozenset({"Reuters"}),
            tags=frozenset({"x"}),
            published_from=datetime(2023, 11, 1, 9, tzinfo=UTC),
            as_of=datetime(2023, 11, 16, 23, 59, 59, 999_999, UTC),
        )
    ]


@pytest.mark.parametrize("k", [0, 51, -1, 2.5, "5", True], ids=str)
def test_k_is_a_whole_number_from_1_to_50(client: TestClient, k: object):
    """Anything else is a mistake of the caller."""
    response = client.post("/v1/search", json={"query": "a", "k": k})
    assert (response.status_code, [fault["field"] for fault in response.json()["errors"]]) == (422, ["k"])
