"""A run that was cut off goes on, and a saved run is judged like a fresh one."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from assistant.answer import Act, ActResult, Party, Stance, StatusChange, Verdict
from assistant.status import Status
from evals.errors import BadAnswer, BadRun
from evals.runfile import Head, RunFile, load_run
from evals.wire import read_answer, write_answer

Make = Callable[..., Any]
AT = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def head(make_corpus: Make) -> Head:
    """The head of a run in this process."""
    return Head(corpus=make_corpus().digest, target="in process", engine="extractive")


def test_answer_comes_back_from_its_json_as_it_was(make_answer: Make, make_claim: Make) -> None:
    """Every field survives the wire, times with their zone and words as members of their closed sets."""
    claim = make_claim(
        parties=(Party("county", Stance.NEITHER, ("cit_1",), AT),),
        timeline=(StatusChange(AT, Status.UNVERIFIED, ("cit_1",)),),
        as_of=AT,
    )
    answer = make_answer(
        claims=(claim,),
        verdict=Verdict("county", Act.CONFIRM, ActResult.NEITHER),
        as_of=AT,
        timings_ms={"total": 12.5, "search": 3.0},
    )
    sent = json.loads(json.dumps(write_answer(answer)))
    assert (read_answer(sent), sent["answer"], sent["searched"]["from"]) == (
        answer,
        answer.text,
        "2025-03-04T12:00:00Z",
    )


def test_unknown_fields_of_a_newer_server_are_passed_over(make_answer: Make) -> None:
    """A server may say more than this program knows."""
    assert read_answer(write_answer(make_answer()) | {"mood": "calm"}) == make_answer()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"status": "true"}, "status: "),
        ({"citations": [{"id": "x"}]}, "citations.0.number: "),
        ({"answer": None}, "text: "),
    ],
    ids=["unknown-status", "missing-field", "no-text"],
)
def test_answer_outside_the_contract_is_refused_by_field(
    change: dict[str, Any], message: str, make_answer: Make
) -> None:
    """What does not keep to the contract is named, and nothing of it is repeated."""
    with pytest.raises(BadAnswer, match=message) as caught:
        read_answer(write_answer(make_answer()) | change)
    assert "14 cracks" not in str(caught.value)


def test_answer_must_be_an_object() -> None:
    """A list is no answer."""
    with pytest.raises(BadAnswer, match="must be a JSON object"):
        read_answer([])


def test_results_come_back_from_the_file(
    tmp_path: Path, head: Head, make_corpus: Make, make_case: Make, make_result: Make
) -> None:
    """Answers, crashes, rankings and the bodies that the library held are all there; an altered body as it was."""
    cases = [
        make_case(),
        make_case(id="bridge-02", question="Did it fall?"),
        make_case(id="bridge-03", question="Why?"),
    ]
    corpus = make_corpus(*cases)
    results = [
        make_result(cases[0], ranked=("bridge-first",)),
        make_result(cases[1], bodies={"bridge-first": "Altered."}),
        make_result(cases[2], crash=True, bodies={}),
    ]
    path = tmp_path / "run.jsonl"
    with RunFile(path, corpus, head.model_copy(update={"corpus": corpus.digest}), resume=False) as file:
        for result in results:
            file.add(result)
    assert load_run(path, corpus).of(corpus) == tuple(results)
    assert "The bridge at Marlow was closed" not in path.read_text(encoding="utf-8").replace(results[0].answer.text, "")


def test_resumed_run_keeps_answers_and_asks_crashes_again(
    tmp_path: Path, make_corpus: Make, make_case: Make, make_result: Make
) -> None:
    """What is there is kept, a line that was cut off is dropped, and a crash is no result to keep."""
    cases = [make_case(), make_case(id="bridge-02", question="Did it fall?")]
    corpus = make_corpus(*cases)
    head = Head(corpus=corpus.digest, target="server", engine="extractive")
    path = tmp_path / "run.jsonl"
    with RunFile(path, corpus, head, resume=False) as file:
        file.add(make_result(cases[0]))
        file.add(make_result(cases[1], crash=True))
    path.write_text(path.read_text(encoding="utf-8") + '{"case": "bridge-02", "sec', encoding="utf-8")
    with RunFile(path, corpus, head, resume=True) as file:
        assert list(file.known) == ["bridge-01"]
        file.add(make_result(cases[1]))
    assert [one.failure for one in load_run(path, corpus).of(corpus)] == [None, None]


def test_without_resume_the_file_begins_anew(tmp_path: Path, head: Head, make_corpus: Make, make_result: Make) -> None:
    """An old run is not mixed into a new one by accident."""
    corpus = make_corpus()
    path = tmp_path / "run.jsonl"
    with RunFile(path, corpus, head, resume=False) as file:
        file.add(make_result())
    with RunFile(path, corpus, head, resume=False) as file:
        assert file.known == {}
    assert load_run(path, corpus).results == {}


def test_run_of_another_target_or_corpus_is_refused(
    tmp_path: Path, head: Head, make_corpus: Make, make_case: Make
) -> None:
    """Results of a server are not joined with those of this process, nor read with other cases."""
    path = tmp_path / "run.jsonl"
    corpus = make_corpus()
    with RunFile(path, corpus, head, resume=False):
        pass
    with pytest.raises(BadRun, match="another target or engine"):
        RunFile(path, corpus, head.model_copy(update={"target": "server"}), resume=True)
    with pytest.raises(BadRun, match="run again"):
        load_run(path, make_corpus(make_case(question="Another question?")))


@pytest.mark.parametrize("text", ["", "{}\n", '{"onrecord_run": 2}\n', "not JSON\n"])
def test_file_that_is_no_run_is_named(text: str, tmp_path: Path, make_corpus: Make) -> None:
    """A wrong file is refused by its name."""
    path = tmp_path / "notes.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadRun, match=r"'notes.txt' is no run file"):
        load_run(path, make_corpus())


def test_unknown_case_in_a_run_is_refused(
    tmp_path: Path, head: Head, make_corpus: Make, make_result: Make, make_case: Make
) -> None:
    """A line for a case that the corpus does not have is no result of it."""
    corpus = make_corpus()
    path = tmp_path / "run.jsonl"
    with RunFile(path, corpus, head, resume=False) as file:
        file.add(replace(make_result(), case=make_case(id="bridge-99")))
    with pytest.raises(BadRun, match="unknown case 'bridge-99'"):
        load_run(path, corpus)
