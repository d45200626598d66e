"""The metrics of what every answer promises: marks, speakers, force, moments, history, and what its quotes bear out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from assistant.answer import Label, Party, Searched, Speaker, SpeakerKind, Stance, Statement, StatusChange
from assistant.status import Status
from evals.metrics import Figure, Kind, Score
from evals.metrics.as_of_kept import AsOfKept
from evals.metrics.citation_marks import CitationMarks
from evals.metrics.citation_precision import CitationPrecision
from evals.metrics.citation_recall import CitationRecall
from evals.metrics.force_kept import ForceKept
from evals.metrics.speaker_in_text import SpeakerInText
from evals.metrics.stage import Stage
from evals.metrics.timeline_sound import TimelineSound

Make = Callable[..., Any]
NOON = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)
NO_EVIDENCE = {"status": "no_evidence", "unverified": False, "abstained": True}


@pytest.mark.parametrize(
    ("text", "statements", "value"),
    [
        ("Closed. [1]\nDenied. [2]", [("Closed.", 0), ("Denied.", 1)], True),
        ("Closed. [2]\nDenied. [1]", [("Closed.", 0), ("Denied.", 1)], False),
        ("Closed. [1] [2]\nDenied. [2]", [("Closed.", 0), ("Denied.", 1)], False),
        ("Closed.\nDenied. [2]", [("Closed.", 0), ("Denied.", 1)], False),
        ("Closed. [1]", [("Closed.", 0), ("Denied.", 1)], False),
        ("Denied. [2]\nClosed. [1]", [("Closed.", 0), ("Denied.", 1)], False),
    ],
    ids=["right", "swapped", "one-too-many", "missing", "sentence-missing", "another-order"],
)
def test_marks_lead_to_the_quotes_of_their_sentence(
    text: str, statements: list[tuple[str, int]], value: bool, make_answer: Make, make_citation: Make, make_result: Make
) -> None:
    """[n] behind a sentence is the number of its own citation, neither more nor fewer nor another one."""
    cited = (make_citation("was closed on Tuesday", number=1), make_citation("neither confirmed nor denied", number=2))
    told = tuple(Statement(words, "clm_1", (cited[place].id,)) for words, place in statements)
    answer = make_answer(text=text, statements=told, citations=cited)
    assert CitationMarks().judge(make_result(answer=answer)).value is value


def test_numbers_run_from_one_without_a_gap(make_answer: Make, make_citation: Make, make_result: Make) -> None:
    """A list that begins at 2 has lost a quote."""
    cited = make_citation(number=2)
    told = (Statement("Cracked.", "clm_1", (cited.id,)),)
    score = CitationMarks().judge(
        make_result(answer=make_answer(text="Cracked. [2]", statements=told, citations=(cited,)))
    )
    assert (score.value, score.reason) == (False, "the citations are numbered 2")


def test_mark_without_any_quote_is_wrong_and_nothing_numbered_is_unscored(make_answer: Make, make_result: Make) -> None:
    """A number that leads nowhere is a fault; an abstention without one has nothing to check."""
    told = (Statement("Nothing found.", None, ()),)
    loose = make_answer("no_evidence", text="Nothing found. [1]", statements=told, citations=())
    plain = make_answer("no_evidence", text="Nothing found.", statements=told, citations=())
    scores = [CitationMarks().judge(make_result(answer=answer)) for answer in (loose, plain)]
    assert [score.value for score in scores] == [False, None]


@pytest.mark.parametrize(
    ("speaker", "value"),
    [
        (Speaker(None, SpeakerKind.ANONYMOUS, "two engineers"), True),
        (Speaker("Marlow Echo", SpeakerKind.OUTLET, "Marlow Echo"), True),
        (Speaker("J. Doe", SpeakerKind.PERSON, "the county's spokesman"), False),
        (Speaker(None, SpeakerKind.ROLE, "the county's spokesman", relayed_by="Hexley Post"), False),
    ],
    ids=["from-the-text", "the-outlet", "renamed", "another-relay"],
)
def test_speaker_is_taken_from_the_article(
    speaker: Speaker, value: bool, make_answer: Make, make_citation: Make, make_result: Make
) -> None:
    """Nobody is named as a source who does not stand in the article."""
    answer = make_answer(citations=(make_citation(speaker=speaker),))
    assert SpeakerInText().judge(make_result(answer=answer)).value is value


@pytest.mark.parametrize(
    ("label", "text", "value"),
    [
        (Label.ANONYMOUS, "Two unnamed engineers say so.", True),
        (Label.ANONYMOUS, "The bridge has 14 cracks.", False),
        (Label.ANONYMOUS, "Marlow Echo: “said 14 cracks had been found”", True),
        (Label.HEDGED, "It may have cracks.", True),
        (Label.HEDGED, "It has cracks.", False),
        (Label.MEDIA, "Reported by other outlets.", True),
        (Label.DENIES, "The county denied it.", True),
        (Label.DENIES, "The county spoke of cracks.", False),
        (Label.UNCONFIRMED, "The county had neither confirmed nor denied it.", True),
        (Label.UNCONFIRMED, "The county confirmed it.", False),
        (Label.ASSERTS, "The bridge is closed.", None),
    ],
)
def test_force_of_a_quote_is_kept(
    label: Label, text: str, value: bool | None, make_answer: Make, make_citation: Make, make_result: Make
) -> None:
    """A hedge, a denial and a missing confirmation survive in our words, unless the quote itself is repeated."""
    cited = make_citation(evidence=label)
    answer = make_answer(statements=(Statement(text, "clm_1", (cited.id,)),), citations=(cited,))
    assert ForceKept().judge(make_result(answer=answer)).value is value


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, ""),
        ({"citations": "late"}, "citation 1 of 2025-03-05T00:00:01+00:00"),
        ({"as_of": NOON + timedelta(days=1)}, "the answer's own moment of 2025-03-05T12:00:00+00:00"),
        ({"searched": Searched(1, 1, NOON, NOON + timedelta(days=9))}, "an article that was searched of 2025-03-13T12"),
        ({"claims": "late"}, "a change of status of 2025-03-06T12:00:00+00:00"),
    ],
    ids=["in-time", "citation", "moment", "searched", "timeline"],
)
def test_answer_as_of_a_moment_knows_nothing_later(
    changes: dict[str, Any], reason: str, make_case: Make, make_answer: Make, make_citation: Make, make_claim: Make,
    make_result: Make,
) -> None:  # fmt: skip
    """Whatever is dated after the moment of the question is a look into the future."""
    late = {
        "citations": (make_citation(published_at=datetime(2025, 3, 5, 0, 0, 1, tzinfo=UTC)),),
        "claims": (make_claim(timeline=(StatusChange(NOON + timedelta(days=2), Status.UNVERIFIED, ()),)),),
    }
    given = {name: late[name] if value == "late" else value for name, value in changes.items()}
    case = make_case(as_of="2025-03-05T00:00:00Z")
    score = AsOfKept().judge(make_result(case, make_answer(**given)))
    assert (score.value, score.reason.startswith(reason)) == (not reason, True)


@pytest.mark.parametrize(
    ("changes", "value"),
    [
        ([], None),
        ([(0, "unverified")], True),
        ([(0, "reported"), (1, "unverified")], True),
        ([(1, "reported"), (0, "unverified")], False),
        ([(0, "unverified"), (1, "unverified")], False),
        ([(0, "unverified"), (1, "confirmed")], False),
    ],
    ids=["none", "one", "forward", "backward", "no-change", "ends-elsewhere"],
)
def test_timeline_runs_forward_to_the_present_status(
    changes: list[tuple[int, str]], value: bool | None, make_answer: Make, make_claim: Make, make_result: Make
) -> None:
    """A history is told oldest first, each step changes something, and the last one is where the claim stands."""
    told = tuple(StatusChange(NOON + timedelta(days=day), Status(status), ()) for day, status in changes)
    answer = make_answer(claims=(make_claim(timeline=told),))
    assert TimelineSound().judge(make_result(answer=answer)).value is value


@pytest.mark.parametrize(
    ("quotes", "value"),
    [
        (["said 14 cracks had been found"], 1.0),
        (["said 14 cracks had been found", "another bridge is open"], 0.5),
        ([], 0.0),
    ],
    ids=["all-bear-on-it", "one-of-two", "none"],
)
def test_citation_precision_counts_quotes_that_bear_on_the_question(
    quotes: list[str], value: float, make_case: Make, make_answer: Make, make_citation: Make, make_result: Make
) -> None:
    """A quote counts where its article is judged relevant and its sentence is not forbidden."""
    case = make_case(
        {"never_cites": [{"article": "bridge-first", "contains": "another bridge"}]}, relevant={"bridge-first": 2}
    )
    answer = make_answer(citations=tuple(make_citation(quote, number=n) for n, quote in enumerate(quotes, start=1)))
    assert CitationPrecision().judge(make_result(case, answer)).value == value


def test_quote_of_an_unjudged_article_or_an_altered_one_supports_nothing(
    make_case: Make, make_answer: Make, make_citation: Make, make_result: Make
) -> None:
    """Another article, or one changed character, and the quote bears nothing out."""
    other = make_case(relevant={"bridge-other": 2})
    altered = make_answer(citations=(make_citation(quote="said 14 cracks had been found", start=0),))
    judged = make_case(relevant={"bridge-first": 2})
    values = [
        CitationPrecision().judge(make_result(other)).value,
        CitationPrecision().judge(make_result(judged, altered)).value,
        CitationRecall().judge(make_result(judged, altered)).value,
    ]
    assert values == [0.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        (["Two unnamed engineers say so."], 1.0),
        (["Marlow Echo, 4 March 2025: “said 14 cracks had been found”"], 1.0),
        (["They say that 41 cracks were found."], 0.0),
        (["“said 14 cracks had been found on Tuesday”"], 0.0),
        (["Two unnamed engineers say so.", "It fell in 1999."], 0.5),
    ],
    ids=["plain", "quoted", "other-number", "stitched", "one-of-two"],
)
def test_citation_recall_counts_sentences_that_their_quotes_bear_out(
    texts: list[str], value: float, make_case: Make, make_answer: Make, make_citation: Make, make_result: Make
) -> None:
    """Quoted words lie in one cited quote, and numbers in the cited article, its date or the question."""
    cited = make_citation()
    told = tuple(Statement(text, "clm_1", (cited.id,)) for text in texts)
    case = make_case(relevant={"bridge-first": 2})
    answer = make_answer(statements=told, citations=(cited,))
    assert CitationRecall().judge(make_result(case, answer)).value == value


def test_sentence_without_a_citation_is_not_borne_out(make_case: Make, make_answer: Make, make_result: Make) -> None:
    """As in ALCE: what cites nothing is supported by nothing."""
    answer = make_answer(statements=(Statement("So it is.", None, ()),))
    assert CitationRecall().judge(make_result(make_case(relevant={"bridge-first": 2}), answer)).value == 0.0


@pytest.mark.parametrize("metric", [CitationPrecision(), CitationRecall()], ids=lambda one: one.name)
@pytest.mark.parametrize(
    ("expect", "fields"), [({}, {}), (NO_EVIDENCE, {"relevant": {"bridge-first": 1}})], ids=["unjudged", "abstention"]
)
def test_citations_are_not_scored_where_nothing_is_judged(
    metric: Any, expect: dict[str, Any], fields: dict[str, Any], make_case: Make, make_result: Make
) -> None:
    """Without judgements there is no right quote, and an abstention needs none."""
    assert metric.judge(make_result(make_case(expect, **fields))).value is None


def test_stage_takes_the_time_that_the_answer_reports(make_answer: Make, make_result: Make) -> None:
    """Median and p95 of one stage in milliseconds; an answer that does not report it, or a crash, is unscored."""
    answers = [make_answer(timings_ms={"search": cost}) for cost in (1.0, 2.0, 9.0)]
    results = [*(make_result(answer=answer) for answer in answers), make_result(), make_result(crash=True)]
    stage = Stage("search")
    assert stage.figures([stage.judge(result) for result in results]) == (
        Figure("latency_search_median", Kind.MILLISECONDS, 2.0, 3, 2),
        Figure("latency_search_p95", Kind.MILLISECONDS, 9.0, 3, 2),
    )
    assert stage.judge(results[-1]) == Score(None, "no answer to time")


def test_stance_after_the_moment_is_late_too(
    make_case: Make, make_answer: Make, make_claim: Make, make_result: Make
) -> None:
    """What a party said later is as unknown as an article that came later."""
    party = Party("county", Stance.DENIES, (), NOON + timedelta(days=3))
    answer = replace(make_answer(), claims=(make_claim(parties=(party,)),))
    score = AsOfKept().judge(make_result(make_case(as_of="2025-03-05T00:00:00Z"), answer))
    assert (score.value, score.got) == (False, "the stance of county of 2025-03-07T12:00:00+00:00")
