"""Public data: rows of the gzipped JSON Lines files that benches read. The files are no part of the project."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evals.errors import CannotRun


def rows_of(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    """The rows of `<folder>/<name>.jsonl.gz`, in order.

    Raises:
        CannotRun: the file is not there.
    """
    path = folder / f"{name}.jsonl.gz"
    if not path.is_file():
        raise CannotRun(f"There is no {path.name!r} in {str(folder)!r}. Set ONRECORD_DATA to the folder that holds it.")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
