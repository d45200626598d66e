"""The official mcp client against our tools: in memory, over HTTP, and over stdin and stdout."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client

from api.tools import make_server
from assistant.build import Desk
from assistant.errors import BadQuestion, ConversationBusy, LedgerFailed
from tests.api.conftest import BODY, FakeBriefer

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    """The client runs on asyncio."""
    return "asyncio"


@pytest.fixture
async def tools(desk: Desk) -> AsyncIterator[Client]:
    """The client, connected in memory."""
    async with Client(make_server(lambda: desk)) as client:
        yield client


def content(result: Any) -> dict[str, Any]:
    """What a tool gave back."""
    assert not result.is_error, result.content
    found: dict[str, Any] = json.loads(result.content[0].text)
    return found


async def test_four_tools_that_only_read(tools: Client) -> None:
    """Nothing can be written through this door."""
    assert [tool.name for tool in (await tools.list_tools()).tools] == ["ask", "claim_status", "search", "get_article"]


async def test_ask_gives_the_answer_of_the_http_api(tools: Client, briefer: FakeBriefer) -> None:
    """The same object, with status, parties and citations; a conversation can be gone on with."""
    asked = {"question": "Did Iran confirm the meeting?", "conversation_id": "con_9"}
    found = content(await tools.call_tool("ask", asked))
    assert (found["status"], found["unverified"], found["conversation_id"]) == ("unverified", True, "con_9")
    assert found["citations"][0]["quote"] == "Iran has neither confirmed nor denied the meeting."


async def test_claim_status_puts_a_statement_as_a_question(tools: Client, briefer: FakeBriefer) -> None:
    """The claim with its status, basis and parties."""
    found = content(await tools.call_tool("claim_status", {"claim": "Iran confirmed the meeting."}))
    assert briefer.asked[0].question == "Is it true that Iran confirmed the meeting?"
    assert (found["status"], found["origins"], found["parties"][0]["stance"]) == (
        "unverified",
        1,
        "neither_confirms_nor_denies",
    )


async def test_search_and_get_article(tools: Client, desk: Desk, client: Any, article: dict[str, object]) -> None:
    """A passage that is found can be read in its article."""
    client.post("/v1/articles", json=article)
    (hit,) = content(await tools.call_tool("search", {"query": "meeting", "k": 3}))["hits"]
    read = content(await tools.call_tool("get_article", {"article_id": hit["article_id"]}))
    assert read["text"] == BODY


async def test_failures_say_what_to_do_and_repeat_nothing(tools: Client, briefer: FakeBriefer) -> None:
    """An unknown article and a question without a word."""
    briefer.failure = BadQuestion("The question '?!' holds no word.")
    for name, arguments in (("get_article", {"article_id": "secret-id"}), ("ask", {"question": "?!"})):
        result = await tools.call_tool(name, arguments)
        assert result.is_error
        assert "secret-id" not in str(result.content)
        assert "'?!'" not in str(result.content)


@pytest.mark.parametrize("failure", [ConversationBusy("still being answered"), LedgerFailed("cannot be used")], ids=str)
async def test_an_answer_that_cannot_be_kept_is_a_failure_in_words(
    tools: Client, briefer: FakeBriefer, failure: Exception
) -> None:
    """The program on the other side can tell its user why, and try again."""
    briefer.failure = failure
    result = await tools.call_tool("ask", {"question": "Did Iran confirm the meeting?"})
    assert (result.is_error, f"No answer: {failure}." in str(result.content)) == (True, True)


async def test_over_http(url: str) -> None:
    """The tools stand at /mcp of the HTTP server."""
    async with Client(f"{url}/mcp/") as client:
        found = content(await client.call_tool("ask", {"question": "Did Iran confirm the meeting?"}))
    assert found["status"] == "unverified"


@pytest.mark.slow
async def test_over_stdin_and_stdout(tmp_path: Path) -> None:
    """`onrecord mcp` serves an existing library without taking its lock."""
    from assistant.build import open_desk
    from assistant.settings import load_settings

    home = tmp_path / "library"
    with open_desk(load_settings(home=home), command="tests"):
        command = StdioServerParameters(command=sys.executable, args=["-m", "api.cli", "mcp", "--home", str(home)])
        async with Client(stdio_client(command)) as client:
            found = content(await client.call_tool("ask", {"question": "Did Iran confirm the meeting?"}))
    assert (found["status"], found["abstained"]) == ("no_evidence", True)
