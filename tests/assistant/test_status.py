"""The decision table, row by row and over every combination of small counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest

from assistant.status import Ruling, Status, Tally, assess

FLAGS = (False, True)
EVERY_TALLY = [
    Tally(*counts)
    for counts in product(range(2), range(4), range(4), range(3), range(2), range(3), FLAGS, FLAGS, FLAGS)
]
CONFIRMED = [tally for tally in EVERY_TALLY if assess(tally).status is Status.CONFIRMED]

# The table of docs/status.md, written a second time: row, condition, status, flag. The first row that holds counts.
TABLE: list[tuple[int, Callable[[Tally], bool], Status, Callable[[Tally], bool]]] = [
    (
        0,
        lambda t: replace(t, authority=False, rebuts=False) == Tally(),
        Status.NO_EVIDENCE,
        lambda _: False,
    ),
    (
        1,
        lambda t: t.party_affirms >= 1 and t.party_denies == t.others_deny == 0,
        Status.CONFIRMED,
        lambda _: False,
    ),
    (
        2,
        lambda t: t.party_affirms + t.others_affirm >= 1 and t.party_denies + t.others_deny >= 1,
        Status.DISPUTED,
        lambda _: True,
    ),
    (
        3,
        lambda t: t.party_denies + t.others_deny >= 1 and t.party_affirms == t.others_affirm == 0,
        Status.DENIED,
        lambda t: t.weak + t.outlets_assert >= 1 or t.rebuts,
    ),
    (
        4,
        lambda t: t.unconfirmed and t.party_affirms == 0 and t.others_affirm < 2,
        Status.UNVERIFIED,
        lambda _: True,
    ),
    (
        5,
        lambda t: t.others_affirm >= 2 and not t.unconfirmed,
        Status.CONFIRMED,
        lambda _: False,
    ),
    (
        6,
        lambda t: t.outlets_assert >= 2 and t.others_affirm == t.weak == 0 and not t.unconfirmed,
        Status.CONFIRMED,
        lambda _: False,
    ),
    (
        7,
        lambda t: t.others_affirm == 1 or (t.others_affirm >= 2 and t.unconfirmed),
        Status.REPORTED,
        lambda t: t.unconfirmed or (not t.authority and t.outlets_assert == 0),
    ),
    (
        8,
        lambda t: (t.outlets_assert >= 2 and t.weak >= 1) or (t.outlets_assert == 1 and t.weak == 0),
        Status.REPORTED,
        lambda _: False,
    ),
    (
        9,
        lambda t: t.weak >= 1,
        Status.UNVERIFIED,
        lambda _: True,
    ),
]


def by_the_table(tally: Tally) -> Ruling:
    """The ruling of the first row of `TABLE` that holds; there is none without a row."""
    return next(Ruling(status, flag(tally), row) for row, holds, status, flag in TABLE if holds(tally))


def test_every_combination_falls_in_the_row_that_the_table_says():
    """Over all combinations of counts, row, status and flag are those of the first row of the table that holds."""
    assert [assess(tally) for tally in EVERY_TALLY] == [by_the_table(tally) for tally in EVERY_TALLY]


def test_the_enumeration_is_large_enough_and_reaches_every_row():
    """More than 576 different combinations are tried, and no row of the table is dead."""
    rows = sorted({assess(tally).row for tally in EVERY_TALLY})
    assert (len(set(EVERY_TALLY)) > 576, rows) == (True, list(range(10)))


@pytest.mark.parametrize(
    ("tally", "ruling"),
    [
        pytest.param(Tally(), Ruling(Status.NO_EVIDENCE, False, 0), id="0 nothing that bears on it"),
        pytest.param(
            Tally(authority=True), Ruling(Status.NO_EVIDENCE, False, 0), id="0 an authority that says nothing"
        ),
        pytest.param(Tally(party_affirms=1), Ruling(Status.CONFIRMED, False, 1), id="1 the party affirms"),
        pytest.param(
            Tally(party_affirms=1, weak=2, unconfirmed=True),
            Ruling(Status.CONFIRMED, False, 1),
            id="1 one party affirms while another withholds comment",
        ),
        pytest.param(
            Tally(party_affirms=1, party_denies=1), Ruling(Status.DISPUTED, True, 2), id="2 one party against another"
        ),
        pytest.param(
            Tally(others_affirm=3, party_denies=1),
            Ruling(Status.DISPUTED, True, 2),
            id="2 three witnesses on record against the party",
        ),
        pytest.param(
            Tally(party_affirms=1, others_deny=1), Ruling(Status.DISPUTED, True, 2), id="2 the party against an expert"
        ),
        pytest.param(Tally(party_denies=1), Ruling(Status.DENIED, False, 3), id="3 the party denies, nobody claims it"),
        pytest.param(
            Tally(party_denies=1, weak=1), Ruling(Status.DENIED, True, 3), id="3 denied, but unnamed sources claim it"
        ),
        pytest.param(
            Tally(others_deny=1, outlets_assert=2, unconfirmed=True),
            Ruling(Status.DENIED, True, 3),
            id="3 denied, but two outlets state it",
        ),
        pytest.param(
            Tally(weak=1, unconfirmed=True), Ruling(Status.UNVERIFIED, True, 4), id="4 sources say so, party is silent"
        ),
        pytest.param(
            Tally(others_affirm=1, unconfirmed=True, authority=True),
            Ruling(Status.UNVERIFIED, True, 4),
            id="4 one source with authority, but confirmation is missing",
        ),
        pytest.param(
            Tally(outlets_assert=5, unconfirmed=True),
            Ruling(Status.UNVERIFIED, True, 4),
            id="4 five outlets state it, but confirmation is missing",
        ),
        pytest.param(Tally(unconfirmed=True), Ruling(Status.UNVERIFIED, True, 4), id="4 only a withheld comment"),
        pytest.param(Tally(others_affirm=2), Ruling(Status.CONFIRMED, False, 5), id="5 two sources on record"),
        pytest.param(
            Tally(others_affirm=2, weak=3), Ruling(Status.CONFIRMED, False, 5), id="5 two on record beside unnamed ones"
        ),
        pytest.param(
            Tally(outlets_assert=2), Ruling(Status.CONFIRMED, False, 6), id="6 two outlets in their own voice"
        ),
        pytest.param(
            Tally(others_affirm=1), Ruling(Status.REPORTED, True, 7), id="7 one source without authority on the fact"
        ),
        pytest.param(
            Tally(others_affirm=1, authority=True), Ruling(Status.REPORTED, False, 7), id="7 police on an arrest"
        ),
        pytest.param(
            Tally(others_affirm=2, unconfirmed=True, authority=True),
            Ruling(Status.REPORTED, True, 7),
            id="7 two on record, but confirmation is missing",
        ),
        pytest.param(Tally(outlets_assert=1), Ruling(Status.REPORTED, False, 8), id="8 one outlet in its own voice"),
        pytest.param(
            Tally(outlets_assert=2, weak=1), Ruling(Status.REPORTED, False, 8), id="8 two outlets beside a weak origin"
        ),
        pytest.param(Tally(weak=1), Ruling(Status.UNVERIFIED, True, 9), id="9 unnamed sources only"),
        pytest.param(
            Tally(weak=4, authority=True), Ruling(Status.UNVERIFIED, True, 9), id="9 four weak origins are still weak"
        ),
        pytest.param(
            Tally(weak=1, outlets_assert=1),
            Ruling(Status.UNVERIFIED, True, 9),
            id="9 one outlet in its own voice beside unnamed sources",
        ),
    ],
)
def test_an_example_of_each_row(tally: Tally, ruling: Ruling):
    """Each row of the table rules on its example as an editor would."""
    assert assess(tally) == ruling


def test_nothing_is_confirmed_over_a_live_denial():
    """A claim that anybody on record denies is never called confirmed."""
    assert [tally for tally in CONFIRMED if tally.party_denies or tally.others_deny] == []


def test_nothing_is_confirmed_while_confirmation_is_missing():
    """Where the text says that confirmation is missing, only the party's own word confirms."""
    assert [tally for tally in CONFIRMED if tally.unconfirmed and not tally.party_affirms] == []


