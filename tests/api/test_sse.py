"""Streams that wait, end early, fail, or are resumed."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Generator
from dataclasses import replace

import pytest

from api.sse import events_of, stream_answer
from api.streams import Streams
from assistant.answer import Answer
from assistant.events import Answered, Event, Judged, Stated
from vectorstore.errors import LibraryDamaged


@pytest.fixture
def anyio_backend() -> str:
    """The server runs on asyncio, so that is where the streams are tested."""
    return "asyncio"


class Slow:
    """An answer in three steps, each of which waits until the test lets it go on; says how it ended."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.go_on = threading.Semaphore(0)
        self.steps: list[str] = []

    def happen(self) -> Generator[Event]:
        """The claim, a statement, the answer."""
        try:
            for event in (Judged(self.answer.claims[0]), Stated(self.answer.statements[0], ()), Answered(self.answer)):
                assert self.go_on.acquire(timeout=30)
                self.steps.append(type(event).__name__)
                yield event
        finally:
            self.steps.append("closed")


async def rest_of(stream: AsyncIterator[bytes]) -> list[str]:
    """The names of the events that are still to come, without heartbeats."""
    return [part.split(b"\n")[0].decode() async for part in stream if part != b": ping\n\n"]


@pytest.mark.anyio
async def test_each_event_is_sent_when_it_arises(answer: Answer):
    """The claim is read while the next step has not even begun; heartbeats fill the silence."""
    slow = Slow(answer)
    stream = stream_answer(slow.happen, Streams(), "r", ping_s=0.001)
    silence = await anext(stream)
    slow.go_on.release()
    while (first := await anext(stream)) == silence:
        pass
    steps = list(slow.steps)
    slow.go_on.release(2)
    assert (silence, first.split(b"\n")[0], steps, await rest_of(stream)) == (
        b": ping\n\n",
        b"event: claim",
        ["Judged"],
        ["event: statement", "event: final_answer", "event: done"],
    )


@pytest.mark.anyio
async def test_a_reader_who_leaves_stops_the_work(answer: Answer):
    """The step that is running ends, the next one is not begun, and nothing is remembered to be resumed."""
    slow, streams = Slow(answer), Streams()
    stream = stream_answer(slow.happen, streams, "r")
    slow.go_on.release()
    first = await anext(stream)
    await stream.aclose()  # type: ignore[attr-defined]  # an async generator, seen as an iterator
    slow.go_on.release(2)
    await streams.drain()
    id_ = next(line for line in first.decode().split("\n") if line.startswith("id: ")).removeprefix("id: ")
    assert (slow.steps, streams.after(id_)) == (["Judged", "Stated", "closed"], None)


@pytest.mark.anyio
async def test_a_failure_half_way_is_told_after_what_was_said(answer: Answer):
    """What was sent stays sent; the error takes the place of the answer and has no id to go on from."""

    def happen() -> Generator[Event]:
        """The claim, then a failure."""
        yield Judged(answer.claims[0])
        raise LibraryDamaged("secret path")

    claim, error = [part async for part in stream_answer(happen, Streams(), "r")]
    assert (claim.startswith(b"event: claim\n"), error.startswith(b"event: error\n"), b"id:" in error) == (
        True,
        True,
        False,
    )
    assert b"library-damaged" in error
    assert b"secret" not in error


@pytest.mark.anyio
async def test_a_server_that_stops_says_so_instead_of_cutting_the_stream(answer: Answer):
    """What was said stays said; the work is stopped, and nothing is remembered of it."""
    slow, streams = Slow(answer), Streams()
    stream = stream_answer(slow.happen, streams, "r")
    slow.go_on.release()
    await anext(stream)
    streams.cut()
    (farewell,) = [part async for part in stream]
    slow.go_on.release()
    await streams.drain()
    assert (b"server-stopping" in farewell, slow.steps) == (True, ["Judged", "Stated", "closed"])


def test_only_the_latest_streams_are_remembered():
    """Memory stays bounded however many streams there are."""
    streams = Streams(size=2)
    for name in ("a", "b", "c"):
        streams.keep(name, [name.encode(), b"end"])
    assert [list(streams.after(f"{name}-0") or ()) for name in ("a", "b", "c")] == [[], [b"end"], [b"end"]]


def test_a_line_break_in_a_quote_does_not_break_an_event(answer: Answer):
    """Every event is one data line, whatever stands in it."""
    broken = "a\r\nb\u2028c\n\nevent: done\ndata: {}"
    statement = replace(answer.statements[0], text=broken)
    events = [*events_of(Stated(statement, ())), *events_of(Answered(replace(answer, statements=(statement,))))]
    assert [("\n" in event.data, "\r" in event.data) for event in events] == [(False, False)] * 3
