"""Which sentences the extractive engine proposes, in which order, and that all of them pass the check."""

from __future__ import annotations

import pytest

from assistant.answer import Act, ActResult
from assistant.attribution import Missing
from assistant.citations import check
from assistant.engine import Finding
from assistant.evidence import Label
from assistant.extractive import MAX_QUOTES, ExtractiveEngine, choose
from assistant.question import Kind
from assistant.status import Ruling, Status
from assistant.timeline import Change, Record, changes
from tests.assistant.builders import article, cited, finding, institution, moment, person, question, record, unnamed

SAYS = "Two officials said the ferry sank on Friday."
NEITHER = "Norland has neither confirmed nor denied the sinking."
RADIO = "Radio Nord reported that 40 people drowned."
ROCK = "The ferry may have hit a rock."
POST = article("a1", " ".join([SAYS, NEITHER, RADIO, ROCK]))
RUIZ = "“We pulled 41 people from the water,” Ana Ruiz said."
GUARD = "The coast guard said the ferry sank."
SANK = "The ferry sank on Friday with 42 people aboard."
GAZETTE = article("a2", " ".join([RUIZ, GUARD, SANK]), source="The Gazette", published_at=moment(1))
CONFIRMED = "Norland confirmed the sinking."
DENIED = "Norland denied the sinking."
HERALD = article("a3", f"{CONFIRMED} {DENIED} {SANK}", source="The Herald", published_at=moment(3))
ARTICLES = {one.id: one for one in (POST, GAZETTE, HERALD)}

OFFICIALS = cited(Label.ANONYMOUS, POST, SAYS)
WITHHELD = cited(Label.UNCONFIRMED, POST, NEITHER, party="Norland", missing=Missing.NEITHER, index=1)
RELAYED = cited(Label.MEDIA, POST, RADIO, index=2)
HEDGED = cited(Label.HEDGED, POST, ROCK, index=3)
INSIDERS = cited(Label.ANONYMOUS, POST, SAYS, insider_of="Norland", speaker=unnamed("Two officials"))
WITNESS = cited(Label.ATTRIBUTED_OTHER, GAZETTE, RUIZ, speaker=person("Ana Ruiz"))
COAST_GUARD = cited(Label.ATTRIBUTED_OTHER, GAZETTE, GUARD, speaker=institution("The coast guard"), index=1)
OWN_VOICE = cited(Label.ASSERTS, GAZETTE, SANK, index=2)
ALSO_OWN_VOICE = cited(Label.ASSERTS, HERALD, SANK, index=2)
PARTY = cited(Label.ATTRIBUTED_PARTY, HERALD, CONFIRMED, party="Norland")
DENIAL = cited(Label.DENIES, HERALD, DENIED, party="Norland", index=1)


def asked(*records: Record, act: Act = Act.CONFIRM) -> Finding:
    """The finding for "did Norland confirm it?"."""
    return finding(*records, parties=["Norland"], act=act)


def draft(about: Finding) -> list[str]:
    """The proposed sentences."""
    return [one.text for one in ExtractiveEngine().draft(about).statements]


OFFICIALS_LINE = f"Unnamed (two officials), in The Harbour Post, 1 March 2024: “{SAYS}”"
WITHHELD_LINE = f"Norland, in The Harbour Post, 1 March 2024: “{NEITHER}”"
WITNESS_LINE = f"Ana Ruiz, in The Gazette, 2 March 2024: {RUIZ}"
NOT_SAID = "These articles do not say. Searched: 12 articles of 5 outlets, 1 March 2024 to 14 March 2024."


