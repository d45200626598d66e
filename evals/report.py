"""Report: the figures of one run, by split, and what may be shown of each case. Renders JSON; prints nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evals.case import Split
from evals.corpus import SPLITS, Corpus
from evals.judge import Judged
from evals.metrics import METRICS, Figure, Kind, Metric
from evals.metrics.status_f1 import Confusion, confusion

ALL = "all"
HIDDEN: frozenset[Split] = frozenset({"blind"})
"""Splits of which only aggregate figures and case ids are shown, so that nobody tunes to them."""


TIMINGS = frozenset(metric.name for metric in METRICS if metric.is_timing)
"""Metrics that measure time: they stand apart in the JSON, because identical runs differ in them."""


@dataclass(frozen=True, slots=True)
class Column:
    """The figures of one split, or of all."""

    name: str
    cases: int
    passed: int
    figures: Mapping[str, Figure]
    confusion: Confusion


@dataclass(frozen=True, slots=True)
class Group:
    """How the cases with one suite or tag in common did."""

    name: str
    cases: int
    passed: int
    status_right: int


@dataclass(frozen=True, slots=True)
class Report:
    """One run. `is_whole` says that every case of the corpus was asked; only then can it be gated."""

    digest: str
    engine: str
    """Who worded the answers: "extractive" or "llm"."""
    articles: int
    cases: int
    """Cases in the corpus, asked or not."""
    is_whole: bool
    columns: tuple[Column, ...]
    """One per split that was asked, then "all"."""
    suites: tuple[Group, ...]
    tags: tuple[Group, ...]
    judged: tuple[Judged, ...]

    @property
    def total(self) -> Column:
        """The column over every case that was asked."""
        return self.columns[-1]


def make_report(
    corpus: Corpus, judged: Sequence[Judged], metrics: Sequence[Metric] = METRICS, *, engine: str = "extractive"
) -> Report:
    """The report over what was judged."""
    by_split = [(split, [one for one in judged if one.result.split == split]) for split in SPLITS]
    parts: list[tuple[str, Sequence[Judged]]] = [(split, part) for split, part in by_split if part]
    return Report(
        digest=corpus.digest,
        engine=engine,
        articles=len(corpus.articles),
        cases=len(corpus.cases),
        is_whole={one.result.case.id for one in judged} == {case.id for case in corpus.cases},
        columns=tuple(_column(name, part, metrics) for name, part in [*parts, (ALL, judged)]),
        suites=group(judged, lambda one: (one.result.case.suite,)),
        tags=group(judged, lambda one: one.result.case.tags),
        judged=tuple(judged),
    )


def _column(name: str, judged: Sequence[Judged], metrics: Sequence[Metric]) -> Column:
    """The figures of some cases."""
    scores = {metric.name: [one.scores[metric.name] for one in judged] for metric in metrics}
    figures = {figure.name: figure for metric in metrics for figure in metric.figures(scores[metric.name])}
    passed = sum(one.is_passed for one in judged)
    return Column(name, len(judged), passed, figures, confusion(scores.get("status_accuracy", [])))


def group(judged: Sequence[Judged], names_of: Callable[[Judged], Iterable[str]]) -> tuple[Group, ...]:
    """The cases grouped by the names that each is given, in the order of their names; a case may be in several."""
    members: dict[str, list[Judged]] = {}
    for one in judged:
        for name in dict.fromkeys(names_of(one)):
            members.setdefault(name, []).append(one)
    return tuple(
        Group(
            name=name,
            cases=len(part),
            passed=sum(one.is_passed for one in part),
            status_right=sum(one.scores["status_accuracy"].value is True for one in part),
        )
        for name, part in sorted(members.items())
    )


def to_json(report: Report, *, reveal: bool = False, timings: bool = True) -> str:
    """The report as JSON; without timings two identical runs give identical bytes."""
    body: dict[str, Any] = {
        "corpus": {"digest": report.digest, "articles": report.articles, "cases": report.cases},
        "engine": report.engine,
        "whole": report.is_whole,
        "splits": {column.name: _column_json(column) for column in report.columns},
        "suites": {one.name: _group_json(one) for one in report.suites},
        "tags": {one.name: _group_json(one) for one in report.tags},
        "cases": [_case_json(one, reveal) for one in report.judged],
    }
    if timings:
        body["timings_ms"] = {
            "splits": {column.name: _figures_json(column, gated=False) for column in report.columns},
            "cases": {one.result.case.id: round(one.result.seconds * 1000.0, 1) for one in report.judged},
        }
    return json.dumps(body, ensure_ascii=False, indent=1) + "\n"


def _column_json(column: Column) -> dict[str, Any]:
    """One split with its confusion matrix as rows of counts."""
    matrix = column.confusion
    return {
        "cases": column.cases,
        "passed": column.passed,
        "figures": _figures_json(column, gated=True),
        "confusion": {"columns": matrix.columns, "rows": dict(zip(matrix.rows, matrix.counts, strict=True))},
    }


def _figures_json(column: Column, *, gated: bool) -> dict[str, Any]:
    """The figures that are (or are not) the same in identical runs."""
    return {
        name: {"value": figure.value, "scored": figure.scored, "unscored": figure.unscored}
        for name, figure in column.figures.items()
        if (figure.kind is not Kind.MILLISECONDS) == gated
    }


def _group_json(one: Group) -> dict[str, int]:
    """One group."""
    return {"cases": one.cases, "passed": one.passed, "status_right": one.status_right}


def _case_json(one: Judged, reveal: bool) -> dict[str, Any]:
    """One case; of a hidden split no word of it, only its labels and whether each metric was content."""
    result = one.result
    known: dict[str, Any] = {
        "id": result.case.id,
        "split": result.split,
        "suite": result.case.suite,
        "story": result.case.story,
        "tags": result.case.tags,
        "passed": one.is_passed,
        "values": {name: score.value for name, score in one.scores.items() if name not in TIMINGS},
    }
    if result.split in HIDDEN and not reveal:
        return known
    known["question"] = result.case.question
    known["status"] = result.answer.status.value if result.answer else None
    known["crash"] = result.failure.kind if result.failure else None
    known["scores"] = {
        name: {"value": score.value, "reason": score.reason, "expected": score.expected, "got": score.got}
        for name, score in one.scores.items()
        if name not in TIMINGS
    }
    return known
