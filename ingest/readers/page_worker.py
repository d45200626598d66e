"""The child's side of PageProcess: one page after the other, until the program that asked is gone."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any

from ingest.errors import IngestError
from ingest.readers.html import read_html
from ingest.readers.page_process import MAX_ANSWER, MAX_MEMORY, read_message, write_message


def main() -> None:
    """Answer on standard output whatever comes on standard input."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # whatever a parser prints is no answer
    _limit_memory()
    write_message(sink, {"ready": True})
    with suppress(EOFError, BrokenPipeError):
        while True:
            write_message(sink, _reply(read_message(source)["text"]))


def _reply(text: str) -> dict[str, Any]:
    try:
        page = read_html(text, "page")
    except IngestError as error:
        return {"problem": error.problem}
    except MemoryError:
        return {"problem": f"takes more than {MAX_MEMORY // 2**20} MB to read; save the article as text"}
    except Exception as error:  # noqa: BLE001 - the door of this process: a parser's own failure becomes a message
        return {"problem": f"cannot be read by the parser ({type(error).__name__}); save the article as text"}
    if len(str(page.fields.get("text"))) * 12 > MAX_ANSWER:  # an escaped character has up to 12 bytes
        return {"problem": "holds more text than an article; save the article as text"}
    return {"fields": page.fields, "is_sure": page.is_sure}


def _limit_memory() -> None:
    with suppress(ImportError):  # Windows has no such limits; the deadline still holds
        import resource  # noqa: PLC0415 - only where there is one

        resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
