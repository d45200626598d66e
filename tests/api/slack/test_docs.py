"""docs/slack.md is what the bot does: manifest, settings, commands, example."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from api.slack import posts, stream
from api.slack.command import FORMS, NAME
from api.slack.listeners import CHECK_CLAIM, EVENTS
from api.slack.settings import SlackSettings

ROOT = Path(__file__).parents[3]
TEXT = (ROOT / "docs" / "slack.md").read_text("utf-8")
MANIFEST = yaml.safe_load(re.search(r"```yaml\n(.*?)```", TEXT, re.DOTALL)[1])  # type: ignore[index]
HISTORY = {"channels:history", "groups:history", "im:history", "mpim:history"}
SCOPES_OF_METHODS = {
    "chat": {"chat:write"},
    "conversations": HISTORY,
    "assistant": {"assistant:write"},
    "views": set(),
    "auth": set(),
}
"""What Slack wants for the first word of a method."""
SCOPES_OF_EVENTS = {
    "app_mention": {"app_mentions:read"},
    "message.channels": {"channels:history"},
    "message.groups": {"groups:history"},
    "message.im": {"im:history"},
    "message.mpim": {"mpim:history"},
    "assistant_thread_started": {"assistant:write"},
    "assistant_thread_context_changed": {"assistant:write"},
}
SCOPES_OF_FEATURES = {"slash_commands": {"commands"}, "shortcuts": {"commands"}}


def methods_called() -> set[str]:
    """First words of the Web API methods that our code calls."""
    source = inspect.getsource(posts) + inspect.getsource(stream)
    return set(re.findall(r'"(chat|conversations|assistant|views|auth|reactions|users|files)\.\w', source))


def test_the_manifest_names_the_events_that_are_handled():
    """None that nobody hears, and none that would never arrive."""
    named = {event.partition(".")[0] for event in MANIFEST["settings"]["event_subscriptions"]["bot_events"]}
    assert named == set(EVENTS)


def test_the_manifest_asks_for_the_scopes_that_are_used():
    """Every scope is needed by a method, an event or a feature, and none of those lacks one."""
    events = MANIFEST["settings"]["event_subscriptions"]["bot_events"]
    needed = [SCOPES_OF_METHODS[method] for method in methods_called()]
    needed += [SCOPES_OF_EVENTS[event] for event in events]
    needed += [scopes for feature, scopes in SCOPES_OF_FEATURES.items() if feature in MANIFEST["features"]]
    asked = MANIFEST["oauth_config"]["scopes"]["bot"]
    assert (asked, set(asked)) == (sorted(asked), set().union(*needed))


def test_every_scope_is_explained():
    """Whoever installs the bot can say why it may do that."""
    table = TEXT[TEXT.index("| scope |") : TEXT.index("## Use it")]
    assert [scope for scope in MANIFEST["oauth_config"]["scopes"]["bot"] if f"`{scope}`" not in table] == []


def test_the_manifest_names_our_command_and_shortcut():
    """By the names under which they are heard."""
    (command,), (shortcut,) = MANIFEST["features"]["slash_commands"], MANIFEST["features"]["shortcuts"]
    assert (command["command"], shortcut["callback_id"], shortcut["type"]) == (NAME, CHECK_CLAIM, "message")


@pytest.mark.parametrize("field", SlackSettings.model_fields)
def test_every_setting_is_documented(field: str):
    """By the name of its environment variable."""
    assert f"| `ONRECORD_SLACK_{field.upper()}` |" in TEXT


@pytest.mark.parametrize(("form", "what"), FORMS)
def test_every_form_of_the_command_is_documented(form: str, what: str):
    """In the same words as the help."""
    assert f"| `{form}` | {what} |" in TEXT


@pytest.mark.slow
def test_the_example_is_what_the_program_prints(tmp_path: Path):
    """Byte for byte, from the example articles."""
    environment = {**os.environ, "ONRECORD_HOME": str(tmp_path / "library")}
    program = [sys.executable, "-m", "api.cli"]
    subprocess.run([*program, "ingest", str(ROOT / "examples" / "articles")], env=environment, check=True, cwd=ROOT)
    shown = re.search(r'```console\n\$ onrecord ask "([^"]*)" --slack\n(.*?)\n```', TEXT, re.DOTALL)
    assert shown is not None
    asked = [*program, "ask", shown[1], "--slack"]
    printed = subprocess.run(asked, env=environment, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert shown[2] == printed.strip()
