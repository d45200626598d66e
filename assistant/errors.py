"""The folder's exception family.

AssistantError
|-- ModelFailed     a language model gave no usable reply; carries the reason in a closed word
|-- BadQuestion        the question cannot be asked as it is; names the limit
|-- BadSetting         a setting holds a value that cannot work; names the setting
|-- ConversationBusy   an earlier question of the conversation is still being answered
|-- LedgerFailed       the database of conversations cannot be used; nothing was kept
`-- UnknownAnswer      no stored answer has this id
"""

from __future__ import annotations

from assistant.fallback import Fallback


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


class ModelFailed(AssistantError):
    """A language model gave no usable reply; the message is the reason and holds nothing of the reply or the key."""

    def __init__(self, reason: Fallback, retry_after_s: float | None = None) -> None:
        """Holds the reason.

        Args:
            reason: The closed word that the answer will carry.
            retry_after_s: Seconds after which the provider says to ask again.
        """
        super().__init__(reason.value)
        self.reason = reason
        self.retry_after_s = retry_after_s
