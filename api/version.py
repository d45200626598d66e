"""The version of what is installed."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def installed_version() -> str:
    """The version of the installed distribution, "unknown" when run from a folder that is not installed."""
    try:
        return version("onrecord")
    except PackageNotFoundError:
        return "unknown"
