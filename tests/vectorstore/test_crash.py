"""kill -9 while articles are taken in: nothing acknowledged is lost, doubled or half-written, and answers stay right.

The everyday run kills three times; `make crash` kills 200 times (`ONRECORD_KILLS`), half of them at random, half aimed
at commits and at the moment in which Chroma overwrites its graph.
"""

from __future__ import annotations

import os
from itertools import cycle, islice
from pathlib import Path

import pytest

import vectorstore.mirror  # noqa: F401 - importing Chroma is no part of opening
from tests.vectorstore.crash import Verdict, judge, kill_one

KILLS = int(os.environ.get("ONRECORD_KILLS", "3"))
PER_LIBRARY = 25  # kills that one library survives before a fresh one is used
AIMS = list(islice(cycle(["persist", "random", "commit", "random"]), KILLS))
READY_S = 10.0


@pytest.mark.slow
@pytest.mark.parametrize("series", range(0, KILLS, PER_LIBRARY))
def test_nothing_acknowledged_is_lost(tmp_path: Path, series: int):
    """After every kill what was acknowledged is there whole, the rest wholly or not at all, and answers are exact."""
    found: list[Verdict] = []
    for number, aim in enumerate(AIMS[series : series + PER_LIBRARY], start=series):
        kill_one(tmp_path / "library", tmp_path / "manifest", seed=str(number), aim=aim)
        found.append(judge(tmp_path / "library", tmp_path / "manifest"))
    bad = [one for one in found if one.lost or one.torn or one.phantom or one.doubled or one.differing]
    assert (bad, max(one.opened_s for one in found) <= READY_S) == ([], True)
