"""What may be shown: each sentence is checked against the sentences that it cites, and withheld when it fails."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.answer import Citation, Statement
from assistant.attribution import Missing
from assistant.citations import Checked, check, citation_id
from assistant.engine import Draft, DraftStatement, Finding
from assistant.evidence import Label
from assistant.status import Ruling, Status
from assistant.timeline import Change, Record
from tests.assistant.builders import FIRST_DAY, OUTLET, article, cited, finding, institution, moment, outlet, person

OFFICIALS = "Two officials said the ferry sank on Friday with 40 people aboard."
NEITHER = "Both Norland and Ostland have neither confirmed nor denied the sinking."
ROCK = "The ferry may have hit a rock."
DENIAL = "Norland denied that its navy was near."
QUOTED = "“It’s gone,” said Ana Ruiz, the harbour master."
STORY = article(
    "a1", " ".join([OFFICIALS, NEITHER, ROCK, DENIAL, QUOTED]), author="Jo Lind", url="https://post.example/ferry"
)
OTHER = article("a2", "The Gazette has read a list of 55 names, Mira Sand among them.", source="The Gazette")
ARTICLES = {STORY.id: STORY, OTHER.id: OTHER}

UNNAMED = cited(Label.ANONYMOUS, STORY, OFFICIALS)
WITHHELD = cited(Label.UNCONFIRMED, STORY, NEITHER, party="Norland", missing=Missing.NEITHER)
HEDGED = cited(Label.HEDGED, STORY, ROCK)
DENIED = cited(Label.DENIES, STORY, DENIAL, party="Norland")
ON_RECORD = cited(Label.ATTRIBUTED_OTHER, STORY, QUOTED, speaker=person("Ana Ruiz"))
RELAYED = cited(Label.MEDIA, STORY, OFFICIALS, speaker=outlet("Radio Nord"))
LIST = cited(Label.ASSERTS, OTHER, OTHER.body)
UNVERIFIED = finding(UNNAMED, WITHHELD)


def moved(record: Record, by: int) -> Record:
    """The record with its offsets moved, its text unchanged."""
    place = record.evidence
    return replace(record, evidence=replace(place, start=place.start + by, end=place.end + by))


def reworded(record: Record, text: str) -> Record:
    """The record with another text at the same place."""
    return replace(record, evidence=replace(record.evidence, text=text))


def withheld(text: str, *records: Record, quotes: tuple[str, ...] = (), about: Finding = UNVERIFIED) -> bool:
    """Whether a draft of this one sentence is withheld, counted, and leaves nothing behind."""
    checked = check(Draft((DraftStatement(text, records, quotes),)), about, ARTICLES, "clm_1")
    return checked == Checked((), (), "", 1)


@pytest.mark.parametrize(
    ("text", "records", "quotes"),
    [
        pytest.param(
            "The Harbour Post: “Norland has officially confirmed the sinking.”",
            (WITHHELD,),
            ("Norland has officially confirmed the sinking.",),
            id="wholly invented",
        ),
        pytest.param(
            "The Harbour Post: “both Norland and Ostland have confirmed”",
            (WITHHELD,),
            ("both Norland and Ostland have confirmed",),
            id="like a sentence that says the opposite",
        ),
        pytest.param(
            "The Harbour Post: “with 40 people aboard. Both Norland and Ostland”",
            (UNNAMED, WITHHELD),
            ("with 40 people aboard. Both Norland and Ostland",),
            id="stitched from two sentences of one article",
        ),
        pytest.param(
            "The Harbour Post: “the harbour master. The Gazette has read a list”",
            (ON_RECORD, LIST),
            ("the harbour master. The Gazette has read a list",),
            id="stitched from two articles",
        ),
        pytest.param(
            'Ana Ruiz: "It\'s gone," said Ana Ruiz, the harbour master.',
            (ON_RECORD,),
            ('"It\'s gone," said Ana Ruiz, the harbour master.',),
            id="straight marks where the article has curly ones",
        ),
        pytest.param("Two officials: “The ferry sank”", (UNNAMED,), ("The ferry sank",), id="another capital letter"),
        pytest.param("Norland: “its navy  was near”", (DENIED,), ("its navy  was near",), id="another space"),
        pytest.param("The Gazette: “" + OFFICIALS + "”", (LIST,), (OFFICIALS,), id="from an article that is not cited"),
    ],
)
def test_a_quotation_that_no_cited_sentence_holds(text: str, records: tuple[Record, ...], quotes: tuple[str, ...]):
    """A quotation must stand word for word and mark for mark in one cited sentence, or it is withheld."""
    assert withheld(text, *records, quotes=quotes)


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(moved(UNNAMED, 1), id="one character late"),
        pytest.param(moved(HEDGED, -1), id="one character early"),
        pytest.param(moved(UNNAMED, 10_000), id="behind the end"),
        pytest.param(reworded(UNNAMED, "Two officials said the ferry sank."), id="text that the article does not hold"),
        pytest.param(replace(UNNAMED, evidence=replace(UNNAMED.evidence, article_id="a2")), id="another article"),
        pytest.param(replace(UNNAMED, evidence=replace(UNNAMED.evidence, article_id="gone")), id="a removed article"),
    ],
)
def test_a_citation_that_does_not_stand_at_its_place(record: Record):
    """The cited sentence must be exactly what the article holds at those offsets."""
    quote = record.evidence.text
    assert withheld(f"Two officials: “{quote}”", record, quotes=(quote,))


@pytest.mark.parametrize(
    ("text", "record"),
    [
        pytest.param("The ferry hit a rock.", HEDGED, id="a dropped hedge"),
        pytest.param("Norland spoke of the sinking.", WITHHELD, id="a dropped negation"),
        pytest.param("Norland confirmed the sinking.", WITHHELD, id="a negation turned into its opposite"),
        pytest.param("Norland said that its navy was near.", DENIED, id="a dropped denial"),
        pytest.param("The ferry sank on Friday.", UNNAMED, id="unnamed sources left out"),
        pytest.param("The ferry sank on Friday.", RELAYED, id="the outlet relied on left out"),
    ],
)
def test_the_force_of_a_cited_sentence_is_kept(text: str, record: Record):
    """A paraphrase that says more than its cited sentence does is withheld."""
    assert withheld(text, record)


@pytest.mark.parametrize(
    ("text", "records", "quotes"),
    [
        pytest.param("Norland “confirmed” the sinking.", (WITHHELD,), ("confirmed",), id="one word out of a negation"),
        pytest.param(
            "The Harbour Post: “the ferry sank on Friday”",
            (UNNAMED,),
            ("the ferry sank on Friday",),
            id="without the unnamed officials",
        ),
        pytest.param("Norland: “its navy was near”", (DENIED,), ("its navy was near",), id="without the denial"),
        pytest.param(
            f"It hit a rock, and Ana Ruiz says: {QUOTED}", (HEDGED, ON_RECORD), (QUOTED,), id="beside another quotation"
        ),
    ],
)
def test_a_part_of_a_sentence_keeps_the_force_of_the_whole(
    text: str, records: tuple[Record, ...], quotes: tuple[str, ...]
):
    """Words cut out of a sentence do not shed its denial, its hedge or its unnamed source."""
    assert withheld(text, *records, quotes=quotes)


def test_quoted_words_that_are_not_declared_as_a_quotation():
    """Quotation marks around words of our own are no way past the check."""
    assert withheld("Ana Ruiz: “it sank and we are sorry”", ON_RECORD)


@pytest.mark.parametrize(
    ("text", "record"),
    [
        pytest.param(
            "Two officials, not named, said 55 people were aboard.", UNNAMED, id="a number of another article"
        ),
        pytest.param("Two officials, not named, said 4 people were aboard.", UNNAMED, id="a part of a number"),
        pytest.param("Two officials, not named, said fifty people were aboard.", UNNAMED, id="a number in words"),
        pytest.param("Two officials, not named, told Mira Sand that it sank.", UNNAMED, id="a name of another article"),
        pytest.param("Two officials from Sudland, not named, say so.", UNNAMED, id="a name of nowhere"),
        pytest.param("Two officials from Ost, not named, say so.", UNNAMED, id="a name that is part of a longer one"),
        pytest.param("Two officials, not named, said so on 3 April 2019.", UNNAMED, id="a date of nowhere"),
    ],
)
def test_a_number_or_a_name_from_elsewhere(text: str, record: Record):
    """Numbers and names in our own words must stand, whole, in a cited article or in the question."""
    assert withheld(text, record)


HISTORY_WITHOUT_CONFIRMATION = (
    Change(moment(0), Ruling(Status.UNVERIFIED, True, 9), UNNAMED),
    Change(moment(1), Ruling(Status.DENIED, True, 3), DENIED),
)


@pytest.mark.parametrize(
    ("text", "records", "about"),
    [
        pytest.param("Confirmed by two officials, not named.", (UNNAMED,), UNVERIFIED, id="only unnamed sources"),
        pytest.param("Norland confirmed it, officials say.", (UNNAMED,), UNVERIFIED, id="a party that did not"),
        pytest.param("Norland confirms it, officials say.", (UNNAMED,), UNVERIFIED, id="present tense"),
        pytest.param("It is now officially confirmed by Ana Ruiz.", (ON_RECORD,), finding(ON_RECORD), id="one witness"),
        pytest.param("Confirmed, though Norland denied it.", (DENIED,), finding(DENIED), id="a denied claim"),
        pytest.param(
            "No doubt about it: the sinking is confirmed, officials say.",
            (UNNAMED,),
            UNVERIFIED,
            id="a negation of something else",
        ),
        pytest.param(
            "Norland confirmed it, officials say.",
            (UNNAMED,),
            replace(UNVERIFIED, history=HISTORY_WITHOUT_CONFIRMATION),
            id="a history without a confirmation",
        ),
    ],
)
def test_confirmed_is_said_only_where_the_rules_say_so(text: str, records: tuple[Record, ...], about: Finding):
    """No wording can raise a status: "confirmed" without a confirmation is withheld."""
    assert withheld(text, *records, about=about)


def test_nothing_is_said_without_a_citation():
    """Where there is evidence, a sentence that cites none of it is withheld."""
    assert withheld("The ferry sank.")


def test_an_abstention_states_no_fact():
    """Where nothing was found, a sentence that answers all the same is withheld."""
    assert withheld("Yes, the ferry sank.", about=finding())


def test_an_abstention_needs_no_citation():
    """Where nothing was found, saying so and what was searched is shown."""
    text = "These articles do not say. Searched: 12 articles of 5 outlets, 1 March 2024 to 14 March 2024."
    checked = check(Draft((DraftStatement(text, ()),)), finding(), ARTICLES, "clm_1")
    assert checked == Checked((Statement(text, None, ()),), (), text, 0)


GOOD = (
    DraftStatement("Unverified: it rests on unnamed sources.", (UNNAMED,)),
    DraftStatement("Norland had neither confirmed nor denied it as of 1 March 2024.", (WITHHELD,)),
    DraftStatement(
        f"Two officials, unnamed, in The Harbour Post, 1 March 2024: “{OFFICIALS}”", (UNNAMED,), (OFFICIALS,)
    ),
    DraftStatement(f"Ana Ruiz, in The Harbour Post, 1 March 2024: {QUOTED}", (ON_RECORD,), (QUOTED,)),
    DraftStatement("It may have hit a rock, and Norland denied that its navy was near.", (HEDGED, DENIED)),
)


def id_of(record: Record) -> str:
    """Id of the record's citation."""
    return citation_id(record.evidence.article_id, record.evidence.start, record.evidence.end)


