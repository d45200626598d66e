"""The load bench: a real server of its own, briefly; the figures are taken with `python -m evals bench load`."""

from __future__ import annotations

import os

import pytest

from evals.bench import load
from evals.bench.load import Pressure
from evals.bench.served import measure
from evals.errors import CannotRun


@pytest.mark.slow
def test_a_short_press_gives_every_figure():
    """Answers came, nothing failed, the health check answered meanwhile."""
    (table,) = measure(["--passages", "30", "--seconds", "2", "--clients", "3"])
    rows = {row.name: row for row in table.rows}
    assert (table.title, rows["errors"].value) == ("load, 3 clients", 0)
    assert all(rows[name].value > 0 for name in ("answers a second", "answered: p99 ms", "/healthz: p99 ms"))


def test_articles_are_the_same_in_every_run_and_as_many_as_asked_for():
    """Figures of two days can be compared."""
    one, other = (list(load.articles(450)) for _ in range(2))
    assert (one == other, [len(batch) for batch in one]) == (True, [50, 50, 50])


def test_what_was_not_measured_is_zero_of_zero():
    """A table without refusals says that there were none."""
    rows = {row.name: (row.value, row.of) for row in load.table("t", Pressure(seconds=2, answered=[10, 20])).rows}
    assert (rows["answers a second"], rows["answered: p50 ms"], rows["refused: p95 ms"]) == ((1, 2), (15, 2), (0, 0))


def test_memory_is_a_slope_after_warming_up():
    """One MB a minute is 60 an hour, whatever happened in the first fifth."""
    samples = [(second, 900.0 if second < 120 else 500 + second / 60) for second in range(0, 600, 5)]
    slope, first, last = (row.value for row in load.memory(samples).rows)
    assert (round(slope, 6), round(first, 3), round(last, 3)) == (60, 502, 509.917)


def test_a_soak_of_seconds_tells_nothing():
    """No figure rather than a wrong one."""
    with pytest.raises(CannotRun, match="too short"):
        load.memory([(0.0, 500.0), (5.0, 501.0)])


def test_the_memory_of_a_process_is_told_in_megabytes():
    """This one has more than ten and less than a hundred thousand."""
    assert 10 < load.resident_mb(os.getpid()) < 100_000


def test_a_process_that_is_gone_cannot_be_measured():
    """No zero is made up for it."""
    with pytest.raises(CannotRun, match="/proc"):
        load.resident_mb(2**22 + 1)
