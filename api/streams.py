"""Streams: work in a thread whose parts are sent as they arise. Knows threads and time; nothing of what is sent."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from contextlib import closing
from threading import Event, Lock

from anyio import CapacityLimiter, to_thread
from fastapi.sse import KEEPALIVE_COMMENT

PING_S = 15.0  # seconds; proxies commonly cut a silent connection after 30 to 60
DRAIN_S = 3.0  # seconds; steps take milliseconds, only a language model may take longer
MAX_FINISHED = 128  # streams that can be resumed; at some 20 kB each
UNBUFFERED = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}  # no proxy on the way collects the parts


class Streams:
    """The streams of one app: those at work, and the latest finished ones for readers who were cut off."""

    def __init__(self, size: int = MAX_FINISHED, *, at_work: int = 8) -> None:
        """The streams of an app.

        Args:
            size: Finished streams that are remembered.
            at_work: Streams that work at once; the others wait for a place, and their readers get heartbeats.
        """
        self._size = size
        self._places = CapacityLimiter(at_work)
        self._finished: OrderedDict[str, tuple[bytes, ...]] = OrderedDict()
        self._lock = Lock()
        self._working: set[asyncio.Task[None]] = set()
        self._readers: set[asyncio.Queue[bytes | bool]] = set()

    async def follow(
        self, parts: Callable[[], Generator[bytes]], *, cut: bytes, ping_s: float = PING_S
    ) -> AsyncIterator[bytes]:
        """Works in a thread of the server's pool and yields each part as it arises, with heartbeats in between.

        Closing the iterator, which the server does when the reader leaves, stops the work after the step that it is
        at: the generator is closed instead of being asked for its next part.

        Args:
            parts: Begins the work; it is asked for and closed in the thread, and must not raise.
            cut: Sent last where the server stops before the work is done.
            ping_s: Seconds of silence after which a heartbeat is sent.

        Yields:
            Parts and heartbeats.
        """
        loop, left = asyncio.get_running_loop(), Event()
        arrived: asyncio.Queue[bytes | bool] = asyncio.Queue()  # True: all was sent; False: the server stops

        def work() -> None:
            try:
                with closing(parts()) as made:
                    for part in made:
                        if left.is_set():
                            return
                        loop.call_soon_threadsafe(arrived.put_nowait, part)
            finally:
                loop.call_soon_threadsafe(arrived.put_nowait, True)

        self._begin(work)
        self._readers.add(arrived)
        try:
            while True:
                try:
                    part = await asyncio.wait_for(arrived.get(), ping_s)
                except TimeoutError:
                    part = KEEPALIVE_COMMENT
                if isinstance(part, bool):
                    break
                yield part
            if not part:
                yield cut
        finally:
            self._readers.discard(arrived)
            left.set()

    def cut(self) -> None:
        """Ends every stream that is still at work, because the server stops; to be called in the server's loop."""
        for reader in self._readers:
            reader.put_nowait(False)

    async def drain(self) -> None:
        """Waits until nothing works any more, so that the library is not closed under a running step; not for long."""
        if self._working:
            await asyncio.wait(self._working, timeout=DRAIN_S)

    def keep(self, stream: str, parts: Sequence[bytes]) -> None:
        """Remembers the parts of a finished stream and forgets the oldest stream beyond the size."""
        with self._lock:
            self._finished[stream] = tuple(parts)
            while len(self._finished) > self._size:
                self._finished.popitem(last=False)

    def after(self, last_event_id: str) -> Iterator[bytes] | None:
        """What follows the part with that id, `STREAM-NUMBER`; None if the stream is not remembered."""
        stream, _, number = last_event_id.rpartition("-")
        with self._lock:
            parts = self._finished.get(stream)
        if parts is None or not (number.isascii() and number.isdigit()):
            return None
        return iter(parts[int(number[:9]) + 1 :])

    def _begin(self, work: Callable[[], None]) -> None:
        task = asyncio.create_task(to_thread.run_sync(work, limiter=self._places))
        self._working.add(task)
        task.add_done_callback(self._working.discard)
