"""Fault: one mistake that somebody could make, as patches of text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Area(StrEnum):
    """What an editor would see go wrong."""

    STATUS = "status"
    QUOTES = "quotes"
    TIME = "time"
    ORIGINS = "origins"
    SPEAKERS = "speakers"
    RETRIEVAL = "retrieval"


MUST_BE_CAUGHT = frozenset({Area.STATUS, Area.QUOTES})
"""Areas in which not one fault may go unseen: a wrong status or quote is what the product is there to prevent."""
MODELS = ("assistant/judge/", "vectorstore/onnx_", "vectorstore/embedding")
"""Folders and files whose faults change what the models give: for them nothing may be remembered."""
LIBRARY = ("ingest/", "vectorstore/")
"""Folders whose faults may change what is stored."""


@dataclass(frozen=True, slots=True)
class Patch:
    """One replacement in one file; the old text must stand in it exactly once."""

    file: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A mistake, in words and as patches that belong together."""

    name: str
    area: Area
    patches: tuple[Patch, ...]

    @property
    def touches_models(self) -> bool:
        """Whether the models must run anew."""
        return any(patch.file.startswith(MODELS) for patch in self.patches)

    @property
    def touches_library(self) -> bool:
        """Whether the library must be filled anew."""
        return any(patch.file.startswith(LIBRARY) for patch in self.patches)


def fault(name: str, area: Area, file: str, old: str, new: str) -> Fault:
    """A fault of one patch."""
    return Fault(name, area, (Patch(file, old, new),))
