"""The folder's exception family.

PromptError
`-- BadPrompt     a prompt file is not as it must be, or is given other inputs than it declares
"""

from __future__ import annotations


class PromptError(Exception):
    """Base of everything this folder raises on purpose."""


class BadPrompt(PromptError):
    """A fault of ours in a file or a call; the message names the file and what must change."""
