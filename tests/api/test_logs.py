"""What the log holds, and what it never holds."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.endpoints import Scope
from api.keys import Keys
from api.logs import JsonLines
from api.policy import Policy
from assistant.build import Desk
from assistant.errors import BadQuestion, LedgerFailed
from assistant.ledger import Database
from tests.api.conftest import FakeBriefer
from vectorstore.errors import LibraryDamaged

CANARY = "canary-7qz3"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Everything that any logger of the process writes."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    handler.setFormatter(JsonLines())
    root, ours = logging.getLogger(), logging.getLogger("onrecord")
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    ours.setLevel(logging.DEBUG)
    yield text
    root.removeHandler(handler)
    root.setLevel(before)
    ours.setLevel(logging.NOTSET)


def lines(text: io.StringIO, logger: str) -> list[dict[str, Any]]:
    """The lines of one logger."""
    return [line for line in map(json.loads, text.getvalue().splitlines()) if line["logger"] == logger]


def test_each_request_is_one_line(client: TestClient, written: io.StringIO):
    """Id, route, status and milliseconds."""
    response = client.get(f"/v1/articles/{CANARY}")
    (line,) = lines(written, "onrecord.access")
    took = line.pop("ms")
    assert datetime.fromisoformat(line.pop("at")).tzinfo is not None
    assert took > 0
    assert line == {
        "level": "info",
        "logger": "onrecord.access",
        "message": "request",
        "request_id": response.headers["x-request-id"],
        "method": "GET",
        "route": "/v1/articles/{article_id:path}",
        "status": 404,
    }


def test_no_question_body_address_or_key_is_ever_logged(
    desk: Desk, briefer: FakeBriefer, tmp_path: Path, written: io.StringIO
):
    """Through every door, and through failures whose messages repeat what was asked."""
    database = Database.open(None, tmp_path)
    keys = Keys(database)
    secret = keys.create("k", list(Scope), now=datetime.now(UTC)).secret
    failures = [None, BadQuestion(CANARY), ValueError(CANARY), KeyError(CANARY), LedgerFailed("gone")]
    failures.append(LibraryDamaged("page 7"))
    with TestClient(create_app(desk, keys=keys, policy=Policy(rate_limit="30/minute"))) as client:
        client.headers["Authorization"] = f"Bearer {secret}"
        for failure in failures:
            briefer.failure = failure
            client.post("/v1/chat", json={"question": f"{CANARY}?", "conversation_id": CANARY})
            client.post("/v1/chat", json={"question": f"{CANARY}?", "stream": True})
            client.post("/v1/search", json={"query": f"{CANARY}?", CANARY: 1})
            messages = [{"role": "user", "content": CANARY}]
            client.post("/v1/chat/completions", json={"model": "onrecord-extractive", "messages": messages})
            call = {"name": "ask", "arguments": {"question": CANARY}}
            client.post("/mcp/", json={"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call})
        client.post("/v1/articles", json={"title": CANARY, "text": CANARY})
        client.get(f"/v1/articles/{CANARY}?{CANARY}={CANARY}", headers={"User-Agent": CANARY})
        client.get(f"/{CANARY}", headers={"Authorization": f"Bearer {CANARY}"})
    database.close()
    ours = "".join(json.dumps(lines(written, name)) for name in ("onrecord.access", "onrecord.api"))
    text = "".join(line for line in written.getvalue().splitlines(keepends=True) if '"logger": "httpx' not in line)
    assert len(lines(written, "onrecord.access")) == len(failures) * 5 + 3
    assert ("7qz3" in ours, "7qz3" in text, secret[17:] in text) == (False, False, False)


def test_an_exception_is_told_by_type_and_place(written: io.StringIO):
    """Enough to find the fault, nothing of what was asked."""
    try:
        raise ValueError(CANARY)
    except ValueError as error:
        logging.getLogger("onrecord.api").error("request %s failed", "r1", exc_info=error)
    (line,) = lines(written, "onrecord.api")
    assert (line["exception"], line["message"], "detail" in line) == ("ValueError", "request r1 failed", False)
    assert line["where"][0].endswith("test_an_exception_is_told_by_type_and_place")


def test_at_level_debug_the_message_of_an_exception_is_there():
    """For whoever looks for a fault with questions of their own."""
    record = logging.LogRecord("x", logging.ERROR, "f", 1, "m", (), (ValueError, ValueError("why"), None))
    assert json.loads(JsonLines(messages=True).format(record))["detail"] == "why"


def test_a_line_stays_one_line():
    """Nobody can forge a second entry."""
    record = logging.LogRecord("x", logging.INFO, "f", 1, "one\ntwo\u2028three", (), None)
    assert JsonLines().format(record).count("\n") == 0
