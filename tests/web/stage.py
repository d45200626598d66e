"""A server behind the page that says what a test tells it to say, as slowly and as brokenly as that may be."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from api import errors
from api.routes import page

AT = "2023-11-15T18:30:00Z"
BODY = (
    "A Hamas leader met Iran's supreme leader, sources within Hamas told the channel. "
    "Iran has neither confirmed nor denied the meeting."
)
QUOTE = "Iran has neither confirmed nor denied the meeting."

Part = str | Callable[[], object]
"""Text to send, or something to wait for before the next text is sent."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as it reached the server."""

    body: dict[str, Any]
    accept: str
    last_event_id: str | None
    authorization: str | None


@dataclass
class Stage:
    """Replies are given in the order in which they were put in; articles by their ids."""

    replies: deque[Response] = field(default_factory=deque)
    asked: list[Asked] = field(default_factory=list)
    articles: dict[str, dict[str, Any]] = field(default_factory=dict)
    conversation: dict[str, Any] | None = None

    def app(self) -> FastAPI:
        """The page's own files over a scripted API."""
        app = FastAPI(openapi_url=None)
        app.add_middleware(_Numbered)
        errors.install(app)
        app.include_router(page.router)
        app.add_api_route("/v1/chat", self._chat, methods=["POST"])
        app.add_api_route("/v1/articles", self._articles, methods=["GET"])
        app.add_api_route("/v1/articles/{id_:path}", self._article, methods=["GET"])
        app.add_api_route("/v1/conversations", self._conversations, methods=["GET"])
        app.add_api_route("/v1/conversations/{id_}", lambda id_: self.conversation, methods=["GET"])
        return app

    def streams(self, *parts: Part) -> None:
        """Puts in a reply of server-sent events, cut exactly as given."""
        self.replies.append(StreamingResponse(_told(parts), media_type="text/event-stream"))

    async def _chat(self, request: Request) -> Response:
        """Remembers the question and gives the next reply."""
        headers = request.headers
        asked = Asked(
            body=await request.json(),
            accept=headers["accept"],
            last_event_id=headers.get("last-event-id"),
            authorization=headers.get("authorization"),
        )
        self.asked.append(asked)
        return self.replies.popleft()

    def _articles(self) -> dict[str, Any]:
        """All of them on one page."""
        return {"articles": list(self.articles.values()), "next": None}

    def _article(self, id_: str) -> Response:
        """One of them, or a problem."""
        found = self.articles.get(id_)
        return JSONResponse(found) if found else problem(404, "There is no article with this id.")

    def _conversations(self) -> dict[str, Any]:
        """None."""
        return {"conversations": [], "next": None}


class _Numbered:
    """Every request has an id, as behind the application's own envelope."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope.setdefault("state", {})["request_id"] = "req-0"
        await self._app(scope, receive, send)


def _told(parts: tuple[Part, ...]) -> Iterator[str]:
    """Sends the texts and waits in between where a part says so."""
    for part in parts:
        if isinstance(part, str):
            yield part
        else:
            part()


def event(name: str, number: int, data: object) -> str:
    """One event as the server writes it."""
    return f"event: {name}\ndata: {json.dumps(data)}\nid: s-{number}\n\n"


def events_of(answer: dict[str, Any]) -> list[str]:
    """The events of an answer in the order of the contract."""
    citations = {citation["id"]: citation for citation in answer["citations"]}
    told: list[tuple[str, object]] = [
        ("message_start", {name: answer[name] for name in ("conversation_id", "question")}),
        ("search_results", {"searched": answer["searched"], "articles": []}),
        *(("claim", claim) for claim in answer["claims"]),
        *(
            ("statement", part | {"citations": [citations[id_] for id_ in part["citations"]]})
            for part in answer["statements"]
        ),
        ("final_answer", answer),
        ("done", {"id": answer["id"]}),
    ]
    return [event(name, number, data) for number, (name, data) in enumerate(told)]


def problem(status: int, detail: str, title: str = "Not available") -> JSONResponse:
    """A problem object as the server sends it."""
    content = {"type": "about:blank", "title": title, "status": status, "detail": detail, "request_id": "req-1"}
    return JSONResponse(content, status, media_type="application/problem+json")


def turn(given: dict[str, Any], *affected: dict[str, str]) -> dict[str, Any]:
    """A stored question with its answer."""
    return {"question": given["question"], "at": AT, "affected": list(affected), "answer": given}


def article(**changes: object) -> dict[str, Any]:
    """An article as it is read back."""
    return {
        "id": "a1",
        "title": "Sources: leaders met in Tehran",
        "source": "Al-Arabiya News",
        "url": "https://news.example/a1",
        "author": None,
        "published_at": AT,
        "updated_at": None,
        "language": None,
        "tags": [],
        "ingested_at": AT,
        "content_hash": "0",
        "copy_of": None,
        "passages": 1,
        "text": BODY,
        **changes,
    }


def citation(**changes: object) -> dict[str, Any]:
    """A citation of that article."""
    return {
        "id": "cit_1",
        "number": 1,
        "article_id": "a1",
        "title": "Sources: leaders met in Tehran",
        "source": "Al-Arabiya News",
        "author": None,
        "url": "https://news.example/a1",
        "published_at": AT,
        "quote": QUOTE,
        "start": BODY.index(QUOTE),
        "end": len(BODY),
        "prefix": "the channel. ",
        "suffix": "",
        "evidence": "unconfirmed",
        "speaker": {"name": None, "kind": "anonymous", "description": "Sources within Hamas", "relayed_by": None},
        **changes,
    }


def claim(**changes: object) -> dict[str, Any]:
    """What is known about the meeting."""
    return {
        "id": "clm_1",
        "text": "Iran confirmed the meeting.",
        "status": "unverified",
        "unverified": True,
        "rule": 4,
        "basis": ["anonymous_source", "neither_confirmed_nor_denied"],
        "parties": [
            {"name": "Iran", "stance": "neither_confirms_nor_denies", "citations": ["cit_1"], "as_of": AT},
            {"name": "Hamas", "stance": "silent", "citations": [], "as_of": None},
        ],
        "origins": 1,
        "articles": 7,
        "as_of": AT,
        "timeline": [{"at": AT, "status": "unverified", "citations": ["cit_1"]}],
        "citations": ["cit_1"],
        **changes,
    }


def answer(**changes: object) -> dict[str, Any]:
    """An answer in which every field holds something."""
    return {
        "id": "ans_1",
        "conversation_id": "con_1",
        "question": "Did Iran confirm the meeting?",
        "standalone_question": "Did Iran confirm the meeting?",
        "as_of": "2023-11-16T09:00:00Z",
        "answer": f"Not confirmed. [1]\nAl-Arabiya News, 15 November 2023: “{QUOTE}” [1]",
        "status": "unverified",
        "unverified": True,
        "abstained": False,
        "verdict": {"actor": "Iran", "act": "confirm", "result": "neither"},
        "statements": [
            {"text": "Not confirmed.", "claim": "clm_1", "citations": ["cit_1"]},
            {"text": f"Al-Arabiya News, 15 November 2023: “{QUOTE}”", "claim": "clm_1", "citations": ["cit_1"]},
        ],
        "claims": [claim()],
        "citations": [citation()],
        "searched": {"articles": 12, "sources": 5, "from": AT, "to": AT},
        "engine": {"name": "extractive", "model": None, "fallback": None},
        "timings_ms": {"total": 12.3},
        **changes,
    }
