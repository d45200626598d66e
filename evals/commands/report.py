"""`report`: the figures and files of a saved run, without asking anything again."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from evals.commands import OK
from evals.commands.options import Load, add_files, add_suite, read_corpus, write_files
from evals.judge import judge
from evals.report import make_report
from evals.runfile import load_run
from evals.terminal import render


def main(arguments: Sequence[str], *, load: Load) -> int:
    """Render the run file; the exit code.

    Args:
        arguments: what follows the word.
        load: gives the committed corpus.

    Raises:
        EvalsError: the corpus or the run file cannot be read, or the two do not belong together.
    """  # raised by what reads them
    parser = argparse.ArgumentParser(prog="python -m evals report", description=__doc__)
    parser.add_argument("run", type=Path, metavar="RUN.jsonl", help="what run --save wrote")
    add_suite(parser)
    add_files(parser)
    options = parser.parse_args(arguments)
    corpus = read_corpus(options, load)
    run = load_run(options.run, corpus)
    report = make_report(corpus, judge(run.of(corpus)), engine=run.head.engine)
    print(render(report, failures=options.failures, tags=options.tags, reveal=options.reveal))
    write_files(report, options)
    return OK
