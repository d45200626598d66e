"""What readers say of an answer."""

from __future__ import annotations

from fastapi import APIRouter

from api.body import JsonRoute
from api.deps import DeskDep
from api.errors import Refusal, problems
from api.schemas import FeedbackIn, FeedbackOut
from assistant.errors import UnknownAnswer

router = APIRouter(prefix="/v1/feedback", tags=["feedback"], route_class=JsonRoute)


@router.post("", status_code=201, responses=problems(400, 404, 413, 415, 422, 503))
def add_feedback(body: FeedbackIn, desk: DeskDep) -> FeedbackOut:
    """Keeps an opinion on an answer that is kept; `onrecord feedback export` makes cases of the evaluation of them."""
    try:
        kept = desk.ledger.feedback.add(body.answer_id, body.reason, body.comment, conversation_id=body.conversation_id)
    except UnknownAnswer:
        raise Refusal(404, "There is no stored answer with this id, or not in this conversation.") from None
    return FeedbackOut(id=kept.id, answer_id=kept.answer_id, reason=kept.reason, at=kept.at)
