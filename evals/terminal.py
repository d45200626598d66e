"""The report as text for a terminal. Lines only; `__main__` prints them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from evals.judge import Judged
from evals.metrics import Figure, Kind
from evals.metrics.status_f1 import Confusion
from evals.report import HIDDEN, Group, Report

NO_DATA = "-"
"""Shown where nothing was scored: no data is not zero."""


def render(report: Report, *, failures: int, tags: bool = False, reveal: bool = False) -> str:
    """Figures by split, confusion matrix, suites and failing cases, at most `failures` of each split."""
    parts = [
        _heading(report),
        "\n".join(_figures(report)),
        "\n".join(_confusion(report.total.confusion)),
        "\n".join(_groups("suite", report.suites)),
    ]
    if tags:
        parts.append("\n".join(_groups("tag", report.tags)))
    parts += ["\n".join(_failing(report, split, failures, reveal)) for split in _splits(report)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _heading(report: Report) -> str:
    """What was asked of what."""
    asked = f"{report.total.cases} of {report.cases} cases over {report.articles} articles"
    return f"{asked}, corpus {report.digest[:12]}"


def _splits(report: Report) -> list[str]:
    """The splits that were asked."""
    return [column.name for column in report.columns[:-1]]


def _figures(report: Report) -> Iterator[str]:
    """One row per figure, one column per split, each value with the number of scored cases behind it."""
    columns = report.columns
    yield _row("", [column.name for column in columns], "unscored")
    yield _row("cases", [str(column.cases) for column in columns], "")
    yield _row("passed", [_passed(column.passed, column.cases) for column in columns], "")
    for name, total in report.total.figures.items():
        yield _row(name, [cell_of(column.figures[name]) for column in columns], str(total.unscored))


def _row(name: str, cells: Sequence[str], last: str) -> str:
    """One line of the figures."""
    return f"{name:<26}" + "".join(f"{cell:>16}" for cell in cells) + f"{last:>10}".rstrip()


def cell_of(figure: Figure) -> str:
    """A value with the number of cases behind it."""
    if figure.value is None:
        return f"{NO_DATA} ({figure.scored})"
    digits = {Kind.SHARE: 4, Kind.COUNT: 0, Kind.MILLISECONDS: 1}[figure.kind]
    return f"{figure.value:.{digits}f} ({figure.scored})"


def _passed(passed: int, cases: int) -> str:
    """Count and share."""
    return f"{passed} {passed / cases:.1%}" if cases else NO_DATA


def _confusion(matrix: Confusion) -> Iterator[str]:
    """Expected statuses down, given ones across; the crashes last."""
    yield f"{'expected / got':<22}" + "".join(f"{name:>13}" for name in matrix.columns)
    for name, counts in zip(matrix.rows, matrix.counts, strict=True):
        yield f"{name:<22}" + "".join(f"{count or '.':>13}" for count in counts)


def _groups(kind: str, groups: Sequence[Group]) -> Iterator[str]:
    """One line per suite or tag."""
    yield f"{kind:<34}{'cases':>8}{'passed':>14}{'status right':>16}"
    for group in groups:
        passed, right = _passed(group.passed, group.cases), _passed(group.status_right, group.cases)
        yield f"{group.name:<34}{group.cases:>8}{passed:>14}{right:>16}"


def _failing(report: Report, split: str, limit: int, reveal: bool) -> Iterator[str]:
    """The failing cases of one split; of a hidden one their ids alone."""
    failing = [one for one in report.judged if one.result.split == split and not one.is_passed]
    if not failing or limit == 0:
        return
    if split in HIDDEN and not reveal:
        yield f"{split}: {len(failing)} failing, texts are withheld so that nobody tunes to them"
        yield "  " + " ".join(one.result.case.id for one in failing)
        return
    yield f"{split}: {len(failing)} failing"
    for one in failing[:limit]:
        yield from case_lines(one)
    if len(failing) > limit:
        yield f"  ... and {len(failing) - limit} more, see --failures"


def case_lines(one: Judged) -> Iterator[str]:
    """Question, expectation, answer, rule and reasons of one failing case."""
    case, answer = one.result.case, one.result.answer
    flag = "unverified" if case.expect.unverified else "not flagged"
    yield f"  {case.id} [{case.suite}; {', '.join(case.tags)}]"
    for earlier in case.history:
        yield f"    before:   {earlier}"
    yield f"    question: {case.question}" + (f"  (as of {case.as_of.isoformat()})" if case.as_of else "")
    yield f"    expected: {case.expect.status.value}, {flag}. {case.why}"
    if answer is None:
        trace = one.result.failure.traceback if one.result.failure else "no answer"
        yield "    crashed:\n" + textwrap.indent(trace.rstrip(), "      ")
        return
    flag = "unverified" if answer.unverified else "not flagged"
    claim = answer.claims[0] if answer.claims else None
    rule = f", row {claim.rule} ({', '.join(claim.basis)}): {claim.text}" if claim else ""
    yield f"    got:      {answer.status.value}, {flag}{rule}"
    for name, score in one.misses.items():
        yield f"    {name}: {score.reason}"
    for citation in answer.citations:
        yield f"    [{citation.number}] {citation.article_id} {citation.evidence.value}: {citation.quote}"
