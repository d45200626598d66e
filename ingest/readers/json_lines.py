"""JSON Lines and JSON: one object an article, under our field names or renamed ones."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NoReturn

from ingest.article import FIELDS
from ingest.errors import FileError
from ingest.readers.encoding import decode
from ingest.readers.opening import MIB, read_bytes, read_lines
from ingest.readers.text import Fields

MAX_JSON = 64 * MIB  # bytes; a larger set belongs into JSON Lines, which is read line by line


def read_json_lines(path: Path, rename: Mapping[str, str]) -> Iterator[tuple[str, Fields | FileError]]:
    """Pairs (file:line, fields) of a JSON Lines file; a broken line is an error in its place and the rest goes on.

    Args:
        path: the file, packed with gzip or not.
        rename: our field by the input's field.

    Yields:
        One pair for each line that is not blank.
    """
    for number, line in read_lines(path):
        where = f"{path}:{number}"
        if isinstance(line, FileError):
            yield where, line
        elif line.strip():
            try:
                yield where, _renamed(_loaded(decode(line, where=where), where), rename, where)
            except FileError as error:
                yield where, error


def read_json(path: Path, rename: Mapping[str, str]) -> Iterator[tuple[str, Fields | FileError]]:
    """Pairs (place, fields) of a JSON file with one object, a list, or `{"articles": [...]}`.

    Args:
        path: the file, packed with gzip or not.
        rename: our field by the input's field.

    Yields:
        One pair for each article; the place is the file, with `:articles[n]` for one of several.
    """
    where = str(path)
    loaded = _loaded(decode(read_bytes(path, limit=MAX_JSON), where=where), where)
    if isinstance(loaded, dict) and set(loaded) == {"articles"} and isinstance(loaded["articles"], list):
        loaded = loaded["articles"]
    if not isinstance(loaded, list):
        yield where, _renamed(loaded, rename, where)
        return
    for at, entry in enumerate(loaded):
        place = f"{where}:articles[{at}]"
        try:
            yield place, _renamed(entry, rename, place)
        except FileError as error:
            yield place, error


def _loaded(text: str, where: str) -> object:
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        place = f"column {error.colno}" if error.lineno == 1 else f"line {error.lineno}, column {error.colno}"
        raise FileError(where, None, f"is no valid JSON: {error.msg} at {place}; mend or remove it") from None
    except (ValueError, RecursionError):
        raise FileError(where, None, "is no valid JSON: NaN, a huge number or deep nesting; remove it") from None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _renamed(loaded: object, rename: Mapping[str, str], where: str) -> Fields:
    """Our fields; with a rename the fields that nobody asked for are left out."""
    if not isinstance(loaded, dict):
        raise FileError(
            where, None, "is no JSON object; an article is one object with title, text, source, published_at"
        )
    kept = {name: value for name, value in loaded.items() if not rename or name in FIELDS}
    for theirs, ours in rename.items():
        if loaded.get(theirs) is not None:
            if theirs != ours:
                kept.pop(theirs, None)
            kept[ours] = loaded[theirs]
    return {name: value for name, value in kept.items() if value not in (None, "", [])}
