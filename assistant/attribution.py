"""Attribution: who says what inside one sentence: source, cue and content, after PARC and PolNeAR.

Works on the words of one sentence; knows nothing of questions, propositions or status. `assistant.speaker` turns the
source's words into a Speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant import lexicon
from assistant.lexicon import Cue, VerbForm
from assistant.words import Word, tokenize

QUOTE_MARKS = frozenset("\"“”„«»'‘’")
OPENING, CLOSING = frozenset("“„«"), frozenset("”»")
AUXILIARY = frozenset(
    "has have had is are was were be been being do does did will would can could may might should must to not n't never also later earlier then "  # noqa: SIM905  # a list of words reads best as words
    "repeatedly officially publicly formally flatly categorically strongly firmly quickly immediately again already just only first further once since "
    "previously separately independently subsequently now recently angrily privately openly still yet even long both all initially finally eventually vehemently reluctantly quietly".split()
)
NEGATION = frozenset(
    ["not", "never", "no", "neither", "nor", "cannot", "n't", "without", "declined", "refused", "refuses", "declines", "declining", "refusing", "failed"]
)
NOUN_BEFORE = frozenset(
    "a an the this that these those his her its their our your my no any some such of in on for from with by about new latest initial first earlier false media news official annual public "  # noqa: SIM905
    "joint full final key main similar separate recent detailed two three four several many other another more most which each every 's".split()
)
RIGHT_STOP = frozenset("in on at during after before as when while to from following because if since but and that whether for".split())  # noqa: SIM905
CLAUSE_START = frozenset(["that", "but", "while", "although", "though", "because", "whereas", "as", "when", "after", "if", "and", "who", "which"])
RELATIVE = frozenset(["who", "which", "whose", "speaking", "citing", "quoting"])


class Missing(StrEnum):
    """What the text says is missing."""

    NEITHER = "neither_confirmed_nor_denied"
    NO_COMMENT = "no_comment"
    NOT_CONFIRMED = "not_confirmed"
    NOT_VERIFIED = "not_independently_verified"


@dataclass(frozen=True, slots=True)
class Attribution:
    """One reporting cue of a sentence. All offsets are characters of the sentence, end exclusive."""

    lemma: str
    cue: Cue
    negated: bool
    """"has not confirmed", "declined to say"."""
    start: int
    end: int
    source_start: int
    source_end: int
    """Empty (start == end) where the sentence names no source."""
    content: tuple[tuple[int, int], ...]
    """Stretches of the sentence that the cue governs."""
    hearer: str | None = None
    """To whom it was said: "told Reuters"."""
    missing: Missing | None = None
    """For a withheld statement: what the text says is missing."""

    def governs(self, position: int) -> bool:
        """Whether the character at `position` lies in the content."""
        return any(start <= position < end for start, end in self.content)


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
    found = [*_according_to(text, words), *_withheld(text, words)]
    for number, cue in enumerate(cues):
        barrier = cues[number - 1].index + 1 if number else 0
        found.append(_within_quotation(text, _attribute(text, words, cue, barrier)))
    return tuple(sorted(found, key=lambda a: (-_reach(a), a.start)))


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Stretches between quotation marks, marks included; one left open runs to the end of the sentence.

    >>> quotations('“No,” he said.')
    ((0, 5),)
    """
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for match in re.finditer(r"[“”„«»\"]", text):
        mark, at = match.group(), match.start()
        if opened is None and mark not in CLOSING:
            opened = at
        elif opened is not None and mark not in OPENING:
            spans.append((opened, at + 1))
            opened = None
        elif opened is None:
            spans.append((0, at + 1))
    if opened is not None:
        spans.append((opened, len(text)))
    return tuple(spans)


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
    """"the report", "alleged attack", "plans to": not a reporting verb here."""
    before = words[index - 1] if index else None
    after = words[index + 1] if index + 1 < len(words) else None
    if before is None or before.lower in NOUN_BEFORE or before.text.endswith(("'s", "’s")):
        return True
    if words[index].lower in {"put", "rule", "rules", "ruled", "puts"}:
        return not _takes_figure(words, index)
    if after is not None and after.lower in {"were", "are", "was", "is", "have", "had", "has", "would", "will", "could"}:
        return True
    if words[index].lower.endswith("ed"):
        return after is not None and after.is_word and after.lower not in RIGHT_STOP | NOUN_BEFORE and not before.is_capital
    return after is not None and after.lower in {"of", "by", ".", ",", "about", "from", "for", "in", "on", "over", "at"} and not before.is_capital


