"""`onrecord keys`: make, list, rotate and revoke API keys. Imports click only, like the rest of the command line."""

# ruff: noqa: PLC0415 - a command loads only what it needs, so that --help does not wait for models
from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from api.keys import Issued, Key, Keys

SCOPES = ("ask", "ingest", "admin")
OVERLAP = "1d"  # both keys of a rotation work so long, unless said otherwise

_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class _Span(click.ParamType[timedelta]):
    """A length of time: 30m, 12h, 90d, 4w."""

    name = "span"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        """The length; 0 is none."""
        if isinstance(value, timedelta):
            return value
        found = re.fullmatch(r"(\d{1,5})([mhdw])", str(value))
        if value == "0":
            return timedelta()
        if found is None:
            self.fail(f"{value!r} is no length of time such as 12h, 90d or 4w.", param, ctx)
        return timedelta(**{_UNITS[found[2]]: int(found[1])})


_home = click.option(
    "--home", type=click.Path(path_type=Path, file_okay=False), help="The library's folder. [env: ONRECORD_HOME]"
)


@click.group()
def keys() -> None:
    """Make, list, rotate and revoke API keys."""


@keys.command()
@click.argument("name")
@click.option("--scope", "scopes", multiple=True, required=True, type=click.Choice(SCOPES), help="May be repeated.")
@click.option("--collection", help="Sees and fills this collection only.")
@click.option("--expires", type=_Span(), help="Its lifetime: 12h, 90d, 4w. Without it, it never ends.")
@_home
def create(
    name: str, *, scopes: tuple[str, ...], collection: str | None, expires: timedelta | None, home: Path | None
) -> None:
    """Make a key and print it, once; NAME says whose it is.

    ask: questions, searches, reading articles. ingest: adding and removing them. admin: metrics.
    """
    from api.endpoints import Scope

    now = datetime.now(UTC)
    with _open(home) as store:
        try:
            made = store.create(
                name,
                [Scope(scope) for scope in scopes],
                now=now,
                collection=collection,
                expires_at=now + expires if expires else None,
            )
        except ValueError as error:
            raise click.ClickException(f"{error}.") from error
    _show(made)


@keys.command("list")
@_home
def list_(*, home: Path | None) -> None:
    """Show every key without its secret."""
    now = datetime.now(UTC)
    with _open(home) as store:
        rows = [_row(key, now) for key in store.all()]
    if not rows:
        click.echo("There is no key; make one with `onrecord keys create NAME --scope ask`.", err=True)
    for row in [("ID", "NAME", "SCOPES", "COLLECTION", "CREATED", "LAST USED", "STATE"), *rows] if rows else []:
        click.echo("{:<13} {:<20} {:<17} {:<14} {:<11} {:<17} {}".format(*row))


@keys.command()
@click.argument("id_", metavar="ID")
@_home
def revoke(id_: str, *, home: Path | None) -> None:
    """End a key; running servers notice within two seconds."""
    with _open(home) as store:
        if not store.revoke(id_, now=datetime.now(UTC)):
            raise click.ClickException(f"there is no live key {id_!r}; `onrecord keys list` shows them.")
    click.echo(f"revoked {id_}")


@keys.command()
@click.argument("id_", metavar="ID")
@click.option("--overlap", type=_Span(), default=OVERLAP, show_default=True, help="So long the old key still works.")
@_home
def rotate(id_: str, *, overlap: timedelta, home: Path | None) -> None:
    """Make a key like ID and print it, once; the old one ends after the overlap."""
    with _open(home) as store:
        made = store.rotate(id_, now=datetime.now(UTC), overlap=overlap)
    _show(made)


@contextmanager
def _open(home: Path | None) -> Iterator[Keys]:
    from api.keys import open_keys
    from assistant.settings import load_settings

    with open_keys(load_settings(home=home)) as store:
        yield store


def _show(made: Issued) -> None:
    """The key alone on stdout, so that it can be piped into a vault."""
    click.echo(f"Key {made.key.id} for {made.key.name!r}; it is shown this once and cannot be shown again:", err=True)
    click.echo(made.secret)


def _row(key: Key, now: datetime) -> tuple[str, ...]:
    state = "live" if key.is_live(now) else "revoked" if key.revoked_at else "expired"
    if state == "live" and key.expires_at:
        state = f"live until {key.expires_at:%Y-%m-%d %H:%M}"
    used = f"{key.last_used_at:%Y-%m-%d %H:%M}" if key.last_used_at else "never"
    scopes = ",".join(scope for scope in SCOPES if scope in key.scopes)
    return key.id, key.name, scopes, key.collection or "-", f"{key.created_at:%Y-%m-%d}", used, state
