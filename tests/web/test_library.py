"""The library view and the ways in, over the real desk; what is added here is taken out again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from assistant.build import Desk

if TYPE_CHECKING:
    from tests.web.conftest import Watch

NEW = {
    "id": "harbour",
    "title": "Harbour bridge reopens after repairs",
    "text": "The harbour bridge reopened to traffic on Monday, the city council said. Repairs took five weeks.",
    "source": "Coast Daily",
    "published_at": "2024-11-13",
}


@pytest.fixture
def emptied(demo: Desk) -> Iterator[None]:
    """Leaves the example articles only."""
    before = {stored.article.id for stored in demo.library.page(limit=200).items}
    yield
    for stored in demo.library.page(limit=200).items:
        if stored.article.id not in before:
            demo.library.remove(stored.article.id)


def test_the_library_says_what_can_be_answered_from(page: Page, site: str):
    """Articles, sources, days and copies; the newest first."""
    page.goto(f"{site}/#/library")
    expect(page.locator("#library-summary")).to_have_text(
        "29 articles · 19 sources · 14 Nov 2023 to 9 Oct 2024 · 1 copy"
    )
    rows = page.get_by_role("row")
    expect(rows).to_have_count(30)
    expect(rows.nth(1)).to_contain_text("9 Oct 2024")
    expect(page.get_by_role("cell", name="Copy of")).to_have_count(1)
    expect(page.locator(".copies").filter(has_text="1 copy")).to_have_count(1)


def test_the_library_can_be_narrowed_and_an_article_opened(page: Page, site: str, demo: Desk):
    """By source and day; the article is shown whole."""
    page.goto(f"{site}/#/library")
    page.get_by_role("button", name="Radio Selvane").click()
    expect(page.locator("#library-summary")).to_contain_text("3 articles · 1 source")
    page.get_by_label("Published from").fill("2024-10-01")
    page.get_by_role("button", name="Filter").click()
    expect(page.locator("#library-summary")).to_have_text("1 article · 1 source · 8 Oct 2024")
    page.get_by_role("button", name="'My client was never arrested,' says lawyer in Tresvik fire case").click()
    text = page.locator("#panel .article-text")
    expect(text).to_be_visible()
    bodies = {stored.article.title: stored.article.body for stored in demo.library.page(limit=200).items}
    title = page.locator("#panel h2").text_content()
    assert text.evaluate("node => node.textContent") == bodies[title or ""]
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Clear").click()
    expect(page.locator("#library-summary")).to_contain_text("29 articles")


@pytest.mark.usefixtures("emptied")
def test_an_article_can_be_added_by_hand(page: Page, site: str, demo: Desk):
    """It stands in the list at once, and its source can be chosen for a question."""
    page.goto(f"{site}/#/library")
    page.get_by_text("Add articles", exact=True).click()
    page.get_by_label("Headline").fill(NEW["title"])
    page.locator("#article-source").fill(NEW["source"])
    page.get_by_label("Published (UTC)").fill("2024-11-13T07:30")
    page.get_by_label("Text", exact=True).fill(NEW["text"])
    page.get_by_role("button", name="Add article", exact=True).click()
    expect(page.locator("#upload-result")).to_have_text("1 article stored: 1 created.")
    expect(page.get_by_role("row").nth(1)).to_contain_text("Harbour bridge reopens after repairs")
    newest = demo.library.page(limit=1).items[0].article
    assert (newest.body, newest.published_at.isoformat()) == (NEW["text"], "2024-11-13T07:30:00+00:00")


@pytest.mark.usefixtures("emptied")
def test_articles_can_be_added_from_a_file(page: Page, site: str, tmp_path: Path):
    """JSON Lines as they come from a wire; sending them again changes nothing."""
    file = tmp_path / "wire.jsonl"
    file.write_text("\n".join(json.dumps(NEW | {"id": f"h{n}", "title": f"Harbour, part {n}"}) for n in range(3)))
    page.goto(f"{site}/#/library")
    page.get_by_text("Add articles", exact=True).click()
    for expected in ("3 articles stored: 3 created, 2 of them a copy of another report.", "3 unchanged"):
        page.get_by_label("JSON or JSON Lines").set_input_files(file)
        page.get_by_role("button", name="Add file").click()
        expect(page.locator("#upload-result")).to_contain_text(expected)


def test_a_faulty_file_says_which_article_and_which_field(page: Page, site: str, tmp_path: Path, watch: Watch):
    """Nothing of it is stored."""
    watch.expected.append("422")
    file = tmp_path / "wire.json"
    file.write_text(json.dumps([NEW, NEW | {"id": "h2", "published_at": "yesterday"}]))
    page.goto(f"{site}/#/library")
    page.get_by_text("Add articles", exact=True).click()
    page.get_by_label("JSON or JSON Lines").set_input_files(file)
    page.get_by_role("button", name="Add file").click()
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("Article 2: published_at:")
    expect(page.locator("#library-summary")).to_contain_text("29 articles")


def test_a_file_that_is_no_json_is_not_sent(page: Page, site: str, tmp_path: Path):
    """The line is named."""
    file = tmp_path / "wire.jsonl"
    file.write_text(json.dumps(NEW) + "\nnot json\n")
    page.goto(f"{site}/#/library")
    page.get_by_text("Add articles", exact=True).click()
    page.get_by_label("JSON or JSON Lines").set_input_files(file)
    page.get_by_role("button", name="Add file").click()
    expect(page.get_by_role("alert")).to_contain_text("Line 2 is not JSON. Nothing was sent.")


def test_an_empty_library_says_what_to_do(page: Page, staged: str):
    """The first thing that a new user sees."""
    page.goto(staged)
    page.get_by_text("There is nothing to ask about yet").get_by_role("link", name="Open the library").click()
    expect(page.get_by_text("No article matches. Add articles above, or clear the filter.")).to_be_visible()
