"""Debian's Chromium, for the tests that look at pages."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tests.missing import go_without


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless browser; while it runs, no other test in this process could start an event loop of its own."""
    program = shutil.which("chromium")
    if program is None:
        go_without("Chromium is not installed; on Debian: apt-get install chromium")
    with sync_playwright() as playwright:
        # As root Chromium starts only without its sandbox; it sees nothing but pages of ours.
        options = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=program, args=options)
        yield browser
        browser.close()
