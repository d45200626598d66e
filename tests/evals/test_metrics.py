"""Each metric on hand-made answers: what is right, what is wrong, what is not scored, and what a crash costs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.answer import Act, ActResult, Verdict
from evals.metrics import METRICS, Figure, Kind, Metric, Score
from evals.metrics.abstention import Abstention
from evals.metrics.false_confirmed import FalseConfirmed
from evals.metrics.false_denied import FalseDenied
from evals.metrics.false_verdict import FalseVerdict
from evals.metrics.flag import Flag
from evals.metrics.latency import Latency
from evals.metrics.ndcg import Ndcg
from evals.metrics.never_says import NeverSays
from evals.metrics.origins import OriginsAccuracy
from evals.metrics.parties import PartiesAccuracy
from evals.metrics.passage_cited import PassageCited
from evals.metrics.recall import Recall
from evals.metrics.says import Says
from evals.metrics.status import StatusAccuracy
from evals.metrics.status_f1 import confusion, f1_figures
from evals.metrics.verdict import VerdictAccuracy
from evals.metrics.wrong_passage import WrongPassage

Make = Callable[..., Any]
NO_EVIDENCE = {"status": "no_evidence", "unverified": False, "abstained": True}
EVERYTHING = {
    "verdict": {"actor": "the county", "act": "confirm", "result": "neither"},
    "origins": 1,
    "cites": [{"article": "bridge-first", "contains": "14 cracks"}],
    "never_cites": [{"article": "bridge-first", "contains": "another bridge"}],
    "parties": {"county": "neither_confirms_nor_denies"},
    "says": ["14"],
    "never_says": ["collapsed"],
}


@pytest.mark.parametrize("metric", [one for one in METRICS if not one.is_timing], ids=lambda one: one.name)
def test_crash_is_the_worst_score_of_every_metric(metric: Metric, make_case: Make, make_result: Make) -> None:
    """A crash is a miss for every metric of its case, so that nothing improves because something broke."""
    case = make_case(EVERYTHING, relevant={"bridge-first": 2}, as_of="2025-03-05T00:00:00Z")
    score = metric.judge(make_result(case, crash=True))
    assert (score.value, score.reason, score.got) == (metric.miss, "crashed with ValueError", "crash")


def test_latency_of_a_crash_is_not_scored(make_result: Make) -> None:
    """A crash is no quick answer: it has no latency at all."""
    assert Latency().judge(make_result(crash=True)) == Score(None, "no answer to time")


@pytest.mark.parametrize(
    "metric",
    [
        VerdictAccuracy(),
        FalseVerdict(),
        PassageCited(),
        WrongPassage(),
        OriginsAccuracy(),
        PartiesAccuracy(),
        Says(),
        NeverSays(),
        Ndcg(),
        Recall(),
    ],
    ids=lambda one: one.name,
)
def test_what_a_case_leaves_out_is_unscored_and_not_zero(metric: Metric, make_result: Make) -> None:
    """A case that expects nothing of a metric is unscored, and a metric without scored cases has no value."""
    score = metric.judge(make_result())
    kind = Kind.COUNT if isinstance(metric, FalseVerdict | WrongPassage | NeverSays) else Kind.SHARE
    assert score == Score(None, "the case says nothing about it")
    assert metric.figures([score]) == (Figure(metric.name, kind, None, 0, 1),)


@pytest.mark.parametrize("value", [float("nan"), float("inf")], ids=["nan", "infinite"])
def test_score_refuses_what_is_no_number(value: float) -> None:
    """A NaN would spoil every mean it enters, so no score may hold one."""
    with pytest.raises(ValueError, match="must be finite"):
        Score(value, "")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("unverified", Score(True, "", "unverified", "unverified")),
        ("confirmed", Score(False, "expected unverified, got confirmed", "unverified", "confirmed")),
    ],
    ids=["right", "wrong"],
)
def test_status_accuracy_compares_the_status(given: str, expected: Score, make_answer: Make, make_result: Make) -> None:
    """The status is right when it is the expected word."""
    assert StatusAccuracy().judge(make_result(answer=make_answer(given))) == expected


def test_f1_counts_a_crash_as_missed_and_leaves_out_statuses_that_no_case_expects() -> None:
    """F1 per status and macro over the statuses that a case expects; a crash is a miss of the expected status."""
    scores = [
        Score(True, "", "denied", "denied"),
        Score(False, "", "denied", "crash"),
        Score(False, "", "reported", "disputed"),
        Score(None, "unscored"),
    ]
    values = {figure.name: figure.value for figure in f1_figures(scores)}
    assert values == {
        "f1_macro": 1 / 3,
        "f1_confirmed": None,
        "f1_reported": 0.0,
        "f1_unverified": None,
        "f1_disputed": None,
        "f1_denied": 2 / 3,
        "f1_no_evidence": None,
    }


def test_confusion_has_a_column_for_crashes() -> None:
    """The matrix shows for each expected status what came instead, crashes last."""
    matrix = confusion([Score(False, "", "denied", "crash"), Score(True, "", "denied", "denied")])
    assert matrix.columns[-1] == "crash"
    assert matrix.counts[matrix.rows.index("denied")] == (0, 0, 0, 0, 1, 0, 1)


@pytest.mark.parametrize(
    ("metric", "expected_status", "given", "value"),
    [
        (FalseConfirmed(), "unverified", "confirmed", False),
        (FalseConfirmed(), "unverified", "denied", True),
        (FalseConfirmed(), "confirmed", "confirmed", None),
        (FalseConfirmed(), "confirmed", "denied", None),
        (FalseDenied(), "unverified", "denied", False),
        (FalseDenied(), "unverified", "confirmed", True),
        (FalseDenied(), "denied", "confirmed", None),
    ],
)
def test_false_status_scores_only_cases_that_can_go_wrong(
    metric: Metric, expected_status: str, given: str, value: bool | None, make_case: Make, make_answer: Make,
    make_result: Make,
) -> None:  # fmt: skip
    """A wrong "confirmed" or "denied" is counted where the right answer is another one, and nowhere else."""
    case = make_case({"status": expected_status, "unverified": expected_status == "unverified"})
    assert metric.judge(make_result(case, make_answer(given))).value is value


def test_false_confirmed_is_a_count_of_cases() -> None:
    """One false confirmation is one, whatever the number of cases; without a case that could go wrong it is unknown."""
    scores = [Score(False, "", "not confirmed", "confirmed"), Score(True, ""), Score(None, "")]
    assert FalseConfirmed().figures(scores) == (Figure("false_confirmed", Kind.COUNT, 1.0, 2, 1),)


def test_flag_figures_take_a_crash_for_the_wrong_flag(make_case: Make, make_answer: Make, make_result: Make) -> None:
    """Precision and recall of the warning; a crash warns of nothing where it should and of something where not."""
    plain = make_case({"status": "reported", "unverified": False})
    results = [
        make_result(),
        make_result(answer=make_answer("reported")),
        make_result(crash=True),
        make_result(plain, make_answer("reported")),
        make_result(plain, crash=True),
    ]
    figures = Flag().figures([Flag().judge(result) for result in results])
    assert figures == (
        Figure("flag_accuracy", Kind.SHARE, 2 / 5, 5, 0),
        Figure("flag_precision", Kind.SHARE, 1 / 2, 5, 0),
        Figure("flag_recall", Kind.SHARE, 1 / 3, 5, 0),
    )


def test_abstention_precision_is_unknown_while_nothing_abstains(make_result: Make) -> None:
    """An assistant that never abstains has no precision of abstaining, rather than a perfect or an empty one."""
    figures = Abstention().figures([Abstention().judge(make_result())])
    assert [figure.value for figure in figures] == [1.0, None, None]


def test_abstention_recall_sees_an_answer_that_should_not_be(
    make_case: Make, make_answer: Make, make_result: Make
) -> None:
    """Answering where nothing is known lowers recall; abstaining where something is known lowers precision."""
    results = [
        make_result(make_case(NO_EVIDENCE), make_answer("no_evidence")),
        make_result(make_case(NO_EVIDENCE), make_answer("reported")),
        make_result(make_case(), make_answer("no_evidence")),
    ]
    figures = Abstention().figures([Abstention().judge(result) for result in results])
    assert [figure.value for figure in figures] == [1 / 3, 1 / 2, 1 / 2]


@pytest.mark.parametrize(
    ("given", "value", "reason"),
    [
        (Verdict("county", Act.CONFIRM, ActResult.NEITHER), True, ""),
        (
            Verdict("engineers", Act.CONFIRM, ActResult.NEITHER),
            False,
            "expected the county confirm: neither, got engineers confirm: neither",
        ),
        (
            Verdict("county", Act.CONFIRM, ActResult.DENIED),
            False,
            "expected the county confirm: neither, got county confirm: denied",
        ),
        (None, False, "expected the county confirm: neither, got no verdict"),
    ],
    ids=["right", "other-actor", "other-result", "missing"],
)
def test_verdict_needs_actor_act_and_result(
    given: Verdict | None, value: bool, reason: str, make_case: Make, make_answer: Make, make_result: Make
) -> None:
    """The verdict is right when actor, act and result all are."""
    score = VerdictAccuracy().judge(make_result(make_case(EVERYTHING), make_answer(verdict=given)))
    assert (score.value, score.reason) == (value, reason)


@pytest.mark.parametrize(
    ("result", "value"),
    [(ActResult.CONFIRMED, False), (ActResult.DENIED, False), (ActResult.NOT_REPORTED, True), (None, True)],
)
def test_false_verdict_counts_words_put_into_a_mouth(
    result: ActResult | None, value: bool, make_case: Make, make_answer: Make, make_result: Make
) -> None:
    """A confirmation or denial that the actor never gave is counted; a missing verdict claims nothing."""
    verdict = Verdict("county", Act.CONFIRM, result) if result else None
    assert FalseVerdict().judge(make_result(make_case(EVERYTHING), make_answer(verdict=verdict))).value is value


def test_every_metric_has_a_name_of_its_own_and_says_where_it_comes_from() -> None:
    """A metric can be looked up by name, and its docstring names the source of its definition."""
    undocumented = [metric.name for metric in METRICS if "Source:" not in (type(metric).__doc__ or "")]
    assert undocumented == []
    assert len({metric.name for metric in METRICS}) == len(METRICS)
