"""The validator refuses cases that can never fail, never pass, or not be told apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from evals.validate import Located, find_problems
from ingest import Article

Make = Callable[..., Any]
WHERE = "dev/bridge/cases.jsonl:1"
CRACKS = {"article": "bridge-first", "contains": "14 cracks"}


def problems_of(article: Article, make_case: Make, expect: dict[str, Any], fields: dict[str, Any]) -> list[str]:
    """The problems of one case over one article, without the place."""
    located = Located(WHERE, "dev", "bridge", make_case(expect, **fields))
    return [text.removeprefix(f"{WHERE}: case 'bridge-01': ") for text in find_problems([article], [located])]


@pytest.mark.parametrize(
    ("expect", "fields"),
    [
        ({}, {}),
        ({"cites": [CRACKS], "origins": 1}, {"relevant": {"bridge-first": 2}}),
        ({"status": "no_evidence", "unverified": False, "abstained": True}, {}),
        ({"status": "denied", "unverified": True}, {}),
        ({"status": "reported", "unverified": False}, {"suite": "as_of", "as_of": "2025-03-05T00:00:00Z"}),
        ({"cites": [CRACKS]}, {"sources": ["marlow echo"]}),
    ],
    ids=["status", "cites", "abstention", "denied-flagged", "as-of", "sources"],
)
def test_sound_case_is_accepted(
    article: Article, make_case: Make, expect: dict[str, Any], fields: dict[str, Any]
) -> None:
    """A case that can pass and can fail has no problem."""
    assert problems_of(article, make_case, expect, fields) == []


@pytest.mark.parametrize(
    ("expect", "fields", "problem"),
    [
        ({"cites": [{"article": "bridge-x", "contains": "14 cracks"}]}, {}, "cites the unknown article 'bridge-x'"),
        (
            {"cites_any": [{"article": "bridge-first", "contains": "41 cracks"}]},
            {},
            "contains is not in the article 'bridge-first'",
        ),
        (
            {"never_cites": [{"article": "bridge-first", "contains": " bridge "}]},
            {},
            "contains is ambiguous, it occurs 2 times in 'bridge-first'",
        ),
        (
            {"cites": [{"article": "bridge-first", "contains": "denied cracks.\n\nTwo"}]},
            {},
            "contains runs over a paragraph end, no single sentence can hold it",
        ),
        (
            {"cites": [CRACKS], "never_cites": [{"article": "bridge-first", "contains": "said 14 cracks had"}]},
            {},
            "a passage of 'bridge-first' is both expected and forbidden",
        ),
        ({"abstained": True}, {}, "abstained must be true exactly when the status is no_evidence"),
        (
            {"status": "no_evidence", "unverified": False},
            {},
            "abstained must be true exactly when the status is no_evidence",
        ),
        (
            {"status": "no_evidence", "unverified": False, "abstained": True, "cites": [CRACKS]},
            {},
            "an abstention quotes nothing, so it cannot be expected to cite",
        ),
        (
            {
                "status": "no_evidence",
                "unverified": False,
                "abstained": True,
                "verdict": {"actor": "county", "act": "confirm", "result": "denied"},
            },
            {},
            "without evidence the verdict can only be not_reported",
        ),
        ({"status": "confirmed"}, {}, "the status confirmed never has unverified True"),
        ({"unverified": False}, {}, "the status unverified never has unverified False"),
        ({"says": ["14"], "never_says": ["14"]}, {}, "a value is both expected and forbidden"),
        ({}, {"question": " "}, "a question must have 1 to 2000 characters"),
        ({}, {"history": ["x" * 2001]}, "a question must have 1 to 2000 characters"),
        ({}, {"as_of": "2025-03-04T12:00:00"}, "as_of has no time zone"),
        (
            {"cites": [CRACKS]},
            {"as_of": "2025-03-04T11:59:59Z"},
            "as_of or sources hide the article 'bridge-first' that must be cited",
        ),
        (
            {"cites_any": [CRACKS]},
            {"sources": ["Hexley Post"]},
            "as_of or sources hide the article 'bridge-first' that must be cited",
        ),
        ({}, {"relevant": {"bridge-x": 2}}, "judges the unknown article 'bridge-x'"),
        ({}, {"relevant": {"bridge-first": 3}}, "the grade of 'bridge-first' must be 1 or 2"),
        ({}, {"suite": "verdict"}, "a case of the suite verdict needs an expected verdict"),
        ({}, {"suite": "followups"}, "a case of the suite followups needs a history"),
        ({}, {"suite": "retrieval"}, "a case of the suite retrieval needs judged articles"),
    ],
)
def test_unsound_case_is_refused(
    article: Article, make_case: Make, expect: dict[str, Any], fields: dict[str, Any], problem: str
) -> None:
    """A case that can never pass or never fail is refused with its reason."""
    assert problems_of(article, make_case, expect, fields) == [problem]


def test_ids_are_used_once(article: Article, make_case: Make) -> None:
    """An article id or a case id that occurs twice is refused, wherever the two stand."""
    case = make_case()
    located = [Located(WHERE, "dev", "bridge", case), Located("dev/bridge/cases.jsonl:2", "dev", "bridge", case)]
    assert find_problems([article, article], located) == [
        "article 'bridge-first': the id is used twice",
        "case 'bridge-01': the id is used twice",
    ]


def test_story_stands_in_one_split(article: Article, make_case: Make) -> None:
    """A story in two splits is refused: what was seen in dev is not blind any more."""
    other = make_case(id="bridge-02", question="Who found the cracks?")
    located = [
        Located(WHERE, "dev", "bridge", make_case()),
        Located("blind/bridge/cases.jsonl:1", "blind", "bridge", other),
    ]
    assert find_problems([article], located) == [
        "blind/bridge/cases.jsonl:1: case 'bridge-02': the story is also in the split 'dev'"
    ]


def test_case_stands_in_the_folder_of_its_story(article: Article, make_case: Make) -> None:
    """A case that names another story than its folder is refused: its split would be in doubt."""
    assert find_problems([article], [Located(WHERE, "dev", "tunnel", make_case())]) == [
        f"{WHERE}: case 'bridge-01': its story is not the folder 'tunnel'"
    ]


def test_same_question_may_not_expect_two_answers(article: Article, make_case: Make) -> None:
    """Two cases that ask the same in the same way and expect different answers cannot both pass."""
    other = make_case({"status": "denied"}, id="bridge-02", question="were cracks found in the Marlow bridge? ")
    located = [
        Located(WHERE, "dev", "bridge", make_case()),
        Located("dev/bridge/cases.jsonl:2", "dev", "bridge", other),
    ]
    assert find_problems([article], located) == [
        "dev/bridge/cases.jsonl:2: case 'bridge-02': 'bridge-01' asks the same and expects another answer"
    ]


def test_problem_never_repeats_the_words_of_a_case(article: Article, make_case: Make) -> None:
    """What is wrong with a blind case can be read without reading the case."""
    wrong = make_case({"cites": [{"article": "bridge-first", "contains": "secret words"}]}, question="Secret question?")
    late = replace(article, published_at=datetime(2030, 1, 1, tzinfo=UTC))
    text = " ".join(find_problems([late], [Located("blind/bridge/cases.jsonl:1", "blind", "bridge", wrong)]))
    assert "ecret" not in text
