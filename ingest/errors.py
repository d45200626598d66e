"""What can go wrong when articles come in. Every message names the place, the field, the problem and the way out.

IngestError
+-- FieldError      a field of an article is missing or wrong
+-- FileError       a file cannot be read as articles: missing, too large, wrong encoding, unknown format, broken syntax
+-- DuplicateError  two different articles of one run carry the same id
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, in words for the person who has to mend it."""

    field: str | None
    """The field it is about, in the input's own spelling where that differs from ours; None for the whole input."""
    text: str
    """What is wrong and what to do. Never holds any part of the article's text or title."""

    def __str__(self) -> str:
        return f"{self.field}: {self.text}" if self.field else self.text


class IngestError(Exception):
    """Something that was offered is not an article. `str()` is one line without the article's text.

    >>> str(IngestError("feed.jsonl:7", "source", "is missing; name the outlet"))
    'feed.jsonl:7: source: is missing; name the outlet'
    """

    def __init__(self, where: str, field: str | None, problem: str, *more: Problem) -> None:
        super().__init__(where, field, problem, *more)
        self.where = where
        """The file, with `:line` for JSON Lines, or a place such as "articles[3]" in a request."""
        self.field = field
        """The first wrong field, None if the whole input is wrong."""
        self.problem = problem
        """What is wrong with it and what to do."""
        self.problems: tuple[Problem, ...] = (Problem(field, problem), *more)
        """All that is wrong, the first problem included."""

    def __str__(self) -> str:
        where = self.where if self.where.isprintable() else ascii(self.where)  # a file name may hold a line end
        line = f"{where}: {self.problems[0]}"
        others = [problem.field or "the input" for problem in self.problems[1:]]
        return f"{line} (also wrong: {', '.join(others)})" if others else line


class FieldError(IngestError):
    """A field of an article is missing or wrong."""


class FileError(IngestError):
    """A file cannot be read as articles."""


class DuplicateError(IngestError):
    """Two different articles of one run carry the same id."""
