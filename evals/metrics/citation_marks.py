"""citation_marks: does each [n] in the text lead to the quote that its sentence rests on?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.answer import Answer
from evals.case import Case
from evals.metrics.score import Metric, Score
from evals.result import Result

_MARKS = re.compile(r"(?: ?\[\d+\])*")
_PROMISE = "every [n] leads to the quote of its sentence"


class CitationMarks(Metric):
    """Share of answers whose [n] marks name exactly the citations of the sentence before them, 0-1.

    The sentences of `Answer.statements` stand in `Answer.text` in their order, each followed by the numbers of its own
    citations and of no other; the numbers run from 1 without a gap. An answer without text or citations is unscored.
    Source: out-of-range and wrong numbers count as wrong citations in ALCE (Gao et al. 2023, section 4); renumbering is
    the commonest cause of wrong citations reported for other assistants.
    """

    name = "citation_marks"

    def expected(self, case: Case) -> str:
        """The same promise for every case."""
        return _PROMISE

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False with the first few faults as the reason."""
        if not answer.citations and not re.search(r"\[\d+\]", answer.text):
            return Score(None, "nothing is numbered")
        faults = list(find_wrong_marks(answer))
        return Score(not faults, "; ".join(faults[:3]), expected, f"{len(faults)} fault(s)" if faults else expected)


def find_wrong_marks(answer: Answer) -> Iterator[str]:
    """One line per sentence that is missing from the text or carries other numbers than its citations have."""
    numbers = {citation.id: citation.number for citation in answer.citations}
    if sorted(numbers.values()) != list(range(1, len(answer.citations) + 1)):
        yield f"the citations are numbered {', '.join(str(one.number) for one in answer.citations)}"
    at = 0
    for place, statement in enumerate(answer.statements, start=1):
        found = answer.text.find(statement.text, at)
        if found < 0:
            yield f"statement {place} does not stand in the text"
            continue
        at = found + len(statement.text)
        marks = _MARKS.match(answer.text, at)
        shown = [int(one) for one in re.findall(r"\d+", marks.group())] if marks else []
        wanted = [numbers[one] for one in statement.citations if one in numbers]
        if sorted(shown) != sorted(wanted):
            yield f"statement {place} is marked {shown}, its citations are {wanted}"
