"""How much is worked on at once, how fast one caller may send, how long a body may take."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import Any

import anyio
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.endpoints import Scope
from api.keys import Keys
from api.policy import Policy
from assistant.answer import Answer
from assistant.briefer import Request
from assistant.build import Desk
from assistant.ledger import Database
from tests.api.conftest import FakeBriefer

QUESTION = {"question": "Did Iran confirm the meeting?"}


class SlowBriefer(FakeBriefer):
    """Answers when it is let go."""

    def __init__(self, answer: Answer) -> None:
        """Nobody has asked."""
        super().__init__(answer)
        self.entered, self.go = threading.Semaphore(0), Event()

    def ask(self, request: Request) -> Any:
        """Waits."""
        self.entered.release()
        assert self.go.wait(30)
        return super().ask(request)


@contextmanager
def busy(desk: Desk, briefer: SlowBriefer, policy: Policy, number: int) -> Iterator[TestClient]:
    """A client of an app that is working on so many questions."""
    desk.briefer = briefer  # type: ignore[assignment]  # a fake
    with TestClient(create_app(desk, policy=policy)) as client, ThreadPoolExecutor(number) as pool:
        asked = [pool.submit(client.post, "/v1/chat", json=QUESTION) for _ in range(number)]
        for _ in asked:
            assert briefer.entered.acquire(timeout=30)
        yield client
        briefer.go.set()
        assert [one.result().status_code for one in asked] == [200] * number


def test_one_question_too_many_is_refused_at_once_and_the_others_are_answered(desk: Desk, briefer: FakeBriefer):
    """503 with Retry-After, no queue; small requests go on."""
    with busy(desk, SlowBriefer(briefer.answer), Policy(max_answers=2), 2) as client:
        refused = client.post("/v1/search", json={"query": "meeting"})
        small = [client.get(path).status_code for path in ("/healthz", "/v1/models", "/v1/articles", "/metrics")]
    assert (refused.status_code, refused.json()["type"], refused.headers["retry-after"], small) == (
        503,
        "urn:onrecord:problem:busy",
        "1",
        [200, 200, 200, 200],
    )


def test_a_place_is_free_again_after_the_answer(desk: Desk, briefer: FakeBriefer):
    """Also after refusals and failures."""
    slow = SlowBriefer(briefer.answer)
    with busy(desk, slow, Policy(max_answers=1), 1) as client:
        statuses = [client.post("/v1/chat", json=QUESTION).status_code]
        slow.go.set()
    slow.failure = ZeroDivisionError()
    with TestClient(create_app(desk, policy=Policy(max_answers=1))) as client:
        statuses += [client.post("/v1/chat", json=QUESTION).status_code for _ in range(2)]
    assert statuses == [503, 500, 500]


def test_healthz_answers_when_nothing_else_does(desk: Desk, briefer: FakeBriefer):
    """A process that is merely busy must not be restarted."""
    with busy(desk, SlowBriefer(briefer.answer), Policy(max_answers=1, max_requests=1), 1) as client:
        assert [client.get(path).status_code for path in ("/v1/models", "/healthz")] == [503, 200]


def test_a_stream_keeps_its_place_until_its_end(desk: Desk, briefer: FakeBriefer):
    """Otherwise streams would be a way round the limit."""
    slow = SlowBriefer(briefer.answer)
    desk.briefer = slow  # type: ignore[assignment]  # a fake
    with TestClient(create_app(desk, policy=Policy(max_streams=1))) as client, ThreadPoolExecutor(1) as pool:
        stream = pool.submit(client.post, "/v1/chat", json=QUESTION | {"stream": True})
        assert slow.entered.acquire(timeout=30)
        refused = client.post("/v1/chat", json=QUESTION, headers={"Accept": "text/event-stream"})
        slow.go.set()
        assert (refused.status_code, stream.result().status_code) == (503, 200)


def test_streams_wait_for_each_other(desk: Desk, briefer: FakeBriefer):
    """A reader of a stream can be told to wait, so more are let in than are worked on."""
    slow = SlowBriefer(briefer.answer)
    desk.briefer = slow  # type: ignore[assignment]  # a fake
    with TestClient(create_app(desk, policy=Policy(max_answers=1))) as client, ThreadPoolExecutor(4) as pool:
        streams = [pool.submit(client.post, "/v1/chat", json=QUESTION | {"stream": True}) for _ in range(4)]
        assert slow.entered.acquire(timeout=30)
        at_work_beside = slow.entered.acquire(blocking=False)
        slow.go.set()
        statuses = [(one.result().status_code, "event: done" in one.result().text) for one in streams]
    assert (at_work_beside, statuses) == (False, [(200, True)] * 4)


def request(app: Any, parts: list[bytes], *, last: bool, headers: list[tuple[bytes, bytes]] | None = None) -> int:
    """The status of a question whose body comes in parts, and then ends or does not; 0 where there is no response."""
    scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "path": "/v1/chat"}
    scope |= {"raw_path": b"/v1/chat", "query_string": b"", "scheme": "http", "server": ("x", 1), "client": None}
    scope["headers"] = [(b"content-type", b"application/json"), *(headers or [])]
    status = 0

    async def run() -> None:
        """One request inside the app's life."""
        waiting = list(parts)

        async def receive() -> dict[str, Any]:
            """The next part."""
            if not waiting:
                await anyio.sleep_forever()
            part = waiting.pop(0)
            return {"type": "http.request", "body": part, "more_body": bool(waiting) or not last}

        async def send(message: dict[str, Any]) -> None:
            """Keeps the status."""
            nonlocal status
            status = message.get("status", status)

        async with app.router.lifespan_context(app) as state:
            await app(scope | {"state": dict(state)}, receive, send)

    anyio.run(run)
    return status


