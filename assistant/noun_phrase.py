"""Noun phrase: where the words that name a source begin and end. Token patterns; no cue, no meaning."""

from __future__ import annotations

from collections.abc import Sequence

from assistant import lexicon
from assistant.words import Word

AUXILIARY, NEGATION = lexicon.group("auxiliary"), lexicon.group("negation")
RIGHT_STOP, CLAUSE_START, DAYS = lexicon.group("after_source"), lexicon.group("clause_start"), lexicon.group("day")
FINITE, PRONOUN, DETERMINER = lexicon.group("finite"), lexicon.group("pronoun"), lexicon.group("determiner")
PREPOSITION, NOUN_IN_LY = lexicon.group("preposition"), lexicon.group("noun_in_ly")
FRONT_ADVERB, TIME_UNIT = lexicon.group("front_adverb"), lexicon.group("time_unit")
RELATIVE, INSERTED = lexicon.group("relative"), lexicon.group("inserted")
TAKES_OBJECT = lexicon.group("takes_object")
SKIPPED = AUXILIARY | NEGATION | DAYS
FRONT_WORD, TIME, OPENING_WORD = FRONT_ADVERB | DAYS, DAYS | TIME_UNIT, DETERMINER | PRONOUN
AFTER_TIME, JOINING = (
    TIME | FRONT_ADVERB,
    PREPOSITION | DETERMINER | TAKES_OBJECT | frozenset(["and", "or", "nor", "all", "both", "half"]),
)
BEFORE_NOUN = PREPOSITION | DETERMINER
PHRASE_END = CLAUSE_START | {"or", "nor"}
DASHES = frozenset("—–-")
BREAKS = frozenset(',;:()?!"“”«»„…[]') | DASHES
TITLE_LENGTH = 4  # letters of the longest title that is shortened with a full stop: "Capt."
LONGEST_JOINED = 6  # words on one side of "and" inside a source; what is longer is a clause


def right_of(words: Sequence[Word], index: int, *, is_front: bool = False) -> tuple[int, int]:
    """Source behind a reporting word, with an apposition: "Ana Ruiz, the minister".

    Args:
        words: The sentence.
        index: Number of the first word of the source.
        is_front: Whether the clause that the source answers for follows: "According to Ana Ruiz, the bridge ...".

    Returns:
        First and last character of the source; (0, 0) if there is none.
    """
    end = _phrase_end(words, index)
    if end <= index:
        return (0, 0)
    while end < len(words) and words[end].text == ",":
        close = _segment_end(words, end + 1)
        if not _is_apposition(words, end + 1, close):
            break
        if is_front and not (close < len(words) and _may_be_described(words[index:end], words[end + 1 : close])):
            break
        end = close
    return (words[index].start, words[end - 1].end)


def _phrase_end(words: Sequence[Word], index: int) -> int:
    """The word behind the phrase that begins at `index`."""
    end = index
    while end < len(words) and not is_break(words, end):
        word, before = words[end], words[end - 1].lower if end > index else ""
        if word.lower in RELATIVE and end > index:
            return _segment_end(words, end)
        if end > index and is_finite(words, end, participles=False):
            break
        if word.lower == "and":
            close = _segment_end(words, end + 1)
            return (
                end
                if _holds_verb(words, end + 1, close) or close - end > LONGEST_JOINED
                else _phrase_end(words, end + 1)
            )
        if word.lower in RIGHT_STOP and word.lower != "for" and before not in TAKES_OBJECT:
            break
        end += 1
    return end


def _segment_end(words: Sequence[Word], index: int) -> int:
    while index < len(words) and not is_break(words, index):
        index += 1
    return index


def _is_apposition(words: Sequence[Word], start: int, close: int) -> bool:
    """As in ", the mayor of Brackwell", ", who was on board"; no clause: ", the bridge is safe"."""
    if start >= close:
        return False
    first = words[start].lower
    if first in RELATIVE:
        return True
    opens = first in DETERMINER or first in lexicon.heads("role") or words[start].text.isdigit()
    return opens and first not in PRONOUN and not _holds_verb(words, start, close)


def _may_be_described(head: Sequence[Word], apposition: Sequence[Word]) -> bool:
    """Whether an apposition may follow where a clause may too: behind a name, with an office or "who" in it."""
    if apposition[0].lower in RELATIVE:
        return True
    is_name = all(word.is_capital or not word.is_word for word in head)
    return is_name and any(word.lower in lexicon.heads("role") for word in apposition)


