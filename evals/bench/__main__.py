"""`python -m evals.bench NAME...`: measure on other people's data and print the tables. Also `python -m evals bench`.

Exit codes: 0 measured, 2 it could not run.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from assistant.judge import TrainedJudge
from assistant.settings import load_settings
from evals.bench import BENCHES, Table, served
from evals.errors import EvalsError

DATA = Path("../shared/data")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benches named, all of them where none is; the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if given[:1] == ["load"]:
            _show(served.measure(given[1:]))
        else:
            _measure(given)
    except EvalsError as error:
        print(f"evals: {error}", file=sys.stderr)
        return 2
    return 0


def _measure(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m evals bench", description="Measure on other people's data.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join([*BENCHES, "load"]))
    parser.add_argument("--data", type=Path, default=None, help="folder of the data (default $ONRECORD_DATA)")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in BENCHES]
    if unknown:
        parser.error(f"there is no bench {unknown[0]!r}; there are {', '.join(BENCHES)}")
    folder = options.data or Path(os.environ.get("ONRECORD_DATA", DATA))
    judge = TrainedJudge(load_settings().cache)
    _show(BENCHES[name](folder, judge) for name in options.names or BENCHES)


def _show(tables: Iterable[Table]) -> None:
    for table in tables:
        print(table, end="\n\n", flush=True)


if __name__ == "__main__":
    sys.exit(main())
