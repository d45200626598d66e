"""Speaker: turn the words of a source into who that is: named or not, person, office, paper, outlet.

Knows words of sources only; whether a speaker speaks for a party is `assistant.parties`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from itertools import pairwise

from assistant import lexicon
from assistant.words import Word, tokenize

PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "who", "both", "this", "that", "which"])
HONORIFICS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "sir",
        "dame",
        "lord",
        "lady",
        "gen",
        "lt",
        "col",
        "maj",
        "capt",
        "sgt",
        "sen",
        "rep",
        "gov",
        "rev",
        "justice",
        "judge",
        "president",
        "king",
        "queen",
        "prince",
        "princess",
    ]
)
VAGUE = frozenset("some many several others experts critics analysts observers commentators".split())  # noqa: SIM905
MEDIA_REPORTS = re.compile(
    r"\b(?:media|news|press|newspaper|local|television|radio|earlier|published|several|multiple|unconfirmed) reports?\b"
    r"|\breports? (?:in|on|by|from)\b|^(?:the )?(?:reports|media|local media|state media|social media|rumou?rs)$"
)
SPOKESMAN_FOR = re.compile(
    r"^(?:an?|the|one)? ?(?:\w+ )?(?:spokes\w+|lawyer|agent|attorney|solicitor|representative|publicist) (?:for|of|to) "
)
INDEFINITE_COUNT = re.compile(
    r"^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|multiple|various"
    r"|senior|some|many|unnamed|other|more|at least|a number of|a pair of|a handful of)\b"
)
ONE_OF = re.compile(
    r"(?:one|two|some|several|all|both|others?) of (?:the|them|those|these)|(?:a|the) (?:second|third|other|first) of"
)
SOURCES = re.compile(r"\bsources?\b|\binsiders?\b")
NOT_NAMED = "somebody whom the article does not name"
"""Describes the speaker where the article has only a pronoun that stands for nobody before it."""
NAME_BEHIND = re.compile(r"\s[A-Z]")


class SpeakerKind(StrEnum):
    """What sort of source stands behind a sentence."""

    PERSON = "person"
    ROLE = "role"
    INSTITUTION = "institution"
    DOCUMENT = "document"
    OUTLET = "outlet"
    ANONYMOUS = "anonymous"
    COLLECTIVE = "collective"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it, as far as the text tells."""

    name: str | None
    """None where the source is not named."""
    kind: SpeakerKind
    description: str
    """The words of the text, e.g. "three senior Hamas officials"."""
    relayed_by: str | None = None
    """The outlet through which the words reached the quoted article, if another one."""


@dataclass(frozen=True, slots=True)
class Source:
    """A source's words, read."""

    text: str
    kind: SpeakerKind
    name: str | None
    is_pronoun: bool = False
    is_definite_role: bool = False
    """"the official", "the ministry": somebody introduced before."""

    def as_speaker(self, relayed_by: str | None = None) -> Speaker:
        """The Speaker of an answer."""
        description = NOT_NAMED if self.is_pronoun else self.text
        return Speaker(name=self.name, kind=self.kind, description=description, relayed_by=relayed_by)


@lru_cache(maxsize=20_000)
def read_source(text: str) -> Source:
    """What kind of source these words name.

    >>> read_source("three senior Hamas officials").kind.value
    'anonymous'
    >>> read_source("Ana Ruiz, the minister").name
    'Ana Ruiz'
    """
    text = text.strip(' ,“”"')
    words = [word for word in tokenize(text) if word.is_word]
    lowers = [word.lower for word in words]
    if not words:
        return Source(text, SpeakerKind.OUTLET, None)
    if len(words) == 1 and lowers[0] in PRONOUNS:
        return Source(text, SpeakerKind.PERSON, None, is_pronoun=True)
    if SPOKESMAN_FOR.match(" ".join(lowers)) and "," not in text:
        return Source(text, SpeakerKind.ROLE, text)
    kind = _kind(text, words, lowers)
    definite = lowers[0] in {"the", "this", "that", "his", "her", "its", "their"} and not any(
        word.is_capital for word in words[1:]
    )
    return Source(text, kind, _name(text, words, kind), is_definite_role=definite)


