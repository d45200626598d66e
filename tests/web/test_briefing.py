"""A reader at the page, over the real desk and the example articles."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from assistant.build import Desk
from tests.web.stage import Stage, answer, events_of, turn

QUESTION = "Did Iran confirm the meeting?"
ORDER = """
window.order = [];
new MutationObserver((changes) => {
  for (const change of changes) for (const node of change.addedNodes) {
    if (!(node instanceof Element)) continue;
    for (const name of ["status", "statement"]) {
      if (node.matches("." + name) || node.querySelector("." + name)) window.order.push(name);
    }
  }
}).observe(document, { childList: true, subtree: true });
"""


def ask(page: Page, question: str) -> dict[str, Any]:
    """Asks and waits for the whole answer; gives back what was sent."""
    page.get_by_label("Your question").fill(question)
    answered = page.locator(".feedback").count() + 1
    with page.expect_request("**/v1/chat") as sent:
        page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.locator(".feedback")).to_have_count(answered)
    body: dict[str, Any] = sent.value.post_data_json
    return body


def last_turn(page: Page) -> Locator:
    """The newest question with its answer."""
    return page.get_by_role("article").last


def address_id(page: Page) -> str:
    """The conversation that the address names."""
    found = re.search(r"#/c/(.+)$", page.url)
    assert found
    return found[1]


def test_a_question_is_answered_with_the_status_first(page: Page, site: str):
    """Badge and caution come into the page before any sentence; then who stands where, and from how many origins."""
    page.add_init_script(ORDER)
    page.goto(site)
    ask(page, QUESTION)
    turn = last_turn(page)
    order = page.evaluate("window.order")
    assert (order[0], "statement" in order) == ("status", True)
    expect(turn.locator(".status")).to_contain_text("Unverified")
    expect(turn.locator(".status")).to_contain_text("Do not repeat as fact.")
    expect(turn.locator(".verdict")).to_have_text("Iran has neither confirmed nor denied it")
    expect(turn.get_by_role("row", name="Iran")).to_contain_text("Neither confirms nor denies")
    expect(turn.get_by_role("row", name="Iran")).to_contain_text("As of 17 November 2023")
    expect(turn.locator(".origins")).to_have_text(re.compile(r"^\d+ articles, \d+ origins?$"))
    expect(turn.locator(".glance")).to_contain_text("Searched 29 articles of 19 sources, 14 Nov 2023 to 9 Oct 2024")
    expect(turn.get_by_text("Rule 4")).to_be_visible()


def test_a_citation_opens_its_article_with_the_exact_sentence_marked(page: Page, site: str, demo: Desk):
    """The marked words are the article's own; the panel says who said them, where and when."""
    page.goto(site)
    ask(page, QUESTION)
    mark = last_turn(page).locator(".statement .mark").first
    mark.click()
    panel = page.get_by_role("dialog", name="Silence from Tehran and from Hamas over reported talks")
    expect(panel.locator("mark")).to_have_text(
        "Representatives of Iran and of Hamas, approached by the Tribune several times this week, "
        "would neither confirm nor deny that Khamenei and Ismail Haniyeh had met in Tehran."
    )
    stored = demo.library.get("khamenei-haniyeh-neither-nor")
    assert stored
    assert panel.locator(".article-text").evaluate("node => node.textContent") == stored.article.body
    for words in ("The Kestrel Tribune", "Oona Marchbank", "17 November 2023, 11:30 UTC", "confirmation is missing"):
        expect(panel.locator(".facts")).to_contain_text(words)
    link = panel.get_by_role("link")
    assert (link.get_attribute("href"), link.get_attribute("rel")) == (
        "https://kestreltribune.example/world/silence-from-tehran-and-hamas",
        "noopener noreferrer",
    )
    expect(link).to_contain_text("kestreltribune.example")
    expect(mark).to_have_attribute("data-opened", "")
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(mark).to_be_focused()
    expect(page.locator("[data-opened]")).to_have_count(0)


