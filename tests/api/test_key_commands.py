"""`onrecord keys`."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.cli import main


@pytest.fixture
def keys(tmp_path: Path) -> Callable[..., Result]:
    """The command over a library's folder that does not exist yet."""
    return lambda *args: CliRunner().invoke(main, ["keys", *args, "--home", str(tmp_path / "library")])


def test_create_prints_the_key_alone_so_that_it_can_be_piped(keys: Callable[..., Result]):
    """What people need to know stands on stderr."""
    made = keys("create", "slack bot", "--scope", "ask")
    assert re.fullmatch(r"onr_[0-9a-f]{12}_[\w-]{43}\n", made.stdout)
    assert made.stderr == f"Key {made.stdout[4:16]} for 'slack bot'; it is shown this once and cannot be shown again:\n"


def test_list_shows_everything_but_the_key(keys: Callable[..., Result]):
    """Who may do what, where, and since when."""
    id_ = keys("create", "feed", "--scope", "ingest", "--scope", "ask", "--collection", "sports").stdout[4:16]
    listed = keys("list")
    row = listed.stdout.splitlines()[1].split()
    assert (row[:4], row[5:]) == ([id_, "feed", "ask,ingest", "sports"], ["never", "live"])


def test_list_says_how_to_begin(keys: Callable[..., Result]):
    """An empty table helps nobody."""
    assert keys("list").stderr == "There is no key; make one with `onrecord keys create NAME --scope ask`.\n"


def test_revoke_ends_a_key_once(keys: Callable[..., Result]):
    """A mistyped id is noticed."""
    id_ = keys("create", "feed", "--scope", "ingest").stdout[4:16]
    first, second = keys("revoke", id_), keys("revoke", id_)
    assert (first.stdout, second.exit_code, second.stderr) == (
        f"revoked {id_}\n",
        2,
        f"onrecord: there is no live key '{id_}'; `onrecord keys list` shows them.\n",
    )


def test_rotate_prints_a_new_key_and_lets_the_old_one_end(keys: Callable[..., Result]):
    """At once, where no overlap is wanted."""
    old = keys("create", "feed", "--scope", "ingest").stdout[4:16]
    new = keys("rotate", old, "--overlap", "0").stdout[4:16]
    states = {row.split()[0]: row.split()[-1] for row in keys("list").stdout.splitlines()[1:]}
    assert states == {old: "expired", new: "live"}


@pytest.mark.parametrize(
    ("args", "complaint"),
    [
        (["create", "x"], "Missing option '--scope'"),
        (["create", "x", "--scope", "root"], "'root' is not one of 'ask', 'ingest', 'admin'"),
        (["create", "x", "--scope", "ask", "--expires", "soon"], "'soon' is no length of time such as 12h, 90d or 4w."),
        (
            ["create", "x", "--scope", "ask", "--collection", "a/b"],
            "a collection is called by 1 to 32 of a-z, 0-9 and -",
        ),
        (["rotate", "000000000000"], "there is no key '000000000000' that could be rotated"),
    ],
)
def test_a_wrong_command_says_what_is_wrong(keys: Callable[..., Result], args: list[str], complaint: str):
    """In one line."""
    result = keys(*args)
    assert (result.exit_code, complaint in result.stderr, result.stderr.count("\n")) == (2, True, 1)


def test_a_lifetime_is_shown_by_its_end(keys: Callable[..., Result]):
    """90d, 4w, 12h."""
    keys("create", "guest", "--scope", "ask", "--expires", "90d")
    assert re.search(r"live until \d{4}-\d\d-\d\d \d\d:\d\d$", keys("list").stdout.strip())
