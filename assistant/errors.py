"""The folder's exception family.

AssistantError
|-- BadQuestion     the question cannot be asked as it is; names the limit
`-- BadSetting      a setting holds a value that cannot work; names the setting
"""

from __future__ import annotations


class AssistantError(Exception):
    """Base of everything this folder raises on purpose."""


class BadQuestion(AssistantError):
    """The question is empty, too long or holds no word; the message names the limit, never the question."""


class BadSetting(AssistantError):
    """A setting holds a value that cannot work; the message names the setting and what it may be."""
