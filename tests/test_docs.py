"""What the documentation says is what the program does."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic_core import PydanticUndefined

from api.metrics import Metrics
from api.policy import Policy
from api.sse import EventName
from assistant.attribution import Missing
from assistant.evidence import Label
from assistant.fallback import Fallback
from assistant.guard import RULES, Rule
from assistant.ledger import Reason
from assistant.settings import Settings
from assistant.status import Status

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CONVERSATIONS = (ROOT / "docs" / "conversations.md").read_text("utf-8")
OPERATIONS = (ROOT / "docs" / "operations.md").read_text("utf-8")
MODELS = (ROOT / "docs" / "models.md").read_text("utf-8")
STATUS = (ROOT / "docs" / "status.md").read_text("utf-8")


def _metric_names() -> set[str]:
    """Names of our own metrics as they are scraped."""
    families = Metrics().registry.collect()
    return {family.name + ("_total" if family.type == "counter" else "") for family in families}


@pytest.mark.parametrize("field", Settings.model_fields)
def test_every_setting_is_in_the_readme(field: str) -> None:
    """A setting that a user may set is named in the README by its environment variable."""
    assert f"`ONRECORD_{field.upper()}`" in README


@pytest.mark.parametrize("field", Policy.model_fields)
def test_every_setting_of_the_doors_is_in_the_operations_manual(field: str) -> None:
    """With its default, where that does not depend on the machine."""
    default = Policy.model_fields[field].default
    row = next(line for line in OPERATIONS.splitlines() if line.startswith(f"| `ONRECORD_{field.upper()}` |"))
    told = {False: "off", "": "none"}.get(default, str(default).removesuffix(".0"))
    assert told in row or default is PydanticUndefined


@pytest.mark.parametrize("metric", sorted(_metric_names()))
def test_every_metric_is_in_the_operations_manual(metric: str) -> None:
    """Somebody builds an alarm on it."""
    assert f"`{metric}`" in OPERATIONS


@pytest.mark.parametrize("status", list(Status))
def test_every_status_is_explained(status: Status) -> None:
    """Each status stands in the README's table and in the decision table."""
    assert (f"| `{status}` |" in README, f"`{status}`" in STATUS) == (True, True)


@pytest.mark.parametrize("label", list(Label))
def test_every_label_is_explained(label: Label) -> None:
    """Each evidence label stands in the table of labels."""
    assert f"| `{label}` |" in STATUS


@pytest.mark.parametrize("missing", list(Missing))
def test_every_kind_of_missing_word_is_a_basis_term(missing: Missing) -> None:
    """What the text says is missing is listed among the basis terms."""
    assert f"`{missing}`" in STATUS


@pytest.mark.parametrize("name", [*EventName, *Reason])
def test_every_event_and_every_reason_is_explained(name: str) -> None:
    """Whoever reads a stream or gives feedback finds each word that there is."""
    assert re.search(rf"\b{name}\b", CONVERSATIONS)


@pytest.mark.parametrize("name", ["failure-modes.md", "security.md"])
def test_every_test_that_a_promise_names_is_there(name: str) -> None:
    """Each promise about failures and attacks names the tests that hold it, and they exist."""
    named = set(re.findall(r"`(tests/[\w/]+\.py)`", (ROOT / "docs" / name).read_text("utf-8")))
    assert (len(named) > 5, {path for path in named if not (ROOT / path).is_file()}) == (True, set())


@pytest.mark.slow
def test_the_printed_answer_of_the_readme_is_the_real_one(tmp_path: Path) -> None:
    """The README's answer is what the demo's first question prints, byte for byte."""
    environment = {**os.environ, "ONRECORD_HOME": str(tmp_path / "library")}
    program = [sys.executable, "-m", "api.cli"]
    subprocess.run([*program, "ingest", str(ROOT / "examples" / "articles")], env=environment, check=True, cwd=ROOT)
    asked = [*program, "ask", "Did Iran confirm the meeting?"]
    printed = subprocess.run(asked, env=environment, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    block = re.search(r'```console\n\$ onrecord ask "Did Iran confirm the meeting\?"\n(.*?)\n```', README, re.DOTALL)
    assert block is not None
    assert block[1].strip() == printed.strip()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_of_the_guard_is_explained(rule: Rule):
    """Each stands with what it refuses in the table of docs/models.md, in the order in which they are tried."""
    assert f"| `{rule.name}` | {rule.refuses}" in MODELS


@pytest.mark.parametrize("reason", list(Fallback))
def test_every_reason_for_falling_back_is_named(reason: Fallback):
    """What `engine.fallback` may say stands in docs/models.md."""
    assert f"`{reason}`" in MODELS
