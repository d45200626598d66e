"""Options that several commands share, and what they stand for."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from evals.compare import Comparison, compare, load_report, read_report
from evals.corpus import Corpus, load_suite
from evals.gate import BASELINE
from evals.html.page import to_html
from evals.junit import to_junit
from evals.markdown import to_markdown
from evals.report import Report, to_json

Load = Callable[[], Corpus]


def add_suite(parser: argparse.ArgumentParser) -> None:
    """Where the cases come from."""
    parser.add_argument(
        "--suite-dir", type=Path, metavar="PATH", help="a desk's own suite instead of the committed one"
    )


def read_corpus(options: argparse.Namespace, load: Load) -> Corpus:
    """The corpus that the options name; `load` gives the committed one. Raises what reading a corpus raises."""
    return load_suite(options.suite_dir) if options.suite_dir else load()


def baseline_of(options: argparse.Namespace) -> Path:
    """The baseline file: the one named, else the suite's own, else the committed one."""
    if options.baseline is not None:
        return Path(options.baseline)
    return Path(options.suite_dir) / BASELINE.name if options.suite_dir else BASELINE


def add_files(parser: argparse.ArgumentParser) -> None:
    """The files that a report can be written to, and what may stand in them."""
    parser.add_argument(
        "--json", type=Path, metavar="PATH", help="write the report as JSON, the form that compare reads"
    )
    parser.add_argument("--junit", type=Path, metavar="PATH", help="write the report as JUnit XML")
    parser.add_argument("--markdown", type=Path, metavar="PATH", help="write a summary for a pull request")
    parser.add_argument("--html", type=Path, metavar="PATH", help="write one page with plots and every failing case")
    parser.add_argument(
        "--against", type=Path, metavar="JSON", help="earlier report: summary and page say what changed"
    )
    parser.add_argument("--no-timings", action="store_true", help="leave times out of the files: identical runs, bytes")
    parser.add_argument("--failures", type=int, default=20, metavar="N", help="failing cases shown per split")
    parser.add_argument("--tags", action="store_true", help="also show how each tag did")
    parser.add_argument("--reveal", action="store_true", help="show the texts of the blind split; for audits only")


def write_files(report: Report, options: argparse.Namespace) -> Comparison | None:
    """Write the files that were asked for; the comparison with the earlier report where one is named.

    Raises:
        BadRun: the earlier report cannot be read or is of another corpus.
    """
    timings = not options.no_timings
    text = to_json(report, reveal=options.reveal, timings=timings)
    if options.json:
        _write(options.json, text)
    if options.junit:
        _write(options.junit, to_junit(report, reveal=options.reveal, timings=timings))
    comparison = compare(load_report(options.against), read_report(text)) if options.against else None
    if options.markdown:
        _write(options.markdown, to_markdown(report, comparison, reveal=options.reveal))
    if options.html:
        _write(options.html, to_html(report, comparison, reveal=options.reveal, timings=timings))
    return comparison


def _write(path: Path, text: str) -> None:
    """Write the whole file or none of it."""
    partial = path.with_name(path.name + ".partial")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)
