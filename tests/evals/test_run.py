"""The run asks every case in its own conversation and turns a crash into a result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from evals.errors import CannotRun
from evals.judge import judge
from evals.run import fill_library, run_cases, settings_for
from vectorstore import Filter

Make = Callable[..., Any]


def test_answer_comes_back_with_its_ranking_and_its_stored_texts(
    make_corpus: Make, make_answer: Make, fake_library: Any, fake_briefer: Any
) -> None:
    """A result holds what the metrics need: the answer, the articles found, and the cited ones as stored."""
    corpus = make_corpus()
    fill_library(fake_library, corpus)
    (result,) = run_cases(corpus, corpus.cases, library=fake_library, briefer=fake_briefer(make_answer()))
    assert (result.failure, result.split, result.ranked) == (None, "dev", ("bridge-first",))
    assert result.answer == replace(make_answer(), conversation_id="con_1")
    assert result.bodies == {"bridge-first": corpus.articles[0].body}
    assert result.seconds >= 0.0


def test_history_is_asked_first_in_one_conversation(
    make_corpus: Make, make_case: Make, make_answer: Make, fake_library: Any, fake_briefer: Any
) -> None:
    """A follow-up case asks its earlier questions in order, then its own, all in one new conversation."""
    case = make_case(history=["Is the bridge shut?", "Since when?"], question="why?")
    briefer = fake_briefer(make_answer())
    run_cases(make_corpus(case), [case], library=fake_library, briefer=briefer)
    asked = [(request.question, request.conversation_id) for request in briefer.requests]
    assert asked == [("Is the bridge shut?", None), ("Since when?", "con_1"), ("why?", "con_1")]


def test_follow_up_is_searched_by_its_standalone_wording(
    make_corpus: Make, make_case: Make, make_answer: Make, fake_library: Any, fake_briefer: Any
) -> None:
    """The ranking of "why?" is that of the question it stands for."""
    case = make_case(history=["Is the bridge shut?"], question="why?")
    briefer = fake_briefer(make_answer(standalone_question="Why is the bridge shut?"))
    run_cases(make_corpus(case), [case], library=fake_library, briefer=briefer)
    assert [query for query, _ in fake_library.queries] == ["Why is the bridge shut?"]


def test_filters_reach_the_briefer_and_the_search(
    make_corpus: Make, make_case: Make, make_answer: Make, fake_library: Any, fake_briefer: Any
) -> None:
    """The moment and the sources of a case limit both, the moment in UTC."""
    case = make_case(as_of="2025-03-05T01:00:00+01:00", sources=["Marlow Echo"])
    briefer = fake_briefer(make_answer())
    run_cases(make_corpus(case), [case], library=fake_library, briefer=briefer)
    where = Filter(sources=frozenset({"Marlow Echo"}), as_of=datetime(2025, 3, 5, tzinfo=UTC))
    assert [briefer.requests[0].where, fake_library.queries[0][1]] == [where, where]


@pytest.mark.parametrize("threads", [1, 3])
def test_crash_is_kept_with_its_traceback_and_the_other_cases_go_on(
    threads: int, make_corpus: Make, make_case: Make, make_answer: Make, fake_library: Any, fake_briefer: Any
) -> None:
    """One broken case costs its own points and hides no other; results keep the order of the cases."""
    cases = [make_case(id=f"bridge-{number}") for number in range(3)]
    briefer = fake_briefer(ValueError("boom"))
    results = run_cases(make_corpus(*cases), cases, library=fake_library, briefer=briefer, threads=threads)
    assert [result.case.id for result in results] == ["bridge-0", "bridge-1", "bridge-2"]
    assert [result.failure.kind for result in results if result.failure] == ["ValueError"] * 3
    assert all("ValueError: boom" in result.failure.traceback for result in results if result.failure)
    assert [one.scores["status_accuracy"].value for one in judge(results)] == [False, False, False]


def test_library_that_alters_a_text_stops_the_run(make_corpus: Make, fake_library: Any) -> None:
    """Offsets into a changed text would be worthless, so nothing is measured on it."""

    class Altering(type(fake_library)):  # type: ignore[misc]  # the class comes from a fixture
        """Stores every body with a blank at the end."""

        def add(self, articles: Any) -> list[Any]:
            """Alter and store."""
            return super().add([replace(one, body=one.body + " ") for one in articles])  # type: ignore[no-any-return]

    with pytest.raises(CannotRun, match="altered the text of 'bridge-first'"):
        fill_library(Altering(), make_corpus())


def test_run_keeps_away_from_the_users_own_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a user's settings only the model and its cache are used: an evaluation never writes to a real library."""
    monkeypatch.setenv("ONRECORD_HOME", "/real/library")
    monkeypatch.setenv("ONRECORD_PORT", "9999")
    monkeypatch.setenv("ONRECORD_CACHE", str(tmp_path / "cache"))
    settings = settings_for(tmp_path)
    assert (settings.home, settings.port, settings.cache) == (tmp_path, 8000, tmp_path / "cache")
