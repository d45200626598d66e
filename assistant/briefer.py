"""Briefer: a question in, a checked answer out. The whole pipeline is `Briefer.stream`."""

from __future__ import annotations

import copy
import hashlib
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from itertools import pairwise
from typing import Literal, Self

from assistant import timeline
from assistant.answer import Answer, Citation, Claim, EngineUsed, Fallback, Party, Searched, StatusChange, Verdict
from assistant.citations import Checked, check_each, citation_id, gather
from assistant.conversation import open_conversation
from assistant.engine import Draft, Engine, Finding, Standing
from assistant.events import Answered, Event, Found, Judged, Started, Stated
from assistant.evidence import Evidence, find_evidence
from assistant.extractive import ExtractiveEngine
from assistant.followup import resolve
from assistant.judge import Judge
from assistant.ledger import Conversations
from assistant.names import Name, find_names
from assistant.origins import origins_of
from assistant.outlets import publishers_of
from assistant.page import Page, open_page
from assistant.parties import concerned
from assistant.proposition import Proposition, make_proposition
from assistant.question import Question
from assistant.reading import ArticleReading, read_page
from assistant.reference import named_event
from assistant.status import Status, assess
from assistant.timeline import Record
from assistant.verdict import RESULT, stance_of
from assistant.words import STOP, tokenize
from ingest import Article, legible
from vectorstore import Filter, Library, StoredArticle

Places = Mapping[str, Sequence[tuple[int, int]]]  # article id -> offsets of the passages that were found
PASSAGES = 20  # hits read per question; more costs time and brings other stories
READINGS_KEPT = 512  # articles whose reading is kept in memory


@dataclass(frozen=True, slots=True)
class Request:
    """One question with what limits it."""

    question: str
    conversation_id: str | None = None
    where: Filter = field(default_factory=Filter)
    engine: Literal["extractive", "llm"] | None = None
    earlier: tuple[str, ...] | None = None
    """Earlier questions, oldest first, of a caller who keeps the conversation; nothing is stored then."""


