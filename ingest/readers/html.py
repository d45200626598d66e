"""Web pages: the article's text without the page around it, and what the page says about it.

Imported only when a page is read, since trafilatura is slow to import.
"""

from __future__ import annotations

from itertools import pairwise

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction

from ingest.errors import FileError
from ingest.readers.hiding import unread
from ingest.readers.page_fields import page_fields
from ingest.readers.page_process import WebPage
from ingest.readers.styles import read_styles
from ingest.readers.tag_guard import refuse_hostile_tags

MENU_WORDS = 12  # words without a stop that no menu entry or copyright line has

# Numeric references such as &#146; mean Windows-1252 in HTML; what it leaves out is dropped.
_CONTROLS = {code: bytes([code]).decode("cp1252", errors="ignore") or None for code in range(0x80, 0xA0)}
_CONTROLS |= dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127))


def read_html(text: str, where: str) -> WebPage:
    """The fields of a web page; `text` is the article's paragraphs, separated by a blank line.

    Text that the page itself hides is left out (see `hiding`), and so is a first line that repeats the headline.

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
    styles = read_styles(page)
    for element in list(unread(page, styles)):
        element.drop_tree()
    lines = _lines(page)
    title = fields.get("title")
    if lines and isinstance(title, str) and _same(lines[0], title):
        del lines[0]
    if not any(_is_prose(line) for line in lines):
        raise FileError(where, None, "holds no article text that can be told from the page around it; save it as text")
    return WebPage({**fields, "text": _paragraphs(lines)}, is_sure=not styles.is_partial)


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
