"""Three ways in which citation checks elsewhere pass lies or fail truths, measured on public ones; ours does neither.

A checker that looks for a similar passage highlights one that says the opposite of an invented quotation. One that
looks for overlap with all sources joined scores a quotation stitched from two of them as perfect. One that compares
characters scores a correct quotation in curly marks as wrong, and an answer without any as wrong too.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from assistant.answer import Searched, Statement
from assistant.citations import check
from assistant.engine import Draft, DraftStatement, Finding
from assistant.evidence import Evidence, Label
from assistant.proposition import Match
from assistant.question import Kind, draft
from assistant.speaker import Speaker, SpeakerKind
from assistant.status import Ruling, Status
from assistant.timeline import Record
from evals.metrics.citation_recall import CitationRecall
from evals.metrics.exact_quote import ExactQuote
from ingest import Article

Make = Callable[..., Any]
NOON = datetime(2023, 11, 15, 18, 30, tzinfo=UTC)
NEITHER = "Iran and Hamas have neither confirmed nor denied the meeting."
TOLD = "“He was received by the leader,” an official of the group told the channel."
ARTICLES = {
    name: Article(name, "Leaders met", text, "Gulf News Desk", NOON)
    for name, text in (("first", f"{TOLD} {NEITHER}"), ("second", "The visit lasted two days. It was not announced."))
}


def record(article: str, text: str, label: Label) -> Record:
    """A sentence of one of the articles as a live record."""
    start = ARTICLES[article].body.index(text)
    evidence = Evidence(
        article_id=article,
        outlet="Gulf News Desk",
        published_at=NOON,
        start=start,
        end=start + len(text),
        text=text,
        label=label,
        speaker=Speaker(None, SpeakerKind.ANONYMOUS, "an official of the group"),
        party=None,
        insider_of=None,
        denies=False,
        hedged=False,
        missing=None,
        match=Match(1.0, 1.0, 1.0, None),
        weight=0.9,
        hearer=None,
        index=0,
    )
    return Record(evidence, "outlet:gulf news desk", authority=False)


def shown(text: str, *records: Record, quotes: tuple[str, ...] = ()) -> list[str]:
    """The sentences that the product shows of a draft with this one."""
    finding = Finding(
        question=draft(Kind.DID_HAPPEN, "Iran and Hamas met"),
        proposition="Iran and Hamas met",
        records=records,
        history=(),
        ruling=Ruling(Status.UNVERIFIED, unverified=True, row=4),
        verdict=None,
        standings=(),
        origins=1,
        articles=1,
        searched=Searched(2, 1, NOON, NOON),
    )
    checked = check(Draft((DraftStatement(text, records, quotes),)), finding, ARTICLES, "clm_1")
    return [statement.text for statement in checked.statements]


@pytest.mark.parametrize(
    "invented",
    ["both Iran and Hamas have confirmed", "Iran has officially confirmed the meeting"],
    ids=["near", "free"],
)
def test_invented_quotation_is_not_shown(invented: str) -> None:
    """However near to a real sentence, words that nobody wrote are withheld, declared as a quotation or not."""
    near = record("first", NEITHER, Label.UNCONFIRMED)
    assert shown(f"Not confirmed: “{invented}”", near, quotes=(invented,)) == []
    assert shown(f"Not confirmed: “{invented}”", near) == []


def test_stitched_quotation_is_not_shown() -> None:
    """The end of one source and the beginning of another are no quotation of either."""
    stitched = "confirmed nor denied the meeting. The visit lasted two days."
    cited = (record("first", NEITHER, Label.UNCONFIRMED), record("second", "The visit lasted two days.", Label.ASSERTS))
    assert shown(f"Not confirmed: “{stitched}”", *cited, quotes=(stitched,)) == []


def test_quotation_with_curly_marks_is_shown() -> None:
    """A sentence that has quotation marks of its own is as verbatim as any other."""
    line = f"Unnamed (an official of the group), in Gulf News Desk: {TOLD}"
    assert shown(line, record("first", TOLD, Label.ANONYMOUS), quotes=(TOLD,)) == [line]


@pytest.mark.parametrize(
    ("quote", "value"),
    [("both the county and the engineers have confirmed", 0.0), ("denied cracks. Two engineers", 0.0)],
    ids=["invented", "stitched"],
)
def test_metrics_score_invented_and_stitched_quotations_as_wrong(
    quote: str, value: float, make_case: Make, make_answer: Make, make_citation: Make, make_result: Make
) -> None:
    """The suite would see them too, in the sentence and in the quote itself."""
    cited = (make_citation("neither confirmed nor denied cracks.", number=1), make_citation("Two engineers", number=2))
    told = (Statement(f"“{quote}”", "clm_1", tuple(one.id for one in cited)),)
    case = make_case(relevant={"bridge-first": 2})
    in_sentence = make_result(case, make_answer(statements=told, citations=cited))
    as_quote = make_result(case, make_answer(citations=(make_citation("Two engineers", quote=quote),)))
    assert (CitationRecall().judge(in_sentence).value, ExactQuote().judge(as_quote).value) == (value, False)


def test_metrics_score_curly_marks_as_right_and_no_quotation_as_unscored(
    make_case: Make, make_answer: Make, make_citation: Make, make_result: Make
) -> None:
    """Marks are only marks, and an abstention without a quotation is not a wrong one."""
    cited = make_citation()
    told = (Statement(f"Marlow Echo: “{cited.quote}”", "clm_1", (cited.id,)),)
    right = make_result(make_case(relevant={"bridge-first": 2}), make_answer(statements=told, citations=(cited,)))
    silent = make_result(answer=make_answer("no_evidence", citations=(), statements=()))
    assert (CitationRecall().judge(right).value, ExactQuote().judge(right).value) == (1.0, True)
    assert ExactQuote().judge(silent).value is None
