"""The article beside the answer: it marks the cited words or says why it cannot, and never marks other ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.web.stage import BODY, QUOTE, Stage, answer, article, citation, events_of

if TYPE_CHECKING:
    from tests.web.conftest import Watch


def open_first(page: Page, url: str) -> Locator:
    """Asks, presses the first mark, and gives back the panel."""
    page.goto(url)
    page.get_by_label("Your question").fill("Did Iran confirm the meeting?")
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator(".feedback")).to_be_visible()
    page.locator(".mark").first.click()
    panel = page.locator("#panel")
    expect(panel.locator("mark")).to_be_visible()
    return panel


def test_emoji_before_the_passage_do_not_move_the_mark(page: Page, stage: Stage, staged: str):
    """The server counts code points, of which JavaScript counts some twice."""
    text = f"🙂👩‍👩‍👧 Live 🔴 {BODY} 🏁"
    start = text.index(QUOTE)
    cited = citation(start=start, end=start + len(QUOTE))
    stage.articles["a1"] = article(text=text)
    stage.streams(*events_of(answer(citations=[cited])))
    panel = open_first(page, staged)
    assert panel.locator("mark").evaluate("node => node.textContent") == QUOTE
    assert panel.locator(".article-text").evaluate("node => node.textContent") == text
    assert panel.locator(".notice").count() == 0


def test_an_article_that_has_changed_is_not_marked_in_the_wrong_place(page: Page, stage: Stage, staged: str):
    """The passage is shown as it was cited, and the page says so."""
    stage.articles["a1"] = article(text=f"Correction. {BODY}")
    stage.streams(*events_of(answer()))
    panel = open_first(page, staged)
    expect(panel.locator(".notice")).to_have_text(
        "The article has changed since this answer. This is the passage as it was cited."
    )
    expect(panel.locator(".article-text")).to_have_text(f"… the channel. {QUOTE}")
    expect(panel.locator("mark")).to_have_text(QUOTE)


def test_an_article_that_was_removed_is_said_to_be_gone(page: Page, stage: Stage, staged: str, watch: Watch):
    """The answer still shows what it rested on."""
    watch.expected.append("404")
    stage.streams(*events_of(answer()))
    panel = open_first(page, staged)
    expect(panel.locator(".notice")).to_have_text(
        "The article is no longer in the library. This is the passage as it was cited."
    )
    expect(panel.locator("mark")).to_have_text(QUOTE)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "ftp://news.example/a"])
def test_an_address_that_is_not_of_the_web_is_text(page: Page, stage: Stage, staged: str, url: str):
    """Only http and https become links."""
    stage.articles["a1"] = article()
    stage.streams(*events_of(answer(citations=[citation(url=url)])))
    panel = open_first(page, staged)
    expect(panel.locator(".facts")).to_contain_text(url)
    assert panel.get_by_role("link").count() == 0


def test_the_panel_becomes_a_dialog_when_the_window_gets_narrow(page: Page, stage: Stage, staged: str):
    """It stays open on the same passage, and Escape still leads back to the mark."""
    stage.articles["a1"] = article()
    stage.streams(*events_of(answer()))
    panel = open_first(page, staged)
    beside = panel.evaluate("node => node.matches(':modal')")
    page.set_viewport_size({"width": 390, "height": 844})
    expect(page.locator("#panel:modal")).to_be_visible()
    expect(panel.locator("mark")).to_have_text(QUOTE)
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(page.locator(".mark").first).to_be_focused()
    assert beside is False


def test_a_quote_is_copied_also_where_the_clipboard_is_closed(page: Page, stage: Stage, staged: str):
    """Pages that come over plain http from another machine may not use the new clipboard."""
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    stage.articles["a1"] = article()
    stage.streams(*events_of(answer()))
    panel = open_first(page, staged)
    panel.get_by_role("button", name="Copy quote with attribution").click()
    expect(panel.get_by_role("button", name="Copied")).to_be_focused()
    page.get_by_label("Your question").focus()
    page.keyboard.press("Control+V")
    assert page.get_by_label("Your question").input_value() == (
        f"“{QUOTE}” (Sources within Hamas, not named, in Al-Arabiya News, 15 November 2023) https://news.example/a1 "
        "[Status: unverified as of 16 November 2023, 09:00 UTC. Do not repeat as fact.]"
    )
