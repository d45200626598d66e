"""Prompts are files: what they need is declared, and what is put in is never read as a prompt."""

from __future__ import annotations

from importlib.resources import files

import pytest

import prompts
from prompts.prompt import BadPrompt, Message, load_prompt, parse_prompt

NAMES = sorted(path.name.removesuffix(".md") for path in files("prompts").iterdir() if path.name.endswith(".md"))
FILE = """---
purpose: Greet.
inputs: [name, place]
output: A greeting.
version: 3
---

# System

Greet whoever is in {{place}}.

# User

{{name}}
"""


def test_public_names_are_pinned():
    """A name is added or removed on purpose, with this test."""
    assert prompts.__all__ == ["BadPrompt", "Message", "Prompt", "PromptError", "load_prompt"]


@pytest.mark.parametrize("name", NAMES)
def test_every_prompt_renders(name: str):
    """Each file holds what it must, and every declared input stands in what the model is told."""
    prompt = load_prompt(name)
    message = prompt.render(**{one: f"<{one}>" for one in prompt.inputs})
    told = message.system + message.user
    assert (all(f"<{one}>" in told for one in prompt.inputs), "{{" in told) == (True, False)
    assert (prompt.purpose.endswith("."), bool(prompt.output), prompt.version >= 1) == (True, True, True)


def test_the_two_prompts_are_there():
    """One to word an answer, one to put refused sentences right."""
    assert NAMES == ["answer", "repair"]


def test_what_is_put_in_is_no_placeholder():
    """Text from outside that looks like a placeholder stays as it is."""
    prompt = parse_prompt("greet", FILE)
    assert prompt.render(name="{{place}}", place="Oslo") == Message("Greet whoever is in Oslo.", "{{place}}")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        pytest.param("{{name}}", "you", "uses ['place']", id="an input that is not used"),
        pytest.param("{{name}}", "{{name}} {{age}}", "uses ['age', 'name', 'place']", id="one that is not declared"),
        pytest.param("version: 3\n", "", "must hold exactly", id="no version"),
        pytest.param("version: 3", "version: new", "a whole number", id="a version in words"),
        pytest.param("# User", "# Reader", "# System and # User", id="no user section"),
    ],
)
def test_a_file_that_is_not_as_it_must_be(old: str, new: str, message: str):
    """The message names the file and the fault."""
    with pytest.raises(BadPrompt) as raised:
        parse_prompt("greet", FILE.replace(old, new))
    assert ("prompts/greet.md" in str(raised.value), message in str(raised.value)) == (True, True)


def test_other_inputs_than_declared():
    """A missing value is our mistake and is told at once."""
    with pytest.raises(BadPrompt, match=r"greet.md takes \['name', 'place'\], not \['name'\]"):
        parse_prompt("greet", FILE).render(name="Ada")


def test_a_prompt_that_does_not_exist():
    """The message names the file that was looked for."""
    with pytest.raises(BadPrompt, match=r"no prompts/nothing\.md"):
        load_prompt("nothing")
