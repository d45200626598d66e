"""exact_quote: is every quote what the article says, and every sentence backed by one?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Figure, Metric, Score, mean
from evals.result import Result

_PROMISE = "verbatim quotes, every statement cited"


class ExactQuote(Metric):
    """Share of answers in which every quote equals `body[start:end]` of the stored article, 0-1; must be 1.

    Every statement of an answer that did not abstain must name at least one of these quotes. An abstention that quotes
    nothing has nothing to check and is unscored.
    Source: docs/status.md, principle 2 (every shown sentence is checked).
    """

    name = "exact_quote"

    def expected(self, case: Case) -> str:
        """The same promise for every case."""
        return _PROMISE

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False with the first few faults as the reason."""
        if answer.abstained and not answer.citations:
            return Score(None, "abstained and quotes nothing")
        faults = [*find_altered_quotes(answer, result.bodies), *find_bare_statements(answer)]
        return Score(not faults, "; ".join(faults[:3]), expected, f"{len(faults)} fault(s)" if faults else expected)

    def figures(self, scores: Sequence[Score]) -> tuple[Figure, ...]:
        """One mean over the answers that quote something or should."""
        return (replace(mean(self.name, scores), by_answer=True),)


def find_altered_quotes(answer: Answer, bodies: Mapping[str, str]) -> Iterator[str]:
    """One line per citation whose quote is not the stretch of the stored body that its offsets name."""
    for citation in answer.citations:
        body = bodies.get(citation.article_id)
        if body is None:
            yield f"citation {citation.number}: article {citation.article_id!r} is not in the library"
        elif not citation.quote or body[citation.start : citation.end] != citation.quote:
            yield f"citation {citation.number}: quote differs from {citation.article_id!r}"


def find_bare_statements(answer: Answer) -> Iterator[str]:
    """One line per statement that names no quote of this answer; an abstention may hold such statements."""
    known = {citation.id for citation in answer.citations}
    if not answer.abstained and not known:
        yield "answered without any citation"
    for place, statement in enumerate(answer.statements, start=1):
        unknown = [one for one in statement.citations if one not in known]
        if unknown:
            yield f"statement {place}: cites {unknown[0]!r}, which the answer does not hold"
        elif not statement.citations and not answer.abstained:
            yield f"statement {place}: no citation"
