"""Who is concerned by a claim, and which sources speak for them."""

from __future__ import annotations

import pytest

from assistant.attribution import Attribution
from assistant.lexicon import Cue
from assistant.names import find_names
from assistant.parsing import parse_question
from assistant.parties import Concerned, concerned, party
from assistant.proposition import make_proposition
from assistant.reading import Said
from assistant.speaker import read_source


def said(words: str, profile: str | None = None) -> Said:
    """Something said by this source; all that is known of it are these words, unless told."""
    cue = Attribution("say", Cue.REPORT, False, 0, 0, 0, 0, ())
    return Said(cue, read_source(words), profile or words)


def party_of(text: str) -> Concerned:
    """The party that a question calls so."""
    return party(text, find_names(f"x {text}"))


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("Norway", "Norway"),
        ("Norway", "Oslo"),
        ("Norway", "a spokesman for Norway"),
        ("Norway", "the Norwegian foreign ministry"),
        ("Norway", "Norway’s ambassador Lena Holm"),
        ("Norway", "the Norwegian navy"),
        ("the Norwegian government", "Norway’s prime minister"),
        ("the US", "the U.S. State Department"),
        ("Hamas", "Hamas’s armed wing"),
        ("Norvale Airways", "a Norvale Airways spokeswoman"),
        ("Norvale Airways", "Norvale’s chief executive"),
        ("Karl Dahl", "Karl Dahl’s lawyer, Ana Ruiz"),
        ("Karl Dahl", "Dahl"),
        ("the ministry", "the defence ministry"),
        ("the police", "a police spokesman"),
    ],
)
def test_speaks_for(name: str, source: str):
    """A spokesman, ministry, capital, army, lawyer or head speaks for the party, and so does the party itself."""
    assert party_of(name).is_spoken_for_by(said(source))


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("Norway", "Norway’s critics"),
        ("Norway", "a former Norwegian minister"),
        ("Norway", "Sweden’s foreign ministry"),
        ("Norway", "two Norwegian officials"),
        ("Norway", "Norwegian fishermen"),
        ("Norway", "the Norwegian Firefighters’ League"),
        ("Norway", "Norwegian radio"),
        ("the US", "they told us"),
        ("Hamas", "a former Hamas leader"),
        ("Norvale Airways", "a rival of Norvale Airways"),
        ("Norvale Airways", "Norvale Airways employees"),
        ("Norvale Airways", "an analyst who follows Norvale Airways"),
        ("Karl Dahl", "Lars Holm"),
        ("Karl Dahl", "the victims of Karl Dahl"),
        ("the ministry", "critics of the ministry"),
        ("the ministry", "the police"),
    ],
)
def test_does_not_speak_for(name: str, source: str):
    """Critics, rivals, former members, the unnamed and those merely called after it do not speak for the party."""
    assert not party_of(name).is_spoken_for_by(said(source))


def test_what_the_article_says_of_a_person():
    """A person speaks for whom the article introduces them with, though the sentence has the name alone."""
    profile = "Holm foreign minister of Norway, Lars Holm"
    assert party_of("Norway").is_spoken_for_by(said("Holm", profile))


@pytest.mark.parametrize(("words", "belong"), [("two Norwegian officials", True), ("Norway’s critics", False)])
def test_unnamed_insiders(words: str, belong: bool):
    """Unnamed officials belong to their state, though they do not speak for it; its critics do not."""
    assert party_of("Norway").is_named_in(words) is belong


@pytest.mark.parametrize(
    ("source", "is_house"),
    [
        pytest.param("the company", True, id="the company"),
        pytest.param("a spokeswoman", True, id="a spokeswoman"),
        pytest.param("a spokeswoman for Arvik Air", False, id="another's spokeswoman"),
        pytest.param("Lena Holm, a company spokeswoman", True, id="her own name"),
        pytest.param("two company officials", False, id="unnamed officials"),
        pytest.param("police", False, id="somebody else without a name"),
    ],
)
def test_house_voice(source: str, is_house: bool):
    """What "the company" says may be the party's word only without the name of another body."""
    assert party_of("Norvale Airways").is_house(said(source)) is is_house


@pytest.mark.parametrize(
    ("lead", "is_told_of"), [("Norvale Airways cuts 300 jobs", True), ("Arvik Air cuts 300 jobs", False)]
)
def test_an_article_about_the_party(lead: str, is_told_of: bool):
    """Whether an article opens with the party's name."""
    assert party_of("Norvale Airways").is_told_of_in(lead) is is_told_of


def test_a_party_without_a_name_has_no_house_voice():
    """What "the company" means cannot be told for a party that has no name itself."""
    assert not party_of("the company").is_house(said("the company"))


def parties_of(text: str) -> list[str]:
    """Those concerned by the claim of this question, where the articles write "Karl"."""
    question = parse_question(text)
    proposition = make_proposition(question.proposition, {"karl"}.__contains__)
    return [one.name for one in concerned(question, proposition, find_names(text))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Did Norway confirm that Karl Dahl met Lena Ruiz?", ["Norway"], id="the actor alone"),
        pytest.param("Did Karl Dahl meet Lena Ruiz in Oslo?", ["Karl Dahl", "Lena Ruiz"], id="no place"),
        pytest.param("Did the ministry confirm the fire?", ["the ministry"], id="an actor without a name"),
        pytest.param("Did the bridge collapse on Friday?", [], id="nobody"),
    ],
)
def test_those_concerned(text: str, names: list[str]):
    """The actor of a speech act is the one party; otherwise all that take part are, and a place or a day is none."""
    assert parties_of(text) == names


def test_an_actor_with_a_noun_of_its_own():
    """A party keeps the names and the nouns that single it out; "government" says no more than the state."""
    ministry, government = party_of("Norvale’s works council"), party_of("the Norwegian government")
    assert (ministry.words, government.words) == (frozenset(["work", "council"]), frozenset())
