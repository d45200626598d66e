"""Tokens: how a question, a sentence and the sentence before it become one input of the judge."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from tokenizers import Tokenizer

from assistant.judge import Pair

MOST = 128  # tokens in all; the model was trained with that many
MOST_ASKED, MOST_SENTENCE, MOST_BEFORE = 40, 72, 40  # tokens of each part


class Coder:
    """Question [SEP] sentence [SEP] sentence before; type 1 marks the sentence that is judged."""

    def __init__(self, tokenizer: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._open, self._close = self._tokenizer.encode("").ids  # the empty text is [CLS] [SEP]
        self._ids = lru_cache(maxsize=20_000)(self._encode)

    def _encode(self, text: str) -> list[int]:
        ids: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    def code(self, asked: str, pair: Pair) -> tuple[list[int], list[int]]:
        """Token ids and types, at most 128 of each."""
        question = self._ids(asked)[:MOST_ASKED]
        sentence = self._ids(pair.sentence)[:MOST_SENTENCE]
        room = min(MOST_BEFORE, MOST - 4 - len(question) - len(sentence))
        before = self._ids(pair.before)[-room:] if room > 0 else []
        ids = [self._open, *question, self._close, *sentence, self._close, *before, self._close]
        types = [0] * (len(question) + 2) + [1] * (len(sentence) + 1) + [0] * (len(before) + 1)
        return ids, types
