"""Cues: find the reporting verbs and source phrases of one sentence and what they govern.

Works on the words of one sentence; knows nothing of questions, propositions or status.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant import lexicon, noun_phrase
from assistant.attribution import CLOSING, OPENING, Attribution, Span, quotations
from assistant.lexicon import Cue
from assistant.verbs import BE, Found, find_verbs
from assistant.withheld import find_withheld
from assistant.words import Word, tokenize

AUXILIARY, NEGATION = lexicon.group("auxiliary"), lexicon.group("negation")
DETERMINER, PRONOUN, RIGHT_STOP = lexicon.group("determiner"), lexicon.group("pronoun"), lexicon.group("after_source")
PREPOSITION, CLAUSE_START = lexicon.group("preposition"), lexicon.group("clause_start")
NO_AGENT = lexicon.group("no_agent")
NOBODY = frozenset(["nobody", "none", "no", "neither"])
CLOSES_CONTENT = CLOSING | {",", '"', "'", "’", "?", "!", "–", "—", "-"}
LONGEST_HEARER = 7  # words looked at behind "told"
LONGEST_AGENT = 7  # words between a passive verb and its "by"

NOWHERE: Span = (0, 0)


def find_attributions(text: str) -> tuple[Attribution, ...]:
    """Every attribution of the sentence, outermost first.

    >>> text = "Iran denied it, the envoy said."
    >>> [(one.lemma, text[one.source_start : one.source_end]) for one in find_attributions(text)]
    [('say', 'the envoy'), ('deny', 'Iran')]
    """
    words = tokenize(text)
    cues = list(find_verbs(words))
    quoted = quotations(text)
    found = [*_source_phrases(text, words), *find_withheld(text, words, [cue.index for cue in cues])]
    for number, cue in enumerate(cues):
        if cue.form.participle and words[cue.index + 1 : cue.index + 2] and _is_source_phrase(found, words[cue.index]):
            continue
        attribution = _attribute(text, words, cue, cues[:number])
        found.append(_clipped(attribution, text, quoted))
    return tuple(sorted(_before_tail(text, found), key=lambda a: (-_reach(a), a.start)))


def _before_tail(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """As in "Iran denied it, the envoy said": what another source closes the sentence with is not Iran's."""
    tails = [one for one in found if (0, one.source_start) in one.content and not text[one.end :].strip(" .!?")]
    if not tails:
        return list(found)
    tail = tails[-1].source_start
    return [one if one.start >= tail else _cut(one, tail) for one in found]


def _cut(attribution: Attribution, at: int) -> Attribution:
    spans = ((start, min(end, at)) for start, end in attribution.content)
    return replace(attribution, content=tuple((start, end) for start, end in spans if start < end))


def _is_source_phrase(found: Sequence[Attribution], word: Word) -> bool:
    """Whether "quoted" is part of a phrase found already: "quoted by"."""
    return any(one.cue is Cue.REPORT and one.start <= word.start < one.end for one in found)


def _clipped(attribution: Attribution, text: str, quoted: Sequence[Span]) -> Attribution:
    """A cue inside a quotation governs no more than that quotation, and none reaches over a semicolon outside one."""
    for start, end in quoted:
        if start < attribution.start < end:
            clipped = ((max(start, a), min(end, b)) for a, b in attribution.content)
            return replace(attribution, content=tuple((a, b) for a, b in clipped if a < b))
    if ";" not in text:
        return attribution
    breaks = [at for at, mark in enumerate(text) if mark == ";" and not any(a < at < b for a, b in quoted)]
    low = max((at + 1 for at in breaks if at < attribution.start), default=0)
    high = min((at for at in breaks if at > attribution.start), default=len(text))
    clipped = ((max(low, a), min(high, b)) for a, b in attribution.content)
    return replace(attribution, content=tuple((a, b) for a, b in clipped if a < b))


def _reach(attribution: Attribution) -> int:
    return sum(end - start for start, end in attribution.content)


def _attribute(text: str, words: Sequence[Word], cue: Found, earlier: Sequence[Found]) -> Attribution:
    """Source and content of one reporting verb; `earlier` are the reporting verbs before it."""
    index = cue.index
    hearer = None
    if cue.form.participle and _is_passive(words, index):
        source, content = _by_phrase(words, index), _around(text, words, index)
    elif _is_inverted(words, index):
        source = noun_phrase.right_of(words, index + 1)
        tail = source[1] if source[1] > source[0] else words[index].end
        content = [(0, words[index].start), (tail, len(text))]
    else:
        barrier = earlier[-1].index + 1 if earlier else 0
        source = _subject(words, index, earlier)
        content = [
            (words[index].end, _front_clause_end(text, words, index)),
            *_content_before(words, index, source, barrier),
        ]
        hearer = _hearer(words, index) if cue.form.lemma in {"tell", "inform"} else None
    return Attribution(
        lemma=cue.form.lemma,
        cue=cue.form.cue,
        negated=_is_negated(words, index) or _first_word(text, source) in NOBODY,
        start=words[index].start,
        end=words[index].end,
        source_start=source[0],
        source_end=source[1],
        content=tuple(content),
        hearer=hearer,
    )