@pytest.mark.parametrize(
    ("about", "text"),
    [
        pytest.param(
            asked(OFFICIALS, WITHHELD),
            [
                "Not confirmed. Norland had neither confirmed nor denied it as of 1 March 2024.",
                "Unverified: it rests on unnamed sources (one independent origin, one article), "
                "and confirmation is said to be missing.",
                WITHHELD_LINE,
                OFFICIALS_LINE,
            ],
            id="neither confirmed nor denied",
        ),
        pytest.param(
            asked(PARTY, OFFICIALS),
            [
                "Yes. Norland confirmed it on the record (4 March 2024).",
                "Confirmed by Norland (4 March 2024).",
                f"Norland, in The Herald, 4 March 2024: “{CONFIRMED}”",
                OFFICIALS_LINE,
            ],
            id="confirmed by the party",
        ),
        pytest.param(
            asked(DENIAL, OFFICIALS),
            [
                "No. Norland denied it (4 March 2024).",
                "Denied by Norland (4 March 2024); it is claimed only by unnamed sources.",
                f"Norland, in The Herald, 4 March 2024: “{DENIED}”",
                OFFICIALS_LINE,
            ],
            id="denied by the party",
        ),
        pytest.param(
            asked(OFFICIALS),
            [
                "Not confirmed: there is no confirmation by Norland in these articles. "
                "Unverified: it rests on unnamed sources (one independent origin, one article).",
                OFFICIALS_LINE,
            ],
            id="the party is silent",
        ),
        pytest.param(
            asked(INSIDERS),
            [
                "Not on the record: only unnamed sources close to Norland say so.",
                "Unverified: it rests on unnamed sources (one independent origin, one article).",
                OFFICIALS_LINE,
            ],
            id="only insiders",
        ),
        pytest.param(
            asked(),
            ["Not confirmed: there is no confirmation by Norland in these articles.", NOT_SAID],
            id="nothing found about the party",
        ),
        pytest.param(finding(), [NOT_SAID], id="nothing found"),
        pytest.param(
            finding(WITNESS, DENIAL),
            [
                "Disputed: Ana Ruiz says so (2 March 2024); Norland denies it (4 March 2024).",
                f"Norland, in The Herald, 4 March 2024: “{DENIED}”",
                WITNESS_LINE,
            ],
            id="disputed",
        ),
        pytest.param(
            finding(WITNESS, COAST_GUARD),
            [
                "Confirmed by two independent sources on the record.",
                WITNESS_LINE,
                f"The coast guard, in The Gazette, 2 March 2024: “{GUARD}”",
            ],
            id="two on record",
        ),
        pytest.param(
            finding(OWN_VOICE),
            [
                "Reported by The Gazette alone, without a named source.",
                f"The Gazette, 2 March 2024: “{SANK}”",
            ],
            id="one outlet",
        ),
    ],
)
def test_the_draft(about: Finding, text: list[str]):
    """First the verdict, then the status, then the deciding sentences word for word."""
    assert draft(about) == text


@pytest.mark.parametrize(
    "about",
    [
        pytest.param(finding(), id="no evidence"),
        pytest.param(finding(PARTY, WITHHELD), id="confirmed by a party"),
        pytest.param(finding(WITNESS, DENIAL), id="disputed"),
        pytest.param(finding(DENIAL, OFFICIALS, RELAYED, HEDGED), id="denied, claimed by all that is weak"),
        pytest.param(finding(DENIAL, OWN_VOICE), id="denied, stated by an outlet"),
        pytest.param(finding(OFFICIALS, WITHHELD), id="unconfirmed"),
        pytest.param(finding(WITNESS, WITHHELD), id="one on record, unconfirmed"),
        pytest.param(finding(WITHHELD), id="only unconfirmed"),
        pytest.param(finding(WITNESS, COAST_GUARD), id="two on record"),
        pytest.param(finding(OWN_VOICE, ALSO_OWN_VOICE), id="two outlets"),
        pytest.param(finding(WITNESS), id="one witness"),
        pytest.param(finding(WITNESS, COAST_GUARD, WITHHELD), id="two on record, unconfirmed"),
        pytest.param(finding(OWN_VOICE), id="one outlet"),
        pytest.param(finding(OWN_VOICE, ALSO_OWN_VOICE, OFFICIALS), id="two outlets beside officials"),
        pytest.param(finding(OFFICIALS, RELAYED, HEDGED), id="all that is weak"),
        *[
            pytest.param(asked(*records, act=act), id=f"{act.value} {name}")
            for act in Act
            for name, records in [
                ("confirmed", [PARTY]),
                ("denied", [DENIAL]),
                ("neither", [WITHHELD, OFFICIALS]),
                ("insiders", [INSIDERS]),
                ("silent", [OFFICIALS]),
                ("nothing", []),
            ]
        ],
    ],
)
def test_what_the_engine_says_passes_the_check(about: Finding):
    """Whatever the status and the verdict, no sentence of the engine's draft is withheld."""
    checked = check(ExtractiveEngine().draft(about), about, ARTICLES, "clm_1")
    assert (checked.withheld, checked.text == "") == (0, False)