def _kind(text: str, words: list[Word], lowers: list[str]) -> SpeakerKind:
    person = _person_name(text, words)
    lowered = " ".join(lowers)
    if _is_unnamed(text, lowers, person):
        return SpeakerKind.ANONYMOUS
    if lowers[0] in VAGUE or (_head(lowers) in lexicon.heads("collective") and person is None):
        return SpeakerKind.COLLECTIVE
    first = [word for word in words if word.start < (text.find(",") if "," in text else len(text))]
    if MEDIA_REPORTS.search(lowered) or _is_outlet(first, [word.lower for word in first]):
        return SpeakerKind.OUTLET
    if person is not None:
        return SpeakerKind.PERSON
    head = _head(lowers)
    kinds = (kind for kind in (SpeakerKind.ROLE, SpeakerKind.DOCUMENT) if head in lexicon.heads(kind.value))
    return next(kinds, SpeakerKind.INSTITUTION)


def _is_unnamed(text: str, lowers: list[str], person: str | None) -> bool:
    if person is not None:
        return False
    lowered = " ".join(lowers)
    if INDEFINITE_COUNT.match(lowered) and _is_anybody(lowers) and not NAME_BEHIND.search(text):
        return True
    if ONE_OF.match(lowered) or (SOURCES.search(lowered) and "source code" not in lowered):
        return True
    return bool(lexicon.patterns().anonymity.search(text.lower())) or _has_unnamed_head(lowers, lowered)


def _has_unnamed_head(lowers: list[str], lowered: str) -> bool:
    """Officials and "an official", but not "the spokesman"."""
    head = _head(lowers)
    if head not in lexicon.heads("anonymity") or head in lexicon.heads("collective") - {"people", "others"}:
        return False
    if head in {"spokesman", "spokeswoman", "spokesperson", "representatives", "representative"}:
        return False
    is_office = head in lexicon.heads("role") or head in lexicon.heads("institution")
    return not is_office or head.endswith("s") or bool(INDEFINITE_COUNT.match(lowered))


def _is_anybody(lowers: list[str]) -> bool:
    """As in "One drinker", "two shopkeepers": a head that is no office, body, document, outlet or crowd."""
    kinds = ("role", "institution", "document", "outlet", "collective", "anonymity")
    if lowers[0] in VAGUE or len(lowers) == 1:
        return False
    heads = {_head(lowers), lowers[-1], _head(lowers).removesuffix("s")}
    return not any(lower in lexicon.heads(kind) for kind in kinds for lower in heads)


def _head(lowers: list[str]) -> str:
    """Head noun: the last word before a preposition, relative or comma-like break; all of it where there is none."""
    for index, word in enumerate(lowers):
        if index and word in {
            "of",
            "for",
            "at",
            "in",
            "from",
            "with",
            "to",
            "who",
            "whose",
            "familiar",
            "briefed",
            "close",
            "on",
            "involved",
            "speaking",
            "and",
            "by",
            "inside",
            "within",
            "near",
            "seen",
            "obtained",
            "reviewed",
            "published",
            "filed",
            "sent",
            "that",
            "which",
        }:
            return lowers[index - 1]
    return lowers[-1]


def _person_name(text: str, words: list[Word]) -> str | None:
    """Two or more capitalised words that are no institution, or one behind a title."""
    first: list[Word] = []
    for run in _capital_runs(text, words):
        name, titled = _untitled(words, run)
        if not name or not (len(name) >= 2 or titled) or _is_institution_name(name):
            continue
        if titled and (not first or _IN_FRONT.fullmatch(text[first[-1].end : name[0].start])):
            first = name
            break
        first = first or name
    return " ".join(word.text for word in first).removesuffix("'s").removesuffix("’s") or None


def _untitled(words: list[Word], run: list[Word]) -> tuple[list[Word], bool]:
    """A name without the titles before it, and whether there were any."""
    last_title = max((at for at, word in enumerate(run) if word.lower in _SINGLE_TITLES), default=-1)
    name = run[last_title + 1 :]
    while name and name[0].lower in _TITLES:
        name = name[1:]
    if len(name) > 2 and (name[0].lower in _TRADES or name[0].lower.endswith(_TRADE_ENDINGS)):
        name = name[1:]
    return name, last_title >= 0 or _behind_title(words, run[0])


