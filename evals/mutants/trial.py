"""`python -m evals.mutants.trial REPORT MEMORY LIBRARY`: run the sample in the copy of the product that this stands in.

Writes the report as JSON. Memory and library are used, or written where there is none; with `-` the models run anew, or
the library is filled anew.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant import build
from assistant.build import open_desk
from evals.case import Case
from evals.corpus import Corpus, load_corpus
from evals.judge import judge
from evals.mutants.memory import Memory, RememberingJudge, remembering
from evals.report import make_report, to_json
from evals.result import Result
from evals.run import fill_library, run_cases, settings_for

EVERY = 2
"""Every second case of the dev split is asked, and all of the examples: 303 of 920, and some of every suite."""


def main(arguments: Sequence[str]) -> int:
    """Run the sample and write the report; 0."""
    report, kept_memory, kept_library = (None if one == "-" else Path(one) for one in arguments)
    assert report is not None
    corpus, memory = load_corpus(), Memory()
    if kept_memory is not None:
        memory = Memory.load(kept_memory)
        remember(memory)
    with TemporaryDirectory(prefix="onrecord-trial-") as folder:
        home = Path(folder) / "library"
        results = ask_sample(corpus, home, kept_library)
        if kept_library is not None and not kept_library.exists():
            shutil.copytree(home, kept_library)
    if kept_memory is not None and not kept_memory.exists():
        memory.save(kept_memory)
    report.write_text(to_json(make_report(corpus, judge(results)), timings=False), encoding="utf-8")
    return 0


def ask_sample(corpus: Corpus, home: Path, kept: Path | None) -> tuple[Result, ...]:
    """The results of the sample over a library in `home`: a copy of the kept one, or a new one where none is kept."""
    is_filled = kept is not None and kept.exists()
    if kept is not None and is_filled:
        shutil.copytree(kept, home)
    with open_desk(settings_for(home), command="a trial") as desk:
        if not is_filled:
            fill_library(desk.library, corpus)
        return run_cases(corpus, sample(corpus), library=desk.library, briefer=desk.briefer)


def sample(corpus: Corpus) -> list[Case]:
    """The cases of a trial, the same in every copy; none of the blind split, which is not for tuning a suite either."""
    dev = [case for case in corpus.cases if corpus.split_of(case) == "dev"]
    return [*(case for case in corpus.cases if corpus.split_of(case) == "examples"), *dev[::EVERY]]


def remember(memory: Memory) -> None:
    """Let the desks of this process ask the memory before the models.

    `assistant.build` is the one place that picks implementations, so they are exchanged there, in a process that does
    nothing else.
    """
    names = vars(build)
    trained = names["TrainedJudge"]
    names["open_model"] = remembering(names["open_model"], memory)
    names["TrainedJudge"] = lambda cache: RememberingJudge(memory, trained(cache))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
