"""The address that Slack sends events, commands and clicks to. Its key is Slack's signature."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.body import read_body
from api.deps import SlackDep
from api.errors import Refusal

MAX_BYTES = 1024 * 1024  # Slack's largest payloads are views of some 250 kB

router = APIRouter(tags=["slack"])


@router.post("/slack/events", include_in_schema=False)
async def slack_events(request: Request, slack: SlackDep) -> Response:
    """Takes a delivery of Slack's into the inbox; 200 means that it will be answered."""
    if slack.dispatch is None:
        raise Refusal(slack.status, slack.why)
    body = await read_body(request, MAX_BYTES)
    if not slack.is_genuine(body, request.headers):
        raise Refusal(401, "The request is not signed by Slack, or too old.")
    return await slack.dispatch(body, request.headers)
