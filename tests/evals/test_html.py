"""The page opens without a network and a script, can be read by everybody, and shows what an editor needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from evals.compare import compare, read_report
from evals.curve import abstention_curve
from evals.html.markup import Markup, tag
from evals.html.page import to_html
from evals.judge import judge
from evals.markdown import plain, to_markdown
from evals.report import Report, make_report, to_json
from tests.chromium import chromium

Make = Callable[..., Any]
HOSTILE = '<script>alert(1)</script> & "quoted" | _under_ @someone'


@pytest.fixture
def make_run(
    make_corpus: Make, make_case: Make, make_answer: Make, make_claim: Make, make_result: Make
) -> Callable[..., Report]:
    """Build the report of five cases: right, wrong, hostile in its words, crashed, and a hidden wrong one."""

    def make(status: str = "confirmed") -> Report:
        cases = [
            make_case(id="bridge-01", tags=["row-4", "type:did-happen"]),
            make_case(id="bridge-02", question="Did the bridge fall?", tags=["row-9", "type:why"]),
            make_case(id="bridge-03", question=HOSTILE, why="Because " + HOSTILE, tags=["row-9"]),
            make_case(id="bridge-04", question="Does it crash?"),
            make_case(id="blind-01", story="blind-a", question="Secret question?"),
        ]
        answers = [
            make_answer(),
            make_answer(status, claims=(make_claim(status, rule=1),), timings_ms={"search": 4.0, "evidence": 9.0}),
            make_answer("denied", text=HOSTILE),
            None,
            make_answer("confirmed", text="Secret answer."),
        ]
        results = [
            make_result(case, answer, split="blind" if case.story == "blind-a" else "dev", crash=answer is None)
            for case, answer in zip(cases, answers, strict=True)
        ]
        return make_report(make_corpus(*cases), judge(results))

    return make


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium; where ONRECORD_CI is set it must be there."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., tuple[Page, list[str]]]]:
    """Open a page from a file, offline; with it the errors that it logs and the addresses that it asks for."""
    contexts = []

    def open_(text: str, scheme: str = "light") -> tuple[Page, list[str]]:
        path = tmp_path / "report.html"
        path.write_text(text, encoding="utf-8")
        context = browser.new_context(offline=True, color_scheme=scheme)  # type: ignore[arg-type]  # one of two words
        contexts.append(context)
        page, seen = context.new_page(), []
        page.on("console", lambda message: seen.append(message.text))
        page.on("request", lambda request: seen.append(request.url) if request.url != path.as_uri() else None)
        page.goto(path.as_uri())
        return page, seen

    yield open_
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_has_no_accessibility_violation_and_asks_for_nothing(
    scheme: str, make_run: Make, open_page: Callable[..., tuple[Page, list[str]]]
) -> None:
    """With every case opened, in both colour schemes: axe finds nothing, no address is asked for, nothing is logged."""
    report = make_run()
    comparison = compare(read_report(to_json(make_run("unverified"))), read_report(to_json(report)))
    page, seen = open_page(to_html(report, comparison), scheme)
    for summary in page.locator("summary").all():
        summary.click()
    assert (Axe().run(page).violations_count, seen) == (0, [])


def test_page_works_under_its_own_policy(make_run: Make, open_page: Callable[..., tuple[Page, list[str]]]) -> None:
    """The style sheet is let in by its hash, so the tiles stand beside each other; a script would not be."""
    page, _ = open_page(to_html(make_run()))
    tiles = page.locator(".tile")
    tops = {tile.bounding_box()["y"] for tile in tiles.all()}  # type: ignore[index]  # they are visible
    assert (tiles.count(), len(tops) < 6, page.locator("script").count()) == (6, True, 0)


def test_failing_case_shows_all_that_an_editor_asks_for(
    make_run: Make, open_page: Callable[..., tuple[Page, list[str]]]
) -> None:
    """Question, expectation and reason, what came, the decision row, the misses and every quote with its place."""
    page, _ = open_page(to_html(make_run()))
    case = page.locator("#case-bridge-02")
    case.locator("summary").click()
    text = case.inner_text()
    for part in (
        "Did the bridge fall?",
        "unverified, flagged unverified. Only unnamed engineers say so.",
        "confirmed, not flagged; 1 origin(s)",
        "row 1 (anonymous_source): cracks were found in the Marlow bridge",
        "false_confirmed: expected not confirmed, got confirmed",
        "[1] Marlow Echo, 2025-03-04: anonymous, two engineers (anonymous), characters",
        "said 14 cracks had been found",
    ):
        assert part in text


def test_crash_comes_first_with_its_traceback(make_run: Make, open_page: Callable[..., tuple[Page, list[str]]]) -> None:
    """A crash is shown above every wrong answer."""
    page, _ = open_page(to_html(make_run()))
    first = page.locator("details").first
    first.locator("summary").click()
    assert (first.get_attribute("id"), "ValueError: boom" in first.inner_text()) == ("case-bridge-04", True)


def test_hidden_split_stays_hidden(make_run: Make) -> None:
    """Of the blind split the page and the summary show ids alone, unless an audit asks for more."""
    report = make_run()
    for write in (to_html, to_markdown):
        shown, revealed = write(report), write(report, reveal=True)
        assert ("blind-01" in shown, "Secret" in shown, "Secret question" in revealed) == (True, False, True)


def test_words_of_a_case_are_never_markup(make_run: Make) -> None:
    """Whatever an article or a question holds, it stands on the page as text."""
    text = to_html(make_run())
    assert ("<script" in text, "&lt;script&gt;alert(1)&lt;/script&gt;" in text) == (False, True)
    assert "@someone" not in to_markdown(make_run())
    assert "<script" not in to_markdown(make_run())


def test_changes_stand_first_where_there_is_an_earlier_report(make_run: Make) -> None:
    """With an earlier report the page opens with the verdict and the flipped cases."""
    report = make_run()
    comparison = compare(read_report(to_json(make_run("unverified"))), read_report(to_json(report)))
    text = to_html(report, comparison)
    assert re.findall(r"<h2>(.*?)</h2>", text)[0] == "What changed"
    assert "bridge-02</code> unverified → confirmed: lost passed, false_confirmed" in text
    assert "bridge\\-02" not in to_markdown(report, comparison)
    assert "`bridge-02` unverified → confirmed, lost passed" in to_markdown(report, comparison).replace("&#95;", "_")


def test_same_run_gives_the_same_page_without_times(make_run: Make) -> None:
    """Two runs that differ in speed alone give the same bytes when times are left out."""
    assert to_html(make_run(), timings=False) == to_html(make_run(), timings=False)
    assert "latency_median" not in to_html(make_run(), timings=False)
    assert "latency_median" in to_html(make_run())


def test_abstention_curve_turns_away_row_after_row(
    make_case: Make, make_answer: Make, make_claim: Make, make_result: Make
) -> None:
    """First what it does; then the row most often given to unanswerable questions is turned away too, and so on."""
    nothing = {"status": "no_evidence", "unverified": False, "abstained": True}
    results = [
        make_result(make_case(nothing), make_answer("no_evidence", claims=(make_claim("no_evidence", rule=0),))),
        make_result(make_case(nothing), make_answer(claims=(make_claim(rule=9),))),
        make_result(make_case(), make_answer(claims=(make_claim(rule=9),))),
        make_result(make_case(), make_answer("confirmed", claims=(make_claim("confirmed", rule=1),))),
    ]
    points = abstention_curve(judge(results))
    assert [(point.label, point.lost, point.turned_away) for point in points] == [
        ("as it is", 0.0, 0.5),
        ("and row 9", 0.5, 1.0),
        ("and row 1", 1.0, 1.0),
    ]


def test_tag_escapes_what_is_no_markup() -> None:
    """Text and attributes are escaped, elements are not twice."""
    inner = tag("b", "a & b")
    assert tag("p", inner, "<i>", title='"x"', hidden=None, data_n=1.25) == (
        '<p title="&quot;x&quot;" data-n="1.2"><b>a &amp; b</b>&lt;i&gt;</p>'
    )
    assert isinstance(inner, Markup)


def test_markdown_summary_holds_the_figures(make_run: Make) -> None:
    """Each split has a column, and what has no data shows a dash and not zero."""
    lines = to_markdown(make_run()).splitlines()
    assert "| figure | dev | blind | all |" in lines
    assert "| false_confirmed | 2 (4) | 1 (1) | 3 (5) |" in lines
    assert "| verdict_accuracy | - (0) | - (0) | - (0) |" in lines


@pytest.mark.parametrize(
    ("text", "escaped"),
    [("a_b*c", "a&#95;b&#42;c"), ("<b>", "&lt;b&gt;"), ("one\ntwo", "one two"), ("@desk", "&#64;desk")],
)
def test_markdown_is_escaped(text: str, escaped: str) -> None:
    """Nothing in a question formats the comment, breaks its table or notifies anybody."""
    assert plain(text) == escaped
