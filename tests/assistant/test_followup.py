"""How a short question is made whole from the turn before it."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce

import pytest

from assistant.errors import BadQuestion
from assistant.followup import resolve
from assistant.parsing import parse_question
from assistant.question import Act, Kind, Question

CONFIRMED = parse_question("Did Norway confirm the drone sighting?")
SIGNED = parse_question("Is it true that Silva signed for Porto?")


def conversation(*texts: str) -> Question:
    """The last of these questions, each leaning on the one before it."""
    first, *later = texts
    return reduce(lambda last, text: resolve(text, last), later, resolve(first, None))


def about(**changes: object) -> Question:
    """A question about the drone sighting."""
    return replace(Question("", "", Kind.DID_ACT, "the drone sighting"), **changes)


@pytest.mark.parametrize("text", ["and Sweden?", "What about Sweden?", "Sweden?", "And did Sweden?", "has Sweden?"])
def test_the_same_question_of_somebody_else(text: str):
    """Naming somebody else asks the same of them, however short the question is."""
    standalone = "Did Sweden confirm the drone sighting?"
    assert resolve(text, CONFIRMED) == about(text=text, standalone=standalone, actor="Sweden", act=Act.CONFIRM)


@pytest.mark.parametrize("text", ["yes", "Yes, please!", "no", "ok, thanks.", "Sure", "Thank you"])
def test_a_word_of_assent_is_no_question_of_its_own(text: str):
    """It keeps to the question before, with all that the answer rests on; nobody is called Yes."""
    assert resolve(text, CONFIRMED) == replace(CONFIRMED, text=text)


def test_another_act_of_somebody_else():
    """A verb of its own replaces the act that was asked about before."""
    text = "And Sweden, has it denied that?"
    standalone = "Did Sweden deny the drone sighting?"
    assert resolve(text, CONFIRMED) == about(text=text, standalone=standalone, actor="Sweden", act=Act.DENY)


@pytest.mark.parametrize("who", ["the ministry", "the Swedish defence minister", "the police", "the pilots", "hamas"])
def test_offices_and_people_can_be_asked(who: str):
    """A noun for an office or for people stands for somebody, and so does a name in small letters."""
    standalone = f"Did {who} confirm the drone sighting?"
    whole = about(text=f"and {who}?", standalone=standalone, actor=who, act=Act.CONFIRM)
    assert resolve(f"and {who}?", CONFIRMED) == whole


@pytest.mark.parametrize("what", ["the death toll", "the damage at Bergen airport", "casualties"])
def test_things_are_not_asked_to_confirm(what: str):
    """A thing is a subject of its own, never somebody who may have confirmed: "what about the death toll?"."""
    found = resolve(f"What about {what}?", CONFIRMED)
    assert (found.kind, found.actor, found.act, found.proposition.startswith(what)) == (Kind.TOPIC, None, None, True)


def test_what_somebody_else_said():
    """After "what did X say", naming Y asks what Y said."""
    whole = Question("and Sweden?", "What did Sweden say about the treaty?", Kind.WHAT_SAID, "the treaty", "Sweden")
    assert conversation("What has Norway said about the treaty?", "and Sweden?") == whole


@pytest.mark.parametrize(
    ("text", "kind", "standalone"),
    [
        ("who said that?", Kind.WHO_SAID, "Who said that Silva signed for Porto?"),
        ("Says who?", Kind.WHO_SAID, "Who said that Silva signed for Porto?"),
        ("According to whom?", Kind.WHO_SAID, "Who said that Silva signed for Porto?"),
        ("who?", Kind.WHO_SAID, "Who said that Silva signed for Porto?"),
        ("Your sources?", Kind.WHO_SAID, "Who said that Silva signed for Porto?"),
        ("and then?", Kind.CHANGED, "Has this changed: Silva signed for Porto?"),
        ("What happened next?", Kind.CHANGED, "Has this changed: Silva signed for Porto?"),
        ("Tell me more, please.", Kind.TOPIC, "What else is known: Silva signed for Porto?"),
        ("go on", Kind.TOPIC, "What else is known: Silva signed for Porto?"),
        ("why not?", Kind.WHY, "Why: Silva signed for Porto?"),
        ("when?", Kind.WHEN, "When: Silva signed for Porto?"),
        ("and where was that?", Kind.WHERE, "Where: Silva signed for Porto?"),
        ("But why?", Kind.WHY, "Why: Silva signed for Porto?"),
        ("How come?", Kind.WHY, "Why: Silva signed for Porto?"),
        ("has that changed?", Kind.CHANGED, "Has this changed: Silva signed for Porto?"),
        ("any update on that?", Kind.CHANGED, "Has this changed: Silva signed for Porto?"),
        ("Is that still true?", Kind.CHANGED, "Has this changed: Silva signed for Porto?"),
        ("do the sources agree?", Kind.AGREE, "Do the sources agree that Silva signed for Porto?"),
        ("are you sure?", Kind.IS_TRUE, "Is it true that Silva signed for Porto?"),
        ("Really?", Kind.IS_TRUE, "Is it true that Silva signed for Porto?"),
        ("what else?", Kind.TOPIC, "What else is known: Silva signed for Porto?"),
    ],
)
def test_questions_without_a_claim_of_their_own(text: str, kind: Kind, standalone: str):
    """A question that holds no claim asks about the last one and takes it for granted."""
    assert resolve(text, SIGNED) == Question(text, standalone, kind, "Silva signed for Porto", presupposes=True)


def test_change_keeps_the_actor():
    """Whether it has changed is asked of the same actor and act, since the verdict may have."""
    standalone = "Has this changed: Did Norway confirm the drone sighting?"
    assert resolve("has that changed?", CONFIRMED) == about(
        text="has that changed?",
        standalone=standalone,
        kind=Kind.CHANGED,
        actor="Norway",
        act=Act.CONFIRM,
        presupposes=True,
    )


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("did they deny it?", Act.DENY),
        ("has it commented?", Act.COMMENT),
        ("Did the government admit that?", Act.ADMIT),
        ("did it confirm the report?", Act.CONFIRM),
    ],
)
def test_a_pronoun_stands_for_the_last_actor(text: str, act: Act):
    """Whoever was asked about is meant by "they", "it" and "the government", and what was by "it" and "that"."""
    standalone = f"{text[:-1]} (the drone sighting)?"
    assert resolve(text, CONFIRMED) == about(text=text, standalone=standalone, actor="Norway", act=act)


def test_a_pronoun_without_an_actor():
    """Where no act was asked about, the pronoun stands for whom the last claim names first."""
    standalone = "did he confirm it (Silva signed for Porto)?"
    assert resolve("did he confirm it?", SIGNED) == Question(
        "did he confirm it?", standalone, Kind.DID_ACT, "Silva signed for Porto", "Silva", Act.CONFIRM
    )


@pytest.mark.parametrize(
    ("text", "kind", "proposition"),
    [
        ("When does it land?", Kind.WHEN, "it land the drone sighting"),
        ("How many were there?", Kind.HOW_MANY, "were there the drone sighting"),
        ("and by how many?", Kind.HOW_MANY, "the drone sighting"),
        ("and the injured?", Kind.TOPIC, "the injured the drone sighting"),
        ("So who told Radio Nord?", Kind.WHO_SAID, "the drone sighting"),
    ],
)
def test_a_fragment_is_completed(text: str, kind: Kind, proposition: str):
    """A question that is too short to search for takes the last claim along."""
    found = resolve(text, CONFIRMED)
    whole = (kind, proposition, f"{text[:-1]} (the drone sighting)?")
    assert (found.kind, found.proposition, found.standalone) == whole


@pytest.mark.parametrize(
    "text",
    [
        "Did the bridge collapse in Arvik on Monday evening?",
        "Has Karl Dahl resigned?",
        "Did Sweden confirm that Karl Dahl resigned?",
        "and Karl Dahl at Bergen airport on Friday?",
    ],
)
def test_a_whole_question_stands_alone(text: str):
    """A question that names its own subject takes nothing from the conversation."""
    found = resolve(text, SIGNED)
    assert found.standalone == text


@pytest.mark.parametrize("text", ["Did the ferry sink?", "Did Norway confirm the drone sighting?"])
def test_a_question_that_is_asked_again_is_the_same_question(text: str):
    """It takes nothing from itself, so the answer to it is the same as before."""
    assert conversation(text, text) == conversation(text)


def test_the_first_question_leans_on_nothing():
    """Without a turn before it, a question is only parsed."""
    assert resolve("and Sweden?", None) == parse_question("and Sweden?")


def test_a_chain_of_short_questions():
    """Each turn is made whole from the one before it, so a chain keeps to the claim it began with."""
    texts = ("did Iran confirm the meeting?", "and Hamas?", "who said that?", "has that changed?")
    found = [conversation(*texts[: length + 1]) for length in range(len(texts))]
    assert [(one.kind, one.actor, one.proposition) for one in found] == [
        (Kind.DID_ACT, "Iran", "the meeting"),
        (Kind.DID_ACT, "Hamas", "the meeting"),
        (Kind.WHO_SAID, None, "the meeting"),
        (Kind.CHANGED, None, "the meeting"),
    ]


def test_a_chain_that_moves_on():
    """A new subject in a chain is no actor, and the next short question leans on the new subject."""
    last = conversation("did Iran confirm the meeting?", "and Hamas?", "what about the death toll?", "who said that?")
    assert (last.kind, last.actor, last.proposition) == (Kind.WHO_SAID, None, "the death toll the meeting")


def test_a_short_question_is_refused_like_any_other():
    """A follow-up that holds no word is refused, whatever came before."""
    with pytest.raises(BadQuestion, match="holds no word"):
        resolve("?!", CONFIRMED)
