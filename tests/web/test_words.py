"""The page's own small rules, run in the browser: its words, its offsets, and the sentence that it lets you paste."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from assistant.answer import ActResult, SpeakerKind, Stance
from assistant.evidence import Label, Missing
from assistant.ledger import Change, Reason
from assistant.status import Status
from tests.web.serving import serving
from tests.web.stage import Stage, answer, citation

DOCS = Path(__file__).parents[2] / "docs" / "status.md"


@pytest.fixture(scope="module")
def blank(browser: Browser) -> Iterator[Page]:
    """The page, on which nothing is pressed; its modules are called directly."""
    with serving(Stage().app()) as url:
        page = browser.new_page()
        page.goto(url)
        yield page
        page.close()


def run(page: Page, module: str, call: str, *arguments: object) -> Any:
    """What a function of one of the page's modules gives back."""
    script = f"async (given) => {{ const m = await import('/web/{module}'); return m.{call}(...given); }}"
    return page.evaluate(script, list(arguments))


def test_every_term_of_the_api_has_words(blank: Page):
    """Neither a term without words nor words for a term that does not exist."""
    script = """async () => {
        const lists = Object.entries(await import("/web/words.js")).filter(([, value]) => typeof value === "object");
        return Object.fromEntries(lists.map(([name, value]) => [name, Object.keys(value)]));
    }"""
    known = {name: set(terms) for name, terms in blank.evaluate(script).items()}
    basis = set(re.findall(r"`(\w+)`", DOCS.read_text("utf-8").split("## Basis terms")[1].split("##")[0]))
    assert {kind.value for kind in Missing} <= basis
    assert known == {
        "STATUS": set(Status),
        "STANCE": set(Stance),
        "RESULT": set(ActResult),
        "EVIDENCE": set(Label),
        "SPEAKER": set(SpeakerKind),
        "RULES": {str(row) for row in range(10)},
        "BASIS": basis,
        "REASONS": set(Reason),
        "CHANGE": set(Change),
    }


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("Plain words only.", "words"),
        ("🙂🙃 Two faces stand before the words.", "words"),
        ("Flags 🇫🇮 and families 👩‍👩‍👧 count by code points: here.", "here"),
        ("The passage itself has one: “we won 🏆 it”, she said.", "“we won 🏆 it”"),
        ("e\u0301 is two code points, é is one: yes", "yes"),
        ("𝕬 letter outside the first plane, at the very end 𝖅", "𝖅"),
    ],
)
def test_offsets_are_code_points_and_not_the_units_of_javascript(blank: Page, text: str, passage: str):
    """What Python cuts out of the text is what the page marks."""
    start = text.index(passage)
    end = start + len(passage)
    assert run(blank, "passage.js", "cut", text, start, end) == {
        "before": text[:start],
        "passage": passage,
        "after": text[end:],
    }


CAVEAT = "[Status: unverified as of 16 November 2023, 09:00 UTC. Do not repeat as fact.]"


@pytest.mark.parametrize(
    ("sentence", "pasted"),
    [
        ("Not confirmed.", f"Not confirmed. (Al-Arabiya News, 15 November 2023) {CAVEAT}"),
        ("Al-Arabiya News says so.", f"Al-Arabiya News says so. {CAVEAT}"),
    ],
    ids=["the source is added", "the source is there already"],
)
def test_a_copied_sentence_carries_source_date_and_status(blank: Page, sentence: str, pasted: str):
    """Nobody can paste the claim without what it is worth."""
    assert run(blank, "attribution.js", "attributedStatement", sentence, [citation()], answer()) == pasted


def test_a_copied_quote_names_who_says_it_and_that_they_are_not_named(blank: Page):
    """Speaker, outlet, date, address and status."""
    assert run(blank, "attribution.js", "attributedQuote", citation(), answer()) == (
        "“Iran has neither confirmed nor denied the meeting.” (Sources within Hamas, not named, in Al-Arabiya News, "
        f"15 November 2023) https://news.example/a1 {CAVEAT}"
    )


@pytest.mark.parametrize(
    ("text", "articles"),
    [
        ('{"id": "1"}\n\n{"id": "2"}\n', [{"id": "1"}, {"id": "2"}]),
        ('[{"id": "1"}, {"id": "2"}]', [{"id": "1"}, {"id": "2"}]),
        ('{"articles": [{"id": "1"}]}', [{"id": "1"}]),
        ('{"id": "1"}', [{"id": "1"}]),
    ],
    ids=["lines", "array", "batch", "one"],
)
def test_a_file_may_hold_its_articles_in_any_usual_form(blank: Page, text: str, articles: list[object]):
    """JSON Lines, an array, the request's own form, or one article."""
    assert run(blank, "upload.js", "articlesOf", text) == articles
