"""Events over HTTP: whether a request is Slack's own, and what bolt makes of it."""

from __future__ import annotations

from collections.abc import Mapping

from slack_bolt.adapter.starlette.async_handler import to_starlette_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier
from starlette.responses import Response


def is_genuine(secret: str, body: bytes, headers: Mapping[str, str]) -> bool:
    """True if Slack signed exactly these bytes within the last five minutes.

    The SDK's verifier raises on a time stamp that is no number, a signature beyond ASCII and a body that is not UTF-8;
    none of those is Slack's.
    """
    timestamp = headers.get("x-slack-request-timestamp", "")
    signature = headers.get("x-slack-signature", "")
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12 and signature.isascii()):
        return False
    try:
        return SignatureVerifier(secret).is_valid(body, timestamp, signature)
    except UnicodeDecodeError:
        return False


async def dispatch(bolt: AsyncApp, body: bytes, headers: Mapping[str, str]) -> Response:
    """Bolt's answer to a genuine request: 200 once it is stored, else 500, so that Slack sends it again."""
    request = AsyncBoltRequest(body=body.decode("utf-8"), headers=dict(headers))
    return to_starlette_response(await bolt.async_dispatch(request))
