"""Who gets in: every endpoint with every kind of key, and what is open without keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import anyio
import httpx2
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.endpoints import Scope
from api.keys import Keys
from api.policy import Policy
from api.security import FRESH_FOR, Keyring
from assistant.build import Desk
from assistant.ledger import Database
from tests.api.test_endpoints import WHO

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
KINDS = ["none", "forged", "revoked", "expired", "ask", "ingest", "admin", "all"]
COLLECTIONS = [None, "sports"]


@pytest.fixture
def keys(tmp_path: Path) -> Iterator[Keys]:
    """A store without keys."""
    database = Database.open(None, tmp_path)
    yield Keys(database)
    database.close()


def secrets_of(keys: Keys) -> dict[tuple[str, str | None], str]:
    """One key of every kind, alone and bound to a collection."""
    now = datetime.now(UTC)
    made: dict[tuple[str, str | None], str] = {}
    for collection in COLLECTIONS:
        for scope in Scope:
            made[scope.value, collection] = keys.create("k", [scope], now=now, collection=collection).secret
        made["all", collection] = keys.create("k", list(Scope), now=now, collection=collection).secret
        expired = keys.create("k", list(Scope), now=LONG_AGO, collection=collection, expires_at=LONG_AGO)
        revoked = keys.create("k", list(Scope), now=now, collection=collection)
        keys.revoke(revoked.key.id, now=now)
        made |= {("expired", collection): expired.secret, ("revoked", collection): revoked.secret}
        made["forged", collection] = made["all", collection][:-4] + "AAAA"
    return made


@dataclass(frozen=True)
class Keyed:
    """An app with a key of every kind."""

    client: TestClient
    keys: Keys
    secrets: dict[tuple[str, str | None], str]

    def call(self, route: str, kind: str, collection: str | None = None) -> httpx2.Response:
        """A request with such a key and no body."""
        method, path = route.split()
        path = re.sub(r"{\w+_id:path}", "a1", path).replace("{path:path}", "")
        secret = self.secrets.get((kind, collection))
        return self.client.request(method, path, headers={"Authorization": f"Bearer {secret}"} if secret else {})


@pytest.fixture
def keyed(desk: Desk, keys: Keys) -> Iterator[Keyed]:
    """The API over the fake desk, with keys."""
    secrets = secrets_of(keys)
    with TestClient(create_app(desk, keys=keys)) as client:
        yield Keyed(client, keys, secrets)


ALLOWED = {
    "open": set(KINDS),
    "any key": {"ask", "ingest", "admin", "all"},
    "ask": {"ask", "all"},
    "ingest": {"ingest", "all"},
    "admin": {"admin", "all"},
}
DEAD = {"none", "forged", "revoked", "expired"}


@pytest.mark.parametrize("collection", COLLECTIONS, ids=["no-collection", "collection"])
@pytest.mark.parametrize(("route", "access"), WHO.items(), ids=WHO)
def test_every_endpoint_with_every_kind_of_key(keyed: Keyed, route: str, access: str, collection: str | None):
    """In, or 401 for no live key, or 403 for a key without the scope; the fault in the (missing) body comes later."""
    allowed = ALLOWED[access]
    wanted = {kind: "in" if kind in allowed else 401 if kind in DEAD else 403 for kind in KINDS}
    statuses = {kind: keyed.call(route, kind, collection).status_code for kind in KINDS}
    assert {kind: status if status in (401, 403) else "in" for kind, status in statuses.items()} == wanted


@pytest.mark.parametrize("route", ["GET /nothing/here", "PUT /v1/chat", "GET /v1/", "POST /docs"])
def test_without_a_key_nobody_learns_which_addresses_there_are(keyed: Keyed, route: str):
    """401 before 404 and 405."""
    assert (keyed.call(route, "none").status_code, keyed.call(route, "ask").status_code // 100) == (401, 4)


def test_a_refusal_says_what_is_needed_and_repeats_nothing(keyed: Keyed):
    """Problem object, challenge, no word of what was sent."""
    refused = keyed.client.get("/v1/models", headers={"Authorization": "Bearer canary-7qz3"})
    assert (refused.status_code, refused.headers["www-authenticate"], refused.headers["content-type"]) == (
        401,
        'Bearer realm="onrecord"',
        "application/problem+json",
    )
    assert "canary" not in refused.text


def test_a_missing_scope_is_named(keyed: Keyed):
    """So that the right key can be asked for."""
    refused = keyed.call("POST /v1/articles", "ask")
    assert refused.headers["www-authenticate"] == 'Bearer realm="onrecord", error="insufficient_scope", scope="ingest"'


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param([("Authorization", "{}")], id="no-scheme"),
        pytest.param([("Authorization", "Basic {}")], id="basic"),
        pytest.param([("Authorization", "Bearer")], id="no-secret"),
        pytest.param([("Authorization", "Bearer {}"), ("Authorization", "Bearer {}")], id="twice"),
        pytest.param([("X-API-Key", "{}")], id="other-header"),
        pytest.param([("Cookie", "Authorization=Bearer {}")], id="cookie"),
    ],
)
def test_only_one_bearer_header_is_read(keyed: Keyed, headers: list[tuple[str, str]]):
    """No second way in that a proxy or a browser would treat differently."""
    secret = keyed.secrets["all", None]
    sent = [(name, value.format(secret)) for name, value in headers]
    assert keyed.client.get("/v1/models", headers=sent).status_code == 401


def test_a_key_in_the_address_is_not_read(keyed: Keyed):
    """Addresses end up in logs and histories."""
    assert keyed.client.get(f"/v1/models?key={keyed.secrets['all', None]}").status_code == 401


def test_the_scheme_is_written_in_any_case(keyed: Keyed):
    """HTTP says so."""
    sent = {"Authorization": f"bearer {keyed.secrets['ask', None]}"}
    assert keyed.client.get("/v1/models", headers=sent).status_code == 200


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 26, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The time."""
        return self.now


