"""The writer's lock of a library's folder: one process writes, and others are told which. Knows no database."""

from __future__ import annotations

import json
import os
import socket
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from vectorstore.errors import Holder, LibraryLocked


class WriterLock:
    """Held from construction until `release`; the system frees it when the process dies.

    Raises:
        LibraryLocked: At once, when another process or another `Library` holds it.
    """

    def __init__(self, home: Path, *, command: str) -> None:
        self._note = home / "writer.json"
        # thread_local would make the lock invisible to the thread that closes the library.
        self._lock = FileLock(home / "writer.lock", thread_local=False)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise LibraryLocked(home, _read_holder(self._note)) from None
        holder = Holder(os.getpid(), socket.gethostname(), command, datetime.now(UTC).isoformat(timespec="seconds"))
        self._note.write_text(json.dumps(asdict(holder)), encoding="utf-8")

    @property
    def is_held(self) -> bool:
        """True until it is released."""
        return self._lock.is_locked

    def release(self) -> None:
        """Let the next writer in; calling it again does nothing."""
        if self._lock.is_locked:
            self._note.unlink(missing_ok=True)
            self._lock.release()


def _read_holder(note: Path) -> Holder | None:
    try:
        return Holder(**json.loads(note.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None  # the holder is just writing it, or was killed before it could
