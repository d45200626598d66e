"""The metrics that read quotes, origins, parties, words, rankings and times, on hand-made answers."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from assistant.answer import Party, Stance, Statement
from evals.metrics import Figure, Kind, Metric, Score
from evals.metrics.exact_quote import ExactQuote
from evals.metrics.latency import Latency
from evals.metrics.ndcg import Ndcg
from evals.metrics.never_says import NeverSays
from evals.metrics.origins import OriginsAccuracy
from evals.metrics.parties import PartiesAccuracy
from evals.metrics.passage_cited import PassageCited
from evals.metrics.recall import Recall
from evals.metrics.says import Says
from evals.metrics.wording import has_value, is_same_name
from evals.metrics.wrong_passage import WrongPassage

Make = Callable[..., Any]
EVERYTHING = {
    "verdict": {"actor": "the county", "act": "confirm", "result": "neither"},
    "origins": 1,
    "cites": [{"article": "bridge-first", "contains": "14 cracks"}],
    "never_cites": [{"article": "bridge-first", "contains": "another bridge"}],
    "parties": {"county": "neither_confirms_nor_denies"},
    "says": ["14"],
    "never_says": ["collapsed"],
}


def test_exact_quote_holds_for_verbatim_quotes(make_result: Make) -> None:
    """An answer whose quotes are the stored article's own characters keeps the promise."""
    assert ExactQuote().judge(make_result()).value is True


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"quote": "said 41 cracks had been found"}, "citation 1: quote differs from 'bridge-first'"),
        ({"quote": "", "start": 3, "end": 3}, "citation 1: quote differs from 'bridge-first'"),
        ({"article_id": "bridge-gone"}, "citation 1: article 'bridge-gone' is not in the library"),
    ],
    ids=["altered", "empty", "unknown-article"],
)
def test_exact_quote_sees_an_altered_quote(
    changes: dict[str, Any], reason: str, make_answer: Make, make_citation: Make, make_result: Make
) -> None:
    """A quote that differs by one character from `body[start:end]` is a fault."""
    wrong = replace(make_citation(), **changes)
    score = ExactQuote().judge(make_result(answer=make_answer(citations=(wrong,))))
    assert (score.value, score.reason) == (False, reason)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"statements": (Statement("So it is.", None, ()),)}, "statement 1: no citation"),
        (
            {"statements": (Statement("So it is.", None, ("cit_x",)),)},
            "statement 1: cites 'cit_x', which the answer does not hold",
        ),
        ({"citations": (), "statements": ()}, "answered without any citation"),
    ],
    ids=["bare", "dangling", "nothing-cited"],
)
def test_exact_quote_sees_a_statement_without_a_quote(
    changes: dict[str, Any], reason: str, make_answer: Make, make_result: Make
) -> None:
    """Every statement of an answer leans on a quote of that answer."""
    score = ExactQuote().judge(make_result(answer=make_answer(**changes)))
    assert (score.value, score.reason) == (False, reason)


def test_exact_quote_does_not_score_an_empty_abstention(make_answer: Make, make_result: Make) -> None:
    """An abstention that quotes nothing has no quote to check, and its statements need none."""
    answer = make_answer("no_evidence", citations=(), statements=(Statement("Nothing found.", None, ()),))
    assert ExactQuote().judge(make_result(answer=answer)) == Score(None, "abstained and quotes nothing")


@pytest.mark.parametrize(
    ("expect", "value"),
    [
        ({"cites": [{"article": "bridge-first", "contains": "14 cracks"}]}, True),
        ({"cites": [{"article": "bridge-first", "contains": "neither confirmed"}]}, False),
        ({"cites": [{"article": "bridge-other", "contains": "14 cracks"}]}, False),
        (
            {
                "cites_any": [
                    {"article": "bridge-first", "contains": "neither confirmed"},
                    {"article": "bridge-first", "contains": "14 cracks"},
                ]
            },
            True,
        ),
        ({"cites_any": [{"article": "bridge-first", "contains": "neither confirmed"}]}, False),
    ],
    ids=["quoted", "other-sentence", "other-article", "one-of-two", "none-of-one"],
)
def test_passage_cited_needs_every_required_and_one_alternative(
    expect: dict[str, Any], value: bool, make_case: Make, make_result: Make
) -> None:
    """The words that an editor must see lie inside one quote of the right article."""
    assert PassageCited().judge(make_result(make_case(expect))).value is value


@pytest.mark.parametrize(
    ("contains", "value"), [("14 cracks", False), ("another bridge", True)], ids=["quoted", "left-alone"]
)
def test_wrong_passage_sees_a_tempting_sentence(contains: str, value: bool, make_case: Make, make_result: Make) -> None:
    """A sentence about something else may not be quoted."""
    case = make_case({"never_cites": [{"article": "bridge-first", "contains": contains}]})
    assert WrongPassage().judge(make_result(case)).value is value


