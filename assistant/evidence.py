"""Evidence: what one sentence does with a proposition, who says it, and where it stands."""

from __future__ import annotations

from enum import StrEnum


class Label(StrEnum):
    """What this sentence does with the proposition; when several hold, the first listed wins."""

    MENTIONS = "mentions"
    DENIES = "denies"
    UNCONFIRMED = "unconfirmed"
    ANONYMOUS = "anonymous"
    MEDIA = "media"
    HEDGED = "hedged"
    ATTRIBUTED_PARTY = "attributed_party"
    ATTRIBUTED_OTHER = "attributed_other"
    ASSERTS = "asserts"