def test_a_body_that_does_not_end_is_given_up(desk: Desk):
    """408 after the time limit; a slow sender holds nobody's place."""
    assert request(create_app(desk, policy=Policy(body_timeout_s=0.05)), [b'{"question":'], last=False) == 408


def test_a_body_is_counted_as_it_arrives(desk: Desk):
    """Whatever length was declared, reading stops behind the limit: the sender here would never end."""
    lie = [(b"content-length", b"10")]
    assert request(create_app(desk), [b" " * 40_000, b" " * 40_000], last=False, headers=lie) == 413


def test_a_declared_length_is_refused_before_anything_is_read(desk: Desk):
    """Nothing of it is waited for."""
    assert request(create_app(desk), [], last=False, headers=[(b"content-length", b"70000")]) == 413


@pytest.fixture
def secrets(tmp_path: Path) -> Iterator[tuple[Keys, list[str]]]:
    """Two keys that may ask."""
    database = Database.open(None, tmp_path)
    keys = Keys(database)
    yield keys, [keys.create(name, [Scope.ASK], now=datetime.now(UTC)).secret for name in ("one", "other")]
    database.close()


def test_a_key_that_sends_too_much_is_slowed_and_others_are_not(desk: Desk, secrets: tuple[Keys, list[str]]):
    """429 with Retry-After and the RateLimit headers; the client's own headers cannot change who it is."""
    keys, (one, other) = secrets
    with TestClient(create_app(desk, keys=keys, policy=Policy(rate_limit="2/minute"))) as client:

        def get(secret: str, **headers: str) -> Any:
            return client.get("/v1/models", headers={"Authorization": f"Bearer {secret}", **headers})

        first, _, third = get(one), get(one), get(one, **{"X-Forwarded-For": "9.9.9.9", "User-Agent": "another"})
        statuses = [first.status_code, third.status_code, get(other).status_code]
        told = [first.headers[f"ratelimit-{name}"] for name in ("limit", "remaining")]
    assert (statuses, told, third.json()["type"]) == (
        [200, 429, 200],
        ["2", "1"],
        "urn:onrecord:problem:too-many-requests",
    )
    assert 1 <= int(third.headers["retry-after"]) <= 60
    assert third.headers["ratelimit-remaining"] == "0"


def test_without_keys_an_address_is_limited_and_this_machine_is_not(desk: Desk):
    """A desk on its own laptop may run an evaluation against itself."""
    policy = Policy(rate_limit="1/minute", insecure=True)
    app = create_app(desk, policy=policy)
    clients = {address: TestClient(app, client=(address, 1)) for address in ("10.0.0.1", "10.0.0.2", "127.0.0.1")}
    statuses = {
        address: [client.get("/v1/models").status_code for _ in range(2)] for address, client in clients.items()
    }
    assert statuses == {"10.0.0.1": [200, 429], "10.0.0.2": [200, 429], "127.0.0.1": [200, 200]}


def test_open_addresses_are_not_limited(desk: Desk):
    """A load balancer asks often."""
    with TestClient(
        create_app(desk, policy=Policy(rate_limit="1/hour", insecure=True)), client=("10.0.0.1", 1)
    ) as client:
        assert [client.get("/healthz").status_code for _ in range(3)] == [200] * 3
