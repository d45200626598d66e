"""Tools: asking, searching and reading for programs that speak the Model Context Protocol. Never writes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import Field
from starlette.concurrency import run_in_threadpool

from api.render import answer_json
from api.routes.articles import article_out
from api.routes.search import search_out
from api.schemas import MAX_HITS, MAX_QUESTION
from api.version import installed_version
from assistant.briefer import Request
from assistant.build import Desk
from assistant.errors import BadQuestion, ConversationBusy, LedgerFailed
from vectorstore import Filter

INSTRUCTIONS = (
    "Answers from a library of news articles. Each answer says for the claim whether it is confirmed, reported, "
    "unverified, disputed or denied, by whom and as of when, with verbatim quotations. Keep that status when you "
    "pass an answer on: `unverified: true` must never be told as fact."
)
CLAIM_FIELDS = ("text", "status", "unverified", "rule", "basis", "parties", "origins", "articles", "as_of", "timeline")

Asked = Annotated[str, Field(min_length=1, max_length=MAX_QUESTION)]


def make_server(desk: Callable[[], Desk]) -> MCPServer[Any]:
    """The tools over the desk that `desk` gives when one of them is called."""
    server: MCPServer[Any] = MCPServer(
        "onrecord", instructions=INSTRUCTIONS, version=installed_version(), log_level="WARNING"
    )

    @server.tool()
    async def ask(
        question: Annotated[Asked, Field(description="For example: Did Iran confirm the meeting?")],
        conversation_id: Annotated[str | None, Field(description="Of an earlier answer, for a follow-up.")] = None,
    ) -> dict[str, Any]:
        """Answer a question from the articles, with status, flag, parties and verbatim citations."""
        return await _answered(desk(), Request(question, conversation_id))

    @server.tool()
    async def claim_status(
        claim: Annotated[Asked, Field(description="A statement, for example: Iran's leader met Hamas's leader.")],
    ) -> dict[str, Any]:
        """Say whether the articles confirm a claim, merely report it, dispute or deny it, and who says so."""
        found = await _answered(desk(), Request(f"Is it true that {claim.rstrip(' .?!')}?", earlier=()))
        (told,) = found["claims"]
        return {name: told[name] for name in CLAIM_FIELDS} | {"citations": found["citations"]}

    @server.tool()
    async def search(
        query: Asked, k: Annotated[int, Field(ge=1, le=MAX_HITS, description="At most so many passages.")] = 10
    ) -> dict[str, Any]:
        """Find passages, best first, without judging them."""
        found = await run_in_threadpool(search_out, desk(), query, k=k, where=Filter())
        return found.model_dump(mode="json", include={"hits"})

    @server.tool()
    async def get_article(article_id: Annotated[str, Field(min_length=1, max_length=300)]) -> dict[str, Any]:
        """Read one article whole; offsets of citations count in its `text`."""
        stored = await run_in_threadpool(desk().library.get, article_id)
        if stored is None:
            raise ToolError("There is no article with this id.")
        return article_out(stored).model_dump(mode="json")

    return server


async def _answered(desk: Desk, request: Request) -> dict[str, Any]:
    try:
        return answer_json(await run_in_threadpool(desk.briefer.ask, request))
    except BadQuestion as error:
        raise ToolError("Ask in words, in 1 to 2,000 characters.") from error
    except (ConversationBusy, LedgerFailed) as error:  # what these say is meant for whoever asked
        raise ToolError(f"No answer: {error}.") from error
