"""What a machine lacks: a skip on a desk, a failure in CI."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def go_without(missing: str) -> NoReturn:
    """Skip the test, or fail it where ONRECORD_CI is set: there nothing may be missing."""
    if os.environ.get("ONRECORD_CI"):
        pytest.fail(missing)
    pytest.skip(missing)