def test_every_citation_of_an_answer_can_be_stepped_through(page: Page, site: str):
    """Each passage is found where its offsets say, none by luck."""
    page.goto(site)
    ask(page, QUESTION)
    turn = last_turn(page)
    number = turn.locator(".source").count()
    turn.locator(".source .link").first.click()
    panel = page.locator("#panel")
    for at in range(1, number + 1):
        expect(panel.locator(".kicker")).to_have_text(f"Passage {at} of {number}")
        expect(panel.locator("mark")).to_be_visible()
        expect(panel.locator(".notice")).to_have_count(0)
        if at < number:
            panel.get_by_role("button", name="Next passage").click()
    expect(panel.get_by_role("button", name="Next passage")).to_be_disabled()


def test_a_follow_up_belongs_to_the_conversation_and_a_reload_brings_both_back(page: Page, site: str):
    """The address names the conversation, so a link or a reload shows what was answered."""
    page.goto(site)
    first = ask(page, QUESTION)
    second = ask(page, "And did Hamas?")
    texts = page.locator(".prose").all_text_contents()
    assert ("conversation_id" in first, second["conversation_id"]) == (False, address_id(page))
    page.reload()
    expect(page.locator(".feedback")).to_have_count(2)
    assert page.locator(".prose").all_text_contents() == texts
    assert page.get_by_role("heading", level=2).filter(has_text="?").all_text_contents() == [QUESTION, "And did Hamas?"]


def test_an_earlier_answer_says_that_its_articles_have_changed(page: Page, stage: Stage, staged: str):
    """Replaced or removed, by title and time, before the status; one press asks again."""
    change = {"article_id": "a1", "change": "replaced", "at": "2023-11-17T11:30:00Z"}
    stage.conversation = {"id": "con_1", "created_at": "", "updated_at": "", "turns": [turn(answer(), change)]}
    stage.streams(*events_of(answer()))
    page.goto(f"{staged}/#/c/con_1")
    note = page.get_by_role("note", name="Changed since")
    expect(note).to_contain_text("Sources: leaders met in Tehran was replaced, 17 November 2023, 11:30 UTC")
    note.get_by_role("button", name="Ask again").click()
    expect(page.locator(".feedback")).to_have_count(2)
    assert stage.asked[0].body == {"question": QUESTION, "conversation_id": "con_1", "stream": True}


def test_an_answer_can_be_had_as_things_stood(page: Page, site: str):
    """Nothing that was published later is searched."""
    page.goto(site)
    page.get_by_role("button", name="As of").click()
    page.get_by_label("Answer as things stood on (UTC)").fill("2023-11-15T12:00")
    sent = ask(page, QUESTION)
    turn = last_turn(page)
    assert sent["as_of"] == "2023-11-15T12:00:00Z"
    expect(turn.locator(".limits")).to_have_text("As things stood on 15 November 2023, 12:00 UTC")
    expect(turn.locator(".glance")).to_contain_text("As of 15 November 2023, 12:00 UTC")
    expect(turn.locator(".glance")).to_contain_text("Searched 3 articles of 3 sources, 14 Nov 2023 to 15 Nov 2023")


def test_an_answer_can_be_had_from_chosen_sources_only(page: Page, site: str):
    """Every passage comes from them."""
    page.goto(site)
    page.get_by_role("button", name="Sources").click()
    page.get_by_label("Answer only from these sources").fill("arabiya")
    page.get_by_label("Al-Arabiya News 1 article").check()
    sent = ask(page, "Did Khamenei receive Haniyeh in Tehran?")
    turn = last_turn(page)
    assert sent["filters"] == {"sources": ["Al-Arabiya News"]}
    assert set(turn.locator(".source strong").all_text_contents()) == {"Al-Arabiya News"}
    expect(turn.locator(".glance")).to_contain_text("Searched 1 article of 1 source")


def test_silence_is_shown_as_an_abstention_with_its_scope(page: Page, site: str):
    """No citation, no caution, and what was searched."""
    page.goto(site)
    ask(page, "Who designed the Emberpot pressure cooker?")
    turn = last_turn(page)
    expect(turn.locator(".status")).to_have_text(re.compile("No evidence.*The articles searched do not answer this."))
    expect(turn.locator(".statement")).to_contain_text("These articles do not say.")
    assert turn.locator(".mark, .caution, .origins").count() == 0


