"""A run in several processes gives the answers of a run in one, in the order of the cases."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from evals.judge import judge
from evals.report import make_report, to_json
from evals.run import open_throwaway, run_cases
from evals.workers import run_in_processes

Make = Callable[..., Any]


@pytest.mark.slow
def test_answers_do_not_depend_on_the_number_of_processes(make_case: Make, make_corpus: Make) -> None:
    """Two processes with a library each and one process with one: the same report, byte for byte, without times."""
    corpus = make_corpus(
        *(make_case(id=f"bridge-{number:02}", question=question, relevant={"bridge-first": 2})
          for number, question in enumerate(QUESTIONS))
    )  # fmt: skip
    seen: list[str] = []
    apart = run_in_processes(corpus, corpus.cases, workers=2, on_result=lambda result: seen.append(result.case.id))
    with open_throwaway(corpus) as (library, briefer):
        together = run_cases(corpus, corpus.cases, library=library, briefer=briefer)
    reports = [to_json(make_report(corpus, judge(results)), timings=False) for results in (apart, together)]
    assert reports[0] == reports[1]
    assert seen == [case.id for case in corpus.cases]
    assert [result.failure for result in apart] == [None] * len(QUESTIONS)


QUESTIONS = (
    "Were cracks found in the Marlow bridge?",
    "Did the county confirm cracks in the Marlow bridge?",
    "When was the Marlow bridge closed?",
    "How many cracks were found?",
    "Who found the cracks?",
)
