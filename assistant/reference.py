"""Reference: put names to a bare "the meeting", so that it can be told from every other meeting. No status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.names import Name, find_names
from assistant.page import Page
from assistant.proposition import Proposition, features

MOST_NAMES = 2
OFTEN = 0.4  # share of the sentences with the event in which a name must stand, to belong to it


def named_event(proposition: Proposition, known: Sequence[Name], pages: Sequence[Page]) -> str | None:
    """The proposition with the people or things that the articles name in the same sentences; None where none fit.

    Args:
        proposition: What is asked about, without a name of its own.
        known: Names that the question already holds.
        pages: The articles of the story.
    """
    if proposition.names or not proposition.terms:
        return None
    told = [text for page in pages for text in page.near if _tells(proposition, text)]
    taken = " ".join(f" {variant} " for name in known for variant in (*name.variants, *name.seats))
    outlets = " ".join(f" {page.article.source.lower()} " for page in pages)
    counts: Counter[str] = Counter()
    for text in told:
        counts.update({_last(name) for name in find_names(f"x {text}") if not name.is_place})
    names = [
        name
        for name, count in counts.most_common(8)
        if count >= max(2, OFTEN * len(told)) and name.lower() not in taken and f" {name.lower()} " not in outlets
    ]
    return f"{proposition.text} of {' and '.join(names[:MOST_NAMES])}" if names else None


def _tells(proposition: Proposition, text: str) -> bool:
    found = features(text).keys
    return all(term.keys & found for term in proposition.terms)


def _last(name: Name) -> str:
    return name.text.split()[-1]