def test_nothing_is_confirmed_on_one_origin_that_is_no_party():
    """One witness, one document or one outlet is never enough to confirm."""
    assert [
        tally for tally in CONFIRMED if not tally.party_affirms and tally.others_affirm + tally.outlets_assert < 2
    ] == []


def test_weak_origins_alone_never_lift_a_claim():
    """Unnamed, relayed or hedged origins on their own are unverified, however many they are."""
    weak_only = [Tally(weak=count, unconfirmed=u, authority=a) for count, u, a in product(range(1, 9), FLAGS, FLAGS)]
    rulings = {(ruling.status, ruling.unverified) for ruling in map(assess, weak_only)}
    assert rulings == {(Status.UNVERIFIED, True)}


def test_the_flag_goes_with_the_status():
    """Disputed and unverified claims always carry the flag; confirmed ones and "not found" never do."""
    pairs = {(ruling.status, ruling.unverified) for ruling in map(assess, EVERY_TALLY)}
    assert pairs == {
        (Status.CONFIRMED, False),
        (Status.NO_EVIDENCE, False),
        (Status.DENIED, False),
        (Status.REPORTED, False),
        (Status.DENIED, True),
        (Status.REPORTED, True),
        (Status.DISPUTED, True),
        (Status.UNVERIFIED, True),
    }


def test_a_new_denial_never_confirms():
    """Adding a denial to any set of sources leaves no claim confirmed."""
    denied = [replace(tally, party_denies=tally.party_denies + 1) for tally in EVERY_TALLY]
    assert {assess(tally).status for tally in denied} == {Status.DENIED, Status.DISPUTED}


def test_a_further_weak_origin_never_confirms():
    """Whatever an unnamed source adds, a claim that was not confirmed before is not confirmed after."""
    lifted = [
        tally
        for tally in EVERY_TALLY
        if assess(tally).status is not Status.CONFIRMED
        and assess(replace(tally, weak=tally.weak + 1)).status is Status.CONFIRMED
    ]
    assert lifted == []
