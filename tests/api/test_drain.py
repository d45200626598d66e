"""Stopping a server under load: `onrecord serve` as a process, clients that never pause, SIGTERM in the middle.

DRAIN_RUNS is how often: once in everyday runs, 3 times in CI, 50 times with `make drain`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Semaphore
from typing import Any

import httpx2
import pytest

from tests.api.test_flow import ARTICLES, QUESTION

RUNS = int(os.environ.get("DRAIN_RUNS", "1"))
CLIENTS = 6
ANSWERS_BEFORE = 12  # so many have been given when the signal comes
STOPS_WITHIN_S = 20


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with two articles, which every run serves again."""
    home = tmp_path_factory.mktemp("drain")
    with serving(home, home / "first.log") as (_, url):
        httpx2.post(f"{url}/v1/articles", json={"articles": ARTICLES}, timeout=60).raise_for_status()
    return home


@contextmanager
def serving(home: Path, log: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server as a process of its own, with its log in a file; stopped at the end if it still runs."""
    command = [sys.executable, "-m", "api.cli", "serve", "--port", "0", "--home", str(home)]
    with (
        log.open("w") as stderr,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stderr, text=True) as process,
    ):
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().split()[3]
        finally:
            process.terminate()
            process.wait(timeout=60)


def ask_until_refused(url: str, given: Semaphore, stop: Event) -> list[dict[str, Any]]:
    """Asks on a new connection each time until the server takes no more; the answers that came whole."""
    answers = []
    while not stop.is_set():
        try:
            response = httpx2.post(f"{url}/v1/chat", json=QUESTION, timeout=60)
        except httpx2.TransportError:  # not let in any more; what was let in is compared with the server's log
            return answers
        if response.status_code == 200:
            answers.append(response.json())
            given.release()
    return answers


@pytest.mark.slow
@pytest.mark.parametrize("run", range(RUNS))
def test_every_answer_that_was_begun_arrives_whole(home: Path, tmp_path: Path, run: int):
    """As many answers as the server's log has reached their readers, none was cut, and it was over within 20 s."""
    given, stop, log = Semaphore(0), Event(), tmp_path / "log"
    with serving(home, log) as (process, url), ThreadPoolExecutor(CLIENTS) as pool:
        asking = [pool.submit(ask_until_refused, url, given, stop) for _ in range(CLIENTS)]
        for _ in range(ANSWERS_BEFORE):
            assert given.acquire(timeout=120)
        process.terminate()
        began = time.monotonic()
        process.wait(timeout=60)
        took_s = time.monotonic() - began
        stop.set()
        received = [answer["status"] for client in asking for answer in client.result()]
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    served = [line["status"] for line in lines if line.get("route") == "/v1/chat" and line["status"] != 503]
    assert (served, set(received)) == ([200] * len(received), {"unverified"})
    assert (process.returncode, took_s < STOPS_WITHIN_S) == (0, True)
