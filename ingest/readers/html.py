"""Web pages: the article's text without the page around it, and what the page says about it.

Imported only when a page is read, since trafilatura is slow to import.
"""

from __future__ import annotations

import re
from itertools import pairwise

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction

from ingest.errors import FileError
from ingest.readers.page_fields import page_fields
from ingest.readers.tag_guard import refuse_hostile_tags
from ingest.readers.text import Fields

MENU_WORDS = 12  # words without a stop that no menu entry or copyright line has

_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)"
    r"|font-size\s*:\s*0(?:\.0*)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
# Numeric references such as &#146; mean Windows-1252 in HTML; what it leaves out is dropped.
_CONTROLS = {code: bytes([code]).decode("cp1252", errors="ignore") or None for code in range(0x80, 0xA0)}
_CONTROLS |= dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127))


def read_html(text: str, where: str) -> Fields:
    """The fields of a web page; `text` is the article's paragraphs, separated by a blank line.

    Text that the page hides by attribute or inline style is left out, and so is a first line that repeats the headline.

    Args:
        text: the whole page.
        where: its name, for messages.

    Returns:
        What the page says about the article, and its text.

    Raises:
        FileError: the page is no HTML, is built to stall a parser, or holds no article.
    """
    refuse_hostile_tags(text, where)
    try:
        page = document_fromstring(text.encode(), parser=HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError):
        raise FileError(where, None, "is no HTML page; give a page, or name the file .txt") from None
    fields = page_fields(page, where)
    _drop_unread(page)
    lines = _lines(page)
    title = fields.get("title")
    if lines and isinstance(title, str) and _same(lines[0], title):
        del lines[0]
    if not any(_is_prose(line) for line in lines):
        raise FileError(where, None, "holds no article text that can be told from the page around it; save it as text")
    return {**fields, "text": _paragraphs(lines)}


def _drop_unread(page: HtmlElement) -> None:
    """Remove what a reader does not see, and menus, which are no part of any article."""
    for element in list(page.iter(etree.Element)):
        is_unread = (
            element.tag in ("nav", "menu", "template")
            or element.get("hidden") is not None
            or (element.get("aria-hidden") or "").strip().lower() == "true"
            or _HIDDEN_STYLE.search(element.get("style") or "")
        )
        if is_unread and element.getparent() is not None:
            element.drop_tree()


def _lines(page: HtmlElement) -> list[str]:
    found = bare_extraction(page, with_metadata=False, favor_precision=True, include_comments=False)
    text = getattr(found, "text", None) or ""
    return [line.strip() for line in text.translate(_CONTROLS).splitlines() if line.strip()]


def _is_prose(line: str) -> bool:
    """A sentence, or a line long enough to be one; a page of menu words has neither."""
    is_stopped = line.rstrip("\"'”’»)]").endswith((".", "!", "?", "…", "。", "！", "？", "।", "۔", "؟"))
    words = len(line.split())
    return any(map(str.isalpha, line)) and ((is_stopped and (words > 2 or not line.isascii())) or words >= MENU_WORDS)


def _same(line: str, title: str) -> bool:
    first, second = ("".join(filter(str.isalnum, part.casefold())) for part in (line, title))
    return bool(first) and (first == second or (len(first) > 20 and second.startswith(first)))


def _paragraphs(lines: list[str]) -> str:
    """Items of one list stay together, everything else is a paragraph."""
    text = lines[0]
    for before, line in pairwise(lines):
        is_listed = line.startswith(("- ", "|")) and before.startswith(("- ", "|"))
        text += ("\n" if is_listed else "\n\n") + line
    return text
