"""The answer as Slack messages: status first, then the text, who stands where, the sources with their passages.

The only renderer from `Answer` to Block Kit. Laid out for a phone: one column, five sources, then their buttons.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from api.render import STANCE_WORDS, counted, headline, marks, moment, one_line, speaker_words
from api.slack import blocks
from api.slack.blocks import Block
from api.slack.escape import cut, escaped, size
from assistant.answer import Answer, Citation

MAX_BLOCKS = 45  # of 50: a status line or a note may still be added
MAX_MESSAGE = 12_000  # UTF-16 units of JSON; Slack refused whole messages from about 13,200 when others measured
MAX_NOTIFICATION = 300  # what a phone shows of the fallback text
MAX_QUOTE = 600  # units shown of a quote; "Show passage" has the whole
MAX_LINE = 300
CITED_TOGETHER = 5
PASSAGE, FEEDBACK = "passage", "feedback"  # action ids
HELPFUL, WRONG = "helpful", "wrong"


@dataclass(frozen=True, slots=True)
class Message:
    """One message to Slack. `plain` says the same in the simplest block, should Slack refuse the others."""

    text: str
    """For notifications and screen readers; escaped, since Slack parses it."""
    blocks: tuple[Block, ...]
    plain: tuple[Block, ...]

    @property
    def is_headed(self) -> bool:
        """True if it begins with the status line, as the first message of every answer does."""
        return bool(self.blocks[0]["type"] == "header")

    def dump(self) -> str:
        """As JSON, for the outbox."""
        return json.dumps({"text": self.text, "blocks": self.blocks, "plain": self.plain}, ensure_ascii=False)

    @classmethod
    def load(cls, text: str) -> Message:
        """What `dump` wrote."""
        held = json.loads(text)
        return cls(held["text"], tuple(held["blocks"]), tuple(held["plain"]))


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a cited sentence stands: what a button "Show passage" carries."""

    article_id: str
    start: int
    end: int
    digest: str
    """Of the quote: if the article has changed since, the offsets may point at other words."""

    def dump(self) -> str:
        """As a button's value."""
        return json.dumps([self.article_id, self.start, self.end, self.digest], ensure_ascii=False)

    @classmethod
    def load(cls, value: str) -> Passage:
        """What `dump` wrote."""
        article_id, start, end, digest = json.loads(value)
        return cls(str(article_id), int(start), int(end), str(digest))


