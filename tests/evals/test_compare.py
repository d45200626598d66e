"""Two reports become a list of what changed, a verdict, and the same bytes for the same runs."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from evals.changes import render_changes
from evals.commands.compare import main
from evals.compare import CaseLine, CorpusLine, ReportFile, Verdict, compare, comparison_json, load_report
from evals.errors import BadRun
from evals.judge import judge
from evals.report import make_report, to_json

Make = Callable[..., Any]


def report(rights: list[bool], *, engine: str = "extractive", digest: str = "c" * 64, **more: Any) -> ReportFile:
    """A report of cases that are right in status, and as a whole, as told; `more` maps a metric to its values."""
    cases = [
        CaseLine(
            id=f"case-{number:03}",
            split="dev",
            suite="status" if number % 2 else "verdict",
            story=f"story-{number % 10}",
            tags=("type:did-happen", "row-9"),
            passed=right,
            values={"status_accuracy": right} | {name: values[number] for name, values in more.items()},
            question=f"Question {number}?",
            status="unverified" if right else "confirmed",
        )
        for number, right in enumerate(rights)
    ]
    return ReportFile(corpus=CorpusLine(digest=digest), engine=engine, cases=tuple(cases))


def changed(rights: list[bool], *, lost: int = 0, gained: int = 0) -> list[bool]:
    """The first `lost` right cases wrong and the first `gained` wrong ones right."""
    right, wrong = [n for n, one in enumerate(rights) if one], [n for n, one in enumerate(rights) if not one]
    flipped = {*right[:lost], *wrong[:gained]}
    return [not one if number in flipped else one for number, one in enumerate(rights)]


HALF = [number % 2 == 0 for number in range(400)]


@pytest.mark.parametrize(
    ("lost", "gained", "engine", "verdict"),
    [
        (0, 0, "extractive", Verdict.SAME),
        (1, 1, "extractive", Verdict.NOISE),
        (8, 0, "extractive", Verdict.WORSE),
        (0, 8, "extractive", Verdict.BETTER),
        (8, 0, "llm", Verdict.WORSE),
        (3, 0, "llm", Verdict.NOISE),
        (3, 0, "extractive", Verdict.WORSE),
        (9, 6, "llm", Verdict.NOISE),
    ],
)
def test_verdict(lost: int, gained: int, engine: str, verdict: Verdict) -> None:
    """Nothing, noise, worse or better: of rules it is known how rarely a case flips by itself, of a model it is not."""
    after = report(changed(HALF, lost=lost, gained=gained), engine=engine)
    assert compare(report(HALF, engine=engine), after).verdict is verdict


def test_planted_drop_is_reported_and_a_rerun_is_not() -> None:
    """Over 100 simulated pairs of reports of 400 cases: 8 net losses are a regression each time, re-runs never are."""
    verdicts = []
    for seed in range(100):
        draw = random.Random(seed)
        before = [draw.random() < 0.57 for _ in range(400)]
        flips = [draw.random() < 1 / 920 for _ in before]
        rerun = [right ^ flip for right, flip in zip(before, flips, strict=True)]
        worse = changed(rerun, lost=8)
        verdicts.append(
            (compare(report(before), report(worse)).verdict, compare(report(before), report(rerun)).verdict)
        )
    regressions = [(one is Verdict.WORSE, other is Verdict.WORSE) for one, other in verdicts]
    assert regressions == [(True, False)] * 100


def test_one_broken_promise_is_a_regression_without_any_test() -> None:
    """Verbatim quotes and right marks know no noise: a single case is enough."""
    fine = [True] * 400
    after = compare(report(HALF, exact_quote=fine), report(HALF, exact_quote=changed(fine, lost=1)))
    assert (after.verdict, after.worse) == (Verdict.WORSE, ("exact_quote",))


def test_costliest_flip_comes_first_and_gains_last() -> None:
    """A new false confirmation stands above a lost status, and what got better below both."""
    fine = [True] * 4
    before = report([True, True, False, True], false_confirmed=fine)
    after = report([False, True, True, False], false_confirmed=[True, True, True, False])
    found = [(flip.case.id, flip.lost, flip.gained) for flip in compare(before, after).flips]
    assert found == [
        ("case-003", ("passed", "false_confirmed", "status_accuracy"), ()),
        ("case-000", ("passed", "status_accuracy"), ()),
        ("case-002", (), ("passed", "status_accuracy")),
    ]


def test_slices_tell_where() -> None:
    """Each label in whose cases something changed is counted, the greatest net loss first; others are left out."""
    found = compare(report(HALF), report(changed(HALF, lost=8))).slices
    assert {(one.kind, one.name, one.cases, one.lost) for one in found if one.kind != "story"} == {
        ("split", "dev", 400, 8),
        ("suite", "verdict", 200, 8),
        ("question", "did-happen", 400, 8),
        ("source", "unnamed or relayed", 400, 8),
    }
    assert [one.gained - one.lost for one in found] == sorted(one.gained - one.lost for one in found)


def test_two_identical_runs_are_no_change_and_give_the_same_bytes() -> None:
    """The comparison of a run with itself says so, and no time or order makes its JSON differ."""
    first, second = (comparison_json(compare(report(HALF), report(HALF))) for _ in range(2))
    assert first == second
    assert json.loads(first)["verdict"] == "no change"
    assert json.loads(first)["flips"] == []


def test_text_shows_verdict_flips_metrics_and_noise() -> None:
    """Who reads the terminal sees the verdict, then the cases, then the figures."""
    text = render_changes(compare(report(HALF), report(changed(HALF, lost=8))), flips=2)
    for part in (
        "regression: 400 cases in both, corpus cccccccccccc",
        "worse:  passed, status_accuracy",
        "Noise: 0.20% of the cases flip by themselves; a net loss of 3 of 400 cases or more is called one.",
        "8 cases changed, 8 of them lost something:",
        "case-000 [dev; verdict]  unverified -> confirmed  -passed -status_accuracy",
        "... and 6 more, see --flips",
        "suite: verdict",
    ):
        assert part in text


@pytest.mark.parametrize(
    ("after", "message"),
    [
        (report(HALF, digest="d" * 64), "asked different corpora"),
        (ReportFile(corpus=CorpusLine(digest="c" * 64), engine="extractive", cases=()), "no case in common"),
    ],
    ids=["other-corpus", "no-pair"],
)
def test_what_cannot_be_paired_is_refused(after: ReportFile, message: str) -> None:
    """Figures of two corpora, or of two halves of one, cannot be compared case by case."""
    with pytest.raises(BadRun, match=message):
        compare(report(HALF), after)


def test_command_reads_reports_and_exits_with_one_on_a_regression(
    tmp_path: Path, make_case: Make, make_corpus: Make, make_result: Make, make_answer: Make,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """The files are those that `run --json` writes; a hidden case is compared without a word of it."""
    cases = [make_case(id=f"bridge-{n:02}", question=f"Number {n}?") for n in range(9)]
    cases.append(make_case(id="blind-01", story="blind-a", question="Secret question?"))
    for name, status in (("before", "unverified"), ("after", "confirmed")):
        results = [
            make_result(case, make_answer(status), split="blind" if case.story == "blind-a" else "dev")
            for case in cases
        ]
        (tmp_path / f"{name}.json").write_text(to_json(make_report(make_corpus(*cases), judge(results))))
    before, after, out = (str(tmp_path / f"{name}.json") for name in ("before", "after", "comparison"))
    codes = [main([before, after, "--json", out]), main([after, before]), main([before, before])]
    shown = capsys.readouterr().out
    assert codes == [1, 0, 0]
    assert ("blind-01" in shown, "Secret" in shown) == (True, False)
    assert json.loads(Path(out).read_text())["worse"][0] == "passed"


def test_file_that_is_no_report_is_named(tmp_path: Path) -> None:
    """A wrong file is told from a report, with what to do."""
    path = tmp_path / "x.json"
    path.write_text("{}")
    with pytest.raises(BadRun, match=r"'x.json' is no report that can be read .*write one with run --json"):
        load_report(path)
