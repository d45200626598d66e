"""Workshop: a copy of the product in a folder of its own, with a fault in it. The checkout is never changed."""

from __future__ import annotations

import shutil
from pathlib import Path

from evals.errors import CannotRun
from evals.mutants.fault import Fault

ROOT = Path(__file__).parents[2]
FOLDERS = ("assistant", "evals", "ingest", "prompts", "vectorstore", "examples")
LEFT_OUT = shutil.ignore_patterns(
    "__pycache__", "stories", "*.pyc"
)  # 9 MB of training stories are not needed to answer


def make_copy(folder: Path, fault: Fault | None = None) -> Path:
    """A copy of the product with the fault in it.

    Args:
        folder: where to put it; made.
        fault: what to break; None for a sound copy.

    Returns:
        The folder.

    Raises:
        CannotRun: a patch does not fit any more.
    """
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=LEFT_OUT)
    if fault is not None:
        apply(fault, folder)
    return folder


def apply(fault: Fault, folder: Path) -> None:
    """Put the fault into the copy in `folder`.

    Raises:
        CannotRun: the text that a patch replaces does not stand exactly once in its file: the product has moved on and
            the catalogue has to follow, or the fault would be no fault.
    """
    for patch in fault.patches:
        path = folder / patch.file
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        found = text.count(patch.old)
        if found != 1:
            raise CannotRun(
                f"The fault {fault.name!r} does not fit {patch.file!r}: the text that it replaces stands there {found} "
                "times. Bring evals/mutants/catalogue.py up to date."
            )
        path.write_text(text.replace(patch.old, patch.new), encoding="utf-8")
