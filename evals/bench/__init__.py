"""Bench: the engine on other people's data: `python -m evals bench NAME`. Measures; never gates, never learns.

The data is read from the folder that ONRECORD_DATA names (default ../shared/data) and is no part of the project.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from assistant.judge import Judge
from evals.bench import abstention, attribution, noise, rules, stance, stream
from evals.bench.table import Table

Bench = Callable[[Path, Judge], Table]

BENCHES: Mapping[str, Bench] = {
    "rules": rules.measure,
    "noise": noise.measure,
    "attribution": attribution.measure,
    "stance": stance.measure,
    "abstention": abstention.measure,
    "stream": stream.measure,
}

__all__ = ["BENCHES", "Bench", "Table"]
