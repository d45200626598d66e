"""`python -m evals WORD`, also `onrecord-eval WORD`: run, gate, compare, report, new, bench, mutants.

Without a word it runs. Exit codes: 0 all right, 1 something got worse, 2 it could not run or could not compare.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from evals.bench.__main__ import main as bench
from evals.commands import CANNOT_RUN, compare, mutants, new, report, run
from evals.commands.options import Load
from evals.corpus import load_corpus
from evals.errors import EvalsError

Command = Callable[[Sequence[str]], int]


def main(
    arguments: Sequence[str] | None = None, *, load: Load = load_corpus, throwaway: run.Throwaway | None = None
) -> int:
    """Do what the first word says; the exit code.

    Args:
        arguments: the command line without the program; None for that of this process.
        load: gives the committed corpus.
        throwaway: opens library and briefer in this process; None for processes of their own.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    commands: Mapping[str, Command] = {
        "run": partial(run.main, load=load, throwaway=throwaway),
        "gate": partial(run.main, load=load, throwaway=throwaway, gate=True),
        "compare": compare.main,
        "report": partial(report.main, load=load),
        "new": new.main,
        "bench": bench,
        "mutants": mutants.main,
    }
    if given[:1] and given[0] in {"-h", "--help"}:
        print(f"{__doc__}\nEach word has its own --help. The words: {', '.join(commands)}.")
        return 0
    word = given.pop(0) if given[:1] and not given[0].startswith("-") else "run"
    if word not in commands:
        print(f"evals: there is no {word!r}; there are {', '.join(commands)}", file=sys.stderr)
        return CANNOT_RUN
    try:
        return commands[word](given)
    except EvalsError as error:
        print(f"evals: {error}", file=sys.stderr)
    except Exception:  # the door: a broken evaluation must never look like a regression (exit 1)
        logging.getLogger("evals").exception("The evaluation could not run.")
    return CANNOT_RUN


def program() -> None:
    """The console script `onrecord-eval`."""
    sys.exit(main())


if __name__ == "__main__":
    program()
