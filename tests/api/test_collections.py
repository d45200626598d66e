"""A key that is bound to a collection, through every door, over a real library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.endpoints import Scope
from api.keys import Keys
from assistant.build import open_desk
from assistant.ledger import Database
from assistant.settings import load_settings

SECRET = "Zanzibar"
BODIES = {
    "sports": "The club said on Monday that the captain had signed a new contract. The fee was not told.",
    "world": f"Officials of {SECRET} confirmed on Monday that the captain of the ferry had been arrested.",
}


@dataclass(frozen=True)
class Shared:
    """An app with one key for each desk and one that sees everything."""

    client: TestClient
    secrets: dict[str, str]

    def call(self, who: str, method: str, path: str, **more: Any) -> httpx2.Response:
        """A request with that key."""
        headers = {"Authorization": f"Bearer {self.secrets[who]}", "Accept": "application/json, text/event-stream"}
        return self.client.request(method, path, headers=headers, **more)

    def tool(self, who: str, name: str, **arguments: object) -> str:
        """What a tool of /mcp gives, as text."""
        call = {"name": name, "arguments": arguments}
        message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call}
        return self.call(who, "POST", "/mcp/", json=message).text


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Shared]:
    """Two desks with an article of the same id each."""
    database = Database.open(None, tmp_path)
    keys = Keys(database)
    now = datetime.now(UTC)
    bound = {"sports": "sports", "world": "world", "chief": None}
    secrets = {who: keys.create(who, list(Scope), now=now, collection=c).secret for who, c in bound.items()}
    with (
        open_desk(load_settings(home=tmp_path), command="tests") as desk,
        TestClient(create_app(desk, keys=keys)) as client,
    ):
        made = Shared(client, secrets)
        for who, text in BODIES.items():
            article = {"id": "a1", "title": f"The captain ({who})", "text": text, "source": who}
            made.call(who, "POST", "/v1/articles", json=article | {"published_at": "2023-11-15"}).raise_for_status()
        yield made
    database.close()


def test_through_no_door_does_a_desk_see_what_another_one_holds(shared: Shared):
    """Answers, streams, searches, lists, the doors of other protocols; the chief's key sees it through each of them."""
    ask = {"question": f"Did officials of {SECRET} confirm that the captain had been arrested?"}
    completion = {"model": "onrecord-extractive", "messages": [{"role": "user", "content": ask["question"]}]}

    def through_every_door(who: str) -> dict[str, str]:
        """What each door shows, without the question, which the caller knows."""
        texts = {
            "chat": shared.call(who, "POST", "/v1/chat", json=ask).text,
            "stream": shared.call(who, "POST", "/v1/chat", json=ask | {"stream": True}).text,
            "search": shared.call(who, "POST", "/v1/search", json={"query": "captain arrested"}).text,
            "list": shared.call(who, "GET", "/v1/articles?source=world").text,
            "completion": shared.call(who, "POST", "/v1/chat/completions", json=completion).text,
            "tool ask": shared.tool(who, "ask", **ask),
            "tool search": shared.tool(who, "search", query="captain arrested"),
            "tool article": shared.tool(who, "get_article", article_id="world/a1"),
        }
        return {door: text for door, text in texts.items() if "world/a1" in text}

    assert (set(through_every_door("sports")), len(through_every_door("chief"))) == (set(), 8)


@pytest.mark.parametrize("id_", ["world/a1", "%2E%2E%2Fworld%2Fa1", "world%2Fa1", "sports/world/a1", "nothing"])
@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_foreign_id_is_answered_like_one_that_does_not_exist(shared: Shared, method: str, id_: str):
    """The same problem object but for the id of the request, and the article is still there."""
    foreign, unknown = (shared.call("sports", method, f"/v1/articles/{one}") for one in (id_, "unknown"))
    told = [{**one.json(), "request_id": ""} for one in (foreign, unknown)]
    assert (foreign.status_code, told[0]) == (404, told[1])
    assert shared.call("world", "GET", "/v1/articles/a1").status_code == 200


def test_ids_begin_with_the_collection_and_may_be_given_without(shared: Shared):
    """Two desks use the same id for different articles."""
    read = {who: shared.call(who, "GET", "/v1/articles/a1").json() for who in BODIES}
    assert {who: (one["id"], one["text"]) for who, one in read.items()} == {
        who: (f"{who}/a1", text) for who, text in BODIES.items()
    }


def test_what_was_searched_counts_the_own_articles_only(shared: Shared):
    """An abstention must not tell how much the other desks hold."""
    answer = shared.call("sports", "POST", "/v1/chat", json={"question": "Who won the election in Peru?"}).json()
    assert (answer["searched"]["articles"], answer["searched"]["sources"]) == (1, 1)


def test_conversations_belong_to_the_desk_that_asked(shared: Shared):
    """Two desks use the same id for their own; the chief sees both."""
    ask = {"question": "Did the captain sign a new contract?", "conversation_id": "monday"}
    for who in BODIES:
        shared.call(who, "POST", "/v1/chat", json=ask).raise_for_status()
    listed = {
        who: sorted(one["id"] for one in shared.call(who, "GET", "/v1/conversations").json()["conversations"])
        for who in shared.secrets
    }
    assert listed == {
        "sports": ["sports/monday"],
        "world": ["world/monday"],
        "chief": ["sports/monday", "world/monday"],
    }


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_foreign_conversation_is_answered_like_one_that_does_not_exist(shared: Shared, method: str):
    """Also by its whole id, and it is still there."""
    shared.call("world", "POST", "/v1/chat", json={"question": "Who was arrested?", "conversation_id": "m"})
    foreign, unknown = (shared.call("sports", method, f"/v1/conversations/{id_}") for id_ in ("world/m", "unknown"))
    told = [{**one.json(), "request_id": ""} for one in (foreign, unknown)]
    assert (foreign.status_code, told[0], shared.call("world", "GET", "/v1/conversations/m").status_code) == (
        404,
        told[1],
        200,
    )


def test_a_conversation_is_gone_on_with_by_the_id_that_came_back(shared: Shared):
    """Its name is not put in front twice."""
    first = shared.call("world", "POST", "/v1/chat", json={"question": "Was the captain arrested?"}).json()
    again = {"question": "Who said that?", "conversation_id": first["conversation_id"]}
    second = shared.call("world", "POST", "/v1/chat", json=again).json()
    assert first["conversation_id"].startswith("world/con_")
    assert second["conversation_id"] == first["conversation_id"]


def test_what_is_said_of_an_answer_and_what_rests_on_an_article_stays_in_the_desk(shared: Shared):
    """Feedback on a foreign answer finds none; an answer of the chief's is not listed at the desk's article."""
    ask = {"question": "Was the captain of the ferry arrested?", "conversation_id": "m"}
    answers = {who: shared.call(who, "POST", "/v1/chat", json=ask).json()["id"] for who in ("world", "chief")}
    opinion = {"answer_id": answers["world"], "reason": "helpful"}
    statuses = [shared.call(who, "POST", "/v1/feedback", json=opinion).status_code for who in ("sports", "world")]
    resting = shared.call("world", "GET", "/v1/articles/a1/answers").json()["answers"]
    assert (statuses, [one["conversation_id"] for one in resting]) == ([404, 201], ["world/m"])
