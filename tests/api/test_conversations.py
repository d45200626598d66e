"""Conversations over HTTP: listed, read back as they were, deleted; and which answers rest on an article."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import text

from api.render import answer_json
from assistant.answer import Answer
from assistant.ledger import Change, Ledger
from assistant.question import Kind, Question
from assistant.reply import encode

NOON = datetime(2023, 11, 16, 12, tzinfo=UTC)


@pytest.fixture
def ledger(tmp_path: Path):
    """An empty ledger; a minute passes at each write."""
    minutes = count()
    with closing(Ledger.open(None, tmp_path, clock=lambda: NOON + timedelta(minutes=next(minutes)))) as ledger:
        yield ledger


@pytest.fixture
def told(ledger: Ledger, answer: Answer) -> Ledger:
    """Two conversations; the first was gone on with last."""
    for id_, words in (("con_1", "Did Iran “confirm” it?"), ("a/b", "Who said so?"), ("con_1", "and Hamas?")):
        asked = Question(words, words, Kind.TOPIC, "the meeting")
        ledger.conversations.remember(id_, asked, answer, leans_on=["a1", "desk/2"])
    return ledger


@pytest.mark.usefixtures("told")
def test_conversations_are_listed_with_the_last_spoken_in_first(client: TestClient):
    """A page at a time; the mark of one page leads to the next."""
    first = client.get("/v1/conversations", params={"limit": 1}).json()
    rest = client.get("/v1/conversations", params={"limit": 1, "after": first["next"]}).json()
    assert (first["conversations"], rest) == (
        [
            {
                "id": "con_1",
                "title": "Did Iran “confirm” it?",
                "created_at": "2023-11-16T12:00:00Z",
                "updated_at": "2023-11-16T12:02:00Z",
                "turns": 2,
            }
        ],
        {
            "conversations": [
                {
                    "id": "a/b",
                    "title": "Who said so?",
                    "created_at": "2023-11-16T12:01:00Z",
                    "updated_at": "2023-11-16T12:01:00Z",
                    "turns": 1,
                }
            ],
            "next": None,
        },
    )


def test_a_conversation_is_read_with_its_answers_as_they_were_sent(client: TestClient, told: Ledger, answer: Answer):
    """The bytes of the answer are those of the reply; what has changed since stands beside it."""
    told.mark_affected(["a1"], Change.REPLACED)
    response = client.get("/v1/conversations/con_1")
    affected = [{"article_id": "a1", "change": "replaced", "at": "2023-11-16T12:03:00Z"}]
    turns = [
        {"question": words, "at": f"2023-11-16T12:0{minute}:00Z", "affected": affected, "answer": answer_json(answer)}
        for minute, words in ((0, "Did Iran “confirm” it?"), (2, "and Hamas?"))
    ]
    assert response.json() == {
        "id": "con_1",
        "created_at": "2023-11-16T12:00:00Z",
        "updated_at": "2023-11-16T12:02:00Z",
        "turns": turns,
    }
    assert response.content.count(encode(answer).encode()) == 2


def test_what_a_chat_sends_is_the_text_that_is_kept(client: TestClient, answer: Answer):
    """One writer of the answer's JSON for the reply, the stream and the ledger."""
    sent = client.post("/v1/chat", json={"question": answer.question, "conversation_id": "con_1"})
    assert (sent.content, sent.headers["content-type"]) == (encode(answer).encode(), "application/json")


@pytest.mark.parametrize("path", ["%00", "a%20b", "%F0%9F%9A%A2", "x" * 201], ids=["nul", "blank", "ship", "long"])
def test_an_id_that_none_can_have_is_refused(client: TestClient, path: str):
    """Before it reaches the database, and without being repeated."""
    statuses = [client.request(method, f"/v1/conversations/{path}").status_code for method in ("GET", "DELETE")]
    assert (statuses, client.get(f"/v1/articles/{path}/answers").status_code) == ([422, 422], 404)


@pytest.mark.parametrize("id_", ["con_1", "a/b"])
def test_a_conversation_is_deleted(client: TestClient, told: Ledger, id_: str):
    """It can neither be read nor deleted again; the others stay."""
    statuses = [
        client.delete(f"/v1/conversations/{id_}").status_code,
        client.get(f"/v1/conversations/{id_}").status_code,
        client.delete(f"/v1/conversations/{id_}").status_code,
    ]
    assert (statuses, len(told.conversations.page().items)) == ([204, 404, 404], 1)


@pytest.mark.parametrize("query", [{"limit": 0}, {"limit": 201}, {"after": "x"}, {"after": ""}, {"page": 1}], ids=str)
def test_a_page_that_cannot_be_is_refused(client: TestClient, query: dict[str, object]):
    """With the field at fault."""
    response = client.get("/v1/conversations", params=query)
    assert (response.status_code, response.headers["content-type"]) == (422, "application/problem+json")


def test_the_answers_that_rest_on_an_article_are_listed(client: TestClient, told: Ledger):
    """The newest first, with what became of the article; also when it is gone."""
    told.mark_affected(["desk/2"], Change.REMOVED)
    answers = client.get("/v1/articles/desk/2/answers").json()["answers"]
    affected = {"article_id": "desk/2", "change": "removed", "at": "2023-11-16T12:03:00Z"}
    assert (answers[0], [one["conversation_id"] for one in answers]) == (
        {
            "answer_id": "ans_1",
            "conversation_id": "con_1",
            "question": "and Hamas?",
            "at": "2023-11-16T12:02:00Z",
            "affected": affected,
        },
        ["con_1", "a/b", "con_1"],
    )


def test_an_article_that_no_answer_rests_on_has_an_empty_list(client: TestClient, article: dict[str, object]):
    """An unknown one has none."""
    client.post("/v1/articles", json=article | {"id": "a9"})
    unknown = client.get("/v1/articles/a8/answers")
    assert (client.get("/v1/articles/a9/answers").json(), unknown.status_code) == ({"answers": []}, 404)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/v1/conversations", None),
        ("GET", "/v1/conversations/con_1", None),
        ("DELETE", "/v1/conversations/con_1", None),
        ("GET", "/v1/articles/a1/answers", None),
        ("POST", "/v1/feedback", {"answer_id": "ans_1", "reason": "other"}),
    ],
)
def test_a_ledger_that_cannot_be_used_is_a_problem(
    client: TestClient, told: Ledger, method: str, path: str, body: dict[str, str] | None
):
    """503 with a text that says what it means for the caller, and nothing of the database."""
    with told.database.writing() as connection:
        connection.execute(text("DROP TABLE feedback"))
        connection.execute(text("ALTER TABLE conversation RENAME TO elsewhere"))
        connection.execute(text("ALTER TABLE leaning RENAME TO somewhere"))
    response = client.request(method, path, json=body)
    problem = response.json()
    assert (response.status_code, problem["type"], "table" in response.text) == (
        503,
        "urn:onrecord:problem:ledger-failed",
        False,
    )


def test_the_ids_of_a_listing_can_be_read(client: TestClient, told: Ledger):
    """Whatever a client chose as its id."""
    listed = client.get("/v1/conversations").json()["conversations"]
    read = [json.loads(client.get(f"/v1/conversations/{one['id']}").content)["id"] for one in listed]
    assert read == [one["id"] for one in listed]
