"""Sentence spans with offsets. Knows English news text: quotations, abbreviations, datelines, hard-wrapped lines.

Knows no article, no model and no file. Offsets count characters (code points), end exclusive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.abbreviations import STARTERS, Following, ends_sentence, is_abbreviation


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (exclusive) of a body."""

    start: int
    end: int


SHORT_QUOTE = 120  # characters, about 20 words: up to here a quotation stays in one piece with its attribution
LONGEST_WORD = 20  # characters; lines of one wrapped paragraph differ by less, since the word did not fit
WRAPPED_LINE = 60  # characters: a longer line without a final stop was wrapped; a shorter one is a headline

_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_CLOSERS = r"[\"'”’»›)\]}]"
# The runs are consumed whole whatever follows, so that no input makes the search quadratic.
_STOPS = ".!?…؟۔।"
_STOPS_WITHOUT_SPACE = "。！？｡"
_CANDIDATE_FIRST = re.compile(rf"[{_STOPS}{_STOPS_WITHOUT_SPACE}{_LINE_ENDS}]")
_CANDIDATE = re.compile(
    rf"(?P<stop>\.(?:[ \u00a0]\.){{2,}}|[{_STOPS}]+)"
    rf"(?P<close>{_CLOSERS}*(?:[ \u00a0][”»](?=\s|$))?(?:\[\d{{1,3}}\]){{0,5}})(?P<gap>\s*)"
    rf"|(?P<cjk>[{_STOPS_WITHOUT_SPACE}]+[」』”’）\"]*)\s*"
    rf"|(?P<line>[{_LINE_ENDS}]\s*)"
)
_QUOTATION_FIRST = re.compile('[“"‘]')
_QUOTATION = re.compile(
    rf"“[^“”{_LINE_ENDS}]{{1,{SHORT_QUOTE}}}”"
    rf"|(?<![^\s(\[—–-])\"(?=\S)[^\"{_LINE_ENDS}]{{1,{SHORT_QUOTE}}}(?<=\S)\""
    rf"|(?<!\w)‘(?:[^‘’{_LINE_ENDS}]|’(?=\w)){{1,{SHORT_QUOTE}}}’(?!\w)"
)
_FOLLOWING = re.compile(
    r"(?P<open>[\"'“‘„«‹(\[{¿¡*_]*)(?P<word>[^\W\d_](?:[\w’'&-]{0,40}))?(?P<dot>\.)?[,;:]?\s{0,4}[\"'“‘(]?(?P<second>\S?)"
)
_DATELINE = re.compile(r"\([^()\n]{1,40}\)\s{0,3}(?:--|[-–—])")
_LINE = re.compile(rf"[^{_LINE_ENDS}]{{0,500}}")
_DASH = re.compile(r"[-–—]{1,3}\s{0,3}")
_BULLET = re.compile(r"(?:[-–—*•·▪●]|\d{1,3}[.)]|[a-zA-Z][.)])\s")
_GOES_ON = re.compile(
    r"(?:an?|the|of|in|on|at|to|by|for|from|with|and|or|but|nor|as|that|than|into|over|under|about|after|before|between"
    r"|against|his|her|its|their|our|my|your|is|are|was|were|be|been|has|have|had|will|would|said|says|President|Prime)"
)
_SPEECH = (
    r"said|says|asked|asks|told|replied|added|wrote|writes|tweeted|shouted|cried|wondered|responded|answered|explained"
    r"|continued|insisted|joked|exclaimed|yelled|posted|quipped|declared|demanded|noted|recalled|remarked"
)
_ATTRIBUTION = re.compile(
    rf"(?:[A-Z][\w.’'-]{{0,30}}\s+){{1,4}}(?:{_SPEECH})\b(?!\s+(?:that|he|she|it|they|there|his|its|their|we|no)\b)"
)
_GLUED = re.compile(r"(?!Com|Org|Net)[\"“‘]?[A-Z][a-z]{0,20}(?![\w.@/])|[\"“‘]?[A-Z][a-z]{1,20}[’'][a-z]{1,2}\b")
_EXCLAIMED_NAMES = frozenset({"Yahoo", "Jeopardy", "Yum", "Yahoo's"})


