"""Plugin: `pytest evals/ --onrecord-eval` runs every case as a test. Without the option it does nothing at all.

Each `cases.jsonl` under the given paths is collected, one item per case, and the library of the whole corpus is filled
when the first of them runs. `-k` chooses by case id, suite, split and tag. With `--onrecord-eval-known REPORT.json` a
case that already failed in that report is an expected failure, so that only what got worse is red.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:  # a pytest run that does not ask for cases must not pay for the imports
    from evals.case import Case
    from evals.corpus import Corpus
    from evals.run import Asks, Holds

OPTION, KNOWN = "--onrecord-eval", "--onrecord-eval-known"
CASES = "cases.jsonl"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options."""
    group = parser.getgroup("onrecord", "Onrecord's evaluation")
    group.addoption(OPTION, action="store_true", help="run the cases of cases.jsonl files as tests")
    group.addoption(KNOWN, metavar="REPORT.json", help="cases that failed in this report are expected to fail")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """The cases of a `cases.jsonl`, where the option is given."""
    if not parent.config.getoption(OPTION) or file_path.name != CASES:
        return None
    return CaseFile.from_parent(parent, path=file_path)


class Failed(Exception):
    """A case is wrong by some metric; the message is what may be shown of it."""


class Session:
    """What the cases of one pytest run share: the corpora, and one library for each, filled when it is needed."""

    def __init__(self) -> None:
        self._corpora: dict[Path, Corpus] = {}
        self._desks: dict[Path, tuple[Holds, Asks]] = {}
        self._stack = ExitStack()

    def corpus_of(self, path: Path) -> tuple[Path, Corpus]:
        """The corpus to which this file belongs, with its folder; `UsageError` where it is not sound."""
        from evals.corpus import DATA, SPLITS, load_corpus, load_suite  # noqa: PLC0415  # only where cases are asked for
        from evals.errors import EvalsError  # noqa: PLC0415  # the same

        story = path.parent
        folder = story.parents[1] if story.parent.name in SPLITS else story.parent
        if folder not in self._corpora:
            try:
                self._corpora[folder] = load_corpus() if folder == DATA else load_suite(folder)
            except EvalsError as error:
                raise pytest.UsageError(str(error)) from error
        return folder, self._corpora[folder]

    def desk_of(self, folder: Path) -> tuple[Holds, Asks]:
        """Library and briefer over the corpus of this folder."""
        from evals.run import open_throwaway  # noqa: PLC0415  # loads the models' libraries

        if folder not in self._desks:
            self._desks[folder] = self._stack.enter_context(open_throwaway(self._corpora[folder]))
        return self._desks[folder]

    def close(self) -> None:
        """Close the libraries."""
        self._stack.close()


SESSION: pytest.StashKey[Session] = pytest.StashKey()


def pytest_configure(config: pytest.Config) -> None:
    """One session per run, closed at its end, where the option is given."""
    if config.getoption(OPTION):
        session = config.stash[SESSION] = Session()
        config.add_cleanup(session.close)


class CaseFile(pytest.File):
    """The cases of one story."""

    def collect(self) -> Iterable[pytest.Item]:
        """One item per case."""
        folder, corpus = self.config.stash[SESSION].corpus_of(self.path)
        for case in corpus.cases:
            if case.story == self.path.parent.name:
                yield CaseItem.from_parent(self, name=case.id, folder=folder, case=case)


class CaseItem(pytest.Item):
    """One case: asked, judged by every metric, failed where one of them is not content."""

    def __init__(self, *, folder: Path, case: Case, **more: Any) -> None:
        super().__init__(**more)
        self._folder, self._case = folder, case
        _, corpus = self.config.stash[SESSION].corpus_of(self.path)
        self._split = corpus.split_of(case)
        self.extra_keyword_matches.update([case.suite, self._split, *case.tags])

    def setup(self) -> None:
        """Mark the case as an expected failure where it failed before."""
        if self._case.id in _failed_before(self.config.getoption(KNOWN)):
            self.add_marker(pytest.mark.xfail(reason="failed in the known report", strict=False))

    def runtest(self) -> None:
        """Ask and judge; raises Failed with what may be shown."""
        from evals.judge import judge  # noqa: PLC0415  # only where cases run
        from evals.run import ask_case  # noqa: PLC0415  # the same

        _, corpus = self.config.stash[SESSION].corpus_of(self.path)
        library, briefer = self.config.stash[SESSION].desk_of(self._folder)
        (judged,) = judge([ask_case(corpus, self._case, library=library, briefer=briefer)])
        if not judged.is_passed:
            raise Failed("\n".join(self._told(judged)))

    def _told(self, judged: Any) -> Iterator[str]:
        from evals.report import HIDDEN  # noqa: PLC0415  # only where a case fails
        from evals.terminal import case_lines  # noqa: PLC0415  # the same

        if self._split in HIDDEN:
            yield f"{', '.join(judged.misses)} (the texts of this split are withheld so that nobody tunes to them)"
        else:
            yield from case_lines(judged)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What is wrong with the answer; a fault of the evaluation itself keeps its traceback."""
        return str(excinfo.value) if isinstance(excinfo.value, Failed) else super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the case stands."""
        return self.path, 0, f"case: {self.name}"


def _failed_before(report: str | None) -> frozenset[str]:
    """Ids of the cases that failed in the known report; none without one."""
    if report is None:
        return frozenset()
    from evals.compare import load_report  # noqa: PLC0415  # only where the option is given

    return frozenset(case.id for case in load_report(Path(report)).cases if not case.passed)
