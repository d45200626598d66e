"""The answer's one JSON form: sent by every door and kept by the ledger. Renames; computes nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from assistant import answer as ours
from assistant.answer import Act, ActResult, SpeakerKind, Stance
from assistant.evidence import Label
from assistant.status import Status

Ids = Annotated[list[str], Field(description="Ids of citations.")]


class _Part(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class Speaker(_Part):
    """Who says it, as far as the text tells."""

    name: str | None = Field(description="Null where the source is not named.")
    kind: SpeakerKind
    description: str = Field(description="The words of the text.", examples=["Sources within Hamas"])
    relayed_by: str | None = Field(description="The outlet through which the words came, if another one.")


class Citation(_Part):
    """A verbatim sentence: `text[start:end]` of the article equals `quote`."""

    id: str
    number: int = Field(ge=1, description="The [n] in `answer`.")
    article_id: str
    title: str
    source: str
    author: str | None
    url: str | None
    published_at: datetime
    quote: str
    start: int = Field(ge=0, description="Characters (code points) from the beginning of the article's text.")
    end: int = Field(ge=0, description="Likewise, exclusive.")
    prefix: str = Field(description="What stands before the quote.")
    suffix: str = Field(description="What stands after it.")
    evidence: Label = Field(description="What this sentence does with the claim.")
    speaker: Speaker


class Party(_Part):
    """One of those concerned, and where it stands."""

    name: str
    stance: Stance
    citations: Ids
    as_of: datetime | None


class StatusChange(_Part):
    """The status from this moment until the next change."""

    at: datetime
    status: Status
    citations: Ids


class Claim(_Part):
    """One proposition with what the sources establish about it."""

    id: str
    text: str
    status: Status
    unverified: bool = Field(description="True: do not repeat this as fact.")
    rule: int = Field(ge=0, le=9, description="The row of the decision table that held.")
    basis: list[str] = Field(description="Why, in closed terms.", examples=[["anonymous_source"]])
    parties: list[Party]
    origins: int = Field(ge=0, description="Independent origins; copies and relays of one report count once.")
    articles: int = Field(ge=0, description="Articles that carry the claim, copies included.")
    as_of: datetime | None
    timeline: list[StatusChange]
    citations: Ids


class Statement(_Part):
    """One checked sentence of the answer."""

    text: str
    claim: str | None = Field(description="Id of the claim it is about.")
    citations: Ids


class Verdict(_Part):
    """What the asked-about actor did about the claim."""

    actor: str
    act: Act
    result: ActResult = Field(description="`not_reported` never means no: absence of a report is not a denial.")


class Searched(_Part):
    """What the answer had before it, so that "not found" has a scope."""

    articles: int = Field(ge=0)
    sources: int = Field(ge=0)
    first: datetime | None = Field(serialization_alias="from")
    last: datetime | None = Field(serialization_alias="to")


class EngineUsed(_Part):
    """Who worded the answer."""

    name: str
    model: str | None
    fallback: str | None = Field(description="Why the configured model did not word it.")


class Answer(_Part):
    """Everything that is known in reply to one question."""

    id: str = Field(description="Derived from the content; the same in every rendering.")
    conversation_id: str | None
    question: str
    standalone_question: str = Field(description="The question as it reads without the conversation.")
    as_of: datetime | None
    text: str = Field(
        serialization_alias="answer", description="Plain text with [n] marks that refer to `citations[].number`."
    )
    status: Status
    unverified: bool = Field(description="True: do not repeat this as fact.")
    abstained: bool = Field(description="True: the articles do not answer; see `searched`.")
    verdict: Verdict | None = Field(description="Null unless a speech act was asked about.")
    statements: list[Statement]
    claims: list[Claim]
    citations: list[Citation]
    searched: Searched
    engine: EngineUsed
    timings_ms: dict[str, float]


def encode(answer: ours.Answer) -> str:
    """The JSON object as one line of text; the same answer gives the same text, wherever it is sent or kept."""
    return Answer.model_validate(answer).model_dump_json(by_alias=True)
