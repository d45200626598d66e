"""What people type after `/onrecord`: ask, sources, help, config. Knows the words, not what they do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from api.slack.channels import ChannelSettings
from api.slack.escape import heard

NAME = "/onrecord"
FORMS = (
    (f"{NAME} ask Did Iran confirm the meeting?", "answers a question from the articles"),
    (f"{NAME} sources", "says which outlets answer here, and from when to when"),
    (f"{NAME} config", "shows the settings of this channel"),
    (f"{NAME} config answers thread", "answers where everybody in the channel sees them"),
    (f"{NAME} config answers private", "answers that only who asked sees"),
    (f"{NAME} config sources Reuters, The Kestrel Tribune", "only these outlets answer in this channel"),
    (f"{NAME} config sources all", "every outlet answers again"),
    (f"{NAME} config collection sports", "only the articles of this collection answer in this channel"),
    (f"{NAME} config collection all", "every collection answers again"),
    (f"{NAME} config reset", "the settings of a new channel"),
    (f"{NAME} help", "shows this list"),
)
"""Every form, as help and documentation list it."""


class Verb(StrEnum):
    """The first word."""

    ASK = "ask"
    SOURCES = "sources"
    CONFIG = "config"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Command:
    """A command, understood."""

    verb: Verb
    rest: str


class BadCommand(Exception):
    """The command cannot be carried out; the message says what can be typed."""


def parse_command(text: str) -> Command:
    """What was typed after the name; without a known first word all of it is the question.

    >>> parse_command("ask Who said so?").rest, parse_command("Who said so?").verb.value, parse_command("").verb.value
    ('Who said so?', 'ask', 'help')
    """
    words = heard(text)
    first, _, rest = words.partition(" ")
    if not words:
        return Command(Verb.HELP, "")
    if first.lower() in set(Verb):
        return Command(Verb(first.lower()), rest.strip())
    return Command(Verb.ASK, words)


def configured(settings: ChannelSettings, change: str) -> ChannelSettings:
    """The settings after a change.

    Args:
        settings: As they are.
        change: What was typed after `config`.

    Raises:
        BadCommand: It is no change.

    >>> configured(ChannelSettings(), "answers private").is_private
    True
    >>> configured(ChannelSettings(), "sources Reuters, AP").sources
    ('Reuters', 'AP')
    """
    name, _, value = change.partition(" ")
    value = value.strip()
    match name.lower():
        case "reset":
            return ChannelSettings()
        case "answers" if value.lower() in {"thread", "private"}:
            return replace(settings, is_private=value.lower() == "private")
        case "collection" if value:
            return replace(settings, collection=None if value.lower() == "all" else value)
        case "sources" if value.lower() == "all":
            return replace(settings, sources=())
        case "sources" if names := tuple(name.strip() for name in value.split(",") if name.strip()):
            return replace(settings, sources=names)
    raise BadCommand(
        f"Type {NAME} config answers thread|private, {NAME} config sources OUTLET, OUTLET ...|all, "
        f"{NAME} config collection NAME|all, or {NAME} config reset."
    )
