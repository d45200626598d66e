"""One publisher counts once, however it spells its name (MITRE ATLAS AML.T0070, OWASP LLM04)."""

from __future__ import annotations

import pytest

from assistant.outlets import outlet_key, publishers_of
from tests.assistant.builders import article


@pytest.mark.parametrize(
    ("first", "second", "are_one"),
    [
        ("Harrow Daily", "The Harrow Daily", True),
        ("Harrow Daily", "HARROW-DAILY", True),
        ("Harrow Daily", "harrowdaily.com", True),
        ("Harrow Daily", "https://www.harrowdaily.co.uk/", True),
        ("Harrow Daily", "Harrow Daily Online", True),
        ("Harrow Daily", "Hаrrow\u200b Dаily", True),
        ("BBC", "BBC News", True),
        ("Al-Arabiya News", "Al Arabiya", True),
        ("The Times", "The Sunday Times", False),
        ("US News", "US Online", False),
        ("Harrow Daily", "Harrow Weekly", False),
        ("The", "News", False),
    ],
)
def test_spellings_of_one_name(first: str, second: str, are_one: bool):
    """Articles, case, punctuation, web endings and borrowed letters make no other outlet; another word does."""
    assert (outlet_key(first) == outlet_key(second)) is are_one


def test_a_copy_goes_back_to_its_original():
    """A copied article carries the report of the original's outlet; one whose original is gone carries its own."""
    articles = {
        "a1": article("a1", "The ferry sank.", source="Nordwire"),
        "a2": article("a2", "The ferry sank."),
        "a3": article("a3", "The ferry sank.", source="Radio Nord"),
    }
    assert publishers_of(articles, {"a2": "a1", "a3": "gone"}) == {
        "a1": "nordwire",
        "a2": "nordwire",
        "a3": "radionord",
    }


def test_copies_of_what_is_out_of_sight_are_one():
    """Copies whose original a filter has left out count as one publisher, the earliest of them."""
    articles = {id_: article(id_, "The ferry sank.", source=f"Post {id_}") for id_ in ("a2", "a3", "a1")}
    assert publishers_of(articles, dict.fromkeys(articles, "gone")) == dict.fromkeys(articles, "posta1")


def test_one_site_is_one_publisher():
    """Whatever stands at one web address has one publisher; an address that many share says nothing."""
    urls = {
        "a1": ("Post A", "https://www.harrow.example/1"),
        "a2": ("Post B", "https://harrow.example/2"),
        "a3": ("Post C", "https://other.example/3"),
        "a4": ("Post B", "https://third.example/4"),
        "a5": ("Post D", "https://news.yahoo.com/5"),
        "a6": ("Post E", "https://news.yahoo.com/6"),
    }
    articles = {id_: article(id_, "The ferry sank.", source=name, url=url) for id_, (name, url) in urls.items()}
    assert publishers_of(articles, {}) == {
        "a1": "posta",
        "a2": "posta",
        "a3": "postc",
        "a4": "posta",
        "a5": "postd",
        "a6": "poste",
    }