def split_sentences(text: str) -> list[Span]:
    """Sentences of `text` in order: no overlap, no outer white space, every other character in exactly one span.

    A stop inside a quotation of up to `SHORT_QUOTE` characters does not end the sentence that holds the quotation;
    longer quotations are split. A blank line always ends a sentence.

    >>> body = "GENEVA (Reuters) - Gen. Li met U.S. officials. “No. Never,” he said."
    >>> [body[s.start : s.end] for s in split_sentences(body)]
    ['GENEVA (Reuters) - Gen. Li met U.S. officials.', '“No. Never,” he said.']
    """
    spans: list[Span] = []
    start = _skip_space(text, 0)
    for end, resume in _cuts(text):
        if end > start:
            spans.append(Span(start, end))
            start = resume
    rest = text[start:].rstrip()
    if rest:
        spans.append(Span(start, start + len(rest)))
    return spans


def _skip_space(text: str, at: int) -> int:
    return len(text) - len(text[at:].lstrip())


def _matches(first: re.Pattern[str], whole: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Matches of `whole`; looking for its `first` character alone is five times as fast as `whole.finditer`."""
    at = 0
    while begin := first.search(text, at):
        match = whole.match(text, begin.start())
        if match:
            yield match
        at = match.end() if match else begin.end()


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    """Pairs (end of a sentence, start of the next one), ascending."""
    quotations = _matches(_QUOTATION_FIRST, _QUOTATION, text)
    quote = next(quotations, None)
    start = 0
    for match in _matches(_CANDIDATE_FIRST, _CANDIDATE, text):
        end = match.end("close") if match["stop"] else match.end("cjk") if match["cjk"] else match.start()
        while quote is not None and quote.end() <= match.start():
            quote = next(quotations, None)
        if quote is not None and quote.start() < match.start() and end < quote.end():
            continue
        if _is_cut(text, start, match):
            resume = match.end()
            yield _trim(text, start, end), resume
            start = resume


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _is_blank_line(gap: str) -> bool:
    return gap.count("\n") > 1 or ("\n" not in gap and gap.count("\r") > 1) or "\u2029" in gap


def _is_cut(text: str, start: int, match: re.Match[str]) -> bool:
    if match["line"]:
        return _line_ends_sentence(text, start, match)
    gap, after = match["gap"], match.end()
    if match["cjk"] or after == len(text) or _is_blank_line(gap):
        return True
    if not gap:
        return _is_glued(text, match)
    if _BULLET.match(text, after) and any(char in _LINE_ENDS for char in gap):
        return True
    return _stop_ends_sentence(text, start, match)


def _line_ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    """A line break that no stop precedes: a headline ends, a wrapped line goes on."""
    if _is_blank_line(match.group()):
        return True
    line = text[max(start, match.start() - 400) : match.start()]
    for end in _LINE_ENDS:
        line = line[line.rfind(end) + 1 :]
    words = line.split()
    following = _following(text, match.end())
    if not words or _BULLET.match(text, match.end()):
        return True
    if following.first.islower() or words[-1].endswith((",", "-")) or _GOES_ON.fullmatch(words[-1]):
        return False
    return words[-1].endswith(":") or not _is_wrapped(line.strip(), _LINE.match(text, match.end()))


def _is_wrapped(line: str, following: re.Match[str] | None) -> bool:
    """Both lines were cut at one width; a whole paragraph on the next line shows that this one is a long headline."""
    next_length = len(following.group()) if following else 0
    return len(line) > WRAPPED_LINE and next_length <= len(line) + LONGEST_WORD


def _is_glued(text: str, match: re.Match[str]) -> bool:
    """No space after the stop, as in "the end.The next": only between a lower-case word and a capitalised one."""
    at = match.start()
    word = text[max(0, at - 3) : at]
    if len(match["stop"]) > 1 or len(word) < 3 or not (word.isalpha() and word.islower()):
        return False
    if set(match["close"]) - set("\"”’'"):
        return False
    token = _token(text, 0, at)
    if any(char in token for char in "./@:#_\\=") or is_abbreviation(token):
        return False
    return _GLUED.match(text, match.end()) is not None


def _stop_ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    stop, close, after = match["stop"], match["close"], match.end()
    following = _following(text, after)
    if stop != ".":
        ends = _question_ends_sentence if stop.strip(".… \u00a0") else _ellipsis_ends_sentence
        return ends(text, match, following)
    token = _token(text, start, match.start())
    if _is_list_number(text, start, match, token) or _DATELINE.match(text, after):
        return False
    if following.first.islower():
        return _lower_case_starts(text, match, token, following)
    if _is_one_word_in_brackets(text, match, token) or _goes_on_after_dash(text, after, token):
        return False
    if not is_abbreviation(token) or _is_quoted(close):
        return True
    before = text[max(start, match.start() - len(token) - 30) : match.start() - len(token)].split()
    return ends_sentence(token, before[-1] if before else "", following)


def _is_one_word_in_brackets(text: str, match: re.Match[str], token: str) -> bool:
    """As in "Gen. (ret.) Levin", "Cole (D-Calif.) Monday" or "(?)"."""
    at = match.start() - len(token) - 1
    return at >= 0 and text[at] in "([" and match["close"] in (")", "]")


def _goes_on_after_dash(text: str, at: int, token: str) -> bool:
    dash = _DASH.match(text, at)
    return dash is not None and (is_abbreviation(token) or text[dash.end() : dash.end() + 1].islower())


def _is_quoted(close: str) -> bool:
    return any(char in close for char in "\"”’»'")


def _question_ends_sentence(text: str, match: re.Match[str], following: Following) -> bool:
    if following.first.islower() and not _is_brand(following.word):
        return False
    if _is_one_word_in_brackets(text, match, ""):
        return False
    if match["stop"] == "!" and _token(text, 0, match.start()) in _EXCLAIMED_NAMES:
        return following.word in STARTERS
    return not (_is_quoted(match["close"]) and _ATTRIBUTION.match(text, match.end()))


def _ellipsis_ends_sentence(text: str, match: re.Match[str], following: Following) -> bool:
    """Cut before a capital; an ellipsis set off by spaces is an omission and goes on unless a usual starter follows."""
    if match["close"] and not following.first.islower():
        return True
    if not following.first.isupper() or following.word in ("I", "I'm", "I've", "I'll", "I'd"):
        return following.first.isdigit() and len(match["stop"]) == 4
    is_spaced = match.start() == 0 or text[match.start() - 1].isspace()
    return not is_spaced or following.word in STARTERS or following.is_quoted


def _lower_case_starts(text: str, match: re.Match[str], token: str, following: Following) -> bool:
    """In careless text a lower-case word may begin a sentence; after a quotation or a short word it goes on."""
    if _is_brand(following.word) and not is_abbreviation(token):
        return True
    if match["close"] or any(char in _LINE_ENDS for char in match["gap"]):
        return False
    return len(token) > 3 and token.isalpha() and token.islower() and not is_abbreviation(token)


def _is_brand(word: str) -> bool:
    """Names such as iPhone or eBay."""
    return len(word) > 2 and word[0].islower() and word[1].isupper()


def _is_list_number(text: str, start: int, match: re.Match[str], token: str) -> bool:
    """A number or letter that opens the sentence numbers a list: "2. Officials said"."""
    before = match.start() - len(token)
    begins = before - start < 8 and not text[start:before].strip(" \t\"'“(*")
    is_number = (token.isdigit() and len(token) <= 3) or (token.isalpha() and len(token) == 1)
    return begins and is_number and not match["close"]


def _token(text: str, start: int, at: int) -> str:
    """The word that ends at `at`, without opening punctuation; "" after white space."""
    words = text[max(start, at - 40) : at]
    if not words or words[-1].isspace():
        return ""
    token = re.split(r"[\s(\[{\"“‘«—–/]", words)[-1]
    return token if is_abbreviation(token) else token.rsplit("-", 1)[-1]  # "30-Nov", "then-Gov"


def _following(text: str, at: int) -> Following:
    match = _FOLLOWING.match(text, at)
    if match is None:  # every part may be empty, so this does not happen
        return Following("", "", is_quoted=False, is_dotted=False, second_is_lower=False)
    word = (match["word"] or "").replace("’", "'").rstrip("'-")
    first_at = match.end("open")
    return Following(
        word=word,
        first=text[first_at : first_at + 1],
        is_quoted=bool(match["open"]),
        is_dotted=bool(match["dot"]),
        second_is_lower=match["second"].islower(),
    )
