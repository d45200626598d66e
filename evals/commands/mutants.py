"""`mutants`: put each fault of the catalogue into a copy of the product and see whether the suite finds it."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tqdm import tqdm

from evals.commands import OK, REGRESSION
from evals.compare import Comparison, Verdict, compare, load_report
from evals.errors import CannotRun
from evals.mutants.catalogue import FAULTS, SHORT
from evals.mutants.fault import MUST_BE_CAUGHT, Fault
from evals.mutants.workshop import make_copy

LEAST_CAUGHT = 0.95  # share of all faults; of those about status and quotes every one
LONGEST_S = 1800.0  # one trial; a copy that hangs is caught by that alone


@dataclass(frozen=True, slots=True)
class Trial:
    """What the suite said of one faulty copy."""

    fault: Fault
    comparison: Comparison | None
    """None where the copy could not be run at all."""

    @property
    def is_caught(self) -> bool:
        """Whether it is worse beyond noise, or could not run."""
        return self.comparison is None or self.comparison.verdict is Verdict.WORSE

    @property
    def lost(self) -> int:
        """Cases that passed before and fail now."""
        return self.comparison.metrics[0].lost if self.comparison else 0


def main(arguments: Sequence[str]) -> int:
    """Try the faults; 0 where enough of them are caught, else 1.

    Raises:
        CannotRun: the sound copy does not run, a fault is unknown, or a patch does not fit any more.
    """
    options = parse_options(arguments)
    faults = choose(options)
    with TemporaryDirectory(prefix="onrecord-mutants-") as folder:
        place = Path(folder)
        sound = run_trial(None, place)
        if sound is None:
            raise CannotRun("The sound copy of the product does not run: see above.")

        def attempt(fault: Fault) -> Trial:
            report = run_trial(fault, place)
            found = compare(load_report(sound), load_report(report)) if report else None
            return Trial(fault, found)

        with ThreadPoolExecutor(options.workers) as pool:
            trials = list(
                tqdm(pool.map(attempt, faults), total=len(faults), unit="fault", file=sys.stderr, disable=None)
            )
    print(render(trials))
    if options.json:
        options.json.write_text(to_json(trials), encoding="utf-8")
    return OK if is_enough(trials) else REGRESSION


def parse_options(arguments: Sequence[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m evals mutants", description=__doc__)
    parser.add_argument("--only", action="append", metavar="WORDS", help="faults with these words in their name")
    parser.add_argument("--short", action="store_true", help="three faults only")
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="copies at a time")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write what became of each fault as JSON")
    return parser.parse_args(arguments)


def choose(options: argparse.Namespace) -> list[Fault]:
    """The faults that the options name.

    Raises:
        CannotRun: there is none.
    """
    chosen = [fault for fault in FAULTS if not options.short or fault.name in SHORT]
    if options.only:
        chosen = [fault for fault in chosen if any(words in fault.name for words in options.only)]
    if not chosen:
        raise CannotRun("No fault has these words in its name.")
    return chosen


def run_trial(fault: Fault | None, place: Path) -> Path | None:
    """Run the sample in a copy of the product with this fault; the report, None where it could not be run.

    Args:
        fault: what is broken; None for nothing.
        place: a folder for copies; it also keeps what the models gave in the sound copy, and that one's library.

    Returns:
        The report's file. The copy is gone.
    """
    with TemporaryDirectory(dir=place) as folder:
        copy = make_copy(Path(folder) / "product", fault)
        report = place / f"{fault.name.replace(' ', '-') if fault else 'sound'}.json"
        memory = "-" if fault is not None and fault.touches_models else str(place / "memory")
        library = "-" if fault is not None and fault.touches_library else str(place / "library")
        command = [sys.executable, "-m", "evals.mutants.trial", str(report), memory, library]
        environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
        try:
            done = subprocess.run(
                command, cwd=copy, env=environment, capture_output=True, text=True, timeout=LONGEST_S, check=False
            )
        except subprocess.TimeoutExpired:
            return None
    if done.returncode == 0:
        return report
    name = fault.name if fault else "the sound copy"
    print(f"{name}: could not run: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
    return None


def is_enough(trials: Sequence[Trial]) -> bool:
    """Whether enough faults are caught, and every one about status and quotes."""
    caught = sum(trial.is_caught for trial in trials)
    missed_must = [trial for trial in trials if not trial.is_caught and trial.fault.area in MUST_BE_CAUGHT]
    return not missed_must and caught >= LEAST_CAUGHT * len(trials)


def render(trials: Sequence[Trial]) -> str:
    """One line per fault, the missed ones first, and the sum."""
    lines = [f"{'':<8}{'area':<11}{'fault':<58}{'lost':>5}  worse"]
    for trial in sorted(trials, key=lambda one: one.is_caught):
        worse = trial.comparison.worse if trial.comparison else ("could not run",)
        word = "caught" if trial.is_caught else "MISSED"
        told = ", ".join(worse[:4]) + (f" and {len(worse) - 4} more" if len(worse) > 4 else "")
        lines.append(f"{word:<8}{trial.fault.area.value:<11}{trial.fault.name:<58}{trial.lost:>5}  {told}".rstrip())
    caught = sum(trial.is_caught for trial in trials)
    lines.append(f"\n{caught} of {len(trials)} caught ({caught / len(trials):.1%})")
    return "\n".join(lines)


def to_json(trials: Sequence[Trial]) -> str:
    """What became of each fault."""
    rows = [
        {
            "name": trial.fault.name,
            "area": trial.fault.area.value,
            "caught": trial.is_caught,
            "lost": trial.lost,
            "worse": trial.comparison.worse if trial.comparison else None,
        }
        for trial in trials
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
