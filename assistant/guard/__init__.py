"""The guard: what a language model's sentence is refused for; the first rule that holds names the refusal.

Each rule looks at one proposed sentence and the sentences that it cites. Where a rule is in doubt it refuses: the
reader then gets the cited sentence itself, word for word, which costs style and never truth.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.guard import force, negation, omission, roles, sources, support, surface
from assistant.guard.cited import Cited, cite, straight
from assistant.guard.sentence import Sentence, read
from assistant.timeline import Record

__all__ = ["RULES", "Rule", "broken_rule"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason for which a sentence is not shown."""

    name: str
    refuses: str
    """What it refuses, for the documentation and for the model that is asked to repair its sentence."""
    holds: Callable[[str, Sentence, Cited], bool]


def _on_text(check: Callable[[str, Cited], bool]) -> Callable[[str, Sentence, Cited], bool]:
    return lambda text, said, cited: check(text, cited)


def _on_words(check: Callable[[Sentence, Cited], bool]) -> Callable[[str, Sentence, Cited], bool]:
    return lambda text, said, cited: check(said, cited)


RULES: tuple[Rule, ...] = (
    Rule("uncited", "a sentence that cites nothing that was shown", lambda text, said, cited: not cited.records),
    Rule("shape", "anything but one complete sentence of moderate length", _on_text(surface.is_misshapen)),
    Rule(
        "markup",
        "markup, links, mentions, citation marks, invisible or unusual characters",
        _on_text(surface.has_markup),
    ),
    Rule("address", "orders, questions, words to the reader or about the writer", _on_text(surface.has_address)),
    Rule(
        "quotation",
        "quotation marks around words that are not verbatim in a cited sentence",
        _on_text(surface.has_foreign_quote),
    ),
    Rule("word", "a word that stands in no cited sentence", _on_words(support.has_foreign_word)),
    Rule("name", "a name put together from parts of others", _on_words(support.has_foreign_name)),
    Rule(
        "number",
        "a number whose value, unit or range is not in a cited sentence",
        _on_words(support.has_foreign_number),
    ),
    Rule("negation", "a negation or denial that is dropped, added or moved", _on_words(negation.changes_negation)),
    Rule("hedge", "a doubt that is left out", _on_words(force.drops_hedge)),
    Rule("plan", "a plan, order or attempt told as done", _on_words(force.makes_real)),
    Rule("source", "a source that is left out or changed", _on_words(sources.changes_source)),
    Rule("status", "words about how sure, likely or confirmed something is", _on_words(force.raises_status)),
    Rule("binding", "a name, date or number moved to another word", _on_words(roles.moves_word)),
    Rule("role", "who did what to whom, or what came first, turned around", _on_words(roles.swaps_roles)),
    Rule("omission", "a word left out on which the rest depends", _on_words(omission.leaves_out)),
)


def broken_rule(text: str, records: Sequence[Record]) -> Rule | None:
    """The first rule that refuses this sentence of a model, None if it may be shown.

    Args:
        text: The sentence.
        records: What it cites.
    """
    cited = cite(records)
    said = read(straight(text))
    return next((rule for rule in RULES if rule.holds(text, said, cited)), None)
