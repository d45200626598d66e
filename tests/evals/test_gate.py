"""The gate cannot be fooled: another corpus, a worse figure and a lowered floor are three different refusals."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from evals.errors import BadBaseline, CannotRun
from evals.gate import EPSILON, Baseline, Bound, Regression, Ruling, check, load_baseline, save_baseline, update
from evals.judge import judge
from evals.metrics import Figure, Kind
from evals.report import Report, make_report
from ingest import Article

Make = Callable[..., Any]
REASON = "The county's spokesman was counted twice."


@pytest.fixture
def make_run(make_corpus: Make, make_case: Make, make_answer: Make, make_result: Make) -> Callable[..., Report]:
    """Build the report of two cases answered with the given statuses; None is a crash."""

    def make(*statuses: str | None) -> Report:
        cases = [make_case(), make_case(id="bridge-02", question="Did the bridge fall?")]
        results = [
            make_result(case, crash=True) if status is None else make_result(case, make_answer(status))
            for case, status in zip(cases, statuses, strict=True)
        ]
        return make_report(make_corpus(*cases), judge(results))

    return make


@pytest.fixture
def good(make_run: Callable[..., Report]) -> Report:
    """Both cases right."""
    return make_run("unverified", "unverified")


@pytest.fixture
def pinned(good: Report) -> Baseline:
    """The baseline of the good run."""
    baseline = update(good, None)
    assert isinstance(baseline, Baseline)
    return baseline


def figures_changed(report: Report, **values: float | None) -> Report:
    """The report with other values of some shares."""
    figures = dict(report.total.figures)
    figures |= {name: Figure(name, Kind.SHARE, value, 2, 0) for name, value in values.items()}
    return replace(report, columns=(*report.columns[:-1], replace(report.total, figures=figures)))


def test_same_run_passes(good: Report, pinned: Baseline) -> None:
    """A run passes against the baseline that it was pinned to."""
    assert check(good, pinned) == Ruling(())


def test_every_gated_figure_is_pinned_and_no_time_is(good: Report, pinned: Baseline) -> None:
    """Shares become floors and counts ceilings; what has no data is not pinned, and times never are."""
    assert pinned.floors["status_accuracy"] == Bound(value=1.0, scored=2)
    assert pinned.ceilings["false_confirmed"] == Bound(value=0.0, scored=2)
    assert not {"latency_median", "verdict_accuracy", "f1_denied"} & {*pinned.floors, *pinned.ceilings}


def test_broken_case_is_refused_by_its_floors(make_run: Callable[..., Report], pinned: Baseline) -> None:
    """Break one case: exit 1, with each floor that fell."""
    ruling = check(make_run("unverified", "reported"), pinned)
    assert ruling.refusals == (
        "status_accuracy: floor 1, got 0.5",
        "f1_macro: floor 1, got 0.666667",
        "f1_unverified: floor 1, got 0.666667",
        "flag_accuracy: floor 1, got 0.5",
        "flag_recall: floor 1, got 0.5",
    )


def test_crash_is_refused_like_the_worst_answer(make_run: Callable[..., Report], pinned: Baseline) -> None:
    """A crash breaks the hard gate and raises the count of false confirmations: it can improve nothing."""
    refusals = check(make_run("unverified", None), pinned).refusals
    assert refusals[0] == "exact_quote: hard gate 1, got 0.5"
    assert "false_confirmed: ceiling 0, got 1" in refusals


def test_changed_article_refuses_to_be_compared(
    good: Report, pinned: Baseline, make_corpus: Make, article: Article
) -> None:
    """Break one byte of an article: no figure is compared at all."""
    corpus = replace(
        make_corpus(*(one.result.case for one in good.judged)), articles=(replace(article, body=article.body + "."),)
    )
    changed = make_report(corpus, good.judged)
    with pytest.raises(BadBaseline, match="figures of two corpora cannot be compared"):
        check(changed, pinned)


def test_raised_floor_is_refused_until_it_is_met(good: Report, pinned: Baseline) -> None:
    """Break one floor: a floor above the figure refuses, by name and with both values."""
    floors = pinned.floors | {"flag_precision": Bound(value=1.001, scored=2)}
    assert check(good, pinned.model_copy(update={"floors": floors})).refusals == ("flag_precision: floor 1.001, got 1",)


@pytest.mark.parametrize(
    ("drop", "passes"), [(EPSILON * 0.9, True), (EPSILON * 1.1, False)], ids=["within-epsilon", "beyond-epsilon"]
)
def test_epsilon_forgives_rounding_and_no_more(drop: float, passes: bool, good: Report, pinned: Baseline) -> None:
    """A difference smaller than half a case in a thousand passes, a larger one does not."""
    assert check(figures_changed(good, status_accuracy=1.0 - drop), pinned).is_passed is passes


@pytest.mark.parametrize(("noise", "passes"), [(0, False), (1, True)])
def test_another_processor_may_flip_a_few_cases(
    noise: int, passes: bool, make_run: Callable[..., Report], good: Report, pinned: Baseline
) -> None:
    """A loss of as many cases as the file allows for passes, and is not pinned: the floor stays where it was."""
    lenient = pinned.model_copy(update={"noise": noise})
    worse = make_run("unverified", "reported")
    again = update(worse, lenient)
    assert check(worse, lenient).is_passed is passes
    assert isinstance(again, Baseline) is passes
    if isinstance(again, Baseline):
        assert (again.floors, again.ceilings, again.noise) == (pinned.floors, pinned.ceilings, noise)


def test_metric_without_data_fails_its_floor(good: Report, pinned: Baseline) -> None:
    """A metric that is not measured any more has not kept its floor."""
    ruling = check(figures_changed(good, status_accuracy=None), pinned)
    assert ruling.refusals == ("status_accuracy: floor 1, and nothing was scored",)


def test_case_may_not_drop_out_of_a_metric(good: Report, pinned: Baseline) -> None:
    """The same value over fewer scored cases of the same corpus is refused."""
    floors = pinned.floors | {"flag_recall": Bound(value=1.0, scored=3)}
    refusals = check(good, pinned.model_copy(update={"floors": floors})).refusals
    assert refusals == ("flag_recall: pinned over 3 scored cases, got 2",)


def test_hard_gate_holds_whatever_the_ceilings_say(
    make_run: Callable[..., Report], good: Report, pinned: Baseline
) -> None:
    """A hard gate set by hand refuses even where the ceiling would let it pass, and without data as well."""
    loose = {"false_confirmed": Bound(value=2.0, scored=2)}
    hard = pinned.model_copy(update={"hard": {"false_confirmed": 0.0, "says": 1.0}, "ceilings": loose, "floors": {}})
    assert check(make_run("unverified", "confirmed"), hard).refusals == (
        "false_confirmed: hard gate 0, got 1",
        "says: hard gate 1, and nothing was scored",
    )


def test_new_figure_is_a_note(good: Report, pinned: Baseline) -> None:
    """A figure that is measured and not pinned is pointed out and refuses nothing."""
    floors = {name: bound for name, bound in pinned.floors.items() if name != "flag_recall"}
    assert check(good, pinned.model_copy(update={"floors": floors})) == Ruling(
        (), ("flag_recall is measured and not pinned: run --update",)
    )


def test_part_of_the_corpus_cannot_be_gated_or_pinned(good: Report, pinned: Baseline) -> None:
    """A run of some cases says nothing about the corpus."""
    part = replace(good, is_whole=False)
    with pytest.raises(CannotRun, match="needs all 2 cases"):
        check(part, pinned)
    with pytest.raises(CannotRun, match="needs all 2 cases"):
        update(part, pinned)


def test_update_refuses_to_lower_a_floor(make_run: Callable[..., Report], pinned: Baseline) -> None:
    """Without a reason a worse run cannot be pinned."""
    ruling = update(make_run("unverified", "reported"), pinned)
    assert isinstance(ruling, Ruling)
    assert ruling.refusals[0] == "status_accuracy: floor 1, got 0.5 (--allow-regression REASON)"


def test_update_with_a_reason_lowers_and_records(make_run: Callable[..., Report], pinned: Baseline) -> None:
    """With a reason it can, and the file keeps the reason with every value before and after."""
    lowered = update(make_run("unverified", "reported"), pinned, REASON)
    assert isinstance(lowered, Baseline)
    assert lowered.floors["status_accuracy"] == Bound(value=0.5, scored=2)
    changed = {
        "status_accuracy": (1.0, 0.5),
        "f1_macro": (1.0, 0.6666),
        "f1_unverified": (1.0, 0.6666),
        "flag_accuracy": (1.0, 0.5),
        "flag_recall": (1.0, 0.5),
    }
    assert lowered.regressions == (Regression(corpus=pinned.corpus, reason=REASON, from_to=changed),)


def test_reasons_are_kept_by_later_updates(make_run: Callable[..., Report], good: Report, pinned: Baseline) -> None:
    """Getting better again raises the floors and keeps the record."""
    lowered = update(make_run("unverified", "reported"), pinned, REASON)
    assert isinstance(lowered, Baseline)
    raised = update(good, lowered)
    assert isinstance(raised, Baseline)
    assert (raised.floors, raised.regressions) == (pinned.floors, lowered.regressions)


def test_no_reason_raises_the_ceiling_of_false_confirmations(make_run: Callable[..., Report], pinned: Baseline) -> None:
    """On the same corpus the number of false confirmations only falls, whatever is said for it."""
    ruling = update(make_run("unverified", "confirmed"), pinned, REASON)
    assert ruling == Ruling(("false_confirmed: ceiling 0, got 1 (only ever falls)",))


def test_no_reason_lifts_a_hard_gate(make_run: Callable[..., Report], pinned: Baseline) -> None:
    """An answer that misquotes can never be pinned."""
    ruling = update(make_run("unverified", None), pinned, REASON)
    assert isinstance(ruling, Ruling)
    assert ruling.refusals[0] == "exact_quote: hard gate 1, got 0.5"


def test_first_baseline_obeys_the_hard_gates(make_run: Callable[..., Report]) -> None:
    """Not even the first baseline can be pinned on an answer without its quote."""
    assert update(make_run("unverified", None), None) == Ruling(("exact_quote: hard gate 1, got 0.5",))


def test_new_corpus_may_be_pinned_but_not_lower_without_a_reason(
    make_run: Callable[..., Report], good: Report, pinned: Baseline
) -> None:
    """A changed corpus is pinned anew; figures that fell with it still need a reason, also false confirmations."""
    renamed = replace(good, digest="f" * 64)
    moved = update(renamed, pinned)
    worse = update(replace(make_run("unverified", "confirmed"), digest="f" * 64), pinned)
    allowed = update(replace(make_run("unverified", "confirmed"), digest="f" * 64), pinned, REASON)
    assert isinstance(moved, Baseline)
    assert isinstance(allowed, Baseline)
    assert moved.corpus == "f" * 64
    assert worse != allowed
    assert allowed.regressions[0].from_to["false_confirmed"] == (0.0, 1.0)


def test_many_small_steps_do_not_lead_down(good: Report, pinned: Baseline) -> None:
    """A value that is lower within EPSILON keeps the old floor when it is pinned again."""
    again = update(figures_changed(good, status_accuracy=1.0 - EPSILON * 0.9), pinned)
    assert isinstance(again, Baseline)
    assert again.floors["status_accuracy"].value == 1.0


def test_file_comes_back_as_it_was_saved(tmp_path: Path, pinned: Baseline) -> None:
    """The file is replaced as a whole and leaves nothing beside it."""
    path = tmp_path / "baseline.json"
    path.write_text("old", encoding="utf-8")
    save_baseline(pinned, path)
    assert load_baseline(path) == pinned
    assert [one.name for one in tmp_path.iterdir()] == ["baseline.json"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "There is no 'baseline.json': pin one with --update"),
        ("{", "'baseline.json' cannot be read"),
        (json.dumps({"corpus": "x", "articles": 1, "cases": 1, "floor": {}}), "floor"),
    ],
    ids=["missing", "broken", "unknown-key"],
)
def test_unreadable_baseline_says_so(tmp_path: Path, text: str | None, message: str) -> None:
    """Without a readable baseline nothing is compared, and a misspelt key is no floor."""
    path = tmp_path / "baseline.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(BadBaseline, match=message):
        load_baseline(path)
