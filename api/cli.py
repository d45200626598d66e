"""The command line. Imports click only; everything else is loaded by the command that needs it."""

# ruff: noqa: PLC0415 - a command loads only what it needs, so that --help does not wait for models
from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from api.feedback import feedback
from api.key_commands import keys
from api.terminal import FAILED, OneLineGroup, Until, line_for

if TYPE_CHECKING:
    from datetime import datetime
    from socket import socket

    from api.intake import Tally
    from api.keys import Keys
    from api.policy import Policy
    from assistant.answer import Answer
    from assistant.build import Desk
    from assistant.settings import Settings
    from vectorstore import Filter

FAILED_IN_PART = 1


def _rename(_ctx: click.Context, _param: click.Parameter, pairs: tuple[str, ...]) -> dict[str, str]:
    """`OUR=THEIR` pairs as our name by theirs."""
    names = [pair.partition("=") for pair in pairs]
    if bad := [pair for pair in names if not (pair[0] and pair[2])]:
        raise click.BadParameter(f"{''.join(bad[0])!r} is not OUR=THEIR, as in title=headline.")
    return {theirs: ours for ours, _, theirs in names}


_home = click.option(
    "--home", type=click.Path(path_type=Path, file_okay=False), help="The library's folder. [env: ONRECORD_HOME]"
)
_as_of = click.option("--as-of", type=Until(), help="Answer from what was published until then.")
_sources = click.option("--source", "sources", multiple=True, help="Only this outlet; may be repeated.")
_explain = click.option("--explain", is_flag=True, help="Show rule, basis, timeline and what was searched.")


def _version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from api.version import installed_version

        click.echo(f"onrecord {installed_version()}")
        ctx.exit()