def digest_of(quote: str) -> str:
    """A short fingerprint of a quote."""
    return hashlib.sha256(quote.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def answer_messages(answer: Answer, *, asked: str | None = None) -> tuple[Message, ...]:
    """The answer, in as many messages as Slack's limits make of it; the first begins with the status.

    Args:
        answer: What to show.
        asked: The question, to be repeated where the reader cannot see it (slash command, shortcut).
    """
    numbers = {citation.id: citation.number for citation in answer.citations}
    units = [
        [blocks.header(headline(answer))],
        *([[blocks.context(f"Asked: {asked}")]] if asked else []),
        *([blocks.prose(piece)] for piece in blocks.pieces(answer.text.replace("\n", "\n\n"))),
        *([part] for part in _standing(answer, numbers)),
        *_sources(answer.citations),
    ]
    units[-1].append(blocks.feedback(FEEDBACK, f"{HELPFUL} {answer.id}", f"{WRONG} {answer.id}"))
    packed = _packed(units)
    told = escaped(f"{headline(answer)}: {' '.join(answer.text.split())}", MAX_NOTIFICATION)
    return tuple(
        Message(told if part == 0 else f"continued ({part + 1} of {len(packed)})", shown, _plain(shown))
        for part, shown in enumerate(packed)
    )


def note(text: str, *, number: str | None = None) -> Message:
    """One honest sentence of ours instead of an answer, with the id under which the log has more."""
    said = f"{text} (id {number})" if number else text
    return Message(escaped(said, MAX_NOTIFICATION), (blocks.section(said),), (blocks.section(said),))


def _standing(answer: Answer, numbers: dict[str, int]) -> Iterator[Block]:
    """Parties as one table, for Slack takes only one in a message; then origins, dates and scope in small print."""
    several = len(answer.claims) > 1
    rows = [
        (
            *([claim.text] if several else []),
            party.name,
            f"{STANCE_WORDS[party.stance]}{marks(party.citations, numbers)}",
            f"{party.as_of:%Y-%m-%d}" if party.as_of else "-",
        )
        for claim in answer.claims
        for party in claim.parties
    ]
    if rows:
        yield blocks.table([(*(["Claim"] if several else []), "Party", "Position", "As of"), *rows])
    searched = answer.searched
    lines = [
        f"{counted(claim.origins, 'origin')} in {counted(claim.articles, 'article')}, as of {moment(claim.as_of)}"
        for claim in answer.claims
        if claim.articles
    ]
    lines.append(f"Searched {counted(searched.articles, 'article')} of {counted(searched.sources, 'source')}")
    yield blocks.context("\n".join(lines))


def _sources(citations: Sequence[Citation]) -> Iterator[list[Block]]:
    for first in range(0, len(citations), CITED_TOGETHER):
        group = citations[first : first + CITED_TOGETHER]
        shown: list[Block] = [blocks.context(_cited(citation), citation.url) for citation in group]
        row = blocks.buttons(_buttons(group))
        yield [*shown, *([row] if row else [])]


def _cited(citation: Citation) -> str:
    """Number, outlet, date and title; the quote; who says so."""
    head = (
        f"[{citation.number}] {one_line(citation.source)}, {moment(citation.published_at)}: {one_line(citation.title)}"
    )
    quote = cut(citation.quote, MAX_QUOTE)
    said = f"{citation.evidence}, {speaker_words(citation)}"
    return f"{cut(head, MAX_LINE)}\n“{quote}”\n{cut(said, MAX_LINE)}"


def _buttons(citations: Iterable[Citation]) -> Iterator[tuple[str, str, str]]:
    for citation in citations:
        passage = Passage(citation.article_id, citation.start, citation.end, digest_of(citation.quote))
        yield f"Show passage [{citation.number}]", f"{PASSAGE}:{citation.number}", passage.dump()


def _packed(units: Iterable[list[Block]]) -> list[tuple[Block, ...]]:
    """The units in as few messages as hold them, in order; a unit is never parted."""
    messages: list[list[Block]] = [[]]
    weight = 0
    for unit in units:
        added = _weight(unit)
        if messages[-1] and (len(messages[-1]) + len(unit) > MAX_BLOCKS or weight + added > MAX_MESSAGE):
            messages.append([blocks.context("continued")])
            weight = _weight(messages[-1])
        messages[-1] += unit
        weight += added
    return [tuple(message) for message in messages]


def _plain(shown: Iterable[Block]) -> tuple[Block, ...]:
    """The same words in sections of which Slack parses nothing."""
    text = "\n\n".join(words for words in map(_words, shown) if words)
    return tuple(blocks.section(piece) for piece in blocks.pieces(text))


def _words(block: Block) -> str:
    """What a block says; buttons say nothing."""
    kind = block["type"]
    if kind == "header":
        return str(block["text"]["text"])
    if kind == "rich_text":
        return "".join(part["text"] for section in block["elements"] for part in section["elements"])
    if kind == "table":
        return "\n".join(" - ".join(cell["text"] for cell in row) for row in block["rows"])
    if kind == "context":
        return "\n".join(part["text"] for part in block["elements"] if part["type"] == "plain_text")
    return ""


def _weight(unit: Sequence[Block]) -> int:
    """Of the blocks as JSON, with what joins them to others; the sum over units is never below the whole."""
    return size(json.dumps(unit, ensure_ascii=False)) + 2
