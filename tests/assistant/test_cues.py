"""Who says what inside one sentence: reporting verbs, source phrases and withheld statements, in many news styles."""

from __future__ import annotations

import pytest

from assistant.attribution import Attribution, Missing
from assistant.cues import find_attributions
from assistant.lexicon import Cue

REPORTING = [
    pytest.param(
        "The mayor said the bridge would reopen in May.", [("say", Cue.REPORT, False, "The mayor")], id="name first"
    ),
    pytest.param(
        "The bridge will reopen in May, the mayor said.", [("say", Cue.REPORT, False, "the mayor")], id="name last"
    ),
    pytest.param(
        "The bridge will reopen in May, said Lena Okafor, the mayor of Brackwell.",
        [("say", Cue.REPORT, False, "Lena Okafor, the mayor of Brackwell")],
        id="inverted with an apposition",
    ),
    pytest.param(
        "Mayor Lena Okafor said on Tuesday that the bridge would reopen.",
        [("say", Cue.REPORT, False, "Mayor Lena Okafor")],
        id="title first",
    ),
    pytest.param(
        "Gen. Pavel Hruska said two drones had been shot down.",
        [("say", Cue.REPORT, False, "Gen. Pavel Hruska")],
        id="abbreviated title",
    ),
    pytest.param(
        "U.N. envoy Sara Lindqvist said aid had arrived.",
        [("say", Cue.REPORT, False, "U.N. envoy Sara Lindqvist")],
        id="abbreviated body",
    ),
    pytest.param(
        "Lena Okafor, the mayor of Brackwell, said the bridge would reopen.",
        [("say", Cue.REPORT, False, "Lena Okafor, the mayor of Brackwell")],
        id="apposition",
    ),
    pytest.param(
        "The airline’s spokeswoman, Mia Brandt, confirmed the delay.",
        [("confirm", Cue.CONFIRM, False, "The airline’s spokeswoman, Mia Brandt")],
        id="apposition of a name",
    ),
    pytest.param(
        "The truce would hold, Majed Amiri, a spokesman for the ministry, told reporters.",
        [("tell", Cue.REPORT, False, "Majed Amiri, a spokesman for the ministry")],
        id="apposition at the end",
    ),
    pytest.param("Okafor, 52, said the bridge was safe.", [("say", Cue.REPORT, False, "Okafor, 52")], id="age"),
    pytest.param(
        "Okafor (Labour) said the bridge was safe.",
        [("say", Cue.REPORT, False, "Okafor (Labour)")],
        id="party in brackets",
    ),
    pytest.param(
        "Lena Okafor, who has led the town since 2019, said the bridge would reopen.",
        [("say", Cue.REPORT, False, "Lena Okafor, who has led the town since 2019")],
        id="relative clause",
    ),
    pytest.param(
        "Police in Leeds, who arrested the man on Friday, said he was 34.",
        [("say", Cue.REPORT, False, "Police in Leeds, who arrested the man on Friday")],
        id="relative clause of a body",
    ),
    pytest.param(
        "Kovac, whose firm built the dam, has denied wrongdoing.",
        [("deny", Cue.DENY, False, "Kovac, whose firm built the dam")],
        id="whose",
    ),
    pytest.param(
        "Kovac, whose firm built the dam, has always said he did nothing wrong.",
        [("say", Cue.REPORT, False, "Kovac, whose firm built the dam")],
        id="whose, with an adverb",
    ),
    pytest.param(
        "Three senior officials, speaking on condition of anonymity, said the deal was dead.",
        [("say", Cue.REPORT, False, "Three senior officials, speaking on condition of anonymity")],
        id="unnamed on condition",
    ),
    pytest.param(
        "The ferry sank in minutes, according to the harbour authority.",
        [("according to", Cue.REPORT, False, "the harbour authority")],
        id="according to, behind",
    ),
    pytest.param(
        "According to the harbour authority, the ferry sank in minutes.",
        [("according to", Cue.REPORT, False, "the harbour authority")],
        id="according to, before",
    ),
    pytest.param(
        "According to police, the driver had fallen asleep.",
        [("according to", Cue.REPORT, False, "police")],
        id="according to police",
    ),
    pytest.param(
        "According to Reuters, talks began on Monday.",
        [("according to", Cue.REPORT, False, "Reuters")],
        id="according to an outlet",
    ),
    pytest.param(
        "The minister, according to one aide, has resigned.",
        [("according to", Cue.REPORT, False, "one aide")],
        id="according to, inside",
    ),
    pytest.param(
        "The ferry sank in minutes, according to two people briefed on the inquiry.",
        [("according to", Cue.REPORT, False, "two people briefed on the inquiry")],
        id="according to the briefed",
    ),
    pytest.param(
        "The transfer was confirmed by the club on Friday.",
        [("confirm", Cue.CONFIRM, False, "the club")],
        id="passive by",
    ),
    pytest.param(
        "The claim was denied by both governments.",
        [("deny", Cue.DENY, False, "both governments")],
        id="passive by two",
    ),
    pytest.param(
        "The arrest was reported by state television and confirmed by the police.",
        [("report", Cue.REPORT, False, "state television"), ("confirm", Cue.CONFIRM, False, "the police")],
        id="passive twice",
    ),
    pytest.param(
        "He is understood to have left on Friday.",
        [("understand", Cue.MENTAL, False, "")],
        id="passive without a source",
    ),
    pytest.param(
        "It was reported that the mine had been sold by Glenmore.",
        [("report", Cue.REPORT, False, "")],
        id="impersonal report of a deed by somebody",
    ),
    pytest.param(
        "It is believed that the ring was stolen by an insider.",
        [("believe", Cue.MENTAL, False, "")],
        id="impersonal belief",
    ),
    pytest.param(
        "The minister told Reuters that talks had begun.",
        [("tell", Cue.REPORT, False, "The minister")],
        id="told an outlet",
    ),
    pytest.param(
        "The group had accepted the plan, three Hamas officials told AFP.",
        [("tell", Cue.REPORT, False, "three Hamas officials")],
        id="told an outlet, behind",
    ),
    pytest.param(
        "“The dam is safe,” the engineer said.",
        [("say", Cue.REPORT, False, "the engineer")],
        id="quotation, source behind",
    ),
    pytest.param(
        "“The dam is safe,” said the engineer.", [("say", Cue.REPORT, False, "the engineer")], id="quotation, inverted"
    ),
    pytest.param(
        "“The dam,” the engineer said, “is safe.”",
        [("say", Cue.REPORT, False, "the engineer")],
        id="quotation in two parts",
    ),
    pytest.param(
        '"We will appeal," Ana Ruiz told the court.',
        [("tell", Cue.REPORT, False, "Ana Ruiz")],
        id="straight quotation marks",
    ),
    pytest.param("He said: “We met twice.”", [("say", Cue.REPORT, False, "He")], id="quotation behind a colon"),
    pytest.param(
        "The bridge, he said, will reopen.", [("say", Cue.REPORT, False, "he")], id="interrupted without quotation"
    ),
    pytest.param("“Is it safe?” asked Mr Dunne.", [("ask", Cue.ASK, False, "Mr Dunne")], id="question"),
    pytest.param(
        "Police said the driver had admitted drinking.",
        [("say", Cue.REPORT, False, "Police"), ("admit", Cue.CONFIRM, False, "the driver")],
        id="nested: said, admitted",
    ),
    pytest.param(
        "The ministry denied that its envoy had confirmed the visit.",
        [("deny", Cue.DENY, False, "The ministry"), ("confirm", Cue.CONFIRM, False, "its envoy")],
        id="nested: denied, confirmed",
    ),
    pytest.param(
        "The ministry later denied the visit, the agency reported.",
        [("report", Cue.REPORT, False, "the agency"), ("deny", Cue.DENY, False, "The ministry")],
        id="nested: outlet outside",
    ),
    pytest.param(
        "Reuters reported that the ministry had confirmed the arrest.",
        [("report", Cue.REPORT, False, "Reuters"), ("confirm", Cue.CONFIRM, False, "the ministry")],
        id="nested: outlet first",
    ),
    pytest.param(
        "The prince will fly home, the Daily Courier reported, citing palace aides.",
        [("citing", Cue.REPORT, False, "palace aides"), ("report", Cue.REPORT, False, "the Daily Courier")],
        id="nested: citing",
    ),
    pytest.param(
        "IRNA quoted Mr Amiri as saying talks would go on.",
        [("quote", Cue.REPORT, False, "IRNA"), ("say", Cue.REPORT, False, "Mr Amiri")],
        id="nested: quoted as saying",
    ),
    pytest.param(
        "The Gazette cited two officials as saying the deal was dead.",
        [("cite", Cue.REPORT, False, "The Gazette"), ("say", Cue.REPORT, False, "two officials")],
        id="nested: cited as saying",
    ),
    pytest.param(
        "Norland said Ostland had promised to release the crew.",
        [("say", Cue.REPORT, False, "Norland"), ("promise", Cue.COMMISSIVE, False, "Ostland")],
        id="nested: promise",
    ),
    pytest.param(
        "Witnesses said that the soldiers had opened fire, but the army denied it.",
        [("say", Cue.REPORT, False, "Witnesses"), ("deny", Cue.DENY, False, "the army")],
        id="two clauses, two sources",
    ),
    pytest.param(
        "Hamas said it had freed two women; Israel confirmed their release.",
        [("say", Cue.REPORT, False, "Hamas"), ("confirm", Cue.CONFIRM, False, "Israel")],
        id="two clauses, semicolon",
    ),
    pytest.param(
        "While the army denied the raid, villagers said they had seen tanks.",
        [("say", Cue.REPORT, False, "villagers"), ("deny", Cue.DENY, False, "the army")],
        id="while",
    ),
    pytest.param(
        "The bank has never admitted any fault.", [("admit", Cue.CONFIRM, True, "The bank")], id="negated: never"
    ),
    pytest.param(
        "The bank never confirmed the figure.",
        [("confirm", Cue.CONFIRM, True, "The bank")],
        id="negated: never, simple past",
    ),
    pytest.param(
        "Nobody at the ministry has denied the raid.",
        [("deny", Cue.DENY, True, "Nobody at the ministry")],
        id="negated: nobody",
    ),
    pytest.param("He reluctantly acknowledged the mistake.", [("acknowledge", Cue.CONFIRM, False, "He")], id="adverb"),
    pytest.param(
        "The chairman angrily rejected the accusation on Monday.",
        [("reject", Cue.DENY, False, "The chairman")],
        id="adverb and day",
    ),
    pytest.param(
        "The club on Wednesday dismissed the rumour.",
        [("dismiss", Cue.DENY, False, "The club")],
        id="day before the verb",
    ),
    pytest.param(
        "The family said she had left hospital.", [("say", Cue.REPORT, False, "The family")], id="noun that ends in -ly"
    ),
    pytest.param(
        "The assembly said the vote was void.",
        [("say", Cue.REPORT, False, "The assembly")],
        id="another noun that ends in -ly",
    ),
    pytest.param(
        "In a statement released late on Friday, Hallam Foods admitted selling spoiled meat.",
        [("admit", Cue.CONFIRM, False, "Hallam Foods")],
        id="statement before",
    ),
    pytest.param(
        "At a briefing in Doha on Sunday, Majed al-Ansari said the truce would hold.",
        [("say", Cue.REPORT, False, "Majed al-Ansari")],
        id="place before",
    ),
    pytest.param(
        "A spokesman for the airline said no passengers were hurt.",
        [("say", Cue.REPORT, False, "A spokesman for the airline")],
        id="spokesman for",
    ),
    pytest.param(
        "Norland's foreign ministry has confirmed the talks.",
        [("confirm", Cue.CONFIRM, False, "Norland's foreign ministry")],
        id="possessive",
    ),
    pytest.param(
        "‘It is safe,’ the mayor said.", [("say", Cue.REPORT, False, "the mayor")], id="single quotation marks"
    ),
    pytest.param(
        "On Monday the bank said it had lost money.", [("say", Cue.REPORT, False, "the bank")], id="day in front"
    ),
    pytest.param(
        "In its annual report the bank said it had lost money.",
        [("say", Cue.REPORT, False, "the bank")],
        id="place in front without a comma",
    ),
    pytest.param(
        "WARSAW (Reuters) - Poland said on Monday it had closed the border.",
        [("say", Cue.REPORT, False, "Poland")],
        id="dateline",
    ),
    pytest.param(
        "Asked if it had paid, the firm said it had.",
        [("ask", Cue.ASK, False, ""), ("say", Cue.REPORT, False, "the firm")],
        id="asked if",
    ),
    pytest.param(
        "Mr. Kovac, through his lawyer, denied the charge.",
        [("deny", Cue.DENY, False, "Mr. Kovac, through his lawyer")],
        id="through a lawyer",
    ),
    pytest.param("It was over, she said.", [("say", Cue.REPORT, False, "she")], id="pronoun behind"),
    pytest.param("Toyota said.", [("say", Cue.REPORT, False, "Toyota")], id="one name alone"),
    pytest.param("NASA confirms the probe has landed.", [("confirm", Cue.CONFIRM, False, "NASA")], id="present tense"),
    pytest.param(
        "The company confirmed layoffs at its Leeds plant.",
        [("confirm", Cue.CONFIRM, False, "The company")],
        id="confirmed, without an article behind",
    ),
    pytest.param(
        "The army confirmed Colonel Diaz had died.",
        [("confirm", Cue.CONFIRM, False, "The army")],
        id="confirmed, with a name behind",
    ),
    pytest.param(
        "The ministry reported 14 deaths.",
        [("report", Cue.REPORT, False, "The ministry")],
        id="reported, with a figure behind",
    ),
    pytest.param(
        "A government official confirmed the arrest.",
        [("confirm", Cue.CONFIRM, False, "A government official")],
        id="official as a noun",
    ),
    pytest.param(
        "State media reported that the envoy had left.",
        [("report", Cue.REPORT, False, "State media")],
        id="media as a noun",
    ),
    pytest.param(
        "Prosecutors allege that Kovac paid the bribe himself.",
        [("allege", Cue.DISTANCING, False, "Prosecutors")],
        id="distancing",
    ),
    pytest.param(
        "The raid, the army claimed, killed nine fighters.",
        [("claim", Cue.DISTANCING, False, "the army")],
        id="distancing, inside",
    ),
    pytest.param(
        "The report found that 14 workers had been exposed.",
        [("find", Cue.EVIDENCE, False, "The report")],
        id="document found",
    ),
    pytest.param(
        "A leaked memo shows the board knew in March.",
        [("show", Cue.EVIDENCE, False, "A leaked memo")],
        id="document shows",
    ),
    pytest.param(
        "Meridian Foods paid the fine, court records show.",
        [("show", Cue.EVIDENCE, False, "court records")],
        id="records show",
    ),
    pytest.param(
        "The health ministry put the toll at 37.",
        [("put", Cue.EVIDENCE, False, "The health ministry")],
        id="figure put",
    ),
    pytest.param(
        "The judge ruled that the documents must be returned.",
        [("rule", Cue.EVIDENCE, False, "The judge")],
        id="ruled that",
    ),
    pytest.param(
        "Analysts believe the stock is overpriced.", [("believe", Cue.MENTAL, False, "Analysts")], id="belief"
    ),
    pytest.param(
        "The government plans to close the camp, its spokesman said.",
        [("say", Cue.REPORT, False, "its spokesman"), ("plan", Cue.COMMISSIVE, False, "The government")],
        id="plan, said",
    ),
    pytest.param("The rebels vowed to fight on.", [("vow", Cue.COMMISSIVE, False, "The rebels")], id="vow"),
    pytest.param("The alleged attack happened at dawn.", [], id="no cue: alleged as an adjective"),
    pytest.param("The state plans are unchanged.", [], id="no cue: plans as a noun"),
    pytest.param("The plan to build a wall was dropped.", [], id="no cue: plan as a noun"),
    pytest.param("The judge ruled out bail.", [], id="no cue: ruled out"),
]
WITHHELD = [
    pytest.param("Shell declined to comment.", [(Missing.NO_COMMENT, "Shell")], id="declined"),
    pytest.param(
        "The family of the singer declined to comment through a lawyer.",
        [(Missing.NO_COMMENT, "The family of the singer")],
        id="declined through a lawyer",
    ),
    pytest.param(
        "A spokesman for the bank, Tom Reed, declined to discuss the matter.",
        [(Missing.NO_COMMENT, "A spokesman for the bank, Tom Reed")],
        id="declined to discuss, with a name",
    ),
    pytest.param(
        "Lawyers for the club declined to comment, but a person close to the talks said a deal was near.",
        [(Missing.NO_COMMENT, "Lawyers for the club")],
        id="declined, before another's word",
    ),
    pytest.param(
        "The assembly declined to comment.", [(Missing.NO_COMMENT, "The assembly")], id="declined, noun in -ly"
    ),
    pytest.param(
        "The foreign ministry in Rabat did not respond to a request for comment.",
        [(Missing.NO_COMMENT, "The foreign ministry in Rabat")],
        id="did not respond",
    ),
    pytest.param(
        "The singer’s agent did not immediately return a call.",
        [(Missing.NO_COMMENT, "The singer’s agent")],
        id="did not return a call",
    ),
    pytest.param(
        "The army did not say whether the pilot had survived.", [(Missing.NO_COMMENT, "The army")], id="did not say"
    ),
    pytest.param(
        "The club’s chairman would not comment on the fee.",
        [(Missing.NO_COMMENT, "The club’s chairman")],
        id="would not comment",
    ),
    pytest.param(
        "Moscow said it would not comment on rumours.", [(Missing.NO_COMMENT, "it")], id="said it would not comment"
    ),
    pytest.param("The chairman had no comment.", [(Missing.NO_COMMENT, "The chairman")], id="had no comment"),
    pytest.param(
        "There was no immediate comment from Tehran.", [(Missing.NO_COMMENT, "Tehran")], id="no immediate comment from"
    ),
    pytest.param("There was no word from Rabat on the arrests.", [(Missing.NO_COMMENT, "Rabat")], id="no word from"),
    pytest.param(
        "A request for comment sent to the palace went unanswered.",
        [(Missing.NO_COMMENT, "the palace")],
        id="request went unanswered",
    ),
    pytest.param(
        "Calls to the lawyer were not returned.", [(Missing.NO_COMMENT, "the lawyer")], id="calls were not returned"
    ),
    pytest.param(
        "The company could not immediately be reached for comment.",
        [(Missing.NO_COMMENT, "The company")],
        id="could not be reached",
    ),
    pytest.param("Ankara has remained silent on the deal.", [(Missing.NO_COMMENT, "Ankara")], id="silent"),
    pytest.param("Norland had yet to comment on Thursday.", [(Missing.NO_COMMENT, "Norland")], id="yet to comment"),
    pytest.param(
        "Egypt has made no public statement on the talks.", [(Missing.NO_COMMENT, "Egypt")], id="no public statement"
    ),
    pytest.param("Israel neither confirmed nor denied the strike.", [(Missing.NEITHER, "Israel")], id="neither, past"),
    pytest.param(
        "Norland has neither confirmed nor denied that a meeting took place.",
        [(Missing.NEITHER, "Norland")],
        id="neither, perfect",
    ),
    pytest.param(
        "Norland, meanwhile, has neither confirmed nor denied the meeting.",
        [(Missing.NEITHER, "Norland")],
        id="neither, with an insertion",
    ),
    pytest.param(
        "The Pentagon would neither confirm nor deny the flight.",
        [(Missing.NEITHER, "The Pentagon")],
        id="neither, would",
    ),
    pytest.param(
        "The ministry did not confirm or deny the arrest.",
        [(Missing.NEITHER, "The ministry")],
        id="not confirm or deny",
    ),
    pytest.param(
        "The minister stopped short of confirming the visit.", [(Missing.NEITHER, "The minister")], id="stopped short"
    ),
    pytest.param(
        "Norland has not confirmed the meeting.", [(Missing.NOT_CONFIRMED, "Norland")], id="has not confirmed"
    ),
    pytest.param(
        "Officials in Kyiv have not confirmed the attack.",
        [(Missing.NOT_CONFIRMED, "Officials in Kyiv")],
        id="have not confirmed",
    ),
    pytest.param(
        "The airline said it could not confirm the number of passengers.",
        [(Missing.NOT_CONFIRMED, "it")],
        id="could not confirm",
    ),
    pytest.param(
        "The ministry would not confirm the arrest.", [(Missing.NOT_CONFIRMED, "The ministry")], id="would not confirm"
    ),
    pytest.param(
        "Neither the mayor nor her deputy has confirmed the figure.",
        [(Missing.NOT_CONFIRMED, "Neither the mayor nor her deputy")],
        id="neither of two has confirmed",
    ),
    pytest.param("The army has yet to confirm the toll.", [(Missing.NOT_CONFIRMED, "The army")], id="yet to confirm"),
    pytest.param(
        "There has been no official confirmation from either government.",
        [(Missing.NOT_CONFIRMED, "either government")],
        id="no confirmation from",
    ),
    pytest.param(
        "No confirmation came from the airline.",
        [(Missing.NOT_CONFIRMED, "the airline")],
        id="no confirmation came from",
    ),
    pytest.param("It remains unclear whether the pilot survived.", [(Missing.NOT_CONFIRMED, "")], id="unclear"),
    pytest.param(
        "Reuters could not independently verify the video.",
        [(Missing.NOT_VERIFIED, "Reuters")],
        id="outlet could not verify",
    ),
    pytest.param(
        "The agency was unable to verify the account.", [(Missing.NOT_VERIFIED, "The agency")], id="unable to verify"
    ),
    pytest.param(
        "The figures could not be independently verified.", [(Missing.NOT_VERIFIED, "")], id="passive verification"
    ),
    pytest.param(
        "There was no independent confirmation of the attack.",
        [(Missing.NOT_VERIFIED, "")],
        id="no independent confirmation",
    ),
]


