"""What routes ask for: the desk as the caller may see it. The only place that reads it from the request."""

from __future__ import annotations

from typing import Annotated, cast

from fastapi import Depends, Request

from api.metrics import Metrics
from api.security import Caller, caller_of
from api.slack.door import Door
from api.streams import Streams
from assistant.build import Desk


class Desks:
    """The desk that was opened at start-up, and what is seen of it from each collection."""

    def __init__(self, desk: Desk) -> None:
        self._whole = desk
        self._within: dict[str, Desk] = {}

    def of(self, caller: Caller) -> Desk:
        """The desk that this caller may see; whoever asks it need not filter."""
        if caller.collection is None:
            return self._whole
        if caller.collection not in self._within:
            self._within[caller.collection] = self._whole.within(caller.collection)
        return self._within[caller.collection]


def get_desk(request: Request) -> Desk:
    """The desk of this app, limited to the collection that the caller's key is bound to."""
    return cast(Desks, request.state.desks).of(caller_of(request.scope))


def get_streams(request: Request) -> Streams:
    """The streams of this app."""
    return cast(Streams, request.state.streams)


def get_metrics(request: Request) -> Metrics:
    """What this app counts."""
    return cast(Metrics, request.state.metrics)


def get_slack(request: Request) -> Door:
    """The Slack bot's door, open or not."""
    return cast(Door, request.state.slack)


def get_request_id(request: Request) -> str:
    """The id that the response will carry."""
    return cast(str, request.state.request_id)


DeskDep = Annotated[Desk, Depends(get_desk)]
MetricsDep = Annotated[Metrics, Depends(get_metrics)]
StreamsDep = Annotated[Streams, Depends(get_streams)]
SlackDep = Annotated[Door, Depends(get_slack)]
RequestId = Annotated[str, Depends(get_request_id)]
