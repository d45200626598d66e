"""Whether everybody can use the page: axe-core in every state, at three widths, light and dark; and how it looks."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.web.stage import Stage, answer, article, claim, events_of, problem, turn

if TYPE_CHECKING:
    from tests.web.conftest import Watch

SIZES = {390: 844, 820: 1180, 1440: 900}
LOOKS = [(width, scheme) for width in SIZES for scheme in ("light", "dark")]
CHECKED = LOOKS if os.environ.get("ONRECORD_CI") == "1" else [LOOKS[0], LOOKS[3], LOOKS[4]]
"""Every width and both schemes each day, every pair of them in CI: axe-core takes half a minute for all."""
STATUSES = ["confirmed", "reported", "unverified", "disputed", "denied", "no_evidence"]
FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"


def dress(page: Page, width: int, scheme: str) -> None:
    """A window of this width, light or dark."""
    page.set_viewport_size({"width": width, "height": SIZES[width]})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")


def faults(axe: Axe, page: Page) -> list[str]:
    """What axe-core objects to, with the elements; and whether the page has to be scrolled sideways."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe.axe_script)
    found = page.evaluate("axe.run({ resultTypes: ['violations'] }).then((result) => result.violations)")
    wide = [] if page.evaluate(FITS) else ["wider than the window"]
    return [f"{one['id']}: {[node['target'] for node in one['nodes']]}" for one in found] + wide


def ask(page: Page) -> None:
    """Asks the staged question and waits for what comes."""
    page.get_by_label("Your question").fill("Did Iran confirm the meeting?")
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator(".feedback, .problem").last).to_be_visible()


@pytest.mark.parametrize(("width", "scheme"), CHECKED, ids=str)
def test_no_state_of_the_page_shuts_anybody_out(
    page: Page, stage: Stage, staged: str, axe: Axe, watch: Watch, width: int, scheme: str
):
    """Welcome, the composer opened, an answer with its article, feedback, a problem, library, upload, settings."""
    watch.expected.append("503")
    dress(page, width, scheme)
    stage.articles["a1"] = article()
    stage.articles["a2"] = article(id="a2", copy_of="a1", source="Coast Daily", author="Oona Marchbank")
    stage.streams(*events_of(answer()))
    stage.replies.append(problem(503, "Another process holds the library; try again when it is done."))
    found: dict[str, list[str]] = {}

    def state(name: str, *steps: Callable[[], object]) -> None:
        for step in steps:
            step()
        found[name] = faults(axe, page)

    page.goto(staged)
    state("welcome")
    state("composer", page.locator("#as-of-toggle").click, page.locator("#sources-toggle").click)
    page.get_by_label("Coast Daily 1 article").wait_for()
    page.locator("#sources-toggle").click()
    state("answer", lambda: ask(page), page.get_by_text("How this was found").click)
    state("feedback", page.get_by_role("button", name="Report a problem").click)
    state("article", page.locator(".mark").first.click, page.locator("#panel mark").wait_for)
    page.keyboard.press("Escape")
    state("problem", lambda: ask(page))
    state("settings", page.get_by_role("button", name="Settings").click)
    page.keyboard.press("Escape")
    state(
        "library",
        page.get_by_role("link", name="Library").click,
        page.get_by_text("Add articles", exact=True).click,
        page.get_by_role("cell", name="Copy of").wait_for,
    )
    state("history", lambda: page.goto(f"{staged}/#/history"))
    assert {name: one for name, one in found.items() if one} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_status_is_said_in_words_and_can_be_read(page: Page, stage: Stage, staged: str, axe: Axe, scheme: str):
    """Six badges with six words and six icons, all with enough contrast; colour says nothing alone."""
    dress(page, 1440, scheme)
    turns = [turn(answer(status=one, claims=[claim(status=one)])) for one in STATUSES]
    stage.conversation = {"id": "con_1", "created_at": "", "updated_at": "", "turns": turns}
    page.goto(f"{staged}/#/c/con_1")
    expect(page.locator(".feedback")).to_have_count(len(STATUSES))
    words = page.locator(".status .badge").all_text_contents()
    icons = page.locator(".status .badge use").evaluate_all("all => all.map((use) => use.getAttribute('href'))")
    colours = page.locator(".status .badge").evaluate_all(
        "all => all.map((one) => getComputedStyle(one).backgroundColor)"
    )
    assert words == ["Confirmed", "Reported", "Unverified", "Disputed", "Denied", "No evidence"]
    assert (len(set(icons)), len(set(colours))) == (6, 6)
    assert faults(axe, page) == []


def test_an_answer_and_its_article_fit_every_window(page: Page, site: str, tmp_path: Path):
    """The marked passage is in sight and nothing is cut off; the folder `ONRECORD_PICTURES` keeps the pictures."""
    folder = Path(os.environ.get("ONRECORD_PICTURES") or tmp_path)
    page.goto(site)
    ask(page)
    seen: dict[str, tuple[bool, bool]] = {}
    for width, scheme in LOOKS:
        dress(page, width, scheme)
        page.locator(".question").scroll_into_view_if_needed()
        page.screenshot(path=folder / f"answer-{width}-{scheme}.png")
        page.locator(".mark").first.click()
        passage = page.locator("#panel mark")
        passage.wait_for()
        page.screenshot(path=folder / f"article-{width}-{scheme}.png")
        box = passage.bounding_box() or {"y": -1, "height": 0}
        inside = 0 <= box["y"] <= SIZES[width] - box["height"]
        seen[f"{width}-{scheme}"] = (inside, page.evaluate(FITS))
        page.keyboard.press("Escape")
    assert seen == {f"{width}-{scheme}": (True, True) for width, scheme in LOOKS}


def test_on_paper_the_answer_stands_alone(page: Page, stage: Stage, staged: str):
    """What can only be pressed is not printed; status, sentences and passages are."""
    stage.streams(*events_of(answer()))
    page.goto(staged)
    ask(page)
    page.emulate_media(media="print", color_scheme="dark")
    hidden = [".masthead", ".rail", ".composer", ".feedback", ".copy"]
    shown = [".question", ".status .badge", ".caution", ".statement", ".parties", ".source"]
    assert [page.locator(name).first.is_visible() for name in hidden + shown] == [False] * 5 + [True] * 6
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
