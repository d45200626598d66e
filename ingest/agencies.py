"""The wire agency or outlet that a text credits as its origin: datelines, sign-offs, notes on first publication."""

from __future__ import annotations

import re

HEAD = 300  # characters in which a dateline stands
TAIL = 600  # characters in which a sign-off stands

_NAMES = {
    "ap": "Associated Press",
    "associated press": "Associated Press",
    "afp": "Agence France-Presse",
    "agence france-presse": "Agence France-Presse",
    "agence france presse": "Agence France-Presse",
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "upi": "United Press International",
    "united press international": "United Press International",
    "dpa": "dpa",
    "deutsche presse-agentur": "dpa",
    "pa": "PA Media",
    "pa media": "PA Media",
    "press association": "PA Media",
    "aap": "Australian Associated Press",
    "australian associated press": "Australian Associated Press",
    "the canadian press": "Canadian Press",
    "canadian press": "Canadian Press",
    "cp": "Canadian Press",
    "bloomberg": "Bloomberg",
    "bloomberg news": "Bloomberg",
    "xinhua": "Xinhua",
    "xinhua news agency": "Xinhua",
    "tass": "TASS",
    "itar-tass": "TASS",
    "interfax": "Interfax",
    "ria": "RIA Novosti",
    "ria novosti": "RIA Novosti",
    "kyodo": "Kyodo News",
    "kyodo news": "Kyodo News",
    "yonhap": "Yonhap",
    "efe": "EFE",
    "ansa": "ANSA",
    "pti": "Press Trust of India",
    "press trust of india": "Press Trust of India",
    "ani": "ANI",
    "ians": "IANS",
    "irna": "IRNA",
    "isna": "ISNA",
    "tasnim": "Tasnim",
    "fars": "Fars",
    "anadolu": "Anadolu",
    "anadolu agency": "Anadolu",
    "aa": "Anadolu",
    "mena": "MENA",
    "wafa": "WAFA",
    "sana": "SANA",
    "saba": "Saba",
    "kna": "KNA",
    "cnn": "CNN",
    "cnn wire": "CNN",
}
_AGENCY = "|".join(sorted((re.escape(name) for name in _NAMES), key=len, reverse=True))
_DASH = r"\s{0,3}(?:--|[-–—])"
_WORD = r"[A-Z][\w&-]{0,30}(?:\.\w{1,10}){0,3}"
_OUTLET = rf"(?:the )?(?P<name>(?:The )?{_WORD}(?: (?:of the |of |and |& )?{_WORD}){{0,5}})"
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d|$)")

# After a place in capitals, "GENEVA (Reuters) -", "CAIRO, Nov. 15 (Xinhua) --", or after nothing, "(AP) —".
_DATELINE = re.compile(
    rf"^\W{{0,3}}(?:[^\W\d_a-z]{{2}}[^\n()]{{0,80}})?\((?P<name>[A-Z][\w&.’' -]{{1,40}})\){_DASH}", re.MULTILINE
)
_BARE_DATELINE = re.compile(rf"\A\s{{0,3}}\(?(?P<name>CNN|AP|AFP|Reuters|UPI|dpa|PTI|ANI)\)?(?:{_DASH}|(?<=\))(?=\S))")
_FIRST_PUBLISHED = re.compile(
    r"\b[Tt]his (?:article|story|report|piece|post|column|essay|interview)(?: was| is| has been)?"
    r" (?:(?:first|originally|previously) )?(?P<verb>published|appeared|republished|reproduced|reprinted|syndicated)"
    rf" (?:first |originally )?(?:by|in|on|at|from|with permission from)(?: the website of)? {_OUTLET}"
)
_FIRST_WORD = re.compile(r"\b(?:first|originally|previously|republished|reproduced|reprinted|syndicated)\b")
_SIGN_OFF = re.compile(
    r"(?:^|[.!?”\"]\s{0,3})(?:[-–—]{1,2}\s?|\(|Source:\s?|Credit:\s?|\u00a9\s?)"
    rf"(?P<name>(?:The )?(?:{_AGENCY}))\)?\.?\s*$",
    re.MULTILINE | re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    rf"\b(?P<name>{_AGENCY})(?: also)? contributed(?: reporting)? to this (?:report|article|story)"
    rf"|\bContributing: (?:The )?(?P<other>{_AGENCY})\b",
    re.IGNORECASE,
)


def agency_credit(text: str) -> str | None:
    """The agency or outlet credited as the text's origin, agencies under one spelling; None if the text credits nobody.

    >>> agency_credit("GENEVA (Reuters) - The envoy left on Tuesday.")
    'Reuters'
    """
    head, tail = text[:HEAD], text[-TAIL:]
    if match := _BARE_DATELINE.search(head) or _DATELINE.search(head):
        return _canonical(match["name"])
    for match in _FIRST_PUBLISHED.finditer(text):
        if _FIRST_WORD.search(match.group()) and not _MONTH.match(match["name"]):
            return _canonical(match["name"])
    if match := _SIGN_OFF.search(tail):
        return _canonical(match["name"])
    if match := _CONTRIBUTED.search(tail):
        return _canonical(match["name"] or match["other"])
    return None


def _canonical(name: str) -> str:
    plain = name.strip().rstrip(".")
    short = plain.removeprefix("The ").removeprefix("the ")
    return _NAMES.get(short.lower(), plain)
