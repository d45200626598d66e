"""Tokens with offsets, their stems, and the events that they name."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from assistant.words import STOP, Phrase, Word, is_content, keys, phrases, stem, tokenize


def test_tokens_keep_their_place():
    """Every token lies where its offsets say, end exclusive; punctuation is a token too."""
    text = "“Iran’s envoy,” the U.S. said."
    assert tokenize(text) == (
        Word("“", 0, 1, "“"),
        Word("Iran’s", 1, 7, "iran"),
        Word("envoy", 8, 13, "envoy"),
        Word(",", 13, 14, ","),
        Word("”", 14, 15, "”"),
        Word("the", 16, 19, "the"),
        Word("U.S.", 20, 24, "u.s."),
        Word("said", 25, 29, "said"),
        Word(".", 29, 30, "."),
    )


@pytest.mark.parametrize(
    ("text", "lowers"),
    [
        pytest.param("didn’t", ["didn't"], id="a curly apostrophe is straightened"),
        pytest.param("the workers' union", ["the", "workers", "'", "union"], id="a plural possessive"),
        pytest.param("Al-Arabiya AT&T", ["al-arabiya", "at&t"], id="joined words stay whole"),
        pytest.param("3.5 million", ["3.5", "million"], id="a decimal stays whole"),
        pytest.param("São Tomé 会談", ["são", "tomé", "会談"], id="other letters"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_lower_case_form(text: str, lowers: list[str]):
    """The form that words are compared in is small, without a possessive."""
    assert [word.lower for word in tokenize(text)] == lowers


def test_kinds_of_token():
    """Letters and digits make a word, the first letter tells a capital."""
    assert [(word.is_word, word.is_capital) for word in tokenize("Iran 12 ?")] == [
        (True, True),
        (True, False),
        (False, False),
    ]


@pytest.mark.parametrize(("left", "right"), [("met", "meeting"), ("said", "says"), ("collapsed", "collapse")])
def test_forms_of_a_word_share_a_stem(left: str, right: str):
    """Regular and irregular forms of a verb have one stem."""
    assert stem(left) == stem(right)


@pytest.mark.parametrize(
    ("left", "right", "concept"),
    [("talks", "met", "c:meet"), ("killed", "toll", "c:kill"), ("sacked", "ousted", "c:dismiss")],
)
def test_words_for_one_event_share_a_key(left: str, right: str, concept: str):
    """Different words for the same event can be matched by its concept."""
    assert concept in keys(left) & keys(right)


def test_a_word_without_a_concept_is_its_stem():
    """A word that names no event of the list is matched by its stem alone."""
    assert keys("harbours") == frozenset(["harbour"])


def test_phrases_name_events():
    """A phrase of several words is found where it stands, in any case."""
    assert phrases("Ruiz Stepped Down on Monday.") == (Phrase(5, 17, "c:resign"),)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("bridge", True), ("12", True), ("the", False), ("Did", False), ("reported", False), ("?", False)],
)
def test_content_words(text: str, is_one: bool):
    """Function words, bare reporting words and punctuation carry nothing to search for."""
    (word,) = tokenize(text)
    assert is_content(word) is is_one


def test_function_words_are_lower_case():
    """Words are compared in small letters, so the list holds nothing else."""
    assert {word for word in STOP if word != word.lower()} == set()


def test_threads_do_not_spoil_each_other_s_stems():
    """Answers given at the same time are the answers given one after the other."""
    words = [
        f"{head}{tail}" for head in ("confirm", "negoti", "evacu", "deni") for tail in ("ation", "ating", "ed", "al")
    ]
    words = [f"{word}{number}ly" for word in words for number in range(200)]
    alone = [stem.__wrapped__(word) for word in words]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # threads take turns within a word, as they do under load
    try:
        with ThreadPoolExecutor(4) as pool:
            together = list(pool.map(lambda _: [stem.__wrapped__(word) for word in words], range(4)))
    finally:
        sys.setswitchinterval(before)
    assert together == [alone] * 4
