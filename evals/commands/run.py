"""`run`: ask the cases and show the figures. `gate`: the same over the whole corpus, held to the baseline."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import get_args

from tqdm import tqdm

from evals.case import Case
from evals.commands import OK, REGRESSION
from evals.commands.options import Load, add_files, add_suite, baseline_of, read_corpus, write_files
from evals.corpus import SPLITS, Corpus
from evals.errors import CannotRun
from evals.gate import Ruling, check, load_baseline, need_same_corpus, save_baseline, update
from evals.judge import judge
from evals.report import Report, make_report
from evals.result import Result
from evals.run import Asks, EngineName, Holds, run_cases
from evals.runfile import Head, RunFile, load_run
from evals.server import Server, check_articles
from evals.terminal import render
from evals.workers import processors, run_in_processes

SUITES: tuple[str, ...] = get_args(Case.model_fields["suite"].annotation)
ENGINES: tuple[str, ...] = get_args(EngineName)
AT_ONCE = 4  # questions to a server at a time unless told otherwise: it has its own queue

Throwaway = Callable[[Corpus], AbstractContextManager[tuple[Holds, Asks]]]
Ask = Callable[[Sequence[Case], Callable[[Result], None]], Sequence[Result]]


def main(arguments: Sequence[str], *, load: Load, throwaway: Throwaway | None, gate: bool = False) -> int:
    """Run as the options say; the exit code.

    Args:
        arguments: what follows the word.
        load: gives the committed corpus.
        throwaway: opens library and briefer in this process; None for processes of their own, or a server.
        gate: hold the figures to the baseline.

    Raises:
        EvalsError: nothing could be asked or compared.
    """  # raised by what reads the corpus, asks and gates
    options = parse_options(arguments, gate=gate)
    corpus = read_corpus(options, load)
    cases = select_cases(corpus, options)
    if options.gate and not options.update:
        need_same_corpus(corpus.digest, load_baseline(baseline_of(options)))  # before the run, which takes a while
    results = collect(corpus, cases, options, throwaway)
    report = make_report(corpus, judge(results), engine=options.engine)
    print(render(report, failures=options.failures, tags=options.tags, reveal=options.reveal))
    write_files(report, options)
    return settle(report, options)


def parse_options(arguments: Sequence[str], *, gate: bool = False) -> argparse.Namespace:
    """The command line."""
    word = "gate" if gate else "run"
    parser = argparse.ArgumentParser(prog=f"python -m evals {word}", description=__doc__)
    add_suite(parser)
    parser.add_argument("--split", action="append", choices=SPLITS, help="ask this split only (repeatable)")
    parser.add_argument("--suite", action="append", choices=SUITES, help="ask this suite only (repeatable)")
    parser.add_argument("--case", action="append", metavar="ID", help="ask this case only (repeatable)")
    parser.add_argument("--engine", choices=ENGINES, default="extractive", help="who words the answers")
    parser.add_argument("--url", metavar="URL", help="ask a running server; its key comes from ONRECORD_API_KEY")
    parser.add_argument("--ingest", action="store_true", help="with --url: send the articles of the suite first")
    parser.add_argument("--workers", type=_at_least_one, metavar="N", help="ask N cases at a time")
    parser.add_argument("--save", type=Path, metavar="PATH", help="write each result to this run file as it comes")
    parser.add_argument("--resume", action="store_true", help="with --save: keep what is there and ask the rest")
    parser.add_argument("--from-run", type=Path, metavar="PATH", help="take the results of this run file; ask nothing")
    add_files(parser)
    parser.add_argument("--gate", action="store_true", default=gate, help="hold the figures to the baseline")
    parser.add_argument("--update", action="store_true", help="pin the figures of this run as the new baseline")
    parser.add_argument("--allow-regression", metavar="REASON", help="with --update: lower floors, and record why")
    parser.add_argument("--baseline", type=Path, metavar="PATH", help="the baseline file")
    options = parser.parse_args(arguments)
    for given, needed, wrong in (
        (options.allow_regression, options.update, "--allow-regression goes with --update"),
        (options.ingest, options.url, "--ingest goes with --url"),
        (options.resume, options.save, "--resume goes with --save"),
        (options.from_run and (options.url or options.save), None, "--from-run asks nothing"),
    ):
        if given and not needed:
            parser.error(wrong)
    return options


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


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


def collect(
    corpus: Corpus, cases: Sequence[Case], options: argparse.Namespace, throwaway: Throwaway | None
) -> tuple[Result, ...]:
    """The results of these cases: from a run file, from a server, from processes here, or in this process."""
    if options.from_run:
        chosen = {case.id for case in cases}
        return tuple(one for one in load_run(options.from_run, corpus).of(corpus) if one.case.id in chosen)
    if options.url:
        with Server(options.url) as server:
            ready_server(server, corpus, options)
            asks = partial(_ask_here, corpus, server, server, options, options.workers or AT_ONCE)
            return keep_and_ask(corpus, cases, options, asks)
    if throwaway is not None:
        with throwaway(corpus) as (library, briefer):
            asks = partial(_ask_here, corpus, library, briefer, options, options.workers or 1)
            return keep_and_ask(corpus, cases, options, asks)
    return keep_and_ask(corpus, cases, options, partial(_ask_in_processes, corpus, options))


def ready_server(server: Server, corpus: Corpus, options: argparse.Namespace) -> None:
    """Send the articles if asked to, and make sure that the server holds them as they are here.

    Raises:
        CannotRun: it does not; or it holds other articles too and figures are to be gated.
    """
    if options.ingest:
        server.add(corpus.articles)
    others = check_articles(server, corpus)
    if others and (options.gate or options.update):
        raise CannotRun(f"The server holds {others} articles of others, so its figures are not those of the corpus.")
    if others:
        print(f"evals: note: the server holds {others} more articles; each is a distractor", file=sys.stderr)


def keep_and_ask(corpus: Corpus, cases: Sequence[Case], options: argparse.Namespace, ask: Ask) -> tuple[Result, ...]:
    """Ask what the run file does not hold yet, with progress on stderr where that is a terminal."""
    head = Head(corpus=corpus.digest, target="server" if options.url else "in process", engine=options.engine)
    opened = RunFile(options.save, corpus, head, resume=options.resume) if options.save else nullcontext(None)
    with opened as file:
        known = dict(file.known) if file is not None else {}
        rest = [case for case in cases if case.id not in known]
        with tqdm(total=len(cases), initial=len(cases) - len(rest), unit="case", file=sys.stderr, disable=None) as bar:

            def advance(result: Result) -> None:
                if file is not None:
                    file.add(result)
                bar.update()

            known |= {result.case.id: result for result in ask(rest, advance)} if rest else {}
    return tuple(known[case.id] for case in cases)


def _ask_here(  # the collaborators of one run, bound one by one
    corpus: Corpus,
    library: Holds,
    briefer: Asks,
    options: argparse.Namespace,
    threads: int,
    cases: Sequence[Case],
    advance: Callable[[Result], None],
) -> Sequence[Result]:
    return run_cases(
        corpus, cases, library=library, briefer=briefer, engine=options.engine, threads=threads, on_result=advance
    )


def _ask_in_processes(
    corpus: Corpus, options: argparse.Namespace, cases: Sequence[Case], advance: Callable[[Result], None]
) -> Sequence[Result]:
    workers = options.workers or processors()
    return run_in_processes(corpus, cases, workers=workers, engine=options.engine, on_result=advance)


def settle(report: Report, options: argparse.Namespace) -> int:
    """Gate or re-pin as asked; the exit code. Raises what `check`, `update` and `load_baseline` raise."""
    path = baseline_of(options)
    if options.update:
        old = load_baseline(path) if path.exists() else None
        pinned = update(report, old, options.allow_regression)
        if isinstance(pinned, Ruling):
            return tell(pinned)
        save_baseline(pinned, path)
        print(f"gate: pinned {len(pinned.floors)} floors and {len(pinned.ceilings)} ceilings", file=sys.stderr)
        return OK
    return tell(check(report, load_baseline(path))) if options.gate else OK


def tell(ruling: Ruling) -> int:
    """Print a ruling; the exit code."""
    for note in ruling.notes:
        print(f"gate: note: {note}", file=sys.stderr)
    for refusal in ruling.refusals:
        print(f"gate: REFUSED: {refusal}", file=sys.stderr)
    print(f"gate: {'passed' if ruling.is_passed else 'refused'}", file=sys.stderr)
    return OK if ruling.is_passed else REGRESSION
