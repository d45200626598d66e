"""Paired: one metric of two runs over the same cases, and whether chance alone explains the difference."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Value = bool | float | None
ALPHA = 0.05
"""Share of re-runs without a change in which a family of metrics may be called worse by chance, 0-1."""
RESAMPLES = 10_000  # of a bootstrap interval; its ends then stand to about a tenth of their distance from the middle
SEED = 20_231_115  # of the resampling: the same two runs give the same interval on every machine


@dataclass(frozen=True, slots=True)
class Paired:
    """A metric over the cases that both runs scored."""

    name: str
    cases: int
    before: float
    """Mean of the first run, 0-1; likewise `after` of the second."""
    after: float
    lost: int
    """Cases that are worse in the second run; `gained` that are better."""
    gained: int
    low: float
    """95 % bootstrap interval of `after - before`, lower and upper end."""
    high: float
    p_lost: float
    """Chance of at least such a loss if nothing but noise had changed, 0-1: see `pair`."""
    p_gained: float
    """The same for a gain."""
    visible: int
    """The smallest net loss, in cases, that would be called one whatever else moves; what is smaller may pass."""


def pair(
    name: str, before: Mapping[str, Value], after: Mapping[str, Value], *, noise: float | None = None
) -> Paired | None:
    """Compare the cases that both runs scored; None where there is none.

    Args:
        name: the metric.
        before: case id -> value in the first run; None is unscored.
        after: likewise, in the second.
        noise: share of cases that flip between two runs of the same version, 0-1, where it is known: then the chance is
            that of so many flips. None: it is not known, and the chance is that of the sign test.
    """
    both = [
        (float(value), float(other))
        for case, value in before.items()
        if value is not None and (other := after.get(case)) is not None
    ]
    if not both:
        return None
    differences = [new - old for old, new in both]
    right = sum(old > 0 for old, _ in both)
    wrong = sum(old < 1 for old, _ in both)
    lost, gained = sum(one < 0 for one in differences), sum(one > 0 for one in differences)
    low, high = bootstrap(differences)
    return Paired(
        name=name,
        cases=len(both),
        before=math.fsum(old for old, _ in both) / len(both),
        after=math.fsum(new for _, new in both) / len(both),
        lost=lost,
        gained=gained,
        low=low,
        high=high,
        p_lost=sign_test(lost, gained) if noise is None else flip_test(lost - gained, right, wrong, noise),
        p_gained=sign_test(gained, lost) if noise is None else flip_test(gained - lost, wrong, right, noise),
        visible=_visible(lost + gained, right, wrong, noise),
    )


def _visible(changed: int, right: int, wrong: int, noise: float | None) -> int:
    """The smallest net loss that counts even where it is the only one of its family of two."""
    if noise is not None:
        return next(net for net in range(1, right + 2) if flip_test(net, right, wrong, noise) <= ALPHA / 2)
    while True:  # the sign test sees nothing in fewer than six changed cases
        for lost in range(changed // 2, changed + 1):
            if sign_test(lost, changed - lost) <= ALPHA / 2:
                return 2 * lost - changed
        changed += 1


def flip_test(net: int, right: int, wrong: int, noise: float) -> float:
    """The chance that noise alone turns at least `net` more cases from right to wrong than the other way, 0-1; exact.

    Each of `right` cases goes wrong, and each of `wrong` cases comes right, with the chance `noise` and by itself: what
    is summed are the two binomial distributions, convolved.

    >>> round(flip_test(3, 240, 160, 0.002), 4), flip_test(1, 240, 160, 0.0)
    (0.0096, 0.0)
    """
    if net <= 0:
        return 1.0
    losses, gains = _binomial(right, noise), _binomial(wrong, noise)
    # losses minus gains: index `wrong` of the convolution is a difference of 0
    differences = np.convolve(losses, gains[::-1])
    return float(min(1.0, math.fsum(differences[wrong + net :])))


@lru_cache(maxsize=256)
def _binomial(cases: int, chance: float) -> NDArray[np.float64]:
    """Chances of 0, 1, ... `cases` hits; float64, shape (cases + 1,)."""
    hits = np.arange(cases + 1)
    if chance <= 0.0:
        return np.concatenate([np.ones(1), np.zeros(cases)])
    logs = [math.lgamma(cases + 1) - math.lgamma(k + 1) - math.lgamma(cases - k + 1) for k in range(cases + 1)]
    shares: NDArray[np.float64] = np.exp(
        np.array(logs) + hits * math.log(chance) + (cases - hits) * math.log1p(-chance)
    )
    return shares


def sign_test(worse: int, better: int) -> float:
    """The chance of at least `worse` of `worse + better` fair coins, 0-1; one-sided and exact.

    On right-or-wrong cases this is the exact McNemar test on the discordant pairs.
    Source: McNemar, Psychometrika 12 (1947); for paired systems Dror et al., "The Hitchhiker's Guide to Testing
    Statistical Significance in NLP" (ACL 2018), section 3.

    >>> sign_test(8, 0), sign_test(1, 1)
    (0.00390625, 0.75)
    """
    changed = worse + better
    return sum(math.comb(changed, count) for count in range(worse, changed + 1)) / 2.0**changed


def bootstrap(differences: Sequence[float]) -> tuple[float, float]:
    """The 95 % percentile interval of the mean of paired differences, with a fixed seed.

    Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
    """
    values, counts = np.unique(np.asarray(differences, np.float64), return_counts=True)
    if len(values) == 1:
        return float(values[0]), float(values[0])
    # drawing n cases with replacement is drawing how often each of the few distinct differences occurs
    drawn = np.random.default_rng(SEED).multinomial(len(differences), counts / counts.sum(), RESAMPLES)
    low, high = np.quantile(drawn @ values / len(differences), [0.025, 0.975])
    return float(low), float(high)


def rejected(chances: Mapping[str, float]) -> frozenset[str]:
    """The names whose chance is small enough when all are looked at together.

    Hochberg's step-up rule: the k-th largest chance counts where it is at most ALPHA / k, and then so do all smaller
    ones. It holds the share of false alarms over the family at ALPHA where metrics rise and fall together, as these do.
    Source: Hochberg, Biometrika 75 (1988).
    """
    ordered = sorted(chances.items(), key=lambda item: -item[1])
    for place, (_, chance) in enumerate(ordered, start=1):
        if chance <= ALPHA / place:
            return frozenset(name for name, _ in ordered[place - 1 :])
    return frozenset()
