"""The Responses API with the official client, and LangChain's chat model pointed at us."""

from __future__ import annotations

from collections.abc import Iterator

import openai
import pytest
from fastapi.testclient import TestClient
from langchain_openai import ChatOpenAI

from tests.api.conftest import FakeBriefer

MODEL = "onrecord-extractive"
QUESTION = "Did Iran confirm the meeting?"
TEXT = "Not confirmed. Iran has neither confirmed nor denied the meeting. [1]"


@pytest.fixture
def official(url: str) -> Iterator[openai.OpenAI]:
    """The client, pointed at a running server over the fake desk."""
    with openai.OpenAI(base_url=f"{url}/v1", api_key="none", max_retries=0) as client:
        yield client


def test_a_response_holds_the_answer_and_its_citations(official: openai.OpenAI):
    """The text is the answer's, each mark is an annotation, and the status stands in `verification`."""
    reply = official.responses.create(model=MODEL, input=QUESTION)
    (annotation,) = reply.output[0].content[0].annotations  # type: ignore[union-attr]
    cited = (reply.output_text[annotation.start_index : annotation.end_index], annotation.url)  # type: ignore[union-attr]
    assert (reply.output_text, reply.status, cited) == (TEXT, "completed", ("[1]", "https://news.example/a1"))
    assert reply.model_extra is not None
    assert reply.model_extra["verification"]["status"] == "unverified"


def test_a_stream_comes_in_the_order_of_the_protocol(official: openai.OpenAI):
    """The official helper puts the same response together; the status comes with the first event."""
    with official.responses.stream(model=MODEL, input=QUESTION) as stream:
        events = list(stream)
        final = stream.get_final_response()
    names = [event.type.removeprefix("response.") for event in events]
    assert names == [
        "created",
        "in_progress",
        "output_item.added",
        "content_part.added",
        "output_text.delta",
        "output_text.annotation.added",
        "output_text.done",
        "content_part.done",
        "output_item.done",
        "completed",
    ]
    assert events[0].response.model_extra["verification"]["unverified"] is True  # type: ignore[union-attr,index]
    assert final.output_text == TEXT


def test_earlier_messages_are_the_conversation(official: openai.OpenAI, briefer: FakeBriefer):
    """A follow-up leans on what the user asked before; what is no message is passed over."""
    official.responses.create(
        model="onrecord-llm",
        input=[
            {"role": "user", "content": QUESTION},
            {"role": "assistant", "content": "Not confirmed."},
            {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
            {"role": "user", "content": [{"type": "input_text", "text": "and Hamas?"}]},
        ],
    )
    (asked,) = briefer.asked
    assert (asked.question, asked.earlier, asked.engine) == ("and Hamas?", (QUESTION,), "llm")


def test_a_response_that_is_not_kept_is_not_pretended(official: openai.OpenAI):
    """A client that relies on our memory is told to send the messages."""
    with pytest.raises(openai.UnprocessableEntityError) as raised:
        official.responses.create(model=MODEL, input=QUESTION, previous_response_id="resp_1")
    assert raised.value.response.json()["errors"] == [
        {"field": "previous_response_id", "problem": "names a response that is not kept"}
    ]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param({"model": MODEL, "input": " "}, 422, id="no question"),
        pytest.param({"model": MODEL, "input": []}, 422, id="no message"),
        pytest.param({"model": MODEL, "input": "x" * 2001}, 422, id="too long"),
        pytest.param({"model": MODEL, "input": [{"role": "user", "content": 7}]}, 422, id="another type"),
        pytest.param({"model": "gpt-x", "input": QUESTION}, 404, id="another model"),
    ],
)
def test_what_cannot_be_answered_is_a_problem(client: TestClient, body: dict[str, object], status: int):
    """A problem object that repeats nothing of the request."""
    reply = client.post("/v1/responses", json=body)
    assert (reply.status_code, reply.headers["content-type"]) == (status, "application/problem+json")
    assert "xxx" not in reply.text


def langchain(url: str, *, responses: bool) -> ChatOpenAI:
    """LangChain's client, pointed at us."""
    return ChatOpenAI(model=MODEL, base_url=f"{url}/v1", api_key="none", max_retries=0, use_responses_api=responses)  # type: ignore[arg-type]


@pytest.mark.parametrize("responses", [pytest.param(False, id="completions"), pytest.param(True, id="responses")])
def test_langchain_speaks_with_us(url: str, responses: bool):
    """Plain and streamed, over both protocols, the words are the same."""
    with_us = langchain(url, responses=responses)
    assert with_us.invoke(QUESTION).text == TEXT
    assert "".join(chunk.text for chunk in with_us.stream(QUESTION)) == TEXT


def test_langchain_finds_the_citations(url: str):
    """Over the Responses API each annotation becomes a citation of LangChain's own kind."""
    message = langchain(url, responses=True).invoke(QUESTION)
    (block,) = message.content_blocks
    assert [(one["type"], one["url"]) for one in block["annotations"]] == [  # type: ignore[typeddict-item]
        ("citation", "https://news.example/a1")
    ]


def test_a_stream_that_fails_says_so(client: TestClient, briefer: FakeBriefer):
    """An `error` event in the words of the problem object, and nothing of what failed."""
    briefer.failure = RuntimeError("canary")
    text = client.post("/v1/responses", json={"model": MODEL, "input": QUESTION, "stream": True}).text
    assert (text.startswith("event: error\n"), '"code": "urn:onrecord:problem:' in text, "canary" in text) == (
        True,
        True,
        False,
    )
