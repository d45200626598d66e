"""The sentences that are ours: verdict, status and the frame of a quotation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from assistant.answer import Act, Searched
from assistant.attribution import Missing
from assistant.evidence import Label
from assistant.question import Kind
from assistant.timeline import Record
from assistant.wording import answer_lines, day, quotation, status_line, verdict_line
from tests.assistant.builders import finding, institution, outlet, person, question, record, unnamed

GAZETTE = {"outlet": "The Gazette", "article_id": "a2"}

PARTY = record(Label.ATTRIBUTED_PARTY, party="Norland", day=2)
WITNESS = record(Label.ATTRIBUTED_OTHER, speaker=person("Ana Ruiz", "Ana Ruiz, the harbour master"))
COAST_GUARD = record(Label.ATTRIBUTED_OTHER, speaker=institution("The coast guard"), authority=True, day=1, **GAZETTE)
UNNAMED = record(Label.ANONYMOUS)
ALSO_UNNAMED = record(
    Label.ANONYMOUS, day=1, speaker=unnamed("a source in the port, who asked not to be named"), **GAZETTE
)
RELAYED = record(Label.MEDIA, day=1)
HEDGED = record(Label.HEDGED, **GAZETTE)
OWN_VOICE = record(Label.ASSERTS)
ALSO_OWN_VOICE = record(Label.ASSERTS, **GAZETTE)
DENIED = record(Label.DENIES, party="Norland", day=3)
DENIED_BY_OTHER = record(Label.DENIES, speaker=institution("The coast guard"), day=3)
NEITHER = record(Label.UNCONFIRMED, party="Norland", missing=Missing.NEITHER, day=1)
NO_COMMENT = record(Label.UNCONFIRMED, party="Norland", missing=Missing.NO_COMMENT, day=1)
NOT_CONFIRMED = record(Label.UNCONFIRMED, party="Norland", missing=Missing.NOT_CONFIRMED, day=1)
INSIDER = record(Label.ANONYMOUS, insider_of="Norland", speaker=unnamed("Two Norland officials"))

NO_PARTY = "no party to it has confirmed it in these articles."
SEARCHED = "Searched: 12 articles of 5 outlets, 1 March 2024 to 14 March 2024."


@pytest.mark.parametrize(
    ("records", "text", "cited"),
    [
        pytest.param([], f"These articles do not say. {SEARCHED}", [], id="0 nothing"),
        pytest.param([PARTY], "Confirmed by Norland (3 March 2024).", [PARTY], id="1 a party"),
        pytest.param(
            [PARTY, DENIED_BY_OTHER],
            "Disputed: Norland says so (3 March 2024); the coast guard denies it (4 March 2024).",
            [PARTY, DENIED_BY_OTHER],
            id="2 a party against another source",
        ),
        pytest.param(
            [WITNESS, DENIED],
            "Disputed: Ana Ruiz says so (1 March 2024); Norland denies it (4 March 2024).",
            [WITNESS, DENIED],
            id="2 a witness against the party",
        ),
        pytest.param([DENIED], "Denied by Norland (4 March 2024).", [DENIED], id="3 denied"),
        pytest.param(
            [DENIED, UNNAMED],
            "Denied by Norland (4 March 2024); it is claimed only by unnamed sources.",
            [DENIED, UNNAMED],
            id="3 denied, claimed by unnamed sources",
        ),
        pytest.param(
            [DENIED_BY_OTHER, OWN_VOICE],
            "Denied by the coast guard (4 March 2024); it is claimed only by outlets in their own voice.",
            [DENIED_BY_OTHER, OWN_VOICE],
            id="3 denied, stated by an outlet",
        ),
        pytest.param(
            [UNNAMED, NEITHER],
            "Unverified: it rests on unnamed sources (one independent origin, one article), "
            "and confirmation is said to be missing.",
            [UNNAMED, NEITHER],
            id="4 unnamed sources, confirmation missing",
        ),
        pytest.param([NEITHER], "Unverified: confirmation is said to be missing.", [NEITHER], id="4 nothing else"),
        pytest.param(
            [COAST_GUARD, NEITHER],
            "Unverified: it rests on a source on the record (one independent origin, one article), "
            "and confirmation is said to be missing.",
            [COAST_GUARD, NEITHER],
            id="4 one on record, confirmation missing",
        ),
        pytest.param(
            [WITNESS, COAST_GUARD],
            "Confirmed by two independent sources on the record.",
            [WITNESS, COAST_GUARD],
            id="5 two on record",
        ),
        pytest.param(
            [OWN_VOICE, ALSO_OWN_VOICE],
            "Confirmed by two independent outlets in their own voice.",
            [OWN_VOICE, ALSO_OWN_VOICE],
            id="6 two outlets",
        ),
        pytest.param(
            [WITNESS],
            f"Reported, but unverified: it rests on Ana Ruiz, in The Harbour Post; {NO_PARTY}",
            [WITNESS],
            id="7 one witness",
        ),
        pytest.param(
            [COAST_GUARD],
            f"Reported: it rests on the coast guard, in The Gazette; {NO_PARTY}",
            [COAST_GUARD],
            id="7 an authority",
        ),
        pytest.param(
            [OWN_VOICE], "Reported by The Harbour Post alone, without a named source.", [OWN_VOICE], id="8 one outlet"
        ),
        pytest.param(
            [OWN_VOICE, ALSO_OWN_VOICE, UNNAMED],
            "Reported by The Harbour Post and The Gazette, without a named source.",
            [OWN_VOICE, ALSO_OWN_VOICE],
            id="8 two outlets beside unnamed sources",
        ),
        pytest.param(
            [UNNAMED, ALSO_UNNAMED],
            "Unverified: it rests on unnamed sources (two independent origins, two articles).",
            [UNNAMED, ALSO_UNNAMED],
            id="9 unnamed sources of two outlets",
        ),
        pytest.param(
            [RELAYED],
            "Unverified: it rests on reports by other outlets (one independent origin, one article).",
            [RELAYED],
            id="9 relayed",
        ),
        pytest.param(
            [HEDGED],
            "Unverified: it rests on hedged reports without a source (one independent origin, one article).",
            [HEDGED],
            id="9 hedged",
        ),
    ],
)
def test_the_status_in_words(records: list[Record], text: str, cited: list[Record]):
    """The status line names the status, what it rests on and since when, and cites the records that show it."""
    line = status_line(finding(*records))
    assert (line.text, list(line.records), line.quotes) == (text, cited, ())


@pytest.mark.parametrize(
    ("records", "cited"),
    [
        pytest.param([UNNAMED, RELAYED, HEDGED], {UNNAMED, RELAYED, HEDGED}, id="three kinds of weak origin"),
        pytest.param([DENIED, UNNAMED, RELAYED], {DENIED, UNNAMED, RELAYED}, id="a denial and two kinds of claim"),
        pytest.param([UNNAMED, WITNESS, NEITHER], {UNNAMED, WITNESS}, id="a witness beside unnamed sources"),
    ],
)
def test_the_status_line_cites_all_that_it_rests_on(records: list[Record], cited: set[Record]):
    """Each kind of source that bears on the status is cited; none is named without a citation or passed over."""
    assert set(status_line(finding(*records)).records) >= cited


def test_nothing_was_there_to_search():
    """With an empty library the answer says so and invents no dates."""
    line = status_line(finding(searched=Searched(0, 0, None, None)))
    assert (line.text, line.records) == ("No article was there to search.", ())


def test_one_article_of_one_outlet_is_in_the_singular():
    """Counts of one read as one."""
    only = replace(finding().searched, articles=1, sources=1)
    text = "These articles do not say. Searched: 1 article of 1 outlet, 1 March 2024 to 14 March 2024."
    assert status_line(finding(searched=only)).text == text


UNNAMED_RESTS = "Unverified: it rests on unnamed sources (one independent origin, one article)."


@pytest.mark.parametrize(
    ("act", "records", "text"),
    [
        (Act.CONFIRM, [PARTY], "Yes. Norland confirmed it on the record (3 March 2024)."),
        (Act.CONFIRM, [DENIED], "No. Norland denied it (4 March 2024)."),
        (Act.CONFIRM, [NEITHER], "Not confirmed. Norland had neither confirmed nor denied it as of 2 March 2024."),
        (Act.CONFIRM, [NO_COMMENT], "Not confirmed. Norland had given no comment as of 2 March 2024."),
        (Act.CONFIRM, [NOT_CONFIRMED], "Not confirmed. Norland had not confirmed it as of 2 March 2024."),
        (Act.CONFIRM, [INSIDER], "Not on the record: only unnamed sources close to Norland say so."),
        (
            Act.CONFIRM,
            [UNNAMED],
            f"Not confirmed: there is no confirmation by Norland in these articles. {UNNAMED_RESTS}",
        ),
        (Act.CONFIRM, [], "Not confirmed: there is no confirmation by Norland in these articles."),
        (Act.DENY, [PARTY], "No. Norland did not deny it but said so on the record (3 March 2024)."),
        (Act.DENY, [DENIED], "Yes. Norland denied it (4 March 2024)."),
        (Act.DENY, [NEITHER], "Not denied. Norland had neither confirmed nor denied it as of 2 March 2024."),
        (Act.DENY, [NO_COMMENT], "Not denied. Norland had given no comment as of 2 March 2024."),
        (Act.DENY, [UNNAMED], f"There is no denial by Norland in these articles. {UNNAMED_RESTS}"),
        (Act.DENY, [], "There is no denial by Norland in these articles."),
        (Act.ADMIT, [PARTY], "Yes. Norland acknowledged it on the record (3 March 2024)."),
        (Act.ADMIT, [DENIED], "No. Norland denied it (4 March 2024)."),
        (Act.ADMIT, [NOT_CONFIRMED], "Not confirmed. Norland had not confirmed it as of 2 March 2024."),
        (Act.ADMIT, [], "Not confirmed: there is no admission by Norland in these articles."),
        (Act.SAY, [PARTY], "Yes. Norland said so on the record (3 March 2024)."),
        (Act.SAY, [DENIED], "No. Norland denied it (4 March 2024)."),
        (Act.SAY, [NO_COMMENT], "Not on the record. Norland had given no comment as of 2 March 2024."),
        (Act.SAY, [INSIDER], "Not on the record: only unnamed sources close to Norland say so."),
        (Act.SAY, [], "There is no such statement by Norland in these articles."),
        (Act.COMMENT, [PARTY], "Yes. Norland said so on the record (3 March 2024)."),
        (Act.COMMENT, [DENIED], "Yes. Norland denied it (4 March 2024)."),
        (Act.COMMENT, [NO_COMMENT], "No comment. Norland had given no comment as of 2 March 2024."),
        (Act.COMMENT, [], "There is no comment by Norland in these articles."),
    ],
)
def test_the_verdict_in_words(act: Act, records: list[Record], text: str):
    """The verdict says what the party did, with its date; silence is said to be silence and never a denial."""
    line = verdict_line(finding(*records, parties=["Norland"], act=act))
    assert line is not None
    assert line.text == text


def test_insiders_who_affirm_make_no_denial():
    """Asked whether a party denied it, the answer never reads as if its unnamed officials had denied it."""
    line = verdict_line(finding(INSIDER, parties=["Norland"], act=Act.DENY))
    assert line is not None
    assert line.text.startswith("There is no denial by Norland")


@pytest.mark.parametrize(
    ("records", "cited"),
    [
        pytest.param([PARTY, UNNAMED], (PARTY,), id="its word"),
        pytest.param([NEITHER, UNNAMED], (NEITHER,), id="what it withheld"),
        pytest.param([INSIDER], (INSIDER,), id="its unnamed officials"),
        pytest.param([UNNAMED], (UNNAMED,), id="its silence, beside what others say"),
        pytest.param([], (), id="nothing"),
    ],
)
def test_the_verdict_cites_what_the_party_said(records: list[Record], cited: tuple[Record, ...]):
    """The verdict rests on the party's own record; an absence stands beside the status, which can be cited."""
    line = verdict_line(finding(*records, parties=["Norland"], act=Act.CONFIRM))
    assert line is not None
    assert line.records == cited


