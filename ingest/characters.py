"""Characters that a reader does not see or takes for others: found, and put right without moving an offset.

Knows text alone. An article's body is kept as it came; what is searched, judged and prompted is its `legible` copy.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum


class Oddity(StrEnum):
    """What is odd about a text's characters."""

    INVISIBLE = "invisible_characters"
    """Characters without width inside words, such as U+200B."""
    BIDI = "direction_overrides"
    """Embedded or overridden writing direction: what is shown is not in the order of what is stored."""
    TAGS = "tag_characters"
    """Invisible copies of ASCII or runs of variation selectors, which can carry a whole hidden sentence."""
    LOOKALIKES = "lookalike_letters"
    """Words that mix Latin letters with others of the same shape, or letters from mathematical and full-width sets."""


_WIDTHLESS = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U0001d173-\U0001d17a"
)
_SOFT_HYPHEN = "\u00ad"  # hides like the others, but honest pages are full of it
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_TAGS = "\U000e0000-\U000e007f\U000e0100-\U000e01ef"
_FLAG = "\U0001f3f4[\U000e0030-\U000e007a]{2,6}\U000e007f"  # the flags of England, Scotland, Wales: tags seen as one
_JOINED = "(?<=[\x20-\u024f])[\u200c\u200d]"  # joiners shape emoji and several scripts; behind a Latin letter they hide
_UNSEEN = re.compile(
    f"{_FLAG}|(?P<unseen>[{_WIDTHLESS}{_SOFT_HYPHEN}{_BIDI}{_TAGS}]|{_JOINED}|(?<=[\x20-\u024f\ufe00-\ufe0f])[\ufe00-\ufe0f])"
)
_SIGNS = {
    Oddity.INVISIBLE: re.compile(rf"(?<=\w)(?P<sign>[{_WIDTHLESS}]|{_JOINED})+(?=\w)"),
    Oddity.BIDI: re.compile("(?P<sign>[\u202a-\u202e\u2066-\u2069])"),
    Oddity.TAGS: re.compile(f"{_FLAG}|(?P<sign>[{_TAGS}]|[\ufe00-\ufe0f]{{2}})"),
}

_PAIRS = (
    "аa вb сc ԁd еe һh іi јj кk ӏl мm нh оo ԛq рp ѕs тt уy ѵv ԝw хx "
    "АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ԚQ ЅS ТT УY ХX ҮY ԜW ӀI"
    " ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi ρp υu κk χx օo սu ոn հh ɑa ɡg ɩi"
)
"""Cyrillic, Greek, Armenian and phonetic letters with the Latin ones that they look like. Left out: α, β, γ, μ and
others that stand in honest scientific words. After Unicode's confusables.txt (UTS 39)."""
_LOOKALIKES = {pair[0]: pair[1] for pair in _PAIRS.split()}
_STYLED = (
    "\uff10-\uff5a\u2100-\u214f\u24b6-\u24e9\U0001d400-\U0001d7ff"  # full-width, letterlike, circled, mathematical
)
_ODD = re.compile(f"[{''.join(_LOOKALIKES)}{_STYLED}]")
_SUSPECT = re.compile(f"[{_WIDTHLESS}{_SOFT_HYPHEN}{_BIDI}{_TAGS}\u200c\u200d\ufe00-\ufe0f{_ODD.pattern[1:]}")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_SENTENCE_END = re.compile(r"[.!?…]+(?!\w)|\n")


def visible(text: str) -> str:
    """The text without the characters that nobody sees, for display and for one-line fields.

    >>> visible("Ir" + chr(0x200B) + "an " + chr(0x202E) + "denied")
    'Iran denied'
    """
    return text if text.isascii() else _UNSEEN.sub(lambda match: "" if match["unseen"] else match.group(), text)


def legible(text: str) -> str:
    """The text as a reader takes it, for searching, judging and prompting; of the same length.

    Letters that only look Latin become Latin. Characters that nobody sees leave their word and become spaces before the
    stop of their sentence, so every sentence begins and ends where it does in the original.

    >>> legible("Ir" + chr(0x200B) + "an denied. It did n" + chr(0x043E) + "t.")
    'Iran denied . It did not.'
    """
    if text.isascii() or not _SUSPECT.search(text):
        return text
    return _closed_up(_latin(_closed_up(text)))  # again: what hides behind a Latin letter only


def oddities(text: str) -> tuple[Oddity, ...]:
    """What is odd about the characters of a text, in the order of `Oddity`; empty for an honest text.

    >>> oddities("Ir" + chr(0x200B) + "an"), oddities("TNFα, Владимир, naïve, 日本")
    ((<Oddity.INVISIBLE: 'invisible_characters'>,), ())
    """
    if text.isascii() or not _SUSPECT.search(text):
        return ()
    found = [kind for kind, sign in _SIGNS.items() if any(match["sign"] for match in sign.finditer(text))]
    if _ODD.search(text) and any(_is_disguised(word) for word in _WORD.findall(text)):
        found.append(Oddity.LOOKALIKES)
    return tuple(found)


def _closed_up(text: str) -> str:
    """The spaces go to the end of the sentence: words that belong together stay neighbours."""
    unseen = {match.start() for match in _UNSEEN.finditer(text) if match["unseen"]}
    if not unseen:
        return text
    kept: list[str] = []
    owed = 0
    for place, character in enumerate(text):
        if place in unseen:
            owed += 1
            continue
        if owed and _SENTENCE_END.match(text, place):
            kept.append(" " * owed)
            owed = 0
        kept.append(character)
    return "".join([*kept, " " * owed])


def _latin(text: str) -> str:
    """Words of lookalikes in Latin letters, but a text in another script as it is."""
    if not _ODD.search(text):
        return text
    letters = sum(map(str.isalpha, text))
    is_latin_text = 2 * sum(1 for _ in _LATIN.finditer(text)) >= letters
    return _WORD.sub(
        lambda match: _in_latin(match.group()) if is_latin_text or _is_disguised(match.group()) else match.group(), text
    )


def _in_latin(word: str) -> str:
    """The word as it looks, or unchanged where a letter of it looks like no Latin one."""
    plain = "".join(_plain(letter) for letter in word)
    return plain if all(_LATIN.match(letter) or not letter.isalpha() for letter in plain) else word


def _plain(letter: str) -> str:
    if letter in _LOOKALIKES:
        return _LOOKALIKES[letter]
    normal = unicodedata.normalize("NFKC", letter)
    return normal if len(normal) == 1 and normal.isascii() and unicodedata.category(letter) in _STYLED_KINDS else letter


_STYLED_KINDS = ("Lu", "Ll", "So")  # not "²" and "ª", which change the meaning of what they stand at


def _is_disguised(word: str) -> bool:
    """Letters of two scripts, or styled ones, that together look like one Latin word."""
    plain = _in_latin(word)
    mixed = any(map(_LATIN.match, word)) or all(letter not in _LOOKALIKES for letter in word)
    return plain != word and mixed
