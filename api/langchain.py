"""Onrecord as parts of a LangChain program: a retriever over the library and a chat model that answers from it.

Both stand on an opened desk, so nothing is sent anywhere; over HTTP any OpenAI client of LangChain does the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from langchain_core.callbacks import CallbackManagerForLLMRun, CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict, Field

from api.completion import verification
from assistant.answer import Answer
from assistant.briefer import Briefer, Request
from vectorstore import Filter, Library

EARLIER = 8  # questions of the conversation that are read again


class OnrecordRetriever(BaseRetriever):
    """The passages of a library as documents, best first; each knows its article and its place in it."""

    model_config = ConfigDict(arbitrary_types_allowed=True)

    library: Library = Field(exclude=True)
    k: int = Field(default=8, ge=1, le=100)
    """Passages per query."""
    where: Filter = Field(default_factory=Filter)
    """Dates, sources and tags that a passage must fit."""

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        hits = self.library.search(query, k=self.k, where=self.where).hits
        stored = self.library.fetch(list(dict.fromkeys(hit.passage.article_id for hit in hits)))
        return [
            Document(
                id=hit.passage.id,
                page_content=hit.passage.text,
                metadata={
                    "article_id": article.id,
                    "title": article.title,
                    "source": article.source,
                    "url": article.url,
                    "published_at": article.published_at.isoformat(),
                    "start": hit.passage.start,
                    "end": hit.passage.end,
                    "score": hit.score,
                },
            )
            for hit in hits
            if hit.passage.article_id in stored
            for article in [stored[hit.passage.article_id].article]
        ]


class ChatOnrecord(BaseChatModel):
    """Answers the last human message from the articles; earlier human messages are what it may lean on.

    The text is the answer with its [n] marks; `response_metadata["verification"]` holds status, claims, citations and
    what was searched.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    briefer: Briefer = Field(exclude=True)
    where: Filter = Field(default_factory=Filter)
    """Dates, sources and tags of the articles that may be used."""

    @property
    def _llm_type(self) -> str:
        return "onrecord"

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        answer = self._ask(messages)
        message = AIMessage(content=answer.text, id=answer.id, response_metadata=_metadata(answer))
        return ChatResult(generations=[ChatGeneration(message=message)])

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        """The status with the first piece, then one checked line after the other."""
        answer = self._ask(messages)
        for number, line in enumerate(answer.text.splitlines(keepends=True)):
            found = {} if number else _metadata(answer)
            chunk = AIMessageChunk(content=line, id=answer.id, response_metadata=found)
            if run_manager is not None:
                run_manager.on_llm_new_token(line, chunk=ChatGenerationChunk(message=chunk))
            yield ChatGenerationChunk(message=chunk)

    def _ask(self, messages: list[BaseMessage]) -> Answer:
        """The answer.

        Raises:
            BadQuestion: no human message holds a question.
        """  # raised by Briefer.ask
        questions = [str(message.text) for message in messages if message.type == "human"] or [""]
        earlier = tuple(questions[:-1][-EARLIER:])
        return self.briefer.ask(Request(questions[-1], where=self.where, engine="extractive", earlier=earlier))


def _metadata(answer: Answer) -> dict[str, Any]:
    return {"model_name": "onrecord-extractive", "finish_reason": "stop", "verification": verification(answer)}
