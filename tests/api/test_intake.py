"""Articles from files into the library."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from api.intake import take_in
from ingest import Article, IngestError
from vectorstore.stored import Added

if TYPE_CHECKING:
    from assistant.build import Desk
    from tests.api.conftest import FakeLibrary


def _article(number: int) -> Article:
    """An article of its own."""
    return Article(f"a{number}", "T", f"Text {number}.", "S", datetime(2023, 11, 15, tzinfo=UTC))


def test_everything_readable_is_stored_and_everything_else_reported_in_its_place(desk: Desk, library: FakeLibrary):
    """Errors come in their place among the articles, and the same article again is counted as unchanged."""
    number = 131
    errors = [IngestError("first.md", "title", "is missing"), IngestError("last.md", None, "is empty")]
    seen: list[IngestError | Added] = []
    found = [errors[0], *(_article(n) for n in range(number)), _article(0), errors[1]]
    tally = take_in(desk, found, on_error=seen.append, on_stored=seen.append)
    stored = [one for one in seen if isinstance(one, Added)]
    assert (dict(tally.counts), tally.failed, tally.stored, len(library.stored), seen[0], len(stored)) == (
        {"created": number, "unchanged": 1},
        2,
        number + 1,
        number,
        errors[0],
        number + 1,
    )


def test_nothing_found_is_nothing_stored(desk: Desk, library: FakeLibrary):
    """An empty folder is no failure of the library."""
    tally = take_in(desk, [], on_error=print, on_stored=print)
    assert (tally.stored, tally.failed) == (0, 0)
