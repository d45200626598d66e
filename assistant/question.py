"""Question: what is asked, once it is understood: the kind, whose act, which proposition.

`assistant.parsing` reads it out of the words, `assistant.followup` out of the conversation. No search, no model.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant import lexicon

MAX_QUESTION = 2000  # characters


class Act(StrEnum):
    """The speech act that a question asks about; also the names of `[acts]` in questions.toml."""

    CONFIRM = "confirm"
    DENY = "deny"
    ADMIT = "admit"
    SAY = "say"
    COMMENT = "comment"


class Kind(StrEnum):
    """What sort of answer is wanted."""

    DID_ACT = "did_act"
    IS_TRUE = "is_true"
    DID_HAPPEN = "did_happen"
    WILL = "will"
    WHO_SAID = "who_said"
    WHAT_SAID = "what_said"
    WHO = "who"
    WHAT = "what"
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    HOW_MANY = "how_many"
    HOW = "how"
    CHANGED = "changed"
    AGREE = "agree"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Question:
    """A question, understood."""

    text: str
    """As it was asked."""
    standalone: str
    """The same without need of the conversation."""
    kind: Kind
    proposition: str
    """What is asked about, without the words that ask: "Khamenei met Haniyeh"; empty where the act is all."""
    actor: str | None = None
    act: Act | None = None
    presupposes: bool = False
    """Takes its proposition for granted: "When did Iran confirm ..." presupposes that it did."""


def draft(
    kind: Kind,
    about: str | None,
    *,
    actor: str | None = None,
    act: Act | None = None,
    presupposes: bool = False,
) -> Question:
    """A question of which everything is known but its text.

    Args:
        kind: What sort of answer is wanted.
        about: The words that hold the proposition; what introduces it ("that", "the reports of") is taken off.
        actor: Who is asked about.
        act: What that actor may have done.
        presupposes: Whether the question takes the proposition for granted.
    """
    return Question("", "", kind, bare_proposition(about or ""), actor, act, presupposes)


def bare_proposition(words: str) -> str:
    """The proposition without what introduces or trails it.

    >>> bare_proposition("that the reports of a merger yet")
    'a merger'
    """
    bare = words.strip(' ,.?!:;"“”')
    previous = None
    while previous != bare:
        previous = bare
        bare = lexicon.question_pattern("introduction").sub("", bare)
        reports = lexicon.question_pattern("reports").match(bare)
        bare = reports["rest"] if reports else bare
    return lexicon.question_pattern("tail").sub("", bare)
