"""Vocabulary of the guard: word classes, patterns and the few synonyms that may stand for one another. No judgement."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from assistant import lexicon, words


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(files("assistant.guard").joinpath("vocabulary.toml").read_text("utf-8"))


@cache
def group(name: str) -> frozenset[str]:
    """A word class of the `[words]` table."""
    return frozenset(_table()["words"][name].split())


@cache
def pattern(name: str) -> re.Pattern[str]:
    """A pattern of the `[patterns]` table; it ignores case."""
    return re.compile(_table()["patterns"][name].replace("\n", ""), re.IGNORECASE)


@cache
def _irregular() -> dict[str, str]:
    return dict(pair.split(":") for pair in _table()["irregular"]["forms"].split())


@cache
def _synonyms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _table()["synonyms"]["lines"]:
        for word in line.split():
            found.setdefault(_stem(word), set()).add(f"s:{line}")
    return {stem: frozenset(lines) for stem, lines in found.items()}


def _stem(lower: str) -> str:
    return words.stem(_irregular().get(lower, lower))


def is_irregular_past(lower: str) -> bool:
    """Whether it is a past form without -ed: "sold", "hit"."""
    return lower in _irregular() or lower in lexicon.irregular()


@lru_cache(maxsize=50_000)
def keys_of(lower: str) -> frozenset[str]:
    """What a word may be matched by: its stem and the lines of synonyms that it stands in.

    >>> keys_of("sank") & keys_of("sinking")
    frozenset({'sink'})
    """
    root = _stem(lower)
    return _synonyms().get(root, frozenset()) | {root}
