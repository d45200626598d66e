"""Where the words that name a source begin and end."""

from __future__ import annotations

import pytest

from assistant.noun_phrase import left_of, right_of
from assistant.words import tokenize


@pytest.mark.parametrize(
    ("text", "word", "phrase"),
    [
        pytest.param("The mayor said it.", "said", "The mayor", id="article and noun"),
        pytest.param("The mayor has also said it.", "said", "The mayor", id="auxiliary and adverb"),
        pytest.param("The mayor has not said it.", "said", "The mayor", id="negation"),
        pytest.param("The mayor on Tuesday said it.", "said", "The mayor", id="day"),
        pytest.param("The mayor, a Liberal, said it.", "said", "The mayor, a Liberal", id="apposition"),
        pytest.param("The rain stopped, the mayor said.", "said", "the mayor", id="comma before"),
        pytest.param("“Rain,” the mayor said.", "said", "the mayor", id="quotation before"),
        pytest.param("Gen. Li said it.", "said", "Gen. Li", id="abbreviated title"),
        pytest.param("The head of the ferry company said it.", "said", "The head of the ferry company", id="of"),
        pytest.param("said it.", "said", "", id="nothing before"),
        pytest.param("The supply said it.", "said", "The supply", id="noun that ends in -ly"),
    ],
)
def test_a_source_before_its_verb(text: str, word: str, phrase: str):
    """The source before a verb begins behind the last break and ends before auxiliaries, adverbs and days."""
    words = tokenize(text)
    start, end = left_of(words, [one.text for one in words].index(word), 0)
    assert text[start:end] == phrase


@pytest.mark.parametrize(
    ("text", "word", "phrase"),
    [
        pytest.param("It ended, said Ana Ruiz.", "Ana", "Ana Ruiz", id="name"),
        pytest.param("It ended, said Ana Ruiz, the mayor.", "Ana", "Ana Ruiz, the mayor", id="apposition"),
        pytest.param("It ended, said Ana Ruiz on Monday.", "Ana", "Ana Ruiz", id="day"),
        pytest.param("It ended, said a spokesman for Shell.", "a", "a spokesman for Shell", id="for"),
        pytest.param("It ended, said Ana Ruiz, and the rain stopped.", "Ana", "Ana Ruiz", id="clause behind"),
        pytest.param("It ended, said Gen. Li.", "Gen", "Gen. Li", id="abbreviated title"),
        pytest.param("It ended, said Ana Ruiz: “Good.”", "Ana", "Ana Ruiz", id="colon"),
    ],
)
def test_a_source_behind_its_verb(text: str, word: str, phrase: str):
    """The source behind a verb takes in an apposition and ends before a day, a clause or a quotation."""
    words = tokenize(text)
    start, end = right_of(words, [one.text for one in words].index(word))
    assert text[start:end] == phrase


def test_nothing_stands_behind_the_last_word():
    """Behind the end of the sentence there is no source."""
    assert right_of(tokenize("It ended, he said"), 99) == (0, 0)
