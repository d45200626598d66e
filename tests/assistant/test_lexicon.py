"""The word lists load whole, and each says a thing once."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from importlib.resources import files
from typing import Any

import pytest

from assistant import lexicon
from assistant.lexicon import Cue, Patterns
from assistant.question import Act


def table(name: str) -> dict[str, Any]:
    """One of the data files as it stands."""
    return tomllib.loads(files("assistant.lexicon").joinpath(name).read_text("utf-8"))


CUES, QUESTIONS, CONCEPTS = table("cues.toml"), table("questions.toml"), table("concepts.toml")
LEMMAS = [lemma for lemmas in CUES["verbs"].values() for lemma in lemmas]
HEADS = sorted(name for name, group in CUES.items() if "heads" in group)


@pytest.mark.parametrize("name", sorted(QUESTIONS["question"]))
def test_question_patterns_compile(name: str):
    """Every question pattern is whole: its named parts are put in, its lines joined, and it ignores case."""
    pattern = lexicon.question_pattern(name)
    assert (pattern.flags & re.IGNORECASE, re.findall(r"\n|\{[a-z_]+\}", pattern.pattern)) == (re.IGNORECASE, [])


@pytest.mark.parametrize("name", sorted(QUESTIONS["sentence"]))
def test_sentence_patterns_compile(name: str):
    """Every sentence pattern compiles and matches no empty sentence."""
    assert lexicon.sentence_pattern(name).search("") is None


def test_an_unknown_pattern_is_an_error():
    """A misspelt name fails at once, and the error names it."""
    with pytest.raises(KeyError, match="polte"):
        lexicon.question_pattern("polte")


def test_every_act_has_its_words():
    """The acts of the word list are the acts that a question can ask about."""
    assert set(QUESTIONS["acts"]) == {act.value for act in Act}


@pytest.mark.parametrize("field", Patterns.__slots__)
def test_cue_patterns_compile(field: str):
    """Every phrase class compiles and matches no empty sentence."""
    assert getattr(lexicon.patterns(), field).search("") is None


def test_every_verb_class_is_a_cue():
    """The verb classes are the cues, but for the one that is a phrase."""
    assert set(CUES["verbs"]) == {cue.value for cue in Cue} - {Cue.WITHHOLD.value}


@pytest.mark.parametrize("lemma", LEMMAS)
def test_every_verb_inflects(lemma: str):
    """Each reporting verb has a third person in -s, an -ing form without a stray e, and no doubled ending."""
    third, past, participle, ing = lexicon.inflect(lemma)
    assert (third.endswith("s"), ing.endswith("ing")) == (True, True)
    assert [form for form in (past, participle, ing) if re.search(r"eed$|eing$|yed$(?<![aeo]yed)|yied", form)] == []


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("deny", ("denies", "denied", "denied", "denying")),
        ("say", ("says", "said", "said", "saying")),
        ("admit", ("admits", "admitted", "admitted", "admitting")),
        ("announce", ("announces", "announced", "announced", "announcing")),
        ("scotch", ("scotches", "scotched", "scotched", "scotching")),
        ("show", ("shows", "showed", "shown", "showing")),
    ],
)
def test_inflection(lemma: str, forms: tuple[str, str, str, str]):
    """Third person, past, participle and -ing form, irregular ones from the list."""
    assert lexicon.inflect(lemma) == forms


def test_every_form_leads_back_to_its_verb():
    """Each form of each verb is found, with the class of the verb."""
    missing = [
        form for lemma in LEMMAS for form in (lemma, *lexicon.inflect(lemma)) if form not in lexicon.verb_forms()
    ]
    assert missing == []


def test_no_verb_is_in_two_classes():
    """A reporting verb does one thing with its words."""
    assert [lemma for lemma, count in Counter(LEMMAS).items() if count > 1] == []


@pytest.mark.parametrize("name", HEADS)
def test_heads_load(name: str):
    """Every list of head nouns loads, in small letters."""
    heads = lexicon.heads(name)
    assert {head for head in heads if head != head.lower()} == set()


@pytest.mark.parametrize("name", sorted(CUES["words"]))
def test_word_classes_hold_a_word_once(name: str):
    """Every closed word class loads and holds no word twice."""
    words = CUES["words"][name].split()
    assert sorted(lexicon.group(name)) == sorted(words)


@pytest.mark.parametrize("name", sorted(CONCEPTS["concepts"]))
def test_concepts_hold_a_word_once(name: str):
    """Every concept has at least two words for the event, each once, in small letters."""
    words = lexicon.concepts()[name]
    assert (len(words) > 1, [word for word, count in Counter(words).items() if count > 1 or word != word.lower()]) == (
        True,
        [],
    )


def test_irregular_forms_lead_to_base_forms():
    """No irregular form leads to another one, so one look-up is enough."""
    irregular = lexicon.irregular()
    assert {form for form, base in irregular.items() if irregular.get(base, base) != base} == set()


def test_states_are_told_apart():
    """No name or adjective stands for two states, and every state has a name."""
    words = Counter(word for state in lexicon.states() for word in {*state.names, *state.adjectives})
    assert ([word for word, count in words.items() if count > 1], all(state.names for state in lexicon.states())) == (
        [],
        True,
    )


def test_seats_are_told_apart():
    """No seat of government speaks for two states."""
    seats = Counter(seat for state in lexicon.states() for seat in state.seats)
    assert [seat for seat, count in seats.items() if count > 1] == []
