"""Policy: how the doors are guarded, from `ONRECORD_*`. Where the library is stands in assistant.settings."""

from __future__ import annotations

import os
from ipaddress import ip_network
from typing import Annotated, Literal

from limits import RateLimitItem, parse
from pydantic import AfterValidator, Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant.settings import read_settings

OFF = "off"
ANSWERS_PER_CORE = 4  # more at once only wait for each other: answering is bound by the processor


def _rate(text: str) -> str:
    if text.strip().lower() == OFF:
        return OFF
    try:
        parse(text)
    except ValueError:
        raise ValueError(f"must be a number per second, minute, hour or day, as in 600/minute, or {OFF}") from None
    return text


def _networks(text: str) -> str:
    """Addresses or networks, comma-separated; a wildcard would let every client choose its own address."""
    try:
        for part in filter(None, (part.strip() for part in text.split(","))):
            ip_network(part, strict=False)
    except ValueError:
        raise ValueError("must be IP addresses or networks, separated by commas") from None
    return text


class Policy(BaseSettings):
    """One value per setting; docs/operations.md has the same table."""

    model_config = SettingsConfigDict(env_prefix="ONRECORD_", frozen=True, extra="forbid")

    insecure: bool = False
    """Serve other machines although there is no API key."""
    max_answers: int = Field(default_factory=lambda: max(4, ANSWERS_PER_CORE * (os.cpu_count() or 1)), ge=1, le=1000)
    """Questions, searches and additions worked on at once; the next one is refused with 503."""
    max_streams: int = Field(default=64, ge=1, le=10_000)
    """Streams open at once: as many as `max_answers` are worked on, the others wait and send heartbeats."""
    max_requests: int = Field(default=256, ge=1, le=100_000)
    """Requests of any kind at once, apart from /healthz."""
    rate_limit: Annotated[str, AfterValidator(_rate)] = "600/minute"
    """Requests per key, or per address without keys; `off` for none. Without keys this machine is not limited."""
    body_timeout_s: float = Field(default=30, gt=0, le=3600)
    """Seconds in which a body must have arrived."""
    stop_timeout_s: int = Field(default=15, ge=0, le=3600)
    """Seconds that open requests get at shutdown."""
    keep_alive_s: int = Field(default=5, ge=1, le=3600)
    """Seconds that an idle connection stays open."""
    trusted_proxies: Annotated[str, AfterValidator(_networks)] = ""
    """Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    """`debug` adds the messages of unexpected exceptions, which may hold what was asked."""

    @property
    def rate(self) -> RateLimitItem | None:
        """The parsed limit; None where there is none."""
        return None if self.rate_limit == OFF else parse(self.rate_limit)


def load_policy(**given: object) -> Policy:
    """The policy from the environment, with `given` (flags) on top; None means not given.

    Raises:
        BadSetting: a value has the wrong type or range.
    """  # raised by read_settings
    return read_settings(Policy, **given)
