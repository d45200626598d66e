"""Markdown with YAML front matter: the fields on top, the body as plain paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from ingest.errors import FieldError, FileError
from ingest.readers.text import NAMES, Fields, tag_list

MAX_FRONT_MATTER = 64 * 1024  # characters; thousands of times what the fields need

_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?)(?:^|(?<=\n))(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


def read_markdown(text: str, where: str) -> Fields:
    """The fields of the front matter, and the body as plain text.

    Paragraphs and headings are separated by a blank line, list items and table rows stand on lines of their own, links
    give their text, emphasis its words; images and HTML tags are dropped. The first level-1 heading is the title if the
    front matter has none, and leaves the body. Front matter that is no YAML mapping is a FileError.

    Args:
        text: the whole file.
        where: its name, for messages.

    Returns:
        Only what the file says.

    Raises:
        FieldError: the front matter holds `text`, which is the body's place.
    """
    match = _FRONT_MATTER.match(text)
    fields = _front_matter(match[1], where) if match else {}
    if "text" in fields:
        raise FieldError(where, "text", "stands in the front matter; the text belongs below it")
    blocks = _blocks(MarkdownIt("commonmark").enable("table").parse(text[match.end() if match else 0 :]))
    heading = next((block for block in blocks if block.is_title), None)
    if heading is not None and fields.get("title") in (None, "", heading.text):
        fields["title"] = heading.text
        blocks.remove(heading)
    return {**fields, "text": _joined(blocks)}


def _front_matter(source: str, where: str) -> Fields:
    if len(source) > MAX_FRONT_MATTER:
        raise FileError(where, None, f"has front matter of more than {MAX_FRONT_MATTER} characters; end it with ---")
    try:
        # BaseLoader keeps every scalar a string: no date loses its zone, no "no" becomes false.
        loaded = yaml.load(source, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 2
        raise FileError(
            where, None, f"the front matter is no valid YAML near line {line}; quote values with colons"
        ) from None
    if loaded in (None, ""):
        return {}
    if not isinstance(loaded, dict):
        raise FileError(where, None, "the front matter is no list of `name: value` lines")
    fields: Fields = {NAMES.get(str(name).lower(), str(name)): value for name, value in loaded.items()}
    fields["tags"] = tag_list(fields.get("tags"))
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


class _Block:
    """A paragraph, heading, list item or code block of plain text."""

    def __init__(self, text: str, *, is_title: bool, is_line: bool) -> None:
        self.text = text
        self.is_title = is_title
        self.is_line = is_line
        """Follows the block before it on the next line instead of after a blank one."""


def _blocks(tokens: list[Token]) -> list[_Block]:
    blocks: list[_Block] = []
    markers: list[str] = []  # of the open lists, innermost last
    opener = ""
    begins_item = is_row_open = False
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            markers.append("-" if token.type == "bullet_list_open" else "1.")
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            markers.pop()
        elif token.type == "list_item_open":
            begins_item = True
            markers[-1] = f"{token.info}." if token.info else "-"
        elif token.type in ("inline", "fence", "code_block"):
            text = _plain(token.children or []) if token.type == "inline" else token.content.rstrip()
            is_cell = opener in ("td_open", "th_open")
            if is_cell and is_row_open and blocks:
                blocks[-1].text += f" | {text}"
            elif text:
                marker = f"{markers[-1]} " if begins_item and markers else ""
                blocks.append(_Block(marker + text, is_title=opener == "h1", is_line=bool(marker) or is_cell))
            begins_item, is_row_open = False, is_cell
        if token.type == "tr_open":
            is_row_open = False
        opener = "h1" if token.type == "heading_open" and token.tag == "h1" else token.type
    return blocks


def _plain(children: Iterable[Token]) -> str:
    parts = []
    for child in children:
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak" or (child.type == "html_inline" and _BREAK.fullmatch(child.content)):
            parts.append("\n")
    return re.sub(r" {2,}", " ", "".join(parts)).strip()


def _joined(blocks: list[_Block]) -> str:
    text = ""
    was_line = False
    for block in blocks:
        text += ("\n" if block.is_line and was_line else "\n\n" if text else "") + block.text
        was_line = block.is_line
    return text
