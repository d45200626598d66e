"""The listening socket and the HTTP server around the application. Knows no route."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import signal
import socket
from types import FrameType
from typing import NoReturn

import uvicorn
from fastapi import FastAPI

from api.streams import Streams

GRACE_S = 15  # seconds for open requests at shutdown; without a limit an open stream keeps the process alive for ever
FAREWELL_S = 1  # the last of these seconds, in which a stream that is not done says so instead of being cut
KEEP_ALIVE_S = 5  # seconds


def is_loopback(host: str) -> bool:
    """True if only this machine can reach a server on that host; other names are not looked up."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def listen(host: str, port: int) -> socket.socket:
    """Opens a socket and listens.

    Args:
        host: A name or address of this machine.
        port: 0 takes a free one.

    Returns:
        The listening socket; the caller closes it.

    Raises:
        OSError: the port is in use, or the host is not one of this machine.
    """
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(socket.SOMAXCONN)
    except OSError:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """The address to type into a browser."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class Server(uvicorn.Server):
    """Lets open streams say that they end before the time for them is over."""

    def __init__(self, config: uvicorn.Config, streams: Streams) -> None:
        super().__init__(config)
        self._streams = streams

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stops listening and waits for open requests."""
        farewell = asyncio.get_running_loop().call_later(GRACE_S - FAREWELL_S, self._streams.cut)
        await super().shutdown(sockets)
        farewell.cancel()


def configure(app: FastAPI) -> uvicorn.Config:
    """How the application is served."""
    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_S,
        timeout_keep_alive=KEEP_ALIVE_S,
    )


def run(app: FastAPI, listener: socket.socket) -> None:
    """Serves until SIGINT or SIGTERM, then lets open requests end for at most `GRACE_S` seconds.

    Returns after SIGINT and leaves by `SystemExit` after SIGTERM, so that whoever opened the library still closes it.
    """
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    before = signal.signal(signal.SIGTERM, _stop)  # uvicorn repeats the signal when it is done; the default kills
    try:
        Server(configure(app), app.state.streams).run(sockets=[listener])
    except KeyboardInterrupt:
        return  # Ctrl-C is how a server is meant to be stopped
    finally:
        signal.signal(signal.SIGTERM, before)


def _stop(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(0)
