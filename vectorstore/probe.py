"""Probe: whether a vector index that nobody closed holds the stored passages, found out in a process of its own.

Opening a damaged graph has been seen to end the process, so the library's own process does not try.
"""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

from vectorstore.comparison import compare
from vectorstore.dense import DenseIndex
from vectorstore.store import Store

_LOG = logging.getLogger(__name__)

DEADLINE_S = 300.0  # 100,000 passages are compared in 20 s; a hanging Chroma waits 1,000
_CODE = "import sys; sys.path[:] = {path!r}; from vectorstore.probe import main; main(*sys.argv[1:])"
_SOUND, _DIFFERS = 0, 3


def is_sound(database: Path, folder: Path, *, model: str, dimension: int) -> bool:
    """Whether every stored vector stands in the index, exactly; False also where looking kills or stalls the process.

    Args:
        database: The library's SQLite file.
        folder: The index, open in no process.
        model: As recorded in the collection.
        dimension: Length of a vector.
    """
    command = [sys.executable, "-c", _CODE.format(path=sys.path), str(database), str(folder), model, str(dimension)]
    try:
        done = subprocess.run(command, timeout=DEADLINE_S, capture_output=True, check=False)
    except subprocess.TimeoutExpired:
        _LOG.warning("the vector index did not answer within %d s", DEADLINE_S)
        return False
    if done.returncode not in (_SOUND, _DIFFERS):
        _LOG.warning("looking into the vector index ended its process with %d", done.returncode)
    return done.returncode == _SOUND


def main(database: str, folder: str, model: str, dimension: str) -> None:
    """The child's side: exit code 0 where the index is sound."""
    store = Store(Path(database), create=False)
    index = DenseIndex(Path(folder), model=model, dimension=int(dimension))
    found = compare(index, store, every=1)
    index.close()
    store.close()
    sys.exit(_DIFFERS if found.any else _SOUND)
