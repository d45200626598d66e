"""`python -m evals.mutants.trial REPORT MEMORY`: run the sample in the copy of the product from which this is started.

Writes the report as JSON. The memory is used, and written where there is none; with `-` for it the models run anew.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from assistant import build
from evals.case import Case
from evals.corpus import Corpus, load_corpus
from evals.judge import judge
from evals.mutants.memory import Memory, RememberingJudge, remembering
from evals.report import make_report, to_json
from evals.run import open_home, run_cases

EVERY = 3
"""Every third case of the dev split is asked, and all of the examples: about 230 of 920, and some of every suite."""


def main(arguments: Sequence[str]) -> int:
    """Run the sample and write the report; 0."""
    report, memory = arguments
    corpus = load_corpus()
    path = None if memory == "-" else Path(memory)
    is_new = path is not None and not path.exists()
    remembered = Memory.load(path) if path is not None else None
    if remembered is not None:
        remember(remembered)
    cases = sample(corpus)
    with open_home(corpus) as desk:
        results = run_cases(corpus, cases, library=desk.library, briefer=desk.briefer)
    if is_new and path is not None and remembered is not None:
        remembered.save(path)
    text = to_json(make_report(corpus, judge(results)), timings=False)
    Path(report).write_text(text, encoding="utf-8")
    return 0


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
