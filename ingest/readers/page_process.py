"""PageProcess: reads web pages in a process of its own, so that a hostile page costs a process and not the program.

The process is started with the first page, serves all following ones, and is replaced when a page stalls or kills it.
"""

from __future__ import annotations

import atexit
import json
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from threading import Lock, Timer
from typing import IO, Any

from ingest.errors import FileError
from ingest.readers.text import Fields

DEADLINE_S = 10.0  # for one page; real ones of 2 MB take half a second
START_S = 60.0  # for the parsers to be imported, on a machine that is busy
MAX_MEMORY = 512 * 1024 * 1024  # bytes of address space; the parsers take 50 MB of it, a real page of 2 MB 100 more
MAX_ANSWER = 32 * 1024 * 1024  # bytes; the longest article has 8 MB in UTF-8

_CODE = "import sys; sys.path[:] = {path!r}; from ingest.readers.page_worker import main; main()"
_SAVE = "save the article as text"


@dataclass(frozen=True, slots=True)
class WebPage:
    """What was read from a page."""

    fields: Fields
    is_sure: bool
    """Every rule that could hide text was read; False where some stand in another file."""


class PageProcess:
    """One child process that reads pages; several threads may share it, and take turns."""

    def __init__(self, *, deadline_s: float = DEADLINE_S) -> None:
        self._deadline_s = deadline_s
        self._lock = Lock()
        self._child: subprocess.Popen[bytes] | None = None

    def read(self, text: str, where: str) -> WebPage:
        """The article of a page.

        Args:
            text: The whole page.
            where: Its name, for messages.

        Returns:
            What `html.read_html` returns.

        Raises:
            FileError: The page holds no article, takes too long or too much memory, or kills its reader.
        """
        with self._lock:
            reply = self._ask(text, where)
        if "problem" in reply:
            raise FileError(where, None, reply["problem"])
        return WebPage(reply["fields"], reply["is_sure"])

    def close(self) -> None:
        """End the process; a later page starts another one."""
        with self._lock:
            self._end()

    def _ask(self, text: str, where: str) -> dict[str, Any]:
        child = self._running()
        expired = False

        def expire() -> None:
            nonlocal expired
            expired = True
            child.kill()

        timer = Timer(self._deadline_s, expire)
        timer.start()
        try:
            write_message(_pipe(child.stdin), {"text": text})
            return read_message(_pipe(child.stdout))
        except (EOFError, OSError, ValueError):
            self._end()
            cause = f"takes more than {self._deadline_s:g} s to read" if expired else "kills its reader"
            raise FileError(where, None, f"{cause}; {_SAVE}") from None
        finally:
            timer.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is None:
            return self._child
        self._end()
        command = [sys.executable, "-c", _CODE.format(path=sys.path)]
        pipe = subprocess.PIPE
        self._child = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)
        timer = Timer(START_S, self._child.kill)
        timer.start()
        try:
            read_message(_pipe(self._child.stdout))  # it says when it is ready
        except (EOFError, ValueError):
            self._end()
            raise RuntimeError("the process that reads web pages cannot be started") from None
        finally:
            timer.cancel()
        return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                _close(pipe)


@cache
def shared() -> PageProcess:
    """The one process for all pages that this program reads; ended with the program."""
    process = PageProcess()
    atexit.register(process.close)
    return process


def write_message(pipe: IO[bytes], message: dict[str, Any]) -> None:
    """Send a JSON object, its length in front."""
    raw = json.dumps(message).encode()
    pipe.write(len(raw).to_bytes(4, "big") + raw)
    pipe.flush()


def read_message(pipe: IO[bytes]) -> dict[str, Any]:
    """Wait for a JSON object.

    Raises:
        EOFError: The other side is gone.
        ValueError: It is longer than `MAX_ANSWER` or no JSON.
    """
    length = int.from_bytes(_exactly(pipe, 4), "big")
    if length > MAX_ANSWER:
        raise ValueError(f"a message of {length} bytes; at most {MAX_ANSWER} are read")
    message: dict[str, Any] = json.loads(_exactly(pipe, length))
    return message


def _exactly(pipe: IO[bytes], count: int) -> bytes:
    raw = pipe.read(count)
    if len(raw) < count:
        raise EOFError
    return raw


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise EOFError
    return pipe


def _close(pipe: IO[bytes] | None) -> None:
    try:
        if pipe is not None:
            pipe.close()
    except OSError:
        return  # what was still to be sent to a process that is gone
