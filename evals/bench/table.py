"""Table: what a bench measured, one figure a row, and the counts that figures come from. Prints nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure."""

    name: str
    value: float
    """0-1, or a count."""
    of: int
    """How many cases it is over."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One bench's figures."""

    title: str
    rows: tuple[Row, ...]

    def __str__(self) -> str:
        width = max(len(row.name) for row in self.rows)
        lines = [f"{row.name:<{width}}  {row.value:.3f}  of {row.of:>6}  {row.note}".rstrip() for row in self.rows]
        return "\n".join([self.title, *lines])


def f1_rows(name: str, found: Sequence[bool], wanted: Sequence[bool]) -> tuple[Row, ...]:
    """Precision, recall and F1 of a yes/no decision, in that order.

    Args:
        name: What was decided.
        found: The decision of the engine for each case.
        wanted: The right one.
    """
    right = sum(a and b for a, b in zip(found, wanted, strict=True))
    precision, recall = right / max(1, sum(found)), right / max(1, sum(wanted))
    harmonic = 2 * precision * recall / max(1e-9, precision + recall)
    return (
        Row(f"{name}: precision", precision, sum(found)),
        Row(f"{name}: recall", recall, sum(wanted)),
        Row(f"{name}: F1", harmonic, len(wanted)),
    )
