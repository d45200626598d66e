"""The command line."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

import assistant.build
from api.cli import main
from api.render import answer_json, terminal_text
from api.server import listen
from assistant.answer import Answer
from assistant.build import Desk
from assistant.errors import BadQuestion
from vectorstore.errors import DiskFull, Holder, LibraryLocked, LibraryMissing

if TYPE_CHECKING:
    from tests.api.conftest import FakeBriefer, FakeLibrary


@pytest.fixture
def opened(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Commands open the fake desk; the list says how they did."""
    calls: list[dict[str, Any]] = []

    def open_desk(settings: Any, **how: Any) -> Any:
        calls.append({"home": settings.home, **how})
        return nullcontext(desk)

    monkeypatch.setattr(assistant.build, "open_desk", open_desk)
    return calls


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process holds the library."""

    def open_desk(*_: Any, **__: Any) -> Any:
        raise LibraryLocked(Path("/data"), Holder(4711, "desk", "serve", "2023-11-15T18:30:00+00:00"))

    monkeypatch.setattr(assistant.build, "open_desk", open_desk)


def run(*args: str, stdin: str = "") -> Result:
    """Runs the command line as a shell would."""
    return CliRunner().invoke(main, args, input=stdin)


def write(folder: Path, name: str, **fields: str) -> Path:
    """An article file in Markdown with front matter."""
    path = folder / name
    head = "".join(f"{key}: {value}\n" for key, value in fields.items())
    path.write_text(f"---\n{head}---\nThe talks ended.\n", encoding="utf-8")
    return path


@pytest.mark.usefixtures("opened")
def test_ask_prints_the_answer_status_first(answer: Answer):
    """Without colour, since the output is no terminal."""
    result = run("ask", "Did Iran confirm the meeting?")
    assert (result.exit_code, result.stdout, result.stderr) == (0, terminal_text(answer) + "\n", "")


@pytest.mark.usefixtures("opened")
def test_ask_json_prints_the_object_of_the_http_api(answer: Answer):
    """Scripts read the same names from both doors."""
    result = run("ask", answer.question, "--json")
    assert json.loads(result.stdout) == answer_json(answer) | {"conversation_id": "con_new"}


@pytest.mark.usefixtures("opened")
def test_ask_explain_adds_the_reasons(answer: Answer):
    """Rule, basis, timeline and what was searched."""
    assert run("ask", answer.question, "--explain").stdout == terminal_text(answer, explain=True) + "\n"


def test_ask_passes_date_sources_and_home_on(opened: list[dict[str, Any]], briefer: FakeBriefer, tmp_path: Path):
    """A plain date means the end of that day."""
    run("ask", "Who?", "--as-of", "2023-11-16", "--source", "Reuters", "--source", "AP", "--home", str(tmp_path))
    where = briefer.asked[0].where
    assert (opened[0]["home"], opened[0]["command"], where.sources, str(where.as_of)) == (
        tmp_path,
        "ask",
        {"Reuters", "AP"},
        "2023-11-16 23:59:59.999999+00:00",
    )


@pytest.mark.usefixtures("opened")
def test_chat_keeps_one_conversation_until_quit(briefer: FakeBriefer):
    """The second question goes into the conversation that the first one began; blank lines are skipped."""
    result = run("chat", stdin="Did Iran confirm?\n\n  Who said so?  \n/quit\nnever asked\n")
    asked = [(request.question, request.conversation_id) for request in briefer.asked]
    assert (result.exit_code, asked) == (0, [("Did Iran confirm?", None), ("Who said so?", "con_new")])


@pytest.mark.usefixtures("opened")
def test_chat_ends_with_its_input_and_survives_a_bad_question(briefer: FakeBriefer):
    """One slip does not end the conversation."""
    briefer.failure = BadQuestion("The question holds no word.")
    result = run("chat", stdin="?!\n??\n")
    assert (result.exit_code, result.stderr.count("onrecord: The question holds no word."), len(briefer.asked)) == (
        0,
        2,
        2,
    )


@pytest.mark.usefixtures("opened")
def test_ingest_counts_what_became_of_the_articles(tmp_path: Path, library: FakeLibrary):
    """Everything went in: exit code 0 and one summary line."""
    paths = [write(tmp_path, f"{n}.md", title=f"T{n}", source="S", published_at="2023-11-15") for n in range(2)]
    first = run("ingest", *map(str, paths))
    again = run("ingest", str(tmp_path))
    assert (first.exit_code, first.stdout, again.stdout, len(library.stored)) == (
        0,
        "2 created, 0 replaced, 0 unchanged, 0 failed\n",
        "0 created, 0 replaced, 2 unchanged, 0 failed\n",
        2,
    )


@pytest.mark.usefixtures("opened")
def test_one_bad_file_does_not_keep_the_others_out(tmp_path: Path):
    """Exit code 1, and the file is named with its reason on stderr."""
    good = write(tmp_path, "good.md", title="T", source="S", published_at="2023-11-15")
    bad = write(tmp_path, "bad.md", title="T", source="S", published_at="soon")
    result = run("ingest", str(good), str(bad))
    complaint = next(line for line in result.stderr.splitlines() if line.startswith("onrecord: "))
    assert (result.exit_code, result.stdout, "bad.md" in complaint, "published_at" in complaint) == (
        1,
        "1 created, 0 replaced, 0 unchanged, 1 failed\n",
        True,
        True,
    )


@pytest.mark.usefixtures("opened")
def test_nothing_taken_in_is_a_failure(tmp_path: Path):
    """Exit code 2, as for a path that is not there."""
    bad = write(tmp_path, "bad.md", title="T")
    codes = [run("ingest", str(path)).exit_code for path in (bad, tmp_path / "missing.md")]
    assert codes == [2, 2]


@pytest.mark.usefixtures("opened")
def test_ingest_warns_of_disguised_text(tmp_path: Path):
    """An article with hidden characters goes in, and the last lines say what was found."""
    head = "Title: T\nSource: S\nPublished: 2023-11-15\n\n"
    (tmp_path / "a.txt").write_text(f"{head}Ir\u200ban denied it.", encoding="utf-8")
    (tmp_path / "b.txt").write_text(f"{head.replace(': T', ': U')}Irаn denied it.", encoding="utf-8")
    assert run("ingest", str(tmp_path)).stdout.splitlines() == [
        "2 created, 0 replaced, 0 unchanged, 0 failed",
        "warning: 1 with invisible characters; they are searched and judged as they look",
        "warning: 1 with lookalike letters; they are searched and judged as they look",
    ]


@pytest.mark.usefixtures("opened")
def test_ingest_fills_gaps_and_renames_fields(tmp_path: Path, library: FakeLibrary):
    """Files of other systems need no editing."""
    path = tmp_path / "a.jsonl"
    path.write_text('{"headline": "T", "text": "The talks ended.", "views": 7}', encoding="utf-8")
    run("ingest", str(path), "--source", "S", "--published-at", "2023-11-15", "--tag", "x", "--field", "title=headline")
    (stored,) = library.stored.values()
    article = stored.article
    assert (article.title, article.source, article.published_at.year, article.tags) == ("T", "S", 2023, ("x",))


def test_library_check_says_that_the_library_is_sound(opened: list[dict[str, Any]], library: FakeLibrary):
    """Only its writer can compare the vector index, so a server must be stopped for it."""
    result = run("library", "check", "--deep")
    assert (result.exit_code, result.stdout, library.calls, opened[0]["read_only"]) == (
        0,
        "2 articles, 5 passages, 5 in the index; generation 7, index 7\nsound\n",
        ["verify deep=True"],
        False,
    )


@pytest.mark.usefixtures("opened")
def test_library_check_counts_what_is_wrong_and_names_the_cure(library: FakeLibrary):
    """Exit code 1, so that a script can rebuild."""
    library.missing = ("p1", "p2")
    result = run("library", "check")
    assert (result.exit_code, result.stdout) == (
        1,
        "2 articles, 5 passages, 3 in the index; generation 7, index 7\n"
        "2 passages of the index are missing\nnot sound; run `onrecord library rebuild`\n",
    )


@pytest.mark.usefixtures("opened")
def test_the_library_is_rebuilt_saved_and_restored(library: FakeLibrary, tmp_path: Path):
    """Each command does the one thing that it is called."""
    archive = tmp_path / "a.zip"
    archive.touch()
    commands = (["rebuild"], ["compact"], ["export", str(archive)], ["import", str(archive)])
    results = [run("library", *args) for args in commands]
    assert ([(one.exit_code, one.stdout) for one in results], library.calls) == (
        [
            (0, "rebuilt\n"),
            (0, "compacted\n"),
            (0, f"2 articles saved to {archive}\n"),
            (0, "1 created, 0 replaced, 1 unchanged\n"),
        ],
        ["rebuild", "compact", "export a.zip", "import a.zip"],
    )


def test_questions_can_be_asked_beside_a_running_server(opened: list[dict[str, Any]]):
    """They only read, so they take no writer's lock; what adds or repairs takes it."""
    for args in (["ask", "Who?"], ["chat"], ["ingest", "x.md"], ["library", "rebuild"]):
        run(*args)
    assert [(call["command"], call["read_only"], call["create"]) for call in opened] == [
        ("ask", True, False),
        ("chat", True, False),
        ("ingest", False, True),
        ("library rebuild", False, False),
    ]


