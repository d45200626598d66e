"""Whether a vector index holds what SQL holds: ids always, vectors on demand. Changes nothing."""

from __future__ import annotations

import numpy as np
from chromadb.errors import ChromaError

from vectorstore.dense import DenseIndex
from vectorstore.differences import Differences
from vectorstore.store import Store

TOLERANCE = 1e-5  # between a stored component and Chroma's, which normalises unit vectors once more
BATCH = 5000  # vectors in memory at once


def compare(index: DenseIndex, store: Store, *, every: int | None) -> Differences:
    """The differences between an index and the stored passages.

    Args:
        index: Open.
        store: The truth.
        every: Compare each so many-th vector with the one in the graph, 1 for all; None compares ids only.

    Returns:
        The differences; nothing is changed.
    """
    found = index.ids()
    expected: set[str] = set()
    changed: list[str] = []
    problems: list[str] = []
    for ids, packed in store.vectors(batch=BATCH):
        expected.update(ids)
        if every is not None:
            picked = {id_: vector for id_, vector in list(zip(ids, packed, strict=True))[::every] if id_ in found}
            try:
                changed.extend(_changed(index, picked))
            except ChromaError as error:
                problems.append(f"the graph cannot be enumerated: {error}")
    missing, unexpected = expected - found, found - expected
    return Differences(len(found), tuple(sorted(missing)), tuple(sorted(unexpected)), tuple(changed), tuple(problems))


def _changed(index: DenseIndex, picked: dict[str, bytes]) -> list[str]:
    held = index.vectors(list(picked))
    return [
        id_
        for id_, packed in picked.items()
        if id_ not in held or not np.allclose(held[id_], np.frombuffer(packed, "<f4"), rtol=0, atol=TOLERANCE)
    ]
