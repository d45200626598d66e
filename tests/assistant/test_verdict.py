"""What each party did about the claim, over its own live records."""

from __future__ import annotations

import pytest

from assistant.answer import ActResult, Stance
from assistant.attribution import Missing
from assistant.evidence import Label
from assistant.timeline import Record
from assistant.verdict import RESULT, stance_of
from tests.assistant.builders import institution, party, record, unnamed

NORLAND = party("Norland")
AFFIRMS = record(Label.ATTRIBUTED_PARTY, party="Norland")
DENIES = record(Label.DENIES, party="Norland", day=2)
NEITHER = record(Label.UNCONFIRMED, party="Norland", missing=Missing.NEITHER)
NOT_CONFIRMED = record(Label.UNCONFIRMED, party="Norland", missing=Missing.NOT_CONFIRMED, day=1)
NO_COMMENT = record(Label.UNCONFIRMED, party="Norland", missing=Missing.NO_COMMENT, day=3)
INSIDER = record(Label.ANONYMOUS, insider_of="Norland", speaker=unnamed("two Norland officials"))
INSIDER_DENIES = record(Label.ANONYMOUS, insider_of="Norland", denies=True)
NEIGHBOUR_AFFIRMS = record(Label.ATTRIBUTED_PARTY, party="Ostland")
NEIGHBOUR_DENIES = record(Label.DENIES, party="Ostland")
WITNESS = record(Label.ATTRIBUTED_OTHER, speaker=institution("the harbour authority"))


@pytest.mark.parametrize(
    ("records", "stance"),
    [
        pytest.param([], (Stance.SILENT, None), id="nothing is known"),
        pytest.param([WITNESS, NEIGHBOUR_AFFIRMS], (Stance.SILENT, None), id="others affirm"),
        pytest.param([NEIGHBOUR_DENIES], (Stance.SILENT, None), id="another party denies"),
        pytest.param([AFFIRMS], (Stance.CONFIRMS, AFFIRMS), id="its word on record"),
        pytest.param([DENIES], (Stance.DENIES, DENIES), id="its denial"),
        pytest.param([AFFIRMS, NEIGHBOUR_DENIES], (Stance.CONFIRMS, AFFIRMS), id="another's denial is not its own"),
        pytest.param([NEITHER], (Stance.NEITHER, NEITHER), id="neither confirmed nor denied"),
        pytest.param([NOT_CONFIRMED], (Stance.NEITHER, NOT_CONFIRMED), id="has yet to confirm"),
        pytest.param([NO_COMMENT], (Stance.DECLINES, NO_COMMENT), id="declined to comment"),
        pytest.param([NEITHER, NO_COMMENT], (Stance.NEITHER, NEITHER), id="the fuller of two withheld statements"),
        pytest.param([NO_COMMENT, AFFIRMS], (Stance.CONFIRMS, AFFIRMS), id="its word over a withheld comment"),
        pytest.param([INSIDER], (Stance.ANONYMOUS_ONLY, INSIDER), id="only its unnamed officials"),
        pytest.param(
            [INSIDER, NO_COMMENT], (Stance.DECLINES, NO_COMMENT), id="officials say so, it declines to comment"
        ),
        pytest.param([INSIDER, DENIES], (Stance.DENIES, DENIES), id="officials say so, it denies"),
        pytest.param([INSIDER_DENIES], (Stance.SILENT, None), id="an unnamed denial is no denial of the party"),
        pytest.param([AFFIRMS, DENIES], (Stance.DENIES, DENIES), id="its newest word"),
    ],
)
def test_where_a_party_stands(records: list[Record], stance: tuple[Stance, Record | None]):
    """A party stands where its own words put it; what others say of it, and its silence, are no denial."""
    assert stance_of(NORLAND, records) == stance


def test_every_stance_has_one_result():
    """Declining to comment counts as neither, and silence as "not reported", never as a denial."""
    assert RESULT == {
        Stance.CONFIRMS: ActResult.CONFIRMED,
        Stance.DENIES: ActResult.DENIED,
        Stance.NEITHER: ActResult.NEITHER,
        Stance.DECLINES: ActResult.NEITHER,
        Stance.ANONYMOUS_ONLY: ActResult.ANONYMOUS_ONLY,
        Stance.SILENT: ActResult.NOT_REPORTED,
    }
