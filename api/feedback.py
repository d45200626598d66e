"""`onrecord feedback`: what readers said of answers. Imports click only; the command loads what it needs."""

# ruff: noqa: PLC0415 - a command loads only what it needs, so that --help does not wait for a database
from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click


@click.group()
def feedback() -> None:
    """What readers said of answers."""


@feedback.command()
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file instead of stdout.")
@click.option(
    "--home", type=click.Path(path_type=Path, file_okay=False), help="The library's folder. [env: ONRECORD_HOME]"
)
def export(*, out: Path | None, home: Path | None) -> None:
    """Print all feedback as JSON Lines, from which `python -m evals new` makes cases of the evaluation.

    Each line has the answer as it was sent, what was said of it, and the case as far as that settles it: whole for
    "helpful"; for the other reasons a person says what would have been right.
    """
    from api.feedback_lines import feedback_lines
    from assistant.ledger import Ledger
    from assistant.settings import load_settings

    settings = load_settings(home=home)
    with closing(Ledger.open(settings.database_url, settings.home)) as ledger:
        lines = [line + "\n" for line in feedback_lines(ledger)]
    if out is None:
        click.echo("".join(lines), nl=False)
        return
    partial = out.with_name(out.name + ".partial")  # whole or not at all
    partial.write_text("".join(lines), encoding="utf-8")
    partial.replace(out)
    click.echo(f"{len(lines)} opinions saved to {out}")
