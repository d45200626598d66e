"""Page: the whole report as one HTML file. No script, no address outside; a policy in its head forbids both."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from functools import partial

from assistant.status import Status
from evals.changes import moved, noise_line
from evals.compare import Comparison, Flip, Verdict
from evals.curve import abstention_curve
from evals.html.cases import failing_cases
from evals.html.markup import Markup, join, tag
from evals.html.plots import bar, plot_abstention, plot_confusion, plot_latency, stage_figures
from evals.html.style import STYLE
from evals.judge import Judged
from evals.metrics import Kind
from evals.report import Group, Report, group
from evals.slices import labels_of
from evals.terminal import NO_DATA, cell_of

BANNERS = {Verdict.WORSE: "worse", Verdict.BETTER: "better", Verdict.NOISE: "same", Verdict.SAME: "same"}
SLICES = (("suite", "Suite"), ("question", "Question type"), ("source", "Kind of source that decides"))


def to_html(report: Report, comparison: Comparison | None = None, *, reveal: bool = False, timings: bool = True) -> str:
    """The page; of the blind split figures and ids alone unless `reveal` is set."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    sections = list(_sections(report, comparison, reveal=reveal, timings=timings))
    contents = tag("ul", *(tag("li", tag("a", title, href=f"#{name}")) for name, title, _ in sections))
    head = join(
        [
            Markup('<meta charset="utf-8">'),
            Markup(f'<meta http-equiv="Content-Security-Policy" content="{policy}">'),
            Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
            tag("title", f"Onrecord evaluation: {report.total.passed} of {report.total.cases} cases passed"),
            tag("style", Markup(STYLE)),
        ]
    )
    header = tag("header", *_header(report, comparison), tag("nav", contents, aria_label="Contents"))
    body = tag("main", *(tag("section", tag("h2", title), part, id=name) for name, title, part in sections))
    footer = tag("footer", "Written by ", tag("code", "python -m evals"), ". What each figure means: docs/evals.md.")
    page = tag("html", tag("head", head), tag("body", header, body, footer), lang="en")
    return f"<!doctype html>\n{page}\n"


def _header(report: Report, comparison: Comparison | None) -> Iterator[Markup]:
    total = report.total
    yield tag("h1", "Onrecord evaluation")
    yield tag(
        "p",
        f"{total.cases} of {report.cases} cases over {report.articles} articles, engine {report.engine}, corpus ",
        tag("code", report.digest[:12]),
        class_="meta",
    )
    if comparison is not None:
        worse = f": {', '.join(comparison.worse)}" if comparison.worse else ""
        told = f"{comparison.verdict.value.capitalize()}{worse}"
        yield tag("div", told, tag("small", noise_line(comparison)), class_=f"banner {BANNERS[comparison.verdict]}")
    tiles = [
        (f"{total.passed / total.cases:.1%}", f"cases right in everything ({total.passed})"),
        *((_shown(report, name), label) for name, label in TILES),
    ]
    shown = [tag("li", tag("b", value), tag("span", label), class_="tile") for value, label in tiles]
    yield tag("ul", *shown, class_="tiles")


TILES = (
    ("status_accuracy", "statuses right"),
    ("false_confirmed", "false “confirmed”"),
    ("exact_quote", "quotes verbatim"),
    ("flag_recall", "due warnings given"),
    ("abstention_recall", "unanswerable turned away"),
)


def _shown(report: Report, name: str) -> str:
    figure = report.total.figures[name]
    if figure.value is None:
        return NO_DATA
    return f"{figure.value:.0f}" if figure.kind is Kind.COUNT else f"{figure.value:.1%}"


def _sections(
    report: Report, comparison: Comparison | None, *, reveal: bool, timings: bool
) -> Iterator[tuple[str, str, Markup]]:
    """Id, title and content of each section."""
    if comparison is not None:
        yield "changes", "What changed", _changes(comparison)
    yield "status", "Statuses", _plots(report, timings=timings)
    yield "slices", "Where it is right", _slices(report)
    yield "figures", "All figures", _figures(report, timings=timings)
    failing = sum(not one.is_passed for one in report.judged)
    yield "failing", f"Failing cases ({failing})", failing_cases(report.judged, reveal=reveal)


