"""`python -m evals`: ask the corpus, print the figures, hold them to the baseline.

Exit codes: 0 all right, 1 a gate refused, 2 it could not run or could not compare.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import get_args

from tqdm import tqdm

from evals.bench.__main__ import main as bench
from evals.case import Case
from evals.corpus import SPLITS, Corpus, load_corpus
from evals.errors import CannotRun, EvalsError
from evals.gate import BASELINE, Ruling, check, load_baseline, need_same_corpus, save_baseline, update
from evals.judge import judge
from evals.junit import to_junit
from evals.report import Report, make_report, to_json
from evals.result import Result
from evals.run import Asks, Holds, open_throwaway, run_cases
from evals.terminal import render

OK, REGRESSION, CANNOT_RUN = 0, 1, 2
SUITES: tuple[str, ...] = get_args(Case.model_fields["suite"].annotation)


Throwaway = Callable[[Corpus], AbstractContextManager[tuple[Holds, Asks]]]


def main(
    arguments: Sequence[str] | None = None,
    *,
    load: Callable[[], Corpus] = load_corpus,
    throwaway: Throwaway = open_throwaway,
) -> int:
    """Run the evaluation of what `load` gives on what `throwaway` opens; the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["bench"]:
        return bench(given[1:])
    options = parse_options(given)
    try:
        corpus = load()
        cases = select_cases(corpus, options)
        if options.gate and not options.update:
            need_same_corpus(corpus.digest, load_baseline(options.baseline))  # before the run, which takes a while
        with throwaway(corpus) as (library, briefer):
            results = ask_all(corpus, cases, library=library, briefer=briefer, threads=options.threads)
        report = make_report(corpus, judge(results))
        print(render(report, failures=options.failures, tags=options.tags, reveal=options.reveal))
        write_files(report, options)
        return settle(report, options)
    except EvalsError as error:
        print(f"evals: {error}", file=sys.stderr)
    except Exception:  # the door: a broken evaluation must never look like a regression (exit 1)
        logging.getLogger("evals").exception("The evaluation could not run.")
    return CANNOT_RUN


def parse_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m evals", description="Evaluate Onrecord on its own corpus.")
    parser.add_argument("--split", action="append", choices=SPLITS, help="ask this split only (repeatable)")
    parser.add_argument("--suite", action="append", choices=SUITES, help="ask this suite only (repeatable)")
    parser.add_argument("--case", action="append", metavar="ID", help="ask this case only (repeatable)")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the report as JSON")
    parser.add_argument("--junit", type=Path, metavar="PATH", help="write the report as JUnit XML")
    parser.add_argument("--no-timings", action="store_true", help="leave times out of the files: identical runs, bytes")
    parser.add_argument("--failures", type=int, default=20, metavar="N", help="failing cases shown per split")
    parser.add_argument("--tags", action="store_true", help="also show how each tag did")
    parser.add_argument("--reveal", action="store_true", help="show the texts of the blind split; for audits only")
    parser.add_argument("--threads", type=int, default=1, metavar="N", help="ask N cases at a time")
    parser.add_argument("--gate", action="store_true", help="compare with the baseline; exit 1 on a regression")
    parser.add_argument("--update", action="store_true", help="pin the figures of this run as the new baseline")
    parser.add_argument("--allow-regression", metavar="REASON", help="with --update: lower floors, and record why")
    parser.add_argument("--baseline", type=Path, default=BASELINE, metavar="PATH", help="the baseline file")
    options = parser.parse_args(arguments)
    if options.allow_regression and not options.update:
        parser.error("--allow-regression goes with --update")
    return options


def select_cases(corpus: Corpus, options: argparse.Namespace) -> list[Case]:
    """Choose the cases that the options name.

    Args:
        corpus: the whole corpus.
        options: the command line.

    Returns:
        The cases in the order of their ids, at least one.

    Raises:
        CannotRun: a case id is unknown, or nothing is left.
    """
    unknown = set(options.case or ()) - {case.id for case in corpus.cases}
    if unknown:
        raise CannotRun(f"There is no case {min(unknown)!r} in the corpus.")
    chosen = [
        case
        for case in corpus.cases
        if (not options.split or corpus.split_of(case) in options.split)
        and (not options.suite or case.suite in options.suite)
        and (not options.case or case.id in options.case)
    ]
    if not chosen:
        raise CannotRun("No case is both in the chosen split and in the chosen suite.")
    return chosen


def ask_all(
    corpus: Corpus, cases: Sequence[Case], *, library: Holds, briefer: Asks, threads: int
) -> tuple[Result, ...]:
    """The results, with progress on stderr where that is a terminal."""
    with tqdm(total=len(cases), unit="case", file=sys.stderr, disable=None) as bar:

        def advance(result: Result) -> None:
            bar.update()

        return run_cases(corpus, cases, library=library, briefer=briefer, threads=threads, on_result=advance)


def write_files(report: Report, options: argparse.Namespace) -> None:
    """The JSON and JUnit files that were asked for."""
    timings = not options.no_timings
    if options.json:
        options.json.write_text(to_json(report, reveal=options.reveal, timings=timings), encoding="utf-8")
    if options.junit:
        options.junit.write_text(to_junit(report, reveal=options.reveal, timings=timings), encoding="utf-8")


def settle(report: Report, options: argparse.Namespace) -> int:
    """Gate or re-pin as asked; the exit code. Raises what `check`, `update` and `load_baseline` raise."""
    if options.update:
        old = load_baseline(options.baseline) if options.baseline.exists() else None
        pinned = update(report, old, options.allow_regression)
        if isinstance(pinned, Ruling):
            return tell(pinned)
        save_baseline(pinned, options.baseline)
        print(f"gate: pinned {len(pinned.floors)} floors and {len(pinned.ceilings)} ceilings", file=sys.stderr)
        return OK
    return tell(check(report, load_baseline(options.baseline))) if options.gate else OK


def tell(ruling: Ruling) -> int:
    """Print a ruling; the exit code."""
    for note in ruling.notes:
        print(f"gate: note: {note}", file=sys.stderr)
    for refusal in ruling.refusals:
        print(f"gate: REFUSED: {refusal}", file=sys.stderr)
    print(f"gate: {'passed' if ruling.is_passed else 'refused'}", file=sys.stderr)
    return OK if ruling.is_passed else REGRESSION


if __name__ == "__main__":
    sys.exit(main())