def left_of(words: Sequence[Word], index: int, barrier: int) -> tuple[int, int]:
    """Source before a verb, without adverbs, days and front phrases, with appositions and relative clauses.

    Args:
        words: The sentence.
        index: Number of the verb.
        barrier: Number of the first word that may belong to the source.

    Returns:
        First and last character of the source; (0, 0) if there is none.
    """
    end = _before_adverbs(words, index)
    relative = _relative(words, end)
    if relative:
        return _antecedent(words, relative, end, barrier)
    opening = _opening(words, end - 1) if end else None
    if opening is not None and _is_inserted(words, opening, end):
        end = _before_adverbs(words, opening)
        opening = _opening(words, end - 1) if end else None
    if opening is not None:
        begin = _phrase_begin(words, _past_descriptions(words, opening), 0)
        last = end if words[end - 1].text == ")" else end - 1
    else:
        begin, last = _phrase_begin(words, end, barrier), end
    if begin >= (end if opening is None else opening) or last <= begin:
        return (0, 0)
    return (words[begin].start, words[last - 1].end)


def _relative(words: Sequence[Word], end: int) -> int:
    """Number of the "who" or "that" whose clause ends at `end` without a mark between; 0 if there is none."""
    for position in range(end - 1, 0, -1):
        if is_break(words, position):
            return 0
        lower = words[position].lower
        if lower in {"who", "whose", "which"}:
            return position if _is_relative_subject(words, position, end) else 0
        if lower == "that":
            return position if _is_relative_that(words, position, end) else 0
    return 0


def _is_relative_subject(words: Sequence[Word], position: int, end: int) -> bool:
    """As in "a man who saw it", unlike "a man who the army said had fled"."""
    following = position + 1
    if following == end or words[position].lower == "which":
        return following == end
    opens_phrase = words[following].is_capital or words[following].lower in OPENING_WORD
    return words[position].lower == "whose" or not opens_phrase or _holds_verb(words, following, end)


def _is_relative_that(words: Sequence[Word], position: int, end: int) -> bool:
    """As in "the crew that flew the jet", unlike "said that the crew" and "the claim that Iran"."""
    if position + 1 >= end or not words[position - 1].is_word or words[position - 1].lower in lexicon.verb_forms():
        return False
    return is_finite(words, position + 1)


def _antecedent(words: Sequence[Word], relative: int, end: int, barrier: int) -> tuple[int, int]:
    """As in "officials who asked not to be named | said" as a whole, "officials | who said" without the pronoun."""
    stop = relative - 1 if words[relative - 1].text == "," else relative
    begin = _phrase_begin(words, stop, barrier if barrier < stop else 0)
    last = stop if end == relative + 1 else end
    return (words[begin].start, words[last - 1].end) if begin < stop else (0, 0)


def _before_adverbs(words: Sequence[Word], end: int) -> int:
    """Behind the last word of the source: "Morocco on Wednesday also said"."""
    skipped = True
    while skipped and end > 0:
        word = words[end - 1]
        skipped = word.lower in SKIPPED or word.lower.endswith("n't") or _is_adverb(word)
        if skipped:
            is_day = word.lower in DAYS
            end -= 1
            while (
                is_day and end > 1 and words[end - 1].lower in {"on", "late", "early", "last", "of", "evening", "this"}
            ):
                end -= 1
        elif word.lower in TIME_UNIT and end > 1 and words[end - 2].lower in DAYS:
            skipped, end = True, end - 1
        elif word.lower in TIME_UNIT and end > 2 and words[end - 2].lower in {"last", "this", "next", "in"}:
            skipped, end = True, end - 2
    return end


def _is_adverb(word: Word) -> bool:
    return word.lower.endswith("ly") and not word.is_capital and word.lower not in NOUN_IN_LY


def _opening(words: Sequence[Word], closing: int) -> int | None:
    """The mark that opens what the comma, dash or bracket before a verb closes."""
    mark = words[closing].text
    if mark not in {",", ")"} | DASHES:
        return None
    partner = {")": "("}.get(mark, mark)
    for position in range(closing - 1, 0, -1):
        text = words[position].text
        if text == partner and is_break(words, position):
            return position
        if text in {";", ":", "“", "”", '"'} or is_closing_quote(words, position):
            return None
    return None


def _is_inserted(words: Sequence[Word], opening: int, end: int) -> bool:
    """As in "Norland, meanwhile, has": no part of the name; "Ruiz, the mayor, has" is."""
    return opening + 1 < end and words[end - 1].text != ")" and words[opening + 1].lower in INSERTED


def _past_descriptions(words: Sequence[Word], opening: int) -> int:
    """Of "Ana Ruiz, mayor of Wells, a town in Somerset, said" the comma behind the name."""
    begin = _phrase_begin(words, opening, 0)
    if begin < 2 or words[begin - 1].text != "," or words[begin].is_capital:
        return opening
    name = _phrase_begin(words, begin - 1, 0)
    run = words[name : begin - 1]
    return begin - 1 if 1 < len(run) <= LONGEST_JOINED and all(word.is_capital for word in run) else opening


