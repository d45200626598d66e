"""Articles from files into the library, with a count of what became of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ingest import Article, IngestError
from ingest.characters import oddities
from vectorstore import Added

if TYPE_CHECKING:  # loading the judge takes a while
    from assistant.build import Desk


@dataclass(slots=True)
class Tally:
    """What became of the articles so far."""

    counts: Counter[str] = field(default_factory=Counter)
    """By the status that the library gave: created, replaced, unchanged."""
    failed: int = 0
    odd: Counter[str] = field(default_factory=Counter)
    """Articles by what is odd about their characters (`ingest.characters.Oddity`)."""

    @property
    def stored(self) -> int:
        """Articles that are in the library now."""
        return self.counts.total()


def take_in(
    desk: Desk,
    found: Iterable[Article | IngestError],
    *,
    on_error: Callable[[IngestError], object],
    on_stored: Callable[[Added], object],
) -> Tally:
    """Stores what can be read and counts the rest; one bad file does not keep the others out.

    Args:
        desk: Where the articles go.
        found: What the readers yield.
        on_error: Called for each article that could not be read.
        on_stored: Called for each article once it is safely in the library.

    Returns:
        The count.
    """
    tally = Tally()

    def readable() -> Iterator[Article]:
        for one in found:
            if isinstance(one, IngestError):
                tally.failed += 1
                on_error(one)
            else:
                tally.odd.update(oddities(f"{one.title}\n{one.body}"))
                yield one

    def count(added: Added) -> None:
        tally.counts[added.status] += 1
        on_stored(added)

    desk.add(readable(), on_article=count)
    return tally
