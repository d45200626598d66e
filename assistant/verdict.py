"""Verdict and stances: what each party itself did about the claim, over its own live records only."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import ActResult, Stance
from assistant.attribution import Missing
from assistant.evidence import Label
from assistant.parties import Concerned
from assistant.timeline import Record

RESULT = {
    Stance.CONFIRMS: ActResult.CONFIRMED,
    Stance.DENIES: ActResult.DENIED,
    Stance.NEITHER: ActResult.NEITHER,
    Stance.DECLINES: ActResult.NEITHER,
    Stance.ANONYMOUS_ONLY: ActResult.ANONYMOUS_ONLY,
    Stance.SILENT: ActResult.NOT_REPORTED,
}


def stance_of(party: Concerned, records: Sequence[Record]) -> tuple[Stance, Record | None]:
    """Where this party stands, and the record that says so; silence is never a denial.

    Args:
        party: One of those concerned.
        records: Live records about the claim.
    """
    own = sorted((r for r in records if r.evidence.party == party.name), key=lambda r: (r.at, r.evidence.index))
    for record in reversed(own):
        if record.denies:
            return Stance.DENIES, record
        if record.evidence.label is Label.ATTRIBUTED_PARTY:
            return Stance.CONFIRMS, record
    withheld = [r for r in own if r.evidence.label is Label.UNCONFIRMED]
    if withheld:
        record = max(withheld, key=lambda r: (r.evidence.missing is Missing.NEITHER, r.at))
        declined = record.evidence.missing is Missing.NO_COMMENT
        return (Stance.DECLINES if declined else Stance.NEITHER), record
    insiders = [r for r in records if r.evidence.insider_of == party.name and r.affirms]
    if insiders:
        return Stance.ANONYMOUS_ONLY, insiders[-1]
    return Stance.SILENT, None