@click.group("onrecord", cls=OneLineGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
def main() -> None:
    """Answers from articles with exact citations, and says which claims are unverified."""


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--source", help="Outlet of articles that do not name one.")
@click.option("--published-at", help="Date of articles that have none: RFC 3339 with a zone, or a date.")
@click.option("--tag", "tags", multiple=True, help="Tag for articles that have none; may be repeated.")
@click.option(
    "--field",
    "rename",
    multiple=True,
    callback=_rename,
    metavar="OUR=THEIR",
    help="OUR field is called THEIR in JSON input.",
)
@_home
def ingest(
    paths: tuple[Path, ...],
    *,
    source: str | None,
    published_at: str | None,
    tags: tuple[str, ...],
    rename: dict[str, str],
    home: Path | None,
) -> int:
    """Take articles in from files and folders: text, Markdown, HTML, JSON, JSON Lines.

    Ends with 0 if all went in, 1 if some could not be read, 2 if none could.
    """
    from datetime import UTC, datetime

    from ingest import read_paths

    given = {"source": source, "published_at": published_at, "tags": ", ".join(tags)}
    defaults = {name: value for name, value in given.items() if value}
    found = read_paths(paths, now=datetime.now(UTC), defaults=defaults, rename=rename)
    with _open(_settings(home), command="ingest", create=True) as desk:
        tally = _take_in(desk, found)
    click.echo(f"{_counted(tally.counts)}, {tally.failed} failed")
    for oddity, number in tally.odd.items():
        click.echo(f"warning: {number} with {oddity.replace('_', ' ')}; they are searched and judged as they look")
    if not tally.stored:
        return FAILED
    return FAILED_IN_PART if tally.failed else 0


def _take_in(desk: Desk, found: Any) -> Tally:
    """Stores the articles under a progress bar, which a log file sees only when the work is long."""
    from tqdm import tqdm

    from api.intake import take_in

    calm_s = 0.1 if sys.stderr.isatty() else 10
    with tqdm(desc="articles", unit=" articles", file=sys.stderr, mininterval=calm_s, delay=calm_s) as bar:

        def complain(error: Exception) -> None:
            bar.write(f"onrecord: {line_for(error)}", file=sys.stderr)

        return take_in(desk, found, on_error=complain, on_stored=lambda _: bar.update())


@main.command()
@click.argument("question")
@_as_of
@_sources
@click.option("--json", "as_json", is_flag=True, help="Print the same JSON object as the HTTP API.")
@click.option("--slack", "as_slack", is_flag=True, help="Print the messages that Slack would get, as Block Kit JSON.")
@_explain
@_home
def ask(
    question: str,
    *,
    as_of: datetime | None,
    sources: tuple[str, ...],
    as_json: bool,
    as_slack: bool,
    explain: bool,
    home: Path | None,
) -> None:
    """Answer one question from the articles taken in."""
    import json

    from api.render import answer_json
    from assistant.briefer import Request

    with _open(_settings(home), command="ask", read_only=True) as desk:
        answer = desk.briefer.ask(Request(question, where=_where(as_of, sources), earlier=()))
    if as_json:
        click.echo(json.dumps(answer_json(answer), ensure_ascii=False, indent=2))
    elif as_slack:
        from api.slack.message import answer_messages

        sent = [{"text": message.text, "blocks": message.blocks} for message in answer_messages(answer)]
        click.echo(json.dumps(sent, ensure_ascii=False, indent=2))
    else:
        _show(answer, explain=explain)


@main.command()
@_as_of
@_sources
@_explain
@_home
def chat(*, as_of: datetime | None, sources: tuple[str, ...], explain: bool, home: Path | None) -> None:
    """Ask in a conversation, where later questions may refer to earlier ones."""
    from assistant.briefer import Request
    from assistant.errors import BadQuestion

    with _open(_settings(home), command="chat", read_only=True) as desk:
        click.echo("Ask a question; /quit ends.", err=True)
        conversation: str | None = None
        for question in _questions():
            try:
                answer = desk.briefer.ask(Request(question, conversation, where=_where(as_of, sources)))
            except BadQuestion as error:
                click.echo(f"onrecord: {error}", err=True)
                continue
            conversation = answer.conversation_id
            _show(answer, explain=explain)
            click.echo()


def _questions() -> Any:
    """What is typed, line by line, until /quit or the end of the input."""
    with suppress(ImportError):  # Windows has none; input() still works
        import readline  # noqa: F401 - gives input() its history and line editing
    while True:
        try:
            line = input("> ").strip()
        except EOFError:
            return
        if line == "/quit":
            return
        if line:
            yield line


@main.command()
@click.option("--host", help="Address to listen on. [env: ONRECORD_HOST; default: 127.0.0.1]")
@click.option("--port", type=click.IntRange(0, 65535), help="0 takes a free one. [env: ONRECORD_PORT; default: 8000]")
@click.option("--insecure", is_flag=True, help="Let other machines in without keys. [env: ONRECORD_INSECURE]")
@_home
def serve(*, host: str | None, port: int | None, insecure: bool, home: Path | None) -> None:
    """Serve the HTTP API until Ctrl-C or SIGTERM."""
    from api import logs
    from api.keys import open_keys
    from api.policy import load_policy
    from api.server import run, url_of

    settings, policy = _settings(home, host=host, port=port), load_policy(insecure=insecure or None)
    logs.configure(policy.log_level)  # before the library is opened, which may have something to tell
    with open_keys(settings) as keys:
        _require_keys(settings, keys, policy)
        with _listen(settings) as listener, _open(settings, command="serve", create=True) as desk:
            from api.app import create_app

            click.echo(f"Onrecord is at {url_of(listener)} (docs at {url_of(listener)}/docs); Ctrl-C stops it.")
            run(create_app(desk, keys=keys, policy=policy), listener)


def _require_keys(settings: Settings, keys: Keys, policy: Policy) -> None:
    """Stops a server that anybody could read and empty."""
    from datetime import UTC, datetime

    from api.security import is_loopback

    if is_loopback(settings.host) or policy.insecure or any(key.is_live(datetime.now(UTC)) for key in keys.all()):
        return
    raise click.ClickException(
        f"{settings.host!r} lets other machines in, and there is no API key: anybody could read and delete articles. "
        "Make one with `onrecord keys create NAME --scope ask`, use --host 127.0.0.1, or say --insecure if the network "
        "is closed."
    )


@main.command()
@_home
def mcp(*, home: Path | None) -> None:
    """Serve the Model Context Protocol over stdin and stdout; reads only."""
    with _open(_settings(home), command="mcp", create=False, read_only=True) as desk:
        from api.tools import make_server

        make_server(lambda: desk).run("stdio")


@main.command()
@_home
def slack(*, home: Path | None) -> None:
    """Answer in Slack over Socket Mode until Ctrl-C; docs/slack.md says how to set it up."""
    import asyncio

    from api.slack.door import NOT_INSTALLED, is_installed
    from api.slack.settings import load_slack_settings

    if not is_installed():
        raise click.ClickException(NOT_INSTALLED)
    tokens = load_slack_settings()
    with _open(_settings(home), command="slack", create=False, read_only=True) as desk:
        from api.slack.socket_mode import run_socket_mode

        click.echo("Onrecord answers in Slack; Ctrl-C stops it.")
        asyncio.run(run_socket_mode(desk, tokens))


main.add_command(feedback)
main.add_command(keys)


@main.group()
def library() -> None:
    """Check, rebuild, save and restore the library."""


@library.command()
@click.option("--deep", is_flag=True, help="Compare every vector, not only the counts and ids.")
@_home
def check(*, deep: bool, home: Path | None) -> int:
    """Compare both indexes with the stored articles; 0 if they agree, 1 if not."""
    with _open(_settings(home), command="library check") as desk:
        report = desk.library.verify(deep=deep)
    click.echo(
        f"{report.articles} articles, {report.passages} passages, {report.indexed} in the index; "
        f"generation {report.generation}, index {report.indexed_generation}"
    )
    for finding in ("missing", "unexpected", "changed"):
        if ids := getattr(report, finding):
            click.echo(f"{len(ids)} passages of the index are {finding}")
    for problem in report.problems:
        click.echo(problem)
    click.echo("sound" if report.is_sound else "not sound; run `onrecord library rebuild`")
    return 0 if report.is_sound else FAILED_IN_PART


library.add_command(check, "verify")  # what others call it


@library.command()
@_home
def rebuild(*, home: Path | None) -> None:
    """Make both indexes again from the stored articles."""
    with _open(_settings(home), command="library rebuild") as desk:
        desk.library.rebuild()
    click.echo("rebuilt")


@library.command()
@_home
def compact(*, home: Path | None) -> None:
    """Give back the room of removed articles; until then numbers of their vectors may stand in the index."""
    with _open(_settings(home), command="library compact") as desk:
        desk.library.compact()
    click.echo("compacted")


@library.command()
@click.argument("path", type=click.Path(path_type=Path))
@_home
def export(path: Path, *, home: Path | None) -> None:
    """Save all articles to one archive file."""
    with _open(_settings(home), command="library export") as desk:
        number = desk.library.export(path)
    click.echo(f"{number} articles saved to {path}")


@library.command("import")
@click.argument("path", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@_home
def import_(path: Path, *, home: Path | None) -> None:
    """Take in all articles of an archive file."""
    with _open(_settings(home), command="library import", create=True) as desk:
        counts = Counter(added.status for added in desk.library.import_archive(path))
    click.echo(_counted(counts))


def _listen(settings: Settings) -> socket:
    from api.server import listen

    try:
        return listen(settings.host, settings.port)
    except OSError as error:
        where = f"{settings.host!r} port {settings.port}"
        raise click.ClickException(f"cannot listen on {where}: {error.strerror}. Choose another --port.") from error


def _counted(counts: Mapping[Any, int]) -> str:
    return ", ".join(f"{counts[status]} {status}" for status in ("created", "replaced", "unchanged"))


def _settings(home: Path | None, **flags: object) -> Settings:
    from assistant.settings import load_settings

    return load_settings(home=home, **flags)


def _open(
    settings: Settings, *, command: str, create: bool = False, read_only: bool = False
) -> AbstractContextManager[Desk]:
    from assistant.build import open_desk

    return open_desk(settings, command=command, create=create, read_only=read_only)


def _where(as_of: datetime | None, sources: tuple[str, ...]) -> Filter:
    from vectorstore import Filter

    return Filter(sources=frozenset(sources), as_of=as_of)


def _show(answer: Answer, *, explain: bool) -> None:
    """Prints an answer; click drops the colours where stdout is no terminal."""
    from api.render import terminal_text

    paint: Callable[[str, str], str] = lambda text, colour: click.style(text, fg=colour, bold=True)  # noqa: E731
    click.echo(terminal_text(answer, explain=explain, paint=paint))


if __name__ == "__main__":
    main()
