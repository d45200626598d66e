"""Plots as inline SVG: confusion matrix, bars, abstention curve, latency. No figure is made here.

Every plot is an image with a title and a description for those who do not see it.
"""

from __future__ import annotations

from collections.abc import Sequence

from evals.curve import Point
from evals.html.markup import Markup, join, tag
from evals.metrics import Figure
from evals.metrics.stage import STAGES
from evals.metrics.status_f1 import Confusion

CELL, LEFT, TOP = 74, 112, 46  # pixels of the matrix


def plot_confusion(matrix: Confusion) -> Markup:
    """Expected statuses down, given ones across; a cell is the darker the more of its row falls into it."""
    columns = [name for place, name in enumerate(matrix.columns) if any(row[place] for row in matrix.counts)]
    places = [matrix.columns.index(name) for name in columns]
    parts: list[str] = [_text(LEFT + CELL * len(columns) / 2, 14, "answered", "axis", "middle")]
    for number, name in enumerate(columns):
        parts.append(_text(LEFT + CELL * (number + 0.5), TOP - 10, _spaced(name), "label", "middle"))
    for line, (name, counts) in enumerate(zip(matrix.rows, matrix.counts, strict=True)):
        top, whole = TOP + CELL * 0.62 * line, sum(counts)
        parts.append(_text(LEFT - 10, top + CELL * 0.36, _spaced(name), "label", "end"))
        for number, place in enumerate(places):
            parts.append(_cell(LEFT + CELL * number, top, counts[place], whole, columns[number] == name))
    described = "; ".join(
        f"{row}: " + ", ".join(f"{counts[place]} {matrix.columns[place]}" for place in places if counts[place])
        for row, counts in zip(matrix.rows, matrix.counts, strict=True)
        if sum(counts)
    )
    width, height = LEFT + CELL * len(columns) + 8, TOP + CELL * 0.62 * len(matrix.rows) + 8
    return _svg(width, height, "Expected status against the one answered", described, parts)


def _cell(left: float, top: float, count: int, whole: int, is_right: bool) -> Markup:
    """One cell with its count; right answers and wrong ones have a colour each."""
    share = count / whole if whole else 0.0
    shade = tag(
        "rect",
        x=left + 1,
        y=top + 1,
        width=CELL - 2.0,
        height=CELL * 0.62 - 2.0,
        rx=4,
        class_="right" if is_right else "wrong",
        fill_opacity=f"{0.06 + 0.5 * share:.2f}" if count else "0.03",
    )
    return join([shade, _text(left + CELL / 2, top + CELL * 0.38, str(count or "·"), "count", "middle")])


def bar(share: float | None, kind: str = "good") -> Markup:
    """A bar of 72 pixels for a share of 0-1, beside which its number must stand: it is hidden from readers of it."""
    filled = 72.0 * (share or 0.0)
    return tag(
        "svg",
        tag("rect", x=0, y=2, width=72, height=10, rx=3, class_="track"),
        tag("rect", x=0, y=2, width=filled, height=10, rx=3, class_=kind),
        width=72,
        height=14,
        viewBox="0 0 72 14",
        aria_hidden="true",
        class_="bar",
    )


def plot_abstention(points: Sequence[Point]) -> Markup:
    """The curve of ways to abstain: to the upper left is better. The first point is what the assistant does."""
    left, top, side = 56.0, 16.0, 250.0
    placed = [(left + side * one.lost, top + side * (1 - one.turned_away), one) for one in points]
    parts: list[str] = []
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = left + side * tick, top + side * (1 - tick)
        parts += [
            tag("line", x1=left, x2=left + side, y1=y, y2=y, class_="grid"),
            tag("line", x1=x, x2=x, y1=top, y2=top + side, class_="grid"),
            _text(left - 8, y + 4, f"{tick:.0%}", "tick", "end"),
            _text(x, top + side + 18, f"{tick:.0%}", "tick", "middle"),
        ]
    parts.append(tag("polyline", points=" ".join(f"{x:.1f},{y:.1f}" for x, y, _ in placed), class_="curve"))
    parts += [tag("circle", cx=x, cy=y, r=6 if place == 0 else 4, class_="first" if place == 0 else "point")
              for place, (x, y, _) in enumerate(placed)]  # fmt: skip
    parts += [_text(left + side / 2, top + side + 38, "answerable questions lost", "axis", "middle")]
    parts.append(
        tag("text", "unanswerable turned away", x=14, y=top + side / 2, class_="axis", text_anchor="middle",
            transform=f"rotate(-90 14 {top + side / 2:.0f})")
    )  # fmt: skip
    told = "; ".join(f"{one.label}: {one.lost:.0%} lost, {one.turned_away:.0%} turned away" for one in points)
    return _svg(left + side + 20, top + side + 48, "Abstaining: what it costs and what it catches", told, parts)


def plot_latency(figures: Sequence[tuple[str, float, float]]) -> Markup:
    """One bar per stage: its median, and a thin line to its 95th percentile; milliseconds."""
    longest = max((p95 for _, _, p95 in figures), default=1.0) or 1.0
    left, width, step = 96.0, 300.0, 30.0
    parts: list[str] = []
    for line, (name, median, p95) in enumerate(figures):
        y = 12 + step * line
        parts += [
            _text(left - 10, y + 12, name, "label", "end"),
            tag("rect", x=left, y=y, width=max(1.0, width * median / longest), height=16, rx=3, class_="good"),
            tag("line", x1=left, x2=left + width * p95 / longest, y1=y + 8, y2=y + 8, class_="whisker"),
            _text(left + width * p95 / longest + 8, y + 12, f"{median:.0f} / {p95:.0f} ms", "tick", "start"),
        ]
    told = "; ".join(f"{name}: median {median:.0f} ms, 95th percentile {p95:.0f} ms" for name, median, p95 in figures)
    return _svg(left + width + 110, 20 + step * len(figures), "Time by stage of the answer", told, parts)


def stage_figures(figures: dict[str, Figure]) -> list[tuple[str, float, float]]:
    """Name, median and 95th percentile in milliseconds of the whole and of each stage that was timed."""
    found = []
    for name, key in (("whole", "latency"), *((stage, f"latency_{stage}") for stage in STAGES)):
        median, p95 = figures[f"{key}_median"].value, figures[f"{key}_p95"].value
        if median is not None and p95 is not None:
            found.append((name, median, p95))
    return found


def _svg(width: float, height: float, title: str, description: str, parts: Sequence[str]) -> Markup:
    return tag(
        "svg",
        tag("title", title),
        tag("desc", description),
        *parts,
        role="img",
        aria_label=f"{title}. {description}",
        viewBox=f"0 0 {width:.0f} {height:.0f}",
        width=width,
        height=height,
        class_="plot",
    )


def _text(x: float, y: float, words: str, kind: str, anchor: str) -> Markup:
    return tag("text", words, x=x, y=y, class_=kind, text_anchor=anchor)


def _spaced(name: str) -> str:
    return name.replace("_", " ")
