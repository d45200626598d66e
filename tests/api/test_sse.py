"""Streams that wait, end early, or are resumed."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest

from api.sse import Replays, events_of, stream_answer
from assistant.answer import Answer


@pytest.fixture
def anyio_backend() -> str:
    """The server runs on asyncio, so that is where the streams are tested."""
    return "asyncio"


@pytest.mark.anyio
async def test_heartbeats_keep_the_connection_open_while_the_answer_is_sought(answer: Answer):
    """Comments, which clients ignore; the first real event comes with the answer."""
    release = Event()

    def ask() -> Answer:
        """Waits until the test lets it go on."""
        release.wait(timeout=30)
        return answer

    stream = stream_answer(ask, Replays(), "r", ping_s=0.001)
    waiting = [await anext(stream), await anext(stream)]
    release.set()
    parts = [part async for part in stream if part != b": ping\n\n"]
    assert (waiting, [part.split(b"\n")[0] for part in parts][::5]) == (
        [b": ping\n\n", b": ping\n\n"],
        [b"event: message_start", b"event: done"],
    )


@pytest.mark.anyio
async def test_a_reader_who_leaves_while_waiting_stops_the_stream(answer: Answer):
    """Nothing is remembered of it, and nothing complains."""
    release, replays = Event(), Replays()

    def ask() -> Answer:
        """Waits until the test lets it go on."""
        release.wait(timeout=30)
        return answer

    stream = stream_answer(ask, replays, "r", ping_s=0.001)
    await anext(stream)
    release.set()
    await stream.aclose()  # type: ignore[attr-defined]  # an async generator, seen as an iterator
    assert replays.after("r-0") is None


def test_only_the_latest_streams_are_remembered(answer: Answer):
    """Memory stays bounded however many streams there are."""
    replays = Replays(size=2)
    for name in ("a", "b", "c"):
        replays.keep(name, events_of(answer))
    kept = [list(replays.after(f"{name}-4") or ()) for name in ("a", "b", "c")]
    done = '\ndata: {"id": "ans_1"}\nid: '
    assert [[part.decode() for part in parts] for parts in kept] == [
        [],
        [f"event: done{done}b-5\n\n"],
        [f"event: done{done}c-5\n\n"],
    ]


def test_a_line_break_in_a_quote_does_not_break_an_event(answer: Answer):
    """Every event is one data line, whatever stands in it."""
    broken = "a\r\nb\u2028c\n\nevent: done\ndata: {}"
    events = events_of(replace(answer, text=broken, statements=(replace(answer.statements[0], text=broken),)))
    assert [len(event.data.splitlines()) for event in events if "\u2028" not in event.data] == [1] * 4
    assert all("\n" not in event.data and "\r" not in event.data for event in events)
