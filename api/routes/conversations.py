"""Conversations listed, read and deleted."""

from __future__ import annotations

import json
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from api.body import JsonRoute
from api.deps import DeskDep
from api.errors import Refusal, problems
from api.kept import AffectedOut, ConversationHead, ConversationOut, ConversationPage, ConversationsQuery
from api.schemas import CONVERSATION_ID, Fault
from assistant.ledger import Conversation, Turn

router = APIRouter(prefix="/v1/conversations", tags=["conversations"], route_class=JsonRoute)
ConversationId = Annotated[str, Path(description="The conversation's id.", pattern=CONVERSATION_ID)]
_MARK = "must be the `next` of the page before; leave it out for the first page"
_NOT_HERE = "There is no conversation with this id."


@router.get("", responses=problems(422, 503))
def list_conversations(query: Annotated[ConversationsQuery, Query()], desk: DeskDep) -> ConversationPage:
    """A page of conversations without their turns, the one last spoken in first."""
    try:
        page = desk.ledger.conversations.page(query.after, query.limit)
    except ValueError:
        raise Refusal(422, "The page mark is not known.", [Fault(field="after", problem=_MARK)]) from None
    return ConversationPage(conversations=[_head(one) for one in page.items], next=page.next)


@router.get("/{conversation_id:path}", response_model=ConversationOut, responses=problems(404, 422, 503))
def get_conversation(conversation_id: ConversationId, desk: DeskDep) -> Response:
    """One conversation with its turns; every answer is byte for byte what was sent when it was given."""
    conversation = desk.ledger.conversations.get(conversation_id)
    if conversation is None:
        raise Refusal(404, _NOT_HERE)
    head = _head(conversation).model_dump(mode="json", include={"id", "created_at", "updated_at"})
    turns = ",".join(_turn(turn) for turn in desk.ledger.conversations.turns(conversation_id))
    return Response(f'{json.dumps(head)[:-1]}, "turns": [{turns}]}}', media_type="application/json")


@router.delete("/{conversation_id:path}", status_code=204, response_class=Response, responses=problems(404, 422, 503))
def delete_conversation(conversation_id: ConversationId, desk: DeskDep) -> None:
    """Deletes a conversation with its answers and the feedback on them; waits for one that is being given."""
    if not desk.ledger.conversations.remove(conversation_id):
        raise Refusal(404, _NOT_HERE)


def _head(conversation: Conversation) -> ConversationHead:
    return ConversationHead(
        id=conversation.id,
        title=conversation.title,
        created_at=conversation.created_at,
        updated_at=conversation.updated_at,
        turns=conversation.turns,
    )


def _turn(turn: Turn) -> str:
    """JSON into which the stored text of the answer goes as it is: to parse and write it again might change a byte."""
    affected = [AffectedOut(article_id=one.article_id, change=one.change, at=one.at) for one in turn.affected]
    known = {
        "question": turn.question.text,
        "at": turn.at.isoformat().replace("+00:00", "Z"),
        "affected": [one.model_dump(mode="json") for one in affected],
    }
    return f'{json.dumps(known, ensure_ascii=False)[:-1]}, "answer": {turn.answer}}}'
