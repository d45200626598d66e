"""Compare: two reports of the same corpus, case by case: what got worse, what got better, and whether that is noise.

Reads the JSON that `to_json` writes. Right-or-wrong metrics and shares alike are compared per case; times are not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from evals.errors import BadRun
from evals.metrics import METRICS
from evals.paired import Paired, Value, pair, rejected
from evals.slices import labels_of

PASSED = "passed"
PRIMARY = (PASSED, "status_accuracy")
"""Tested together and first: whether a case is right as a whole, and whether its status is."""
HARD = ("exact_quote", "citation_marks", "force_kept", "as_of_kept", "timeline_sound")
"""Promises that know no noise: one case that breaks one is a regression."""
SERIOUS = ("false_confirmed", "exact_quote", "false_verdict", "false_denied", "status_accuracy")
"""A flipped case is listed the higher, the earlier in this list stands what it lost."""
NOISE_OF_RULES = 0.002
"""Share of cases that flip when the rules run again, 0-1: none on the same machine, 1 of 920 on another processor, and
twice that to be safe. Of other engines it is not known."""


class Verdict(StrEnum):
    """What two runs come to."""

    SAME = "no change"
    NOISE = "differences within noise"
    BETTER = "improvement"
    WORSE = "regression"


class CaseLine(BaseModel):
    """What a report tells of one case, as far as it is compared."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str
    split: str
    suite: str
    story: str
    tags: tuple[str, ...]
    passed: bool
    values: dict[str, bool | float | None]
    question: str | None = None
    """None in a hidden split."""
    status: str | None = None
    scores: dict[str, dict[str, Any]] = {}

    def value(self, metric: str) -> Value:
        """What the metric says of the case, None where it is not scored."""
        return self.passed if metric == PASSED else self.values.get(metric)


class CorpusLine(BaseModel):
    """What was asked."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    digest: str


class ReportFile(BaseModel):
    """The JSON of a report, as far as it is compared."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    corpus: CorpusLine
    engine: str
    cases: tuple[CaseLine, ...]


@dataclass(frozen=True, slots=True)
class Flip:
    """A case that some metric finds worse, or better, than before."""

    case: CaseLine
    """As the second run has it."""
    lost: tuple[str, ...]
    gained: tuple[str, ...]
    before: str | None
    """The status given before; None in a hidden split and after a crash."""
    after: str | None


@dataclass(frozen=True, slots=True)
class Slice:
    """How the cases with one label in common changed, by `passed`."""

    kind: str
    name: str
    cases: int
    before: int
    after: int
    lost: int
    gained: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs of one corpus."""

    digest: str
    cases: int
    noise: float | None
    """Share of flips that was taken for noise, 0-1; None: not known, and the sign test was used."""
    verdict: Verdict
    worse: tuple[str, ...]
    """Metrics that got worse beyond noise; with one of them the verdict is a regression."""
    better: tuple[str, ...]
    metrics: tuple[Paired, ...]
    """`passed` first, then in the order of the metrics."""
    flips: tuple[Flip, ...]
    """Losses before gains, the costliest first."""
    slices: tuple[Slice, ...]


def load_report(path: Path) -> ReportFile:
    """Read a report's JSON.

    Args:
        path: what `run --json` or `report --json` wrote.

    Returns:
        What is compared of it.

    Raises:
        BadRun: it cannot be read.
    """
    try:
        return read_report(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValidationError) as error:
        told = type(error).__name__ if isinstance(error, ValidationError) else str(error)
        raise BadRun(
            f"{path.name!r} is no report that can be read ({told}): write one with run --json PATH."
        ) from error


def read_report(text: str) -> ReportFile:
    """What is compared of a report's JSON; pydantic's `ValidationError` where it is none."""
    return ReportFile.model_validate_json(text)


def compare(before: ReportFile, after: ReportFile, *, noise: float | None = None) -> Comparison:
    """Compare two reports over the cases that both asked.

    Args:
        before: the report of the first run.
        after: the report of the second.
        noise: share of cases that flip between two runs of the same version, 0-1. None: that of the rules where both
            runs were worded by rules, otherwise unknown.

    Returns:
        What changed and what it comes to.

    Raises:
        BadRun: the corpora differ, or no case was asked in both.
    """
    if before.corpus.digest != after.corpus.digest:
        raise BadRun("The two runs asked different corpora: their cases cannot be paired.")
    known = {case.id: case for case in before.cases}
    both = [(known[case.id], case) for case in after.cases if case.id in known]
    if not both:
        raise BadRun("The two runs have no case in common.")
    if noise is None and {before.engine, after.engine} == {"extractive"}:
        noise = NOISE_OF_RULES
    held = {name for case in after.cases for name in case.values}
    names = [PASSED, *(metric.name for metric in METRICS if metric.name in held)]
    found = [
        pair(
            name,
            {old.id: old.value(name) for old, _ in both},
            {new.id: new.value(name) for _, new in both},
            noise=noise,
        )
        for name in names
    ]
    metrics = [one for one in found if one is not None]
    worse, better = find_changed(metrics)
    flips = sorted(find_flips(both, names), key=_seriousness)
    return Comparison(
        digest=after.corpus.digest,
        cases=len(both),
        noise=noise,
        verdict=_verdict(metrics, worse, better),
        worse=worse,
        better=better,
        metrics=tuple(metrics),
        flips=tuple(flips),
        slices=tuple(slice_cases(both)),
    )


def find_changed(metrics: Sequence[Paired]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of the metrics that are worse, and of those that are better, beyond noise.

    The primary metrics are one family, all others another; a hard promise is worse with one net loss.
    """
    families = [[one for one in metrics if (one.name in PRIMARY) is first] for first in (True, False)]
    worse = {name for family in families for name in rejected({one.name: one.p_lost for one in family})}
    better = {name for family in families for name in rejected({one.name: one.p_gained for one in family})}
    worse |= {one.name for one in metrics if one.name in HARD and one.lost > one.gained}
    names = [one.name for one in metrics]
    return tuple(name for name in names if name in worse), tuple(name for name in names if name in better)


