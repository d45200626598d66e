"""What routes ask for: the desk that was opened at start-up. The only place that reads it from the request."""

from __future__ import annotations

from typing import Annotated, cast

from fastapi import Depends, Request

from api.streams import Streams
from assistant.build import Desk


def get_desk(request: Request) -> Desk:
    """The desk of this app."""
    return cast(Desk, request.state.desk)


def get_streams(request: Request) -> Streams:
    """The streams of this app."""
    return cast(Streams, request.state.streams)


def get_request_id(request: Request) -> str:
    """The id that the response will carry."""
    return cast(str, request.state.request_id)


DeskDep = Annotated[Desk, Depends(get_desk)]
StreamsDep = Annotated[Streams, Depends(get_streams)]
RequestId = Annotated[str, Depends(get_request_id)]
