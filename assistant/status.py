"""Status of a claim: the decision table that an editor would argue about. No model, no text, no search."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """What all the sources together establish about one claim."""

    CONFIRMED = "confirmed"
    REPORTED = "reported"
    UNVERIFIED = "unverified"
    DISPUTED = "disputed"
    DENIED = "denied"
    NO_EVIDENCE = "no_evidence"


@dataclass(frozen=True, slots=True)
class Tally:
    """Live evidence about one claim, counted by independent origin (never by article)."""

    party_affirms: int = 0
    """P+: parties concerned that affirm it on record."""
    others_affirm: int = 0
    """S+: other named persons, institutions or documents that affirm it."""
    outlets_assert: int = 0
    """O+: outlets that state it in their own voice."""
    weak: int = 0
    """W: origins that are unnamed, relayed from another outlet, or hedged."""
    party_denies: int = 0
    """P-."""
    others_deny: int = 0
    """S-: anybody else on record, or an outlet in its own voice."""
    unconfirmed: bool = False
    """U: the text says that confirmation, comment or verification is missing."""
    authority: bool = False
    """The one source of row 7 speaks within its task (police on an arrest, a coroner on a death)."""
    rebuts: bool = False
    """A denial names the claim that it denies: "denied reports that", "pleaded not guilty"."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A status, the flag beside it, and the row of the table that held."""

    status: Status
    unverified: bool
    row: int


def assess(tally: Tally) -> Ruling:
    """Rule on a claim: the first row that holds.

    Source: the table of docs/status.md, after FactBank, ICD 203/206 and the AP and BBC rules on anonymous and
    single sources. A false "confirmed" is the costliest error, so rows 1, 5 and 6 are the only ways to it.
    """
    affirmed = tally.party_affirms > 0 or tally.others_affirm > 0
    denied = tally.party_denies > 0 or tally.others_deny > 0
    if affirmed and denied:
        return Ruling(Status.DISPUTED, unverified=True, row=2)
    if tally.party_affirms:
        return Ruling(Status.CONFIRMED, unverified=False, row=1)
    if denied:
        return Ruling(Status.DENIED, unverified=tally.weak > 0 or tally.outlets_assert > 0 or tally.rebuts, row=3)
    if tally.unconfirmed and tally.others_affirm < 2:
        return Ruling(Status.UNVERIFIED, unverified=True, row=4)
    if tally.others_affirm >= 2 and not tally.unconfirmed:
        return Ruling(Status.CONFIRMED, unverified=False, row=5)
    return _uncorroborated(tally)


def _uncorroborated(tally: Tally) -> Ruling:
    """Rows 0 and 6 to 9: neither a party nor two sources on record, and no denial."""
    if tally.others_affirm:
        alone = not tally.authority and not tally.outlets_assert
        return Ruling(Status.REPORTED, unverified=tally.unconfirmed or alone, row=7)
    if tally.outlets_assert >= 2 and not tally.weak:
        return Ruling(Status.CONFIRMED, unverified=False, row=6)
    if tally.outlets_assert >= 2 or (tally.outlets_assert == 1 and not tally.weak):
        return Ruling(Status.REPORTED, unverified=False, row=8)
    if tally.weak:
        return Ruling(Status.UNVERIFIED, unverified=True, row=9)
    return Ruling(Status.NO_EVIDENCE, unverified=False, row=0)
