"""What goes in and out over HTTP, apart from the answer (assistant/reply.py). Outside data is checked here, once."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    GetJsonSchemaHandler,
    Tag,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from api.dates import End, Start
from assistant.ledger import Reason
from ingest.characters import Oddity
from ingest.fields import MAX_TEXT
from vectorstore import Filter

MAX_ARTICLES = 500  # per request; a batch of this size is embedded in seconds, and larger ones can be split
MAX_QUESTION = 2000  # characters after stripping; DESIGN section 5
MAX_HITS = 50
MAX_PAGE = 200

_ID = r"^[^\s\x00-\x20\x7f-\xa0]+$"  # ids stand in addresses and logs
CONVERSATION_ID = r"^[\x21-\x7e]{1,200}$"  # ours, or a client's own; likewise


_NOT_BLANK = (
    r"[^\s\x1c-\x1f\x85]"  # the last ones are blank to Python and not to the regular expressions of JSON Schema
)


def _strip_question(text: str) -> str:
    text = text.strip()
    if not 1 <= len(text) <= MAX_QUESTION:
        raise ValueError(f"must hold 1 to {MAX_QUESTION} characters besides the blanks around it")
    if not any(character.isalnum() for character in text):
        raise ValueError("must hold a letter or a digit")
    return text


def _not_blank(text: str) -> str:
    if not text.strip():
        raise ValueError("must not be blank")
    return text


def _whole(number: object) -> object:
    """A whole number may be written as 5.0: to JSON it is the same."""
    return int(number) if isinstance(number, float) and number.is_integer() else number


Question = Annotated[
    str,
    AfterValidator(_strip_question),
    Field(
        description=f"1 to {MAX_QUESTION} characters after stripping, with a letter or digit among them.",
        examples=["Did Iran confirm the meeting?"],
        json_schema_extra={"minLength": 1, "maxLength": MAX_QUESTION},
    ),
]
Text = Annotated[str, AfterValidator(_not_blank), Field(min_length=1, json_schema_extra={"pattern": _NOT_BLANK})]
Name = Annotated[Text, Field(max_length=200)]
Names = Annotated[list[Name], Field(max_length=100)]
_DAY_START = "RFC 3339 with a zone, or a date, which means 00:00 UTC of that day. A time without a zone is refused."
_DAY_END = (
    "RFC 3339 with a zone, or a date, which means the end of that day, 23:59:59.999999 UTC. "
    "A time without a zone is refused."
)


class _Request(BaseModel):
    """Unknown fields are refused: a misspelt filter must not widen a search in silence."""

    model_config = ConfigDict(extra="forbid", strict=True)

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, sent: object) -> object:
        """Null counts as absent: many clients write every optional field."""
        if not isinstance(sent, dict):
            return sent
        return {name: value for name, value in sent.items() if value is not None or name not in cls.model_fields}

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Says the same to readers of the description: what need not be there may be null."""
        described = handler(core)
        whole = handler.resolve_ref_schema(described)
        for name, field in whole.get("properties", {}).items():
            if name not in whole.get("required", ()) and {"type": "null"} not in field.get("anyOf", ()):
                about = {key: field.pop(key) for key in ("default", "description", "title") if key in field}
                whole["properties"][name] = {"anyOf": [field, {"type": "null"}], **about}
        return described


