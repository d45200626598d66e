"""Support: whether a quote, and a sentence with its quotes, is borne out by what the case's author judged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from assistant.answer import Answer, Citation, Statement
from evals.case import Case
from evals.metrics.wording import fold

_QUOTED = re.compile(r'"([^"]+)"')
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def is_supporting(citation: Citation, case: Case, bodies: Mapping[str, str]) -> bool:
    """Whether this quote is verbatim, from an article that the case judges relevant, and no forbidden sentence."""
    body = bodies.get(citation.article_id, "")
    is_verbatim = bool(citation.quote) and body[citation.start : citation.end] == citation.quote
    is_forbidden = any(
        one.article == citation.article_id and one.contains in citation.quote for one in case.expect.never_cites
    )
    return is_verbatim and citation.article_id in case.relevant and not is_forbidden


def is_supported(
    statement: Statement, answer: Answer, supporting: Mapping[str, Citation], bodies: Mapping[str, str]
) -> bool:
    """Whether the citations of the sentence together bear it out.

    At least one of them supports; each stretch in quotation marks is part of one cited quote (so that words stitched
    together from two sources do not pass); each number stands in a cited article, its date, the question, or is one of
    the answer's own counts.
    """
    cited = [supporting[one] for one in statement.citations if one in supporting]
    if not cited:
        return False
    quotes = [fold(citation.quote) for citation in cited]
    text = fold(statement.text)
    if any(not any(part.strip(" .,") in quote for quote in quotes) for part in _inside_marks(text, quotes)):
        return False
    known = {number for source in _sources(answer, cited, bodies) for number in _NUMBER.findall(source)}
    return set(_NUMBER.findall(text)) <= known


def _inside_marks(text: str, quotes: list[str]) -> Iterator[str]:
    """What stands in quotation marks; a cited quote that has marks of its own is taken out as a whole first.

    Only such a one: taking out others would let words pass that are stitched together from several quotes.
    """
    for quote in sorted((one for one in quotes if '"' in one), key=len, reverse=True):
        text = text.replace(quote, " ")
    yield from _QUOTED.findall(text)


def _sources(answer: Answer, cited: list[Citation], bodies: Mapping[str, str]) -> Iterator[str]:
    """Texts whose numbers the sentence may use."""
    yield fold(answer.standalone_question)
    yield from (f"{claim.text} {claim.origins} {claim.articles}" for claim in answer.claims)
    yield f"{answer.searched.articles} {answer.searched.sources}"
    for citation in cited:
        day = citation.published_at
        yield fold(f"{bodies.get(citation.article_id, '')} {citation.title} {citation.source} {day.day} {day.year}")
