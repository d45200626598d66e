"""What a question is about, and how well a sentence puts it forward."""

from __future__ import annotations

import pytest

from assistant.names import Name
from assistant.proposition import Features, Match, Proposition, Term, compare, features, make_proposition

MEETING = make_proposition("Karl Dahl met Lena Ruiz")


def test_names_and_terms():
    """A proposition is its names and its content words, each with what it can be matched by."""
    assert make_proposition("Silva will leave Porto") == Proposition(
        text="Silva will leave Porto",
        names=(Name("Porto", ("porto",), start=17),),
        terms=(Term("Silva", frozenset(["silva"]), 1.0), Term("leave", frozenset(["leav"]), 1.0)),
    )


@pytest.mark.parametrize(
    ("text", "weights"),
    [
        pytest.param("the mayor resigned", {"mayor": 1.0, "resigned": 2.0}, id="an event weighs more"),
        pytest.param("an incident on the bridge", {"incident": 0.4, "bridge": 1.0}, id="a generic word weighs less"),
        pytest.param("Ruiz stepped down", {"Ruiz": 1.0, "stepped down": 2.0}, id="a phrase is one term"),
        pytest.param("bridges and a bridge", {"bridges": 1.0}, id="one word in two forms counts once"),
        pytest.param("it is", {}, id="nothing to search for"),
    ],
)
def test_weights(text: str, weights: dict[str, float]):
    """What names an event counts double, what could be any event hardly counts."""
    assert {term.text: term.weight for term in make_proposition(text).terms} == weights


def test_participants_are_no_places():
    """Who is named behind "in" or "near" takes no part."""
    assert [name.text for name in make_proposition("x Karl Dahl met Lena Ruiz in Oslo").participants] == [
        "Karl Dahl",
        "Lena Ruiz",
    ]


def test_articles_settle_small_letters():
    """A word that the articles capitalise is a name of the proposition, not a term."""
    found = make_proposition("arvik flooded", {"arvik"}.__contains__)
    assert ([name.text for name in found.names], [term.text for term in found.terms]) == (["arvik"], ["flooded"])


def test_features_of_a_sentence():
    """A sentence is prepared once: its words in small letters, its keys with their places, whether it leans back."""
    assert features("They told us.") == Features(
        lowered=" they told _ ",
        keys=frozenset(["they", "tell", "us"]),
        positions=((0, frozenset(["they"])), (5, frozenset(["tell"])), (10, frozenset(["us"]))),
        has_anaphor=True,
    )


@pytest.mark.parametrize(
    ("text", "leans"),
    [("The company denied it.", True), ("The allegations are false.", True), ("Silva signed on Monday.", False)],
)
def test_sentences_that_lean_back(text: str, leans: bool):
    """A pronoun or "the company" may stand for something of an earlier sentence."""
    assert features(text).has_anaphor is leans


def put_forward(text: str, before: str = "", lead: str = "", whole: str = "") -> Match:
    """How well this sentence puts forward that Karl Dahl met Lena Ruiz."""
    proposition = make_proposition("x Karl Dahl met Lena Ruiz")
    return compare(proposition, text, before, lead, whole)


@pytest.mark.parametrize(
    ("found", "direct_names", "names"),
    [
        pytest.param(put_forward("Dahl sat down with Ruiz."), 1.0, 1.0, id="both in the sentence"),
        pytest.param(
            put_forward("Dahl met her.", before="Lena Ruiz came."), 0.5, 0.925, id="one in the sentence before"
        ),
        pytest.param(put_forward("Dahl met her.", lead="Ruiz in Oslo"), 0.5, 0.85, id="one in the lead"),
        pytest.param(
            put_forward("Dahl met her.", whole="Ruiz was there."), 0.5, 0.75, id="one elsewhere in the article"
        ),
        pytest.param(put_forward("Dahl met Holm."), 0.5, 0.5, id="one nowhere"),
    ],
)
def test_share_of_names(found: Match, direct_names: float, names: float):
    """A name counts less the farther from the sentence it stands."""
    assert (found.direct_names, found.names) == (direct_names, pytest.approx(names))


@pytest.mark.parametrize(
    ("found", "terms"),
    [
        pytest.param(put_forward("Dahl held talks with Ruiz."), 1.0, id="another word for the event"),
        pytest.param(
            put_forward("Dahl denied it.", before="Ruiz held talks."), 0.5, id="the event in the sentence before"
        ),
        pytest.param(
            put_forward("Dahl left.", before="Ruiz held talks."), 0.0, id="before, but nothing leans back to it"
        ),
    ],
)
def test_share_of_terms(found: Match, terms: float):
    """The event counts in whatever words, and by half where a pronoun stands for it."""
    without_x = found.terms * 3 / 2  # the opening "x" of the proposition weighs 1 of 3
    assert without_x == pytest.approx(terms)


def test_the_place_of_the_event():
    """The weightiest word that the sentence has says where the proposition stands; None if it has none."""
    assert (put_forward("Dahl held talks with Ruiz.").position, put_forward("Dahl left.").position) == (10, None)


def test_a_proposition_without_names_asks_for_none():
    """Without names all of them are there; without terms none are."""
    found = compare(make_proposition(""), "Silva signed.", "", "", "")
    assert found == Match(terms=0.0, direct_names=0.0, names=1.0, position=None)
