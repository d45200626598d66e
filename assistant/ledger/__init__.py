"""KEEPING. What was asked and answered, and what people said of it: SQL, embedded or on a server."""

from __future__ import annotations

from assistant.ledger.conversations import Conversation, ConversationPage, Conversations, Turn
from assistant.ledger.database import Database
from assistant.ledger.feedback import Feedback, Reason
from assistant.ledger.leanings import Affected, Change, Leaning
from assistant.ledger.ledger import Ledger

__all__ = [
    "Affected",
    "Change",
    "Conversation",
    "ConversationPage",
    "Conversations",
    "Database",
    "Feedback",
    "Leaning",
    "Ledger",
    "Reason",
    "Turn",
]
