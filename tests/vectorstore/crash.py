"""Killing a process that takes articles in, and what has to be true afterwards.

`python -m tests.vectorstore.crash HOME MANIFEST SEED` is the victim: it adds, edits and removes articles until it is
killed, and writes down, synced to the disk, what it is about to do and what has been acknowledged.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from ingest import Article, split_article
from tests.vectorstore.fakes import FakeModel, article
from vectorstore import Library

PARAGRAPHS = 120  # 80 passages: the graph's files are written with every third batch of four articles
BATCH = 4
QUERIES = ["topic3 town5", "witness77 report", "report on topic6", "town11 witness3 names"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found after one kill."""

    lost: tuple[str, ...]
    """Acknowledged articles that are gone or old."""
    torn: tuple[str, ...]
    """Articles that are neither the old nor the new version, or whose passages are not theirs."""
    phantom: tuple[str, ...]
    """Articles whose removal was acknowledged, or that nobody added."""
    doubled: int
    """Passages that are stored more often than once."""
    differing: int
    """Queries whose answers differ from those of an exact search over the stored vectors."""
    opened_s: float
    """From opening to the first answer."""
    acknowledged: int


def version(number: int, edit: int) -> Article:
    """One of the victim's articles in one of its versions."""
    body = "\n\n".join(
        f"Report {number} on topic{(number + part) % 7} from town{(edit + part) % 13}. It names witness{part}."
        for part in range(PARAGRAPHS)
    )
    return article(f"n{number}", body)


PASSAGES = len(split_article(version(0, 0), count_tokens=FakeModel().count_tokens))


def main(home: str, manifest: str, seed: str) -> None:
    """The victim's life."""
    rng = random.Random(seed)
    with open(manifest, "ab", buffering=0) as file:

        def note(**entry: Any) -> None:
            file.write(json.dumps(entry).encode() + b"\n")
            os.fsync(file.fileno())

        edits = {id_: edit for id_, edit in states(Path(manifest)).acknowledged.items() if edit is not None}
        with Library.open(Path(home), FakeModel()) as library:
            note(open=True)
            while True:
                _one_write(rng, library, edits, note)


def _one_write(rng: random.Random, library: Library, edits: dict[int, int], note: Callable[..., None]) -> None:
    if edits and rng.random() < 0.15:
        number = rng.choice(sorted(edits))
        note(plan={number: None})
        library.remove(f"n{number}")
        note(done={number: None})
        del edits[number]
        return
    numbers = rng.sample(range(60), BATCH)
    plan = {number: edits.get(number, -1) + rng.randint(1, 9) for number in numbers}
    note(plan=plan)
    added = library.add(version(number, edit) for number, edit in plan.items())
    note(done={int(one.id[1:]): plan[int(one.id[1:])] for one in added})
    edits.update(plan)


@dataclass(frozen=True, slots=True)
class States:
    """What the manifest says: number of an article -> its version, None for removed."""

    acknowledged: dict[int, int | None]
    planned: dict[int, int | None]
    """Of the write that was going on."""


def states(manifest: Path) -> States:
    """Read a manifest, whose last line may be cut."""
    known: dict[int, int | None] = {}
    planned: dict[int, int | None] = {}
    for line in manifest.read_bytes().split(b"\n") if manifest.exists() else ():
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if "plan" in entry:
            planned = {int(number): edit for number, edit in entry["plan"].items()}
        if "done" in entry:
            known |= {int(number): edit for number, edit in entry["done"].items()}
            planned = {}
    return States(known, planned)


def kill_one(home: Path, manifest: Path, *, seed: str, aim: str) -> None:
    """Start a victim and kill it: at a random moment, or right after a commit or an index file began to be written."""
    rng = random.Random(f"{seed} {aim}")
    begun = manifest.stat().st_size if manifest.exists() else 0
    command = [sys.executable, "-m", "tests.vectorstore.crash", str(home), str(manifest), seed]
    victim = subprocess.Popen(command, start_new_session=True)
    try:
        _until(lambda: manifest.exists() and b'{"open": true}' in manifest.read_bytes()[begun:], 120)
        if aim == "random":
            sleep(rng.uniform(0, 2))  # the moment of a random kill is a time, not a condition
        else:
            watched = _index_state if aim == "persist" else _log_state
            before = watched(home)
            _until(lambda: watched(home) != before, 20)
            sleep(rng.uniform(0, 0.05 if aim == "persist" else 0.005))
    finally:
        os.killpg(victim.pid, signal.SIGKILL)
        victim.wait()


def _until(holds: Callable[[], bool], limit_s: float) -> None:
    end = monotonic() + limit_s
    while not holds() and monotonic() < end:
        sleep(0.001)


def _index_state(home: Path) -> list[tuple[str, int]]:
    """When the graph's files were written last."""
    return sorted((str(path), path.stat().st_mtime_ns) for path in (home / "chroma").rglob("data_level0.bin"))


def _log_state(home: Path) -> tuple[int, int]:
    log = home / "library.sqlite-wal"
    return (log.stat().st_size, log.stat().st_mtime_ns) if log.exists() else (0, 0)


def judge(home: Path, manifest: Path) -> Verdict:
    """Open what the victim left and compare it with what it had acknowledged."""
    told = states(manifest)
    started = monotonic()
    with Library.open(home, FakeModel()) as library:
        library.search(QUERIES[0])
        opened_s = monotonic() - started
        lost, torn, phantom = _compare(library, told)
        library.settle()
        state = library.verify(deep=True)
        found = [_found(library, query) for query in QUERIES]
        with Library.open(home, FakeModel(), read_only=True) as exact:
            expected = [_found(exact, query) for query in QUERIES]
    _settle_manifest(home, manifest, told)
    return Verdict(
        tuple(lost), tuple(torn) + state.problems, tuple(phantom), state.indexed - state.passages,
        sum(a != b for a, b in zip(found, expected, strict=True)), opened_s, len(told.acknowledged),
    )  # fmt: skip


def _found(library: Library, query: str) -> list[tuple[str, float]]:
    return [(hit.passage.id, hit.score) for hit in library.search(query, k=10).hits]


def _compare(library: Library, told: States) -> tuple[list[str], list[str], list[str]]:
    stored = {int(one.article.id[1:]): one for one in library.page(limit=1000).items}
    lost, torn, phantom = [], [], []
    for number in sorted(set(stored) | set(told.acknowledged) | set(told.planned)):
        allowed = {told.acknowledged.get(number)} | ({told.planned[number]} if number in told.planned else set())
        one = stored.get(number)
        if one is None:
            if None not in allowed:
                lost.append(f"n{number}")
            continue
        bodies = {version(number, edit).body for edit in allowed if edit is not None}
        if not bodies:
            phantom.append(f"n{number}")
        elif one.article.body not in bodies or one.passages != PASSAGES:
            torn.append(f"n{number}")
    return lost, torn, phantom


def _settle_manifest(home: Path, manifest: Path, told: States) -> None:
    """Write down what became of the write that was going on, so that the next victim starts from the truth."""
    if not told.planned:
        return
    with Library.open(home, FakeModel(), read_only=True) as library:
        kept = library.fetch(f"n{number}" for number in told.planned)
    done: dict[int, int | None] = {}
    for number, edit in told.planned.items():
        one = kept.get(f"n{number}")
        is_new = one is not None and edit is not None and one.article.body == version(number, edit).body
        done[number] = edit if is_new or (one is None and edit is None) else told.acknowledged.get(number)
    with manifest.open("ab") as file:
        file.write(b"\n" + json.dumps({"done": done}).encode() + b"\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
