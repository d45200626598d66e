"""Logs: one JSON object a line, without a word of what was asked. Says nothing about where they go."""

from __future__ import annotations

import json
import logging
import sys
import traceback
from datetime import UTC, datetime

FIELDS = ("request_id", "method", "route", "status", "ms", "key", "collection")
"""What a record may carry in `extra`; nothing else of it is written."""


class JsonLines(logging.Formatter):
    """Records as JSON: at, level, logger, message, the `FIELDS` that are there, and where an exception arose.

    Exceptions are told by type and place. Their messages may repeat what was sent, so they are left out unless
    `messages` is true.
    """

    def __init__(self, *, messages: bool = False) -> None:
        super().__init__()
        self._messages = messages

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= {name: value for name in FIELDS if (value := getattr(record, name, None)) is not None}
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            line["exception"] = type(error).__qualname__
            line["where"] = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in _frames(error)]
            if self._messages:
                line["detail"] = str(error)
        return json.dumps(line, ensure_ascii=False)


def _frames(error: BaseException) -> traceback.StackSummary:
    return traceback.extract_tb(error.__traceback__, limit=-12)


def configure(level: str) -> None:
    """Sends the records of the whole process to stderr; other people's libraries only from warnings up."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines(messages=level == "debug"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("onrecord").setLevel(level.upper())
