"""Noise: how often the comparison of two runs is right, over simulated pairs of runs whose truth is known.

One run is drawn, and then another of it in which every case flips by itself with a given chance. In half of the pairs a
drop of two points is planted as well. Seen is how often it is called a regression; false alarms are the rest.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path

from assistant.judge import Judge
from evals.bench.table import Row, Table
from evals.compare import NOISE_OF_RULES
from evals.paired import pair, rejected

PAIRS, CASES, DROP = 400, 400, 8
RIGHT = 0.57  # share of cases that are right before, as in the committed corpus
RATES = (0.0, 1 / 920, 0.0025, 0.005, 0.01, 0.02)
TESTS: Mapping[str, float | None] = {"noise taken as known": NOISE_OF_RULES, "sign test": None}


def measure(folder: Path, judge: Judge) -> Table:  # every bench is called alike
    """Share of planted drops seen and of re-runs called a regression; needs neither public data nor the judge."""
    rows = []
    for name, known in TESTS.items():
        for rate in RATES:
            seen = sum(is_worse(seed, drop=DROP, rate=rate, known=known) for seed in range(PAIRS)) / PAIRS
            alarms = sum(is_worse(seed, drop=0, rate=rate, known=known) for seed in range(PAIRS)) / PAIRS
            rows.append(Row(f"{name}, {rate:.2%} flip: drop seen", seen, PAIRS))
            rows.append(Row(f"{name}, {rate:.2%} flip: false alarm", alarms, PAIRS))
    return Table(f"noise ({CASES} paired cases, {DROP} planted losses)", tuple(rows))


def is_worse(seed: int, *, drop: int, rate: float, known: float | None) -> bool:
    """Whether the second run of this pair is called worse.

    Args:
        seed: of the pair; the same one gives the same runs.
        drop: cases that are right before and wrong after, whatever flips.
        rate: chance of each case to flip by itself, 0-1.
        known: the share of flips that the comparison takes for noise; None for the sign test.
    """
    draw = random.Random(seed)
    before = {str(number): draw.random() < RIGHT for number in range(CASES)}
    broken = set(draw.sample([name for name, right in before.items() if right], drop))
    after = {name: (right and name not in broken) ^ (draw.random() < rate) for name, right in before.items()}
    found = pair("status_accuracy", before, after, noise=known)
    return found is not None and bool(rejected({found.name: found.p_lost}))
