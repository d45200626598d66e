"""force_kept: do hedge, denial and missing confirmation of a quote survive in the sentence that rests on it?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.answer import Answer, Citation, Label, Statement
from evals.case import Case
from evals.metrics.score import Metric, Score
from evals.metrics.wording import fold
from evals.result import Result

_PROMISE = "hedges and negations kept"
NEGATION = re.compile(
    r"\b(?:no|not|never|neither|nor|none|nobody|cannot|without|missing|un(?:verified|confirmed)|den(?:y|ies|ied|ial|ying)"
    r"|declin\w+|refus\w+|reject\w+|disput\w+|dismiss\w+|false|contradict\w+)\b|n't\b"
)
DOUBT = re.compile(
    r"\b(?:unverified|unconfirmed|not confirmed|hedged|report(?:s|ed|edly)?|alleg\w+|claim(?:s|ed)?|said to|may|might"
    r"|unnamed|anonym\w+|sources?|officials?|according to|cit(?:es|ing|ed)|disputed|not on the record"
    r"|by other outlets)\b"
)
KEEPS = {
    Label.DENIES: NEGATION,
    Label.UNCONFIRMED: NEGATION,
    Label.ANONYMOUS: DOUBT,
    Label.MEDIA: DOUBT,
    Label.HEDGED: DOUBT,
}
"""Which words a sentence must hold that rests on such a quote; the other labels have no force to lose."""


class ForceKept(Metric):
    """Share of answers in which no sentence is firmer than what it cites, 0-1.

    A sentence that cites a denial or a missing confirmation holds a negation, one that cites a hedged, relayed or
    unnamed report holds a word of doubt, or it repeats the quote word for word. An answer that cites none of these is
    unscored. The words are this file's own and not those of the product's check, which it is there to test.
    Source: event factuality, FactBank (Sauri and Pustejovsky 2009): polarity and modality belong to the claim.
    """

    name = "force_kept"

    def expected(self, case: Case) -> str:
        """The same promise for every case."""
        return _PROMISE

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False with the first few sentences that are too firm."""
        if not any(citation.evidence in KEEPS for citation in answer.citations):
            return Score(None, "cites nothing hedged or denied")
        faults = list(find_firmer(answer))
        return Score(not faults, "; ".join(faults[:3]), expected, f"{len(faults)} too firm" if faults else expected)


def find_firmer(answer: Answer) -> Iterator[str]:
    """One line per sentence that lost the force of a quote."""
    cited = {citation.id: citation for citation in answer.citations}
    for place, statement in enumerate(answer.statements, start=1):
        for citation in (cited[one] for one in statement.citations if one in cited):
            if not _is_kept(statement, citation):
                yield f"statement {place} lost the force of [{citation.number}] ({citation.evidence.value})"


def _is_kept(statement: Statement, citation: Citation) -> bool:
    """Whether the sentence is as careful as the quote, or the quote itself."""
    keeps = KEEPS.get(citation.evidence)
    text = fold(statement.text)
    return keeps is None or fold(citation.quote) in text or keeps.search(text) is not None
