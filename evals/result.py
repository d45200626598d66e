"""Result: what came back for one case. Holds facts; scores nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.answer import Answer
from evals.case import Case, Split


@dataclass(frozen=True, slots=True)
class Failure:
    """The exception that stood in for an answer."""

    kind: str
    """Name of the exception's class."""
    traceback: str


@dataclass(frozen=True, slots=True)
class Result:
    """One case with its answer, or with the failure in its place: exactly one of the two is None."""

    case: Case
    split: Split
    answer: Answer | None
    failure: Failure | None
    seconds: float
    """Wall time of the last question of the case alone, without its history."""
    ranked: tuple[str, ...] = ()
    """Article ids in the order in which a search for the question first meets them, best first."""
    bodies: Mapping[str, str] = field(default_factory=dict)
    """Body of every cited article as the library holds it; a cited article that it does not hold is absent."""