def _phrase_begin(words: Sequence[Word], end: int, barrier: int) -> int:
    """First word of the phrase that ends before `end`."""
    if end > barrier and words[end - 1].lower in PRONOUN and end - 1 >= barrier:
        return end - 1
    begin = end
    while begin > barrier and not _ends_phrase(words, begin - 1):
        begin -= 1
    joined = begin - 1
    if (
        joined > barrier
        and words[joined].lower in {"and", "nor", "or"}
        and begin < end
        and words[begin].lower not in PRONOUN
    ):
        left = joined
        while left > barrier and not _ends_phrase(words, left - 1):
            left -= 1
        left = _past_front(words, left, joined)
        if 0 < joined - left <= LONGEST_JOINED and not _holds_verb(words, left, joined):
            return left
    return _past_front(words, begin, end)


def _past_front(words: Sequence[Word], begin: int, end: int) -> int:
    """Behind "On Monday", "In its annual report", "Earlier": they say when or where, not who."""
    while begin < end - 1 and _is_front_word(words, begin):
        begin += 1
    if begin < end - 1 and words[begin].lower in PREPOSITION:
        return _past_preposition(words, begin, end)
    return next((at for at in range(end - 1, begin, -1) if _opens_anew(words, at)), begin)


def _is_front_word(words: Sequence[Word], at: int) -> bool:
    lower = words[at].lower
    before = words[at - 1].lower if at else ""
    if lower in {"last", "this", "next"}:
        return words[at + 1].lower in TIME_UNIT
    return (
        lower in FRONT_ADVERB | DAYS
        or (before in {"last", "this", "next"} and lower in TIME_UNIT)
        or _is_adverb(words[at])
    )


def _past_preposition(words: Sequence[Word], begin: int, end: int) -> int:
    """The next phrase behind "In its annual report", "On Monday", "In London"."""
    at = begin + 1
    if words[at].lower in TIME or words[at].text[0].isdigit():
        while at < end - 1 and (words[at].lower in AFTER_TIME or words[at].text[0].isdigit()):
            at += 1
        return _past_front(words, at, end)
    for position in range(begin + 2, end):
        if _opens_anew(words, position):
            return position
        if (
            words[position].is_capital != words[position - 1].is_capital
            and words[position - 1].lower not in BEFORE_NOUN
        ):
            return position
    return begin + 1


def _opens_anew(words: Sequence[Word], at: int) -> bool:
    """A determiner or pronoun behind a noun begins another phrase: "the report | the bank"."""
    if words[at].lower not in OPENING_WORD or words[at].is_capital or words[at - 1].lower in NEGATION:
        return False
    before = words[at - 1].lower
    return before not in JOINING and words[at - 1].is_word


def _ends_phrase(words: Sequence[Word], index: int) -> bool:
    return is_break(words, index) or words[index].lower in PHRASE_END


def is_break(words: Sequence[Word], index: int) -> bool:
    """Whether a mark ends the phrase there; the stop of "Gen. Li" and the apostrophe of "players’" do not."""
    word = words[index]
    if word.is_word:
        return False
    text = word.text
    if text == ".":
        return not _is_initial(words, index)
    if (
        text == ","
        and 0 < index < len(words) - 1
        and words[index - 1].end == word.start
        and words[index + 1].start == word.end
    ):
        return not (words[index - 1].text[-1].isdigit() and words[index + 1].text[0].isdigit())
    return text in BREAKS or text == "‘" or is_closing_quote(words, index)


def is_closing_quote(words: Sequence[Word], index: int) -> bool:
    """Whether a single quotation mark closes a quotation there; behind a letter it is an apostrophe."""
    return words[index].text in {"’", "'"} and index > 0 and words[index - 1].text in {",", ".", "?", "!", "…"}


def _is_initial(words: Sequence[Word], index: int) -> bool:
    if index == 0 or index + 1 >= len(words) or not words[index + 1].is_capital:
        return False
    before = words[index - 1]
    return before.is_capital and len(before.text) <= TITLE_LENGTH


def _holds_verb(words: Sequence[Word], start: int, end: int) -> bool:
    return any(is_finite(words, at) for at in range(start, end))


def holds_clause(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether a finite verb stands among the words from number `start` to `end` (exclusive)."""
    return _holds_verb(words, start, end)


def is_finite(words: Sequence[Word], index: int, *, participles: bool = True) -> bool:
    """Whether a word looks like the verb of a clause.

    Args:
        words: The sentence.
        index: Number of the word.
        participles: Whether a regular past form counts too: "closed".
    """
    word = words[index]
    if word.lower in FINITE or word.lower.endswith("n't"):
        return True
    if word.is_capital and index:
        return False
    form = lexicon.verb_forms().get(word.lower)
    before = words[index - 1].lower if index else ""
    if before in BEFORE_NOUN or before.isdigit():
        return False
    if form is not None and not form.ambiguous and not word.lower.endswith("ing"):
        return participles or not word.lower.endswith("ed")
    if lexicon.irregular().get(word.lower, "").endswith(("man", "child", "person")):
        return False
    return word.lower in lexicon.irregular() or (
        participles and word.lower.endswith("ed") and len(word.lower) > TITLE_LENGTH
    )