def _takes_figure(words: Sequence[Word], index: int) -> bool:
    """"put the toll at 14", "ruled that": reporting, unlike "put its cards" and "ruled out"."""
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
        source = _noun_phrase_right(words, index + 1)
        content.append((0, words[index].start))
        tail = source[1] if source[1] > source[0] else words[index].end
        content.append((tail, len(text)))
    else:
        source = _subject_left(words, index, barrier)
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
    """", said Ana Ruiz": the cue follows a comma or a closing quotation mark and a noun phrase follows it."""
    if index == 0 or index + 1 >= len(words):
        return False
    before, after = words[index - 1], words[index + 1]
    follows_content = before.text in CLOSING | {",", '"', "?", "!", "'"}
    starts_name = after.is_capital or after.lower in {"the", "a", "an", "one", "his", "her", "its", "their", "two", "three"}
    return follows_content and after.is_word and starts_name and not _appositive_before(words, index)


def _appositive_before(words: Sequence[Word], index: int) -> bool:
    """"Ruiz, the minister, said": the comma before the cue closes an insertion behind a name."""
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


def _noun_phrase_right(words: Sequence[Word], index: int) -> tuple[int, int]:
    """Source after the cue, with an apposition: "Ana Ruiz, the minister"."""
    if index >= len(words):
        return (0, 0)
    end = index
    commas = 0
    while end < len(words):
        word = words[end]
        if word.text in {".", ";", ":", "—", "–", "(", "“", '"', "”"} and not _is_initial(words, end):
            break
        if word.text == ",":
            following = words[end + 1] if end + 1 < len(words) else None
            if commas or following is None or following.lower not in {"the", "a", "an", "who", "whose", "its", "his", "her", "chief", "director", "head"}:
                break
            commas += 1
        elif word.lower in RIGHT_STOP and not (word.lower == "for" or (commas and word.lower in {"of", "at", "in", "to", "on"})):
            break
        end += 1
    return (words[index].start, words[end - 1].end) if end > index else (0, 0)


def _is_initial(words: Sequence[Word], index: int) -> bool:
    before = words[index - 1] if index else None
    return words[index].text == "." and before is not None and before.is_capital and len(before.text) <= 4


def _subject_left(words: Sequence[Word], index: int, barrier: int) -> tuple[int, int]:
    """Source before the cue, auxiliaries and adverbs skipped, appositions and relative clauses taken in."""
    end = index
    while end > 0 and (words[end - 1].lower in AUXILIARY | NEGATION or words[end - 1].lower.endswith("n't")):
        end -= 1
    if end == 0:
        return (0, 0)
    begin = end
    if words[end - 1].text == ",":
        opening = _matching_comma(words, end - 1)
        if opening is None:
            return (0, 0)
        begin, barrier = opening, 0
    while begin > barrier and not _ends_phrase(words, begin - 1):
        begin -= 1
    if words[end - 1].text == ",":
        begin = min(begin, end - 1)
    while end - 1 > begin and _is_adverbial(words, end - 1):
        end -= 2 if words[end - 2].lower in {"on", "in", "late", "early", "last"} else 1
    last = words[end - 2] if words[end - 1].text == "," and end >= 2 else words[end - 1]
    if begin >= len(words) or words[begin].start >= last.end:
        return (0, 0)
    return (words[begin].start, last.end)


DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today overnight afterwards".split())  # noqa: SIM905


def _is_adverbial(words: Sequence[Word], index: int) -> bool:
    """"Morocco on Wednesday said": the day is no part of the source."""
    return words[index].lower in DAYS or (words[index].lower.endswith("ly") and not words[index].is_capital)


def _matching_comma(words: Sequence[Word], closing: int) -> int | None:
    for position in range(closing - 1, 0, -1):
        if words[position].text == ",":
            return position
        if words[position].text in CLOSING | OPENING | {'"', ";", ":"}:
            return None
    return None


