"""Which words of a question are names, and by what other words an article may call the same thing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.names import Name, find_names


def found(text: str, is_name: Callable[[str], bool] | None = None) -> list[str]:
    """The names of a question as they are shown."""
    return [name.text for name in find_names(text, is_name)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Did Norway confirm it?", ["Norway"], id="a state"),
        pytest.param(
            "Did Norway's foreign minister Lars Holm resign?", ["Norway", "Lars Holm"], id="a possessive ends"
        ),
        pytest.param("Did Norwegian Lars Holm resign?", ["Norwegian", "Lars Holm"], id="an adjective ends"),
        pytest.param("Did New Zealand and South Korea sign?", ["New Zealand", "South Korea"], id="two words"),
        pytest.param("Did the United States sign?", ["United States"], id="also a verb form"),
        pytest.param("Did the Washington Post close?", ["Washington Post"], id="an outlet that is no capital"),
        pytest.param("Did the US sign?", ["US"], id="an acronym that is also a pronoun"),
        pytest.param("Did it tell us?", [], id="the pronoun"),
        pytest.param("Was St. Alwin hospital hit?", ["St Alwin"], id="an abbreviation"),
        pytest.param("Did J. Ruiz resign? No.", ["J Ruiz"], id="an initial"),
        pytest.param("Did Holm-Dahl meet O’Neill?", ["Holm-Dahl", "O’Neill"], id="hyphen and apostrophe"),
        pytest.param("did iran confirm it", ["iran"], id="a state in small letters"),
        pytest.param("DID IRAN CONFIRM IT", ["IRAN"], id="capitals only"),
        pytest.param("Did Norway Confirm it?", ["Norway"], id="a verb in title case"),
        pytest.param("Did 12 people die in Arvik on Friday 3 March?", ["Arvik"], id="no number, day or month"),
        pytest.param("Did April Holm sign?", ["April Holm"], id="a month within a name"),
        pytest.param("did the bridge collapse", [], id="no name"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_names_of_a_question(text: str, names: list[str]):
    """A run of capitalised words is one name; what ends it is a possessive, a state's adjective or a small word."""
    assert found(text) == names


def test_articles_tell_names_in_small_letters():
    """Where the question's spelling settles nothing, a word that the articles capitalise is a name."""
    assert found("did hamas meet silva in arvik", {"hamas", "arvik"}.__contains__) == ["hamas", "arvik"]


def test_articles_tell_whether_the_first_word_is_a_name():
    """The first word is capitalised anyhow, so only the articles make it a name."""
    assert (found("Arvik flooded?"), found("Arvik flooded?", {"arvik"}.__contains__)) == ([], ["Arvik"])


def test_articles_do_not_overrule_a_spelling():
    """In a question with capitals a small word is no name, whatever the articles write."""
    assert found("Did Norway see the record?", {"record"}.__contains__) == ["Norway"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Did Lars Holm go?", Name("Lars Holm", ("lars holm", "lars", "holm"), start=4), id="a person"),
        pytest.param("Did Mr Holm go?", Name("Mr Holm", ("mr holm", "holm"), start=4), id="a title falls away"),
        pytest.param(
            "Did Norvale Group go?",
            Name("Norvale Group", ("norvale group", "norvale"), start=4),
            id="what it is does not",
        ),
        pytest.param("Did North Harbour go?", Name("North Harbour", ("north harbour",), start=4), id="a generic part"),
        pytest.param("Did Iran go?", Name("Iran", ("iran", "iran", "iranian"), ("tehran",), start=4), id="a state"),
        pytest.param("A fire in Arvik?", Name("Arvik", ("arvik",), is_place=True, start=10), id="a place"),
        pytest.param(
            "Fire at the Elmhall?", Name("Elmhall", ("elmhall",), is_place=True, start=12), id="with an article"
        ),
    ],
)
def test_variants(text: str, name: Name):
    """A name is met again by its own parts, a state by its adjective; a preposition of place makes it no party."""
    assert find_names(text) == (name,)


def test_a_capital_speaks_but_is_not_the_state():
    """A state's capital stands for it as a speaker only: an event in Tehran need not concern Iran."""
    (iran,) = find_names("did iran confirm it")
    assert (iran.stands_in(" in tehran "), iran.speaks_in(" tehran ")) == (False, True)


def test_a_name_stands_only_as_whole_words():
    """A name is not found inside a longer word."""
    (silva,) = find_names("Did Silva sign?")
    assert (silva.stands_in(" mr silva signed "), silva.stands_in(" silvan woods ")) == (True, False)
