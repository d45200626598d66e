"""Copies of one report: who carries it, and who had it first."""

from __future__ import annotations

from itertools import permutations

import pytest

from ingest.article import Article
from tests.vectorstore.fakes import article
from vectorstore import Library

WIRE = (
    "Negotiators met in Muscat on Wednesday for a fourth round of talks that neither side would describe in "
    "detail, and diplomats from three countries waited in a hotel near the harbour until after midnight. A "
    "spokesman for the host government said the delegations had agreed to meet again within ten days, without "
    "naming a place, and that written proposals had been exchanged on the release of detainees, the opening of "
    "two border crossings and the inspection of warehouses along the coast. Asked whether a draft agreement "
    "existed, the spokesman said the word draft was premature. Fishermen who had been kept from the harbour "
    "for two days protested outside the customs house on Thursday morning."
)


def copy(id_: str, day: float, **fields: object) -> Article:
    """The wire story under another outlet's name, with a changed opening."""
    return article(id_, f"MUSCAT, {id_}. {WIRE}", day=day, source=f"Outlet {id_}", **fields)


ORIGINAL, SECOND, THIRD = copy("a", 0), copy("b", 1), copy("c", 2)


@pytest.mark.parametrize(
    "order", list(permutations([ORIGINAL, SECOND, THIRD])), ids=lambda order: "".join(a.id for a in order)
)
def test_every_copy_points_at_the_earliest_article(library: Library, order: tuple[Article, ...]):
    """In whatever order copies arrive, each points at the one that was published first."""
    for item in order:
        library.add([item])
    pointers = {id_: stored.copy_of for id_, stored in library.fetch("abc").items()}
    copies = [stored.article.id for stored in library.copies_of("a")]
    assert (pointers, copies) == ({"a": None, "b": "a", "c": "a"}, ["b", "c"])


def test_copies_in_one_batch_are_reported_at_once(library: Library):
    """Adding says for each article of a batch which one it repeats, also when the original comes later in the batch."""
    added = library.add([SECOND, ORIGINAL])
    assert [(item.id, item.copy_of) for item in added] == [("b", "a"), ("a", None)]


def test_removing_the_original_makes_the_next_one_original(library: Library):
    """When the earliest article goes, the rest point at the earliest that is left."""
    library.add([ORIGINAL, SECOND, THIRD])
    library.remove("a")
    assert {id_: stored.copy_of for id_, stored in library.fetch("bc").items()} == {"b": None, "c": "b"}


def test_rewritten_article_is_no_copy_any_more(library: Library):
    """An article replaced by other text leaves its group, and the group keeps together without it."""
    library.add([ORIGINAL, SECOND, THIRD])
    library.add(
        [article("a", "The bakery in Lyon was closed by the health inspectors after a complaint about its cellar.")]
    )
    assert {id_: stored.copy_of for id_, stored in library.fetch("abc").items()} == {"a": None, "b": None, "c": "b"}


def test_same_agency_credit_alone_is_no_copy(library: Library):
    """Two different reports that both credit the same agency are two reports."""
    first = article(
        "x", "TEHRAN (Reuters) - Iran said the inspectors had left the country on Tuesday without a statement."
    )
    second = article(
        "y", "PARIS (Reuters) - A bakery in Lyon sold more bread in one morning than in the whole of last week."
    )
    assert [item.copy_of for item in library.add([first, second])] == [None, None]