def _ends_phrase(words: Sequence[Word], index: int) -> bool:
    word = words[index]
    if word.text in {",", ";", ":", "(", ")", "—", "–", "“", "”", '"', "?", "!"}:
        return True
    if word.text == ".":
        return not _is_initial(words, index)
    if word.text == "-":
        return True
    return word.lower in CLAUSE_START


def _by_phrase(words: Sequence[Word], index: int) -> tuple[int, int]:
    for position in range(index + 1, min(index + 8, len(words))):
        if words[position].lower == "by" and [word.lower for word in words[position + 1 : position + 3]] != ["the", "end"]:
            return _noun_phrase_right(words, position + 1)
        if not words[position].is_word:
            break
    return (0, 0)


def _clause_left(words: Sequence[Word], index: int) -> int:
    for position in range(index - 1, -1, -1):
        if words[position].text in {";", ":"} or words[position].lower in {"that", "but", "while", "although"}:
            return words[position].end
    return 0


SOURCE_PHRASE = re.compile(r"\b(according to|citing|quoting|as reported by|quoted by|in the words of|sourced to|attributed to)\s+", re.IGNORECASE)


def _according_to(text: str, words: Sequence[Word]) -> Iterator[Attribution]:
    for match in SOURCE_PHRASE.finditer(text):
        index = next((i for i, word in enumerate(words) if word.start >= match.end()), None)
        if index is None:
            continue
        source = _noun_phrase_right(words, index)
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


ADDRESSEE = re.compile(r"\b(?:from|to|with|by|at|of|for)\s+(?=(?:the |a |an |its |his |her )?[\w’'-]+)")
INDEPENDENTLY = re.compile(r"independent|verif|corroborat|authenticat")


def _withheld(text: str, words: Sequence[Word]) -> Iterator[Attribution]:
    """"declined to comment", "no word from Rabat": who was asked, or asked itself, and did not say."""
    lowered = text.lower()
    patterns = lexicon.patterns()
    for missing, pattern in ((Missing.NEITHER, patterns.neither), (Missing.NO_COMMENT, patterns.no_comment), (Missing.NOT_CONFIRMED, patterns.not_confirmed)):
        match = pattern.search(lowered)
        if match is None:
            continue
        if missing is Missing.NOT_CONFIRMED and INDEPENDENTLY.search(match.group()):
            missing = Missing.NOT_VERIFIED  # noqa: PLW2901  # the same phrase class, told apart by its verb
        yield Attribution(
            lemma=match.group(),
            cue=Cue.WITHHOLD,
            negated=False,
            start=match.start(),
            end=match.end(),
            **_withholder(words, match),
            content=((match.end(), len(text)),),
            missing=missing,
        )
        return


def _withholder(words: Sequence[Word], match: re.Match[str]) -> dict[str, int]:
    """The subject of the phrase; for a nominal one ("no comment from X", "a request to X went unanswered") the addressee."""
    first = next((i for i, word in enumerate(words) if word.start >= match.start()), len(words))
    last = next((i for i, word in enumerate(words) if word.start >= match.end()), len(words))
    nominal = match.group().startswith(("no ", "request", "question", "call", "message", "email", "e-mail", "without", "any "))
    if nominal:
        addressed = [i for i in range(first, len(words) - 1) if words[i].lower in {"from", "to", "with", "by"} and words[i + 1].is_word]
        inner = [i for i in addressed if i < last] or addressed
        if inner:
            start, end = _noun_phrase_right(words, inner[0] + 1)
            return {"source_start": start, "source_end": min(end, match.end()) if start < match.end() else end}
    if match.group().startswith("neither ") and first < len(words):
        stop = next((i for i in range(first, last) if words[i].lower in {"has", "have", "had", "would", "was", "were", "is", "are"}), last)
        return {"source_start": words[first].start, "source_end": words[stop - 1].end}
    forms = lexicon.verb_forms()
    barrier = max((i + 1 for i in range(first) if words[i].lower in forms and not (forms[words[i].lower].ambiguous and _reads_as_noun(words, i))), default=0)
    start, end = _subject_left(words, first, barrier)
    return {"source_start": start, "source_end": end}
