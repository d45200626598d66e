"""The folder's exception family.

AssistantError
|-- BadQuestion        the question cannot be asked as it is; names the limit
|-- BadSetting         a setting holds a value that cannot work; names the setting
|-- ConversationBusy   an earlier question of the conversation is still being answered
|-- LedgerFailed       the database of conversations cannot be used; nothing was kept
`-- UnknownAnswer      no stored answer has this id
"""

from __future__ import annotations


class AssistantError(Exception):
    """Base of everything this folder raises on purpose."""


class BadQuestion(AssistantError):
    """The question is empty, too long or holds no word; the message names the limit, never the question."""


class BadSetting(AssistantError):
    """A setting holds a value that cannot work; the message names the setting and what it may be."""


class LedgerFailed(AssistantError):
    """The database of conversations cannot be reached, read or written; the message holds nothing of its content."""


class ConversationBusy(AssistantError):
    """An earlier question of the conversation was being answered for longer than anybody should wait."""


class UnknownAnswer(AssistantError):
    """No stored answer has this id: it was never given, or its conversation was deleted."""