def test_a_good_draft_passes_unchanged():
    """Sentences that keep to their citations are shown as they were drafted, numbered in order of first use."""
    checked = check(Draft(GOOD), UNVERIFIED, ARTICLES, "clm_1")
    assert checked.statements == tuple(
        Statement(one.text, "clm_1", tuple(id_of(record) for record in one.records)) for one in GOOD
    )
    assert checked.text == "\n".join(
        [
            f"{GOOD[0].text} [1]",
            f"{GOOD[1].text} [2]",
            f"{GOOD[2].text} [1]",
            f"{GOOD[3].text} [3]",
            f"{GOOD[4].text} [4] [5]",
        ]
    )
    assert (checked.withheld, [one.number for one in checked.citations]) == (0, [1, 2, 3, 4, 5])


def test_each_citation_is_the_articles_own_text():
    """A citation carries the sentence between its offsets, what stands around it, and where it was published."""
    checked = check(Draft(GOOD[1:2]), UNVERIFIED, ARTICLES, "clm_1")
    start = len(OFFICIALS) + 1
    assert checked.citations == (
        Citation(
            id=id_of(WITHHELD),
            number=1,
            article_id="a1",
            title="Ferry sinks off Brackwell",
            source=OUTLET,
            author="Jo Lind",
            url="https://post.example/ferry",
            published_at=FIRST_DAY,
            quote=NEITHER,
            start=start,
            end=start + len(NEITHER),
            prefix="d the ferry sank on Friday with 40 people aboard. "[-48:],
            suffix=" The ferry may have hit a rock. Norland denied that its navy was near."[:48],
            evidence=Label.UNCONFIRMED,
            speaker=institution("Norland"),
        ),
    )


