"""Tokens: how a question and a stretch of an article become inputs of the judge, and tokens become characters again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tokenizers import Tokenizer

from assistant.judge import Stretch

MOST = 384  # tokens of one window; the model was trained with that many
MOST_ASKED, MOST_TITLE, MOST_SENTENCE = 48, 32, 112  # tokens of each part; what is longer is cut
OVERLAP = 2  # sentences that a window repeats from the one before it, as context

Place = tuple[int, int]  # characters, end exclusive


@dataclass(frozen=True, slots=True)
class Piece:
    """The tokens of one text: ids, and for each the characters that it stands for."""

    ids: tuple[int, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """One input: `[CLS] question [SEP] title [SEP] sentence [SEP] sentence [SEP] ...`."""

    ids: list[int]
    types: list[int]
    """0 for the question, 1 for the article."""
    spans: list[Place]
    """Of each sentence: its tokens in `ids`, its closing [SEP] not included."""
    first: int
    """Number of the window's first sentence in the stretch."""
    fresh: int
    """Number of the first sentence that no earlier window has judged."""


class Coder:
    """The tokenizer of the packaged model with our form around it."""

    def __init__(self, tokenizer: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._open, self._close = self._tokenizer.encode("").ids  # the empty text is [CLS] [SEP]
        self.piece = lru_cache(maxsize=20_000)(self._piece)

    def _piece(self, text: str) -> Piece:
        coded = self._tokenizer.encode(text, add_special_tokens=False)
        return Piece(tuple(coded.ids), tuple(coded.offsets))

    def windows(self, asked: str, stretch: Stretch) -> Iterator[Window]:
        """The stretch in as few windows as hold it; every sentence is fresh in one of them."""
        head = [self._open, *self.piece(asked).ids[:MOST_ASKED], self._close]
        title = [*self.piece(stretch.title).ids[:MOST_TITLE], self._close]
        sentences = [self.piece(sentence).ids[:MOST_SENTENCE] for sentence in stretch.sentences]
        fresh = 0
        while fresh < len(sentences):
            first = max(0, fresh - OVERLAP)
            while first < fresh and _length(head, title, sentences[first : fresh + 1]) > MOST:
                first += 1
            last = fresh + 1
            while last < len(sentences) and _length(head, title, sentences[first : last + 1]) <= MOST:
                last += 1
            yield self._window(head, title, sentences[first:last], first, fresh)
            fresh = last

    def _window(
        self, head: list[int], title: list[int], sentences: Sequence[Sequence[int]], first: int, fresh: int
    ) -> Window:
        ids = [*head, *title]
        spans = []
        for sentence in sentences:
            spans.append((len(ids), len(ids) + len(sentence)))
            ids += [*sentence, self._close]
        return Window(ids, [0] * len(head) + [1] * (len(ids) - len(head)), spans, first, fresh)


def whole_words(text: str, start: int, end: int) -> Place:
    """The stretch with the words at its ends made whole: tokens are parts of words.

    >>> whole_words("said Brantwell on Monday", 9, 11)
    (5, 14)
    """
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _length(head: Sequence[int], title: Sequence[int], sentences: Sequence[Sequence[int]]) -> int:
    return len(head) + len(title) + sum(len(sentence) + 1 for sentence in sentences)
