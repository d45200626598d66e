"""A case is made from an answer or from feedback, and only one that can pass and can fail is added."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from assistant.answer import Act, ActResult, Answer, Verdict
from evals.commands.new import main
from evals.corpus import load_suite
from evals.errors import BadAnswer, BadCorpus, CannotRun
from evals.wire import write_answer
from tests.evals.conftest import BODY

Make = Callable[..., Any]
WHY = ("--why", "Only unnamed engineers say so.")
FLAGS = ("--status", "unverified", "--cites", "1", "--never-cites", "0", *WHY)


@pytest.fixture
def saved(tmp_path: Path, make_answer: Make) -> Callable[..., str]:
    """Save answers, or rows as they are, and give the file's name."""

    def save(*rows: Answer | dict[str, Any]) -> str:
        path = tmp_path / "saved.json"
        told = [row if isinstance(row, dict) else write_answer(row) for row in (rows or (make_answer(),))]
        path.write_text("\n".join(json.dumps(row) for row in told), encoding="utf-8")
        return str(path)

    return save


@pytest.fixture
def suite(tmp_path: Path) -> tuple[str, ...]:
    """Options that name an empty suite and the file with the cited article."""
    article = {
        "id": "bridge-first",
        "title": "Bridge closed",
        "text": BODY,
        "source": "Marlow Echo",
        "published_at": "2025-03-04T12:00:00Z",
    }
    (tmp_path / "texts.jsonl").write_text(json.dumps(article) + "\n", encoding="utf-8")
    return ("--suite-dir", str(tmp_path / "desk"), "--story", "bridge", "--articles", str(tmp_path / "texts.jsonl"))


def answering(*replies: str) -> Callable[[str], str]:
    """Somebody who answers in this order."""
    left: Iterator[str] = iter(replies)
    return lambda question: next(left)


def test_case_is_made_from_an_answer_with_options_alone(
    saved: Callable[..., str], suite: tuple[str, ...], tmp_path: Path
) -> None:
    """Question and quotes come from the answer, the expectation from the options, the text from the file."""
    assert main([saved(), *suite, *FLAGS]) == 0
    corpus = load_suite(tmp_path / "desk")
    (case,) = corpus.cases
    assert json.loads((tmp_path / "desk" / "bridge" / "cases.jsonl").read_text()) == {
        "id": "bridge-01",
        "suite": "status",
        "story": "bridge",
        "question": "Were cracks found in the Marlow bridge?",
        "expect": {
            "status": "unverified",
            "unverified": True,
            "cites": [{"article": "bridge-first", "contains": "said 14 cracks had been found"}],
        },
        "relevant": {"bridge-first": 2},
        "why": "Only unnamed engineers say so.",
    }
    assert (corpus.split_of(case), [article.body for article in corpus.articles]) == ("dev", [BODY])


def test_second_case_gets_the_next_id_and_no_second_text(
    saved: Callable[..., str], suite: tuple[str, ...], tmp_path: Path, make_answer: Make
) -> None:
    """Cases are appended; an article that the suite holds is not stored again."""
    main([saved(), *suite, *FLAGS])
    main([saved(make_answer(standalone_question="Is the bridge cracked?")), *suite, *FLAGS])
    corpus = load_suite(tmp_path / "desk")
    assert ([case.id for case in corpus.cases], len(corpus.articles)) == (["bridge-01", "bridge-02"], 1)


def test_missing_expectations_are_asked_for(
    saved: Callable[..., str], suite: tuple[str, ...], tmp_path: Path, make_answer: Make
) -> None:
    """Status, result, flag and quotes are proposed or asked again until they are given."""
    answer = make_answer("denied", verdict=Verdict("county", Act.CONFIRM, ActResult.NEITHER))
    replies = answering("maybe", "reported", "no", "neither", "1", "", "One outlet reports it.")
    assert main([saved(answer), *suite], ask=replies) == 0
    (case,) = load_suite(tmp_path / "desk").cases
    assert (case.suite, case.expect.status.value, case.expect.unverified) == ("verdict", "reported", False)
    assert case.expect.verdict is not None
    assert case.expect.verdict.result is ActResult.NEITHER


