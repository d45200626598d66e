"""The portable archive of a library: gzipped JSON Lines, one article with its passages and vectors a line.

The first line says what follows, the last one how many articles there were and the SHA-256 of all lines before it.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from ingest.article import Article
from ingest.duplicates import shingles, sketch
from ingest.passage import Passage
from ingest.sentences import Span
from vectorstore import additions
from vectorstore.additions import Written
from vectorstore.embedding import EmbeddingModel
from vectorstore.errors import LibraryDamaged
from vectorstore.rows import unpack_spans, unpack_vectors
from vectorstore.schema import ARTICLE, PASSAGE, TAG
from vectorstore.store import Store
from vectorstore.times import from_micros
from vectorstore.writes import Prepared, known_versions

FORMAT = "onrecord-library"
VERSION = 1


def write(store: Store, path: Path) -> int:
    """Write everything to a file that appears under its name only when complete; the number of articles."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.part")
    meta = store.meta()
    header = {"format": FORMAT, "version": VERSION}
    header |= {key: meta[key] for key in ("model", "model_fingerprint", "dimension")}
    digest, count = hashlib.sha256(), 0
    try:
        with unfinished.open("wb") as raw:
            with gzip.GzipFile(filename="", fileobj=raw, mode="wb", mtime=0) as file:
                for item in _lines(store, header):
                    digest.update(item)
                    file.write(item)
                    count += 1
                file.write(_line({"articles": count - 1, "sha256": digest.hexdigest()}))
            raw.flush()
            os.fsync(raw.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return count - 1


def _lines(store: Store, header: dict[str, Any]) -> Iterator[bytes]:
    yield _line(header)
    with store.reading() as connection:
        for row in connection.execute(select(ARTICLE).order_by(ARTICLE.c.seq)).mappings():
            fields = {key: row[key] for key in row if key not in {"seq", "source_key", "copy_of"}}
            tags = select(TAG.c.tag).where(TAG.c.seq == row["seq"]).order_by(TAG.c.position)
            passages = select(PASSAGE).where(PASSAGE.c.seq == row["seq"]).order_by(PASSAGE.c.idx)
            fields["tags"] = list(connection.execute(tags).scalars())
            fields["passages"] = [
                {
                    "id": passage["id"],
                    "start": passage["start"],
                    "end": passage["end"],
                    "sentences": [[span.start, span.end] for span in unpack_spans(passage["sentences"])],
                    "vector": base64.b64encode(passage["vector"]).decode("ascii"),
                }
                for passage in connection.execute(passages).mappings()
            ]
            yield _line(fields)


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def read_into(connection: Connection, path: Path, model: EmbeddingModel, clock: Callable[[], datetime]) -> Written:
    """Store every article of an archive that is not there in the same version.

    Raises:
        LibraryDamaged: The file is cut short, changed, or no archive; nothing has been stored then.
    """
    header = _check(path)
    same_model = (header["model"], header["model_fingerprint"]) == (model.name, model.fingerprint)
    prepared: list[Prepared] = []
    for fields in _articles(path):
        article = _article(fields)
        known = known_versions(connection, [article.id]).get(article.id)
        if known is not None and known.content_hash == fields["content_hash"]:
            continue
        if same_model:
            made = _prepared(article, fields, model.dimension)
        else:
            (made,) = additions.prepare([article], model, clock)
        prepared.append(replace(made, collection=fields.get("collection", "")))  # older archives know none
    return additions.write(connection, prepared, dimension=model.dimension)


def _check(path: Path) -> dict[str, Any]:
    """The header, after every line has been read once and the digest compared."""
    digest, count = hashlib.sha256(), -1
    header: dict[str, Any] = {}
    footer: dict[str, Any] = {}
    last = b""
    try:
        with gzip.open(path, "rb") as file:
            for line in file:
                if last:
                    digest.update(last)
                    count += 1
                else:
                    header = json.loads(line)
                last = line
            footer = json.loads(last)
    except (OSError, EOFError, ValueError) as error:
        raise LibraryDamaged(f"{path.name!r} cannot be read to its end ({error}); export it again") from error
    if header.get("format") != FORMAT or header.get("version") != VERSION:
        raise LibraryDamaged(
            f"{path.name!r} is not an archive of version {VERSION}; make one with `onrecord library export`"
        )
    if footer != {"articles": count, "sha256": digest.hexdigest()}:
        raise LibraryDamaged(f"{path.name!r} has been changed or cut short; export it again")
    return header


def _articles(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rb") as file:
        next(file)
        previous = b""
        for line in file:
            if previous:
                yield json.loads(previous)
            previous = line


def _article(fields: dict[str, Any]) -> Article:
    updated_at = fields["updated_at"]
    return Article(
        id=fields["id"],
        title=fields["title"],
        body=fields["body"],
        source=fields["source"],
        published_at=from_micros(fields["published_at"]),
        updated_at=from_micros(updated_at) if updated_at is not None else None,
        url=fields["url"],
        author=fields["author"],
        language=fields["language"],
        tags=tuple(fields["tags"]),
    )


def _prepared(article: Article, fields: dict[str, Any], dimension: int) -> Prepared:
    passages = tuple(
        Passage(
            id=passage["id"],
            article_id=article.id,
            index=index,
            start=passage["start"],
            end=passage["end"],
            text=article.body[passage["start"] : passage["end"]],
            sentences=tuple(Span(start, end) for start, end in passage["sentences"]),
        )
        for index, passage in enumerate(fields["passages"])
    )
    packed = [base64.b64decode(passage["vector"]) for passage in fields["passages"]]
    hashes = frozenset(sketch(shingles(article.body)))
    return Prepared(article, passages, unpack_vectors(packed, dimension), hashes, fields["ingested_at"])
