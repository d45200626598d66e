"""Copies of one report are found, different reports are not taken for copies, and credits are read."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.duplicates import agency_credit, containment, is_copy, shingles, similarity, sketch

WORDS = [f"w{n}" for n in range(3000)]


def story(seed: int, words: int = 400) -> list[str]:
    """Random words: two seeds share no run of five."""
    return random.Random(seed).choices(WORDS, k=words)


def edited(words: list[str], every: int) -> str:
    """The story with every n-th word replaced."""
    return " ".join("edited" if at % every == 0 else word for at, word in enumerate(words))


def test_shingles_ignore_case_and_punctuation():
    """Texts that differ only in capitals, punctuation and line breaks have the same shingles."""
    assert shingles("Iran DENIED the\nreport — on Tuesday.") == shingles("iran denied the report on tuesday")


def test_shingles_are_the_same_on_every_machine():
    """The hashes are stored, so they may never change."""
    assert shingles("Iran denied the report today") == {-8904928603544676898}


@pytest.mark.parametrize(("text", "count"), [("", 0), ("...", 0), ("one", 1), ("a b c d e", 1), ("a b c d e f", 2)])
def test_number_of_shingles(text: str, count: int):
    """Short texts have one shingle, texts without words none."""
    assert len(shingles(text)) == count


@pytest.mark.parametrize(
    ("other", "expected"),
    {
        "same": (" ".join(story(1)), True),
        "one_word_in_thirty_edited": (edited(story(1), 30), True),
        "one_word_in_twelve_edited": (edited(story(1), 12), True),
        "one_word_in_five_edited": (edited(story(1), 5), False),
        "first_third_of_it": (" ".join(story(1)[:133]), True),
        "one_paragraph_of_it": (" ".join(story(1)[:40]), False),
        "quoted_inside_another": (" ".join(story(2) + story(1)[:60]), False),
        "other_story": (" ".join(story(2)), False),
        "nothing": ("", False),
    }.values(),
)
def test_copies(other: str, expected: bool):
    """Light edits and cuts are copies; heavy rewrites, one shared paragraph and other stories are not."""
    first, second = shingles(" ".join(story(1))), shingles(other)

    assert (is_copy(first, second), is_copy(second, first)) == (expected, expected)


def test_copy_shares_a_value_of_its_sketch():
    """A candidate search by sketch finds a story with one word in twelve edited and one cut to a quarter."""
    first = sketch(shingles(" ".join(story(1))))

    shared = [len({*first} & {*sketch(shingles(text))}) for text in (edited(story(1), 12), " ".join(story(1)[:100]))]

    assert (len(first), first == tuple(sorted(first)), min(shared) > 5) == (64, True, True)


@given(st.text(), st.text())
def test_similarity_is_symmetric_and_bounded(a: str, b: str):
    """Both measures lie between 0 and 1, do not depend on the order, and a text without words resembles nothing."""
    first, second = shingles(a), shingles(b)

    assert similarity(first, second) == similarity(second, first)
    assert 0.0 <= similarity(first, second) <= containment(first, second) <= 1.0
    assert similarity(first, first) == float(bool(first))


@pytest.mark.parametrize(
    ("text", "expected"),
    {
        "dateline": ("GENEVA (Reuters) - The envoy left.", "Reuters"),
        "dateline_date": ("CAIRO, Nov. 15 (Xinhua) -- Two ships collided.", "Xinhua"),
        "dateline_state": ("FRESNO, Calif. (AP) — A dam failed.", "Associated Press"),
        "dateline_after_byline": ("By ANN LEE\n\nSANAA, Yemen (AP) — A ship sank.", "Associated Press"),
        "dateline_alone": ("(AFP) – The envoy left.", "Agence France-Presse"),
        "local_outlet": ("DENVER (KTVI) – A bear was seen.", "KTVI"),
        "cnn": ("CNN —\n\nThe envoy left.", "CNN"),
        "sign_off": ("The envoy left.\n\n— Reuters", "Reuters"),
        "sign_off_brackets": ("The envoy left. (AFP)", "Agence France-Presse"),
        "source_line": ("The envoy left.\n\nSource: The Associated Press", "Associated Press"),
        "first_published": (
            "The envoy left.\n\nThis article was first published by The Daily Dot. Read on.",
            "The Daily Dot",
        ),
        "originally_appeared": (
            "This story originally appeared on News.com.au and is used by permission.",
            "News.com.au",
        ),
        "republished": ("This article is republished from The Conversation under a licence.", "The Conversation"),
        "contributed": ("The envoy left.\n\nAgence France-Presse contributed to this report.", "Agence France-Presse"),
        "contributing": ("The envoy left.\n\nContributing: The Associated Press", "Associated Press"),
        "no_credit": ("The envoy left Geneva on Tuesday.", None),
        "agency_as_source": ("The envoy told Reuters (the agency) that he had left.", None),
        "country_in_brackets": ("He went to Sarajevo (Bosnia and Herzegovina) - and stayed.", None),
        "published_on_a_date": ("This article was originally published on Nov. 23, 2014.", None),
        "unnamed": ("This story was first published by them.", None),
        "empty": ("", None),
    }.values(),
)
def test_credit(text: str, expected: str | None):
    """Datelines, sign-offs and notes on first publication name the origin; a mere mention does not."""
    assert agency_credit(text) == expected


@given(st.text(alphabet="(AP) -—\nReuters.This story first published by X"))
def test_credit_of_any_text_is_a_name_or_none(text: str):
    """No text makes the search fail or gives an empty name."""
    assert agency_credit(text) != ""
