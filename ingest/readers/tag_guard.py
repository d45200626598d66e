"""Pages built to stall a parser are refused before any parser sees them. One pass, linear in the page."""

from __future__ import annotations

import re

from ingest.errors import FileError

MAX_TAG = 64 * 1024  # characters of one tag
MAX_ATTRIBUTES = 200  # of one tag; libxml2 compares each with all others: 40,000 took it 5 s, trafilatura far longer

_DATA_URI = re.compile(r"data:[a-z]+/[^\"'\s>]{1000,}", re.IGNORECASE)
_TAG = re.compile(r"<(?:(?P<comment>!--)|(?P<name>[A-Za-z][^\s/>]{0,40}))")
_COMMENT_END = re.compile(r"--!?>")
_TAG_STOP = re.compile(r">|=\s{0,20}(?P<quote>[\"'])")
_SEPARATOR = re.compile(r"[\s/]+")


def refuse_hostile_tags(text: str, where: str) -> None:
    """Check every tag outside of comments, scripts and styles; embedded images do not count.

    Args:
        text: the whole page.
        where: its name, for messages.

    Raises:
        FileError: a tag is longer than `MAX_TAG` or has more than `MAX_ATTRIBUTES` attributes.
    """
    text = _DATA_URI.sub("", text)
    at = 0
    while match := _TAG.search(text, at):
        if match["comment"]:
            end = _COMMENT_END.search(text, match.start() + 2)
            at = end.end() if end else len(text)
            continue
        at, attributes = _tag(text, match.end())
        if at - match.start() > MAX_TAG or attributes > MAX_ATTRIBUTES:
            limits = f"{MAX_TAG // 1024} KiB or {MAX_ATTRIBUTES} attributes"
            raise FileError(where, None, f"has a tag of more than {limits}; save the article as text")
        if match["name"].lower() in ("script", "style"):
            closer = re.compile(f"</{match['name']}", re.IGNORECASE).search(text, at)
            at = closer.start() if closer else len(text)


def _tag(text: str, at: int) -> tuple[int, int]:
    """The end of the tag whose name ends at `at`, and how many attributes it has."""
    begin, attributes = at, 0
    while stop := _TAG_STOP.search(text, at):
        # Before a quoted value stands its name; the pieces between separators are names or unquoted pairs.
        attributes += sum(1 for word in _SEPARATOR.split(text[at : stop.start()]) if word)
        if stop["quote"] is None:
            return stop.end(), attributes
        close = text.find(stop["quote"], stop.end())
        if close < 0 or close - begin > MAX_TAG:
            break
        at = close + 1
    return len(text), attributes
