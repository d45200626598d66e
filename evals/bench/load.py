"""Load: a server of its own under many clients, over made-up articles. Measures times and memory, no answer.

Clients wait as long as a refusal tells them to. They share the machine with the server, as the figures say they do.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import httpx2
import numpy as np

from evals.bench.table import Row, Table
from evals.errors import CannotRun

BATCH = 50  # articles in one request
SENTENCES = 24  # of an article, which is cut into three to four passages
PROBE_S = 0.05  # between two looks at /healthz
SAMPLE_S = 5.0  # between two looks at the server's memory
WARM_SHARE = 0.2  # of a soak, in which caches fill, before memory is watched

_PLACES = ("Alder Bay", "Corvale", "Duna", "Estrel", "Fellway", "Gorran", "Halden", "Isling", "Jorvik", "Kestrel Point")
_ROLES = ("mayor", "port authority", "interior minister", "police chief", "union", "transport ministry")
_ACTS = ("confirmed", "denied", "announced", "said it would review", "declined to comment on", "had yet to confirm")
_THINGS: tuple[str, ...] = (
    "the closure of the bridge",
    "a ceasefire",
    "the arrest of two men",
    "a strike",
    "the sale of the ferry line",
)
_THINGS += ("an outbreak at the harbour school", "talks with the rebels", "the evacuation of the old town")


@dataclass(slots=True)
class Pressure:
    """What clients saw; times in milliseconds."""

    seconds: float = 0.0
    answered: list[float] = field(default_factory=list)
    shed: list[float] = field(default_factory=list)
    health: list[float] = field(default_factory=list)
    errors: int = 0


def articles(passages: int) -> Iterator[list[dict[str, str]]]:
    """Batches of made-up articles, the same in every run, for about so many passages."""
    dice = random.Random(10)
    count = max(1, passages // 3)
    for first in range(0, count, BATCH):
        yield [_article(dice, number) for number in range(first, min(count, first + BATCH))]


def _article(dice: random.Random, number: int) -> dict[str, str]:
    sentences = [
        f"The {dice.choice(_ROLES)} of {dice.choice(_PLACES)} {dice.choice(_ACTS)} {dice.choice(_THINGS)} on day "
        f"{dice.randrange(400)}, after a meeting that lasted {dice.randrange(2, 90)} minutes."
        for _ in range(SENTENCES)
    ]
    text = "\n\n".join(" ".join(sentences[start : start + 4]) for start in range(0, SENTENCES, 4))
    day = f"2023-{dice.randrange(1, 13):02}-{dice.randrange(1, 29):02}"
    title = f"{dice.choice(_PLACES)}: {dice.choice(_THINGS)}"
    return {
        "id": f"load-{number}",
        "title": title,
        "text": text,
        "source": f"Outlet {number % 40}",
        "published_at": day,
    }


def questions() -> list[str]:
    """What clients ask, in turn."""
    return [f"Did the {role} of {place} confirm {thing}?" for role in _ROLES for place in _PLACES for thing in _THINGS]


async def press(url: str, *, clients: int, seconds: float) -> Pressure:
    """So many clients ask without a pause for so long, while the health check is watched."""
    seen, asked = Pressure(), questions()
    random.Random(11).shuffle(asked)
    end = time.perf_counter() + seconds
    limits = httpx2.Limits(max_connections=None)
    async with httpx2.AsyncClient(base_url=url, timeout=120, limits=limits) as client:
        began = time.perf_counter()
        probe = asyncio.create_task(_probe(client, seen))
        await asyncio.gather(*(_ask(client, asked[number:] + asked[:number], end, seen) for number in range(clients)))
        seen.seconds = time.perf_counter() - began
        probe.cancel()
    return seen


async def _ask(client: httpx2.AsyncClient, asked: Sequence[str], end: float, seen: Pressure) -> None:
    number = 0
    while time.perf_counter() < end:
        began = time.perf_counter()
        try:
            response = await client.post("/v1/chat", json={"question": asked[number % len(asked)]})
        except httpx2.TransportError:
            seen.errors += 1
            continue
        took = (time.perf_counter() - began) * 1000
        number += 1
        if response.status_code == 200:
            seen.answered.append(took)
        elif response.status_code == 503:
            seen.shed.append(took)
            await asyncio.sleep(int(response.headers["retry-after"]))
        else:
            seen.errors += 1


async def _probe(client: httpx2.AsyncClient, seen: Pressure) -> None:
    while True:
        began = time.perf_counter()
        (await client.get("/healthz")).raise_for_status()
        seen.health.append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(PROBE_S)


def table(title: str, seen: Pressure) -> Table:
    """The figures of one press."""
    rows = [Row("answers a second", len(seen.answered) / seen.seconds, len(seen.answered))]
    for name, times in (("answered", seen.answered), ("refused", seen.shed), ("/healthz", seen.health)):
        rows += [Row(f"{name}: p{share} ms", _percentile(times, share), len(times)) for share in (50, 95, 99)]
    return Table(title, (*rows, Row("errors", seen.errors, len(seen.answered) + len(seen.shed) + seen.errors)))


def _percentile(times: Sequence[float], share: int) -> float:
    """0 where nothing was measured; the count beside it says so."""
    return float(np.percentile(times, share)) if times else 0.0


async def soak(url: str, pid: int, *, clients: int, minutes: float) -> tuple[Table, Table]:
    """What clients saw in so many minutes, and how the server's memory grew after warming up."""
    samples: list[tuple[float, float]] = []
    watch = asyncio.create_task(_watch(pid, samples))
    seen = await press(url, clients=clients, seconds=minutes * 60)
    watch.cancel()
    return table(f"soak of {minutes:g} minutes", seen), memory(samples)


async def _watch(pid: int, samples: list[tuple[float, float]]) -> None:
    while True:
        samples.append((time.monotonic(), resident_mb(pid)))
        await asyncio.sleep(SAMPLE_S)


def memory(samples: Sequence[tuple[float, float]]) -> Table:
    """The slope of a straight line through the samples (second, MB) after warming up, and the first and last of them.

    Raises:
        CannotRun: there are fewer than three.
    """
    warm = samples[int(len(samples) * WARM_SHARE) :]
    if len(warm) < 3:
        raise CannotRun("The soak was too short to tell how memory grows; give it more minutes.")
    seconds, megabytes = np.array(warm).T
    slope = float(np.polyfit(seconds - seconds[0], megabytes, 1)[0]) * 3600
    rows = (Row("slope, MB an hour", slope, len(warm)), Row("at first, MB", float(megabytes[0]), len(warm)))
    return Table("memory of the server", (*rows, Row("at last, MB", float(megabytes[-1]), len(warm))))


def resident_mb(pid: int) -> float:
    """Memory of a process that is not swapped out, in MB of 2**20 bytes.

    Raises:
        CannotRun: the system has no /proc.
    """
    status = Path(f"/proc/{pid}/status")
    if not status.is_file():
        raise CannotRun("Memory is read from /proc, which this system does not have.")
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024