def test_a_sentence_can_be_copied_with_source_date_and_status(page: Page, site: str):
    """What is pasted cannot be mistaken for a fact."""
    page.goto(site)
    ask(page, QUESTION)
    last_turn(page).get_by_role("button", name="Copy with source, date and status").first.click()
    expect(last_turn(page).get_by_role("button").filter(has_text="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == (
        "Not confirmed. Iran had neither confirmed nor denied it as of 17 November 2023. "
        "(The Kestrel Tribune, 17 November 2023) "
        "[Status: unverified as of 18 November 2023, 05:00 UTC. Do not repeat as fact.]"
    )


def test_feedback_is_stored_with_its_reason(page: Page, site: str, demo: Desk):
    """One press where it helped; a reason and a comment where it did not."""
    page.goto(site)
    ask(page, QUESTION)
    ask(page, "Did the Vasterby tram line open?")
    page.get_by_role("button", name="Helpful").first.click()
    expect(page.get_by_text("Thank you. Recorded: helpful.")).to_be_visible()
    page.get_by_role("button", name="Report a problem").click()
    page.get_by_label("An article was missed").check()
    page.get_by_label("Comment (optional)").fill("The council's own notice is not in it.")
    page.get_by_role("button", name="Send feedback").click()
    expect(page.locator(".thanks").filter(has_text="Recorded: an article was missed.")).to_be_focused()
    kept = [(one.reason, one.comment) for one in demo.ledger.feedback.all()]
    assert kept[-2:] == [("helpful", None), ("missed_source", "The council's own notice is not in it.")]


def test_a_conversation_is_listed_opened_and_deleted(page: Page, site: str):
    """Deleting asks once more, and leaves the page on a new question."""
    page.goto(site)
    ask(page, "Did Brantwell Optics deny the plan to cut 1,400 jobs?")
    conversation = address_id(page)
    page.get_by_role("link", name="New question").click()
    expect(page.get_by_role("heading", name="What is on the record?")).to_be_visible()
    entry = page.get_by_role("listitem").filter(has_text="Brantwell Optics")
    entry.get_by_role("link").click()
    expect(page.locator(".status")).to_contain_text("Denied")
    entry.get_by_role("button", name="Delete").click()
    entry.get_by_role("button", name="Keep").click()
    entry.get_by_role("button", name="Delete").click()
    with page.expect_response(f"**/v1/conversations/{conversation}") as deleted:
        entry.get_by_role("button", name="Delete", exact=True).click()
    expect(entry).to_have_count(0)
    expect(page.get_by_role("heading", name="What is on the record?")).to_be_visible()
    assert deleted.value.status == 204


def test_on_a_narrow_screen_the_conversations_are_a_view_of_their_own(page: Page, site: str):
    """Listed, opened, and left for a new question."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(site)
    ask(page, QUESTION)
    page.get_by_role("link", name="Conversations").click()
    expect(page.get_by_label("Your question")).to_be_hidden()
    page.locator("#conversation-list").get_by_role("link", name=QUESTION).first.click()
    expect(page.get_by_role("heading", name=QUESTION)).to_be_visible()
    expect(page.locator("#conversation-list")).to_be_hidden()


def test_everything_can_be_done_with_the_keyboard(page: Page, site: str):
    """Skip link, question, a new line, the first citation, back again."""
    page.goto(site)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.get_by_label("Your question").focus()
    page.keyboard.type("Did Iran confirm")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("the meeting?")
    page.keyboard.press("Enter")
    expect(page.locator(".feedback")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("heading", name=QUESTION)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(".mark").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog").get_by_role("heading")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".mark").first).to_be_focused()


def test_readers_who_do_not_see_the_page_hear_the_status(page: Page, site: str):
    """The live region says it before it says that the answer is complete."""
    page.goto(site)
    ask(page, QUESTION)
    heard = page.locator("#live p").all_text_contents()
    status = heard.index("Status: Unverified. Do not repeat as fact.")
    assert heard[status + 1 :] == ["Answer complete: 6 sentences, 5 passages."]


@pytest.mark.parametrize("chosen", ["dark", "light"])
def test_the_appearance_can_be_chosen_and_survives_a_reload(page: Page, site: str, chosen: str):
    """Whatever the system prefers."""
    page.emulate_media(color_scheme="light" if chosen == "dark" else "dark")
    page.goto(site)
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name=f"{chosen.title()} appearance").click()
    after = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == after != before
