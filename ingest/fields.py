"""One field of an outside article: its type, length and characters. Knows no whole article."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TypeVar

from ingest.characters import visible
from ingest.clock import check_not_future, parse_time
from ingest.errors import FieldError, IngestError, Problem
from ingest.url import canonical_url

MAX_TEXT = 2_000_000  # characters, about 400,000 words: longer than any article, short enough to split within a second
MAX_TAGS = 50
MAX_TAG = 100  # characters

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_TYPE_NAMES = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "an object",
    type(None): "null",
}

Parsed = TypeVar("Parsed")


class Form:
    """The fields of one article while they are checked; gathers every problem instead of stopping at the first."""

    def __init__(self, fields: Mapping[str, object], *, where: str) -> None:
        self._fields = fields
        self._where = where
        self.problems: list[Problem] = []
        """What is wrong so far, in the order of the checks."""

    def refuse_unknown(self, known: tuple[str, ...]) -> None:
        """Note each field that is not in `known`."""
        for name in self._fields:
            if name not in known:
                self.note(
                    ascii(name)[1:61].rstrip("'"), f"is not a field of an article; the fields are {', '.join(known)}"
                )

    def note(self, field: str, problem: str) -> None:
        """Gather a problem."""
        self.problems.append(Problem(field, problem))

    def required(self, name: str, parse: Callable[[object, str, str], Parsed], *, hint: str) -> Parsed | None:
        """The parsed value; None after noting that the field is missing or wrong. `hint` says what to give."""
        if self._fields.get(name) is None:
            self.note(name, f"is missing; {hint}")
            return None
        return self.optional(name, parse)

    def optional(self, name: str, parse: Callable[[object, str, str], Parsed]) -> Parsed | None:
        """The parsed value; None if the field is absent, null or, after noting it, wrong."""
        value = self._fields.get(name)
        if value is None:
            return None
        try:
            return parse(value, name, self._where)
        except IngestError as error:
            self.problems.extend(error.problems)
            return None


def line(max_chars: int) -> Callable[[object, str, str], str]:
    """A parser for one line of text: runs of white space become one space, characters that nobody sees go."""

    def parse(value: object, field: str, where: str) -> str:
        text = " ".join(visible(_string(value, field, where)).split())
        if not text:
            raise FieldError(where, field, "is empty; give it or leave the field out")
        if len(text) > max_chars:
            raise FieldError(where, field, f"has {len(text)} characters; at most {max_chars} are allowed")
        return text

    return parse


def body(value: object, field: str, where: str) -> str:
    """The article's text, unchanged.

    Args:
        value: the value as read.
        field: its name, for the message.
        where: the file or request, for the message.

    Returns:
        The value itself.

    Raises:
        FieldError: it is empty, too long, holds no letter or a forbidden character.
    """
    text = _string(value, field, where)
    if len(text) > MAX_TEXT:
        raise FieldError(where, field, f"has {len(text):,} characters; at most {MAX_TEXT:,} are allowed: send parts")
    if not any(char.isalpha() for char in text):
        raise FieldError(where, field, "holds no letter; give the article's body")
    return text


def moment(now: datetime) -> Callable[[object, str, str], datetime]:
    """A parser for a time that has come by `now`."""

    def parse(value: object, field: str, where: str) -> datetime:
        at = parse_time(value if isinstance(value, date) else _string(value, field, where), field=field, where=where)
        check_not_future(at, now, field=field, where=where)
        return at

    return parse


def url(value: object, field: str, where: str) -> str:
    """A web address as given, without outer white space.

    Args:
        value: the value as read.
        field: its name, for the message.
        where: the file or request, for the message.

    Returns:
        The address.

    Raises:
        FieldError: it is longer than 2,000 characters or no http or https address.
    """
    text = line(2000)(value, field, where)
    try:
        canonical_url(text)
    except ValueError as error:
        known = str(error).startswith(("is no web", "holds "))
        problem = str(error) if known else "is no web address"  # urllib's own words may quote the value
        raise FieldError(where, field, problem) from None
    return text


def identifier(value: object, field: str, where: str) -> str:
    """An id: 1 to 200 printable characters without white space.

    Args:
        value: the value as read.
        field: its name, for the message.
        where: the file or request, for the message.

    Returns:
        The value itself.

    Raises:
        FieldError: it is anything else.
    """
    text = _string(value, field, where)
    if not 1 <= len(text) <= 200 or not text.isprintable() or any(char.isspace() for char in text):
        raise FieldError(where, field, "must have 1 to 200 printable characters and no white space; or leave it out")
    return text


def language(value: object, field: str, where: str) -> str:
    """A BCP 47 tag.

    Args:
        value: the value as read.
        field: its name, for the message.
        where: the file or request, for the message.

    Returns:
        The tag, trimmed.

    Raises:
        FieldError: it does not have that form.
    """
    text = _string(value, field, where).strip()
    if not _LANGUAGE.fullmatch(text):
        raise FieldError(where, field, f'{text[:40]!a} is no language tag; give one such as "en" or "pt-BR"')
    return text


def tags(value: object, field: str, where: str) -> tuple[str, ...]:
    """The tags in order, repeated ones dropped.

    Args:
        value: the value as read.
        field: its name, for the message.
        where: the file or request, for the message.

    Returns:
        1 to 50 tags, or none.

    Raises:
        FieldError: it is no list of at most 50 texts of 1 to 100 characters.
    """
    if not isinstance(value, list | tuple):
        raise FieldError(where, field, f"is {_type_name(value)}; it must be a list of texts")
    if len(value) > MAX_TAGS:
        raise FieldError(where, field, f"has {len(value)} entries; at most {MAX_TAGS} are allowed")
    parse = line(MAX_TAG)
    return tuple(dict.fromkeys(parse(tag, f"{field}[{at}]", where) for at, tag in enumerate(value)))


def _string(value: object, field: str, where: str) -> str:
    if not isinstance(value, str):
        raise FieldError(where, field, f"is {_type_name(value)}; it must be text")
    bad = _FORBIDDEN.search(value)
    if bad:
        kind = "half a surrogate pair" if bad.group() >= "\ud800" else "a control character"
        code = f"U+{ord(bad.group()):04X}"
        raise FieldError(
            where, field, f"holds {kind} ({code}) at character {bad.start()}; remove it or mend the encoding"
        )
    return value


def _type_name(value: object) -> str:
    return _TYPE_NAMES.get(type(value), "text" if isinstance(value, str) else f"a {type(value).__name__}")
