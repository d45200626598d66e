"""Verbs: which words of a sentence are reporting verbs; "the report", "alleged attack" and "United States" are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant import lexicon
from assistant.lexicon import VerbForm
from assistant.noun_phrase import AUXILIARY, DETERMINER, FINITE, PREPOSITION, PRONOUN, RIGHT_STOP, is_break
from assistant.words import Word

NOUN_BEFORE, ADJECTIVE_BEFORE = lexicon.group("before_noun"), lexicon.group("before_adjective")
PLURAL, NOUN_IN_LY = lexicon.group("plural_noun"), lexicon.group("noun_in_ly")
QUANTITY = frozenset(["others", "that"]) | lexicon.group("quantity")
BY_SOURCE_PHRASE = frozenset(["citing", "quoting"])
"""Forms that the source phrases of `assistant.cues` find."""
AUXILIARY_OR_PRONOUN, BEFORE_PAST = AUXILIARY | PRONOUN, ADJECTIVE_BEFORE | PREPOSITION - {"on", "off", "in"}
WITH_OBJECT_ONLY = frozenset(["put", "puts", "rule", "rules", "ruled"])
OPENS_PHRASE = DETERMINER | PRONOUN
BE = frozenset(["was", "were", "been", "is", "are", "being", "be"])
LONGEST_TAIL = 7  # words of ", the agency reports." before its verb


@dataclass(frozen=True, slots=True)
class Found:
    """A reporting verb and its number among the words of the sentence."""

    index: int
    form: VerbForm


def find_verbs(words: Sequence[Word]) -> Iterator[Found]:
    """The reporting verbs of a sentence in order."""
    forms = lexicon.verb_forms()
    for index, word in enumerate(words):
        form = forms.get(word.lower)
        if form is None or word.lower in BY_SOURCE_PHRASE or word.text.endswith(("'s", "’s")):
            continue
        if not (form.ambiguous and _reads_as_noun(words, index)):
            yield Found(index, form)


def _reads_as_noun(words: Sequence[Word], index: int) -> bool:
    """As in "the report", "alleged attack", "plans to": not a reporting verb here."""
    word = words[index]
    before = _before_adverbs(words, index)
    if before is None or before.text.endswith(("'s", "’s")) or (word.is_capital and not before.text.isupper()):
        return True
    if word.lower in WITH_OBJECT_ONLY:
        return before.lower in NOUN_BEFORE - PRONOUN or not _takes_figure(words, index)
    after = words[index + 1] if index + 1 < len(words) else None
    if before.lower in BE:
        return not word.lower.endswith("ed")
    if word.lower.endswith("ed"):
        return _reads_as_adjective(before, after)
    return _reads_as_plain_noun(words, index, before, after)


def _before_adverbs(words: Sequence[Word], index: int) -> Word | None:
    for position in range(index - 1, -1, -1):
        lower = words[position].lower
        is_adverb = lower.endswith("ly") and lower not in NOUN_IN_LY and not words[position].is_capital
        if not is_adverb and lower not in {"also", "later", "earlier", "first"}:
            return words[position]
    return None


def _takes_figure(words: Sequence[Word], index: int) -> bool:
    """As in "put the toll at 14", "ruled that": reporting, unlike "put its cards" and "ruled out"."""
    following = [word.lower for word in words[index + 1 : index + 9]]
    return "out" not in following[:1] and ("at" in following or "that" in following[:1])


def _reads_as_adjective(before: Word, after: Word | None) -> bool:
    """As in "the alleged attack", "14 confirmed deaths", "denied alleged links"."""
    opens_object = after is not None and (after.lower in OPENS_PHRASE or not after.is_word or after.is_capital)
    if before.lower in QUANTITY or before.text[0].isdigit():
        return not opens_object
    if before.lower in BEFORE_PAST:
        return True
    form = lexicon.verb_forms().get(before.lower)
    after_verb = before.lower.endswith("ed") or (form is not None and not form.ambiguous) or before.text == ","
    return after_verb and not before.is_capital and not opens_object and before.lower not in AUXILIARY


def _reads_as_plain_noun(words: Sequence[Word], index: int, before: Word, after: Word | None) -> bool:
    """Of "court records show" the "records", but not the "show"."""
    word = words[index]
    ends = after is None or (not after.is_word and after.text not in {":", "“", '"'})
    if before.lower in AUXILIARY_OR_PRONOUN:
        return before.lower in {"all", "both", "further", "first", "once", "only", "long"} or (
            (ends and word.lower == "comment") or (before.lower == "to" and word.lower.endswith("s"))
        )
    if before.lower in NOUN_BEFORE:
        opens_clause = after is not None and after.lower in {"that", "it", "he", "she", "they", "there"}
        return not (opens_clause and before.lower in {"media", "others", "many", "some"})
    if _follows_verb(before) or not before.is_word or not _agrees(word.lower, before):
        return True
    if ends or after is None:
        return not _is_tail(words, index)
    return _is_nominal_before(after) and not (after.lower in PREPOSITION and before.is_capital)


def _is_nominal_before(after: Word) -> bool:
    """Whether the word behind shows a noun: "claims are", "reports say", "claims of"."""
    is_preposition = after.lower in {"of", "by", "about", "from", "for", "in", "on", "over", "at"}
    return is_preposition or after.lower in FINITE or after.lower in lexicon.verb_forms()


def _follows_verb(before: Word) -> bool:
    """As in "rejected claims", "answer questions", "rising doubts": what follows a verb or an adjective is its noun."""
    form = lexicon.verb_forms().get(before.lower)
    if before.is_capital:
        return False
    is_participle = before.lower.endswith("ing") and before.lower not in lexicon.group("noun_in_ing")
    return is_participle or before.lower.endswith("ed") or (form is not None and not form.ambiguous)


def _agrees(lower: str, before: Word) -> bool:
    """Whether a noun fits the verb in number: "the study shows", "records show"."""
    is_plural = before.lower in PLURAL or (before.lower.endswith("s") and not before.lower.endswith(("ss", "us", "is")))
    is_singular_form = lower.endswith("s") and not lower.endswith("ss")
    return is_singular_form != is_plural or (is_singular_form and before.is_capital)


def _is_tail(words: Sequence[Word], index: int) -> bool:
    """As in ", court records show.": a short subject between a comma and the verb that ends the clause."""
    begin = index
    while begin > 0 and not is_break(words, begin - 1):
        begin -= 1
    subject = words[begin:index]
    if begin == 0 or not subject or len(subject) > LONGEST_TAIL or words[begin - 1].text not in {",", "”", '"', "’"}:
        return False
    return subject[0].lower not in RIGHT_STOP | PREPOSITION and not any(word.lower in FINITE for word in subject)
