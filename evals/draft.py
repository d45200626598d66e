"""Draft: a case in the making: what a saved answer already tells, and what a person must still say of it.

An answer shows what came, never what should have come: the status is not taken over where a reader objected to it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from assistant.answer import Answer, Citation
from assistant.status import Status
from evals.case import Case, Split
from evals.corpus import Corpus
from evals.errors import BadAnswer, BadCorpus
from evals.validate import FLAG_OF, Located, find_problems
from evals.wire import read_answer
from ingest import Article

OBJECTED = frozenset({"wrong_status", "outdated"})
"""Reasons of a reader's feedback that say that the status is not right."""
FIELDS = ("id", "title", "text", "source", "url", "author", "published_at", "updated_at", "language", "tags")


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer that is to become a case."""

    answer: Answer
    reason: str | None = None
    """What a reader says of it, where it comes from feedback."""
    comment: str | None = None
    case: Mapping[str, Any] = field(default_factory=dict)
    """The fields of the case as far as the export of feedback settles them; empty for a saved answer."""

    @property
    def known_status(self) -> Status | None:
        """The status that may be proposed; None where a reader objected to it."""
        return None if self.reason in OBJECTED else self.answer.status

    @property
    def settled(self) -> Mapping[str, Any]:
        """The expectations that the reader's reason settles; nobody need be asked for them."""
        return self.case.get("expect") or {}

    @property
    def suite(self) -> str:
        """The suite that fits what was asked."""
        if self.case.get("suite"):
            return str(self.case["suite"])
        if self.answer.verdict is not None:
            return "verdict"
        return "abstention" if self.answer.abstained else "status"

    def citations(self, numbers: Sequence[int]) -> list[Citation]:
        """The citations of these numbers; `BadAnswer` where the answer has none of a number."""
        known = {one.number: one for one in self.answer.citations}
        unknown = [number for number in numbers if number not in known]
        if unknown:
            raise BadAnswer(f"The answer has no citation [{unknown[0]}]; it has {sorted(known)}.")
        return [known[number] for number in numbers]


@dataclass(frozen=True, slots=True)
class Expectations:
    """What a person says of a draft."""

    status: Status
    unverified: bool
    why: str
    suite: str
    verdict: str | None = None
    """The result of the speech act that was asked about."""
    origins: int | None = None
    cites: tuple[int, ...] = ()
    """Numbers of the citations that a right answer must hold; likewise those that it must not."""
    never_cites: tuple[int, ...] = ()
    says: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


def read_drafts(path: Path) -> list[Draft]:
    """The drafts in a file: one answer as JSON, or JSON Lines of answers or of exported feedback.

    Args:
        path: the file.

    Returns:
        One draft for each answer. Left out is feedback whose answer is not kept any more, or whose question was limited
        in a way that a case cannot express.

    Raises:
        BadAnswer: it is no JSON, or an answer in it does not keep to the contract.
    """
    try:
        text = path.read_text(encoding="utf-8")
        rows = _rows(text)
    except (OSError, ValueError) as error:
        raise BadAnswer(f"{path.name!r} cannot be read as JSON or JSON Lines.") from error
    found = []
    for row in rows:
        if not isinstance(row, dict):
            raise BadAnswer(f"{path.name!r} must hold JSON objects.")
        if "answer_id" not in row:
            found.append(Draft(read_answer(row)))
        elif row.get("answer") is not None and row.get("case") is not None:
            found.append(Draft(read_answer(row["answer"]), row.get("reason"), row.get("comment"), row["case"]))
    if not found:
        raise BadAnswer(f"{path.name!r} holds no answer.")
    return found


def _rows(text: str) -> list[Any]:
    try:
        return [json.loads(text)]
    except ValueError:
        return [json.loads(line) for line in text.split("\n") if line.strip()]


def flag_of(status: Status) -> bool | None:
    """The flag that goes with the status; None where it may be either."""
    return FLAG_OF.get(status)


