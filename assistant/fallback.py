"""Fallback: why the extractive answer was served in place of a language model's."""

from __future__ import annotations

from enum import StrEnum


class Fallback(StrEnum):
    """Closed words; nothing of the provider's own messages is repeated."""

    NOT_CONFIGURED = "not_configured"
    NOTHING_TO_WORD = "nothing_to_word"
    """Nothing was found; the abstention is ours."""
    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    UNAVAILABLE = "unavailable"
    """The provider has a fault of its own (5xx)."""
    RATE_LIMITED = "rate_limited"
    UNAUTHORIZED = "unauthorized"
    REJECTED = "rejected"
    """The provider does not take the request: unknown model, too long (4xx)."""
    REFUSED = "refused"
    """The model declines."""
    TRUNCATED = "truncated"
    MALFORMED = "malformed"
    EMPTY = "empty"
    WITHHELD = "withheld"
    """No sentence of the model passed the guard."""
