"""The chat page in a real browser, over real servers on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request, expect

from api.app import create_app
from assistant.build import Desk, open_desk
from assistant.settings import Settings
from ingest import Article, read_paths
from tests.chromium import chromium
from tests.web.serving import serving
from tests.web.stage import Stage

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"
DEADLINE_MS = 30_000  # for anything that the page is waited for; a quiet machine needs a second


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One headless Chromium for this folder; while it runs, no other test could start an event loop of its own."""
    expect.set_options(timeout=DEADLINE_MS)
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The real desk over the example articles."""
    with open_desk(Settings(home=tmp_path_factory.mktemp("library")), command="test") as desk:
        desk.library.add(
            article for article in read_paths([EXAMPLES], now=datetime.now(UTC)) if isinstance(article, Article)
        )
        yield desk


@pytest.fixture(scope="session")
def site(demo: Desk) -> Iterator[str]:
    """The whole application over the example articles."""
    with serving(create_app(demo)) as url:
        yield url


@pytest.fixture
def stage() -> Stage:
    """A server that says what a test tells it to say."""
    return Stage()


@pytest.fixture
def servers() -> Iterator[ExitStack]:
    """The servers of this test; they stop after its page is closed, so that no late request finds them gone."""
    with ExitStack() as servers:
        yield servers


@pytest.fixture
def staged(stage: Stage, servers: ExitStack) -> str:
    """The address of that server."""
    return servers.enter_context(serving(stage.app()))


@dataclass
class Watch:
    """What a browser did that nobody wants to see."""

    errors: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)
    """Parts of console messages that a test provokes on purpose, such as the browser's note on a 404."""

    @property
    def unexpected(self) -> list[str]:
        """Errors of the console and of scripts that no test asked for."""
        return [error for error in self.errors if not any(part in error for part in self.expected)]


@pytest.fixture
def watch() -> Watch:
    """What the page of this test did."""
    return Watch()


@pytest.fixture
def page(browser: Browser, watch: Watch, servers: ExitStack) -> Iterator[Page]:
    """A fresh page, which may neither complain in the console nor reach another host."""
    context = browser.new_context(
        viewport={"width": 1440, "height": 900},
        color_scheme="light",
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    )
    context.set_default_timeout(DEADLINE_MS)
    page = context.new_page()
    page.on("console", lambda line: watch.errors.append(line.text) if line.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: watch.errors.append(str(error)))
    page.on("request", lambda request: _note(request, watch))
    yield page
    context.close()
    assert (watch.unexpected, watch.foreign) == ([], [])


def _note(request: Request, watch: Watch) -> None:
    """Whatever is asked of another host is remembered."""
    if not request.url.startswith("http://127.0.0.1:"):
        watch.foreign.append(request.url)


@pytest.fixture(scope="session")
def axe() -> Axe:
    """The accessibility checker."""
    return Axe()
