"""A provider of language models on loopback that speaks OpenAI's protocol, well or badly."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Behaviour = Callable[["Call"], None]


class Call(BaseHTTPRequestHandler):
    """One request; the behaviours below answer it."""

    server: _Server

    def do_POST(self) -> None:
        """Reads the request, keeps it and behaves as the next behaviour says."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        provider = self.server.provider
        provider.asked.append(json.loads(body))
        provider.keys.append(self.headers.get("Authorization", ""))
        behave = provider.behaviours[min(len(provider.asked), len(provider.behaviours)) - 1]
        self.close_connection = True
        try:
            behave(self)
        except OSError:  # the client has gone, which is what some of the tests are about
            return

    def send(self, status: int, body: bytes, *, kind: str = "application/json", **headers: str) -> None:
        """A whole response."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


class _Server(ThreadingHTTPServer):
    provider: Provider
    daemon_threads = True


@dataclass
class Provider:
    """A running provider; `behaviours` are used in turn, the last one from then on."""

    behaviours: list[Behaviour] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    url: str = ""
    over: threading.Event = field(default_factory=threading.Event)
    """Set when the test is done, so that nobody goes on dripping."""


@contextmanager
def running(*behaviours: Behaviour) -> Iterator[Provider]:
    """A provider on a port of its own."""
    with _Server(("127.0.0.1", 0), Call) as server:
        server.provider = Provider(list(behaviours), url=f"http://127.0.0.1:{server.server_port}/v1")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server.provider
        finally:
            server.provider.over.set()
            server.shutdown()
            thread.join(timeout=10)


def completion(content: object, *, finish: str | None = "stop", **message: object) -> bytes:
    """The body of a chat completion."""
    said = {"role": "assistant", "content": content, **message}
    choice = {"index": 0, "message": said, "finish_reason": finish, "logprobs": None}
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    return json.dumps(
        {"id": "c1", "object": "chat.completion", "created": 0, "model": "m", "choices": [choice], "usage": usage}
    ).encode()


def says(content: object, **more: Any) -> Behaviour:
    """Answers with this text."""
    return lambda call: call.send(200, completion(content, **more))


def states(*statements: tuple[str, list[int]]) -> Behaviour:
    """Answers with these statements and the numbers that they cite."""
    return says(json.dumps({"statements": [{"text": text, "sentences": numbers} for text, numbers in statements]}))


def fails(status: int, **headers: str) -> Behaviour:
    """Answers with an error that repeats the key, as some providers do."""

    def behave(call: Call) -> None:
        error = {"error": {"message": f"bad key {call.headers.get('Authorization')}", "type": "x", "code": "x"}}
        call.send(status, json.dumps(error).encode(), **headers)

    return behave


def sends(body: bytes, kind: str = "application/json") -> Behaviour:
    """Answers 200 with these bytes."""
    return lambda call: call.send(200, body, kind=kind)


def hangs(call: Call) -> None:
    """Takes the request and says nothing."""
    call.server.provider.over.wait(30)


def hangs_after_headers(call: Call) -> None:
    """Sends headers and then nothing."""
    call.send_response(200)
    call.send_header("Content-Type", "application/json")
    call.send_header("Content-Length", "500")
    call.end_headers()
    call.server.provider.over.wait(30)


def hangs_in_the_middle(call: Call) -> None:
    """Sends half of the body and then nothing."""
    call.send_response(200)
    call.send_header("Content-Type", "application/json")
    call.send_header("Content-Length", "500")
    call.end_headers()
    call.wfile.write(b'{"id": "c1", "choices": [{"message": {"content": "')
    call.wfile.flush()
    call.server.provider.over.wait(30)


def drips(call: Call) -> None:
    """Sends one byte after the other and never ends, so that no time-out between bytes ever comes."""
    call.send_response(200)
    call.send_header("Content-Type", "application/json")
    call.end_headers()
    while not call.server.provider.over.wait(0.02):
        call.wfile.write(b" ")
        call.wfile.flush()


def stays_silent_on_a_stream(call: Call) -> None:
    """Opens a stream of events in which only comments come."""
    call.send_response(200)
    call.send_header("Content-Type", "text/event-stream")
    call.end_headers()
    while not call.server.provider.over.wait(0.02):
        call.wfile.write(b": ping\n\n")
        call.wfile.flush()


def cuts(body: bytes) -> Behaviour:
    """Promises more than it sends and closes."""

    def behave(call: Call) -> None:
        call.send_response(200)
        call.send_header("Content-Type", "application/json")
        call.send_header("Content-Length", str(len(body) + 100))
        call.end_headers()
        call.wfile.write(body)

    return behave


def resets(call: Call) -> None:
    """Closes the connection the hard way."""
    call.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    call.connection.close()


def closes(call: Call) -> None:
    """Closes the connection without a word."""
    call.connection.shutdown(socket.SHUT_RDWR)


def talks_nonsense(call: Call) -> None:
    """Answers in no known protocol."""
    call.wfile.write(b"\x16\x03\x01\x02\x00\x01\x00 this is no HTTP\r\n\r\n")


def redirects_for_ever(call: Call) -> None:
    """Sends the client round in a circle."""
    call.send(307, b"", Location=call.path)