def test_no_verdict_where_no_act_was_asked_about():
    """A question about an event gets a status and no verdict."""
    assert verdict_line(finding(PARTY, parties=["Norland"])) is None


@pytest.mark.parametrize(
    ("one", "text"),
    [
        pytest.param(
            WITNESS, "Ana Ruiz, in The Harbour Post, 1 March 2024: “The ferry sank off Brackwell.”", id="named"
        ),
        pytest.param(
            COAST_GUARD, "The coast guard, in The Gazette, 2 March 2024: “The ferry sank off Brackwell.”", id="a body"
        ),
        pytest.param(
            ALSO_UNNAMED,
            "Unnamed (a source in the port), in The Gazette, 2 March 2024: “The ferry sank off Brackwell.”",
            id="unnamed",
        ),
        pytest.param(
            RELAYED, "Radio Nord, in The Harbour Post, 2 March 2024: “The ferry sank off Brackwell.”", id="relayed"
        ),
        pytest.param(OWN_VOICE, "The Harbour Post, 1 March 2024: “The ferry sank off Brackwell.”", id="own voice"),
        pytest.param(
            record(Label.UNCONFIRMED, speaker=unnamed(), text="Nobody would comment."),
            "The Harbour Post, 1 March 2024: “Nobody would comment.”",
            id="nobody named withholds",
        ),
        pytest.param(
            record(Label.ATTRIBUTED_OTHER, text="“It sank,” Ana Ruiz said."),
            "Ana Ruiz, in The Harbour Post, 1 March 2024: “It sank,” Ana Ruiz said.",
            id="with quotation marks of its own",
        ),
        pytest.param(
            record(Label.MEDIA, speaker=replace(outlet(), name=None, description="media reports")),
            "The Harbour Post, 1 March 2024: “The ferry sank off Brackwell.”",
            id="media reports at large",
        ),
    ],
)
def test_a_quotation_says_who_where_and_when(one: Record, text: str):
    """A quotation line names speaker, outlet and day, and repeats the sentence word for word."""
    line = quotation(one)
    assert (line.text, line.records, line.quotes) == (text, (one,), (one.evidence.text,))


def test_a_date_is_printed_without_a_leading_zero():
    """A day reads as in a newspaper."""
    assert day(datetime(2024, 3, 7, 23, tzinfo=UTC)) == "7 March 2024"


def test_each_different_answer_is_given_in_its_sources_words():
    """Numbers are listed per source, newest first, and the same answer once."""
    found = finding(
        record(Label.ATTRIBUTED_OTHER, speaker=person("Ana Ruiz"), answer="nine"),
        record(Label.ATTRIBUTED_OTHER, speaker=person("Ben Cole"), answer="12", day=2),
        record(Label.ASSERTS, speaker=outlet(), answer="Nine", day=1),
        question=question(Kind.HOW_MANY),
    )
    assert [line.text for line in answer_lines(found)] == [
        "“12”, according to Ben Cole, in The Harbour Post (3 March 2024).",
        "“Nine”, according to The Harbour Post (2 March 2024).",
    ]


def test_a_yes_or_no_question_has_no_answer_lines():
    """Only who, when, where, why and how many have an answer to give."""
    assert answer_lines(finding(record(Label.ATTRIBUTED_OTHER, answer="nine"))) == []
