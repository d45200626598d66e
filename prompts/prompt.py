"""Prompt: a Markdown file whose front matter says what it is for, what it needs and what comes back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from prompts.errors import BadPrompt

_PLACEHOLDER = re.compile(r"\{\{([a-z_]+)\}\}")
_FILE = re.compile(r"---\n(?P<front>.*?)\n---\n+# System\n+(?P<system>.*?)\n+# User\n+(?P<user>.*?)\s*", re.DOTALL)
_FRONT = frozenset(["purpose", "inputs", "output", "version"])


@dataclass(frozen=True, slots=True)
class Message:
    """The two halves of what a model is told."""

    system: str
    """What we say."""
    user: str
    """What the request brings: the question and the evidence."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt as its file gives it."""

    name: str
    purpose: str
    inputs: frozenset[str]
    output: str
    """What the model is to send back."""
    version: int
    system: str
    user: str

    def render(self, **values: str) -> Message:
        """The prompt with its inputs filled in; what stands in a value is never read as a placeholder.

        Raises:
            BadPrompt: the values are not exactly the declared inputs.
        """
        if values.keys() != self.inputs:
            raise BadPrompt(f"prompts/{self.name}.md takes {sorted(self.inputs)}, not {sorted(values)}.")
        system, user = (_PLACEHOLDER.sub(lambda found: values[found[1]], part) for part in (self.system, self.user))
        return Message(system, user)


@cache
def load_prompt(name: str) -> Prompt:
    """The prompt of this name.

    Raises:
        BadPrompt: there is no such file, or its front matter, sections or placeholders are not as they must be.
    """
    path = files("prompts").joinpath(f"{name}.md")
    if not path.is_file():
        raise BadPrompt(f"There is no prompts/{name}.md.")
    return parse_prompt(name, path.read_text("utf-8"))


def parse_prompt(name: str, text: str) -> Prompt:
    """The prompt that a file holds.

    Raises:
        BadPrompt: its front matter, sections or placeholders are not as they must be.
    """
    found = _FILE.fullmatch(text)
    if found is None:
        raise BadPrompt(f"prompts/{name}.md needs front matter between --- lines, then # System and # User.")
    front = _front_matter(name, found["front"])
    used = frozenset(_PLACEHOLDER.findall(found["system"] + found["user"]))
    inputs = frozenset(front["inputs"])
    if used != inputs:
        raise BadPrompt(f"prompts/{name}.md declares {sorted(inputs)} and uses {sorted(used)}; they must be the same.")
    return Prompt(
        name,
        front["purpose"],
        inputs,
        front["output"],
        front["version"],
        found["system"].strip(),
        found["user"].strip(),
    )


def _front_matter(name: str, text: str) -> dict[str, Any]:
    front = yaml.safe_load(text)
    if not isinstance(front, dict) or front.keys() != _FRONT:
        raise BadPrompt(f"The front matter of prompts/{name}.md must hold exactly {sorted(_FRONT)}.")
    if not isinstance(front["inputs"], list) or not isinstance(front["version"], int):
        raise BadPrompt(f"In prompts/{name}.md `inputs` must be a list and `version` a whole number.")
    return front