def test_a_bad_sentence_does_not_take_the_good_ones_with_it():
    """What fails is left out and counted; the rest is shown, numbered without a gap."""
    bad = DraftStatement("Norland confirmed the sinking.", (WITHHELD,))
    checked = check(Draft((bad, GOOD[3], bad)), UNVERIFIED, ARTICLES, "clm_1")
    assert (checked.text, checked.withheld) == (f"{GOOD[3].text} [1]", 2)


def test_a_sentence_cited_twice_is_one_citation():
    """Two records of one sentence share one citation and one mark."""
    twice = DraftStatement(f"The Harbour Post: “{OFFICIALS}”", (UNNAMED, RELAYED), (OFFICIALS,))
    checked = check(Draft((twice,)), UNVERIFIED, ARTICLES, "clm_1")
    assert (checked.text, len(checked.citations)) == (f"{twice.text} [1]", 1)


def test_confirmed_is_said_of_a_confirmed_claim():
    """Where the rules confirm a claim, the answer may say so."""
    word = cited(Label.ATTRIBUTED_PARTY, STORY, QUOTED, speaker=person("Ana Ruiz"), party="Norland")
    line = DraftStatement("Confirmed by Norland (1 March 2024).", (word,))
    checked = check(Draft((line,)), finding(word), ARTICLES, "clm_1")
    assert (checked.text, checked.withheld) == ("Confirmed by Norland (1 March 2024). [1]", 0)


def test_an_empty_draft_shows_nothing():
    """Without a sentence there is nothing to show and nothing withheld."""
    assert check(Draft(()), UNVERIFIED, ARTICLES, "clm_1") == Checked((), (), "", 0)


def test_the_id_of_a_citation_depends_on_its_place_alone():
    """The same place has the same id in every run; another article, start or end has another."""
    ids = [citation_id(*place) for place in [("a1", 0, 9), ("a1", 0, 9), ("a2", 0, 9), ("a1", 1, 9), ("a1", 0, 8)]]
    assert (ids[0] == ids[1], len(set(ids)), ids[0]) == (True, 4, "cit_c36995dc239b")
