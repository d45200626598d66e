"""Which files are read, by which reader, and what becomes of them."""

from __future__ import annotations

import glob
import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from ingest.article import Article, parse_article
from ingest.errors import DuplicateError, FileError, IngestError
from ingest.readers.encoding import decode
from ingest.readers.json_lines import read_json, read_json_lines
from ingest.readers.opening import MIB, read_bytes
from ingest.readers.page_process import shared
from ingest.readers.text import Fields, read_text, tag_list

_LOG = logging.getLogger(__name__)

FORMATS = {
    ".txt": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "json lines",
    ".ndjson": "json lines",
    ".json": "json",
}
"""The format by file ending; each may be followed by .gz."""

MAX_FILE = 10 * MIB  # bytes of a file with one article: the longest article has 8 MB in UTF-8

_NO_ARTICLES = ("readme", "questions.txt")


def read_paths(
    paths: Sequence[Path],
    *,
    now: datetime,
    defaults: Mapping[str, str] = MappingProxyType({}),
    rename: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Article | IngestError]:
    """The articles of files, folders and glob patterns, in order; what cannot be read comes as an error in its place.

    Folders are read with their subfolders, sorted by name; hidden files, README files, questions.txt and unknown
    formats in them are skipped. An article that comes twice unchanged is given once.

    Args:
        paths: files, folders or patterns such as `news/*.md`.
        now: the present moment, aware; nothing may be published after it.
        defaults: values for fields that a file leaves out; tags are separated by commas.
        rename: our field by the field of JSON input; when given, other unknown fields are ignored.

    Yields:
        An `Article`, or an `IngestError` that says which file or line was left out and why.
    """
    seen: dict[str, tuple[str, str]] = {}
    for where, fields in _entries(paths, rename):
        if isinstance(fields, IngestError):
            yield fields
            continue
        try:
            article = parse_article(_completed(fields, defaults), where=where, now=now)
        except IngestError as error:
            yield error
            continue
        place, content = seen.setdefault(article.id, (where, article.content_hash))
        if content != article.content_hash:
            problem = f"the same id {article.id!r} stands in {place} with other content; give one of them another id"
            yield DuplicateError(where, "id", problem)
        elif place == where:
            yield article


def _completed(fields: Fields, defaults: Mapping[str, str]) -> Fields:
    filled: Fields = {name: value for name, value in defaults.items() if value}
    filled |= fields
    if "tags" in defaults and "tags" not in fields:
        filled["tags"] = tag_list(defaults["tags"])
    authors = filled.get("author")
    if isinstance(authors, list) and all(isinstance(author, str) for author in authors):
        filled["author"] = ", ".join(authors)
    return filled


def _entries(paths: Sequence[Path], rename: Mapping[str, str]) -> Iterator[tuple[str, Fields | IngestError]]:
    for path in paths:
        for found in _files(path):
            if isinstance(found, IngestError):
                yield found.where, found
                continue
            try:
                yield from _read(found, rename)
            except IngestError as error:
                yield error.where, error


def _files(path: Path) -> Iterator[Path | IngestError]:
    if path.is_dir():
        yield from _files_of_folder(path)
    elif path.exists() or path.is_symlink() or not glob.has_magic(str(path)):
        yield path
    else:
        matches = sorted(glob.glob(str(path), recursive=True))
        for match in matches:
            if Path(match).is_file():
                yield Path(match)
        if not matches:
            yield FileError(str(path), None, "matches no file; check the pattern")


def _files_of_folder(folder: Path) -> Iterator[Path | IngestError]:
    """Article files below `folder`; links that lead out of it are not followed."""
    unreadable: list[OSError] = []
    count = 0
    root = folder.resolve()
    for parent, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent, name)
            if _is_article_file(path) and path.resolve().is_relative_to(root):
                count += 1
                yield path
    for error in unreadable:
        yield FileError(str(error.filename), None, f"cannot be read: {error.strerror}")
    if not count and not unreadable:
        yield FileError(str(folder), None, f"holds no articles; known formats are {_known_formats()}")


def _is_article_file(path: Path) -> bool:
    name = path.name.lower()
    return not name.startswith((".", *_NO_ARTICLES)) and _format(path) is not None and path.is_file()


def _format(path: Path) -> str | None:
    name = path.name.lower().removesuffix(".gz")
    return FORMATS.get(Path(name).suffix)


def _known_formats() -> str:
    return ", ".join(FORMATS) + ", each also with .gz"


def _read(path: Path, rename: Mapping[str, str]) -> Iterator[tuple[str, Fields | IngestError]]:
    kind = _format(path)
    if not path.exists():
        raise FileError(str(path), None, "does not exist; check the path")
    if kind is None:
        raise FileError(str(path), None, f"is of no known format; known are {_known_formats()}")
    if not path.is_file():
        raise FileError(str(path), None, "is no regular file; give a file or a folder")
    if kind == "json lines":
        yield from read_json_lines(path, rename)
    elif kind == "json":
        yield from read_json(path, rename)
    else:
        yield str(path), _read_one(path, kind)


def _read_one(path: Path, kind: str) -> Fields:
    where = str(path)
    text = decode(read_bytes(path, limit=MAX_FILE), where=where, is_html=kind == "html")
    if kind == "html":
        page = shared().read(text, where)
        if not page.is_sure:
            _LOG.info(
                "%s: some style rules of this page were not read; text that they hide is taken for visible", where
            )
        return page.fields
    if kind == "markdown":
        from ingest.readers.markdown import read_markdown  # noqa: PLC0415 - YAML and markdown-it cost 0.1 s

        return read_markdown(text, where)
    return read_text(text, where)
