"""A server on loopback for as long as a test needs it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import uvicorn
from fastapi import FastAPI

from api.server import listen, url_of


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """The address of a server that runs until the block is left."""
    config = uvicorn.Config(app, log_config=None, access_log=False, timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    with listen("127.0.0.1", 0) as listener:
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield url_of(listener)  # the socket listens already; early requests wait in its queue
        server.should_exit = True
        thread.join(timeout=30)
