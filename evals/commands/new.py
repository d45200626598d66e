"""`new`: a case from a saved answer or from exported feedback; what the answer cannot tell is asked for."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

from assistant.answer import ActResult
from assistant.status import Status
from evals.case import Case, Split
from evals.commands import OK
from evals.corpus import FLAT, Corpus, load_suite
from evals.draft import Draft, Expectations, add_case, flag_of, make_case, next_id, read_drafts
from evals.errors import CannotRun
from evals.server import Server
from ingest import Article, read_paths

SUITES: tuple[str, ...] = get_args(Case.model_fields["suite"].annotation)
YES = "yes"
Ask = Callable[[str], str]


def main(arguments: Sequence[str], *, ask: Ask | None = None) -> int:
    """Make the cases; the exit code.

    Args:
        arguments: what follows the word.
        ask: puts a question to whoever sits there; None asks at the terminal, if there is one.

    Raises:
        EvalsError: the answer cannot be read, something is missing, or the case could never pass or never fail.
    """  # raised by what reads, asks and adds
    options = parse_options(arguments)
    corpus = load_suite(options.suite_dir) if any(options.suite_dir.glob("**/cases.jsonl")) else None
    split: Split = options.split or FLAT
    folder = options.suite_dir / options.split / options.story if options.split else options.suite_dir / options.story
    put = ask or (input if sys.stdin.isatty() else _nobody)
    for draft in read_drafts(options.source):
        _show(draft)
        case = make_case(
            draft, expectations(draft, options, put), id_=next_id(corpus, options.story), story=options.story
        )
        add_case(folder, split, case, corpus, find_articles(draft, corpus, options))
        corpus = load_suite(options.suite_dir)
        print(f"added {case.id} to {folder / 'cases.jsonl'}")
    return OK


def parse_options(arguments: Sequence[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m evals new", description=__doc__)
    parser.add_argument("source", type=Path, metavar="FILE", help="an answer as JSON, or JSON Lines of feedback")
    parser.add_argument("--suite-dir", type=Path, required=True, metavar="PATH", help="the suite to add to")
    parser.add_argument("--story", required=True, metavar="NAME", help="the story's folder; made where it is missing")
    parser.add_argument("--split", choices=get_args(Split), help="put the story into the folder of this split")
    parser.add_argument(
        "--articles", type=Path, action="append", default=[], metavar="PATH", help="texts of the cited articles"
    )
    parser.add_argument("--url", metavar="URL", help="take the texts of the cited articles from this server")
    parser.add_argument("--suite", choices=SUITES, help="what the case is to test")
    parser.add_argument("--status", choices=[one.value for one in Status], help="the right status")
    parser.add_argument("--unverified", choices=["yes", "no"], help="the right flag, where the status leaves it open")
    parser.add_argument(
        "--verdict", choices=[one.value for one in ActResult], help="the right result of the speech act"
    )
    parser.add_argument("--origins", type=int, metavar="N", help="independent origins that put the claim forward")
    parser.add_argument("--cites", metavar="1,3", help="numbers of the citations that must be quoted; 0 for none")
    parser.add_argument("--never-cites", metavar="2", help="numbers of those that must not; 0 for none")
    parser.add_argument("--says", action="append", default=[], metavar="WORDS", help="words that must be said")
    parser.add_argument("--tag", action="append", default=[], metavar="TAG", help='such as "type:did-confirm", "row-4"')
    parser.add_argument("--why", metavar="TEXT", help="one sentence: why this is the right answer")
    return parser.parse_args(arguments)


def _nobody(question: str) -> str:
    raise CannotRun(f"Nobody is there to ask ({question.strip()}): give it as an option, see new --help.")


def _show(draft: Draft) -> None:
    answer = draft.answer
    print(f"\nquestion: {answer.standalone_question}")
    print(f"answered: {answer.status.value}, {'flagged unverified' if answer.unverified else 'not flagged'}")
    print(answer.text)
    for citation in answer.citations:
        print(f"  [{citation.number}] {citation.source}: {citation.quote}")
    if draft.reason:
        print(f"a reader says {draft.reason}" + (f": {draft.comment}" if draft.comment else ""))


def expectations(draft: Draft, options: argparse.Namespace, ask: Ask) -> Expectations:
    """What is expected, from the options, and from whoever is asked where these say nothing."""
    settled = draft.settled
    proposed = draft.known_status.value if draft.known_status else None
    given = options.status or settled.get("status")
    status = Status(given or _one_of(ask, "the right status", [one.value for one in Status], proposed))
    return Expectations(
        status=status,
        unverified=_flag(status, draft, options, ask),
        verdict=_verdict(draft, options, ask),
        suite=options.suite or draft.suite,
        origins=options.origins if options.origins is not None else settled.get("origins"),
        cites=_cites(status, draft, options, ask),
        never_cites=_never_cites(draft, options, ask),
        says=tuple(options.says),
        tags=tuple(options.tag),
        why=options.why or draft.case.get("why") or ask("why is this the right answer, in one sentence: "),
    )


def _verdict(draft: Draft, options: argparse.Namespace, ask: Ask) -> str | None:
    verdict = draft.answer.verdict
    if verdict is None:
        return None
    settled = draft.settled.get("verdict") or {}
    given: str | None = options.verdict or settled.get("result")
    shown = verdict.result.value if draft.known_status else None
    act = f"{verdict.actor} {verdict.act.value}"
    return given or _one_of(ask, f"{act}: the right result", [one.value for one in ActResult], shown)


def _cites(status: Status, draft: Draft, options: argparse.Namespace, ask: Ask) -> tuple[int, ...]:
    if status is Status.NO_EVIDENCE:
        return ()
    if options.cites is None and "cites" in draft.settled:
        return tuple(citation.number for citation in draft.answer.citations)
    question = "citations that must be quoted, such as 1,3 (none): "
    return _numbers(options.cites if options.cites is not None else ask(question))


def _never_cites(draft: Draft, options: argparse.Namespace, ask: Ask) -> tuple[int, ...]:
    if options.never_cites is None and "cites" in draft.settled:
        return ()
    question = "citations that must not (none): "
    return _numbers(options.never_cites if options.never_cites is not None else ask(question))


def _flag(status: Status, draft: Draft, options: argparse.Namespace, ask: Ask) -> bool:
    fixed = flag_of(status)
    if fixed is not None:
        return fixed
    if options.unverified is None and "unverified" in draft.settled:
        return bool(draft.settled["unverified"])
    given = options.unverified or _one_of(
        ask, "flagged unverified", ["yes", "no"], "yes" if draft.answer.unverified else "no"
    )
    return bool(given == YES)


def _one_of(ask: Ask, what: str, words: Sequence[str], proposed: str | None) -> str:
    """One of the words; asked again until it is one."""
    question = f"{what} ({', '.join(words)})" + (f" [{proposed}]: " if proposed else ": ")
    while (given := ask(question).strip() or proposed or "") not in words:
        question = f"one of {', '.join(words)}: "
    return given


def _numbers(text: str) -> tuple[int, ...]:
    try:
        return tuple(number for part in text.replace(",", " ").split() if (number := int(part)))
    except ValueError:
        raise CannotRun(f"{text!r} is no list of citation numbers such as 1,3.") from None


def find_articles(draft: Draft, corpus: Corpus | None, options: argparse.Namespace) -> dict[str, Article]:
    """The texts of the cited articles that the suite lacks, from the files or the server that the options name."""
    held = {article.id for article in corpus.articles} if corpus else set()
    wanted = {citation.article_id for citation in draft.answer.citations} - held
    read = read_paths(options.articles, now=datetime.now(UTC)) if options.articles else ()
    found = {one.id: one for one in read if isinstance(one, Article)}
    if options.url and wanted - set(found):
        with Server(options.url) as server:
            stored = [server.get(name) for name in sorted(wanted - set(found))]
        found |= {one.article.id: one.article for one in stored if one is not None}
    return {name: article for name, article in found.items() if name in wanted}
