"""What docs/evals.md says of the suite is what the suite does."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from evals.bench import BENCHES
from evals.commands import mutants, new, run
from evals.metrics import METRICS

DOCS = Path(__file__).parents[2] / "docs"
GUIDE = (DOCS / "evals.md").read_text(encoding="utf-8")
EXAMPLE = (DOCS / "evals-github-actions.yml").read_text(encoding="utf-8")
PARSERS: dict[str, Callable[[Sequence[str]], Any]] = {
    "run": run.parse_options,
    "gate": lambda given: run.parse_options(given, gate=True),
    "new": new.parse_options,
    "mutants": mutants.parse_options,
}
USED = [
    shlex.split(line.split("#")[0].split(">")[0])
    for line in re.findall(r"python -m evals (\w+[^\n]*)", GUIDE + EXAMPLE.replace("\n          --", " --"))
]


@pytest.mark.parametrize("metric", METRICS, ids=lambda one: one.name)
def test_every_metric_is_explained(metric: Any) -> None:
    """Each figure's metric stands in the table of the guide."""
    assert f"`{metric.name}" in GUIDE


@pytest.mark.parametrize("name", BENCHES)
def test_every_bench_is_named(name: str) -> None:
    """Each bench can be found from the guide."""
    assert f"`{name}`" in GUIDE


@pytest.mark.parametrize("words", [words for words in USED if words[0] in PARSERS], ids=" ".join)
def test_every_command_of_the_guide_and_the_example_is_understood(words: list[str]) -> None:
    """An option that is shown exists."""
    assert PARSERS[words[0]](words[1:])


def test_example_is_a_workflow_that_reads_only_and_comments() -> None:
    """The example is YAML, asks for no more rights than it needs and compares before it succeeds."""
    workflow = yaml.safe_load(EXAMPLE)
    assert workflow["permissions"] == {"contents": "read", "pull-requests": "write"}
    runs = [step.get("run", "") for step in workflow["jobs"]["compare"]["steps"]]
    assert sum("python -m evals compare ../before.json ../after.json" in one for one in runs) == 1