def _capital_runs(text: str, words: list[Word]) -> list[list[Word]]:
    """Stretches of capitalised words, "van" and "bin" inside taken in; a possessive is an owner and left out."""
    runs: list[list[Word]] = [[]]
    for index, word in enumerate(words):
        run = runs[-1]
        if run and text[run[-1].end : word.start] not in {" ", ". ", "\n"}:
            run = []
            runs.append(run)
        if word.is_capital and word.lower not in _NO_NAME:
            run.append(word)
            if word.text.endswith(("'s", "’s")) and index + 1 < len(words):
                runs[-1] = []
        elif not (run and word.lower in PARTICLES and _leads_to_capital(words, index)):
            runs.append([])
        else:
            run.append(word)
    return [run for run in runs if run]


def _leads_to_capital(words: list[Word], index: int) -> bool:
    return any(
        word.is_capital and all(between.lower in PARTICLES for between in words[index : index + ahead])
        for ahead, word in enumerate(words[index : index + 4])
    )


_IN_FRONT = re.compile(r"(?: (?!(?:of|for|to|from|at|in|by|and)\b)[a-z-]+){1,4} ")
"""Between a body and its officer's name: "Skadi Aerospace chief executive Henrik Moland"."""
_TRADES = lexicon.heads("anonymity") | {word.removesuffix("s") for word in lexicon.heads("collective")}
_TRADE_ENDINGS = ("ologist", "onomist", "woman", "erman", "sman")
PARTICLES = lexicon.group("name_particle")
_NO_NAME = frozenset(
    ["the", "a", "an", "one", "two", "three", "in", "neither", "nor", "both", "all", "some", "nobody", "no"]
)
_SINGLE_TITLES = HONORIFICS | lexicon.group("title") | (lexicon.heads("role") - {"official", "family"})
_TITLES = _SINGLE_TITLES | lexicon.heads("role") | lexicon.group("before_title")


def _behind_title(words: list[Word], first: Word) -> bool:
    index = words.index(first)
    return index > 0 and words[index - 1].lower in _SINGLE_TITLES and not words[index - 1].text.endswith(("'s", "’s"))


def _is_institution_name(run: list[Word]) -> bool:
    lowers = [word.lower for word in run]
    named = (
        lexicon.heads("institution") | lexicon.outlet_words() | lexicon.heads("document") | lexicon.group("body_word")
    )
    if any(lower in named for lower in lowers):
        return True
    if all(word.text.isupper() and len(word.text) > 1 for word in run):
        return True
    return " ".join(lowers) in _state_names() or lowers[0] in _state_adjectives()


@cache
def _state_names() -> frozenset[str]:
    return frozenset(name for state in lexicon.states() for name in state.names)


@cache
def _state_adjectives() -> frozenset[str]:
    return frozenset(word for state in lexicon.states() for word in state.adjectives)


def _is_outlet(words: list[Word], lowers: list[str]) -> bool:
    head = _head(lowers)
    if head in lexicon.heads("outlet"):
        return True
    kinds = lexicon.heads("outlet") - {"press", "site", "station", "journal"}
    if any(word.lower in kinds and behind.is_capital for word, behind in pairwise(words) if not word.is_capital):
        return True
    capitals = [word for word in words if word.is_capital and word.lower != "the"]
    return (
        bool(capitals)
        and any(word.lower in lexicon.outlet_words() for word in (capitals[-1], capitals[0]))
        and len(capitals) <= 5
    )


def _name(text: str, words: list[Word], kind: SpeakerKind) -> str | None:
    if kind in {SpeakerKind.ANONYMOUS, SpeakerKind.COLLECTIVE}:
        return None
    person = _person_name(text, words)
    if kind is SpeakerKind.PERSON and person:
        return person
    capitals = [word.text for word in words if word.is_capital and word.lower not in {"the", "a", "an"}]
    if kind is SpeakerKind.OUTLET:
        head = next((word for word in words if word.lower == _head([one.lower for one in words])), words[-1])
        is_generic = not head.is_capital and head.lower in lexicon.group("outlets_at_large")
        return None if is_generic or not capitals else " ".join(capitals)
    return " ".join(word.text for word in words[:10])
