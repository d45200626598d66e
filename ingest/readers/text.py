"""Plain text with a block of `Name: value` lines on top, or a headline and a blank line."""

from __future__ import annotations

import re

from ingest.errors import FieldError

Fields = dict[str, object]
"""Values by our field names, as read and not yet checked."""

NAMES = {
    "title": "title",
    "headline": "title",
    "source": "source",
    "published": "published_at",
    "published_at": "published_at",
    "date": "published_at",
    "author": "author",
    "by": "author",
    "url": "url",
    "updated": "updated_at",
    "updated_at": "updated_at",
    "tags": "tags",
    "id": "id",
    "language": "language",
}
"""Spellings of our fields in headers and front matter, lower case."""

MAX_TITLE_LINE = 200  # characters; a longer first line is the first paragraph

_HEADER = re.compile(r"([A-Za-z][A-Za-z_ ]{0,30}?)[ \t]*:[ \t]*(.*)")
_BLANK_LINE = re.compile(r"\r?\n[ \t]*\r?\n|\r[ \t]*\r")


def read_text(text: str, where: str) -> Fields:
    """The fields of a plain text article; `text` is what follows the header, without outer white space.

    A header line that has no known name, stands twice or is no header line is a FieldError.

    Args:
        text: the whole file.
        where: its name, for messages.

    Returns:
        Only what the file says; a file without header gives a title if its first line stands alone.
    """
    head, body = _parted(text.strip())
    if _name_of(head.splitlines()[0]):
        return {**_headers(head, where), "text": body}
    if body and len(head) <= MAX_TITLE_LINE and len(head.splitlines()) == 1:
        return {"title": head, "text": body}
    return {"text": text.strip()}


def tag_list(value: object) -> object:
    """Comma-separated tags as a list; anything that is no text unchanged."""
    return [tag.strip() for tag in value.split(",") if tag.strip()] if isinstance(value, str) else value


def _parted(text: str) -> tuple[str, str]:
    parts = _BLANK_LINE.split(text, maxsplit=1)
    return parts[0], parts[1].strip() if len(parts) > 1 else ""


def _name_of(line: str) -> str | None:
    match = _HEADER.fullmatch(line)
    return NAMES.get(match[1].lower().replace(" ", "_")) if match else None


def _headers(head: str, where: str) -> Fields:
    fields: Fields = {}
    for number, line in enumerate(head.splitlines(), start=1):
        match, name = _HEADER.fullmatch(line), _name_of(line)
        if match is None:
            raise FieldError(
                where, None, f"line {number} is no `Name: value` line; leave a blank line after the header"
            )
        if name is None:
            known = "Title, Source, Published, Author, URL, Updated, Tags, Id, Language"
            raise FieldError(where, match[1], f"is no header; known are {known}. Leave a blank line before the body")
        if name in fields:
            raise FieldError(where, name, f"stands twice in the header (line {number}); keep one")
        fields[name] = tag_list(match[2].strip()) if name == "tags" else match[2].strip()
    return {name: value for name, value in fields.items() if value}
