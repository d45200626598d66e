"""Libraries in temporary folders, with the fake model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.vectorstore.fakes import FakeModel
from vectorstore.library import Library

NOW = datetime(2024, 1, 1, tzinfo=UTC)
Opener = Callable[..., Library]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder for a library that does not exist yet."""
    return tmp_path / "library"


@pytest.fixture
def open_library(home: Path) -> Iterator[Opener]:
    """Opens the test's library, with a fixed clock; whatever is still open at the end is closed."""
    with ExitStack() as stack:

        def opened(**options: Any) -> Library:
            model = options.pop("model", None) or FakeModel()
            return stack.enter_context(Library.open(home, model, clock=lambda: NOW, **options))

        yield opened


@pytest.fixture
def library(open_library: Opener) -> Library:
    """An empty library, open for writing."""
    return open_library()
