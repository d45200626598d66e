"""`compare`: two reports of one corpus, case by case; exit 1 where the second is worse beyond noise."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from evals.changes import render_changes
from evals.commands import OK, REGRESSION
from evals.compare import Verdict, compare, comparison_json, load_report


def main(arguments: Sequence[str]) -> int:
    """Compare as the options say; the exit code.

    Raises:
        BadRun: a report cannot be read, or the two do not belong together.
    """  # raised by load_report and compare
    parser = argparse.ArgumentParser(prog="python -m evals compare", description=__doc__)
    parser.add_argument("before", type=Path, metavar="BEFORE.json", help="what run --json wrote, before the change")
    parser.add_argument("after", type=Path, metavar="AFTER.json", help="and after it")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the comparison as JSON")
    parser.add_argument("--flips", type=int, default=40, metavar="N", help="changed cases shown")
    parser.add_argument(
        "--noise",
        type=_share,
        metavar="SHARE",
        help="share of cases that flip between two runs of one version, 0-1 (default: known for rules, else unknown)",
    )
    options = parser.parse_args(arguments)
    comparison = compare(load_report(options.before), load_report(options.after), noise=options.noise)
    print(render_changes(comparison, flips=options.flips))
    if options.json:
        options.json.write_text(comparison_json(comparison), encoding="utf-8")
    return REGRESSION if comparison.verdict is Verdict.WORSE else OK


def _share(text: str) -> float:
    value = float(text)
    if not 0.0 <= value < 1.0:
        raise argparse.ArgumentTypeError("must be at least 0 and below 1")
    return value
