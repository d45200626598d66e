"""Whether the process lives and whether it can answer."""

from __future__ import annotations

import os
from collections.abc import Iterator

import numpy as np
from fastapi import APIRouter

from api.deps import DeskDep
from api.errors import Refusal, problems
from api.schemas import Alive, Fault, Ready
from vectorstore import Library
from vectorstore.checkup import Checkup
from vectorstore.embedding import DEFAULT_MODEL

router = APIRouter(tags=["health"])


@router.get("/healthz", responses=problems())
async def healthz() -> Alive:
    """Answers while the process lives; touches nothing."""
    return Alive()


@router.get("/readyz", responses=problems(503))
def readyz(desk: DeskDep) -> Ready:
    """Answers 200 while questions can be answered and articles added; 503 names every check that failed."""
    library = desk.library
    found = library.checkup()
    faults = [Fault(field=name, problem=problem) for name, problem in _failures(library, found)]
    if faults:
        names = ", ".join(str(fault.field) for fault in faults)
        raise Refusal(503, f"The server is not ready: {names}.", faults, kind="not-ready")
    return Ready(
        generation=found.generation,
        model=desk.settings.embedding_model or DEFAULT_MODEL,
        articles=found.articles,
        writable=os.access(library.home, os.W_OK),
    )


def _failures(library: Library, found: Checkup) -> Iterator[tuple[str, str]]:
    """Name and problem of each check that failed; that the store can be read has been shown by `found`."""
    if found.indexed != found.generation:
        yield "index", "the vector index is behind the stored articles"
    if not np.isfinite(library.encode(["ready"])).all():
        yield "model", "the embedding model gives no usable vectors"
    if not found.has_room:
        yield "disk", "too little space is left to add articles"
    if not found.holds_lock:
        yield "lock", "the writer's lock was lost"
