"""The line to Slack's Web API: one call until it is decided, at the pace that Slack allows.

Refused     Slack will not do it, however often it is asked; `code` is Slack's word for why
Unsure      the connection broke: what was asked for may have happened or not
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackRequestError

from api.slack.pace import Pace

FIRST_WAIT_S, LONGEST_WAIT_S = 0.5, 60.0  # between tries while Slack cannot be reached
_PASSING = frozenset({"ratelimited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"})


class Refused(Exception):
    """Slack refused a call for good."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Unsure(Exception):
    """The connection broke; the call may have been carried out or not."""


class Line:
    """Calls, one after the other for each method."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace

    async def call(
        self,
        method: str,
        make: Callable[[], Awaitable[Any]],
        *,
        channel: str | None = None,
        tries: int | None = None,
        is_patient: bool = True,
    ) -> dict[str, Any]:
        """Make one call and repeat it where that is safe.

        Args:
            method: As Slack names it.
            make: Makes the call.
            channel: Where it makes a message; such a call is not repeated when the line breaks, or two would stand.
            tries: How often at most the line may break; None is without end.
            is_patient: Wait as long as Slack wants silence; otherwise that is a refusal.

        Returns:
            What Slack said.

        Raises:
            Refused: Slack will not do it.
            Unsure: The line broke.
        """
        failures = 0
        while True:
            async with self._pace.turn(method, channel, is_message=channel is not None):
                try:
                    return dict((await make()).data)
                except SlackApiError as error:
                    retry_after_s = _retry_after_s(error)
                    if retry_after_s is not None:
                        self._pace.be_quiet(method, retry_after_s)
                        if is_patient:
                            continue
                        raise Refused("ratelimited") from error
                    code = _code(error)
                    if code is not None:
                        raise Refused(code) from error
                except (aiohttp.ClientError, SlackRequestError, TimeoutError):
                    pass  # not known whether it arrived
            failures += 1
            if channel is not None or failures == tries:
                raise Unsure(method)
            await asyncio.sleep(min(FIRST_WAIT_S * 2 ** (failures - 1), LONGEST_WAIT_S))

    async def try_once(self, method: str, make: Callable[[], Awaitable[Any]]) -> bool:
        """Make a call that nothing depends on; false if it failed."""
        try:
            await self.call(method, make, tries=1, is_patient=False)
        except (Refused, Unsure):
            return False
        return True


def _retry_after_s(error: SlackApiError) -> float | None:
    """How long Slack wants silence; None if it refused for another reason."""
    if getattr(error.response, "status_code", None) != 429:
        return None
    value = next((v for k, v in error.response.headers.items() if k.lower() == "retry-after"), "1")
    return float(value) if str(value).isdigit() else 1.0


def _code(error: SlackApiError) -> str | None:
    """Slack's word for a lasting refusal; None for what may pass."""
    data = getattr(error.response, "data", None)
    code = data.get("error") if isinstance(data, dict) else None
    status = getattr(error.response, "status_code", 500)
    return None if code is None or code in _PASSING or status >= 500 else str(code)
