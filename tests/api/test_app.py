"""The application's life: what it opens, it closes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from fastapi.testclient import TestClient

import api.app
from api.app import app_from_settings, create_app
from assistant.build import Desk


def test_the_factory_opens_a_desk_at_startup_and_closes_it_at_shutdown(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    """An ASGI server that is given the factory needs no other code; importing it opens nothing."""
    steps: list[str] = []

    @contextmanager
    def open_desk(_settings: Any, *, command: str) -> Iterator[Desk]:
        steps.append(f"open for {command}")
        yield desk
        steps.append("close")

    monkeypatch.setattr(api.app, "open_desk", open_desk)
    app = app_from_settings()
    steps.append("made")
    with TestClient(app) as client:
        steps.append(client.get("/readyz").json()["status"])
    assert steps == ["made", "open for serve", "ready", "close"]


def test_two_apps_share_nothing(desk: Desk):
    """There is no instance in a module: streams of one cannot be resumed at the other."""
    with TestClient(create_app(desk)) as one, TestClient(create_app(desk)) as other:
        begun = one.post("/v1/chat", json={"question": "Who?", "stream": True}).text
        last = begun.split("id: ")[1].split("\n")[0]
        resumed = other.post("/v1/chat", json={"question": "Who?", "stream": True}, headers={"Last-Event-ID": last})
    assert resumed.text.startswith("event: message_start\n")