def test_a_revoked_key_is_noticed_within_two_seconds(keys: Keys):
    """Without a query for each request until then."""
    clock = Clock()
    made = keys.create("k", [Scope.ASK], now=clock.now)
    ring = Keyring(clock=clock)

    async def found() -> list[bool]:
        """Before, just after, and two seconds after."""
        with ring.over(keys):
            first = await ring.find(made.secret)
            keys.revoke(made.key.id, now=clock.now)
            soon = await ring.find(made.secret)
            clock.now += FRESH_FOR
            later = await ring.find(made.secret)
        return [key is not None for key in (first, soon, later)]

    assert (anyio.run(found), FRESH_FOR) == ([True, True, False], timedelta(seconds=2))


def test_a_key_expires_on_the_moment(keys: Keys):
    """Although it is remembered as live."""
    clock = Clock()
    made = keys.create("k", [Scope.ASK], now=clock.now, expires_at=clock.now + timedelta(seconds=1))
    ring = Keyring(clock=clock)

    async def found() -> list[bool]:
        """Before and after."""
        with ring.over(keys):
            before = await ring.find(made.secret)
            clock.now += timedelta(seconds=1)
            return [key is not None for key in (before, await ring.find(made.secret))]

    assert anyio.run(found) == [True, False]


def test_last_use_is_recorded_when_the_app_stops(keyed: Keyed):
    """A key that nobody uses can be told from one that is in use."""
    keyed.call("GET /v1/models", "ask")
    keyed.client.__exit__(None, None, None)
    used = {key.id for key in keyed.keys.all() if key.last_used_at}
    assert used == {keyed.secrets["ask", None].split("_")[1]}


def local(desk: Desk, policy: Policy, *, address: str, headers: dict[str, str]) -> int:
    """The status of a request from that address to an app without keys."""
    with TestClient(
        create_app(desk, policy=policy), client=(address, 5000), base_url="http://127.0.0.1:8000"
    ) as client:
        return client.get("/v1/models", headers=headers).status_code


@pytest.mark.parametrize(
    ("address", "headers", "status"),
    [
        pytest.param("127.0.0.1", {}, 200, id="own-machine"),
        pytest.param("::1", {"Host": "[::1]:8000"}, 200, id="own-machine-ipv6"),
        pytest.param("127.0.0.1", {"Host": "localhost:8000"}, 200, id="localhost"),
        pytest.param("127.0.0.1", {"Origin": "http://localhost:3000"}, 200, id="own-page"),
        pytest.param("192.168.1.7", {}, 403, id="other-machine"),
        pytest.param("127.0.0.1", {"Host": "rebound.example"}, 403, id="dns-rebinding"),
        pytest.param("127.0.0.1", {"Host": "localhost.example"}, 403, id="name-that-begins-like-it"),
        pytest.param("127.0.0.1", {"Host": "[::1"}, 403, id="no-host"),
        pytest.param("127.0.0.1", {"Origin": "https://evil.example"}, 403, id="foreign-page"),
        pytest.param("127.0.0.1", {"Origin": "null"}, 403, id="sandboxed-page"),
    ],
)
def test_without_keys_only_this_machine_is_served(desk: Desk, address: str, headers: dict[str, str], status: int):
    """Also behind a proxy on the same machine, and against web pages that let their name point here."""
    assert local(desk, Policy(), address=address, headers=headers) == status


def test_insecure_serves_everybody_without_keys(desk: Desk):
    """For a closed network, when somebody says so."""
    assert local(desk, Policy(insecure=True), address="192.168.1.7", headers={"Host": "desk.example"}) == 200


def test_with_keys_the_name_of_the_server_does_not_matter(keyed: Keyed):
    """A page elsewhere has no key to send."""
    sent = {"Authorization": f"Bearer {keyed.secrets['ask', None]}", "Host": "onrecord.example"}
    assert keyed.client.get("/v1/models", headers=sent).status_code == 200