class ArticleIn(_Request):
    """One published article. Sending the same id again replaces it; sending the same content changes nothing."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "al-arabiya-2023-11-15",
                    "title": "Sources: Haniyeh met Khamenei in Tehran",
                    "text": "A Hamas leader met Iran's supreme leader, sources within Hamas told the channel. "
                    "Iran has neither confirmed nor denied the meeting.",
                    "source": "Al-Arabiya News",
                    "published_at": "2023-11-15T18:30:00Z",
                    "tags": ["middle-east"],
                }
            ]
        }
    )
    id: str | None = Field(
        default=None,
        min_length=1,
        max_length=200,
        pattern=_ID,
        description="The caller's own id: 1 to 200 printable characters without blanks. Without one, an id is derived.",
    )
    title: Text = Field(max_length=500, description="The headline, up to 500 characters.")
    text: Text = Field(
        max_length=MAX_TEXT,
        description="The body, up to 2,000,000 characters with a letter among them and no control characters. "
        "It is kept as sent, and all offsets count its characters (Unicode code points).",
    )
    source: Text = Field(max_length=200, description="The outlet's name as readers know it, up to 200 characters.")
    url: str | None = Field(
        default=None, max_length=2000, description="An http or https address without user name, where it can be read."
    )
    author: Text | None = Field(default=None, max_length=300, description="The byline, up to 300 characters.")
    published_at: Start = Field(
        description=_DAY_START + " Not in the future.", examples=["2023-11-15T18:30:00Z", "2023-11-15"]
    )
    updated_at: Start | None = Field(
        default=None, description="The last change, not before published_at nor in the future. " + _DAY_START
    )
    language: str | None = Field(default=None, max_length=35, description='A BCP 47 tag such as "en" or "pt-BR".')
    tags: Annotated[list[Annotated[Text, Field(max_length=100)]], Field(max_length=50)] = Field(
        default_factory=list, description="Up to 50 free labels of up to 100 characters, to filter by."
    )

    def fields(self) -> dict[str, Any]:
        """What was sent, by the names that `ingest.parse_article` takes, dates as RFC 3339 in UTC."""
        return self.model_dump(mode="json", exclude_none=True)


class Batch(_Request):
    """Several articles; all are stored or, if one is not acceptable, none."""

    articles: list[ArticleIn] = Field(min_length=1, max_length=MAX_ARTICLES)


def _form_of(body: object) -> Literal["one", "many"]:
    return "many" if isinstance(body, Batch) or (isinstance(body, dict) and "articles" in body) else "one"


ArticlesIn = Annotated[Annotated[ArticleIn, Tag("one")] | Annotated[Batch, Tag("many")], Discriminator(_form_of)]


class Filters(_Request):
    """What may be searched; an empty field does not limit."""

    sources: Names = Field(default_factory=list, description="Outlets, compared without case; any of them.")
    published_from: Start | None = Field(default=None, description="First moment, included. " + _DAY_START)
    published_to: End | None = Field(default=None, description="Last moment, included. " + _DAY_END)
    tags: Names = Field(default_factory=list, description="Any of them is enough.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.published_from and self.published_to and self.published_from > self.published_to:
            raise ValueError("published_from must not be later than published_to")
        return self

    def where(self, as_of: datetime | None) -> Filter:
        """The same limits in the library's own type."""
        return Filter(
            sources=frozenset(self.sources),
            tags=frozenset(self.tags),
            published_from=self.published_from,
            published_to=self.published_to,
            as_of=as_of,
        )


class ChatIn(_Request):
    """A question, alone or as the next turn of a conversation."""

    question: Question
    conversation_id: str | None = Field(
        default=None,
        pattern=CONVERSATION_ID,
        description="Continues a conversation; without it a new one begins and its id comes back. An id of your own, "
        "such as that of a thread, begins a conversation under it where there is none.",
    )
    as_of: End | None = Field(default=None, description="Answers from what was published until then. " + _DAY_END)
    filters: Filters = Field(default_factory=Filters)
    engine: Literal["extractive", "llm"] | None = Field(
        default=None, description="Who words the answer; without it the server's default. It never decides a status."
    )
    stream: bool = Field(
        default=False, description="True, or an Accept header that asks for text/event-stream only, gives SSE."
    )


class SearchIn(_Request):
    """A search for passages; nothing is judged or worded."""

    query: Question
    k: Annotated[int, BeforeValidator(_whole)] = Field(
        default=10, ge=1, le=MAX_HITS, description="How many passages at most."
    )
    filters: Filters = Field(default_factory=Filters)
    as_of: End | None = Field(default=None, description="Sees only what was published until then. " + _DAY_END)


class ArticlesQuery(BaseModel):
    """Which page of which articles."""

    model_config = ConfigDict(extra="forbid")
    limit: int = Field(default=50, ge=1, le=MAX_PAGE, description="Articles per page.")
    after: str | None = Field(default=None, min_length=1, max_length=500, description="`next` of the page before.")
    source: Names = Field(default_factory=list, description="Outlet, compared without case; may be repeated.")
    tag: Names = Field(default_factory=list, description="Tag; may be repeated, any one is enough.")
    published_from: Start | None = Field(default=None, description="First moment, included. " + _DAY_START)
    published_to: End | None = Field(default=None, description="Last moment, included. " + _DAY_END)

    def where(self) -> Filter:
        """The same limits in the library's own type."""
        return Filter(
            sources=frozenset(self.source),
            tags=frozenset(self.tag),
            published_from=self.published_from,
            published_to=self.published_to,
        )


