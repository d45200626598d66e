"""The page of a server that asks for keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from api.app import create_app
from api.endpoints import Scope
from api.keys import Keys, open_keys
from assistant.build import Desk
from assistant.settings import Settings
from tests.web.serving import serving

if TYPE_CHECKING:
    from tests.web.conftest import Watch


@pytest.fixture
def keys(tmp_path: Path) -> Iterator[Keys]:
    """The keys of that server."""
    with open_keys(Settings(home=tmp_path)) as keys:
        yield keys


def test_a_reader_with_a_key_may_ask_and_is_told_what_the_key_may_not_do(
    page: Page, demo: Desk, keys: Keys, servers: ExitStack, watch: Watch
):
    """The page itself is open to all; without a key it shows nothing of the library and asks for one."""
    watch.expected += ["401", "403"]
    secret = keys.create("reader", [Scope.ASK], now=datetime.now(UTC)).secret
    page.goto(servers.enter_context(serving(create_app(demo, keys=keys))))
    expect(page.get_by_role("alert")).to_contain_text("A valid API key is needed")
    page.get_by_role("button", name="Enter an API key").click()
    page.get_by_label("API key").fill(secret)
    page.get_by_role("button", name="Use this key").click()
    expect(page.get_by_role("alert")).to_have_count(0)
    page.get_by_label("Your question").fill("Did Iran confirm the meeting?")
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator(".status")).to_contain_text("Unverified")
    expect(page.locator(".feedback")).to_be_visible()
    page.get_by_role("link", name="Library").click()
    page.get_by_text("Add articles", exact=True).click()
    page.get_by_label("Headline").fill("Harbour bridge reopens")
    page.locator("#article-source").fill("Coast Daily")
    page.get_by_label("Published (UTC)").fill("2024-11-13T07:30")
    page.get_by_label("Text", exact=True).fill("The harbour bridge reopened on Monday.")
    page.get_by_role("button", name="Add article", exact=True).click()
    expect(page.locator("#upload-result").get_by_role("alert")).to_contain_text("it needs the scope ingest")