def _first_word(text: str, span: Span) -> str:
    return text[span[0] : span[1]].partition(" ")[0].lower()


def _around(text: str, words: Sequence[Word], index: int) -> list[Span]:
    return [(_clause_left(words, index), words[index].start), (words[index].end, len(text))]


def _subject(words: Sequence[Word], index: int, earlier: Sequence[Found]) -> Span:
    """Who says it: what stands before the verb; for "cited two officials as saying" the officials."""
    if words[index].lower.endswith("ing"):
        if index and words[index - 1].lower == "as" and earlier:
            return _quoted_as_saying(words, earlier[-1].index, index - 1)
        if index and words[index - 1].text == ",":
            return NOWHERE
    if words[index].lower == "asked" and index == 0:
        return NOWHERE
    if earlier and _goes_on_from(words, earlier[-1].index, index):
        return _subject(words, earlier[-1].index, earlier[:-1])
    return noun_phrase.left_of(words, index, earlier[-1].index + 1 if earlier else 0)


def _goes_on_from(words: Sequence[Word], verb: int, index: int) -> bool:
    """As in "refused to confirm or deny": both verbs have one subject."""
    between = [word.lower for word in words[verb + 1 : index]]
    is_joined = not {"and", "or", "nor", "but"}.isdisjoint(between)
    return is_joined and all(lower in AUXILIARY | NEGATION or lower in {"and", "or", "nor", "but"} for lower in between)


def _quoted_as_saying(words: Sequence[Word], verb: int, end: int) -> Span:
    """Source of "quoted X as saying" and of "X was quoted as saying"."""
    if _is_passive(words, verb):
        return noun_phrase.left_of(words, verb, 0)
    return (words[verb + 1].start, words[end - 1].end) if end > verb + 1 else NOWHERE


def _front_clause_end(text: str, words: Sequence[Word], index: int) -> int:
    """As in "While the army denied the raid, villagers ...": a subordinate clause in front ends at its comma."""
    if words[0].lower not in CLAUSE_START or any(word.text == "," for word in words[:index]):
        return len(text)
    return next((word.start for word in words[index:] if word.text == ","), len(text))


def _content_before(words: Sequence[Word], index: int, source: Span, barrier: int) -> list[Span]:
    """What stands before the source and is said by it: "The bridge is safe, the mayor said"."""
    first = next((number for number, word in enumerate(words) if word.start >= source[0]), 0)
    if source[1] <= source[0] or first == 0:
        return []
    before, start = words[first - 1], words[barrier].start if barrier < first else source[0]
    if before.text in CLOSES_CONTENT:
        is_framed = words[0].lower in CLAUSE_START and before.text == "," and not _ends_clause(words, index + 1)
        return [] if is_framed else [(0, source[0])]
    refers_back = before.lower in {"which", "as"} or _is_anaphor(words, index + 1)
    if refers_back or not noun_phrase.holds_clause(words, barrier, first):
        return [(start, source[0])]
    return []


def _ends_clause(words: Sequence[Word], index: int) -> bool:
    """Whether no clause follows: ", the mayor said.", ", the mayor said on Friday."."""
    return index >= len(words) or not words[index].is_word or words[index].lower in PREPOSITION


def _is_anaphor(words: Sequence[Word], index: int) -> bool:
    """As in "but the army denied it", "the firm rejected the claim": the object is what was said before."""
    following = [word.lower for word in words[index : index + 3]]
    if following[:1] and following[0] in {"it", "this", "that", "so", "them", "both"}:
        return len(following) == 1 or index + 1 >= len(words) or not words[index + 1].is_word
    return following[:1] in (["the"], ["this"], ["those"], ["these"], ["such"]) and not {*following[1:]}.isdisjoint(
        lexicon.group("what_was_said")
    )


def _is_negated(words: Sequence[Word], index: int) -> bool:
    joined = False
    for word in reversed(words[max(0, index - 5) : index]):
        if word.lower in NEGATION or word.lower.endswith("n't"):
            return True
        is_verb = joined and word.lower in lexicon.verb_forms()
        joined = word.lower == "or"
        if word.lower not in AUXILIARY and word.lower not in {"to", "either", "or", "be", "yet"} and not is_verb:
            return False
    return False


