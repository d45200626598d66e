"""The official openai client against our server: models, completions, streams, follow-ups and refusals."""

from __future__ import annotations

from collections.abc import Iterator

import openai
import pytest
from fastapi.testclient import TestClient

from assistant.errors import LedgerFailed
from tests.api.conftest import FakeBriefer

MODEL = "onrecord-extractive"
QUESTION = {"role": "user", "content": "Did Iran confirm the meeting?"}


@pytest.fixture
def official(url: str) -> Iterator[openai.OpenAI]:
    """The client, pointed at a running server over the fake desk."""
    with openai.OpenAI(base_url=f"{url}/v1", api_key="none", max_retries=0) as client:
        yield client


def test_the_models_are_listed(official: openai.OpenAI) -> None:
    """Programs that offer a choice of models find ours."""
    assert [model.id for model in official.models.list()] == ["onrecord-extractive", "onrecord-llm"]


def test_a_completion_holds_the_answer_and_its_citations(official: openai.OpenAI) -> None:
    """The text is the answer's, each mark is an annotation, and the status stands in `verification`."""
    reply = official.chat.completions.create(model=MODEL, messages=[QUESTION])  # type: ignore[list-item]
    (choice,) = reply.choices
    text = "Not confirmed. Iran has neither confirmed nor denied the meeting. [1]"
    assert (choice.message.content, choice.finish_reason, reply.model) == (text, "stop", MODEL)
    assert choice.message.annotations is not None
    (annotation,) = choice.message.annotations
    cited = annotation.url_citation
    assert (text[cited.start_index : cited.end_index], cited.url) == ("[1]", "https://news.example/a1")
    assert reply.model_extra is not None
    assert reply.model_extra["verification"]["status"] == "unverified"
    assert reply.model_extra["verification"]["unverified"] is True


def test_a_stream_tells_the_status_first(official: openai.OpenAI) -> None:
    """The verification comes with the first chunk; the pieces make up the same text."""
    stream = official.chat.completions.create(
        model=MODEL,
        messages=[QUESTION],  # type: ignore[list-item]
        stream=True,
        stream_options={"include_usage": True},
    )
    chunks = list(stream)
    assert chunks[0].model_extra is not None
    assert chunks[0].model_extra["verification"]["status"] == "unverified"
    pieces = [chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices]
    assert "".join(pieces) == "Not confirmed. Iran has neither confirmed nor denied the meeting. [1]"
    assert chunks[-2].choices[0].finish_reason == "stop"
    assert chunks[-2].model_extra is not None
    assert chunks[-2].model_extra["verification"]["citations"][0]["id"] == "cit_1"
    assert chunks[-1].usage is not None


def test_a_stream_that_fails_says_so(official: openai.OpenAI, briefer: FakeBriefer) -> None:
    """The client raises its own error with our words, instead of taking a cut text for a whole one."""
    briefer.failure = LedgerFailed("secret state")
    stream = official.chat.completions.create(model=MODEL, messages=[QUESTION], stream=True)  # type: ignore[list-item]
    with pytest.raises(openai.APIError, match="Nothing was kept"):
        list(stream)


def test_earlier_messages_are_the_conversation(official: openai.OpenAI, briefer: FakeBriefer) -> None:
    """A follow-up leans on what the user asked before, not on what was answered."""
    earlier = [QUESTION, {"role": "assistant", "content": "Not confirmed."}]
    parts = [{"type": "text", "text": "and Hamas?"}]
    messages = [*earlier, {"role": "user", "content": parts}]
    official.chat.completions.create(model=MODEL, messages=messages)  # type: ignore[arg-type]
    (asked,) = briefer.asked
    assert (asked.question, asked.conversation_id, asked.earlier) == (
        "and Hamas?",
        None,
        ("Did Iran confirm the meeting?",),
    )


def test_an_unknown_model_is_refused_by_name(official: openai.OpenAI) -> None:
    """With the names of those that there are."""
    with pytest.raises(openai.NotFoundError) as raised:
        official.chat.completions.create(model="gpt-x", messages=[QUESTION])  # type: ignore[list-item]
    assert "onrecord-extractive, onrecord-llm" in raised.value.response.text


@pytest.mark.parametrize(
    "messages",
    [
        pytest.param([{"role": "system", "content": "Be brief."}], id="no question"),
        pytest.param([{"role": "user", "content": "?!"}], id="no word"),
        pytest.param([{"role": "user", "content": "x" * 2001}], id="too long"),
        pytest.param([], id="no message"),
        pytest.param([{"role": "wizard", "content": "x"}], id="unknown role"),
    ],
)
def test_what_cannot_be_answered_is_a_problem(client: TestClient, messages: list[dict[str, str]]) -> None:
    """A problem object that names the field and repeats nothing."""
    response = client.post("/v1/chat/completions", json={"model": MODEL, "messages": messages})
    assert (response.status_code, response.headers["content-type"]) == (422, "application/problem+json")
    assert "xxx" not in response.text