def _verdict(metrics: Sequence[Paired], worse: Sequence[str], better: Sequence[str]) -> Verdict:
    if worse:
        return Verdict.WORSE
    if better:
        return Verdict.BETTER
    return Verdict.NOISE if any(one.lost or one.gained for one in metrics) else Verdict.SAME


def find_flips(both: Sequence[tuple[CaseLine, CaseLine]], names: Sequence[str]) -> Iterator[Flip]:
    """The cases that some metric finds changed."""
    for old, new in both:
        pairs = [(name, old.value(name), new.value(name)) for name in names]
        scored = [(name, float(was), float(now)) for name, was, now in pairs if was is not None and now is not None]
        lost = tuple(name for name, was, now in scored if now < was)
        gained = tuple(name for name, was, now in scored if now > was)
        if lost or gained:
            yield Flip(new, lost, gained, old.status, new.status)


def _seriousness(flip: Flip) -> tuple[int, int, str]:
    """Sort key: what lost the costliest thing comes first, then other losses, then gains; by case id."""
    rank = next((place for place, name in enumerate(SERIOUS) if name in flip.lost), len(SERIOUS))
    return (0 if flip.lost else 1, rank, flip.case.id)


def slice_cases(both: Sequence[tuple[CaseLine, CaseLine]]) -> Iterator[Slice]:
    """The slices in which some case changed, those with the greatest net loss first."""
    members: dict[tuple[str, str], list[tuple[bool, bool]]] = {}
    for old, new in both:
        for label in labels_of(new.split, new.suite, new.story, new.tags):
            members.setdefault(label, []).append((old.passed, new.passed))
    slices = [
        Slice(
            kind=kind,
            name=name,
            cases=len(found),
            before=sum(was for was, _ in found),
            after=sum(now for _, now in found),
            lost=sum(was and not now for was, now in found),
            gained=sum(now and not was for was, now in found),
        )
        for (kind, name), found in members.items()
    ]
    changed = [one for one in slices if one.lost or one.gained]
    yield from sorted(changed, key=lambda one: (one.gained - one.lost, one.kind, one.name))


def comparison_json(comparison: Comparison) -> str:
    """The comparison as JSON; it holds no times, so the same two reports give the same bytes."""
    body = {
        "corpus": comparison.digest,
        "cases": comparison.cases,
        "noise": comparison.noise,
        "verdict": comparison.verdict.value,
        "worse": comparison.worse,
        "better": comparison.better,
        "metrics": {one.name: _without_name(asdict(one)) for one in comparison.metrics},
        "flips": [
            {"id": flip.case.id, "lost": flip.lost, "gained": flip.gained, "before": flip.before, "after": flip.after}
            for flip in comparison.flips
        ],
        "slices": [asdict(one) for one in comparison.slices],
    }
    return json.dumps(body, ensure_ascii=False, indent=1) + "\n"


def _without_name(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name != "name"}