class Briefer:
    """Answers questions from one library; safe to call from several threads."""

    def __init__(
        self, library: Library, conversations: Conversations, judge: Judge, *, model: Engine | None = None
    ) -> None:
        """Puts the pipeline together.

        Args:
            library: The articles.
            conversations: What was asked before.
            judge: What a sentence does with a claim.
            model: The engine of a configured language model; it words the answers unless a request wants the rules.
        """
        self._library = library
        self._judge_of = judge
        self._conversations = conversations
        self._extractive, self._model = ExtractiveEngine(), model
        self.listeners: list[Callable[[Answer, int], None]] = []
        """Told of each answer and how many of its sentences were withheld, in the thread that made it."""
        self._readings: dict[tuple[str, str, tuple[range, ...]], ArticleReading] = {}

    def ask(self, request: Request) -> Answer:
        """Answer a question.

        Raises:
            BadQuestion: it is empty, longer than 2,000 characters, or holds no word.
            ConversationBusy: an earlier question of the conversation took too long.
            LedgerFailed: the conversation cannot be read or kept; nothing was stored.
        """  # raised by stream
        *_, last = self.stream(request)
        assert isinstance(last, Answered)
        return last.answer

    def stream(self, request: Request) -> Generator[Event]:
        """What happens while the question is answered; the work is done as the events are asked for.

        Raises as `ask` does, in place of the next event. Closing the iterator stops the work; nothing is kept then.
        """
        timings: dict[str, float] = {}
        started = time.perf_counter()
        with open_conversation(self._conversations, request.conversation_id, request.earlier) as conversation:
            with _timed(timings, "question"):
                question = resolve(request.question, conversation.last)
            yield Started(conversation.id, request.question, question.standalone, request.where.as_of)
            with _timed(timings, "search"):
                stored, found = self._find(question, request.where)
                searched = self._scope(request.where)
            articles = {id_: one.article for id_, one in stored.items()}
            yield Found(searched, tuple(articles.values()))
            with _timed(timings, "evidence"):
                finding = self._judge(question, stored, found, searched)
            yield Judged(_claim(finding))
            with _timed(timings, "wording"):
                draft = self._draft(request, finding)
                stated: list[Stated] = []
                for one in check_each(draft, finding, articles, _claim_id(finding)):
                    stated.append(one)
                    yield one
            checked = gather(draft, stated)
            timings["total"] = (time.perf_counter() - started) * 1000
            answer = replace(_answer(request, finding, checked, draft.engine), conversation_id=conversation.id)
            answer = replace(answer, timings_ms={step: round(cost, 2) for step, cost in timings.items()})
            conversation.keep(question, answer, request.where, _leans_on(finding))
        for listener in self.listeners:
            listener(answer, checked.withheld)
        yield Answered(answer)

    def over(self, library: Library, conversations: Conversations) -> Self:
        """The same briefer with other views of its library and conversations; listeners and readings are shared."""
        other = copy.copy(self)
        other._library, other._conversations = library, conversations
        return other

    def _draft(self, request: Request, finding: Finding) -> Draft:
        if self._model is not None and request.engine != "extractive":
            return self._model.draft(finding)
        draft = self._extractive.draft(finding)
        if request.engine != "llm":
            return draft
        return replace(draft, engine=EngineUsed(self._extractive.name, fallback=Fallback.NOT_CONFIGURED.value))

    def _find(self, question: Question, where: Filter) -> tuple[dict[str, StoredArticle], Places]:
        """The articles of the best passages, in rank order, with those that they copy."""
        wanted = (
            question.standalone
            if question.proposition in question.standalone
            else f"{question.standalone} {question.proposition}"
        )
        hits = self._library.search(wanted, k=PASSAGES, where=where).hits
        found: dict[str, list[tuple[int, int]]] = {}
        for hit in hits:
            found.setdefault(hit.passage.article_id, []).append((hit.passage.start, hit.passage.end))
        return self._library.fetch(list(found)), found

    def _scope(self, where: Filter) -> Searched:
        scope = self._library.scope(where)
        return Searched(scope.articles, scope.sources, scope.first, scope.last)

    def _judge(
        self, question: Question, stored: Mapping[str, StoredArticle], found: Places, searched: Searched
    ) -> Finding:
        """Evidence, origins, time, status and stances; no word of the answer yet."""
        articles = {id_: _as_read(one.article) for id_, one in stored.items()}
        names, proposition = _understand(question, _texts(articles, found))
        parties = concerned(question, proposition, names)
        told = _same_story(list(articles.values()), names)
        pages = [open_page(article, found.get(article.id, ()), stored[article.id].sentences) for article in told]
        whole = named_event(proposition, names, pages)
        if whole is not None:
            question = replace(question, proposition=whole)
            proposition = make_proposition(whole)
        evidence = [
            replace(one, text=stored[one.article_id].article.body[one.start : one.end])
            for one in find_evidence(question, proposition, parties, pages, judge=self._judge_of, read=self._read)
        ]
        copies = {id_: one.copy_of for id_, one in stored.items() if one.copy_of}
        records = _records(evidence, articles, copies)
        current = timeline.live(records)
        ruling = assess(timeline.tally(current))
        standings = tuple(Standing(party, *stance_of(party, current)) for party in parties)
        verdict = (
            Verdict(question.actor, question.act, RESULT[standings[0].stance])
            if question.actor and question.act
            else None
        )
        affirming = [record for record in current if record.affirms]
        return Finding(
            question=question,
            proposition=question.proposition,
            records=tuple(current),
            history=tuple(timeline.changes(records)),
            ruling=ruling,
            verdict=verdict,
            standings=standings,
            origins=len({record.origin for record in affirming}),
            articles=len({record.evidence.article_id for record in affirming}),
            searched=searched,
        )

    def _read(self, page: Page) -> ArticleReading:
        key = (page.article.id, page.article.content_hash, page.runs)
        reading = self._readings.get(key)
        if reading is None:
            reading = read_page(page)
            if len(self._readings) >= READINGS_KEPT:
                self._readings.pop(next(iter(self._readings)), None)
            self._readings[key] = reading
        return reading


@contextmanager
def _timed(timings: dict[str, float], step: str) -> Iterator[None]:
    started = time.perf_counter()
    yield
    timings[step] = (time.perf_counter() - started) * 1000


def _texts(articles: Mapping[str, Article], found: Places) -> list[str]:
    """The passages that were found, each article's title in front."""
    return [
        " ".join([f"{article.title}.", *(article.body[start:end] for start, end in found.get(id_, ()))])
        for id_, article in articles.items()
    ]


@lru_cache(maxsize=READINGS_KEPT)
def _as_read(article: Article) -> Article:
    """The article as a reader takes it: hidden or borrowed letters cannot keep a "not" from the judge."""
    return replace(article, title=legible(article.title), body=legible(article.body))