def test_feedback_becomes_cases_and_a_status_that_was_objected_to_is_not_proposed(
    saved: Callable[..., str], suite: tuple[str, ...], tmp_path: Path, make_answer: Make
) -> None:
    """Of exported feedback each kept answer becomes a case; an empty reply does not take over a wrong status."""
    told = exported("wrong_status", make_answer("confirmed"), {})
    replies = answering("", "denied", "", "0", "1")
    assert main([saved(told, told | {"answer": None}, told | {"case": None}), *suite], ask=replies) == 0
    (case,) = load_suite(tmp_path / "desk").cases
    assert (case.expect.status.value, case.expect.unverified, len(case.expect.never_cites)) == ("denied", False, 1)
    assert (case.history, case.as_of, case.tags) == (
        ("Is it shut?",),
        datetime(2025, 3, 5, tzinfo=UTC),
        ("feedback:wrong_status",),
    )


def test_feedback_that_settles_everything_asks_nobody(
    saved: Callable[..., str], suite: tuple[str, ...], tmp_path: Path, make_answer: Make
) -> None:
    """An answer that a reader found helpful is a case as it stands: its whole content is the expectation."""
    settled = {"status": "unverified", "unverified": True, "cites": [{}], "origins": 1, "parties": {"county": "silent"}}
    assert main([saved(exported("helpful", make_answer(), settled)), *suite]) == 0
    (case,) = load_suite(tmp_path / "desk").cases
    assert (case.expect.origins, dict(case.expect.parties), len(case.expect.cites)) == (1, {"county": "silent"}, 1)


def exported(reason: str, answer: Answer, settled: dict[str, Any]) -> dict[str, Any]:
    """A line of `onrecord feedback export`."""
    case = {
        "id": "feedback-1",
        "suite": "status",
        "story": "feedback",
        "question": "Were cracks found in the Marlow bridge?",
        "history": ["Is it shut?"],
        "as_of": "2025-03-05T00:00:00Z",
        "sources": [],
        "expect": settled,
        "tags": [f"feedback:{reason}"],
        "why": f"A reader of this answer says {reason}.",
    }
    row = {"id": "fbk_1", "answer_id": "ans_1", "reason": reason, "comment": None, "at": "2025-03-05T00:00:00Z"}
    return row | {"case": case, "answer": write_answer(answer)}


def test_nobody_to_ask_names_the_option(saved: Callable[..., str], suite: tuple[str, ...]) -> None:
    """In a script a missing expectation is an error that says what to give."""
    with pytest.raises(CannotRun, match=r"Nobody is there to ask \(the right status"):
        main([saved(), *suite])


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        (("--cites", "7"), BadAnswer, r"has no citation \[7\]"),
        (("--cites", "x"), CannotRun, "'x' is no list of citation numbers"),
        (("--why", "Short."), BadAnswer, "why: String should have at least 10"),
        (("--status", "no_evidence", "--verdict", "denied", "--never-cites", "1"), None, ""),
        (("--cites", "1", "--never-cites", "1"), BadCorpus, "both expected and forbidden"),
        (("--suite", "followups"), BadCorpus, "needs a history"),
    ],
    ids=["number", "no-number", "reason", "abstention", "contradiction", "suite"],
)
def test_only_a_sound_case_is_added(
    arguments: tuple[str, ...], error: type[Exception] | None, message: str, saved: Callable[..., str],
    suite: tuple[str, ...], tmp_path: Path,
) -> None:  # fmt: skip
    """What could never pass or never fail is refused, and nothing is written."""
    if error is None:
        assert main([saved(), *suite, *FLAGS, *arguments]) == 0
        return
    with pytest.raises(error, match=message):
        main([saved(), *suite, *FLAGS, *arguments])
    assert not (tmp_path / "desk").exists()


def test_cited_article_without_a_text_is_refused(saved: Callable[..., str], tmp_path: Path) -> None:
    """No case may name an article that the suite does not hold."""
    with pytest.raises(BadCorpus, match="unknown article 'bridge-first'"):
        main([saved(), "--suite-dir", str(tmp_path / "desk"), "--story", "bridge", *FLAGS])


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"answer_id": "x"}'], ids=["empty", "broken", "list", "no-answer"])
def test_file_without_an_answer_is_refused(text: str, suite: tuple[str, ...], tmp_path: Path) -> None:
    """What holds no answer makes no case."""
    path = tmp_path / "odd.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadAnswer, match=r"odd\.json"):
        main([str(path), *suite, *FLAGS])
