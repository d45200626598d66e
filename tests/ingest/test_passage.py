"""How an article is cut into passages: whole sentences, exact offsets, nothing lost."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest import Article, Passage, Span, split_article, split_sentences

PIECES = st.sampled_from(
    [
        "Iran denied it. ",
        "“No,” he said.",
        "\n\n",
        "\n",
        " ",
        "\u00a0",
        "\u2029",
        "word ",
        "word" * 40,
        "中文。",
        "é̄",
        "😀",
        "\u200b",
        "\x85",
    ]
)
BODIES = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map("".join))


def article(body: str) -> Article:
    """An article that differs from others only in its body."""
    return Article(id="art_1", title="T", body=body, source="S", published_at=datetime(2023, 11, 15, tzinfo=UTC))


def count_words(text: str) -> int:
    """A token counter without a model: one token for each started ten characters of a word."""
    return sum(1 + len(word) // 10 for word in text.split())


def texts(passages: list[Passage]) -> list[str]:
    """The texts alone."""
    return [passage.text for passage in passages]


def test_windows_hold_three_sentences():
    """By default a passage has up to three sentences and shares none with its neighbour."""
    passages = split_article(article("One is. Two is. Three is. Four is. Five is."), count_tokens=count_words)

    assert texts(passages) == ["One is. Two is. Three is.", "Four is. Five is."]


def test_windows_can_share_a_sentence():
    """With an overlap of one a passage begins with the last sentence of its neighbour."""
    body = article("One is. Two is. Three is. Four is. Five is.")
    passages = split_article(body, count_tokens=count_words, overlap=1)

    assert texts(passages) == ["One is. Two is. Three is.", "Three is. Four is. Five is."]


def test_passage_says_where_it_stands():
    """A passage carries the article's id, its position, its offsets and its sentences' offsets in the body."""
    passages = split_article(article("  One is.\n\nTwo is. "), count_tokens=count_words)

    assert passages == [
        Passage(
            id=passages[0].id,
            article_id="art_1",
            index=0,
            start=2,
            end=18,
            text="One is.\n\nTwo is.",
            sentences=(Span(2, 9), Span(11, 18)),
        )
    ]


def test_sentence_that_opens_a_paragraph_is_left_to_the_next_passage():
    """A window ends with the paragraph if its last sentence would be repeated in the next window anyway."""
    body = article("One is. Two is.\n\nThree is. Four is. Five is.")
    passages = split_article(body, count_tokens=count_words, overlap=1)

    assert texts(passages) == ["One is. Two is.", "Three is. Four is. Five is."]


def test_token_limit_makes_windows_smaller():
    """A window holds fewer sentences where three of them have too many tokens."""
    passages = split_article(article("One two three. Four five six. Seven."), count_tokens=count_words, max_tokens=4)

    assert texts(passages) == ["One two three.", "Four five six. Seven."]


def test_long_sentence_is_cut_at_white_space():
    """A sentence above the limit becomes several passages, none of them with half a word."""
    passages = split_article(article("one two three four five six"), count_tokens=count_words, max_tokens=2, overlap=0)

    assert [word for text in texts(passages) for word in text.split()] == ["one", "two", "three", "four", "five", "six"]
    assert max(count_words(text) for text in texts(passages)) <= 2


def test_word_without_white_space_is_cut_hard():
    """A million characters that a tokenizer counts as one unknown token still become passages of bounded length."""
    passages = split_article(article("x" * 1_000_000), count_tokens=lambda text: 1, overlap=0)

    assert "".join(texts(passages)) == "x" * 1_000_000
    assert max(map(len, texts(passages))) <= 230 * 20


def test_body_without_text_has_no_passage():
    """White space alone yields nothing."""
    assert split_article(article(" \n "), count_tokens=count_words) == []


@pytest.mark.parametrize(
    ("max_tokens", "max_sentences", "overlap"), [(0, 3, 1), (10, 0, 0), (10, 3, 3), (10, 3, -1)], ids=str
)
def test_limits_that_make_no_sense_are_refused(max_tokens: int, max_sentences: int, overlap: int):
    """A window must hold something and must move on."""
    with pytest.raises(ValueError, match=r"use 1\.\., 1\.\., 0\.\.max_sentences - 1"):
        split_article(
            article("A."), count_tokens=len, max_tokens=max_tokens, max_sentences=max_sentences, overlap=overlap
        )


def test_ids_differ_between_articles_places_and_texts():
    """The id depends on the article, the offsets and the text, and on nothing else."""
    body = "Same here. Same here."
    options = {"count_tokens": count_words, "max_sentences": 1, "overlap": 0}
    other = Article(id="art_2", title="T", body=body, source="S", published_at=datetime(2023, 11, 15, tzinfo=UTC))

    ids = [p.id for a in (article(body), other, article(body)) for p in split_article(a, **options)]

    assert (len(set(ids)), ids[0:2]) == (4, ids[4:6])


@given(body=BODIES, max_tokens=st.integers(1, 12), max_sentences=st.integers(1, 4), data=st.data())
def test_passages_hold_their_promises(body: str, max_tokens: int, max_sentences: int, data: st.DataObject):
    """Whatever the text: exact slices in order and within limits, every visible character covered, twice the same."""
    options = {"max_tokens": max_tokens, "max_sentences": max_sentences}
    options["overlap"] = data.draw(st.integers(0, max_sentences - 1))

    passages = split_article(article(body), count_tokens=count_words, **options)

    assert texts(passages) == [body[p.start : p.end] for p in passages]
    assert [p for p in passages if count_words(p.text) > max_tokens and len(p.text) > 1] == []
    assert [p for p in passages if len(p.sentences) > max_sentences] == []
    assert [p.index for p in passages] == list(range(len(passages)))
    assert [a for a, b in pairwise(passages) if not (a.start < b.start and a.end < b.end)] == []
    covered = {at for p in passages for span in p.sentences for at in range(span.start, span.end)}
    assert [at for at, char in enumerate(body) if not char.isspace() and at not in covered] == []
    assert passages == split_article(article(body), count_tokens=count_words, **options)


@given(body=BODIES)
def test_every_sentence_is_whole_in_some_passage(body: str):
    """Without a token limit in the way, each sentence of the body is a sentence of at least one passage."""
    passages = split_article(article(body), count_tokens=lambda text: 1, max_tokens=10_000)

    assert {span for p in passages for span in p.sentences} == set(split_sentences(body))