def _understand(question: Question, texts: Sequence[str]) -> tuple[tuple[Name, ...], Proposition]:
    """Names of the whole question and its proposition, spelt as the articles spell them."""

    def is_name(lower: str) -> bool:
        if lower in STOP:
            return False
        capital, small = _spellings(lower, texts)
        return capital >= 1 and capital > 3 * small

    proposition = make_proposition(question.proposition, is_name)
    actor = find_names(f"x {question.actor}", is_name) if question.actor else ()
    return (*actor, *proposition.names), proposition


def _spellings(lower: str, texts: Sequence[str]) -> tuple[int, int]:
    """How often the texts write a word with a capital letter after another word, and how often without one."""
    capital = small = 0
    for text in texts:
        if lower not in text.lower():
            continue
        for before, word in pairwise(tokenize(text)):
            if word.lower == lower:
                capital += word.is_capital and before.is_word
                small += not word.is_capital
    return capital, small


def _same_story(articles: Sequence[Article], names: Sequence[Name]) -> list[Article]:
    """The articles that name whom the question names; all of them where none does."""
    scores = [sum(name.is_told_of_in(f"{article.title}. {article.body}") for name in names) for article in articles]
    most = max(scores, default=0)
    if not names or not most:
        return list(articles)
    return [article for article, score in zip(articles, scores, strict=True) if score >= max(1, most / 2)]


def _records(evidence: Sequence[Evidence], articles: Mapping[str, Article], copies: Mapping[str, str]) -> list[Record]:
    publishers = publishers_of(articles, copies)
    return [
        Record(one, origin, timeline.has_authority(one))
        for one, origins in zip(evidence, origins_of(evidence, publishers), strict=True)
        for origin in origins
    ]


def _claim_id(finding: Finding) -> str:
    words = " ".join(
        word.lower for word in tokenize(f"{finding.question.actor or ''} {finding.proposition}") if word.is_word
    )
    return "clm_" + hashlib.sha256(words.encode()).hexdigest()[:12]


def _leans_on(finding: Finding) -> list[str]:
    """The articles whose sentences made the status, today's or an earlier one."""
    records = (*finding.records, *(change.record for change in finding.history))
    return list(dict.fromkeys(record.evidence.article_id for record in records))


def _answer(request: Request, finding: Finding, checked: Checked, engine: EngineUsed) -> Answer:
    abstained = finding.ruling.status is Status.NO_EVIDENCE
    as_of = request.where.as_of or _newest(finding) or finding.searched.last
    claim = _claim(finding, checked.citations)
    basis = "\x1f".join([finding.question.standalone, str(as_of), checked.text])
    return Answer(
        id="ans_" + hashlib.sha256(basis.encode()).hexdigest()[:16],
        conversation_id=None,
        question=request.question,
        standalone_question=finding.question.standalone,
        as_of=as_of,
        text=checked.text,
        status=finding.ruling.status,
        unverified=finding.ruling.unverified,
        abstained=abstained,
        verdict=finding.verdict,
        statements=checked.statements,
        claims=(claim,),
        citations=checked.citations,
        searched=finding.searched,
        engine=engine,
    )


def _newest(finding: Finding) -> datetime | None:
    return max((record.at for record in finding.records), default=None)


def _claim(finding: Finding, citations: Sequence[Citation] = ()) -> Claim:
    """The claim; of the sentences that it rests on only those are named that the answer cites."""
    shown = {citation.id for citation in citations}
    parties = tuple(
        Party(
            s.party.name,
            s.stance,
            tuple(_shown([s.record] if s.record else [], shown)),
            s.record.at if s.record else None,
        )
        for s in finding.standings
    )
    history = tuple(StatusChange(c.at, c.ruling.status, tuple(_shown([c.record], shown))) for c in finding.history)
    return Claim(
        id=_claim_id(finding),
        text=finding.proposition or finding.question.standalone,
        status=finding.ruling.status,
        unverified=finding.ruling.unverified,
        rule=finding.ruling.row,
        basis=timeline.basis(finding.records, finding.ruling),
        parties=parties,
        origins=finding.origins,
        articles=finding.articles,
        as_of=_newest(finding),
        timeline=history,
        citations=tuple(citation.id for citation in citations),
    )


def _shown(records: Sequence[Record], shown: set[str]) -> Iterator[str]:
    for record in records:
        id_ = citation_id(record.evidence.article_id, record.evidence.start, record.evidence.end)
        if id_ in shown:
            yield id_
