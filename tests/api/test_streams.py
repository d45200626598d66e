"""Streams through a real server on loopback: readers who leave, a server that stops, many at once."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest

from api.app import create_app
from api.server import Server, configure, listen, url_of
from assistant.answer import Answer
from assistant.briefer import Request
from assistant.build import Desk
from assistant.events import Event
from tests.api.conftest import FakeBriefer

ASKED: dict[str, Any] = {"question": "Did Iran confirm the meeting?", "stream": True}


@dataclass
class PacedBriefer(FakeBriefer):
    """Takes a step of the answer each time that the test lets it; says how far it came."""

    pace: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    steps: list[str] = field(default_factory=list)

    def stream(self, request: Request) -> Generator[Event]:
        """The fixed answer."""
        try:
            for event in super().stream(request):
                assert self.pace.acquire(timeout=30)
                self.steps.append(type(event).__name__)
                yield event
        finally:
            self.steps.append("closed")


@pytest.fixture
def briefer(answer: Answer) -> PacedBriefer:
    """A briefer that waits before each step."""
    return PacedBriefer(answer)


@pytest.fixture
def running(desk: Desk) -> Iterator[tuple[Server, str]]:
    """A server as `onrecord serve` runs it, and its address."""
    app = create_app(desk)
    server = Server(configure(app), app.state.streams)
    with listen("127.0.0.1", 0) as listener:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield server, url_of(listener)
        server.should_exit = True
        thread.join(timeout=60)


def until(true: Callable[[], bool]) -> None:
    """Waits for it, for at most 20 seconds."""
    pause, end = threading.Event(), time.monotonic() + 20
    while not true():
        assert time.monotonic() < end
        pause.wait(0.01)  # until the next look; nothing sets it


def takes_requests(url: str) -> bool:
    """Whether somebody who comes now is let in."""
    address = urlsplit(url)
    try:
        with socket.create_connection((address.hostname, address.port), timeout=5):
            return True
    except ConnectionRefusedError:
        return False


def names(lines: Iterable[str]) -> list[str]:
    """The events of a stream."""
    return [line.removeprefix("event: ") for line in lines if line.startswith("event: ")]


def test_the_claim_arrives_before_a_word_is_written(running: tuple[Server, str], briefer: PacedBriefer):
    """Over a real connection nothing waits in a buffer until the answer is whole."""
    with httpx2.stream("POST", f"{running[1]}/v1/chat", json=ASKED, timeout=30) as response:
        lines = response.iter_lines()
        briefer.pace.release(3)
        first = [next(line for line in lines if line.startswith("event: ")) for _ in range(3)]
        steps = list(briefer.steps)
        briefer.pace.release(2)
        rest = names(lines)
    assert (first, steps, rest) == (
        ["event: message_start", "event: search_results", "event: claim"],
        ["Started", "Found", "Judged"],
        ["statement", "final_answer", "done"],
    )


def test_a_client_that_disconnects_stops_the_work(running: tuple[Server, str], briefer: PacedBriefer):
    """The step that runs is ended, the next one is not begun."""
    with httpx2.stream("POST", f"{running[1]}/v1/chat", json=ASKED, timeout=30) as response:
        briefer.pace.release()
        next(response.iter_lines())
    until(lambda: not running[0].server_state.connections)
    briefer.pace.release(4)
    until(lambda: "closed" in briefer.steps)
    assert briefer.steps == ["Started", "Found", "closed"]


def test_a_server_that_is_stopped_lets_running_streams_end(running: tuple[Server, str], briefer: PacedBriefer):
    """SIGTERM sets the same flag: no new request is taken, and what was begun is answered whole."""
    server, url = running
    with httpx2.stream("POST", f"{url}/v1/chat", json=ASKED, timeout=30) as response:
        lines = response.iter_lines()
        briefer.pace.release()
        first = next(lines)
        server.should_exit = True
        until(lambda: not takes_requests(url))
        briefer.pace.release(4)
        rest = names(lines)
    assert (first, rest) == (
        "event: message_start",
        ["search_results", "claim", "statement", "final_answer", "done"],
    )


def test_fifty_streams_at_once_all_end_well(running: tuple[Server, str], briefer: PacedBriefer):
    """None fails, none is mixed up with another."""
    briefer.pace.release(50 * 5)

    def read(number: int) -> tuple[int, list[str], bool]:
        body = ASKED | {"conversation_id": f"con_{number}"}
        response = client.post("/v1/chat", json=body)
        return response.status_code, names(response.text.splitlines()), f'"con_{number}"' in response.text

    with httpx2.Client(base_url=running[1], timeout=60) as client, ThreadPoolExecutor(50) as pool:
        results = list(pool.map(read, range(50)))
    whole = ["message_start", "search_results", "claim", "statement", "final_answer", "done"]
    assert results == [(200, whole, True)] * 50
