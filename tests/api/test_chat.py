"""Questions over HTTP: the JSON object and the stream of events."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from fastapi.testclient import TestClient

from assistant.briefer import Request
from assistant.errors import BadQuestion
from vectorstore import Filter
from vectorstore.errors import LibraryDamaged

if TYPE_CHECKING:
    from tests.api.conftest import FakeBriefer

QUESTION = {"question": "Did Iran confirm the meeting?"}


def read_events(text: str) -> list[tuple[str, str, Any]]:
    """Name, id and decoded data of each event of a stream."""
    events = []
    for block in text.strip().split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.split("\n"))
        events.append((fields["event"], fields.get("id", ""), json.loads(fields["data"])))
    return events


def test_a_question_reaches_the_briefer_as_it_was_meant(client: TestClient, briefer: FakeBriefer):
    """Blanks are stripped, dates resolved, filters and engine passed on."""
    filters = {"sources": ["Reuters"], "published_to": "2023-11-30", "tags": ["x"]}
    body = {"question": "  Did Iran confirm?\n", "conversation_id": "C1:17.2", "as_of": "2023-11-16T09:00:00Z"}
    client.post("/v1/chat", json=body | {"filters": filters, "engine": "extractive", "stream": False})
    where = Filter(
        sources=frozenset({"Reuters"}),
        tags=frozenset({"x"}),
        published_to=datetime(2023, 11, 30, 23, 59, 59, 999_999, UTC),
        as_of=datetime(2023, 11, 16, 9, tzinfo=UTC),
    )
    assert briefer.asked == [Request("Did Iran confirm?", "C1:17.2", where, "extractive")]


def test_null_counts_as_absent(client: TestClient, briefer: FakeBriefer):
    """Clients that always send every field are understood."""
    names = ["conversation_id", "as_of", "filters", "engine", "stream"]
    client.post("/v1/chat", json={"question": "Who?"} | dict.fromkeys(names))
    client.post("/v1/chat", json={"question": "Who?", "filters": dict.fromkeys(["sources", "tags", "published_to"])})
    assert briefer.asked == [Request("Who?"), Request("Who?")]


@pytest.mark.parametrize("length", [1, 2000])
def test_a_question_may_have_1_to_2000_characters_besides_blanks(client: TestClient, length: int):
    """The limits themselves are allowed."""
    assert client.post("/v1/chat", json={"question": "  " + "é" * length + " "}).status_code == 200


@pytest.mark.parametrize(
    ("body", "accept"),
    [
        pytest.param({"stream": True}, "*/*", id="stream-field"),
        pytest.param({}, "text/event-stream", id="accept"),
        pytest.param({"stream": True}, "application/json", id="both-ways"),
        pytest.param({}, "text/event-stream;q=0.9, text/plain", id="accept-list"),
    ],
)
def test_a_stream_tells_the_status_before_any_prose(client: TestClient, body: dict[str, object], accept: str):
    """The order is fixed, and the last answer is the same object as without a stream."""
    whole = client.post("/v1/chat", json=QUESTION | {"conversation_id": "c"}).json()
    response = client.post("/v1/chat", json=QUESTION | {"conversation_id": "c"} | body, headers={"Accept": accept})
    events = read_events(response.text)
    assert (response.headers["content-type"], [(name, data) for name, _, data in events]) == (
        "text/event-stream; charset=utf-8",
        [
            (
                "message_start",
                {k: whole[k] for k in ("conversation_id", "question", "standalone_question")} | {"as_of": None},
            ),
            (
                "search_results",
                {
                    "searched": whole["searched"],
                    "articles": [
                        {k: whole["citations"][0][k] for k in ("article_id", "title", "source", "url", "published_at")}
                    ],
                },
            ),
            ("claim", whole["claims"][0] | {"citations": []}),
            ("statement", whole["statements"][0] | {"citations": whole["citations"]}),
            ("final_answer", whole),
            ("done", {"id": whole["id"]}),
        ],
    )


@pytest.mark.parametrize("accept", ["*/*", "application/json", "application/json, text/event-stream", "text/html"])
def test_json_is_what_everybody_else_gets(client: TestClient, accept: str):
    """Who accepts both gets the plain object unless the body asks for a stream."""
    response = client.post("/v1/chat", json=QUESTION, headers={"Accept": accept})
    assert response.headers["content-type"] == "application/json"


def test_a_stream_that_was_cut_goes_on_where_it_ended(client: TestClient, briefer: FakeBriefer):
    """The rest comes from memory: the question is not asked twice."""
    events = read_events(client.post("/v1/chat", json=QUESTION | {"stream": True}).text)
    rest = client.post("/v1/chat", json=QUESTION | {"stream": True}, headers={"Last-Event-ID": events[2][1]})
    assert (read_events(rest.text), len(briefer.asked)) == (events[3:], 1)


@pytest.mark.parametrize("last", ["no-such-stream", "x", "-1", "a-b-c", "-", "9" * 200], ids=str)
def test_a_forgotten_stream_is_answered_anew(client: TestClient, briefer: FakeBriefer, last: str):
    """An id that is not known here is no error."""
    response = client.post("/v1/chat", json=QUESTION | {"stream": True}, headers={"Last-Event-ID": last})
    assert (len(read_events(response.text)), len(briefer.asked)) == (6, 1)


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        pytest.param(LibraryDamaged("secret path"), "library-damaged", id="library"),
        pytest.param(RuntimeError("secret state"), "internal-error", id="bug"),
    ],
)
def test_a_failure_in_a_stream_is_an_error_event(
    client: TestClient, briefer: FakeBriefer, failure: Exception, kind: str
):
    """The status line is gone by then, so the problem object travels as an event."""
    briefer.failure = failure
    response = client.post("/v1/chat", json=QUESTION | {"stream": True})
    ((name, _, problem),) = read_events(response.text)
    assert (name, problem["type"], problem["request_id"], "secret" in response.text) == (
        "error",
        f"urn:onrecord:problem:{kind}",
        response.headers["x-request-id"],
        False,
    )


def test_a_question_that_the_briefer_refuses_is_the_callers_fault(client: TestClient, briefer: FakeBriefer):
    """Rules of the assistant that are stricter than the schema give a 422 as well."""
    briefer.failure = BadQuestion("The question holds no word; ask about something.")
    response = client.post("/v1/chat", json=QUESTION)
    assert (response.status_code, response.json()["errors"]) == (
        422,
        [{"field": "question", "problem": "The question holds no word; ask about something."}],
    )
