"""Short ways to write articles, speakers, evidence, records and findings; what a test leaves out is unremarkable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from assistant.answer import (
    Act,
    Answer,
    Citation,
    Claim,
    EngineUsed,
    Party,
    Searched,
    Stance,
    Statement,
    StatusChange,
    Verdict,
)
from assistant.engine import Finding, Standing
from assistant.evidence import Evidence, Label
from assistant.names import find_names
from assistant.parties import Concerned
from assistant.proposition import Match
from assistant.question import Kind, Question
from assistant.speaker import Speaker, SpeakerKind
from assistant.status import Status, assess
from assistant.timeline import Record, tally
from assistant.verdict import RESULT, stance_of
from ingest import Article

FIRST_DAY = datetime(2024, 3, 1, 9, tzinfo=UTC)
OUTLET = "The Harbour Post"
NEAR = Match(terms=1.0, direct_names=1.0, names=1.0, position=0)
SEARCHED = Searched(articles=12, sources=5, first=FIRST_DAY, last=FIRST_DAY + timedelta(days=13))


def moment(day: int) -> datetime:
    """Nine o'clock UTC on 1 March 2024 plus so many days."""
    return FIRST_DAY + timedelta(days=day)


def person(name: str, description: str | None = None, relayed_by: str | None = None) -> Speaker:
    """A named person; described by the name alone unless told."""
    return Speaker(name, SpeakerKind.PERSON, description or name, relayed_by)


def institution(name: str) -> Speaker:
    """A ministry, company or other body."""
    return Speaker(name, SpeakerKind.INSTITUTION, name)


def unnamed(description: str = "Two officials") -> Speaker:
    """Somebody without a name."""
    return Speaker(None, SpeakerKind.ANONYMOUS, description)


def outlet(name: str = OUTLET) -> Speaker:
    """An outlet, in its own voice or cited by another."""
    return Speaker(name, SpeakerKind.OUTLET, name)


def _usual_speaker(label: Label, fields: dict[str, Any]) -> Speaker:
    """Somebody of the kind that the label needs."""
    if label is Label.ANONYMOUS:
        return unnamed()
    if label in {Label.ASSERTS, Label.HEDGED}:
        return outlet(fields.get("outlet", OUTLET))
    if label is Label.MEDIA:
        return outlet("Radio Nord")
    party = fields.get("party")
    return institution(party) if party else person("Ana Ruiz")


def evidence(label: Label, **fields: Any) -> Evidence:
    """Evidence with this label; its `text` fills its article's body unless `start` is given."""
    text = fields.get("text", "The ferry sank off Brackwell.")
    start = fields.get("start", 0)
    usual = Evidence(
        article_id="a1",
        outlet=OUTLET,
        published_at=FIRST_DAY,
        start=start,
        end=start + len(text),
        text=text,
        label=label,
        speaker=_usual_speaker(label, fields),
        party=None,
        insider_of=None,
        denies=label is Label.DENIES,
        hedged=label is Label.HEDGED,
        missing=None,
        match=NEAR,
        weight=0.9,
        hearer=None,
        index=0,
    )
    return replace(usual, **fields)


def record(label: Label, *, day: int = 0, origin: str | None = None, authority: bool = False, **fields: Any) -> Record:
    """A record of so many days after the first; its origin is the party, else the speaker, else the outlet."""
    one = evidence(label, **{"published_at": moment(day), **fields})
    return Record(one, origin or one.party or one.speaker.name or one.outlet, authority)


def article(id_: str, body: str, **fields: Any) -> Article:
    """An article of the first day."""
    usual = Article(id=id_, title="Ferry sinks off Brackwell", body=body, source=OUTLET, published_at=FIRST_DAY)
    return replace(usual, **fields)


def cited(label: Label, source: Article, text: str, **fields: Any) -> Record:
    """A record whose text stands in the article."""
    start = source.body.index(text)
    place = {"article_id": source.id, "outlet": source.source, "published_at": source.published_at}
    return record(label, **{**place, "text": text, "start": start, **fields})


def party(name: str) -> Concerned:
    """A party with a proper name."""
    return Concerned(name, find_names(f"x {name}"), frozenset())


def question(kind: Kind = Kind.DID_HAPPEN, **fields: Any) -> Question:
    """A question about the ferry."""
    usual = Question(
        text="Did the ferry sink?", standalone="Did the ferry sink?", kind=kind, proposition="the ferry sank"
    )
    return replace(usual, **fields)


def _asked(actor: str, act: Act) -> Question:
    """A question about what the actor did."""
    text = f"Did {actor} {act.value} that the ferry sank?"
    return question(Kind.DID_ACT, text=text, standalone=text, actor=actor, act=act)


def finding(*records: Record, parties: Sequence[str] = (), act: Act | None = None, **fields: Any) -> Finding:
    """What the rules make of these live records; with an act, the first party is the one that was asked about."""
    asked_about = parties[0] if act else None
    standings = tuple(Standing(party(name), *stance_of(party(name), records)) for name in parties)
    affirming = [one for one in records if one.affirms]
    usual = Finding(
        question=_asked(asked_about, act) if asked_about and act else question(),
        proposition="the ferry sank",
        records=records,
        history=(),
        ruling=assess(tally(records)),
        verdict=Verdict(asked_about, act, RESULT[standings[0].stance]) if asked_about and act else None,
        standings=standings,
        origins=len({one.origin for one in affirming}),
        articles=len({one.evidence.article_id for one in affirming}),
        searched=SEARCHED,
    )
    return replace(usual, **fields)


def answer(**fields: Any) -> Answer:
    """An answer that denies a claim with one citation."""
    words = "The ministry denied that the ferry sank."
    citation = Citation(
        id="cit_1",
        number=1,
        article_id="a1",
        title="Ferry sinks off Brackwell",
        source=OUTLET,
        author=None,
        url=None,
        published_at=FIRST_DAY,
        quote=words,
        start=0,
        end=len(words),
        prefix="",
        suffix="",
        evidence=Label.DENIES,
        speaker=institution("the ministry"),
    )
    claim = Claim(
        id="clm_1",
        text="the ferry sank",
        status=Status.DENIED,
        unverified=False,
        rule=3,
        basis=("denied_by_party",),
        parties=(Party("the ministry", Stance.DENIES, ("cit_1",), FIRST_DAY),),
        origins=0,
        articles=1,
        as_of=FIRST_DAY,
        timeline=(StatusChange(FIRST_DAY, Status.DENIED, ("cit_1",)),),
        citations=("cit_1",),
    )
    usual = Answer(
        id="ans_1",
        conversation_id="con_1",
        question="Did the ferry sink?",
        standalone_question="Did the ferry sink?",
        as_of=FIRST_DAY,
        text=f"{words} [1]",
        status=Status.DENIED,
        unverified=False,
        abstained=False,
        verdict=None,
        statements=(Statement(words, "clm_1", ("cit_1",)),),
        claims=(claim,),
        citations=(citation,),
        searched=SEARCHED,
        engine=EngineUsed("extractive"),
        timings_ms={"total": 12.3},
    )
    return replace(usual, **fields)
