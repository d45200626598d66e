"""Filters limit both indexes before anything is ranked."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.vectorstore.fakes import BAKERY, FIRST_DAY, IRAN, QATAR, article
from vectorstore import Filter, Library

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (Filter(), {"iran", "qatar", "bakery"}),
        (Filter(sources=frozenset({"REUTERS "})), {"iran"}),
        (Filter(sources=frozenset({"reuters", "le monde"})), {"iran", "bakery"}),
        (Filter(sources=frozenset({"Le Mond"})), set()),
        (Filter(tags=frozenset({"food", "sport"})), {"bakery"}),
        (Filter(published_from=FIRST_DAY + DAY), {"qatar", "bakery"}),
        (Filter(published_to=FIRST_DAY + DAY), {"iran", "qatar"}),
        (Filter(as_of=FIRST_DAY + DAY), {"iran", "qatar"}),
        (Filter(published_to=FIRST_DAY + 2 * DAY, as_of=FIRST_DAY), {"iran"}),
        (Filter(as_of=FIRST_DAY - timedelta(microseconds=1)), set()),
        (Filter(published_from=FIRST_DAY + DAY, tags=frozenset({"iran"})), set()),
    ],
    ids=["none", "case", "two", "no-prefix", "any-tag", "from", "to", "as-of", "earlier-end", "before-all", "both"],
)
def test_filter_decides_which_articles_are_seen(library: Library, where: Filter, expected: set[str]):
    """Search, pages and scope see exactly the articles that every part of the filter lets through."""
    library.add([IRAN, QATAR, BAKERY])
    found = {
        hit.passage.article_id for hit in library.search("Iran Qatar bakery meeting talks bread", where=where).hits
    }
    paged = {item.article.id for item in library.page(where, limit=10).items}
    assert (found, paged, library.scope(where).articles) == (expected, expected, len(expected))


def test_filter_is_applied_before_ranking(library: Library):
    """A passage behind a hundred better ones is found in both indexes when the filter leaves only it."""
    crowd = [article(f"c{n}", "Iran meeting Iran meeting.", source="Crowd") for n in range(100)]
    library.add([*crowd, article("quiet", "The weather in Iran stayed dry while farmers waited.", source="Quiet")])
    hits = library.search("Iran meeting", k=1, where=Filter(sources=frozenset({"quiet"}))).hits
    assert [(hit.passage.article_id, hit.dense_rank, hit.lexical_rank) for hit in hits] == [("quiet", 1, 1)]


def test_filtered_and_unfiltered_search_agree(library: Library):
    """A filter that excludes nothing changes nothing, and one that excludes strangers keeps the order of the rest."""
    library.add([IRAN, QATAR, BAKERY])
    everything = library.search("talks in Doha").hits
    limited = library.search("talks in Doha", where=Filter(as_of=FIRST_DAY + 9 * DAY)).hits
    assert everything == limited


def test_filter_date_needs_a_zone(library: Library):
    """A date without a time zone is refused instead of guessed."""
    with pytest.raises(ValueError, match="2023-11-15T00:00:00"):
        library.scope(Filter(as_of=datetime(2023, 11, 15)))  # noqa: DTZ001 - the naive date is the point
