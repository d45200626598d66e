"""Modals, and the texts that explain the bot. Words of articles stand literally here too."""

from __future__ import annotations

from collections.abc import Sequence

from api.render import counted, moment, one_line, printable
from api.slack import blocks
from api.slack.blocks import Block
from api.slack.channels import ChannelSettings
from api.slack.command import FORMS
from api.slack.message import Message, Passage, digest_of
from assistant.ledger import Reason
from ingest import Article
from vectorstore.stored import Scope

AROUND = 1500  # characters of the article shown on each side of the sentence
REASON_MODAL = "reason"
REASON, COMMENT = "reason", "comment"  # block ids, and action ids within them
MAX_COMMENT = 2000
CHANGED = "The article has changed or was removed since this answer. Please ask again."
_WORDS = {
    Reason.WRONG_STATUS: "The status is wrong",
    Reason.WRONG_CITATION: "A citation does not say that",
    Reason.MISSED_SOURCE: "A source was missed",
    Reason.OUTDATED: "It is outdated",
    Reason.OTHER: "Something else",
}


def passage_modal(article: Article | None, passage: Passage) -> Block:
    """The cited sentence in its article: what stands before, the sentence in bold, what follows."""
    if article is None or digest_of(article.body[passage.start : passage.end]) != passage.digest:
        return _modal("Passage", [blocks.section(CHANGED)])
    before = article.body[max(0, passage.start - AROUND) : passage.start]
    after = article.body[passage.end : passage.end + AROUND]
    quote = article.body[passage.start : passage.end]
    head = f"{one_line(article.source)}, {moment(article.published_at)}: {one_line(article.title)}"
    elements: list[Block] = [
        *_text(("… " if passage.start > AROUND else "") + before),
        *_text(quote, bold=True),
        *_text(after + (" …" if passage.end + AROUND < len(article.body) else "")),
    ]
    shown = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements}]}
    where = f"Characters {passage.start} to {passage.end} of the article"
    return _modal("Passage", [blocks.context(head, article.url), shown, blocks.context(where)])


def reason_modal(answer_id: str) -> Block:
    """What is wrong with an answer: one of the reasons, and a comment."""
    options = [{"text": blocks.plain(words, blocks.MAX_LABEL), "value": name} for name, words in _WORDS.items()]
    reason = {"type": "radio_buttons", "action_id": REASON, "options": options}
    comment = {"type": "plain_text_input", "action_id": COMMENT, "multiline": True, "max_length": MAX_COMMENT}
    asked: list[Block] = [
        {"type": "input", "block_id": REASON, "label": blocks.plain("What is wrong?"), "element": reason},
        {
            "type": "input",
            "block_id": COMMENT,
            "label": blocks.plain("What should it say?"),
            "element": comment,
            "optional": True,
        },
    ]
    sent = {"callback_id": REASON_MODAL, "private_metadata": answer_id, "submit": blocks.plain("Send")}
    return {**_modal("Feedback", asked), **sent}


def help_message() -> Message:
    """What can be done here."""
    lines = "\n".join(f"{form} - {what}" for form, what in FORMS)
    return _message(
        "Ask in a channel by mentioning me, in a thread that I am in, or directly. Every answer says first whether the "
        "claim is confirmed, merely reported, unverified, disputed or denied, and quotes its sources. To check what a "
        'message says, choose "Check this claim" from its menu.\n\n' + lines
    )


def sources_message(scope: Scope, outlets: Sequence[str], settings: ChannelSettings) -> Message:
    """What answers in this channel."""
    if not scope.articles:
        said = "No article answers here."
    else:
        said = (
            f"{counted(scope.articles, 'article')} of {counted(scope.sources, 'source')} answer here, "
            f"{moment(scope.first)} to {moment(scope.last)}.\nThe newest are from: {', '.join(outlets)}."
        )
    return _message(f"{said}\n{_limit(settings)}")


def settings_message(settings: ChannelSettings, unknown: Sequence[str] = ()) -> Message:
    """The settings of a channel in words; `unknown` are outlets of which there is no article."""
    seen = "only who asked sees the answer" if settings.is_private else "answers stand in the thread, for everybody"
    warning = f"\nThere is no article yet from: {', '.join(unknown)}." if unknown else ""
    return _message(f"In this channel {seen}.\n{_limit(settings)}{warning}")


def _limit(settings: ChannelSettings) -> str:
    named = list(settings.sources)
    if settings.collection is not None:
        named.append(f"the collection {settings.collection}")
    return f"This channel is limited to: {', '.join(named)}." if named else "Every outlet may answer."


def _message(text: str) -> Message:
    shown = tuple(blocks.section(piece) for piece in blocks.pieces(text))
    return Message("Onrecord", shown, shown)


def _modal(title: str, shown: Sequence[Block]) -> Block:
    return {
        "type": "modal",
        "title": {"type": "plain_text", "text": title},
        "close": {"type": "plain_text", "text": "Close"},
        "blocks": list(shown),
    }


def _text(text: str, *, bold: bool = False) -> list[Block]:
    """A literal element, spaces at its ends kept; none for no text."""
    if not text:
        return []
    style = {"style": {"bold": True}} if bold else {}
    return [{"type": "text", "text": printable(text), **style}]
