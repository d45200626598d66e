"""The one door for outside data: what becomes an article and what is refused, and in which words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import Article, IngestError, parse_article
from ingest.errors import Problem
from ingest.fields import MAX_TEXT
from ingest.url import canonical_url

NOW = datetime(2023, 11, 16, tzinfo=UTC)
FIELDS = {
    "title": "Talks end",
    "text": "The talks ended.\r\n",
    "source": "Example News",
    "published_at": "2023-11-15T09:00:00Z",
}


def problem_of(**changes: object) -> str:
    """The message about the article with these fields changed."""
    with pytest.raises(IngestError) as caught:
        parse_article(FIELDS | changes, where="feed.jsonl:7", now=NOW)
    return str(caught.value)


def test_full_article():
    """Every field arrives; the text is kept byte for byte, one-line fields lose extra space, tags their repeats."""
    fields = FIELDS | {
        "id": "abc-1",
        "title": " Talks\n end ",
        "url": "https://news.example/a",
        "author": "Ann Lee",
        "updated_at": "2023-11-15T10:00:00Z",
        "language": "en",
        "tags": ["port", "harbour", "port"],
    }

    assert parse_article(fields, where="a.md", now=NOW) == Article(
        id="abc-1",
        title="Talks end",
        body="The talks ended.\r\n",
        source="Example News",
        published_at=datetime(2023, 11, 15, 9, tzinfo=UTC),
        updated_at=datetime(2023, 11, 15, 10, tzinfo=UTC),
        url="https://news.example/a",
        author="Ann Lee",
        language="en",
        tags=("port", "harbour"),
    )


def test_optional_fields_may_be_absent_or_null():
    """Null is the same as leaving a field out."""
    nulls = dict.fromkeys(["id", "url", "author", "updated_at", "language", "tags"])

    assert parse_article(FIELDS | nulls, where="a", now=NOW) == parse_article(FIELDS, where="a", now=NOW)


@pytest.mark.parametrize(
    ("changes", "message"),
    {
        "no_title": ({"title": None}, "title: is missing; give the headline"),
        "blank_title": ({"title": " \n"}, "title: is empty; give it or leave the field out"),
        "long_title": ({"title": "x" * 501}, "title: has 501 characters; at most 500 are allowed"),
        "number_title": ({"title": 7}, "title: is a number; it must be text"),
        "no_text": ({"text": None}, "text: is missing; give the article's body"),
        "empty_text": ({"text": ""}, "text: holds no letter; give the article's body"),
        "text_without_letter": ({"text": "123 !"}, "text: holds no letter; give the article's body"),
        "text_list": ({"text": ["secret words"]}, "text: is a list; it must be text"),
        "nul": (
            {"text": "secret\0words"},
            "text: holds a control character (U+0000) at character 6; remove it or mend",
        ),
        "escape": ({"text": "a\x1b[2J"}, "text: holds a control character (U+001B) at character 1; remove it or mend"),
        "half_pair": ({"text": "a\ud800"}, "text: holds half a surrogate pair (U+D800) at character 1; remove it"),
        "no_source": ({"source": None}, "source: is missing; name the outlet"),
        "long_source": ({"source": "x" * 201}, "source: has 201 characters; at most 200"),
        "no_date": ({"published_at": None}, "published_at: is missing; give the date of publication"),
        "no_zone": ({"published_at": "2023-11-15T09:00:00"}, "published_at: '2023-11-15T09:00:00' is a time without"),
        "future": ({"published_at": "2024-01-01T00:00:01Z"}, "published_at: 2024-01-01T00:00:01Z is in the future"),
        "number_date": ({"published_at": 1700000000}, "published_at: is a number; it must be text"),
        "update_first": ({"updated_at": "2023-11-14"}, "updated_at: is earlier than published_at; check which"),
        "long_author": ({"author": "x" * 301}, "author: has 301 characters; at most 300"),
        "author_object": ({"author": {"name": "A"}}, "author: is an object; it must be text"),
        "script_url": ({"url": "javascript:alert(1)"}, "url: is no web address; it must begin with http"),
        "hostless_url": ({"url": "https:///a"}, "url: is no web address; it needs a host"),
        "bad_port": ({"url": "https://a.example:99999/"}, "url: is no web address"),
        "bad_address": ({"url": "https://[::1/"}, "url: is no web address"),
        "password_url": ({"url": "https://u:hunter2@a.example/"}, "url: holds a user name or password; remove it"),
        "long_url": ({"url": "https://a.example/" + "x" * 2000}, "url: has 2018 characters; at most 2000"),
        "empty_id": ({"id": ""}, "id: must have 1 to 200 printable characters and no white space"),
        "spaced_id": ({"id": "a b"}, "id: must have 1 to 200 printable characters and no white space"),
        "long_id": ({"id": "x" * 201}, "id: must have 1 to 200 printable characters and no white space"),
        "language": ({"language": "english!"}, "language: 'english!' is no language tag; give one such as"),
        "tag_text": ({"tags": "a,b"}, "tags: is text; it must be a list of texts"),
        "many_tags": ({"tags": ["a"] * 51}, "tags: has 51 entries; at most 50 are allowed"),
        "long_tag": ({"tags": ["a", "x" * 101]}, "tags[1]: has 101 characters; at most 100"),
        "tag_number": ({"tags": [True]}, "tags[0]: is true or false; it must be text"),
        "unknown": ({"headline": "x"}, "headline: is not a field of an article; the fields are id, title, text"),
    }.values(),
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_wrong_field_is_named(changes: dict[str, object], message: str):
    """One line says where, which field, what is wrong and what to do."""
    assert problem_of(**changes).startswith(f"feed.jsonl:7: {message}")


def test_text_above_the_limit_is_refused():
    """A text of two million characters is taken, one more is not."""
    fits = parse_article(FIELDS | {"text": "x" * MAX_TEXT}, where="a", now=NOW)

    assert len(fits.body) == MAX_TEXT
    assert problem_of(text="x" * (MAX_TEXT + 1)).startswith("feed.jsonl:7: text: has 2,000,001 characters; at most")


def test_all_problems_are_listed():
    """The first problem is told in full, the others are named, and all are there for programs."""
    with pytest.raises(IngestError) as caught:
        parse_article({"title": "T", "text": "x", "tags": 1}, where="articles[3]", now=NOW)

    assert str(caught.value) == "articles[3]: source: is missing; name the outlet (also wrong: published_at, tags)"
    assert caught.value.problems == (
        Problem("source", "is missing; name the outlet"),
        Problem("published_at", "is missing; give the date of publication"),
        Problem("tags", "is a number; it must be a list of texts"),
    )


@given(st.dictionaries(st.sampled_from([*FIELDS, "tags", "url", "id", "x"]), st.text() | st.none() | st.floats()))
def test_message_is_one_line_without_the_text(fields: dict[str, object]):
    """Whatever comes in, the outcome is an article or one line that does not repeat the text."""
    canary = "Zq7canaryZq7"
    fields = {**fields, "text": f"{fields.get('text')}\0{canary}"}

    with pytest.raises(IngestError) as caught:
        parse_article(fields, where="a", now=NOW)

    assert canary not in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


def test_id_comes_from_the_address_if_there_is_one():
    """Spellings of one address give one id, whatever else differs."""
    first = parse_article(FIELDS | {"url": "HTTPS://News.example:443/a/?utm_source=x&id=7#top"}, where="a", now=NOW)
    second = parse_article(FIELDS | {"title": "T", "url": "https://news.example/a?id=7&fbclid=9"}, where="b", now=NOW)

    assert first.id == second.id
    assert first.id.startswith("art_")
    assert len(first.id) == 20


def test_id_comes_from_source_title_and_time_otherwise():
    """Without an address a changed text keeps the id; another title, source or time gives another one."""
    changes = [{}, {"text": "x"}, {"title": "x"}, {"source": "x"}, {"published_at": "2023-11-15"}]

    ids = [parse_article(FIELDS | change, where="a", now=NOW).id for change in changes]

    assert (ids[0] == ids[1], len(set(ids))) == (True, 4)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://a.example:80/", "http://a.example"),
        ("http://a.example:8080/x", "http://a.example:8080/x"),
        ("https://a.example/X?b=2&a=1", "https://a.example/X?b=2&a=1"),
        ("https://a.example/x?gclid=1&UTM_Medium=y&utm_", "https://a.example/x"),
        ("https://[2001:DB8::1]:443/x//", "https://[2001:db8::1]/x"),
    ],
)
def test_canonical_address(url: str, expected: str):
    """Host and scheme lose their capitals, tracking and fragment go, everything that can matter stays."""
    assert canonical_url(url) == expected


@given(st.text())
def test_any_address_is_canonical_or_a_value_error(text: str):
    """The canonical form of a canonical address is itself."""
    try:
        once = canonical_url("https://" + text)
    except ValueError:
        return
    assert canonical_url(once) == once