def _changes(comparison: Comparison) -> Markup:
    changed = moved(comparison.metrics)
    if not changed:
        return tag("p", f"No case of {comparison.cases} changed.")
    rows = [
        [
            one.name,
            f"{one.before:.4f}",
            f"{one.after:.4f}",
            str(one.lost),
            str(one.gained),
            f"{one.low:+.4f} to {one.high:+.4f}",
            f"{min(one.p_lost, one.p_gained):.2g}",
        ]
        for one in changed
    ]
    heads = ["metric", "before", "after", "lost", "gained", "95 % interval", "chance"]
    caption = "Metrics in which some case changed; chance: of such a change by noise alone"
    listed = tag("ul", *(_flip(flip) for flip in comparison.flips))
    return join([tag("h3", f"{len(comparison.flips)} flipped cases"), listed, _table(caption, heads, rows)])


def _flip(flip: Flip) -> Markup:
    status = f" {flip.before or 'crash'} → {flip.after or 'crash'}:" if flip.before != flip.after else ":"
    told = [f"lost {', '.join(flip.lost)}"] if flip.lost else []
    told += [f"gained {', '.join(flip.gained)}"] if flip.gained else []
    question = f" {flip.case.question}" if flip.case.question else ""
    return tag("li", tag("code", flip.case.id), f"{status} {'; '.join(told)}.{question}")


def _plots(report: Report, *, timings: bool) -> Markup:
    cards = [
        _plot("Expected against answered", plot_confusion(report.total.confusion), "Rows: what the case expects."),
        _plot("Abstaining", plot_abstention(abstention_curve(report.judged)), CURVE),
    ]
    if timings:
        timed = stage_figures(dict(report.total.figures))
        cards.append(_plot("Time", plot_latency(timed), "Bar: median; line: 95th percentile."))
    return tag("div", *cards, class_="cards")


CURVE = (
    "The filled point is what the assistant does. The others: what if it also turned away the answers of one more row "
    "of the decision table, first the row most often given to unanswerable questions."
)


def _plot(title: str, plot: Markup, note: str) -> Markup:
    return _card(title, tag("h3", title), plot, tag("p", note, class_="note"))


def _card(title: str, *content: Markup) -> Markup:
    """A framed part that can be reached and scrolled by keyboard where it is too wide."""
    return tag("div", *content, class_="card", tabindex="0", role="group", aria_label=title)


def _slices(report: Report) -> Markup:
    cards = []
    for kind, title in SLICES:
        groups = group(report.judged, partial(_names, kind))
        heads = [title.lower(), "cases", "status right", "all right"]
        rows = [_slice(one) for one in sorted(groups, key=lambda one: (one.status_right / one.cases, one.name))]
        if rows:
            cards.append(_card(title, _table(f"{title}, the weakest first", heads, rows)))
    return tag("div", *cards, class_="cards")


def _names(kind: str, one: Judged) -> list[str]:
    return [name for other, name in _labels(one) if other == kind]


def _labels(one: Judged) -> Iterator[tuple[str, str]]:
    case = one.result.case
    return labels_of(one.result.split, case.suite, case.story, case.tags)


def _slice(one: Group) -> list[str]:
    right, passed = one.status_right / one.cases, one.passed / one.cases
    return [
        one.name.replace("_", " "),
        str(one.cases),
        join([f"{right:.0%}", bar(right)]),
        join([f"{passed:.0%}", bar(passed, "pass")]),
    ]


def _figures(report: Report, *, timings: bool) -> Markup:
    heads = ["figure", *(column.name for column in report.columns), "unscored"]
    rows = [
        [name, *(cell_of(column.figures[name]) for column in report.columns), str(total.unscored)]
        for name, total in report.total.figures.items()
        if timings or total.kind is not Kind.MILLISECONDS
    ]
    statuses = ", ".join(status.value for status in Status)
    caption = (
        f"Value (scored cases) by split. What a case does not state is unscored, never zero. Statuses: {statuses}."
    )
    return _table(caption, heads, rows)


def _table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Markup:
    head = tag("thead", tag("tr", *(tag("th", name, scope="col") for name in heads)))
    lines = [tag("tr", tag("th", row[0], scope="row"), *(tag("td", cell) for cell in row[1:])) for row in rows]
    table = tag("table", tag("caption", caption), head, tag("tbody", *lines))
    return tag("div", table, class_="scroll", tabindex="0", role="region", aria_label=caption)
