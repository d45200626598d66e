"""Cues: find the reporting verbs and source phrases of one sentence and what they govern.

Works on the words of one sentence; knows nothing of questions, propositions or status.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant import lexicon, noun_phrase
from assistant.attribution import CLOSING, OPENING, Attribution, quotations
from assistant.lexicon import Cue, VerbForm
from assistant.withheld import find_withheld
from assistant.words import Word, tokenize

AUXILIARY, NEGATION = lexicon.group("auxiliary"), lexicon.group("negation")
NOUN_BEFORE, RIGHT_STOP, CLAUSE_START = (
    lexicon.group("before_noun"),
    lexicon.group("after_source"),
    lexicon.group("clause_start"),
)


@dataclass(frozen=True, slots=True)
class _Found:
    index: int
    form: VerbForm


def find_attributions(text: str) -> tuple[Attribution, ...]:
    """Every attribution of the sentence, outermost first.

    >>> [(a.lemma, text[a.source_start:a.source_end]) for text in ["Iran denied it, the envoy said."] for a in find_attributions(text)]
    [('say', 'the envoy'), ('deny', 'Iran')]
    """
    words = tokenize(text)
    cues = list(_verbs(words))
    found = [*_according_to(text, words), *find_withheld(text, words, [cue.index for cue in cues])]
    for number, cue in enumerate(cues):
        barrier = cues[number - 1].index + 1 if number else 0
        found.append(_within_quotation(text, _attribute(text, words, cue, barrier)))
    return tuple(sorted(found, key=lambda a: (-_reach(a), a.start)))


def _within_quotation(text: str, attribution: Attribution) -> Attribution:
    """A cue inside a quotation governs no more than that quotation."""
    for start, end in quotations(text):
        if start < attribution.start < end:
            clipped = ((max(start, a), min(end, b)) for a, b in attribution.content)
            return replace(attribution, content=tuple((a, b) for a, b in clipped if a < b))
    return attribution


def _reach(attribution: Attribution) -> int:
    return sum(end - start for start, end in attribution.content)


def _verbs(words: Sequence[Word]) -> Iterator[_Found]:
    forms = lexicon.verb_forms()
    for index, word in enumerate(words):
        form = forms.get(word.lower)
        if form and not (form.ambiguous and _reads_as_noun(words, index)):
            yield _Found(index, form)


def _reads_as_noun(words: Sequence[Word], index: int) -> bool:
    """ "the report", "alleged attack", "plans to": not a reporting verb here."""
    before = words[index - 1] if index else None
    after = words[index + 1] if index + 1 < len(words) else None
    if before is None or before.lower in NOUN_BEFORE or before.text.endswith(("'s", "’s")):
        return True
    if words[index].lower in {"put", "rule", "rules", "ruled", "puts"}:
        return not _takes_figure(words, index)
    if after is not None and after.lower in {
        "were",
        "are",
        "was",
        "is",
        "have",
        "had",
        "has",
        "would",
        "will",
        "could",
    }:
        return True
    if words[index].lower.endswith("ed"):
        return (
            after is not None
            and after.is_word
            and after.lower not in RIGHT_STOP | NOUN_BEFORE
            and not before.is_capital
        )
    return (
        after is not None
        and after.lower in {"of", "by", ".", ",", "about", "from", "for", "in", "on", "over", "at"}
        and not before.is_capital
    )


def _takes_figure(words: Sequence[Word], index: int) -> bool:
    """ "put the toll at 14", "ruled that": reporting, unlike "put its cards" and "ruled out"."""
    following = [word.lower for word in words[index + 1 : index + 9]]
    return "out" not in following[:1] and ("at" in following or "that" in following[:1])


def _attribute(text: str, words: Sequence[Word], cue: _Found, barrier: int) -> Attribution:
    """Source and content of one reporting verb; the source does not reach back beyond word number `barrier`."""
    index = cue.index
    negated = _is_negated(words, index)
    passive = cue.form.participle and _is_passive(words, index)
    content: list[tuple[int, int]] = []
    hearer = None
    if passive:
        source = _by_phrase(words, index)
        content.append((_clause_left(words, index), words[index].start))
        content.append((words[index].end, len(text)))
    elif _is_inverted(words, index):
        source = noun_phrase.right_of(words, index + 1)
        content.append((0, words[index].start))
        tail = source[1] if source[1] > source[0] else words[index].end
        content.append((tail, len(text)))
    else:
        source = noun_phrase.left_of(words, index, barrier)
        content.append((words[index].end, len(text)))
        if _closes_quote(words, source[0]):
            content.append((0, source[0]))
        if cue.form.lemma in {"tell", "inform"}:
            hearer = _hearer(words, index)
    return Attribution(
        lemma=cue.form.lemma,
        cue=cue.form.cue,
        negated=negated,
        start=words[index].start,
        end=words[index].end,
        source_start=source[0],
        source_end=source[1],
        content=tuple(content),
        hearer=hearer,
    )


def _is_negated(words: Sequence[Word], index: int) -> bool:
    for word in reversed(words[max(0, index - 5) : index]):
        if word.lower in NEGATION or word.lower.endswith("n't"):
            return True
        if word.lower not in AUXILIARY and word.lower not in {"to", "either", "or", "be", "yet"}:
            return False
    return False


def _is_passive(words: Sequence[Word], index: int) -> bool:
    for word in reversed(words[max(0, index - 4) : index]):
        if word.lower in {"was", "were", "been", "is", "are", "being", "be"}:
            return True
        if word.lower not in AUXILIARY:
            return False
    return False


def _is_inverted(words: Sequence[Word], index: int) -> bool:
    """ ", said Ana Ruiz": the cue follows a comma or a closing quotation mark and a noun phrase follows it."""
    if index == 0 or index + 1 >= len(words):
        return False
    before, after = words[index - 1], words[index + 1]
    follows_content = before.text in CLOSING | {",", '"', "?", "!", "'"}
    starts_name = after.is_capital or after.lower in {
        "the",
        "a",
        "an",
        "one",
        "his",
        "her",
        "its",
        "their",
        "two",
        "three",
    }
    return follows_content and after.is_word and starts_name and not _appositive_before(words, index)


def _appositive_before(words: Sequence[Word], index: int) -> bool:
    """ "Ruiz, the minister, said": the comma before the cue closes an insertion behind a name."""
    if words[index - 1].text != ",":
        return False
    for position in range(index - 2, 0, -1):
        if words[position].text == ",":
            return words[position - 1].is_word and words[position + 1].lower not in CLAUSE_START - {"who", "which"}
        if words[position].text in CLOSING | OPENING | {'"', ";", ":"}:
            return False
    return False


def _closes_quote(words: Sequence[Word], start: int) -> bool:
    """The source is preceded by what it said: a closing quotation mark or a comma."""
    before = [word for word in words if word.end <= start]
    return bool(before) and before[-1].text in CLOSING | {",", '"', "'", "?", "!"}


def _hearer(words: Sequence[Word], index: int) -> str | None:
    """The object of "told": "Reuters", "a news conference"."""
    taken: list[str] = []
    for word in words[index + 1 : index + 7]:
        if not word.is_word or word.lower in RIGHT_STOP or word.lower in {"he", "it", "they", "she", "there"}:
            break
        taken.append(word.text)
    return " ".join(taken) or None


def _by_phrase(words: Sequence[Word], index: int) -> tuple[int, int]:
    for position in range(index + 1, min(index + 8, len(words))):
        if words[position].lower == "by" and [word.lower for word in words[position + 1 : position + 3]] != [
            "the",
            "end",
        ]:
            return noun_phrase.right_of(words, position + 1)
        if not words[position].is_word:
            break
    return (0, 0)


def _clause_left(words: Sequence[Word], index: int) -> int:
    for position in range(index - 1, -1, -1):
        if words[position].text in {";", ":"} or words[position].lower in {"that", "but", "while", "although"}:
            return words[position].end
    return 0


SOURCE_PHRASE = re.compile(
    r"\b(according to|citing|quoting|as reported by|quoted by|in the words of|sourced to|attributed to)\s+",
    re.IGNORECASE,
)


def _according_to(text: str, words: Sequence[Word]) -> Iterator[Attribution]:
    for match in SOURCE_PHRASE.finditer(text):
        index = next((i for i, word in enumerate(words) if word.start >= match.end()), None)
        if index is None:
            continue
        source = noun_phrase.right_of(words, index)
        source = _with_relative(text, source)
        yield Attribution(
            lemma=match.group(1).lower(),
            cue=Cue.REPORT,
            negated=False,
            start=match.start(),
            end=match.end(1),
            source_start=source[0],
            source_end=source[1],
            content=((0, match.start()), (source[1], len(text))),
        )


RELATIVE_CLAUSE = re.compile(r",? (?:who|whose|speaking|briefed|familiar|close|with knowledge)\b[^.;]*")


def _with_relative(text: str, source: tuple[int, int]) -> tuple[int, int]:
    """Take in "..., who spoke on condition of anonymity": it says what kind of source it is."""
    match = RELATIVE_CLAUSE.match(text, source[1])
    return (source[0], match.end()) if match else source
