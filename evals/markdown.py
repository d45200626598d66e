"""The report as Markdown, short enough for the comment under a pull request: verdict, figures, flipped cases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from evals.changes import moved, noise_line
from evals.compare import Comparison, Flip, Verdict
from evals.judge import Judged
from evals.report import HIDDEN, Report
from evals.terminal import cell_of

SHOWN = (
    "false_confirmed",
    "false_verdict",
    "false_denied",
    "exact_quote",
    "citation_marks",
    "status_accuracy",
    "f1_macro",
    "flag_recall",
    "verdict_accuracy",
    "passage_cited",
    "citation_precision",
    "abstention_recall",
    "latency_median",
)
"""Figures of the summary; the page and the JSON hold all of them."""
MOST = 15  # cases listed; a comment of more is not read
MARKS = {Verdict.WORSE: "❌", Verdict.BETTER: "✅", Verdict.NOISE: "➖", Verdict.SAME: "➖"}
_SPECIAL = re.compile(r"[\\`*_\[\]|~@]")  # the at sign too: a name in an article must notify nobody


def to_markdown(report: Report, comparison: Comparison | None = None, *, reveal: bool = False) -> str:
    """The summary; of the blind split figures and ids alone unless `reveal` is set."""
    total = report.total
    lines = ["## Onrecord evaluation", ""]
    if comparison is not None:
        lines += [*_verdict(comparison), ""]
    lines += [
        f"{total.passed} of {total.cases} cases passed ({total.passed / total.cases:.1%}) over {report.articles} "
        f"articles, corpus `{report.digest[:12]}`, engine `{report.engine}`.",
        "",
        *_figures(report),
    ]
    if comparison is not None:
        lines += ["", *_changes(comparison)]
    else:
        lines += ["", *_failing(report, reveal)]
    return "\n".join(lines) + "\n"


def _verdict(comparison: Comparison) -> Iterator[str]:
    worse = f": {', '.join(f'`{name}`' for name in comparison.worse)} got worse" if comparison.worse else ""
    yield f"**{MARKS[comparison.verdict]} {comparison.verdict.value.capitalize()}**{worse}. {noise_line(comparison)}"


def _figures(report: Report) -> Iterator[str]:
    names = [column.name for column in report.columns]
    yield f"| figure | {' | '.join(names)} |"
    yield f"|---|{'---:|' * len(names)}"
    for name in SHOWN:
        yield f"| {name} | {' | '.join(cell_of(column.figures[name]) for column in report.columns)} |"


def _changes(comparison: Comparison) -> Iterator[str]:
    changed = moved(comparison.metrics)
    if not changed:
        return
    yield "| metric | before | after | lost | gained | 95 % interval |"
    yield "|---|---:|---:|---:|---:|---:|"
    for one in changed:
        mark = " ❌" if one.name in comparison.worse else " ✅" if one.name in comparison.better else ""
        interval = f"{one.low:+.4f} to {one.high:+.4f}"
        yield f"| {one.name}{mark} | {one.before:.4f} | {one.after:.4f} | {one.lost} | {one.gained} | {interval} |"
    yield ""
    yield f"<details><summary>{len(comparison.flips)} cases changed</summary>"
    yield ""
    yield from (_flip(flip) for flip in comparison.flips[:MOST])
    if len(comparison.flips) > MOST:
        yield f"- and {len(comparison.flips) - MOST} more"
    yield ""
    yield "</details>"


def _flip(flip: Flip) -> str:
    status = f"{flip.before or 'crash'} → {flip.after or 'crash'}, " if flip.before != flip.after else ""
    lost = f"lost {', '.join(flip.lost)}" if flip.lost else f"gained {', '.join(flip.gained)}"
    question = f": {plain(flip.case.question)}" if flip.case.question else ""
    return f"- `{flip.case.id}` {plain(status + lost)}{question}"


def _failing(report: Report, reveal: bool) -> Iterator[str]:
    failing = [one for one in report.judged if not one.is_passed]
    if not failing:
        return
    yield f"<details><summary>{len(failing)} failing cases</summary>"
    yield ""
    yield from (_case(one, reveal) for one in _worst_first(failing)[:MOST])
    if len(failing) > MOST:
        yield f"- and {len(failing) - MOST} more"
    yield ""
    yield "</details>"


def _worst_first(failing: Sequence[Judged]) -> list[Judged]:
    """In the order of the metrics, the costliest miss first."""
    return sorted(failing, key=lambda one: (list(one.scores).index(next(iter(one.misses))), one.result.case.id))


def _case(one: Judged, reveal: bool) -> str:
    case = one.result.case
    if one.result.split in HIDDEN and not reveal:
        return f"- `{case.id}` (text withheld)"
    return f"- `{case.id}` {plain(', '.join(one.misses))}: {plain(case.question)}"


def plain(text: str) -> str:
    """The text on one line, with what Markdown or HTML would read as markup written as character references.

    >>> plain("<b> | it")
    '&lt;b&gt; &#124; it'
    """
    return _SPECIAL.sub(lambda found: f"&#{ord(found.group())};", escape(" ".join(text.split()), quote=False))
