"""Whether the process lives, whether it can answer, and where the doors are."""

from __future__ import annotations

import os

from fastapi import APIRouter, Request

from api.deps import DeskDep
from api.errors import problems
from api.schemas import Alive, Index, Ready
from vectorstore.embedding import DEFAULT_MODEL

router = APIRouter(tags=["health"])


@router.get("/", responses=problems())
async def index(request: Request) -> Index:
    """Where the documentation is."""
    return Index(version=request.app.version)


@router.get("/healthz", responses=problems())
async def healthz() -> Alive:
    """Answers while the process lives; touches nothing."""
    return Alive()


@router.get("/readyz", responses=problems(503))
def readyz(desk: DeskDep) -> Ready:
    """Answers 200 once the library is open and can be searched, 503 otherwise."""
    library = desk.library
    return Ready(
        generation=library.generation,
        model=desk.settings.embedding_model or DEFAULT_MODEL,
        articles=library.scope().articles,
        writable=os.access(library.home, os.W_OK),
    )
