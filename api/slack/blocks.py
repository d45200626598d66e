"""Block Kit elements, each within Slack's limits whatever it is given. Knows no answer and no question.

Limits are those of Slack's reference, which the SDK's models enforce too; the tests hold every rendering to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from api.slack.escape import cut, literal, size, web_address

Block = dict[str, Any]

MAX_HEADER = 150
MAX_TEXT = 3000  # of one text object
MAX_CELL = 100
MAX_ROWS = 20  # of 100; more parties than that are counted, not listed
MAX_BUTTONS = 25
MAX_LABEL = 75  # of a button
MAX_VALUE = 2000  # of a button


def plain(text: str, most: int = MAX_TEXT) -> Block:
    """A text object in which Slack parses nothing, not even emoji codes."""
    return {"type": "plain_text", "text": literal(text, most), "emoji": False}


def header(text: str) -> Block:
    """One large line."""
    return {"type": "header", "text": plain(text, MAX_HEADER)}


def prose(text: str) -> Block:
    """Running text, literally: a rich text element is shown as it is.

    Args:
        text: May hold line breaks; cut at `MAX_TEXT`, so pass longer text in pieces.
    """
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": literal(text, MAX_TEXT)}]}
    return {"type": "rich_text", "elements": [section]}


def table(rows: Sequence[Sequence[str]]) -> Block:
    """A table of literal cells, its first row the heads; what is beyond `MAX_ROWS` rows becomes a count."""
    shown = [list(row) for row in rows[: MAX_ROWS + 1]]
    if len(rows) > len(shown):
        shown.append([f"and {len(rows) - len(shown)} more", *("-" for _ in rows[0][1:])])
    cells = [[{"type": "raw_text", "text": literal(cell, MAX_CELL)} for cell in row] for row in shown]
    return {"type": "table", "rows": cells, "column_settings": [{"is_wrapped": True} for _ in rows[0]]}


def context(text: str, link: str | None = None, label: str = "Open the article") -> Block:
    """Small print: literal words, then at most one link of ours with a label of ours.

    Args:
        text: The words.
        link: A web address; anything but http(s) is left out.
        label: What the link says; never words of an article, because this field is parsed.
    """
    elements: list[Block] = [plain(text)]
    address = web_address(link)
    if address:
        elements.append({"type": "mrkdwn", "text": f"<{address}|{label}>", "verbatim": True})
    return {"type": "context", "elements": elements}


def buttons(labelled: Iterable[tuple[str, str, str]]) -> Block | None:
    """A row of buttons from (label, action id, value), without those whose value is too long; None if none is left."""
    elements = [
        {"type": "button", "text": plain(label, MAX_LABEL), "action_id": action, "value": value}
        for label, action, value in labelled
        if len(value) <= MAX_VALUE
    ]
    return {"type": "actions", "elements": elements[:MAX_BUTTONS]} if elements else None


def feedback(action: str, positive: str, negative: str) -> Block:
    """Thumbs up and down; the values come back with the click."""
    return {
        "type": "context_actions",
        "elements": [
            {
                "type": "feedback_buttons",
                "action_id": action,
                "positive_button": {"text": plain("Helpful"), "value": positive},
                "negative_button": {"text": plain("Something is wrong"), "value": negative},
            }
        ],
    }


def section(text: str) -> Block:
    """A paragraph in which nothing is parsed: the form that Slack has taken for longest."""
    return {"type": "section", "text": plain(text)}


def pieces(text: str, most: int = MAX_TEXT) -> list[str]:
    r"""The text in pieces of at most `most` UTF-16 units, parted at line breaks where there are any.

    >>> pieces("one\ntwo\nthree", 8)
    ['one\ntwo', 'three']
    """
    found: list[str] = []
    for line in text.split("\n"):
        rest = line
        if found and size(found[-1]) + 1 + size(rest) <= most:
            found[-1] = f"{found[-1]}\n{rest}"
            continue
        while size(rest) > most:
            head = cut(rest, most)[:-1]
            found.append(head)
            rest = rest[len(head) :]
        found.append(rest)
    return found
