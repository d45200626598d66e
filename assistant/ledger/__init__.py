"""KEEPING. What was asked and answered, and what people said of it: SQL, embedded or on a server."""

from __future__ import annotations

from assistant.ledger.database import Database

__all__ = ["Database"]
