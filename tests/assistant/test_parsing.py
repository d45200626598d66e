"""How a question is understood from its words alone."""

from __future__ import annotations

import pytest

from assistant.errors import BadQuestion
from assistant.parsing import parse_question
from assistant.question import MAX_QUESTION, Act, Kind, Question


def question(
    text: str, kind: Kind, proposition: str, actor: str | None = None, act: Act | None = None, presupposes: bool = False
) -> Question:
    """A question that is its own standalone wording, but for the blanks."""
    return Question(text, " ".join(text.split()), kind, proposition, actor, act, presupposes)


DID_ACT_QUESTIONS = [  # did somebody say something
    question("Did Norway confirm the drone sighting?", Kind.DID_ACT, "the drone sighting", "Norway", Act.CONFIRM),
    question(
        "Did Norway ever officially confirm that the drone was Russian?",
        Kind.DID_ACT,
        "the drone was Russian",
        "Norway",
        Act.CONFIRM,
    ),
    question("Has the harbour authority denied the leak?", Kind.DID_ACT, "the leak", "the harbour authority", Act.DENY),
    question("has norway confirmed the drone sighting", Kind.DID_ACT, "the drone sighting", "norway", Act.CONFIRM),
    question(
        "Did anyone from Norvale Airways admit that the pilot was drunk?",
        Kind.DID_ACT,
        "the pilot was drunk",
        "Norvale Airways",
        Act.ADMIT,
    ),
    question("Have the unions acknowledged the deal yet?", Kind.DID_ACT, "the deal", "the unions", Act.ADMIT),
    question(
        "Did the mayor say that the bridge would close?", Kind.DID_ACT, "the bridge would close", "the mayor", Act.SAY
    ),
    question("Did Ruiz comment on the audit?", Kind.DID_ACT, "the audit", "Ruiz", Act.COMMENT),
    question("Has Ruiz commented?", Kind.DID_ACT, "Ruiz commented", "Ruiz", Act.COMMENT),
    question("Did Norway respond?", Kind.DID_ACT, "Norway respond", "Norway", Act.COMMENT),
    question("Has Norway responded to the report?", Kind.DID_ACT, "the report", "Norway", Act.COMMENT),
    question("Is Norway denying the report?", Kind.DID_ACT, "the report", "Norway", Act.DENY),
    question("Did Norway not confirm the sighting?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question(
        "Did the coach tell reporters that Silva is leaving?", Kind.DID_ACT, "Silva is leaving", "the coach", Act.SAY
    ),
    question("Does Norway admit to the leak?", Kind.DID_ACT, "the leak", "Norway", Act.ADMIT),
    question(
        "Did the police confirm the arrest of Karl Dahl?",
        Kind.DID_ACT,
        "the arrest of Karl Dahl",
        "the police",
        Act.CONFIRM,
    ),
    question(
        "Did Norway's foreign minister confirm the sighting?",
        Kind.DID_ACT,
        "the sighting",
        "Norway's foreign minister",
        Act.CONFIRM,
    ),
    question("Did Norway confirm or deny the sighting?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question("Did Norway neither confirm nor deny the sighting?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question("Did Norway reject the claim that it fired first?", Kind.DID_ACT, "it fired first", "Norway", Act.DENY),
    question(
        "Did the ministry dismiss the report as a hoax?", Kind.DID_ACT, "the report as a hoax", "the ministry", Act.DENY
    ),
]
POLITE_QUESTIONS = [  # the same, asked politely or with a word before it
    question(
        "Could you tell me whether Norway confirmed the sighting?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM
    ),
    question(
        "Can you please tell me if Norway has denied the sighting?", Kind.DID_ACT, "the sighting", "Norway", Act.DENY
    ),
    question("Do we know if Norway confirmed the sighting?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question("Hi, did Norway confirm the sighting?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question("Please tell me, has Norway confirmed the sighting?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question("But did Norway confirm the sighting?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question("  Did   Norway\nconfirm the sighting ?? ", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question("“Did Norway confirm the sighting?”", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question("I wonder whether the bridge is closed", Kind.IS_TRUE, "the bridge is closed"),
    question("Tell me about the treaty", Kind.TOPIC, "the treaty"),
    question("And when did the bridge collapse?", Kind.WHEN, "the bridge collapse", presupposes=True),
    question(
        "By when did Norway confirm the sighting?", Kind.WHEN, "the sighting", "Norway", Act.CONFIRM, presupposes=True
    ),
    question("So how many people died?", Kind.HOW_MANY, "people died", presupposes=True),
    question("In which town did the bridge collapse?", Kind.WHAT, "town the bridge collapse"),
    question("To whom did Norvale sell the ferry?", Kind.WHO, "Norvale sell the ferry"),
]
NO_ACT_QUESTIONS = [  # words that are a speech act elsewhere
    question("Did the French state bug the talks?", Kind.DID_HAPPEN, "the French state bug the talks"),
    question("Did the critics give up their claim?", Kind.DID_HAPPEN, "the critics give up their claim"),
    question("Did the two leaders speak by phone?", Kind.DID_HAPPEN, "the two leaders speak by phone"),
    question("Did Garland and Ruiz speak?", Kind.DID_HAPPEN, "Garland and Ruiz speak"),
    question("Did Ruiz speak?", Kind.DID_ACT, "Ruiz speak", "Ruiz", Act.COMMENT),
    question("Did Ruiz speak about the audit?", Kind.DID_ACT, "the audit", "Ruiz", Act.COMMENT),
    question("Were the children denied visas?", Kind.DID_HAPPEN, "the children denied visas"),
    question("Were pupils admitted to hospital?", Kind.DID_HAPPEN, "pupils admitted to hospital"),
    question("Did the council order the change?", Kind.DID_HAPPEN, "the council order the change"),
    question("Who was behind the attack?", Kind.WHO, "behind the attack"),
    question("Who was declared the winner?", Kind.WHO, "declared the winner"),
    question("What was the source of the infection?", Kind.WHAT, "the source of the infection"),
    question("Where did the false report come from?", Kind.WHERE, "the false report come from", presupposes=True),
    question("What did the state governor say?", Kind.WHAT_SAID, "", "the state governor"),
]
PASSIVE_AND_NOMINAL_QUESTIONS = [  # the act as a passive or a noun
    question("Was the sighting confirmed by Norway?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question(
        "Was the sighting ever officially denied by the ministry?",
        Kind.DID_ACT,
        "the sighting",
        "the ministry",
        Act.DENY,
    ),
    question("Were the layoffs admitted by the company?", Kind.DID_ACT, "the layoffs", "the company", Act.ADMIT),
    question(
        "Has the leak been denied by the harbour authority?",
        Kind.DID_ACT,
        "the leak",
        "the harbour authority",
        Act.DENY,
    ),
    question("Was the sighting confirmed or denied by Norway?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question("Has the sighting been confirmed?", Kind.IS_TRUE, "the sighting"),
    question("Were the claims dismissed by the ministry?", Kind.DID_ACT, "the claims", "the ministry", Act.DENY),
    question(
        "Is there any confirmation from Norway of the sighting?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM
    ),
    question("Any comment from the union on the deal?", Kind.DID_ACT, "the deal", "the union", Act.COMMENT),
    question("Is there a denial by the ministry of the leak?", Kind.DID_ACT, "the leak", "the ministry", Act.DENY),
    question("Any word from Norvale on layoffs?", Kind.DID_ACT, "layoffs", "Norvale", Act.COMMENT),
    question(
        "Is there any statement about the leak from the ministry?",
        Kind.DID_ACT,
        "the leak",
        "the ministry",
        Act.COMMENT,
    ),
    question("Has there been any official confirmation of the sighting?", Kind.IS_TRUE, "the sighting"),
]
NOT_ACTS = [  # words of a speech act that is none, or is nobody's
    question("Did Norway reject the ceasefire?", Kind.DID_HAPPEN, "Norway reject the ceasefire"),
    question("Was the director dismissed by the board?", Kind.DID_HAPPEN, "the director dismissed by the board"),
    question("Has Quint been dismissed as director?", Kind.DID_HAPPEN, "Quint been dismissed as director"),
    question(
        "Did the man who admitted the theft go to prison?",
        Kind.DID_HAPPEN,
        "the man who admitted the theft go to prison",
    ),
    question(
        "Did the ship that confirmed the position sink?", Kind.DID_HAPPEN, "the ship that confirmed the position sink"
    ),
    question("Has anyone confirmed the sighting?", Kind.WHO_SAID, "the sighting"),
]
IS_TRUE_QUESTIONS = [  # is it true
    question("Is it true that the bridge collapsed?", Kind.IS_TRUE, "the bridge collapsed"),
    question("is it really true that 12 people died in arvik", Kind.IS_TRUE, "12 people died in arvik"),
    question("Is it true that Norway has confirmed the sighting?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question(
        "Is it true that Norway neither confirmed nor denied the sighting?",
        Kind.DID_ACT,
        "the sighting",
        "Norway",
        Act.CONFIRM,
    ),
    question("Are reports of a merger true?", Kind.IS_TRUE, "a merger"),
    question("Are the rumours that Silva is leaving true?", Kind.IS_TRUE, "Silva is leaving"),
    question("Is the claim that the bridge collapsed true?", Kind.IS_TRUE, "the bridge collapsed"),
    question("Is there any evidence that the ship was attacked?", Kind.IS_TRUE, "the ship was attacked"),
    question("Is there any truth to the rumours about Silva?", Kind.IS_TRUE, "Silva"),
    question("Can we say that the bridge collapsed?", Kind.IS_TRUE, "the bridge collapsed"),
    question("Should we report that Silva has signed?", Kind.IS_TRUE, "Silva has signed"),
    question("Fact-check: the bridge collapsed", Kind.IS_TRUE, "the bridge collapsed"),
    question("True or false: the bridge collapsed", Kind.IS_TRUE, "the bridge collapsed"),
    question("Has it been confirmed that the mine flooded?", Kind.IS_TRUE, "the mine flooded"),
    question("Is the death toll of 40 correct?", Kind.IS_TRUE, "the death toll of 40"),
    question("Norway confirmed the sighting, right?", Kind.DID_ACT, "the sighting", "Norway", Act.CONFIRM),
    question("The bridge collapsed, didn't it?", Kind.IS_TRUE, "The bridge collapsed"),
    question("How reliable are the reports that Silva signed?", Kind.IS_TRUE, "Silva signed"),
]
EVENT_QUESTIONS = [  # did it happen, will it happen
    question("Did the bridge collapse?", Kind.DID_HAPPEN, "the bridge collapse"),
    question("did the bridge collapse in arvik", Kind.DID_HAPPEN, "the bridge collapse in arvik"),
    question("Was there an explosion in Arvik?", Kind.DID_HAPPEN, "an explosion in Arvik"),
    question("Wasn't the mine flooded?", Kind.DID_HAPPEN, "the mine flooded"),
    question("Is Silva leaving?", Kind.DID_HAPPEN, "Silva leaving"),
    question("Did the minister not sign the treaty?", Kind.DID_HAPPEN, "the minister not sign the treaty"),
    question("Was the bridge closed by police?", Kind.DID_HAPPEN, "the bridge closed by police"),
    question("Will Silva leave the club?", Kind.WILL, "Will Silva leave the club"),
    question("Is Norvale going to buy Arvik Air?", Kind.WILL, "Is Norvale going to buy Arvik Air"),
    question("Won't the bridge reopen?", Kind.WILL, "Won't the bridge reopen"),
]
SOURCE_QUESTIONS = [  # who said it, what somebody said
    question("Who said that the bridge collapsed?", Kind.WHO_SAID, "the bridge collapsed"),
    question("Who confirmed the sighting?", Kind.WHO_SAID, "the sighting"),
    question("Who told Radio Nord that the bridge collapsed?", Kind.WHO_SAID, "the bridge collapsed"),
    question("According to whom did the bridge collapse?", Kind.WHO_SAID, "the bridge collapse"),
    question("Where does the claim that Silva signed come from?", Kind.WHO_SAID, "Silva signed"),
    question("Who is the source of the report?", Kind.WHO_SAID, "the report"),
    question("What are the sources for the death toll?", Kind.WHO_SAID, "the death toll"),
    question("Who is behind the claim that the mine flooded?", Kind.WHO_SAID, "the mine flooded"),
    question("What did the ministry say about the leak?", Kind.WHAT_SAID, "the leak", "the ministry"),
    question("What has Norway said?", Kind.WHAT_SAID, "", "Norway"),
    question("How did Norway respond to the sighting?", Kind.WHAT_SAID, "the sighting", "Norway"),
    question("What is Norway's position on the treaty?", Kind.WHAT_SAID, "the treaty", "Norway"),
    question("What was the union’s reaction to the deal?", Kind.WHAT_SAID, "the deal", "the union"),
]
VALUE_QUESTIONS = [  # who, what, when, where, why, how, how many
    question("Who was arrested in Arvik?", Kind.WHO, "arrested in Arvik"),
    question("Who will replace Ruiz?", Kind.WHO, "replace Ruiz"),
    question("What caused the collapse?", Kind.WHAT, "caused the collapse"),
    question("Which ship sank?", Kind.WHAT, "ship sank"),
    question("What kind of ship sank off Arvik?", Kind.WHAT, "ship sank off Arvik"),
    question("When did the bridge collapse?", Kind.WHEN, "the bridge collapse", presupposes=True),
    question("At what time did the ferry sink?", Kind.WHEN, "the ferry sink", presupposes=True),
    question("Where did the ferry sink?", Kind.WHERE, "the ferry sink", presupposes=True),
    question("Where is Silva now?", Kind.WHERE, "Silva now", presupposes=True),
    question("Why did Ruiz resign?", Kind.WHY, "Ruiz resign", presupposes=True),
    question("How many people died in Arvik?", Kind.HOW_MANY, "people died in Arvik", presupposes=True),
    question("how many jobs will be cut", Kind.HOW_MANY, "jobs will be cut", presupposes=True),
    question("How much did Norvale pay for Arvik Air?", Kind.HOW_MANY, "Norvale pay for Arvik Air", presupposes=True),
    question("What was the death toll in Arvik?", Kind.HOW_MANY, "the death toll in Arvik", presupposes=True),
    question("At what price did Norvale sell the ferry?", Kind.HOW_MANY, "Norvale sell the ferry", presupposes=True),
    question("How did the ferry sink?", Kind.HOW, "the ferry sink", presupposes=True),
    question("In what way did the treaty change?", Kind.HOW, "the treaty change", presupposes=True),
]
PRESUPPOSING_QUESTIONS = [  # a speech act taken for granted
    question(
        "When did Norway confirm the sighting?", Kind.WHEN, "the sighting", "Norway", Act.CONFIRM, presupposes=True
    ),
    question("Why did the ministry deny the leak?", Kind.WHY, "the leak", "the ministry", Act.DENY, presupposes=True),
    question(
        "Why has Norway not confirmed the sighting?", Kind.WHY, "the sighting", "Norway", Act.CONFIRM, presupposes=True
    ),
    question("Where did Ruiz announce the merger?", Kind.WHERE, "the merger", "Ruiz", Act.SAY, presupposes=True),
]
CHANGE_AND_AGREEMENT_QUESTIONS = [  # has it changed, do the sources agree
    question("Has the death toll changed since Monday?", Kind.CHANGED, "the death toll"),
    question("Any update on the mine?", Kind.CHANGED, "the mine"),
    question("What has changed about the plan since Monday?", Kind.CHANGED, "the plan"),
    question("Is the bridge still closed?", Kind.CHANGED, "the bridge is closed"),
    question("Do the sources agree on the death toll?", Kind.AGREE, "the death toll"),
    question("Do all the reports agree?", Kind.AGREE, ""),
    question("Is there any dispute about the number of victims?", Kind.AGREE, "the number of victims"),
    question("Do the outlets disagree about who fired first?", Kind.AGREE, "who fired first"),
]
TOPICS = [  # a subject rather than a question, or another language
    question("What is known about the leak?", Kind.TOPIC, "the leak"),
    question("What happened at Arvik mine?", Kind.TOPIC, "Arvik mine"),
    question("Give me a summary of the mine accident", Kind.TOPIC, "the mine accident"),
    question("What do the articles say about the leak?", Kind.TOPIC, "the leak"),
    question("How about the pilots?", Kind.TOPIC, "the pilots"),
    question("the Arvik mine", Kind.TOPIC, "the Arvik mine"),
    question("Hat Norwegen die Sichtung bestätigt?", Kind.TOPIC, "Hat Norwegen die Sichtung bestätigt"),
    question("L'Iran a-t-il confirmé la rencontre ?", Kind.TOPIC, "L'Iran a-t-il confirmé la rencontre"),
    question("¿Confirmó Irán la reunión?", Kind.TOPIC, "Confirmó Irán la reunión"),
    question("イランは会談を確認しましたか？", Kind.TOPIC, "イランは会談を確認しましたか"),
]


EVERY = [
    *DID_ACT_QUESTIONS,
    *NO_ACT_QUESTIONS,
    *POLITE_QUESTIONS,
    *PASSIVE_AND_NOMINAL_QUESTIONS,
    *NOT_ACTS,
    *IS_TRUE_QUESTIONS,
    *EVENT_QUESTIONS,
    *SOURCE_QUESTIONS,
    *VALUE_QUESTIONS,
    *PRESUPPOSING_QUESTIONS,
    *CHANGE_AND_AGREEMENT_QUESTIONS,
    *TOPICS,
]


@pytest.mark.parametrize("expected", EVERY, ids=lambda expected: expected.standalone)
def test_understanding(expected: Question):
    """Kind, proposition, actor and act are read off the words; politeness, case and blanks make no difference."""
    assert parse_question(expected.text) == expected


def test_every_kind_and_act_is_asked_for():
    """The table above holds a question of every kind and of every speech act."""
    assert ({one.kind for one in EVERY}, {one.act for one in EVERY}) == (set(Kind), {*Act, None})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("", "The question is empty.", id="empty"),
        pytest.param(" \n\t ", "The question is empty.", id="only blanks"),
        pytest.param("x" * (MAX_QUESTION + 1), "The question is longer than 2000 characters.", id="2,001 characters"),
        pytest.param("?!… —", "The question holds no word.", id="only punctuation"),
    ],
)
def test_what_cannot_be_asked(text: str, message: str):
    """An impossible question is refused with what is wrong and what to do."""
    with pytest.raises(BadQuestion) as refused:
        parse_question(text)
    assert str(refused.value).startswith(message)


def test_a_refusal_does_not_echo_the_question():
    """The message names the limit and never repeats what was asked."""
    with pytest.raises(BadQuestion) as refused:
        parse_question("Who leaked the Nimbus memo? " * 80)
    assert "Nimbus" not in str(refused.value)


@pytest.mark.parametrize("text", ["x" * MAX_QUESTION, "Did Norway confirm " + " ".join(["the sighting"] * 150) + "?"])
def test_the_longest_question(text: str):
    """A question of up to 2,000 characters is answered, whatever it is made of."""
    assert parse_question(text).standalone == text


def test_the_length_counts_without_surplus_blanks():
    """Blanks that a copied text brings along do not make a question too long."""
    assert parse_question("Did Norway" + " " * MAX_QUESTION + "confirm it?").standalone == "Did Norway confirm it?"