@pytest.mark.parametrize(
    ("expected", "claims", "value"), [(1, 1, True), (2, 1, False), (0, 0, True)], ids=["same", "other", "no-claim"]
)
def test_origins_compares_the_first_claim(
    expected: int, claims: int, value: bool, make_case: Make, make_answer: Make, make_claim: Make, make_result: Make
) -> None:
    """Origins are those of the claim that was asked about; without a claim there is none."""
    answer = make_answer(claims=(make_claim(origins=1), make_claim(origins=7))[:claims])
    assert OriginsAccuracy().judge(make_result(make_case({"origins": expected}), answer)).value is value


@pytest.mark.parametrize(
    ("parties", "value", "reason"),
    [
        ((Party("the County", Stance.NEITHER, (), None),), True, ""),
        (
            (Party("Marlow county", Stance.DENIES, (), None), Party("county", Stance.NEITHER, (), None)),
            True,
            "",
        ),
        (
            (Party("county", Stance.DENIES, (), None),),
            False,
            "county: expected neither_confirms_nor_denies, got denies",
        ),
        ((), False, "county: expected neither_confirms_nor_denies, got not listed"),
    ],
    ids=["similar-name", "exact-name-first", "other-stance", "not-listed"],
)
def test_parties_compares_stances_by_name(
    parties: tuple[Party, ...], value: bool, reason: str, make_case: Make, make_answer: Make, make_claim: Make,
    make_result: Make,
) -> None:  # fmt: skip
    """Each expected party stands where it should; an exact name goes before a similar one."""
    answer = make_answer(claims=(make_claim(parties=parties),))
    score = PartiesAccuracy().judge(make_result(make_case(EVERYTHING), answer))
    assert (score.value, score.reason) == (value, reason)


def test_parties_are_silent_in_an_answer_without_claims(make_case: Make, make_answer: Make, make_result: Make) -> None:
    """An abstention says of everybody that nothing was found, which is what `silent` expects."""
    case = make_case({"parties": {"county": "silent"}})
    assert PartiesAccuracy().judge(make_result(case, make_answer(claims=()))).value is True


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("At least 14 died [2].", "14", True),
        ("At least fourteen died [14].", "14", False),
        ("It cost 14,000 in 2014.", "14", False),
        ("It rose by 3.14 points.", "14", False),
        ("They put it at 14.", "14", True),
        ("The dead: 14, all miners.", "14", True),
        ("He spoke on TUESDAY.", "tuesday", True),
        ("“It’s over,” she said.", '"It\'s over,"', True),
        ("The toll – 14 – stands.", "toll - 14", True),
    ],
)
def test_value_is_found_as_a_word_of_its_own(text: str, value: str, expected: bool) -> None:
    """A value counts when it stands alone, not inside another number and not as a citation mark."""
    assert has_value(text, value) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Iran", "iran", True),
        ("the White House", "White House", True),
        ("Iran's foreign ministry", "Iran foreign ministry", True),
        ("Skadi", "Skadi Aerospace", True),
        ("Iran", "Hamas", False),
        ("", "Hamas", False),
    ],
)
def test_names_are_compared_by_their_words(one: str, other: str, expected: bool) -> None:
    """A short name and a full one are the same actor, two different names are not."""
    assert is_same_name(one, other) is expected


@pytest.mark.parametrize(
    ("metric", "text", "value"),
    [
        (Says(), "14 cracks", True),
        (Says(), "several cracks", False),
        (NeverSays(), "14 cracks", True),
        (NeverSays(), "it collapsed", False),
    ],
    ids=["said", "missing", "unsaid", "forbidden"],
)
def test_says_and_never_says_read_the_text(
    metric: Metric, text: str, value: bool, make_case: Make, make_answer: Make, make_result: Make
) -> None:
    """Expected values stand in the answer's text and forbidden ones do not."""
    assert metric.judge(make_result(make_case(EVERYTHING), make_answer(text=text))).value is value


@pytest.mark.parametrize(
    ("metric", "ranked", "value"),
    [
        (Ndcg(), ("a", "b"), 1.0),
        (Ndcg(), ("x", "a", "b"), (2 / math.log2(3) + 1 / 2) / (2 + 1 / math.log2(3))),
        (Ndcg(), (), 0.0),
        (Recall(), ("x", "b"), 0.5),
        (Recall(), tuple("0123456789a"), 0.0),
    ],
    ids=["ideal", "one-place-down", "nothing-found", "half", "eleventh-place"],
)
def test_ranking_measures_the_first_ten_articles(
    metric: Metric, ranked: tuple[str, ...], value: float, make_case: Make, make_result: Make
) -> None:
    """Grades weigh by place, and what stands below the tenth place is not found."""
    case = make_case(relevant={"a": 2, "b": 1})
    assert metric.judge(make_result(case, ranked=ranked)).value == pytest.approx(value)


def test_latency_takes_median_and_p95_by_nearest_rank() -> None:
    """Both are times that really occurred, in milliseconds."""
    scores = [Score(float(number), "") for number in range(1, 21)] + [Score(None, "")]
    assert Latency().figures(scores) == (
        Figure("latency_median", Kind.MILLISECONDS, 10.0, 20, 1),
        Figure("latency_p95", Kind.MILLISECONDS, 19.0, 20, 1),
    )
