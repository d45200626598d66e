"""Which statements are live, what they add up to, and how the status changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.attribution import Missing
from assistant.evidence import Evidence, Label
from assistant.speaker import SpeakerKind
from assistant.status import Ruling, Status, Tally, assess
from assistant.timeline import Change, Record, basis, changes, has_authority, live, tally
from assistant.value import read_value
from tests.assistant.builders import evidence, institution, outlet, person, record, unnamed

LESS_SURE = 0.6

DENIAL = record(Label.DENIES, party="Norland")
ADMISSION = record(Label.ATTRIBUTED_PARTY, party="Norland", day=2)
RETRACTION = record(Label.DENIES, party="Norland", day=3)
NEIGHBOUR_DENIES = record(Label.DENIES, party="Ostland", day=4)
ADMISSION_AT_ONCE = record(Label.ATTRIBUTED_PARTY, party="Norland", published_at=DENIAL.at + timedelta(hours=6))
WITHHELD = record(Label.UNCONFIRMED, party="Norland", missing=Missing.NEITHER)
WITHHELD_LATER = record(Label.UNCONFIRMED, party="Norland", missing=Missing.NO_COMMENT, day=5)
NEIGHBOUR_WITHHOLDS = record(Label.UNCONFIRMED, party="Ostland", missing=Missing.NO_COMMENT)
UNNAMED = record(Label.ANONYMOUS)
UNNAMED_LATER = record(Label.ANONYMOUS, day=1)
MENTION = record(Label.MENTIONS)
WITNESS = record(Label.ATTRIBUTED_OTHER, speaker=person("Ana Ruiz"), day=1)
HARBOUR = record(Label.ATTRIBUTED_OTHER, speaker=institution("the harbour authority"), authority=True, day=2)
OWN_VOICE = record(Label.ASSERTS)
RELAYED = record(Label.MEDIA)
HEDGED = record(Label.HEDGED, outlet="The Gazette")
TAKEN_BACK = record(Label.DENIES, speaker=outlet(), day=6)
NOT_VERIFIED = record(Label.UNCONFIRMED, speaker=outlet(), missing=Missing.NOT_VERIFIED, index=3)


def elsewhere(one: Record) -> Record:
    """The same statement in another outlet."""
    return replace(one, evidence=replace(one.evidence, outlet="Radio Nord"))


@pytest.mark.parametrize(
    ("records", "kept"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([MENTION], [], id="a bare mention is no statement"),
        pytest.param([DENIAL, ADMISSION], [ADMISSION], id="denial, then admission"),
        pytest.param([ADMISSION, DENIAL], [ADMISSION], id="the same, read in another order"),
        pytest.param(
            [DENIAL, elsewhere(ADMISSION)],
            [elsewhere(ADMISSION)],
            id="denial, then days later an admission in another outlet",
        ),
        pytest.param(
            [DENIAL, elsewhere(ADMISSION_AT_ONCE)],
            [DENIAL, elsewhere(ADMISSION_AT_ONCE)],
            id="an admission of the same hours that one other outlet alone has ends no denial",
        ),
        pytest.param(
            [DENIAL, ADMISSION_AT_ONCE, elsewhere(ADMISSION_AT_ONCE)],
            [ADMISSION_AT_ONCE, elsewhere(ADMISSION_AT_ONCE)],
            id="denial, then an admission in two outlets",
        ),
        pytest.param([ADMISSION, RETRACTION], [RETRACTION], id="confirmation, then retraction"),
        pytest.param([ADMISSION, NEIGHBOUR_DENIES], [ADMISSION, NEIGHBOUR_DENIES], id="another party's later denial"),
        pytest.param([WITNESS, NEIGHBOUR_DENIES], [WITNESS, NEIGHBOUR_DENIES], id="a witness and a later denial"),
        pytest.param([WITHHELD, ADMISSION], [ADMISSION], id="no comment, then a statement"),
        pytest.param([ADMISSION, WITHHELD_LATER], [ADMISSION, WITHHELD_LATER], id="a statement, then no comment"),
        pytest.param(
            [NEIGHBOUR_WITHHOLDS, ADMISSION],
            [NEIGHBOUR_WITHHOLDS, ADMISSION],
            id="one party's statement does not lift another's silence",
        ),
        pytest.param([UNNAMED, UNNAMED_LATER], [UNNAMED, UNNAMED_LATER], id="unnamed sources never supersede"),
        pytest.param([UNNAMED, OWN_VOICE, TAKEN_BACK], [TAKEN_BACK], id="an outlet that takes back its report"),
        pytest.param([RELAYED, TAKEN_BACK], [RELAYED, TAKEN_BACK], id="another outlet's report is not taken back"),
        pytest.param(
            [OWN_VOICE, NOT_VERIFIED],
            [OWN_VOICE, NOT_VERIFIED],
            id="an outlet that states it and could not verify it",
        ),
    ],
)
def test_of_one_speaker_the_newest_statement_is_live(records: list[Record], kept: list[Record]):
    """A later statement of the same speaker replaces the earlier one; different speakers never overrule each other."""
    assert live(records) == kept


def test_two_statements_of_one_article_that_agree_stay_live():
    """A party that affirms twice in one article is quoted from either sentence."""
    first, second = replace_index(ADMISSION, 1), replace_index(ADMISSION, 4)
    assert live([second, first]) == [first, second]


def replace_index(one: Record, index: int) -> Record:
    """The record as sentence number `index` of its article."""
    return replace(one, evidence=replace(one.evidence, index=index))


@pytest.mark.parametrize(
    ("records", "kept"),
    [
        pytest.param(
            [
                record(Label.ATTRIBUTED_PARTY, party="Norland"),
                record(Label.DENIES, party="Norland", weight=LESS_SURE, index=1),
            ],
            [Label.ATTRIBUTED_PARTY],
            id="the affirmation is surer",
        ),
        pytest.param(
            [
                record(Label.ATTRIBUTED_PARTY, party="Norland", weight=LESS_SURE),
                record(Label.DENIES, party="Norland", index=1),
            ],
            [Label.DENIES],
            id="the denial is surer",
        ),
    ],
)
def test_a_speaker_does_not_contradict_itself_in_one_article(records: list[Record], kept: list[Label]):
    """Where one speaker seems to affirm and deny at once, the surer reading decides."""
    assert [one.evidence.label for one in live(records)] == kept


@pytest.mark.parametrize(
    ("records", "counted"),
    [
        pytest.param([], Tally(), id="nothing"),
        pytest.param([ADMISSION], Tally(party_affirms=1), id="a party"),
        pytest.param([WITNESS], Tally(others_affirm=1), id="a witness on record"),
        pytest.param([HARBOUR], Tally(others_affirm=1, authority=True), id="an authority"),
        pytest.param([OWN_VOICE], Tally(outlets_assert=1), id="an outlet's own voice"),
        pytest.param([UNNAMED, RELAYED, HEDGED], Tally(weak=3), id="three weak origins"),
        pytest.param([DENIAL], Tally(party_denies=1), id="a party's denial"),
        pytest.param([record(Label.DENIES)], Tally(others_deny=1), id="somebody else's denial"),
        pytest.param([WITHHELD], Tally(unconfirmed=True), id="a withheld comment"),
        pytest.param(
            [UNNAMED, record(Label.ANONYMOUS, article_id="a2")], Tally(weak=1), id="two articles of one origin"
        ),
        pytest.param(
            [WITNESS, record(Label.ATTRIBUTED_OTHER, speaker=person("Tom Reed"))],
            Tally(others_affirm=2),
            id="two witnesses",
        ),
        pytest.param(
            [WITNESS, record(Label.ATTRIBUTED_OTHER, speaker=person("Ana Ruiz"), article_id="a2")],
            Tally(others_affirm=1),
            id="one witness in two articles",
        ),
        pytest.param(
            [record(Label.ANONYMOUS, denies=True)], Tally(), id="an unnamed denial is neither a claim nor a denial"
        ),
        pytest.param(
            [replace(DENIAL, authority=True)], Tally(party_denies=1), id="authority counts only for who affirms"
        ),
    ],
)
def test_records_are_counted_by_origin(records: list[Record], counted: Tally):
    """Each independent origin counts once, under what it does; articles are never counted."""
    assert tally(records) == counted


def history(records: Sequence[Record]) -> list[tuple[int, Status, Record]]:
    """Day, status and deciding record of each change."""
    return [(one.record.at.day, one.ruling.status, one.record) for one in changes(records)]


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([MENTION], [], id="a bare mention"),
        pytest.param(
            [DENIAL, ADMISSION], [(1, Status.DENIED, DENIAL), (3, Status.CONFIRMED, ADMISSION)], id="admission"
        ),
        pytest.param(
            [UNNAMED, UNNAMED_LATER, ADMISSION],
            [(1, Status.UNVERIFIED, UNNAMED), (3, Status.CONFIRMED, ADMISSION)],
            id="a report that changes nothing is no change",
        ),
        pytest.param(
            [NEIGHBOUR_DENIES, ADMISSION, UNNAMED],
            [
                (1, Status.UNVERIFIED, UNNAMED),
                (3, Status.CONFIRMED, ADMISSION),
                (5, Status.DISPUTED, NEIGHBOUR_DENIES),
            ],
            id="in order of publication, whatever the order of reading",
        ),
        pytest.param(
            [WITHHELD, ADMISSION, RETRACTION],
            [
                (1, Status.UNVERIFIED, WITHHELD),
                (3, Status.CONFIRMED, ADMISSION),
                (4, Status.DENIED, RETRACTION),
            ],
            id="a confirmation that is taken back",
        ),
    ],
)
def test_how_the_status_changed(records: list[Record], expected: list[tuple[int, Status, Record]]):
    """The history names each day on which the status changed and the statement that changed it, oldest first."""
    assert history(records) == expected


def test_sentences_of_one_moment_make_one_change():
    """Two sentences published together lead to one change, to the status that they give together."""
    together = record(Label.ATTRIBUTED_PARTY, party="Norland", index=1)
    assert changes([UNNAMED, together]) == [Change(UNNAMED.at, Ruling(Status.CONFIRMED, False, 1), together)]


@pytest.mark.parametrize(
    ("records", "terms"),
    [
        pytest.param([], (), id="nothing"),
        pytest.param(
            [ADMISSION, UNNAMED],
            ("party_on_record", "one_outlet", "anonymous_source"),
            id="a party beside unnamed sources",
        ),
        pytest.param([WITNESS], ("other_on_record", "single_source"), id="one witness"),
        pytest.param([WITNESS, HARBOUR], ("other_on_record", "one_outlet"), id="two on record in one outlet"),
        pytest.param([WITNESS, elsewhere(HARBOUR)], ("other_on_record",), id="two on record in two outlets"),
        pytest.param([OWN_VOICE], ("own_voice", "single_source"), id="one outlet"),
        pytest.param(
            [WITNESS, NEIGHBOUR_DENIES], ("other_on_record", "denied_by_party"), id="a witness against a party"
        ),
        pytest.param([record(Label.DENIES)], ("denied_by_other",), id="denied by somebody else"),
        pytest.param(
            [UNNAMED, RELAYED, HEDGED, WITHHELD],
            ("anonymous_source", "media_report", "hedged", "neither_confirmed_nor_denied"),
            id="all that is weak, and what is missing",
        ),
        pytest.param(
            [WITHHELD_LATER, record(Label.UNCONFIRMED, missing=Missing.NOT_VERIFIED)],
            ("no_comment", "not_independently_verified"),
            id="two things missing",
        ),
    ],
)
def test_the_basis_names_why(records: list[Record], terms: tuple[str, ...]):
    """The basis lists in closed terms what the status rests on, the strongest first."""
    assert basis(records, assess(tally(records))) == terms


@pytest.mark.parametrize(
    ("speaking", "expected"),
    [
        pytest.param(evidence(Label.ATTRIBUTED_OTHER, speaker=institution("the harbour police")), True, id="police"),
        pytest.param(
            evidence(Label.ATTRIBUTED_OTHER, speaker=institution("Norland’s health ministry")), True, id="ministry"
        ),
        pytest.param(
            evidence(Label.ATTRIBUTED_OTHER, speaker=person("Ida Moss", "Ida Moss, the county coroner")),
            True,
            id="coroner",
        ),
        pytest.param(
            evidence(Label.ATTRIBUTED_OTHER, speaker=person("Ida Moss", "Ida Moss, a fishmonger")),
            False,
            id="fishmonger",
        ),
        pytest.param(evidence(Label.ATTRIBUTED_OTHER, speaker=institution("Meridian Foods")), False, id="a company"),
        pytest.param(
            evidence(Label.ANONYMOUS, speaker=unnamed("two police sources")), False, id="unnamed in the police"
        ),
        pytest.param(evidence(Label.MEDIA, speaker=outlet("the Police Gazette")), False, id="an outlet"),
    ],
)
def test_who_speaks_within_a_public_task(speaking: Evidence, expected: bool):
    """A public body has authority on the fact; a company, a witness, an outlet or anybody unnamed has none."""
    assert has_authority(speaking) is expected


@pytest.mark.parametrize("kind", [SpeakerKind.ANONYMOUS, SpeakerKind.COLLECTIVE, SpeakerKind.OUTLET])
def test_no_authority_without_a_name(kind: SpeakerKind):
    """Whoever is not on record has no authority, whatever office the words mention."""
    speaker = replace(institution("the police"), kind=kind)
    assert has_authority(evidence(Label.ATTRIBUTED_OTHER, speaker=speaker)) is False


NOT_YET = record(Label.DENIES, party="Norland", text="Nothing is signed yet, Norland said.")
NEVER = record(Label.DENIES, party="Norland", text="There was no meeting, Norland said.")
STATE_OF_THINGS = record(Label.DENIES, speaker=outlet(), text="The search for the lynx goes on.")
UNKNOWN_THEN = record(Label.UNCONFIRMED, speaker=outlet(), missing=Missing.NOT_VERIFIED)
SIGNED = record(Label.ATTRIBUTED_PARTY, party="Ostland", day=2)


@pytest.mark.parametrize(
    ("records", "kept"),
    [
        pytest.param([NOT_YET, SIGNED], [SIGNED], id="not yet, then it happened"),
        pytest.param([NEVER, SIGNED], [NEVER, SIGNED], id="a denial of what is past stands, however old"),
        pytest.param([STATE_OF_THINGS, SIGNED], [SIGNED], id="an outlet's account of how things stood"),
        pytest.param([UNKNOWN_THEN, SIGNED], [SIGNED], id="what an outlet could not verify then"),
        pytest.param([NOT_YET, UNNAMED_LATER], [NOT_YET, UNNAMED_LATER], id="unnamed sources overtake nothing"),
        pytest.param([WITHHELD, HARBOUR], [WITHHELD, HARBOUR], id="a party's silence is its own to end"),
    ],
)
def test_what_had_not_happened_yet_is_overtaken(records: list[Record], kept: list[Record]):
    """A statement about how things stood then does not speak against what is reported to have happened since."""
    assert live(records) == kept


def figure(words: str, name: str, *, day: int = 0, label: Label = Label.ATTRIBUTED_OTHER) -> Record:
    """Somebody's number of the dead."""
    return record(label, speaker=person(name), value=read_value(words), day=day)


