"""The whole OpenAPI description against the app, by schemathesis: every operation, valid and invalid, all checks on.

FUZZ_CASES is the number of cases for all operations together: some 300 in everyday runs, 2,000 in CI, 20,000 with
`make fuzz`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from threading import Thread
from typing import Any, cast

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import (
    allow_header_conformance,
    negative_data_rejection,
    positive_data_acceptance,
    unsupported_method,
)

from api.app import create_app
from api.endpoints import Scope
from api.keys import Keys
from api.policy import Policy
from api.schemas import MAX_QUESTION
from api.server import Server, configure, listen, url_of
from assistant.briefer import Briefer
from assistant.build import Desk
from assistant.ledger import Ledger
from assistant.settings import Settings
from tests.api.conftest import FakeBriefer, FakeLibrary, full_answer
from vectorstore.library import Library

OPERATIONS = 18  # of the description, roughly; the cases are shared out among them
CASES = int(os.environ.get("FUZZ_CASES", "300"))
REPRODUCIBLE = 2000  # up to so many the cases are the same in every run; `make fuzz` draws new ones


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[requests.Session, str]]:
    """A server with keys in a thread for all cases: a session with a key, and the address."""
    ledger = Ledger.open(None, tmp_path_factory.mktemp("ledger"))
    desk = Desk(cast(Library, FakeLibrary()), cast(Briefer, FakeBriefer(full_answer())), Settings(), ledger)
    keys = Keys(ledger.database)
    secret = keys.create("fuzz", list(Scope), now=datetime.now(UTC)).secret
    app = create_app(desk, keys=keys, policy=Policy(rate_limit="off"))
    server = Server(configure(app), app.state.streams)
    with listen("127.0.0.1", 0) as listener, requests.Session() as session:
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        session.headers["Authorization"] = f"Bearer {secret}"
        yield session, url_of(listener)
        server.should_exit = True
        thread.join(timeout=30)
    ledger.close()


# The session brings the key, and NUL is refused whatever the field: neither need be generated.
config = schemathesis.Config.from_dict({"generation": {"with-security-parameters": False, "allow-x00": False}})
# Nothing of the desk is needed to describe the app.
schema = schemathesis.openapi.from_dict(create_app(cast(Desk, None)).openapi(), config=config)


BEYOND_THE_SCHEMA = (
    "must hold a letter or a digit",
    "is not acceptable; wanted",
    "must not be later than",
    "must be the `next`",
    "has no question",
)
"""Faults by rules that JSON Schema has no words for: letters of every script, an order of dates, the mark of a page."""
ID_MAY_END_LIKE_THIS = "/v1/articles/{article_id}/answers"
"""DELETE there removes the article whose id ends in /answers, so that it is not a method of this address."""

MAY_BE_REPEATED = "/v1/articles"
"""One value of a parameter that may be repeated is sent like a list of one: `tag=7` is no wrong type."""


@schema.parametrize()
@settings(
    max_examples=max(1, CASES // OPERATIONS),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=CASES <= REPRODUCIBLE,
)
def test_the_app_keeps_to_its_description(case: Any, served: tuple[requests.Session, str]) -> None:
    """No 5xx, nothing undocumented, what is invalid is refused and what is valid is not, no way round the key."""
    session, url = served
    response = case.call(session=session, base_url=url)
    excluded = [unsupported_method, allow_header_conformance] if case.path == ID_MAY_END_LIKE_THIS else []
    if response.status_code == 422 and all(_is_beyond(fault) for fault in response.json().get("errors", ())):
        excluded.append(positive_data_acceptance)
    if response.status_code == 200 and (case.path == MAY_BE_REPEATED or _is_long_by_blanks(case.body)):
        excluded.append(negative_data_rejection)
    sent = {"session": session, "base_url": url}
    case.validate_response(response, excluded_checks=excluded, transport_kwargs=sent)


def _is_long_by_blanks(body: Any) -> bool:
    """A question is counted without the blanks around it; JSON Schema counts them."""
    texts = [body.get(name) for name in ("question", "query")] if isinstance(body, dict) else []
    return any(isinstance(text, str) and len(text.strip()) <= MAX_QUESTION < len(text) for text in texts)


def _is_beyond(fault: dict[str, str]) -> bool:
    return any(words in fault["problem"] for words in BEYOND_THE_SCHEMA)
