"""The listening socket and the HTTP server around the application. Knows no route."""

from __future__ import annotations

import asyncio
import signal
import socket
from types import FrameType
from typing import NoReturn

import uvicorn
from fastapi import FastAPI

from api.policy import Policy
from api.streams import Streams

FAREWELL_S = 1  # the last second before the end, in which a stream that is not done says so instead of being cut

BACKLOG = 2048  # connections that may wait to be accepted
MAX_HEADER_BYTES = 32 * 1024  # of one request, after which its headers must have ended
LIVE_CONNECTIONS = 4  # per request that may be open: idle ones are cheap, unbounded ones are not


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
        listener.listen(BACKLOG)
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
        grace_s = self.config.timeout_graceful_shutdown or 0
        farewell = asyncio.get_running_loop().call_later(max(0, grace_s - FAREWELL_S), self._streams.cut)
        await super().shutdown(sockets)
        farewell.cancel()


def configure(app: FastAPI) -> uvicorn.Config:
    """How the application is served, by the policy that it was made with."""
    policy: Policy = app.state.policy
    return uvicorn.Config(
        app,
        http="h11",  # the only one of uvicorn's readers that limits how long headers may be
        h11_max_incomplete_event_size=MAX_HEADER_BYTES,
        log_config=None,
        access_log=False,
        proxy_headers=bool(policy.trusted_proxies),
        forwarded_allow_ips=policy.trusted_proxies,
        server_header=False,
        backlog=BACKLOG,
        limit_concurrency=LIVE_CONNECTIONS * policy.max_requests,
        timeout_graceful_shutdown=policy.stop_timeout_s,
        timeout_keep_alive=policy.keep_alive_s,
    )


def run(app: FastAPI, listener: socket.socket) -> None:
    """Serves until SIGINT or SIGTERM, then lets open requests end for as long as the policy says.

    Returns after SIGINT and leaves by `SystemExit` after SIGTERM, so that whoever opened the library still closes it.
    """
    before = signal.signal(signal.SIGTERM, _stop)  # uvicorn repeats the signal when it is done; the default kills
    try:
        Server(configure(app), app.state.streams).run(sockets=[listener])
    except KeyboardInterrupt:
        return  # Ctrl-C is how a server is meant to be stopped
    finally:
        signal.signal(signal.SIGTERM, before)


def _stop(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(0)
