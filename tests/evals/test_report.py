"""The report says what is known, hides the blind texts, and is the same for the same run."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest

from evals.judge import judge
from evals.junit import to_junit
from evals.report import Report, make_report, to_json
from evals.terminal import render

Make = Callable[..., Any]


@pytest.fixture
def make_run(make_corpus: Make, make_case: Make, make_answer: Make, make_result: Make) -> Callable[..., Report]:
    """Build the report of three cases: one right, one wrong in dev, one wrong in blind; `seconds` each."""

    def make(seconds: float = 0.25, *, crash: bool = False) -> Report:
        cases = [
            make_case(id="bridge-01", tags=["row-4"]),
            make_case(id="bridge-02", question="Did the bridge fall?", tags=["row-9", "trap:headline"]),
            make_case(id="blind-01", story="blind-a", question="Secret question?", why="Secret reason here."),
        ]
        answers = [make_answer(), make_answer("confirmed"), make_answer("confirmed", text="Secret answer.")]
        results = [
            make_result(case, answer, split="blind" if case.story == "blind-a" else "dev", seconds=seconds)
            for case, answer in zip(cases, answers, strict=True)
        ]
        if crash:
            results[1] = make_result(cases[1], crash=True, seconds=seconds)
        return make_report(make_corpus(*cases), judge(results))

    return make


def test_figures_stand_side_by_side(make_run: Make) -> None:
    """Each split has its figures, and the last column is over all cases."""
    report = make_run()
    rows = {line.split()[0]: line.split()[1:] for line in render(report, failures=0).splitlines()[2:] if line.strip()}
    assert rows["dev"] == ["blind", "all", "unscored"]
    assert rows["cases"] == ["2", "1", "3"]
    assert rows["passed"] == ["1", "50.0%", "0", "0.0%", "1", "33.3%"]
    assert rows["false_confirmed"] == ["1", "(2)", "1", "(1)", "2", "(3)", "0"]
    assert rows["verdict_accuracy"] == ["-", "(0)", "-", "(0)", "-", "(0)", "3"]


def test_failing_case_is_shown_with_question_expectation_and_rule(make_run: Make) -> None:
    """An editor sees what was asked, what should have come, what came, by which row, and why it is wrong."""
    text = render(make_run(), failures=5)
    for part in (
        "bridge-02 [status; row-9, trap:headline]",
        "question: Did the bridge fall?",
        "expected: unverified, unverified. Only unnamed engineers say so.",
        "got:      confirmed, not flagged, row 4 (anonymous_source): cracks were found in the Marlow bridge",
        "status_accuracy: expected unverified, got confirmed",
        "[1] bridge-first anonymous: said 14 cracks had been found",
    ):
        assert part in text


def test_crash_is_shown_with_its_traceback(make_run: Make) -> None:
    """A crash is shown as such."""
    assert "    crashed:\n      Traceback ...\n      ValueError: boom" in render(make_run(crash=True), failures=5)


@pytest.mark.parametrize(
    "write",
    [
        lambda report, reveal: render(report, failures=5, reveal=reveal),
        lambda report, reveal: to_json(report, reveal=reveal),
        lambda report, reveal: to_junit(report, reveal=reveal),
    ],
    ids=["terminal", "json", "junit"],
)
def test_blind_split_shows_ids_and_figures_alone(write: Callable[[Report, bool], str], make_run: Make) -> None:
    """Nobody can tune to texts that are not shown; an audit may reveal them."""
    report = make_run()
    hidden, shown = write(report, False), write(report, True)
    assert ("blind-01" in hidden, "Secret" in hidden, "Secret" in shown) == (True, False, True)


def test_number_of_failing_cases_shown_is_limited(make_run: Make) -> None:
    """The list can be cut and says what was cut; at 0 there is none."""
    report = make_run()
    doubled = replace(report, judged=(*report.judged, report.judged[1]))
    assert "... and 1 more, see --failures" in render(doubled, failures=1)
    assert "question:" not in render(doubled, failures=0)


def test_tags_are_counted_on_request(make_run: Make) -> None:
    """Each suite and, on request, each tag shows how many of its cases passed."""
    report = make_run()
    assert [(group.name, group.cases, group.passed) for group in report.tags] == [
        ("row-4", 1, 1),
        ("row-9", 1, 0),
        ("trap:headline", 1, 0),
    ]
    assert (
        "trap:headline" in render(report, failures=0),
        "trap:headline" in render(report, failures=0, tags=True),
    ) == (
        False,
        True,
    )


@pytest.mark.parametrize("write", [to_json, to_junit], ids=["json", "junit"])
def test_identical_runs_give_identical_bytes_without_timings(write: Callable[..., str], make_run: Make) -> None:
    """Two runs that differ in speed alone give the same file, unless times are asked for."""
    assert write(make_run(0.25), timings=False) == write(make_run(9.0), timings=False)
    assert write(make_run(0.25)) != write(make_run(9.0))


def test_json_holds_figures_with_their_numbers_of_cases(make_run: Make) -> None:
    """A program can read each figure with the number of cases behind it; no data is null and not zero."""
    body = json.loads(to_json(make_run(), timings=False))
    figures = body["splits"]["all"]["figures"]
    assert figures["status_accuracy"] == {"value": 1 / 3, "scored": 3, "unscored": 0}
    assert figures["origins_accuracy"] == {"value": None, "scored": 0, "unscored": 3}
    assert body["splits"]["all"]["confusion"]["rows"]["unverified"] == [2, 0, 1, 0, 0, 0, 0]
    assert {name: value for name, value in body["cases"][2].items() if name != "values"} == {
        "id": "blind-01",
        "split": "blind",
        "suite": "status",
        "story": "blind-a",
        "tags": [],
        "passed": False,
    }
    assert body["cases"][2]["values"]["status_accuracy"] is False
    assert "timings_ms" not in body


def test_junit_tells_a_crash_from_a_miss(make_run: Make) -> None:
    """Build servers show a crash as an error and a wrong answer as a failure."""
    suites = ElementTree.fromstring(to_junit(make_run(crash=True)))
    counts = [(one.get("name"), one.get("tests"), one.get("failures"), one.get("errors")) for one in suites]
    assert counts == [("dev", "2", "0", "1"), ("blind", "1", "1", "0")]


def test_junit_survives_characters_that_xml_forbids(make_run: Make, make_result: Make, make_answer: Make) -> None:
    """A control character in a reason does not break the file."""
    report = make_run()
    odd = make_result(
        replace(report.judged[1].result, answer=None).case.model_copy(update={"question": "a\x00b"}),
        make_answer("denied"),
    )
    text = to_junit(replace(report, judged=judge([odd])))
    assert "a�b" in (ElementTree.fromstring(text).findtext(".//failure") or "")


def test_part_of_the_corpus_is_not_the_whole(make_corpus: Make, make_case: Make, make_result: Make) -> None:
    """A run of a part knows that it is one, so that it cannot pass for the whole at the gate."""
    cases = [make_case(), make_case(id="bridge-02", question="Did the bridge fall?")]
    reports = [
        make_report(make_corpus(*cases), judge([make_result(case) for case in part])) for part in (cases, cases[:1])
    ]
    assert [report.is_whole for report in reports] == [True, False]
