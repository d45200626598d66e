"""Files on disk become bytes within limits, gzip or not. Knows no encoding and no format."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from ingest.errors import FileError

MIB = 1024 * 1024
MAX_LINE = 8 * MIB  # bytes of one JSON Lines record: four times the longest article in UTF-8
MAX_GROWTH = 200  # times the packed size; feeds shrink to a fifth, one with many repeated lines to a fiftieth
MAX_SKIPPED = 64 * MIB  # bytes without a line end after which a file is given up: no feed, perhaps a bomb


def read_bytes(path: Path, *, limit: int) -> bytes:
    """The whole file, unpacked.

    Args:
        path: a regular file; a name ending in .gz is unpacked.
        limit: bytes allowed, on disk and unpacked.

    Returns:
        At most `limit` bytes.

    Raises:
        FileError: the file is larger, cannot be read or is no valid gzip.
    """
    with _opened(path) as stream:
        is_larger = path.stat().st_size > limit
        raw = b"" if is_larger else stream.read(limit + 1)
    if is_larger or len(raw) > limit:
        problem = f"is larger than {limit // MIB} MiB; give one article a file, or JSON Lines"
        raise FileError(str(path), None, problem)
    return raw


def read_lines(path: Path) -> Iterator[tuple[int, bytes | FileError]]:
    """Pairs (line number from 1, line without its end) without holding the file in memory.

    A line above `MAX_LINE` comes as an error and the next one goes on.

    Args:
        path: a regular file; a name ending in .gz is unpacked.

    Yields:
        Each line in order, blank ones included.

    Raises:
        FileError: The file cannot be read any further, or unpacks to far more than a feed does.
    """
    with _opened(path) as stream:
        number = unpacked = 0
        packed = path.stat().st_size
        while line := stream.readline(MAX_LINE + 1):
            number += 1
            unpacked += len(line)
            if unpacked > MAX_SKIPPED and unpacked > MAX_GROWTH * packed:
                raise FileError(
                    f"{path}:{number}", None, f"unpacks to over {MAX_GROWTH} times its size; unpack it first"
                )
            if len(line) <= MAX_LINE or line.endswith(b"\n"):
                yield number, line.rstrip(b"\r\n")
                continue
            _skip_line(stream, path, number)
            problem = f"is a line of more than {MAX_LINE // MIB} MiB; split the article"
            yield number, FileError(f"{path}:{number}", None, problem)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """The stream; every way in which reading can fail becomes a FileError."""
    try:
        with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as stream:
            yield cast(BinaryIO, stream)
    except FileNotFoundError:
        raise FileError(str(path), None, "does not exist; check the path") from None
    except (EOFError, gzip.BadGzipFile, zlib.error):
        raise FileError(str(path), None, "is no complete gzip file; fetch it again or unpack it first") from None
    except OSError as error:
        raise FileError(str(path), None, f"cannot be read: {error.strerror or 'input error'}") from None


def _skip_line(stream: BinaryIO, path: Path, number: int) -> None:
    skipped = MAX_LINE
    while part := stream.readline(MIB):
        skipped += len(part)
        if part.endswith(b"\n"):
            return
        if skipped > MAX_SKIPPED:
            problem = f"has no line end within {MAX_SKIPPED // MIB} MiB; JSON Lines has one article a line"
            raise FileError(f"{path}:{number}", None, problem)