def _is_passive(words: Sequence[Word], index: int) -> bool:
    """As in "was confirmed", and "confirmed by the club" without a "was" of its own."""
    for word in reversed(words[max(0, index - 5) : index]):
        if word.lower in BE:
            return True
        if word.lower not in AUXILIARY and not word.lower.endswith("ly"):
            break
    behind = [word.lower for word in words[index + 1 : index + 3]]
    return behind[:1] == ["by"] and behind[1:] != [] and behind[1] not in NO_AGENT


def _is_inverted(words: Sequence[Word], index: int) -> bool:
    """As in ", said Ana Ruiz": the cue follows a comma or a closing quotation mark and a noun phrase follows it."""
    if index == 0 or index + 1 >= len(words):
        return False
    before, after = words[index - 1], words[index + 1]
    if before.text not in CLOSES_CONTENT or words[index].lower.endswith("ing"):
        return False
    starts_phrase = after.is_capital or after.lower in DETERMINER - {"that"} or _is_source_noun(after)
    return after.is_word and starts_phrase and not _follows_insertion(words, index)


def _is_source_noun(word: Word) -> bool:
    return any(word.lower in lexicon.heads(kind) for kind in ("role", "institution", "anonymity", "collective"))


def _follows_insertion(words: Sequence[Word], index: int) -> bool:
    """As in "Ruiz, the minister, said": the comma or dash before the cue closes an insertion behind a name."""
    mark = words[index - 1].text
    if mark not in {",", "–", "—", "-"}:
        return False
    for position in range(index - 2, 0, -1):
        if words[position].text == mark:
            is_clause = noun_phrase.holds_clause(words, position + 1, index - 1)
            opens = words[position + 1].lower
            return opens in {"who", "whose", "which"} or (opens not in CLAUSE_START and not is_clause)
        if words[position].text in CLOSING | OPENING | {'"', ";", ":"}:
            return False
    return False


def _hearer(words: Sequence[Word], index: int) -> str | None:
    """The object of "told": "Reuters", "a news conference"."""
    taken: list[Word] = []
    for word in words[index + 1 : index + 1 + LONGEST_HEARER]:
        if not word.is_word or word.lower in RIGHT_STOP | PRONOUN or (taken and _begins_content(taken, word)):
            break
        taken.append(word)
    return " ".join(word.text for word in taken) or None


def _begins_content(taken: Sequence[Word], word: Word) -> bool:
    """Whether what was told begins: "told AFP | the group", "told reporters | Norland had"."""
    last = taken[-1]
    if last.lower in DETERMINER or last.lower in {"of"}:
        return False
    if word.lower in DETERMINER:
        return True
    is_outlet = lexicon.heads("outlet")
    if last.is_capital:
        return not word.is_capital and word.lower not in is_outlet | {"of", "news"}
    return word.is_capital and last.lower not in is_outlet


def _by_phrase(words: Sequence[Word], index: int) -> Span:
    """The agent of a passive verb; a "by" in the clause behind "that" is not its own."""
    for position in range(index + 1, min(index + 1 + LONGEST_AGENT, len(words) - 1)):
        lower = words[position].lower
        if lower == "by" and words[position + 1].lower not in NO_AGENT and not words[position + 1].text[0].isdigit():
            return noun_phrase.right_of(words, position + 1)
        if not words[position].is_word or lower in {"that", "to", "whether", "by", "as", "if"}:
            break
    return NOWHERE


def _clause_left(words: Sequence[Word], index: int) -> int:
    for position in range(index - 1, -1, -1):
        if words[position].text in {";", ":"} or words[position].lower in {"that", "but", "while", "although"}:
            return words[position].end
    return 0


SOURCE_PHRASE = re.compile(
    r"\b(according to|citing|quoting|as reported by|quoted by|in the words of|sourced to|attributed to)\s+",
    re.IGNORECASE,
)
RELATIVE_CLAUSE = re.compile(r",? (?:who|whose|speaking|briefed|familiar|close|with knowledge)\b[^.,:;]*")


def _source_phrases(text: str, words: Sequence[Word]) -> Iterator[Attribution]:
    for match in SOURCE_PHRASE.finditer(text):
        index = next((i for i, word in enumerate(words) if word.start >= match.end()), None)
        if index is None:
            continue
        is_front = not any(
            word.is_word for word in words if word.end <= match.start() and word.lower not in {"but", "and"}
        )
        source = _with_relative(text, noun_phrase.right_of(words, index, is_front=is_front))
        yield Attribution(
            lemma=match.group(1).lower(),
            cue=Cue.REPORT,
            negated=False,
            start=match.start(),
            end=match.end(1),
            source_start=source[0],
            source_end=source[1],
            content=((0, match.start()), (source[1] or match.end(), len(text))),
        )


def _with_relative(text: str, source: Span) -> Span:
    """Take in "..., who spoke on condition of anonymity": it says what kind of source it is."""
    match = RELATIVE_CLAUSE.match(text, source[1])
    return (source[0], match.end()) if match and source[1] else source
