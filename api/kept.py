"""What is kept of conversations, as it goes out over HTTP."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

from api.schemas import MAX_PAGE
from assistant import reply
from assistant.ledger import Change


class ConversationsQuery(BaseModel):
    """Which page of the conversations."""

    model_config = ConfigDict(extra="forbid")
    limit: int = Field(default=50, ge=1, le=MAX_PAGE, description="Conversations per page.")
    after: str | None = Field(default=None, min_length=1, max_length=100, description="`next` of the page before.")


class ConversationHead(BaseModel):
    """A conversation without its turns."""

    id: str
    title: str = Field(description="The first question.")
    created_at: datetime
    updated_at: datetime = Field(description="When the last answer was given.")
    turns: int = Field(ge=1)


class ConversationPage(BaseModel):
    """One page of conversations, the one last spoken in first."""

    conversations: list[ConversationHead]
    next: str | None = Field(description="Send it as `after` for the following page; null on the last one.")


class AffectedOut(BaseModel):
    """An article that has changed since the answer leaned on it."""

    article_id: str
    change: Change
    at: datetime


class TurnOut(BaseModel):
    """One question with its answer as it was sent."""

    question: str
    at: datetime
    affected: list[AffectedOut] = Field(description="Articles that the answer leaned on and that changed since.")
    answer: reply.Answer


class ConversationOut(BaseModel):
    """A conversation, oldest turn first."""

    id: str
    created_at: datetime
    updated_at: datetime
    turns: list[TurnOut]


class LeaningOut(BaseModel):
    """One answer that rests on the article."""

    answer_id: str
    conversation_id: str
    question: str
    at: datetime
    affected: AffectedOut | None = Field(description="What became of the article since; null if it is as it was.")


class LeaningsOut(BaseModel):
    """Every stored answer that rests on the article, the newest first."""

    answers: list[LeaningOut]