def make_case(draft: Draft, told: Expectations, *, id_: str, story: str) -> Case:
    """The case; `BadAnswer` where what was said of it does not fit the form of a case."""
    wanted, forbidden = draft.citations(told.cites), draft.citations(told.never_cites)
    expect: dict[str, Any] = {
        "status": told.status,
        "unverified": told.unverified,
        "abstained": told.status is Status.NO_EVIDENCE,
        "cites": [_passage(one) for one in wanted],
        "never_cites": [_passage(one) for one in forbidden],
        "says": told.says,
        "origins": told.origins,
        "parties": draft.settled.get("parties", {}),
    }
    verdict = draft.answer.verdict
    if verdict is not None and told.verdict is not None:
        expect["verdict"] = {"actor": verdict.actor, "act": verdict.act, "result": told.verdict}
    avoided = {one.article_id for one in forbidden}
    relevant = {one.article_id: 1 for one in draft.answer.citations if one.article_id not in avoided}
    relevant |= {one.article_id: 2 for one in wanted}
    fields = {
        "id": id_,
        "suite": told.suite,
        "story": story,
        "question": draft.case.get("question", draft.answer.standalone_question),
        "history": draft.case.get("history", ()),
        "as_of": draft.case.get("as_of"),
        "sources": draft.case.get("sources", ()),
        "expect": expect,
        "relevant": {} if told.status is Status.NO_EVIDENCE else relevant,
        "tags": (*draft.case.get("tags", ()), *told.tags),
        "why": told.why,
    }
    try:
        return Case.model_validate(fields)
    except ValidationError as error:
        faults = error.errors(include_input=False, include_url=False)
        told_faults = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in faults)
        raise BadAnswer(f"This makes no case: {told_faults}.") from error


def _passage(citation: Citation) -> dict[str, str]:
    return {"article": citation.article_id, "contains": citation.quote.strip()}


def next_id(corpus: Corpus | None, story: str) -> str:
    """The first free id of the story's cases: "story-01", "story-02" and so on."""
    taken = {case.id for case in corpus.cases} if corpus else set()
    return next(name for number in range(1, len(taken) + 2) if (name := f"{story}-{number:02}") not in taken)


def add_case(folder: Path, split: Split, case: Case, corpus: Corpus | None, articles: Mapping[str, Article]) -> None:
    """Validate the case within its suite and append it, with the articles that the suite lacks.

    Args:
        folder: the story's folder; made where it is missing.
        split: the story's split.
        case: the new case.
        corpus: the suite as it is; None for an empty one.
        articles: texts at hand, by id.

    Raises:
        BadCorpus: the case could never pass, never fail, or names an article of which there is no text.
    """
    held = {article.id: article for article in corpus.articles} if corpus else {}
    expect = case.expect
    needed = dict.fromkeys([*case.relevant, *(one.article for one in (*expect.cites, *expect.never_cites))])
    new = [articles[name] for name in needed if name not in held and name in articles]
    located = [Located("suite", corpus.split_of(one), one.story, one) for one in corpus.cases] if corpus else []
    problems = find_problems([*held.values(), *new], [*located, Located("new case", split, case.story, case)])
    if problems:
        raise BadCorpus(problems)
    folder.mkdir(parents=True, exist_ok=True)
    _append(folder / "articles.jsonl", [_article_line(article) for article in new])
    _append(
        folder / "cases.jsonl", [json.dumps(case.model_dump(mode="json", exclude_defaults=True), ensure_ascii=False)]
    )


def _article_line(article: Article) -> str:
    fields = {name: getattr(article, "body" if name == "text" else name) for name in FIELDS}
    return json.dumps({name: value for name, value in fields.items() if value}, ensure_ascii=False, default=str)


def _append(path: Path, lines: Sequence[str]) -> None:
    """Append the lines, all or none: the whole file is written beside and then put in its place."""
    if not lines:
        return
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    if before and not before.endswith("\n"):
        before += "\n"
    partial = path.with_name(path.name + ".partial")
    partial.write_text(before + "".join(line + "\n" for line in lines), encoding="utf-8")
    partial.replace(path)
