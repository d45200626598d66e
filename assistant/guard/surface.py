"""Surface: what no sentence of a model may look like, whatever it cites: markup, addresses, orders, quotations."""

from __future__ import annotations

import re
import unicodedata

from assistant.guard.cited import Cited, straight
from assistant.guard.vocabulary import pattern
from ingest import split_sentences

LONGEST = 420  # characters; a longer sentence is no briefing
FEWEST_WORDS = 3
PUNCTUATION = frozenset(".,;:'\"’‘“”„«»–—-()%/&$€£¥° …")
DOMAIN = re.compile(
    r"//|www\.|\w@|[a-z0-9-]{2,}\.[a-z]{2,}(?![a-z.])"
    r"|\b(?:dot|punkt) (?:com|org|net|io|example)\b|\b\d{1,3}(?:\.\d{1,3}){3}\b"
    r"|\b(?:https?|ftp|mailto|javascript)\b|\b(?:data|file|tel):",
    re.IGNORECASE,
)
MARKER = re.compile(r"\(\s*(?:\d+|cit\w*)\s*\)|\bcit_\w+")
QUOTED = re.compile(r'"([^"]*)"|(?<!\w)\'([^\']*(?:\'\w[^\']*)*)\'(?!\w)')


def is_misshapen(text: str, cited: Cited) -> bool:
    """No single sentence of a few words on one line, or longer than `LONGEST` characters."""
    words = re.findall(r"\w+", text)
    is_odd = text != text.strip() or len(text) > LONGEST or len(words) < FEWEST_WORDS
    ends = text.rstrip("\"'”’)").endswith(".") or text.endswith((".”", ".’"))
    return is_odd or not ends or len(split_sentences(text)) != 1


def has_markup(text: str, cited: Cited) -> bool:
    """A character of markup, an invisible one, an emoji, a web address, a mention, a citation mark of its own."""
    if any(not (char.isalnum() or char in PUNCTUATION) for char in text):
        return True
    if any(unicodedata.category(char)[0] == "M" or char != unicodedata.normalize("NFKC", char) for char in text):
        allowed = frozenset("…°’‘“”")
        return any(char not in allowed and char != unicodedata.normalize("NFKC", char) for char in text)
    return bool(DOMAIN.search(text) or MARKER.search(text))


def has_address(text: str, cited: Cited) -> bool:
    """Speaks to the reader or of itself, orders something, or asks."""
    own = re.sub(r"\bUS\b", " ", outside_quotes(text))  # the state, no pronoun
    return bool(pattern("address").search(own) or pattern("order").search(own) or "?" in text)


def has_foreign_quote(text: str, cited: Cited) -> bool:
    """Words in quotation marks that do not stand, mark for mark, in one cited sentence; or a mark left open."""
    plain = straight(text)
    if plain.count('"') % 2:
        return True
    quotes = [match[1] if match[1] is not None else match[2] for match in QUOTED.finditer(plain)]
    return any(not any(inner(quote) in one.text for one in cited.sentences) for quote in quotes)


def inner(quote: str) -> str:
    """A quotation without the comma or full stop that typesetters put inside its closing mark."""
    return quote.rstrip(".,")


def outside_quotes(text: str) -> str:
    """The text without what stands in quotation marks."""
    return QUOTED.sub(" ", straight(text))


def quotations(text: str) -> list[tuple[int, int]]:
    """Offsets of the words between quotation marks, marks left out, straight or curly."""
    spans = []
    for match in QUOTED.finditer(straight(text)):
        spans.append(match.span(1 if match[1] is not None else 2))
    return spans
