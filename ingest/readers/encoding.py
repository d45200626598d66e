"""Bytes of a file become text, or an error that names the byte. Never replaces what it cannot read."""

from __future__ import annotations

import codecs
import re

from ingest.errors import FileError

_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_EMPTY = "is empty; remove it or give it the article's text"
_META_REACH = 4096  # bytes; HTML asks for the declaration within the first 1024
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-7": "utf-8"}  # WHATWG encoding standard, section 4.2


def decode(raw: bytes, *, where: str, is_html: bool = False) -> str:
    """The text of a file: by its byte order mark, for HTML by its `<meta charset>`, otherwise UTF-8.

    Args:
        raw: the whole file.
        where: the file's name, for messages.
        is_html: whether a declaration in the page counts.

    Returns:
        The text without a byte order mark; line ends as they were.

    Raises:
        FileError: the file is empty, binary or not in that encoding.
    """
    if not raw.strip():
        raise FileError(where, None, _EMPTY)
    encoding = next((name for mark, name in _BOMS if raw.startswith(mark)), None)
    if encoding is None and 0 in raw:
        raise FileError(where, None, f"is a binary file (NUL at byte {raw.index(0)}); give a text file")
    if encoding is None and is_html:
        encoding = _declared(raw[:_META_REACH])
    try:
        text = raw.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        found = f"byte {error.start} (0x{raw[error.start]:02X})" if error.start < len(raw) else "the last byte"
        name = (encoding or "utf-8").removesuffix("-sig").upper()
        raise FileError(where, None, f"{found} is not {name}; save the file as UTF-8") from None
    if not text.strip():  # a byte order mark alone, or spaces of another encoding
        raise FileError(where, None, _EMPTY)
    return text


def _declared(head: bytes) -> str | None:
    match = _META_CHARSET.search(head)
    if match is None:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
        "".encode(name)  # refuses codecs such as hex, which are no text encodings
    except LookupError:
        return None
    return _AS_BROWSERS_DO.get(name, name)
