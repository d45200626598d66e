"""The listening socket."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import pytest

from api.security import is_loopback
from api.server import listen, url_of


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("127.0.0.1", True),
        ("127.8.9.10", True),
        ("::1", True),
        ("localhost", True),
        ("LOCALHOST", True),
        ("0.0.0.0", False),
        ("::", False),
        ("192.168.1.7", False),
        ("8.8.8.8", False),
        ("", False),
        ("localhost.example", False),
        ("2130706433", False),
    ],
)
def test_only_addresses_of_this_machine_alone_count_as_loopback(host: str, loopback: bool):
    """A name that would have to be looked up does not."""
    assert is_loopback(host) is loopback


def test_port_0_takes_a_free_port_and_the_url_names_it():
    """Tests and desktop programs need not guess one."""
    with listen("127.0.0.1", 0) as listener:
        assert url_of(listener) == f"http://127.0.0.1:{listener.getsockname()[1]}"


def test_a_port_in_use_is_an_error_before_anything_is_opened():
    """Not a second server that gets half of the requests."""
    with listen("127.0.0.1", 0) as listener, pytest.raises(OSError, match="in use"):
        listen("127.0.0.1", listener.getsockname()[1])


def test_headers_that_do_not_end_are_refused(url: str):
    """Nobody can fill the server's memory with them; 40 KB without an end are too many."""
    address = urlsplit(url)
    with socket.create_connection((address.hostname, address.port), timeout=30) as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Long: " + b"a" * 40_000)
        assert connection.recv(100).startswith(b"HTTP/1.1 400 ")
