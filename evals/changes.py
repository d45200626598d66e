"""Changes: a comparison as text for a terminal, the flipped cases first. Lines only; a command prints them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evals.compare import Comparison, Flip, Slice
from evals.paired import Paired

LEAST = 10  # cases of a slice that is shown: fewer say nothing


def render_changes(comparison: Comparison, *, flips: int) -> str:
    """The verdict, at most `flips` changed cases, the metrics that moved, and the slices in which they did."""
    parts = [
        "\n".join(_heading(comparison)),
        "\n".join(_flips(comparison.flips, flips)),
        "\n".join(_metrics(comparison.metrics)),
        "\n".join(_slices(comparison.slices)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def noise_line(comparison: Comparison) -> str:
    """What was taken for noise, and the smallest loss that would not have been."""
    first = comparison.metrics[0]
    seen = f"a net loss of {first.visible} of {first.cases} cases or more is called one"
    if comparison.noise is None:
        return f"Noise is not known: sign test on the changed cases; {seen}."
    return f"Noise: {comparison.noise:.2%} of the cases flip by themselves; {seen}."


def moved(metrics: Sequence[Paired]) -> list[Paired]:
    """The metrics in which some case changed."""
    return [one for one in metrics if one.lost or one.gained]


def _heading(comparison: Comparison) -> Iterator[str]:
    yield f"{comparison.verdict.value}: {comparison.cases} cases in both, corpus {comparison.digest[:12]}"
    if comparison.worse:
        yield f"worse:  {', '.join(comparison.worse)}"
    if comparison.better:
        yield f"better: {', '.join(comparison.better)}"
    yield noise_line(comparison)


def _flips(flips: Sequence[Flip], limit: int) -> Iterator[str]:
    if not flips:
        return
    lost = sum(bool(flip.lost) for flip in flips)
    yield f"{len(flips)} cases changed, {lost} of them lost something:"
    for flip in flips[:limit]:
        yield from _flip(flip)
    if len(flips) > limit:
        yield f"  ... and {len(flips) - limit} more, see --flips"


def _flip(flip: Flip) -> Iterator[str]:
    status = f"  {flip.before or 'crash'} -> {flip.after or 'crash'}" if flip.before != flip.after else ""
    changes = [f"-{name}" for name in flip.lost] + [f"+{name}" for name in flip.gained]
    yield f"  {flip.case.id} [{flip.case.split}; {flip.case.suite}]{status}  {' '.join(changes)}"
    if flip.case.question is not None:
        yield f"    {flip.case.question}"


def _metrics(metrics: Sequence[Paired]) -> Iterator[str]:
    changed = moved(metrics)
    if not changed:
        return
    yield f"{'':<22}{'cases':>7}{'before':>9}{'after':>9}{'lost':>6}{'gained':>8}   {'95 % interval':<21}{'chance':>9}"
    for one in changed:
        interval = f"[{one.low:+.4f}, {one.high:+.4f}]"
        chance = min(one.p_lost, one.p_gained)
        yield (
            f"{one.name:<22}{one.cases:>7}{one.before:>9.4f}{one.after:>9.4f}{one.lost:>6}{one.gained:>8}"
            f"   {interval:<21}{chance:>9.2g}"
        )


def _slices(slices: Sequence[Slice]) -> Iterator[str]:
    shown = [one for one in slices if one.cases >= LEAST and one.lost != one.gained]
    if not shown:
        return
    yield f"{'slice (cases passed)':<50}{'cases':>7}{'before':>8}{'after':>7}{'lost':>6}{'gained':>8}"
    for one in shown:
        name = f"{one.kind}: {one.name}"
        yield f"{name:<50}{one.cases:>7}{one.before:>8}{one.after:>7}{one.lost:>6}{one.gained:>8}"
