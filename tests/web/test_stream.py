"""How the page reads an answer that arrives slowly, in pieces, twice, or not at all."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from fastapi.responses import JSONResponse
from playwright.sync_api import Page, expect

from tests.web.stage import Stage, answer, event, events_of, problem

if TYPE_CHECKING:
    from tests.web.conftest import Watch

QUESTION = "Did Iran confirm the meeting?"
WAIT_S = 20  # for the page to look at what has come so far


def ask(page: Page, url: str, question: str = QUESTION) -> None:
    """Opens the page and asks."""
    page.goto(url)
    page.get_by_label("Your question").fill(question)
    page.get_by_role("button", name="Ask", exact=True).click()


def test_the_status_stands_on_the_page_while_no_prose_has_come(page: Page, stage: Stage, staged: str):
    """A reader who stops early has read "unverified", not the bare claim."""
    seen = Event()
    parts = events_of(answer())
    stage.streams(*parts[:3], lambda: seen.wait(WAIT_S), *parts[3:])
    ask(page, staged)
    turn = page.get_by_role("article")
    expect(turn.locator(".badge")).to_have_text("Unverified")
    expect(turn.get_by_text("Do not repeat as fact.")).to_be_visible()
    early = turn.locator(".statement").count()
    seen.set()
    expect(turn.locator(".statement")).to_have_count(2)
    assert early == 0


def test_an_event_may_be_cut_anywhere(page: Page, stage: Stage, staged: str):
    """Networks cut between any two bytes, also inside a line and inside a letter."""
    whole = "".join(events_of(answer())).replace("\n", "\r\n")
    stage.streams(": ping\r\n\r\n", *(whole[at : at + 7] for at in range(0, len(whole), 7)))
    ask(page, staged)
    expect(page.locator(".statement")).to_have_count(2)
    expect(page.get_by_text("Passages cited")).to_be_visible()


def test_a_stream_that_was_cut_off_goes_on_after_its_last_event(page: Page, stage: Stage, staged: str):
    """Nothing is asked twice, nothing is shown twice."""
    parts = events_of(answer())
    stage.streams(*parts[:4])
    stage.streams(*parts[4:])
    ask(page, staged)
    expect(page.get_by_text("Passages cited")).to_be_visible()
    assert page.locator(".statement").count() == 2
    assert [asked.last_event_id for asked in stage.asked] == [None, "s-3"]


def test_a_stream_that_the_server_forgot_begins_anew(page: Page, stage: Stage, staged: str):
    """What was shown of the first try is taken away before the second one is shown."""
    parts = events_of(answer())
    stage.streams(*parts[:4])
    stage.streams(*parts)
    ask(page, staged)
    expect(page.get_by_text("Passages cited")).to_be_visible()
    assert (page.locator(".statement").count(), page.locator(".status").count()) == (2, 1)


def test_a_server_that_does_not_stream_is_understood_too(page: Page, stage: Stage, staged: str):
    """Some proxies hold a stream back or turn it into one reply."""
    stage.replies.append(JSONResponse(answer()))
    ask(page, staged)
    expect(page.locator(".statement")).to_have_count(2)
    assert stage.asked[0].accept == "text/event-stream"


def test_a_problem_is_shown_in_its_own_words_and_can_be_tried_again(
    page: Page, stage: Stage, staged: str, watch: Watch
):
    """Title, detail and request id; the second try answers."""
    watch.expected.append("503")
    stage.replies.append(problem(503, "Another process holds the library; try again when it is done."))
    stage.streams(*events_of(answer()))
    ask(page, staged)
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("Another process holds the library; try again when it is done.")
    expect(alert).to_contain_text("req-1")
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text("Passages cited")).to_be_visible()
    assert page.get_by_role("alert").count() == 0


def test_a_problem_in_the_middle_of_a_stream_takes_the_half_answer_away(page: Page, stage: Stage, staged: str):
    """Half of an answer must not be mistaken for the whole."""
    failure = {"title": "Internal error", "status": 500, "detail": "Something failed here.", "request_id": "req-2"}
    stage.streams(*events_of(answer())[:4], event("error", 4, failure))
    ask(page, staged)
    expect(page.get_by_role("alert")).to_contain_text("Something failed here.")
    assert (page.locator(".statement").count(), page.locator(".badge:visible").count()) == (0, 0)


def test_a_server_that_wants_a_key_gets_the_one_that_is_entered(page: Page, stage: Stage, staged: str, watch: Watch):
    """The key is sent as a bearer token and is gone with the tab."""
    watch.expected.append("401")
    stage.replies.append(problem(401, "This server asks for an API key.", title="Unauthorized"))
    stage.streams(*events_of(answer()))
    ask(page, staged)
    page.get_by_role("button", name="Enter an API key").click()
    page.get_by_label("API key").fill("onr_secret")
    page.get_by_role("button", name="Use this key").click()
    page.get_by_label("Your question").fill(QUESTION)
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.get_by_text("Passages cited")).to_be_visible()
    kept = page.evaluate("[JSON.stringify(localStorage).includes('onr_secret'), document.cookie]")
    assert [asked.authorization for asked in stage.asked] == [None, "Bearer onr_secret"]
    assert kept == [False, ""]


def test_a_question_is_not_lost_when_the_server_is_gone(page: Page, stage: Stage, staged: str, watch: Watch):
    """It stays as the heading of its turn, with a button that asks it again."""
    watch.expected += ["ERR_FAILED"]
    page.goto(staged)
    page.route("**/v1/chat", lambda route: route.abort())
    page.clock.install()
    page.get_by_label("Your question").fill(QUESTION)
    page.get_by_role("button", name="Ask", exact=True).click()
    for wait in (400, 1_100, 3_100):
        expect(page.locator(".progress")).to_have_text("The connection was lost. Reconnecting…")
        page.clock.run_for(wait)
    expect(page.get_by_role("alert")).to_contain_text("The server does not answer.")
    page.unroute("**/v1/chat")
    stage.streams(*events_of(answer()))
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text("Passages cited")).to_be_visible()
    assert stage.asked[0].body == {"question": QUESTION, "stream": True}