def source(text: str, attribution: Attribution) -> str:
    """The words that name the source; empty where the sentence names none."""
    return text[attribution.source_start : attribution.source_end]


@pytest.mark.parametrize(("text", "expected"), REPORTING)
def test_who_says_it(text: str, expected: list[tuple[str, Cue, bool, str]]):
    """Each reporting word is found with its class, its negation and the words of its source, the outermost first."""
    found = [(one.lemma, one.cue, one.negated, source(text, one)) for one in find_attributions(text)]
    assert found == expected


@pytest.mark.parametrize(("text", "expected"), WITHHELD)
def test_who_does_not_say_it(text: str, expected: list[tuple[Missing, str]]):
    """A withheld statement says what is missing and who withholds it; a sentence that names nobody yields nobody."""
    withheld = [one for one in find_attributions(text) if one.cue is Cue.WITHHOLD]
    assert [(one.missing, source(text, one)) for one in withheld] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The ferry sank off Brackwell at dawn.", id="plain"),
        pytest.param("Rain is due on Friday.", id="forecast"),
        pytest.param("", id="nothing"),
        pytest.param("“”", id="empty quotation"),
    ],
)
def test_a_sentence_in_the_outlets_own_voice(text: str):
    """Without a reporting word nobody but the outlet speaks."""
    assert find_attributions(text) == ()


