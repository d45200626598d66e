"""The bench of streams, with a few questions instead of hundreds."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.judge import TrainedJudge
from evals.bench import stream
from evals.errors import CannotRun


@pytest.mark.slow
def test_every_part_of_a_stream_is_timed_in_its_order(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The status is there before the first sentence and that before the end; none of the streams at once failed."""
    monkeypatch.setattr(stream, "ASKED", 8)
    monkeypatch.setattr(stream, "AT_ONCE", 8)
    found = {row.name: (row.value, row.of) for row in stream.measure(tmp_path, TrainedJudge(tmp_path)).rows}
    claim, statement, done = (found[f"{name}: median, ms"] for name in ("first claim", "first statement", "done"))
    assert 0 < claim[0] < statement[0] < done[0]
    assert (claim[1], found["8 at once: failed"]) == (8, (0, 8))


def test_without_the_examples_it_says_where_to_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An installed wheel has none."""
    monkeypatch.setattr(stream, "EXAMPLES", tmp_path)
    with pytest.raises(CannotRun, match="run from a checkout"):
        stream.measure(tmp_path, TrainedJudge(tmp_path))