def test_the_same_finding_gives_the_same_draft():
    """Wording is deterministic."""
    about = asked(OFFICIALS, WITHHELD, WITNESS)
    assert ExtractiveEngine().draft(about) == ExtractiveEngine().draft(about)


BEFORE = Change(moment(0), Ruling(Status.UNVERIFIED, True, 9), OFFICIALS)
AFTER = Change(moment(3), Ruling(Status.CONFIRMED, False, 1), PARTY)


@pytest.mark.parametrize(
    ("about", "first"),
    [
        pytest.param(
            finding(PARTY, question=question(Kind.CHANGED), history=(BEFORE, AFTER)),
            "Yes: unverified on 1 March 2024, confirmed since 4 March 2024.",
            id="changed",
        ),
        pytest.param(
            finding(OFFICIALS, question=question(Kind.CHANGED), history=(BEFORE,)),
            "No change: the newest report is of 1 March 2024.",
            id="not changed",
        ),
        pytest.param(finding(question=question(Kind.CHANGED)), "No newer report was found.", id="nothing to compare"),
    ],
)
def test_what_has_changed(about: Finding, first: str):
    """Asked whether it changed, the answer begins with both statuses and their dates, or says that none did."""
    assert draft(about)[0] == first


def test_a_change_is_cited_from_both_sides():
    """The line about a change cites what decided the status before and after."""
    about = finding(PARTY, question=question(Kind.CHANGED), history=tuple(changes([OFFICIALS, PARTY])))
    assert ExtractiveEngine().draft(about).statements[0].records == (OFFICIALS, PARTY)


@pytest.mark.parametrize(
    ("kind", "records", "chosen"),
    [
        pytest.param(Kind.HOW_MANY, [COAST_GUARD, RELAYED, WITNESS], [WITNESS, RELAYED], id="how many: a number"),
        pytest.param(Kind.WHEN, [COAST_GUARD, OFFICIALS], [OFFICIALS, COAST_GUARD], id="when: a day"),
        pytest.param(Kind.DID_HAPPEN, [OFFICIALS, WITNESS], [WITNESS, OFFICIALS], id="did it: the strongest"),
    ],
)
def test_a_value_question_is_answered_with_a_value(kind: Kind, records: list[Record], chosen: list[Record]):
    """Asked for a number or a day, sentences that hold one come first; otherwise the strongest source does."""
    assert choose(finding(*records, question=question(kind)))[: len(chosen)] == chosen


def test_no_sentence_is_quoted_twice():
    """The same words of two outlets are quoted once."""
    assert [one.evidence.text for one in choose(finding(OWN_VOICE, ALSO_OWN_VOICE))] == [SANK]


def test_a_briefing_stays_short():
    """However many sources there are, at most a handful of sentences is quoted."""
    names = ["Ann Lee", "Bob Moss", "Cy Nair", "Di Orr", "Ed Penn", "Flo Quin", "Gil Ross", "Hal Sand"]
    many = [
        record(Label.ATTRIBUTED_OTHER, speaker=person(name), text=f"{name} said the ferry sank.", day=number)
        for number, name in enumerate(names)
    ]
    weak = [record(Label.MEDIA, text="Radio Nord said so."), record(Label.HEDGED, text="It may have sunk.")]
    quotes = [one for one in ExtractiveEngine().draft(finding(*many, *weak)).statements if one.quotes]
    assert len(quotes) <= MAX_QUOTES


def test_the_engine_reads_the_result_from_the_verdict():
    """A finding knows the result of the act that was asked about, and has none for an event."""
    assert (asked(PARTY).verdict_result, finding(PARTY).verdict_result) == (ActResult.CONFIRMED, None)