class Stored(BaseModel):
    """What became of one article that was sent."""

    id: str
    status: Literal["created", "replaced", "unchanged"]
    passages: int = Field(ge=0, description="Passages that can now be found.")
    copy_of: str | None = Field(description="The article whose report this one repeats, if it is a copy.")


class StoredArticles(BaseModel):
    """One entry per article, in the order sent."""

    articles: list[Stored]


class ArticleHead(BaseModel):
    """An article without its text."""

    id: str
    title: str
    source: str
    url: str | None
    author: str | None
    published_at: datetime
    updated_at: datetime | None
    language: str | None
    tags: list[str]
    ingested_at: datetime
    content_hash: str = Field(description="SHA-256 over every field except the id.")
    copy_of: str | None
    passages: int = Field(ge=0)
    warnings: list[Oddity] = Field(description="What is odd about the characters of title and text.")


class ArticleOut(ArticleHead):
    """An article with its text; every quote anywhere equals `text[start:end]` of it."""

    text: str


class VersionOut(BaseModel):
    """An article as it was before it was replaced."""

    title: str
    text: str
    source: str
    published_at: datetime
    updated_at: datetime | None
    ingested_at: datetime
    replaced_at: datetime
    content_hash: str


class VersionsOut(BaseModel):
    """The earlier versions of an article, newest first."""

    versions: list[VersionOut]


class ArticlePage(BaseModel):
    """One page of articles."""

    articles: list[ArticleHead]
    next: str | None = Field(description="Send it as `after` for the following page; null on the last one.")


class SearchHit(BaseModel):
    """One passage that was found; `text` equals the article's `text[start:end]`."""

    article_id: str
    title: str
    source: str
    published_at: datetime
    text: str
    start: int = Field(ge=0, description="Characters from the beginning of the article's text.")
    end: int = Field(ge=0, description="Likewise, exclusive.")
    score: float = Field(description="Higher is better; only comparable inside one search.")
    dense_rank: int | None = Field(description="Rank from 1 in the vector index; null where it was not found there.")
    lexical_rank: int | None = Field(description="Rank from 1 in the BM25 index, likewise.")


class SearchOut(BaseModel):
    """Hits, best first."""

    hits: list[SearchHit]
    timings_ms: dict[str, float]


class FeedbackIn(_Request):
    """An opinion on one answer."""

    answer_id: str = Field(min_length=1, max_length=100, description="`id` of the answer.")
    reason: Reason = Field(strict=False)
    comment: Text | None = Field(default=None, max_length=2000, description="Up to 2,000 characters.")
    conversation_id: str | None = Field(
        default=None,
        pattern=CONVERSATION_ID,
        description="Where it was given. Ids of answers derive from content, so two conversations may have the same "
        "answer; without this the opinion counts for the one that was answered last.",
    )


class FeedbackOut(BaseModel):
    """An opinion that was kept."""

    id: str
    answer_id: str
    reason: Reason
    at: datetime


class Alive(BaseModel):
    """The process answers."""

    status: Literal["ok"] = "ok"


class Ready(BaseModel):
    """The library is open and questions can be answered."""

    status: Literal["ready"] = "ready"
    generation: int = Field(description="Grows with every change of the library.")
    model: str = Field(description="The embedding model in use.")
    articles: int = Field(ge=0)
    writable: bool = Field(description="False where the library's folder cannot be written.")


class Fault(BaseModel):
    """One field that is wrong; never what it held."""

    index: int | None = Field(default=None, description="Position of the article in the request, from 0.")
    field: str | None = Field(default=None, description="Path of the field; absent if the fault is in the whole.")
    problem: str


class Problem(BaseModel):
    """Why a request failed (RFC 9457). Holds nothing of what was sent."""

    type: str = Field(examples=["urn:onrecord:problem:unprocessable-content"])
    title: str
    status: int
    detail: str
    request_id: str = Field(description="The X-Request-Id of the response; the server's log has the same.")
    errors: list[Fault] | None = Field(default=None, description="The fields that are wrong, where that is known.")
