"""Socket Mode: the same bot over a websocket that it opens itself."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from click.testing import CliRunner

import api.slack.door
from api.cli import main
from api.slack.message import answer_messages
from api.slack.settings import load_slack_settings
from api.slack.socket_mode import run_socket_mode
from assistant.answer import Answer
from assistant.build import Desk
from assistant.errors import BadSetting
from tests.api.slack.fake_slack import FakeSlack, click, command, mention

ROOT = Path(__file__).parents[3]
QUESTION = "Did Iran confirm the meeting?"


class Telling(logging.Handler):
    """Sets an event when something is logged."""

    def __init__(self, loop: asyncio.AbstractEventLoop, told: asyncio.Event) -> None:
        super().__init__()
        self._loop = loop
        self._told = told

    def emit(self, record: logging.LogRecord) -> None:
        """From whichever thread."""
        self._loop.call_soon_threadsafe(self._told.set)


@pytest.fixture
def connected(desk: Desk, slack: FakeSlack, tokens: None, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The bot, connected."""
    caplog.set_level(logging.DEBUG, "onrecord")
    loop, stopped = asyncio.new_event_loop(), asyncio.Event()
    running = run_socket_mode(desk, load_slack_settings(), stopped=stopped)
    thread = Thread(target=loop.run_until_complete, args=(running,))
    thread.start()
    yield
    loop.call_soon_threadsafe(stopped.set)
    thread.join(30)
    loop.close()


@pytest.mark.usefixtures("connected")
def test_a_mention_is_acknowledged_and_answered(slack: FakeSlack, answer: Answer):
    """Delivered twice in one envelope and once in another, it is one question."""
    for envelope in ("e1", "e1", "e2"):
        slack.push("events_api", envelope, mention("C1", QUESTION, "100.1"))
    (found,) = slack.wait(lambda: slack.answers("C1"))
    assert found["blocks"] == list(answer_messages(answer)[0].blocks[1:])


@pytest.mark.usefixtures("connected")
def test_commands_and_clicks_come_the_same_way(slack: FakeSlack):
    """The acknowledgement carries what is shown at once; the modal says that the article is not there."""
    shown = slack.push("slash_commands", "e1", command("config"))
    slack.push("interactive", "e2", click({"type": "button", "action_id": "passage:1", "value": '["a1", 0, 3, "x"]'}))
    slack.wait(lambda: slack.views)
    assert shown["blocks"][0]["text"]["text"] == (
        "In this channel answers stand in the thread, for everybody.\nEvery outlet may answer."
    )


def test_a_connection_that_fails_is_tried_again_and_no_key_is_logged(
    desk: Desk, slack: FakeSlack, tokens: None, caplog: pytest.LogCaptureFixture
):
    """The app token is refused at first; the log says what happens, without address or token."""
    slack.refusals = {"apps.connections.open": ["invalid_auth"]}

    async def until_told() -> None:
        """Run until the log says something."""
        stopped = asyncio.Event()
        handler = Telling(asyncio.get_running_loop(), stopped)
        logging.getLogger("onrecord.slack.socket").addHandler(handler)
        try:
            await asyncio.wait_for(run_socket_mode(desk, load_slack_settings(), stopped=stopped), 30)
        finally:
            logging.getLogger("onrecord.slack.socket").removeHandler(handler)

    asyncio.run(until_told())
    assert ("canary" in caplog.text, "the connection to Slack failed" in caplog.text) == (False, True)


@pytest.mark.parametrize("name", ["bot_token", "app_token"])
def test_a_missing_token_is_named(desk: Desk, tokens: None, monkeypatch: pytest.MonkeyPatch, name: str):
    """And where to find it."""
    monkeypatch.delenv(f"ONRECORD_SLACK_{name.upper()}")
    with pytest.raises(BadSetting, match=rf"ONRECORD_SLACK_{name.upper()}: is not set.*docs/slack.md"):
        asyncio.run(run_socket_mode(desk, load_slack_settings()))


def test_the_command_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch):
    """Before anything is opened."""
    monkeypatch.setattr(api.slack.door, "PACKAGES", ("slack_that_is_not_there",))
    result = CliRunner().invoke(main, ["slack"])
    assert (result.exit_code, result.stderr) == (
        2,
        "onrecord: Slack's packages are not installed: pip install 'onrecord[slack]'.\n",
    )


@pytest.mark.slow
@pytest.mark.usefixtures("tokens")
def test_onrecord_slack_is_a_process_that_answers_and_ends_on_sigterm(slack: FakeSlack, tmp_path: Path):
    """The real program over a library of the example articles."""
    environment = {**os.environ, "ONRECORD_HOME": str(tmp_path / "library")}
    program = [sys.executable, "-m", "api.cli"]
    subprocess.run([*program, "ingest", str(ROOT / "examples" / "articles")], env=environment, check=True, cwd=ROOT)
    process = subprocess.Popen([*program, "slack"], env=environment, cwd=ROOT)
    try:
        slack.push("events_api", "e1", mention("C1", QUESTION, "100.1"), timeout_s=60)
        (found,) = slack.wait(lambda: slack.answers("C1"), 60)
        process.send_signal(signal.SIGTERM)
        code = process.wait(30)
    finally:
        process.kill()
    headed, first = found["chunks"][-1]["text"], found["blocks"][0]["type"]
    assert (code, headed, first) == (0, "**UNVERIFIED - not confirmed**\n", "rich_text")
