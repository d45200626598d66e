"""Stream: how soon a reader sees the status and the first sentence, through a real server on loopback.

The example articles are taken in by a process of its own, which then serves; questions come over HTTP. Every question
is asked once before the clock runs. The figures are of this machine and whatever else runs on it.
"""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from statistics import median, quantiles
from urllib.parse import urlsplit

from assistant.judge import Judge
from evals.bench.table import Row, Table
from evals.corpus import EXAMPLES
from evals.errors import CannotRun

ASKED = 200  # one after the other
AT_ONCE = 50
WAIT_S = 120  # for any single answer
COMMAND = (sys.executable, "-m", "api.cli")


@dataclass(frozen=True, slots=True)
class Times:
    """When the parts of one stream arrived, in milliseconds from before the request was sent."""

    claim: float
    statement: float
    done: float


def measure(folder: Path, judge: Judge) -> Table:  # every bench is called alike
    """Medians and 95th percentiles of the first claim, the first statement and the end; failures among many at once.

    Raises:
        CannotRun: the examples are not there, or the server does not start.
    """
    questions = EXAMPLES / "questions.txt"
    if not questions.is_file():
        raise CannotRun("The example articles are not there; run from a checkout of the project.")
    texts = [line for line in questions.read_text("utf-8").splitlines() if line]
    with tempfile.TemporaryDirectory(prefix="onrecord-bench-") as home, _serve(Path(home)) as address:
        _ask(address, texts)
        times = _ask(address, list(islice(cycle(texts), ASKED)))
        failed, together = _ask_at_once(address, list(islice(cycle(texts), AT_ONCE)))
    rows = [
        row for name in ("claim", "statement", "done") for row in _rows(name, [getattr(one, name) for one in times])
    ]
    rows.append(Row(f"{AT_ONCE} at once: failed", failed, AT_ONCE))
    rows.append(Row(f"{AT_ONCE} at once: last one done, ms", together, AT_ONCE))
    return Table(f"stream (example articles, extractive, load {os.getloadavg()[0]:.1f} before)", tuple(rows))


def _rows(name: str, costs: list[float]) -> list[Row]:
    what = {"claim": "first claim", "statement": "first statement", "done": "done"}[name]
    return [
        Row(f"{what}: median, ms", median(costs), len(costs)),
        Row(f"{what}: 95th percentile, ms", quantiles(costs, n=20)[-1], len(costs)),
    ]


@contextmanager
def _serve(home: Path) -> Iterator[str]:
    """Host and port of `onrecord serve` over the example articles."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONRECORD_")}
    kept |= {name: value for name, value in os.environ.items() if name == "ONRECORD_CACHE"}
    kept |= {"ONRECORD_LOG_LEVEL": "warning"}
    where = ("--home", str(home))
    ingest = [*COMMAND, "ingest", str(EXAMPLES / "articles"), *where]
    subprocess.run(ingest, env=kept, check=True, capture_output=True)
    serve = [*COMMAND, "serve", "--port", "0", *where]
    with subprocess.Popen(serve, env=kept, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line:
                raise CannotRun("The server did not start; run `onrecord serve` to see why.")
            yield urlsplit(next(word for word in line.split() if word.startswith("http"))).netloc
        finally:
            process.terminate()


def _ask(address: str, questions: list[str]) -> list[Times]:
    """The times of each question, asked one after the other over one connection."""
    with closing(http.client.HTTPConnection(address, timeout=WAIT_S)) as connection:
        return [_read(connection, question) for question in questions]


def _ask_at_once(address: str, questions: list[str]) -> tuple[int, float]:
    """How many of the streams failed, and after how many milliseconds the last one was done."""

    def ask(question: str) -> bool:
        try:
            _ask(address, [question])
        except (OSError, http.client.HTTPException, CannotRun):
            return False
        return True

    started = time.perf_counter()
    with ThreadPoolExecutor(len(questions)) as pool:
        went_well = list(pool.map(ask, questions))
    return went_well.count(False), (time.perf_counter() - started) * 1000


def _read(connection: http.client.HTTPConnection, question: str) -> Times:
    """Ask and read the stream to its end; `CannotRun` where it does not end with `done`."""
    body = json.dumps({"question": question, "engine": "extractive", "stream": True})
    started = time.perf_counter()
    connection.request("POST", "/v1/chat", body, {"Content-Type": "application/json"})
    response = connection.getresponse()
    seen: dict[str, float] = {}
    while line := response.readline():
        if line.startswith(b"event: "):
            seen.setdefault(line.removeprefix(b"event: ").strip().decode(), (time.perf_counter() - started) * 1000)
    if response.status != http.client.OK or "done" not in seen:
        raise CannotRun(f"A stream ended with {list(seen)[-1:]} and status {response.status}.")
    return Times(seen["claim"], seen["statement"], seen["done"])