@pytest.mark.usefixtures("locked")
@pytest.mark.parametrize(
    "args",
    [["ingest", "x.md"], ["library", "check"], ["serve", "--port", "0"]],
    ids=" ".join,
)
def test_a_locked_library_is_explained_in_one_line(args: list[str]):
    """Who holds it, and what to do."""
    result = run(*args)
    assert (result.exit_code, result.stdout, result.stderr) == (
        2,
        "",
        "onrecord: the library in '/data' is in use by process 4711 on desk ('serve', since "
        "2023-11-15T18:30:00+00:00); stop that process, send the request to its HTTP API, or open the library "
        "read-only\n",
    )


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize(
    ("failure", "line"),
    [
        (
            LibraryMissing(Path("/data")),
            "there is no library in '/data'; add articles first, for example with `onrecord ingest`",
        ),
        (BadQuestion("The question holds no word."), "The question holds no word."),
        (DiskFull("No space left in /data."), "No space left in /data."),
        (ZeroDivisionError("two\nlines"), "unexpected ZeroDivisionError: two lines"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_failure_is_one_line_and_exit_code_2(briefer: FakeBriefer, failure: Exception, line: str):
    """Never a traceback."""
    briefer.failure = failure
    result = run("ask", "Who?")
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"onrecord: {line}\n")


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize(
    ("args", "line"),
    [
        pytest.param(["ask"], "Missing argument 'QUESTION'. See `onrecord ask --help`.", id="no-question"),
        pytest.param(["frobnicate"], "No such command 'frobnicate'. See `onrecord --help`.", id="no-command"),
        pytest.param(
            ["ask", "Who?", "--as-of", "soon"],
            "Invalid value for '--as-of': must be RFC 3339 with a zone (2023-11-16T09:00:00Z) or a date (2023-11-16). "
            "See `onrecord ask --help`.",
            id="no-date",
        ),
        pytest.param(
            ["ingest", "x", "--field", "title"],
            "Invalid value for '--field': 'title' is not OUR=THEIR, as in title=headline. "
            "See `onrecord ingest --help`.",
            id="no-pair",
        ),
    ],
)
def test_a_wrong_command_line_is_one_line_and_exit_code_2(args: list[str], line: str):
    """The same form as every other failure."""
    result = run(*args)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"onrecord: {line}\n")


def test_a_port_in_use_is_named():
    """Before the library is opened."""
    with listen("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]
        result = run("serve", "--port", str(port))
    assert (result.exit_code, result.stderr) == (
        2,
        f"onrecord: cannot listen on '127.0.0.1' port {port}: Address already in use. Choose another --port.\n",
    )


def test_a_bad_environment_variable_is_named(monkeypatch: pytest.MonkeyPatch):
    """The setting, not a stack of validation messages."""
    monkeypatch.setenv("ONRECORD_PORT", "high")
    result = run("serve")
    assert (result.exit_code, result.stderr.startswith("onrecord: ONRECORD_PORT: ")) == (2, True)


@pytest.mark.parametrize("args", [["--version"], ["--help"], ["-h"], ["ask", "--help"], ["library", "--help"]])
def test_help_and_version_need_nothing(args: list[str]):
    """They answer without a library, and with exit code 0."""
    result = run(*args)
    assert (result.exit_code, "onrecord" in result.stdout, result.stderr) == (0, True, "")


def test_the_command_line_starts_light(record_property: pytest.RecordProperty | Any):
    """Help must not wait for models: neither torch nor Chroma nor the web framework is imported."""
    heavy = [
        "torch",
        "sentence_transformers",
        "chromadb",
        "sqlalchemy",
        "fastapi",
        "pydantic",
        "numpy",
        "langchain_core",
    ]
    code = f"import sys, api.cli; print([name for name in {heavy} if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert result.stdout == "[]\n"


def test_a_broken_command_line_in_a_shell_is_one_line():
    """The same through a real process."""
    command = [sys.executable, "-m", "api.cli", "ask"]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (
        2,
        "",
        "onrecord: Missing argument 'QUESTION'. See `onrecord ask --help`.\n",
    )


def test_serve_refuses_to_let_other_machines_in_without_keys(opened: list[dict[str, Any]], tmp_path: Path):
    """It says what to do, and has opened nothing."""
    result = run("serve", "--host", "0.0.0.0", "--home", str(tmp_path))
    assert (result.exit_code, result.stdout, opened) == (2, "", [])
    assert result.stderr == (
        "onrecord: '0.0.0.0' lets other machines in, and there is no API key: anybody could read and delete articles. "
        "Make one with `onrecord keys create NAME --scope ask`, use --host 127.0.0.1, or say --insecure if the "
        "network is closed.\n"
    )


@pytest.mark.parametrize("reason", ["key", "flag", "environment"])
def test_serve_lets_other_machines_in_with_a_key_or_when_told_so(
    opened: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: str
):
    """The app is then made and served."""
    served: list[object] = []
    monkeypatch.setattr("api.server.run", lambda app, *_: served.append(app))
    monkeypatch.setattr("api.server.listen", lambda _, port: listen("127.0.0.1", port))
    home = ["--home", str(tmp_path)]
    if reason == "key":
        run("keys", "create", "desk", "--scope", "ask", *home)
    if reason == "environment":
        monkeypatch.setenv("ONRECORD_INSECURE", "1")
    flags = ["--insecure"] if reason == "flag" else []
    result = run("serve", "--host", "0.0.0.0", "--port", "0", *flags, *home)
    assert (result.exit_code, len(served), len(opened)) == (0, 1, 1)


def test_a_revoked_key_is_no_reason_to_let_other_machines_in(tmp_path: Path):
    """Nobody could use the server."""
    home = ["--home", str(tmp_path)]
    id_ = run("keys", "create", "desk", "--scope", "ask", *home).stdout.split("_")[1]
    run("keys", "revoke", id_, *home)
    assert run("serve", "--host", "0.0.0.0", *home).exit_code == 2