FIVE = figure("five", "Ana Ruiz")
TWELVE_LATER = figure("12", "Ben Cole", day=2)
NINETEEN_SAME_DAY = replace_index(figure("19", "Cora Lund"), 1)
DENIED_FIVE = replace(FIVE, evidence=replace(FIVE.evidence, label=Label.DENIES, denies=True))
ABOUT_TWELVE = figure("about a dozen", "Dana Frei")
RUMOURED = figure("40", "Ed", label=Label.HEDGED)


@pytest.mark.parametrize(
    ("records", "kept"),
    [
        pytest.param([FIVE, TWELVE_LATER], [TWELVE_LATER], id="a newer figure replaces an older one"),
        pytest.param([FIVE, NINETEEN_SAME_DAY], [DENIED_FIVE, NINETEEN_SAME_DAY], id="two figures of one day conflict"),
        pytest.param([TWELVE_LATER, RUMOURED], [TWELVE_LATER], id="a weak source's other figure is dropped"),
        pytest.param([ABOUT_TWELVE, TWELVE_LATER], [ABOUT_TWELVE, TWELVE_LATER], id="figures that fit agree"),
        pytest.param([WITNESS, FIVE], [FIVE, WITNESS], id="who gives no figure contradicts none"),
    ],
)
def test_numbers_that_differ_are_told_apart(records: list[Record], kept: list[Record]):
    """Numbers are never merged: the newest on record leads, older ones go, one beside it disputes it."""
    assert live(records) == kept


def test_what_the_judge_is_less_sure_of_confirms_nothing():
    """A party's word that may be no affirmation is reported; two such sources are not two."""
    party_says = record(Label.ATTRIBUTED_PARTY, party="Norland", weight=0.5)
    witness = record(Label.ATTRIBUTED_OTHER, speaker=person("Ana Ruiz"), weight=0.5)
    assert tally([party_says, witness]) == Tally(others_affirm=1)
