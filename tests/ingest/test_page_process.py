"""A page that stalls, floods or kills its parser costs one process, never the program (OWASP LLM10)."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from ingest.errors import FileError
from ingest.readers.page_process import PageProcess
from tests.ingest.test_hiding import SEEN, page

SOUND = page("")
FLOODS = {
    "open_elements": "<b>" * 400_000,
    "nested": "<div>" * 500_000,
    "brackets": "<" * 2_000_000,
    "cells": "<table><tr><td>" * 100_000,
    "selectors": "<style>" + "* * * *{opacity:0}" * 20_000 + "</style>" + "<div>" * 5000,
    "json": "<script type='application/ld+json'>" + "[" * 900_000 + "</script>",
    "entities": "&amp;" * 500_000,
    "comments": "<!--" * 500_000,
}


@pytest.fixture
def process() -> Iterator[PageProcess]:
    """A process that is ended with the test."""
    process = PageProcess()
    yield process
    process.close()


@pytest.fixture(scope="module")
def flooded() -> Iterator[PageProcess]:
    """One process for all floods: starting it costs more than a flood."""
    process = PageProcess()
    yield process
    process.close()


def text_of(process: PageProcess, html: str = SOUND) -> object:
    """The text of a page read there."""
    return process.read(html, "a.html").fields["text"]


def test_pages_share_one_process(process: PageProcess):
    """One process reads page after page and ends when it is closed; the next page starts another."""
    first = text_of(process), text_of(process)
    process.close()

    assert (first, text_of(process)) == ((SEEN, SEEN), SEEN)


def test_stalling_page_is_given_up(process: PageProcess):
    """A page that takes longer than the deadline is refused by then, and the next one is read."""
    hasty = PageProcess(deadline_s=1)
    started = monotonic()
    with pytest.raises(FileError, match=r"^a\.html: takes more than 1 s to read; save the article as text$"):
        text_of(hasty, "<i></i>" * 1_400_000)
    took = monotonic() - started
    hasty.close()

    assert (took < 5, text_of(process)) == (True, SEEN)


@pytest.mark.skipif(sys.platform != "linux", reason="finds the child in /proc")
def test_killed_process_is_replaced(process: PageProcess):
    """When the parser dies between two pages, the next page is read by a new one."""
    text_of(process)
    child = int(Path(f"/proc/self/task/{os.getpid()}/children").read_text("ascii").split()[-1])
    os.kill(child, signal.SIGKILL)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)

    assert text_of(process) == SEEN


@pytest.mark.skipif(sys.platform != "linux", reason="limits address space")
def test_memory_is_limited(process: PageProcess, monkeypatch: pytest.MonkeyPatch):
    """A page that needs more memory than a page may is refused, and the next one is read."""
    monkeypatch.setattr("ingest.readers.page_process._CODE", _WITH_LITTLE_MEMORY)
    with pytest.raises(FileError, match=r"^a\.html: (?:takes more than 100 MB|is no HTML page)"):
        text_of(process, "<i></i>" * 400_000)

    assert text_of(process) == SEEN


_WITH_LITTLE_MEMORY = """
import sys; sys.path[:] = {path!r}
from ingest.readers import page_worker
page_worker.MAX_MEMORY = 100 * 1024 * 1024
page_worker.main()
"""


@pytest.mark.parametrize("html", FLOODS.values(), ids=FLOODS.keys())
def test_flood_is_an_error_in_time(flooded: PageProcess, html: str):
    """Floods of every kind end in an error of ours within the deadline, and the next page is read."""
    with pytest.raises(FileError, match=r"^a\.html: "):
        text_of(flooded, html)

    assert text_of(flooded) == SEEN
