"""A fake Slack, and the real bot on a real server over the fake desk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlencode

import httpx2
import pytest

from assistant.build import Desk
from assistant.settings import Settings
from tests.api.slack.fake_slack import APP_TOKEN, BOT_TOKEN, SECRET, FakeSlack, Payload, form, signed


@dataclass
class Bot:
    """The running bot, as Slack sees it."""

    url: str
    http: httpx2.Client

    def post(self, body: bytes, kind: str, headers: dict[str, str] | None = None) -> httpx2.Response:
        """One delivery, genuine unless the headers say otherwise."""
        given = headers if headers is not None else signed(body)
        return self.http.post(f"{self.url}/slack/events", content=body, headers={"Content-Type": kind, **given})

    def deliver(self, payload: Payload, **headers: str) -> httpx2.Response:
        """An event."""
        body = json.dumps(payload).encode()
        return self.post(body, "application/json", {**signed(body), **headers})

    def command(self, payload: Payload) -> httpx2.Response:
        """A slash command."""
        return self.post(urlencode(payload).encode(), "application/x-www-form-urlencoded")

    def interact(self, payload: Payload) -> httpx2.Response:
        """A click, a shortcut or a modal that was sent."""
        return self.post(form(payload), "application/x-www-form-urlencoded")


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    """A workspace."""
    fake = FakeSlack()
    fake.start()
    yield fake
    fake.stop()


@pytest.fixture
def tokens(slack: FakeSlack, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of a desk with a Slack bot."""
    monkeypatch.setenv("ONRECORD_SLACK_SIGNING_SECRET", SECRET)
    monkeypatch.setenv("ONRECORD_SLACK_BOT_TOKEN", BOT_TOKEN)
    monkeypatch.setenv("ONRECORD_SLACK_APP_TOKEN", APP_TOKEN)
    monkeypatch.setenv("ONRECORD_SLACK_API_URL", f"{slack.url}api/")


@pytest.fixture
def desk(desk: Desk, tmp_path: Path) -> Desk:
    """The fake desk, with a home of its own."""
    return replace(desk, settings=Settings(home=tmp_path))


@pytest.fixture
def bot(tokens: None, url: str) -> Iterator[Bot]:
    """`/slack/events` on a running server, which read the tokens when it started."""
    with httpx2.Client(timeout=30) as http:
        yield Bot(url, http)
