"""Status of a claim: the decision table. Rules only; no model, no text, no search."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """What all the sources together establish about one claim."""

    CONFIRMED = "confirmed"
    REPORTED = "reported"
    UNVERIFIED = "unverified"
    DISPUTED = "disputed"
    DENIED = "denied"
    NO_EVIDENCE = "no_evidence"
