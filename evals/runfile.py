"""Runfile: the results of a run as JSON Lines, written one by one, so that a run that was cut off can go on.

The first line says what was asked of what, each further line is one case. Bodies that the library held as they stand in
the corpus are not repeated. The file holds whole answers, also those of the blind split: it is data, not a report.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Any, Literal, Self

from pydantic import ValidationError

from evals.case import Strict
from evals.corpus import Corpus
from evals.errors import BadRun
from evals.result import Failure, Result
from evals.wire import read_answer, write_answer

Target = Literal["in process", "server"]


class Head(Strict):
    """The first line: two files can only be joined or compared where it is the same."""

    onrecord_run: Literal[1] = 1
    corpus: str
    """Digest."""
    target: Target
    engine: str


class Line(Strict):
    """One case."""

    case: str
    seconds: float
    answer: dict[str, Any] | None
    failure: dict[str, str] | None
    ranked: tuple[str, ...]
    bodies: dict[str, str | None]
    """Article id -> body as the library held it; null where that is the corpus's own text."""


class RunFile:
    """A run file that is open for appending; a context manager. Several threads may add to it."""

    def __init__(self, path: Path, corpus: Corpus, head: Head, *, resume: bool) -> None:
        """Begin the file, or go on with it.

        Args:
            path: the file.
            corpus: what is asked.
            head: what is asked of what.
            resume: keep the results that are there; without it the file is begun anew.

        Raises:
            BadRun: to be resumed is a file that is unreadable or of another run.
        """
        self._own = {article.id: article.body for article in corpus.articles}
        self._lock = Lock()
        self.known: Mapping[str, Result] = {}
        """Results to be kept, by case id; a crash is not among them and is asked again."""
        if resume and path.exists():
            found = load_run(path, corpus)
            if found.head != head:
                raise BadRun(f"{path.name!r} is a run of another target or engine: begin a new file without --resume.")
            self.known = {name: one for name, one in found.results.items() if one.failure is None}
        partial = path.with_name(path.name + ".partial")
        with partial.open("w", encoding="utf-8") as file:
            file.write(head.model_dump_json() + "\n")
            file.writelines(self._line(result) for result in self.known.values())
        partial.replace(path)
        self._file = path.open("a", encoding="utf-8")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, result: Result) -> None:
        """Append one result; it survives the end of this process."""
        line = self._line(result)
        with self._lock:
            self._file.write(line)
            self._file.flush()
            os.fsync(self._file.fileno())

    def _line(self, result: Result) -> str:
        return json.dumps(_to_line(result, self._own).model_dump(mode="json"), ensure_ascii=False) + "\n"


@dataclass(frozen=True, slots=True)
class Run:
    """What a run file holds: `results` by case id, the last line of a case counts."""

    head: Head
    results: Mapping[str, Result]

    def of(self, corpus: Corpus) -> tuple[Result, ...]:
        """The results in the order of the corpus's cases."""
        return tuple(self.results[case.id] for case in corpus.cases if case.id in self.results)


def load_run(path: Path, corpus: Corpus) -> Run:
    """Read a run file.

    Args:
        path: the file; a last line that was cut off is passed over.
        corpus: the corpus that was asked.

    Returns:
        Its results with their cases.

    Raises:
        BadRun: it cannot be read, or was made with another corpus.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
        head = Head.model_validate_json(lines[0])
        # what follows the last line break was cut off while it was written
        read = [Line.model_validate_json(line) for line in lines[1:-1]]
    except (OSError, UnicodeDecodeError, ValidationError) as error:
        told = type(error).__name__ if isinstance(error, ValidationError) else str(error)
        raise BadRun(f"{path.name!r} is no run file that can be read ({told}).") from error
    if head.corpus != corpus.digest:
        raise BadRun(
            f"{path.name!r} was made with the corpus {head.corpus[:12]}, this one is {corpus.digest[:12]}: run again."
        )
    cases = {case.id: case for case in corpus.cases}
    articles = {article.id: article.body for article in corpus.articles}
    unknown = [line.case for line in read if line.case not in cases]
    if unknown:
        raise BadRun(f"{path.name!r} holds the unknown case {unknown[0]!r}.")
    results = {}
    for line in read:
        case = cases[line.case]
        results[line.case] = Result(
            case=case,
            split=corpus.split_of(case),
            answer=read_answer(line.answer) if line.answer is not None else None,
            failure=Failure(**line.failure) if line.failure is not None else None,
            seconds=line.seconds,
            ranked=line.ranked,
            bodies={name: articles.get(name, "") if body is None else body for name, body in line.bodies.items()},
        )
    return Run(head=head, results=results)


def _to_line(result: Result, own: Mapping[str, str]) -> Line:
    """The result as it is written; `own` holds the corpus's bodies by article id."""
    failure = result.failure
    return Line(
        case=result.case.id,
        seconds=result.seconds,
        answer=write_answer(result.answer) if result.answer is not None else None,
        failure={"kind": failure.kind, "traceback": failure.traceback} if failure else None,
        ranked=result.ranked,
        bodies={name: None if own.get(name) == body else body for name, body in result.bodies.items()},
    )
