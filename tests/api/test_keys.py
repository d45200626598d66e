"""API keys as they are kept: SQLite on disk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from api.endpoints import Scope
from api.keys import Keys, UnknownKey, match
from assistant.ledger import Database

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def keys(tmp_path: Path) -> Iterator[Keys]:
    """No key yet."""
    database = Database.open(None, tmp_path)
    yield Keys(database)
    database.close()


def test_a_key_holds_256_random_bits_behind_a_readable_prefix(keys: Keys):
    """43 characters of base64 after `onr_` and the id, never twice the same."""
    made = [keys.create("desk", [Scope.ASK], now=NOW) for _ in range(20)]
    assert all(re.fullmatch(rf"onr_{one.key.id}_[\w-]{{43}}", one.secret) for one in made)
    assert len({one.secret[17:] for one in made}) == 20


def test_only_the_digest_is_kept(keys: Keys, tmp_path: Path):
    """Neither the key nor its random part stands in any file of the folder."""
    made = keys.create("desk", [Scope.ASK], now=NOW)
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert (made.key.digest.encode() in kept, made.secret.split("_", 2)[2].encode() in kept) == (True, False)


def test_a_key_is_read_back_as_it_was_made(keys: Keys):
    """Scopes, collection and times."""
    made = keys.create("desk", [Scope.INGEST, Scope.ASK], now=NOW, collection="sports", expires_at=NOW + DAY)
    assert keys.all() == (made.key,)


def test_the_right_secret_finds_its_key(keys: Keys):
    """Among others."""
    one, other = (keys.create(name, [Scope.ASK], now=NOW) for name in ("one", "other"))
    assert (match(one.secret, keys.all()), match(other.secret, keys.all())) == (one.key, other.key)


@pytest.mark.parametrize(
    "forge",
    [
        pytest.param(lambda s, _: "", id="none"),
        pytest.param(lambda s, _: s[:-1], id="cut"),
        pytest.param(lambda s, _: s + "A", id="longer"),
        pytest.param(lambda s, _: s[:-1] + ("A" if s[-1] != "A" else "B"), id="last-character"),
        pytest.param(lambda s, _: s.upper(), id="capitals"),
        pytest.param(lambda s, _: f" {s}", id="blank"),
        pytest.param(lambda s, _: s[:17] + "A" * 43, id="own-id-other-secret"),
        pytest.param(lambda s, o: o[:17] + s[17:], id="id-of-another-key"),
        pytest.param(lambda s, _: s[:16], id="id-only"),
        pytest.param(lambda s, _: "onr_000000000000_" + s[17:], id="unknown-id"),
        pytest.param(lambda s, _: s + "\n", id="newline"),
        pytest.param(lambda s, _: "\ud800", id="surrogate"),
    ],
)
def test_a_forged_secret_finds_none(keys: Keys, forge):  # noqa: ANN001 - a lambda of the table above
    """Not even one that shares all but a character with a real one."""
    secret, other = (keys.create(name, [Scope.ASK], now=NOW).secret for name in ("one", "other"))
    assert match(forge(secret, other), keys.all()) is None


def test_the_digest_is_no_key(keys: Keys):
    """Whoever reads the database cannot come in with what stands there."""
    made = keys.create("desk", [Scope.ASK], now=NOW)
    assert match(made.key.digest, keys.all()) is None


def test_a_key_lives_until_it_expires_or_is_revoked(keys: Keys):
    """The moment of expiry is no longer part of its life; a second revocation finds nothing."""
    made = keys.create("desk", [Scope.ASK], now=NOW, expires_at=NOW + DAY)
    before, at = (made.key.is_live(NOW + DAY - timedelta(microseconds=1)), made.key.is_live(NOW + DAY))
    revoked = [keys.revoke(made.key.id, now=NOW + DAY / 2) for _ in range(2)]
    assert (before, at, revoked, keys.all()[0].is_live(NOW)) == (True, False, [True, False], False)


def test_rotation_gives_the_same_rights_and_lets_both_work_for_a_while(keys: Keys):
    """Programs can be changed over without an outage."""
    old = keys.create("bot", [Scope.ASK], now=NOW, collection="sports", expires_at=NOW + 10 * DAY)
    new = keys.rotate(old.key.id, now=NOW + DAY, overlap=2 * DAY)
    first, second = keys.all()
    assert (first.expires_at, second.expires_at) == (NOW + 3 * DAY, NOW + 11 * DAY)
    assert (new.key.name, new.key.scopes, new.key.collection) == ("bot", {Scope.ASK}, "sports")
    assert (match(old.secret, (first, second)), match(new.secret, (first, second))) == (first, second)


def test_rotation_does_not_lengthen_the_old_key(keys: Keys):
    """One that ends within the overlap ends when it was meant to."""
    old = keys.create("bot", [Scope.ASK], now=NOW, expires_at=NOW + DAY)
    keys.rotate(old.key.id, now=NOW, overlap=5 * DAY)
    assert keys.all()[0].expires_at == NOW + DAY


@pytest.mark.parametrize("end", ["unknown", "revoked", "expired"])
def test_only_a_live_key_can_be_rotated(keys: Keys, end: str):
    """A leaked key that was revoked cannot be brought back to life."""
    made = keys.create("bot", [Scope.ASK], now=NOW, expires_at=NOW + DAY)
    id_ = "0" * 12 if end == "unknown" else made.key.id
    if end == "revoked":
        keys.revoke(id_, now=NOW)
    with pytest.raises(UnknownKey):
        keys.rotate(id_, now=NOW + (2 * DAY if end == "expired" else DAY / 2), overlap=DAY)


@pytest.mark.parametrize("name", ["", "Sports", "a/b", "-a", "a" * 33, "a b", "ä"])
def test_a_collection_is_called_by_a_plain_word(keys: Keys, name: str):
    """Its name stands in ids, and therefore in addresses."""
    with pytest.raises(ValueError, match="a collection is called"):
        keys.create("desk", [Scope.ASK], now=NOW, collection=name)


def test_a_key_without_a_scope_is_refused(keys: Keys):
    """It could do nothing, and somebody would wonder why."""
    with pytest.raises(ValueError, match="at least one scope"):
        keys.create("desk", [], now=NOW)
