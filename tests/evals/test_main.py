"""`python -m evals` as a build server sees it: exit codes, files, and what is said."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from evals.__main__ import main
from evals.corpus import Corpus
from evals.errors import BadCorpus
from evals.run import fill_library

Make = Callable[..., Any]


@pytest.fixture
def evaluate(make_corpus: Make, make_case: Make, fake_library: Any, fake_briefer: Any) -> Callable[..., int]:
    """Run the command line on two cases, one of them blind, answered with `replies`."""
    cases = [make_case(), make_case(id="blind-01", story="blind-a", question="Secret question?")]

    def run(*arguments: str, replies: list[Any], corpus: Corpus | None = None) -> int:
        @contextmanager
        def throwaway(chosen: Corpus) -> Iterator[Any]:
            fill_library(fake_library, chosen)
            yield fake_library, fake_briefer(*replies)

        return main(arguments, load=lambda: corpus or make_corpus(*cases), throwaway=throwaway)

    return run


def test_run_without_a_gate_shows_figures_and_is_ok(
    evaluate: Callable[..., int], make_answer: Make, capsys: pytest.CaptureFixture[str]
) -> None:
    """Wrong answers alone are no reason to fail: without --gate the figures are only shown."""
    assert evaluate(replies=[make_answer("confirmed")]) == 0
    shown = capsys.readouterr().out
    assert ("status_accuracy" in shown, "bridge-01" in shown, "blind-01" in shown, "Secret" in shown) == (
        True,
        True,
        True,
        False,
    )


def test_gate_passes_after_update_and_refuses_a_regression(
    evaluate: Callable[..., int], make_answer: Make, tmp_path: Path
) -> None:
    """Pin, compare, break: 0, 0, 1; and a lowered floor needs its reason: 1, 0."""
    baseline = ("--baseline", str(tmp_path / "baseline.json"))
    good, bad = [make_answer()], [make_answer("reported")]
    codes = [
        evaluate("--update", *baseline, replies=good),
        evaluate("--gate", *baseline, replies=good),
        evaluate("--gate", *baseline, replies=bad),
        evaluate("--update", *baseline, replies=bad),
        evaluate("--update", "--allow-regression", "The rule was wrong.", *baseline, replies=bad),
    ]
    assert codes == [0, 0, 1, 1, 0]


def test_gate_cannot_run_without_a_baseline_or_on_another_corpus(
    evaluate: Callable[..., int],
    make_corpus: Make,
    make_answer: Make,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Nothing to compare with is exit 2, and it is found out before the run."""
    baseline = ("--baseline", str(tmp_path / "baseline.json"))
    missing = evaluate("--gate", *baseline, replies=[make_answer()])
    evaluate("--update", *baseline, replies=[make_answer()])
    capsys.readouterr()
    other = evaluate("--gate", *baseline, replies=[make_answer()], corpus=make_corpus())
    said = capsys.readouterr()
    assert (missing, other, said.out) == (2, 2, "")
    assert "figures of two corpora cannot be compared" in said.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--case", "bridge-99"), "There is no case 'bridge-99' in the corpus."),
        (("--split", "examples"), "No case is both in the chosen split and in the chosen suite."),
        (("--gate", "--split", "dev"), "There is no 'baseline.json'"),
        (("--update", "--split", "dev"), "The gate needs all 2 cases"),
    ],
    ids=["unknown-case", "empty-split", "gate-first", "update-of-a-part"],
)
def test_what_cannot_run_is_exit_2(
    arguments: tuple[str, ...], message: str, evaluate: Callable[..., int], make_answer: Make, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """A run that says nothing is neither a pass nor a regression."""
    code = evaluate(*arguments, "--baseline", str(tmp_path / "baseline.json"), replies=[make_answer()])
    assert (code, message in capsys.readouterr().err) == (2, True)


def test_unsound_corpus_is_exit_2(capsys: pytest.CaptureFixture[str]) -> None:
    """Problems of the corpus are listed and nothing is measured."""

    def load() -> Corpus:
        raise BadCorpus(["dev/bridge/cases.jsonl:1: question: Field required"])

    assert main([], load=load) == 2
    assert "dev/bridge/cases.jsonl:1: question: Field required" in capsys.readouterr().err


def test_fault_of_the_evaluation_itself_is_exit_2(caplog: pytest.LogCaptureFixture) -> None:
    """A bug in the evaluation never looks like a regression."""

    def load() -> Corpus:
        raise RuntimeError("disk on fire")

    assert main([], load=load) == 2
    assert "disk on fire" in caplog.text


@pytest.mark.parametrize(
    "arguments",
    [("--split", "test"), ("--suite", "vibes"), ("--allow-regression", "just because")],
    ids=["split", "suite", "reason-without-update"],
)
def test_wrong_option_is_exit_2(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """Unknown splits and suites are refused, and a reason goes with --update."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert (caught.value.code, "usage:" in capsys.readouterr().err) == (2, True)


def test_files_are_written_the_same_twice(evaluate: Callable[..., int], make_answer: Make, tmp_path: Path) -> None:
    """Without timings the JSON and JUnit files of two runs have the same bytes."""
    for run in ("one", "two"):
        files = ("--json", str(tmp_path / f"{run}.json"), "--junit", str(tmp_path / f"{run}.xml"))
        evaluate("--no-timings", *files, replies=[make_answer("confirmed")])
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    assert (tmp_path / "one.xml").read_bytes() == (tmp_path / "two.xml").read_bytes()
    assert json.loads((tmp_path / "one.json").read_text(encoding="utf-8"))["whole"] is True


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        (("--split", "dev"), ["bridge-01"]),
        (("--split", "dev", "--split", "blind"), ["bridge-01", "blind-01"]),
        (("--suite", "status"), ["bridge-01", "blind-01"]),
        (("--case", "blind-01"), ["blind-01"]),
    ],
    ids=["split", "two-splits", "suite", "case"],
)
def test_part_of_the_corpus_can_be_asked(
    arguments: tuple[str, ...], asked: list[str], evaluate: Callable[..., int], make_answer: Make, tmp_path: Path
) -> None:
    """Splits, suites and single cases can be chosen; the library holds the whole corpus all the same."""
    path = tmp_path / "report.json"
    evaluate(*arguments, "--json", str(path), replies=[make_answer()])
    body = json.loads(path.read_text(encoding="utf-8"))
    assert [case["id"] for case in body["cases"]] == asked
