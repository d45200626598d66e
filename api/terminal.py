"""How the command line behaves as a whole: one line per failure, exit codes, dates. Imports click only."""

# ruff: noqa: PLC0415 - a command loads only what it needs, so that --help does not wait for models
from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from datetime import datetime

FAILED = 2
INTERRUPTED = 130  # 128 + SIGINT, as shells count


class OneLineGroup(click.Group):
    """A group whose every failure is one line on stderr and exit code 2, never a traceback."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        """Runs the command line and always leaves through `SystemExit` with the exit code."""
        try:
            options = {"complete_var": complete_var, "windows_expand_args": windows_expand_args, **extra}
            code = super().main(args, "onrecord", standalone_mode=False, **options)
        except BrokenPipeError:  # `onrecord ask ... | head`: the reader has seen enough
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - held until the interpreter exits
            raise SystemExit(0) from None
        except (KeyboardInterrupt, click.Abort):
            click.echo("onrecord: interrupted", err=True)
            raise SystemExit(INTERRUPTED) from None
        except Exception as error:  # noqa: BLE001 - the door: every failure becomes one line
            click.echo(f"onrecord: {line_for(error)}", err=True)
            raise SystemExit(FAILED) from None
        raise SystemExit(code if isinstance(code, int) else 0)


def line_for(error: Exception) -> str:
    """One line that says what is wrong and what to do."""
    if isinstance(error, click.UsageError):
        command = error.ctx.command_path if error.ctx else "onrecord"
        text = f"{error.format_message()} See `{command} --help`."
    elif isinstance(error, click.ClickException):
        text = error.format_message()
    else:
        text = _text_of(error)
    return " ".join(text.split())


def _text_of(error: Exception) -> str:
    from assistant.errors import AssistantError
    from ingest import IngestError
    from vectorstore.errors import LibraryError

    if isinstance(error, LibraryError | AssistantError | IngestError | OSError):
        return str(error)
    return f"unexpected {type(error).__name__}: {error}"


class Until(click.ParamType[Any]):
    """An upper bound in time; a plain date means the end of that day in UTC."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The moment in UTC."""
        from api.dates import parse_end

        try:
            return parse_end(value)
        except ValueError as error:
            self.fail(f"{error}.", param, ctx)
