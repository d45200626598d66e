"""The word lists that the rules read: cue classes, event concepts, states. Data and its loading; no judgement.

`cues.toml` holds what reporting words do to the words they govern, `questions.toml` how questions are put,
`concepts.toml` words for the same event, `countries.tsv` the names of states, their adjectives and seats of government.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any


class Cue(StrEnum):
    """What a reporting verb does to its content; the names of `[verbs]` in cues.toml."""

    REPORT = "report"
    DISTANCING = "distancing"
    CONFIRM = "confirm"
    DENY = "deny"
    EVIDENCE = "evidence"
    COMMISSIVE = "commissive"
    MENTAL = "mental"
    ASK = "ask"
    WITHHOLD = "withhold"
    """Not a verb class but a phrase: "declined to comment", "has yet to confirm"."""


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One inflected form of a reporting verb."""

    lemma: str
    cue: Cue
    participle: bool
    """Could be a past participle: "was confirmed by"."""
    ambiguous: bool
    """Also a common noun or adjective: "the report", "alleged"."""


IRREGULAR_FORMS = {
    "say": ("says", "said", "said", "saying"),
    "tell": ("tells", "told", "told", "telling"),
    "write": ("writes", "wrote", "written", "writing"),
    "find": ("finds", "found", "found", "finding"),
    "show": ("shows", "showed", "shown", "showing"),
    "put": ("puts", "put", "put", "putting"),
    "think": ("thinks", "thought", "thought", "thinking"),
    "feel": ("feels", "felt", "felt", "feeling"),
    "understand": ("understands", "understood", "understood", "understanding"),
    "admit": ("admits", "admitted", "admitted", "admitting"),
    "rebut": ("rebuts", "rebutted", "rebutted", "rebutting"),
    "plan": ("plans", "planned", "planned", "planning"),
    "quip": ("quips", "quipped", "quipped", "quipping"),
    "seek": ("seeks", "sought", "sought", "seeking"),
    "offer": ("offers", "offered", "offered", "offering"),
    "quote": ("quotes", "quoted", "quoted", "quoting"),
}


