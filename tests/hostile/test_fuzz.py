"""Whatever is published, asked or believed: quotes are exact, nothing is stated without a source, nothing breaks.

OWASP LLM05 and LLM09, MITRE ATLAS AML.T0067.000. A story is two articles and two questions. The everyday run makes 200
stories, CI 1,000, `make fuzz` 50,000 (`ONRECORD_STORIES`).
"""

from __future__ import annotations

import os
import re
from typing import cast

import pytest

from assistant.answer import Answer, Citation
from assistant.briefer import Briefer, Request
from assistant.errors import BadQuestion
from assistant.ledger.conversations import Conversations
from assistant.reply import encode
from ingest import Article, IngestError, split_article, split_sentences
from ingest.characters import legible
from tests.hostile.fuzz import News, Shelf, WildJudge
from tests.vectorstore.fakes import FakeModel
from vectorstore import Library

STORIES = int(os.environ.get("ONRECORD_STORIES", "200"))
SHARES = 10


def problems(seed: str) -> list[str]:
    """What is wrong with the answers about one generated story; empty where nothing is."""
    news = News(seed)
    try:
        articles = [news.article(f"a{number}") for number in range(2)]
    except IngestError:
        return []
    shelf = Shelf(articles)
    found = [one for article in articles for one in cut_badly(article)]
    briefer = Briefer(cast(Library, shelf), cast(Conversations, None), WildJudge(seed))
    for _ in range(2):
        try:
            answer = briefer.ask(Request(news.question(), earlier=(news.question(),)))
        except BadQuestion:
            continue
        encode(answer)
        found += answered_badly(answer, shelf)
    return found


def cut_badly(article: Article) -> list[str]:
    """Passages and sentences that are not cut out of their body."""
    body = article.body
    spans = split_sentences(body)
    covered = "".join(body[span.start : span.end] for span in spans)
    passages = split_article(article, count_tokens=FakeModel().count_tokens)
    return [
        *["a passage is not its body's" for one in passages if body[one.start : one.end] != one.text],
        *["characters are in no sentence"] * ("".join(covered.split()) != "".join(body.split())),
        *["a legible copy has another length"] * (len(legible(body)) != len(body)),
    ]


def answered_badly(answer: Answer, shelf: Shelf) -> list[str]:
    """Quotes that are not exact, statements without a citation, marks that lead nowhere."""
    ids = {citation.id for citation in answer.citations}
    numbers = {citation.number for citation in answer.citations}
    quotes = " ".join(citation.quote for citation in answer.citations)
    marks = {int(mark) for mark in re.findall(r" \[(\d+)\]", answer.text)}
    return [
        *["a quote is not exact" for one in answer.citations if not is_exact(one, shelf)],
        *["a statement cites nothing" for one in answer.statements if not one.citations and not answer.abstained],
        *["a statement cites what is not shown" for one in answer.statements if not ids.issuperset(one.citations)],
        *["a mark leads nowhere"] * (not marks <= numbers and "[1]" not in quotes and "[1]" not in answer.question),
        *["an abstention quotes"] * (answer.abstained and bool(answer.citations)),
    ]


def is_exact(citation: Citation, shelf: Shelf) -> bool:
    """Whether a quote stands in its article where it says."""
    return shelf.get(citation.article_id).body[citation.start : citation.end] == citation.quote


@pytest.mark.parametrize("share", range(SHARES))
def test_generated_stories(share: int):
    """No generated story yields a quote that is not exact, a statement without a source or a failure of ours."""
    wrong = {seed: found for seed in range(share, STORIES, SHARES) if (found := problems(str(seed)))}
    assert wrong == {}
