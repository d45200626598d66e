"""LLMEngine: a language model words what follows the status line, under guard; without it, or with it failing, we do.

The extractive answer is made first, so that falling back costs nothing. Of the model's sentences only those that the
guard lets pass are proposed; one that fails is put right once, or gives way to the sentence it cites, word for word.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answer import EngineUsed, Fallback
from assistant.chat_model import ChatModel
from assistant.citations import refusal
from assistant.engine import Draft, DraftStatement, Finding
from assistant.errors import ModelFailed
from assistant.evidence import Label
from assistant.extractive import MAX_QUOTES, choose, opening
from assistant.guard import RULES
from assistant.guard.cited import straight
from assistant.guard.surface import inner, quotations
from assistant.marked import Marked, mark_evidence
from assistant.model_reply import read_reply
from assistant.status import Status
from assistant.timeline import Record
from assistant.wording import quotation
from ingest import split_sentences
from prompts import Message, load_prompt

MOST_STATEMENTS = 6  # of the model; the rest of a longer reply is not looked at
LEAST_REPAIR_S = 2.0  # seconds that must be left for a second call to be worth it
LEAST_REPAIR_SHARE = 0.1  # the same as a share of the whole time, for short budgets
_log = logging.getLogger("onrecord.model")


@dataclass(frozen=True, slots=True)
class _Worded:
    """One sentence of the model and the rule that refuses it, if one does."""

    statement: DraftStatement
    broken: str | None


class LLMEngine:
    """Words answers with a chat model; serves the extractive answer when that does not work."""

    name = "llm"

    def __init__(self, model: ChatModel, *, budget_s: float = 20.0) -> None:
        """Puts the engine on a model.

        Args:
            model: The connection.
            budget_s: The longest that one answer may wait for it, repair included.
        """
        self._model = model
        self._budget_s = budget_s

    def draft(self, finding: Finding) -> Draft:
        """Word the finding; never raises because of the model."""
        lines = opening(finding)
        quotes = [quotation(record) for record in choose(finding)[:MAX_QUOTES]]
        if not finding.records:
            return self._extractive(lines, quotes, Fallback.NOTHING_TO_WORD)
        try:
            worded = self._word(finding, lines)
        except ModelFailed as failed:
            _log.warning("the extractive answer is served: %s", failed.reason)
            return self._extractive(lines, quotes, failed.reason)
        refused = tuple(one.broken for one in worded if one.broken is not None)
        if refused:
            _log.info("the guard refused %d of %d sentences: %s", len(refused), len(worded), ", ".join(refused))
        if len(refused) == len(worded):
            return replace(self._extractive(lines, quotes, Fallback.WITHHELD), refused=refused)
        said = _with_limits(_replaced(worded), finding)
        return Draft((*lines, *said), EngineUsed(self.name, self._model.name), refused)

    def _extractive(self, lines: Sequence[DraftStatement], quotes: Sequence[DraftStatement], reason: Fallback) -> Draft:
        return Draft((*lines, *quotes), EngineUsed("extractive", self._model.name, reason.value))

    def _word(self, finding: Finding, lines: Sequence[DraftStatement]) -> list[_Worded]:
        """The model's sentences, checked; those that failed have had one chance to be put right."""
        deadline = time.monotonic() + self._budget_s
        marked = mark_evidence([*choose(finding), *finding.records])
        message = load_prompt("answer").render(
            mark=marked.mark,
            fence=marked.fence,
            statuses=", ".join(status.value for status in Status),
            question=finding.question.standalone,
            status=finding.ruling.status.value,
            verdict=" ".join(line.text for line in lines[:1]),
            evidence=marked.text,
            most=str(MOST_STATEMENTS),
        )
        worded = self._ask(message, marked, finding, deadline - time.monotonic())
        failing = [one for one in worded if one.broken is not None]
        least = min(LEAST_REPAIR_S, LEAST_REPAIR_SHARE * self._budget_s)
        if failing and deadline - time.monotonic() > least:
            worded = _merged(worded, self._repair(failing, marked, finding, deadline))
        return worded

    def _ask(self, message: Message, marked: Marked, finding: Finding, seconds: float) -> list[_Worded]:
        reply = read_reply(self._model.ask(message.system, message.user, seconds=seconds))
        found: list[_Worded] = []
        for proposed in reply.statements:
            records = marked.cited(proposed.sentences)
            text = marked.unmarked(proposed.text).strip()
            spans = split_sentences(text) or ()
            found += [_checked(text[span.start : span.end], records, finding) for span in spans]
        if not found:
            raise ModelFailed(Fallback.EMPTY)
        return found[:MOST_STATEMENTS]

    def _repair(self, failing: Sequence[_Worded], marked: Marked, finding: Finding, deadline: float) -> list[_Worded]:
        """The failing sentences again, in their order; as they were where the second call fails too."""
        reasons = {rule.name: rule.refuses for rule in RULES}
        refused = "\n".join(
            f"{number}. {one.statement.text} (refused: {reasons.get(one.broken or '', one.broken)})"
            for number, one in enumerate(failing, start=1)
        )
        message = load_prompt("repair").render(
            mark=marked.mark, fence=marked.fence, evidence=marked.text, refused=refused
        )
        try:
            again = self._ask(message, marked, finding, deadline - time.monotonic())
        except ModelFailed as failed:
            _log.info("the repair failed: %s", failed.reason)
            return list(failing)
        return [new if new.broken is None else old for old, new in zip(failing, again, strict=False)] or list(failing)


def _checked(text: str, records: tuple[Record, ...], finding: Finding) -> _Worded:
    """The sentence with its quotations in the article's own characters, and what refuses it."""
    quotes: list[str] = []
    for start, end in reversed(quotations(text)):
        words = inner(straight(text[start:end]))
        verbatim = next((found for record in records if (found := _verbatim(words, record)) is not None), None)
        if verbatim is not None and words:
            text = text[:start] + verbatim + text[start + len(words) :]
            quotes.append(verbatim)
    statement = DraftStatement(text, records, tuple(quotes[::-1]), by_model=True)
    return _Worded(statement, refusal(statement, finding))


def _verbatim(words: str, record: Record) -> str | None:
    """These words as the article prints them; None where they do not stand in the cited sentence."""
    at = straight(record.evidence.text).find(words)
    return None if at < 0 else record.evidence.text[at : at + len(words)]


def _merged(worded: Sequence[_Worded], repaired: Sequence[_Worded]) -> list[_Worded]:
    """The sentences with the failing ones replaced in order."""
    rest = iter(repaired)
    return [one if one.broken is None else next(rest, one) for one in worded]


def _replaced(worded: Sequence[_Worded]) -> list[DraftStatement]:
    """What passed, and for what failed the cited sentence itself; nothing twice."""
    said: list[DraftStatement] = []
    for one in worded:
        if one.broken is None:
            said.append(one.statement)
        else:
            said += [quotation(record) for record in one.statement.records[:1]]
    return list({one.text: one for one in said}.values())


def _with_limits(said: Sequence[DraftStatement], finding: Finding) -> list[DraftStatement]:
    """What decides the status and what speaks against the claim is told, whether the model told it or not."""
    chosen = choose(finding)[:MAX_QUOTES]
    told = {id(record.evidence) for one in said for record in one.records}
    limits = [r for r in chosen[1:] if r.denies or r.evidence.label is Label.UNCONFIRMED]
    missing = [record for record in (*chosen[:1], *limits) if id(record.evidence) not in told]
    return [*said, *(quotation(record) for record in missing)]