def test_a_source_before_a_dash_is_no_own_voice():
    """A relative clause between dashes does not hide the source."""
    text = "The minister – who resigned in May – said he was innocent."
    assert [source(text, one).startswith("The minister") for one in find_attributions(text)] == [True]


@pytest.mark.parametrize(
    ("text", "hearers"),
    [
        pytest.param("The minister told Reuters that talks had begun.", ["Reuters"], id="that"),
        pytest.param("Three officials told AFP the group had accepted the plan.", ["AFP"], id="no that"),
        pytest.param("Talks had begun, she told a news conference.", ["a news conference"], id="end"),
        pytest.param("The minister told the BBC he would resign.", ["the BBC"], id="pronoun behind"),
        pytest.param("The minister said talks had begun.", [None], id="nobody"),
    ],
)
def test_to_whom_it_was_said(text: str, hearers: list[str | None]):
    """The hearer of "told" is known, since unnamed sources count by the outlet they spoke to."""
    assert [one.hearer for one in find_attributions(text)] == hearers


@pytest.mark.parametrize(
    ("text", "word", "governed"),
    [
        pytest.param("The mayor said the bridge was safe.", "safe", ["say"], id="behind the verb"),
        pytest.param("The bridge was safe, said the mayor.", "safe", ["say"], id="before an inverted verb"),
        pytest.param("The bridge was safe, the mayor said.", "safe", ["say"], id="before the source"),
        pytest.param("The bridge was safe, according to the mayor.", "safe", ["according to"], id="before the phrase"),
        pytest.param("According to the mayor, the bridge was safe.", "safe", ["according to"], id="behind the phrase"),
        pytest.param(
            "According to the mayor, it was a safe bridge.", "safe", ["according to"], id="pronoun behind the phrase"
        ),
        pytest.param("The visit was confirmed by Norland.", "visit", ["confirm"], id="before a passive"),
        pytest.param("“I never met him,” said Kim.", "met", ["say"], id="in a quotation"),
        pytest.param("The army denied the raid, witnesses said.", "raid", ["say", "deny"], id="twice"),
    ],
)
def test_what_a_reporting_word_governs(text: str, word: str, governed: list[str]):
    """The content of an attribution is what its source answers for, before or behind the reporting word."""
    place = text.index(word)
    assert [one.lemma for one in find_attributions(text) if one.governs(place)] == governed
