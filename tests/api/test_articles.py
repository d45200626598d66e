"""Articles over HTTP: stored, listed, read, removed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient

from vectorstore import Filter
from vectorstore.stored import EarlierVersion

if TYPE_CHECKING:
    from tests.api.conftest import FakeLibrary

Fields = dict[str, object]
AT = datetime(2023, 11, 15, 18, 30, tzinfo=UTC)


def test_a_new_article_is_created(client: TestClient, article: Fields):
    """The reply says what became of it and how many passages can be found."""
    response = client.post("/v1/articles", json=article)
    entry = {"id": "a1", "status": "created", "passages": 1, "copy_of": None}
    assert (response.status_code, response.json()) == (201, {"articles": [entry]})


def test_the_same_article_again_changes_nothing(client: TestClient, article: Fields):
    """A sender may repeat a batch after a lost connection."""
    client.post("/v1/articles", json=article)
    response = client.post("/v1/articles", json={"articles": [article]})
    assert (response.status_code, response.json()["articles"][0]["status"]) == (200, "unchanged")


def test_the_same_id_with_another_text_replaces(client: TestClient, article: Fields):
    """A corrected article takes the place of the earlier one; one change makes the whole request a 201."""
    client.post("/v1/articles", json=article)
    batch = [article | {"text": "Corrected."}, article | {"id": "a2"}]
    response = client.post("/v1/articles", json={"articles": batch})
    statuses = [entry["status"] for entry in response.json()["articles"]]
    assert (response.status_code, statuses) == (201, ["replaced", "created"])


def test_one_bad_article_keeps_the_whole_batch_out(client: TestClient, article: Fields, library: FakeLibrary):
    """The problem names index and field of everything that is wrong, and nothing is stored."""
    bad = [article, article | {"id": "a2", "published_at": "2023-11-15T18:30:00"}, {"title": "x", "source": ""}]
    response = client.post("/v1/articles", json={"articles": bad})
    named = [(fault.get("index"), fault.get("field")) for fault in response.json()["errors"]]
    assert (response.status_code, named, library.stored) == (
        422,
        [(1, "published_at"), (2, "text"), (2, "source"), (2, "published_at")],
        {},
    )


@pytest.mark.parametrize(
    ("change", "field"),
    [
        pytest.param({"published_at": "2999-01-01"}, "published_at", id="future"),
        pytest.param({"published_at": "1799-12-31"}, "published_at", id="before-newspapers"),
        pytest.param({"updated_at": "2023-11-01"}, "updated_at", id="updated-before-published"),
        pytest.param({"text": "12 34"}, "text", id="no-letter"),
        pytest.param({"text": "a\x07b"}, "text", id="bell"),
        pytest.param({"title": "a\x1b[2J"}, "title", id="escape"),
        pytest.param({"id": "a b"}, "id", id="blank-in-id"),
        pytest.param({"id": ""}, "id", id="empty-id"),
        pytest.param({"id": 7}, "id", id="number-id"),
        pytest.param({"url": "javascript:alert(1)"}, "url", id="script-url"),
        pytest.param({"url": "https://u:p@h/"}, "url", id="password-in-url"),
        pytest.param({"language": "canary!"}, "language", id="no-language"),
        pytest.param({"tags": ["x" * 101]}, "tags.0", id="long-tag"),
        pytest.param({"tags": ["x"] * 51}, "tags", id="many-tags"),
        pytest.param({"tags": {"a": 1}}, "tags", id="object-for-tags"),
        pytest.param({"source": "x" * 201}, "source", id="long-source"),
        pytest.param({"title": "  "}, "title", id="blank-title"),
        pytest.param({"title": None}, "title", id="null-title"),
        pytest.param({"canary": 1}, None, id="unknown-field"),
    ],
)
def test_a_wrong_field_of_a_single_article_is_named(
    client: TestClient, article: Fields, library: FakeLibrary, change: Fields, field: str | None
):
    """The sender learns which field and what it takes, and does not get the value back."""
    response = client.post("/v1/articles", json=article | change)
    faults = [(fault.get("index"), fault.get("field")) for fault in response.json()["errors"]]
    assert (response.status_code, faults, "canary" in response.text, library.stored) == (
        422,
        [(0, field)],
        False,
        {},
    )


@pytest.mark.parametrize("number", [pytest.param(0, id="none"), pytest.param(501, id="501")])
def test_a_batch_holds_1_to_500_articles(client: TestClient, article: Fields, number: int):
    """An empty batch is a mistake of the sender; a larger one can be split."""
    response = client.post("/v1/articles", json={"articles": [article] * number})
    faults = [(fault.get("index"), fault["field"]) for fault in response.json()["errors"]]
    assert (response.status_code, faults) == (422, [(None, "articles")])


def test_500_articles_are_one_batch(client: TestClient, article: Fields):
    """The limit itself is allowed."""
    batch = [article | {"id": f"a{number}"} for number in range(500)]
    response = client.post("/v1/articles", json={"articles": batch})
    assert (response.status_code, len(response.json()["articles"])) == (201, 500)


def test_one_id_with_two_contents_in_one_batch_is_refused(client: TestClient, article: Fields, library: FakeLibrary):
    """Which of them is meant cannot be known; the same content twice is harmless."""
    response = client.post("/v1/articles", json={"articles": [article, article, article | {"text": "Other."}]})
    faults = [(fault["index"], fault["field"]) for fault in response.json()["errors"]]
    assert (response.status_code, faults, library.stored) == (422, [(2, "id")], {})


def test_null_counts_as_absent(client: TestClient, article: Fields):
    """Clients that always send every field are understood."""
    nothing = dict.fromkeys(["id", "url", "author", "updated_at", "language", "tags"])
    assert client.post("/v1/articles", json=article | nothing).status_code == 201


def test_an_article_comes_back_with_its_text_as_sent(client: TestClient, article: Fields):
    """Offsets count in this text, so not a blank of it may change."""
    text = "  First — line.\r\n\r\n\u201cQuoted\u201d \U0001f600 e\u0301nd \n"
    client.post("/v1/articles", json=article | {"text": text, "published_at": "2023-11-15T20:30:00+02:00"})
    body = client.get("/v1/articles/a1").json()
    del body["content_hash"]
    assert body == {
        "id": "a1",
        "title": "Sources: leaders met in Tehran",
        "source": "Al-Arabiya News",
        "url": None,
        "author": None,
        "published_at": "2023-11-15T18:30:00Z",
        "updated_at": None,
        "language": None,
        "tags": ["middle-east"],
        "ingested_at": "2023-11-15T18:30:00Z",
        "copy_of": None,
        "passages": 1,
        "warnings": [],
        "text": text,
    }


@pytest.mark.parametrize("method", ["GET", "DELETE"])
@pytest.mark.parametrize("id_", ["a9", "%00", "..%2f..%2fetc%2fpasswd", "%ff", "a" * 999, "%F0%9F%98%80", "%0d%0a"])
def test_an_unknown_article_is_not_found(client: TestClient, method: str, id_: str):
    """Whatever stands in the address."""
    response = client.request(method, f"/v1/articles/{id_}")
    assert (response.status_code, response.json()["type"]) == (404, "urn:onrecord:problem:not-found")


def test_an_id_with_a_slash_is_reachable(client: TestClient, article: Fields):
    """Ids of other systems are paths often enough."""
    client.post("/v1/articles", json=article | {"id": "feed/2023/1?x#y"})
    responses = [client.request(method, "/v1/articles/feed%2F2023/1%3Fx%23y") for method in ("GET", "DELETE", "GET")]
    assert [response.status_code for response in responses] == [200, 204, 404]


def test_articles_are_listed_page_by_page(client: TestClient, article: Fields):
    """`next` leads through all of them and is null at the end; texts are left out."""
    client.post("/v1/articles", json={"articles": [article | {"id": f"a{number}"} for number in range(5)]})
    first = client.get("/v1/articles", params={"limit": 3}).json()
    second = client.get("/v1/articles", params={"limit": 3, "after": first["next"]}).json()
    ids = [[entry["id"] for entry in page["articles"]] for page in (first, second)]
    assert (ids, second["next"], "text" in first["articles"][0]) == ([["a0", "a1", "a2"], ["a3", "a4"]], None, False)


def test_filters_of_the_list_reach_the_library(client: TestClient, library: FakeLibrary):
    """A plain date means the start of the day below and its end above."""
    client.get("/v1/articles?source=Reuters&source=BBC%20News&tag=x&published_from=2023-11-01&published_to=2023-11-30")
    assert library.asked == [
        Filter(
            sources=frozenset({"Reuters", "BBC News"}),
            tags=frozenset({"x"}),
            published_from=datetime(2023, 11, 1, tzinfo=UTC),
            published_to=datetime(2023, 11, 30, 23, 59, 59, 999_999, UTC),
        )
    ]


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=201",
        "limit=x",
        "limit=1e9",
        pytest.param("limit=" + "9" * 5000, id="limit=999..."),
        "published_from=2023",
        "published_to=2023-11-16T09:00:00",
        "sorce=x",
        "source=",
        "tag=%20",
        "after=",
        "after=bad",
        "%ff=1",
    ],
)
def test_a_wrong_query_is_refused(client: TestClient, query: str):
    """A misspelt filter must not list everything in silence."""
    response = client.get(f"/v1/articles?{query}")
    assert (response.status_code, response.headers["content-type"]) == (422, "application/problem+json")


@pytest.mark.parametrize(
    "query", ["limit=1&limit=2", "after=a&after=b", "published_to=2023-01-01&published_to=2024-01-01"]
)
def test_a_parameter_that_stands_twice_is_refused(client: TestClient, query: str):
    """Which of the two is meant cannot be known; sources and tags may be repeated."""
    twice, sources = client.get(f"/v1/articles?{query}"), client.get("/v1/articles?source=a&source=b&tag=c&tag=d")
    assert (twice.status_code, sources.status_code) == (422, 200)


def test_earlier_versions_are_listed_and_purged(client: TestClient, article: Fields):
    """A known article has a list and can be purged; an unknown one is not found."""
    client.post("/v1/articles", json=article)
    seen = [
        (response.status_code, response.json() if response.status_code == 200 else None)
        for id_ in ("a1", "a9")
        for response in (client.get(f"/v1/articles/{id_}/versions"), client.delete(f"/v1/articles/{id_}/versions"))
    ]
    assert seen == [(200, {"versions": []}), (204, None), (404, None), (404, None)]


def test_an_earlier_version_is_given_whole(client: TestClient, article: Fields, library: FakeLibrary):
    """With its text, its times and its hash."""
    client.post("/v1/articles", json=article)
    stored = library.stored["a1"]
    library.earlier = (EarlierVersion(stored.article, "0f", AT, AT),)
    assert client.get("/v1/articles/a1/versions").json()["versions"] == [
        {
            "title": stored.article.title,
            "text": stored.article.body,
            "source": "Al-Arabiya News",
            "published_at": "2023-11-15T18:30:00Z",
            "updated_at": None,
            "ingested_at": "2023-11-15T18:30:00Z",
            "replaced_at": "2023-11-15T18:30:00Z",
            "content_hash": "0f",
        }
    ]
