"""Conversation: the last question of each conversation, so that a short one can lean on it."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict

from assistant.question import Question

MOST_CONVERSATIONS = 10_000  # kept in memory; the least recently used one is forgotten first


class Conversations:
    """Last questions by conversation id; thread safe."""

    def __init__(self) -> None:
        self._last: OrderedDict[str, Question] = OrderedDict()
        self._lock = threading.Lock()

    def start(self) -> str:
        """A new conversation id."""
        return "con_" + secrets.token_hex(8)

    def last(self, conversation_id: str) -> Question | None:
        """The last question asked in it; None for a new or forgotten one."""
        with self._lock:
            return self._last.get(conversation_id)

    def remember(self, conversation_id: str, question: Question) -> None:
        """Keep the question that was just answered."""
        with self._lock:
            self._last[conversation_id] = question
            self._last.move_to_end(conversation_id)
            while len(self._last) > MOST_CONVERSATIONS:
                self._last.popitem(last=False)
