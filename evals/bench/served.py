"""A server of one's own for a bench: `onrecord serve` as a process over a new library. Knows no figure."""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx2

from evals.bench import load
from evals.bench.table import Table
from evals.errors import CannotRun

STOP_S = 60


@contextmanager
def serving(home: Path) -> Iterator[tuple[int, str]]:
    """Process id and address of a server over the library of that folder; stopped at the end.

    Raises:
        CannotRun: it did not start; what it said stands on stderr.
    """
    command = [sys.executable, "-m", "api.cli", "serve", "--port", "0", "--home", str(home)]
    environment = {**os.environ, "ONRECORD_LOG_LEVEL": "warning"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        words = process.stdout.readline().split()
        if len(words) < 4:
            raise CannotRun("The server did not start; see above.")
        try:
            yield process.pid, words[3]
        finally:
            process.terminate()
            process.wait(timeout=STOP_S)


def measure(arguments: Sequence[str]) -> Iterator[Table]:
    """The tables of `bench load`, one after the other."""
    parser = argparse.ArgumentParser(prog="python -m evals bench load", description="A server under many clients.")
    parser.add_argument("--passages", type=int, default=10_000, help="size of the library, about (default 10,000)")
    parser.add_argument("--seconds", type=float, default=30, help="for each number of clients (default 30)")
    parser.add_argument("--clients", type=int, nargs="+", default=[8, 128], help="at once (default 8 128)")
    parser.add_argument("--soak-minutes", type=float, help="8 clients for so long instead; tells how memory grows")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="onrecord-load-") as folder, serving(Path(folder)) as (pid, url):
        for batch in load.articles(options.passages):
            httpx2.post(f"{url}/v1/articles", json={"articles": batch}, timeout=600).raise_for_status()
        if options.soak_minutes:
            yield from asyncio.run(load.soak(url, pid, clients=8, minutes=options.soak_minutes))
            return
        for clients in options.clients:
            seen = asyncio.run(load.press(url, clients=clients, seconds=options.seconds))
            yield load.table(f"load, {clients} clients", seen)
