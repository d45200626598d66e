"""Workers: a run in several processes, each with its own copy of one library, so that every processor works.

The library is filled once and copied: each process finds the same passages in the same order, and an answer does not
depend on how many processes there are. Times of one question do: they are comparable only within one number of workers.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.queues import Queue
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.build import Desk, open_desk
from evals.case import Case
from evals.corpus import Corpus
from evals.result import Result
from evals.run import EngineName, ask_case, fill_library, settings_for

MOST = 8  # processes by default: each holds the models once, about 400 MB

COMMAND = "python -m evals"
_opened: list[tuple[Desk, Corpus, EngineName]] = []
"""In a worker process its desk, from the first case to its end; empty in every other process."""


def processors() -> int:
    """How many processes a run uses unless told otherwise."""
    return min(MOST, len(os.sched_getaffinity(0)))


def run_in_processes(
    corpus: Corpus,
    cases: Sequence[Case],
    *,
    workers: int,
    engine: EngineName = "extractive",
    on_result: Callable[[Result], None] = lambda result: None,
) -> tuple[Result, ...]:
    """One result per case, in the order of `cases`.

    Args:
        corpus: articles of the library; all of them, whichever cases are asked.
        cases: what to ask.
        workers: processes, at least 1.
        engine: who words the answers.
        on_result: called in this process for each result, in the order of `cases`.

    Returns:
        The results.

    Raises:
        CannotRun: the library lost or altered a text.
    """
    with TemporaryDirectory(prefix="onrecord-evals-") as folder:
        homes = [Path(folder) / f"library-{number}" for number in range(workers)]
        with open_desk(settings_for(homes[0], engine), command=COMMAND) as desk:
            fill_library(desk.library, corpus)
        for home in homes[1:]:
            shutil.copytree(homes[0], home)
        # a forked process would inherit locks of the model's threads
        context = multiprocessing.get_context("spawn")
        free: Queue[Path] = context.Queue()
        for home in homes:
            free.put(home)
        with ProcessPoolExecutor(workers, context, _open, (free, corpus, engine)) as pool:
            results = []
            for result in pool.map(_ask, cases, chunksize=4):
                on_result(result)
                results.append(result)
    return tuple(results)


def _open(free: Queue[Path], corpus: Corpus, engine: EngineName) -> None:
    """Open the desk of this process on a library that no other process has."""
    _opened.append((open_desk(settings_for(free.get(), engine), command=COMMAND), corpus, engine))


def _ask(case: Case) -> Result:
    desk, corpus, engine = _opened[-1]
    return ask_case(corpus, case, library=desk.library, briefer=desk.briefer, engine=engine)
