"""pytest runs cases as tests when it is asked to, and notices nothing of it otherwise."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.evals.test_corpus import ARTICLE, CASE, write

ROOT = Path(__file__).parents[2]
FAKE = '''
import pytest
from tests.evals.conftest import BODY, FakeLibrary
from evals import run
from evals.run import fill_library
from contextlib import contextmanager

class Crashing:
    """A briefer that can answer nothing."""
    def ask(self, request):
        raise ValueError("boom")

@contextmanager
def throwaway(corpus):
    library = FakeLibrary()
    fill_library(library, corpus)
    yield library, Crashing()

run.open_throwaway = throwaway
'''


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Pytest in a process of its own over a folder, with the plugin and a briefer that always crashes."""
    (folder / "conftest.py").write_text(FAKE, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "evals.plugin", "-p", "no:cacheprovider", str(folder)]
    return subprocess.run(
        [*command, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """A desk's suite of one story with two cases, and one of them hidden."""
    write(tmp_path, cases=(CASE, CASE | {"id": "bridge-02", "question": "Is it open?", "tags": ["type:is-true"]}))
    hidden = {"id": "tunnel-01", "story": "tunnel", "question": "Secret question?"}
    other = ARTICLE | {"id": "bridge-second", "url": "https://echo.example/second"}
    write(tmp_path, split="blind", story="tunnel", articles=(other,), cases=(CASE | hidden,))
    return tmp_path


def test_cases_are_items_that_fail_with_what_may_be_shown(suite: Path) -> None:
    """One test per case; a failure tells the whole story, of a hidden case only what is wrong."""
    done = run(suite, "--onrecord-eval")
    assert (done.returncode, "3 failed" in done.stdout) == (1, True)
    assert ("question: Was the Marlow bridge closed?" in done.stdout, "ValueError: boom" in done.stdout) == (True, True)
    assert ("Secret" in done.stdout, "withheld" in done.stdout) == (False, True)


def test_without_the_option_nothing_is_collected(suite: Path) -> None:
    """Whoever has the package installed and does not ask sees no case."""
    done = run(suite)
    assert (done.returncode, "no tests ran" in done.stdout) == (5, True)


@pytest.mark.parametrize(("chosen", "count"), [("dev and status", 2), ("is-true", 1)], ids=str)
def test_cases_are_chosen_by_suite_split_and_tag(chosen: str, count: int, suite: Path) -> None:
    """`-k` knows the labels of a case."""
    done = run(suite, "--onrecord-eval", "-k", chosen)
    assert f"{count} failed" in done.stdout


def test_known_failures_are_expected(suite: Path) -> None:
    """With an earlier report only what got worse is red."""
    known = [{"id": name, "split": "dev", "suite": "status", "story": "x", "tags": [], "passed": False, "values": {}}
             for name in ("bridge-01", "tunnel-01")]  # fmt: skip
    report = suite / "known.json"
    report.write_text(json.dumps({"corpus": {"digest": "x"}, "engine": "extractive", "cases": known}), encoding="utf-8")
    done = run(suite, "--onrecord-eval", "--onrecord-eval-known", str(report))
    assert "1 failed, 2 xfailed" in done.stdout


def test_unsound_suite_is_a_usage_error(suite: Path) -> None:
    """A case that could never pass stops the run, with its reason and without a traceback."""
    write(suite, story="broken", articles=(), cases=(CASE | {"id": "broken-01", "story": "elsewhere"},))
    done = run(suite, "--onrecord-eval")
    assert (done.returncode, "its story is not the folder 'broken'" in done.stderr + done.stdout) == (2, True)
