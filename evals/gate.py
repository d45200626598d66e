"""Gate: floors that only rise. Compares one report of the whole corpus with the committed baseline."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from pydantic import Field, ValidationError

from evals.case import Strict
from evals.errors import BadBaseline, CannotRun
from evals.metrics import Figure, Kind
from evals.report import Report

BASELINE = Path(__file__).parent / "baseline.json"
EPSILON = 0.0005
"""Share. One flipped case of 1,000 moves an accuracy by 0.001: half of that forgives the rounding of the pinned values
and the last places of another processor's floats, and no flip of a corpus of up to 2,000 cases."""
PLACES = 4
"""Decimals of a pinned share; ten times finer than EPSILON."""


class Bound(Strict):
    """One pinned figure."""

    value: float = Field(allow_inf_nan=False)
    scored: int
    """Cases that stood behind it: a figure over fewer cases is another figure."""


class Regression(Strict):
    """A floor that was lowered, or a ceiling that was raised, and why: it stays in the file for good."""

    corpus: str
    """Digest at that time."""
    reason: str = Field(min_length=10)
    from_to: dict[str, tuple[float, float | None]]
    """Figure -> value before and after; None after: it is no longer measured."""


class Baseline(Strict):
    """The committed `baseline.json`."""

    corpus: str
    articles: int
    cases: int
    hard: dict[str, float] = Field(default_factory=lambda: {"exact_quote": 1.0})
    """Edited by hand only: a share must be at least this, a count at most this, and no option lifts it."""
    noise: int = Field(default=0, ge=0)
    """Cases by which a figure may differ from its pin before that counts as worse. Processors round differently, and a
    sentence that the judge is in two minds about then falls on the other side. Edited by hand only."""
    only_fall: tuple[str, ...] = ("false_confirmed",)
    """Ceilings that may not be raised while the corpus is the same, whatever the reason; the aim is 0."""
    floors: dict[str, Bound] = Field(default_factory=dict)
    """Shares, 0-1: higher is better."""
    ceilings: dict[str, Bound] = Field(default_factory=dict)
    """Counts of cases: lower is better."""
    regressions: tuple[Regression, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the gate says: refusals fail it, notes do not."""

    refusals: tuple[str, ...]
    notes: tuple[str, ...] = ()

    @property
    def is_passed(self) -> bool:
        """Whether nothing is refused."""
        return not self.refusals


def load_baseline(path: Path = BASELINE) -> Baseline:
    """Read the baseline.

    Args:
        path: the file.

    Returns:
        The baseline in it.

    Raises:
        BadBaseline: there is none, or it cannot be read.
    """
    try:
        return Baseline.model_validate_json(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise BadBaseline(f"There is no {path.name!r}: pin one with --update.") from error
    except (OSError, UnicodeDecodeError, ValidationError) as error:
        raise BadBaseline(f"{path.name!r} cannot be read: {error}. Restore the committed one.") from error


def check(report: Report, baseline: Baseline) -> Ruling:
    """Every hard gate, floor and ceiling that the report breaks.

    Nothing is compared, and `BadBaseline` raised, where the baseline is pinned for another corpus; `CannotRun` where
    the report is of a part of it.
    """
    _need_whole(report)
    need_same_corpus(report.digest, baseline)
    figures = report.total.figures
    worse = find_worse(figures, baseline, is_same_corpus=True)
    refusals = [*find_hard(figures, baseline.hard), *worse.values()]
    pinned = baseline.floors.keys() | baseline.ceilings.keys()
    new = [name for name in bounds_of(figures) if name not in pinned]
    return Ruling(tuple(refusals), tuple(f"{name} is measured and not pinned: run --update" for name in new))


def need_same_corpus(digest: str, baseline: Baseline) -> None:
    """Refuse to compare across corpora.

    Args:
        digest: digest of the corpus at hand.
        baseline: what it would be compared with.

    Raises:
        BadBaseline: the baseline is pinned for another digest.
    """
    if digest != baseline.corpus:
        raise BadBaseline(
            f"The corpus is {digest[:12]} and the baseline is pinned for {baseline.corpus[:12]}: figures of two "
            "corpora cannot be compared. If the change is meant, pin it with --update."
        )


def find_hard(figures: Mapping[str, Figure], hard: Mapping[str, float]) -> list[str]:
    """One line per hard gate that does not hold; a figure without data does not hold it."""
    found = []
    for name, bound in hard.items():
        figure = figures.get(name)
        value = figure.value if figure else None
        if figure is None or value is None:
            found.append(f"{name}: hard gate {bound:g}, and nothing was scored")
        elif (value > bound) if figure.kind is Kind.COUNT else (value < bound):
            found.append(f"{name}: hard gate {bound:g}, got {value:.6g}")
    return found


def find_worse(figures: Mapping[str, Figure], baseline: Baseline, *, is_same_corpus: bool) -> dict[str, str]:
    """Figure -> one line for each floor or ceiling that does not hold.

    On the same corpus a figure over fewer scored cases does not hold either: a case may not drop out of a metric.
    """
    found = {}
    for name, bound, word, sign in _bounds(baseline):
        figure = figures.get(name)
        if figure is None or figure.value is None:
            found[name] = f"{name}: {word} {bound.value:g}, and nothing was scored"
        elif sign * (figure.value - bound.value) < -_allowance(figure, baseline.noise):
            found[name] = f"{name}: {word} {bound.value:g}, got {figure.value:.6g}"
        elif is_same_corpus and figure.scored < bound.scored and not figure.by_answer:
            found[name] = f"{name}: pinned over {bound.scored} scored cases, got {figure.scored}"
    return found


def _allowance(figure: Figure, noise: int) -> float:
    """How far a figure may be from its pin: EPSILON and what `noise` cases come to."""
    return EPSILON + (noise if figure.kind is Kind.COUNT else noise / max(1, figure.scored))


def _bounds(baseline: Baseline) -> list[tuple[str, Bound, str, int]]:
    """Every pinned figure with its word and its direction: +1 when higher is better."""
    floors = [(name, bound, "floor", 1) for name, bound in baseline.floors.items()]
    return floors + [(name, bound, "ceiling", -1) for name, bound in baseline.ceilings.items()]


def bounds_of(figures: Mapping[str, Figure]) -> dict[str, Bound]:
    """The figures that can be pinned, shares rounded down so that the same run always passes."""
    return {
        name: Bound(value=_round_down(figure), scored=figure.scored)
        for name, figure in figures.items()
        if figure.value is not None and figure.kind is not Kind.MILLISECONDS
    }


def _round_down(figure: Figure) -> float:
    """The value as it is pinned."""
    scale = 10.0**PLACES
    return math.floor((figure.value or 0.0) * scale) / scale


def update(report: Report, baseline: Baseline | None, reason: str | None = None) -> Baseline | Ruling:
    """The baseline pinned to this report, or a ruling with the reasons why it may not be.

    Floors only rise and ceilings only fall; `reason` lets them go the other way and stays in the file. It never lifts
    a hard gate, nor a ceiling of `only_fall` on the same corpus. `CannotRun` is raised for a report of a part.
    """
    _need_whole(report)
    figures = report.total.figures
    old = baseline or Baseline(corpus=report.digest, articles=report.articles, cases=report.cases)
    is_same_corpus = report.digest == old.corpus
    worse = find_worse(figures, old, is_same_corpus=is_same_corpus)
    refusals = find_hard(figures, old.hard)
    refusals += [
        f"{text} (only ever falls)" for name, text in worse.items() if is_same_corpus and name in old.only_fall
    ]
    if not reason:
        refusals += [f"{text} (--allow-regression REASON)" for text in worse.values()]
    if refusals:
        return Ruling(tuple(refusals))
    return _pin(report, old, worse, reason)


def _pin(report: Report, old: Baseline, worse: Collection[str], reason: str | None) -> Baseline:
    """The old baseline with the figures of the report; what is worse on purpose is recorded with its reason."""
    figures = report.total.figures
    new = {name: _no_looser(name, bound, old, worse) for name, bound in bounds_of(figures).items()}
    regressions = old.regressions
    if worse and reason:
        before = {name: bound.value for name, bound in (old.floors | old.ceilings).items()}
        after = {name: (before[name], new[name].value if name in new else None) for name in worse}
        regressions = (*regressions, Regression(corpus=report.digest, reason=reason, from_to=after))
    return Baseline(
        corpus=report.digest,
        articles=report.articles,
        cases=report.cases,
        hard=old.hard,
        noise=old.noise,
        only_fall=old.only_fall,
        floors={name: bound for name, bound in new.items() if figures[name].kind is Kind.SHARE},
        ceilings={name: bound for name, bound in new.items() if figures[name].kind is Kind.COUNT},
        regressions=regressions,
    )


def _no_looser(name: str, bound: Bound, old: Baseline, worse: Collection[str]) -> Bound:
    """The new bound, but the old value where it is worse within the allowance: else many small steps lead down."""
    if name in worse:
        return bound
    if name in old.floors:
        return Bound(value=max(bound.value, old.floors[name].value), scored=bound.scored)
    if name in old.ceilings:
        return Bound(value=min(bound.value, old.ceilings[name].value), scored=bound.scored)
    return bound


def save_baseline(baseline: Baseline, path: Path = BASELINE) -> None:
    """Write the file whole or not at all: a reader never sees half of it."""
    text = json.dumps(baseline.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n"
    with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, prefix=path.name, delete=False) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    Path(file.name).chmod(0o644)
    Path(file.name).replace(path)


def _need_whole(report: Report) -> None:
    """Refuse a run of a part: its figures say nothing about the corpus."""
    if not report.is_whole:
        raise CannotRun(f"The gate needs all {report.cases} cases: leave out --split, --suite and --case.")
