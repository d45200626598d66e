"""Words: tokens with offsets, their stems and the event concepts they name. Knows words; no syntax, no status."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from threading import get_ident

import snowballstemmer

from assistant import lexicon

TOKEN = re.compile(r"\w+(?:[.'’&-]\w+)*(?:(?<=\b[A-Z]\.[A-Z])\.)?|[^\w\s]")
STOP = lexicon.group("function_word")


@dataclass(frozen=True, slots=True)
class Word:
    """One token of a text."""

    text: str
    start: int
    end: int
    lower: str
    """Lower case, curly apostrophes straightened, a possessive 's taken off."""

    @property
    def is_capital(self) -> bool:
        """Begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_word(self) -> bool:
        """Letters or digits, not punctuation."""
        return self.text[0].isalnum()


@lru_cache(maxsize=20_000)
def tokenize(text: str) -> tuple[Word, ...]:
    """Tokens with their offsets in `text`.

    >>> [word.lower for word in tokenize("Iran’s envoy")]
    ['iran', 'envoy']
    """
    words = []
    for match in TOKEN.finditer(text):
        lower = match.group().lower().replace("’", "'")
        lower = lower.removesuffix("'s").removesuffix("'")
        words.append(Word(match.group(), match.start(), match.end(), lower or match.group()))
    return tuple(words)


@lru_cache(maxsize=256)
def _stemmer_of(_thread: int) -> snowballstemmer.stemmer:
    """One for each thread: a stemmer keeps the word that it is at in itself."""
    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=50_000)
def stem(lower: str) -> str:
    """Stem of a lower-case word; irregular forms are put back first ("met" and "meeting" -> "meet")."""
    return str(_stemmer_of(get_ident()).stemWord(lexicon.irregular().get(lower, lower)))


@cache
def _concept_index() -> tuple[dict[str, frozenset[str]], re.Pattern[str], dict[str, str]]:
    """Stem -> concepts of single words, one pattern for all phrases, phrase -> concept."""
    singles: dict[str, set[str]] = {}
    phrases: dict[str, str] = {}
    for name, words in lexicon.concepts().items():
        for word in words:
            if " " in word or "-" in word:
                phrases[word] = name
            else:
                singles.setdefault(stem(word), set()).add("c:" + name)
    ordered = sorted(phrases, key=len, reverse=True)
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, ordered)) + r")\b")
    return {key: frozenset(value) for key, value in singles.items()}, pattern, phrases


@lru_cache(maxsize=50_000)
def keys(lower: str) -> frozenset[str]:
    """What a word can be matched by: its stem and its concepts ("talks" -> stem "talk" and concept "c:meet")."""
    root = stem(lower)
    return _concept_index()[0].get(root, frozenset()) | {root}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of several words that names one concept, e.g. "stepped down"."""

    start: int
    end: int
    concept: str


@lru_cache(maxsize=20_000)
def phrases(text: str) -> tuple[Phrase, ...]:
    """Phrases of the concept list in `text`."""
    _, pattern, names = _concept_index()
    return tuple(Phrase(m.start(), m.end(), "c:" + names[m.group()]) for m in pattern.finditer(text.lower()))


def is_content(word: Word) -> bool:
    """Carries meaning of its own: not punctuation, not a function word, not a bare reporting word."""
    return word.is_word and word.lower not in STOP
