"""speaker_in_text: is whoever is named as the source named so in the article?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.answer import Answer, Citation
from evals.case import Case
from evals.metrics.score import Metric, Score
from evals.metrics.wording import fold
from evals.result import Result

_PROMISE = "every speaker stands in the cited article"
_WORD = re.compile(r"\w+")


class SpeakerInText(Metric):
    """Share of answers in which every citation's speaker is taken from its article, 0-1.

    Each word of the speaker's name and description, and of the outlet that relays it, stands in the article's body or
    title or is the name of its outlet. An answer without a citation is unscored.
    Source: attribution spans are taken from the text and not made, as in PARC 3 (Pareti 2016).
    """

    name = "speaker_in_text"

    def expected(self, case: Case) -> str:
        """The same promise for every case."""
        return _PROMISE

    def compare(self, result: Result, answer: Answer, expected: str) -> Score:
        """False with the first few words that the article does not hold."""
        if not answer.citations:
            return Score(None, "quotes nothing")
        faults = [
            f"[{citation.number}] {word!r} does not stand in {citation.article_id!r}"
            for citation in answer.citations
            for word in find_foreign_words(citation, result.bodies.get(citation.article_id, ""))
        ]
        return Score(not faults, "; ".join(faults[:3]), expected, f"{len(faults)} word(s)" if faults else expected)


def find_foreign_words(citation: Citation, body: str) -> Iterator[str]:
    """The words about the speaker that the article does not hold."""
    speaker = citation.speaker
    known = set(_WORD.findall(fold(f"{body} {citation.title} {citation.source} {citation.author or ''}")))
    told = " ".join(one for one in (speaker.name, speaker.description, speaker.relayed_by) if one)
    yield from (word for word in dict.fromkeys(_WORD.findall(fold(told))) if word not in known)
