"""The suite itself: no test can leave this machine."""

from __future__ import annotations

import os
import socket

import pytest


def test_connection_to_another_machine_is_refused():
    """A connection to a public address fails before a packet is sent."""
    with socket.socket() as connection, pytest.raises(RuntimeError, match="tests may not reach"):
        connection.connect(("192.0.2.1", 80))


def test_name_is_not_looked_up():
    """A host name is not resolved."""
    with pytest.raises(RuntimeError, match="tests may not look up"):
        socket.getaddrinfo("news.example", 443)


def test_loopback_is_open():
    """Servers that a test starts on this machine can be reached."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as connection:
        assert connection.getpeername() == server.getsockname()


def test_model_hub_and_tracing_are_off():
    """Libraries see that they are offline and that nothing is traced."""
    tracing = [name for name in os.environ if name.startswith(("LANGSMITH", "LANGCHAIN"))]
    assert (os.environ["HF_HUB_OFFLINE"], tracing) == ("1", [])
