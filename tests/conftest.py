"""The whole suite runs without a network, without tracing and without a model hub."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from ipaddress import ip_address

import pytest

from tests.missing import go_without
from tests.postgresql import find_programs, run_server

# Set while this file is imported, before any library of a test can read them.
os.environ["HF_HUB_OFFLINE"] = "1"
for _name in [name for name in os.environ if name.startswith(("LANGSMITH", "LANGCHAIN"))]:
    del os.environ[_name]


class NetworkBlockedError(RuntimeError):
    """A test tried to leave this machine."""


def _is_loopback(address: object) -> bool:
    if not isinstance(address, tuple):
        return True  # a Unix socket's path
    host = str(address[0])
    try:
        return host in ("", "localhost") or ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Refuse every connection and look-up that is not loopback."""
    patch = pytest.MonkeyPatch()
    resolve = socket.getaddrinfo

    def guarded(method):  # noqa: ANN001, ANN202 - the signature is that of the patched method
        def call(self: socket.socket, *arguments):  # noqa: ANN002, ANN202 - the same
            address = arguments[-1]
            if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address):
                raise NetworkBlockedError(f"tests may not reach {address!r}; use a fake")
            return method(self, *arguments)

        return call

    def guarded_lookup(host, *arguments, **options):  # noqa: ANN001, ANN002, ANN003, ANN202 - the same
        if host is not None and not _is_loopback((host.decode() if isinstance(host, bytes) else host,)):
            raise NetworkBlockedError(f"tests may not look up {host!r}; use a fake")
        return resolve(host, *arguments, **options)

    for name in ("connect", "connect_ex", "sendto"):
        patch.setattr(socket.socket, name, guarded(getattr(socket.socket, name)))
    patch.setattr(socket, "getaddrinfo", guarded_lookup)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a real PostgreSQL, started once for all tests; where ONRECORD_CI is set it must be there."""
    programs = find_programs()
    if programs is None:
        go_without("PostgreSQL is not installed (initdb was not found); on Debian: apt-get install postgresql")
    with run_server(programs) as url:
        yield url
