"""Onrecord as a retriever and as a chat model of LangChain."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate

from api.langchain import ChatOnrecord, OnrecordRetriever
from assistant.briefer import Briefer, Request
from assistant.errors import BadQuestion
from assistant.ledger import Ledger
from tests.api.conftest import FakeBriefer
from tests.assistant.builders import article
from tests.assistant.test_briefer import Unmoved
from tests.vectorstore.fakes import FakeModel
from vectorstore import Filter, Library

QUESTION = "Did Iran confirm the meeting?"
TEXT = "Not confirmed. Iran has neither confirmed nor denied the meeting. [1]"


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A real library of two articles."""
    with Library.open(tmp_path_factory.mktemp("library"), FakeModel(), command="tests") as library:
        ferry = article("a1", "The ferry sank off Brackwell. The ferry was new.", url="https://post.example/a1")
        library.add([ferry, article("a2", "The council closed the pool.", source="The Gazette")])
        yield library


class Asks(Briefer):
    """A briefer of the right type that answers as the fake one does."""

    def __init__(self, fake: FakeBriefer) -> None:
        self.fake = fake
        self.ask = fake.ask  # type: ignore[method-assign]  # the fake keeps what it was asked


@pytest.fixture
def chat(briefer: FakeBriefer) -> ChatOnrecord:
    """The chat model over the fake briefer."""
    return ChatOnrecord(briefer=Asks(briefer))


def test_a_passage_is_a_document_that_knows_its_place(real: Library):
    """The words of a document are those of the article between its offsets."""
    (document, *_) = OnrecordRetriever(library=real, k=1).invoke("ferry Brackwell")
    body = real.get("a1").article.body  # type: ignore[union-attr]
    place = document.metadata
    assert body[place["start"] : place["end"]] == document.page_content
    assert (place["article_id"], place["source"], place["url"]) == ("a1", "The Harbour Post", "https://post.example/a1")


def test_a_retriever_keeps_to_its_filter(real: Library):
    """Sources that were not asked for are not found."""
    where = Filter(sources=frozenset({"The Gazette"}))
    found = OnrecordRetriever(library=real, where=where).invoke("ferry Brackwell")
    assert [document.metadata["article_id"] for document in found] == ["a2"]


def test_the_chat_model_answers_with_the_status_beside(chat: ChatOnrecord):
    """The text is the answer's; whoever wants the status finds it in the metadata."""
    message = chat.invoke(QUESTION)
    assert (message.text, message.response_metadata["verification"]["status"]) == (TEXT, "unverified")


def test_earlier_questions_are_the_conversation(chat: ChatOnrecord, briefer: FakeBriefer):
    """Only what people asked counts; what the system and the model said does not."""
    chat.invoke([SystemMessage("Be brief."), HumanMessage(QUESTION), AIMessage(TEXT), HumanMessage("and Hamas?")])
    assert briefer.asked == [Request("and Hamas?", engine="extractive", earlier=(QUESTION,))]


def test_a_stream_makes_up_the_same_text(chat: ChatOnrecord):
    """Line by line; the verification comes with the first piece."""
    first, *rest = chat.stream(QUESTION)
    assert "".join(chunk.text for chunk in (first, *rest)) == TEXT
    assert first.response_metadata["verification"]["unverified"] is True


def test_it_is_a_part_like_any_other(chat: ChatOnrecord):
    """It stands in a chain between a prompt and a parser."""
    chain = ChatPromptTemplate.from_messages([("human", "Did {who} confirm the meeting?")]) | chat | StrOutputParser()
    assert chain.invoke({"who": "Iran"}) == TEXT


def test_it_can_be_awaited(chat: ChatOnrecord):
    """The work is done in a thread."""
    assert asyncio.run(chat.ainvoke(QUESTION)).text == TEXT


def test_no_question_is_refused(real: Library, tmp_path: Path):
    """As the briefer itself refuses it."""
    with closing(Ledger.open(None, tmp_path)) as ledger, pytest.raises(BadQuestion):
        ChatOnrecord(briefer=Briefer(real, ledger.conversations, Unmoved())).invoke([SystemMessage("Be brief.")])