def inflect(lemma: str) -> tuple[str, str, str, str]:
    """Third person, past, past participle and -ing form of a verb.

    >>> inflect("deny")
    ('denies', 'denied', 'denied', 'denying')
    """
    if lemma in IRREGULAR_FORMS:
        return IRREGULAR_FORMS[lemma]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return (lemma[:-1] + "ies", lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing")
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s")
    root = lemma.removesuffix("e")
    past = root + "ed"
    return (third, past, past, root + "ing")


@dataclass(frozen=True, slots=True)
class Patterns:
    """Alternations compiled over lower-case text; `search` finds the leftmost phrase."""

    neither: re.Pattern[str]
    no_comment: re.Pattern[str]
    not_confirmed: re.Pattern[str]
    anonymity: re.Pattern[str]
    hedge: re.Pattern[str]
    correction: re.Pattern[str]


@cache
def _cues() -> dict[str, Any]:
    return tomllib.loads(files("assistant.lexicon").joinpath("cues.toml").read_text("utf-8"))


def _compile(phrases: list[str]) -> re.Pattern[str]:
    gap = r"(?:[^\s.;]+ ){0,4}?"
    return re.compile("|".join(f"(?:{phrase.replace('~ ', gap)})" for phrase in phrases))


@cache
def patterns() -> Patterns:
    """Every phrase class, compiled once."""
    cues = _cues()
    missing = cues["unconfirmed"]
    hedge = [*cues["hedge"]["phrases"], rf"\b(?:{'|'.join(cues['hedge']['adverbs'] + cues['hedge']['modals'])})\b"]
    return Patterns(
        neither=_compile(missing["neither"]),
        no_comment=_compile(missing["no_comment"]),
        not_confirmed=_compile(missing["not_confirmed"]),
        anonymity=_compile(cues["anonymity"]["phrases"]),
        hedge=_compile(hedge),
        correction=_compile(cues["correction"]["phrases"]),
    )


@cache
def verb_forms() -> dict[str, VerbForm]:
    """Every form of every reporting verb, lower case; the first class listed wins a shared form."""
    cues = _cues()
    ambiguous = frozenset(cues["ambiguous"]["forms"])
    forms: dict[str, VerbForm] = {}
    for cue in (Cue.CONFIRM, Cue.DENY, *Cue):
        for lemma in cues["verbs"].get(cue.value, ()):
            third, past, participle, ing = inflect(lemma)
            for form in (lemma, third, past, participle, ing):
                is_participle = form == participle
                forms.setdefault(form, VerbForm(lemma, cue, is_participle, form in ambiguous))
    return forms


@cache
def heads(group: str) -> frozenset[str]:
    """Head nouns of one kind of source: the `heads` list of that table in cues.toml."""
    return frozenset(_cues()[group]["heads"])


@cache
def group(name: str) -> frozenset[str]:
    """A closed word class of the `[words]` table in cues.toml."""
    return frozenset(_cues()["words"][name].split())


@cache
def outlet_words() -> frozenset[str]:
    """Words that end or make the names of news outlets."""
    return frozenset(_cues()["outlet"]["names"])


@cache
def speaks_about() -> frozenset[str]:
    """Nouns of people who speak about somebody, never for them: critics, rivals, victims."""
    return frozenset(_cues()["speaks_for"]["not_for"])


@dataclass(frozen=True, slots=True)
class State:
    """One country or bloc."""

    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    seats: tuple[str, ...]


@cache
def states() -> tuple[State, ...]:
    """States with their names, adjectives and seats of government, lower case."""
    rows = files("assistant.lexicon").joinpath("countries.tsv").read_text("utf-8").splitlines()
    cells = (row.lower().split("\t") for row in rows if row and not row.startswith("#"))
    return tuple(State(*(tuple(word for word in cell.split(",") if word) for cell in row)) for row in cells)


@cache
def concepts() -> dict[str, tuple[str, ...]]:
    """Event concept -> its words and phrases, lower case."""
    table = tomllib.loads(files("assistant.lexicon").joinpath("concepts.toml").read_text("utf-8"))
    return {name: tuple(words) for name, words in table["concepts"].items()}


@cache
def irregular() -> dict[str, str]:
    """Irregular form -> base form, for matching a question's verb with an article's."""
    table = tomllib.loads(files("assistant.lexicon").joinpath("concepts.toml").read_text("utf-8"))
    return dict(table["irregular"])


@cache
def _questions() -> dict[str, Any]:
    return tomllib.loads(files("assistant.lexicon").joinpath("questions.toml").read_text("utf-8"))


@cache
def _parts() -> dict[str, str]:
    """What the names in braces stand for in questions.toml."""
    table = _questions()
    acts = table["acts"].items()
    verbs = (f"(?P<{act}>{'|'.join(words['base'] + words['forms'])})" for act, words in acts)
    nouns = (f"(?P<{act}>{'|'.join(words['nouns'])})" for act, words in acts if words["nouns"])
    parts = {"verb": "|".join(verbs), "noun": "|".join(nouns)}
    return parts | {name: _joined(part) for name, part in table["parts"].items()}


def _joined(pattern: str) -> str:
    return pattern.replace("\n", "")


@cache
def question_pattern(name: str) -> re.Pattern[str]:
    """A pattern of the `[question]` table in questions.toml; it ignores case."""
    pattern = _joined(_questions()["question"][name])
    return re.compile(re.sub(r"\{([a-z_]+)\}", lambda part: _parts()[part[1]], pattern), re.IGNORECASE)


@cache
def sentence_pattern(name: str) -> re.Pattern[str]:
    """A pattern of the `[sentence]` table in questions.toml."""
    return re.compile(_joined(_questions()["sentence"][name]))
