"""The folder's exception family.

EvalsError
|-- BadCorpus       cases or articles that cannot be scored; lists every problem at once
|-- BadBaseline     the baseline is missing, unreadable or of another corpus
|-- BadAnswer       an answer of a server or a file that does not keep to the contract
|-- BadRun          a run file or a report that cannot be read, or is of another corpus
`-- CannotRun       the run itself could not take place: nothing selected, the library altered a text
"""

from __future__ import annotations

from collections.abc import Sequence


class EvalsError(Exception):
    """Base of everything this folder raises on purpose; each one means exit code 2, never 1."""


class BadCorpus(EvalsError):
    """The corpus is refused; `problems` names file and line of each fault and never repeats a case's text."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__(f"{len(self.problems)} problem(s) in the corpus:\n  " + "\n  ".join(self.problems))


class BadBaseline(EvalsError):
    """The baseline is missing, unreadable or pinned for another corpus; the message says how to pin it again."""


class CannotRun(EvalsError):
    """No figure came out of the run; the message says what to change."""


class BadAnswer(EvalsError):
    """An answer does not keep to the HTTP contract; the message names the fields and repeats nothing of it."""


class BadRun(EvalsError):
    """A run file or a report cannot be read or is of another corpus; the message says which and what to do."""
