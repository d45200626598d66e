"""Abbreviations of English news text: which full stops end a sentence and which only shorten a word.

Knows word lists and the words to the right of a stop; knows no offsets and no paragraphs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TITLES = _words(
    "Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gen Lt Col Maj Capt Cmdr Cdr Cpl Sgt Pvt Pfc Spc Ens Adm Brig"
    " Sen Sens Rep Reps Gov Govs Lieut Rev Revs Fr Hon Pres Supt Det Insp Msgr Amb Atty Secy Asst Assoc"
    " Dep Mt Ft Pte Gp Sqn Wg Ald Commr Sra Dn Ven Pr Mssrs"
)
"""A name follows, so a stop after one of these never ends a sentence."""

_NEVER = _words("e.g i.e vs v cf viz approx ca circa est incl excl esp resp sc aka a.k.a c.f n.b")
"""Something always follows these in running text."""

_BEFORE_NUMBER = _words(
    "no nos rs p pp vol vols ch chap art arts sec secs fig figs para paras par ref eq ex op ver bk pt cl sch app"
)
"""Abbreviations only in front of a number: "No. 5" goes on, "said no. The" does not."""

_MONTHS = _words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun")

_STATES = _words(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr"
    " Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Sask Alta Man Nfld N.Y N.J N.H N.M N.C N.D S.C"
    " S.D R.I W.Va D.C P.R B.C"
)

_UNITS = _words("bn mn tn mln bln trn ft in lb lbs oz mph kph sq hr hrs min mins sec secs yr yrs km cm mm kg gal mi yd")
"""In lower case and only after a number: "$3.5 bn. in" goes on."""

_NOUNS = _words(
    "Inc Incs Corp Corps Ltd Co Cos Bros LLC Plc plc Pty SpA Jr Sr Esq Ave Av Blvd Rd Hwy Rte Sq Dept"
    " Depts Govt Assn Univ Ctr Intl Natl Mfg Bldg Div Dist Est Ed Eds Ph.D Phd etc al ed eds trans rev dept"
    " govt gov't assn corp inc ltd co ave blvd tel ext max avg mgr admin"
)
"""Shortened nouns: a stop may end the sentence too; the next word decides."""

_CLOCK = frozenset({"a.m", "p.m", "A.M", "P.M", "am", "pm"})
_AFTER_CLOCK = _words(
    "ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST JST AEST Eastern Central Mountain"
    " Pacific Greenwich Local Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul"
    " Aug Sep Sept Oct Nov Dec January February March April May June July August September October November"
    " December Tokyo Beijing Moscow London Jerusalem"
)

_PROPER = _words(
    "Senate House Congress Army Navy Marine Marines Capitol Embassy Treasury President Vice Secretary"
    " Attorney Attorneys Ambassador Department District Supreme Court Circuit Marshal Marshals Customs Census"
    " Coast Air Space Federal Geological Agency Representative Representatives Senator Senators Rep Reps Sen"
    " Sens Gov Gen Lt Adm Steel Bank Open Post Postal Justice State Defense Central Northern Southern"
    " Indo-Pacific Homeland Food Fish Forest Chamber Olympic Soccer Women Men Virgin Bureau Consulate"
    " Constitution Code Route Highway Chairman Chairwoman Chair CEO Chief Executive Director Founder Day"
    " General Security Secretary-General Human High Children Special Assembly Environment World Mission"
    " Charter Mayor Council Treasuries Commerce Energy Labor Interior Education Transportation Trade Surgeon"
    " Naval National Peace Refugee Relief Championship Championships Figure Cyber Strategic Solicitor"
    " Citizenship Immigration Border"
)
"""Words that continue a name after "U.S.", "U.N.", "D.C.", "Inc." or "Jr." even when a lower-case word comes next."""

STARTERS = _words(
    "The A An In On At He She It They We You I This That These Those There But And Or So If When While After"
    " Before As For From By With Without Within Since Although Though However His Her Its Their Our My Your"
    " What Who Whom Whose Why How Where Which Some Many Most Much More Several All Both Each Every Any No Not"
    " None Nobody Nothing Now Then Here Under Over Until Unless Despite During Among Amid According Also"
    " Another Other Others One Once Even Only Earlier Later Meanwhile Last Next Still Yet Nor Because Between"
    " Through To Such Just Like Let Do Does Did Is Are Was Were Has Have Had Will Would Can Could Should Today"
    " Yesterday Tomorrow Police Officials Authorities Investigators Experts Critics Analysts Prosecutors"
    " Lawyers Mr Mrs Ms Dr Perhaps Instead Moreover Nevertheless Neither Either Against Around Across"
    " Following Thus Therefore It's He's She's That's There's We're They're I'm I've Don't Doesn't Didn't"
    " Isn't"
)
"""Words that begin a sentence far more often than they continue a name."""

_PLACES_AND_DEGREES = _words(
    "U.S U.S.A U.N U.K E.U U.A.E U.S.S.R L.A D.C N.Y.C N.Y N.J U.S.C Ph.D M.D J.D B.A M.A B.S M.S M.B.A LL.B A.G C.I.A"
    " R.N F.B.I G.O.P N.A.T.O W.H.O I.M.F N.F.L N.B.A U.P P.L.O I.R.A A.I T.V G.D.P H.I.V D.J S.A N.V A.G A.S B.V P.C"
)
"""Other letters with stops are a person's initials: "J.R.R. Tolkien's"."""

_NAME_PARTS = frozenset({"St", "Ste"})
"""Saint or street: a name goes on unless a usual starter follows."""

_KNOWN = _TITLES | _NAME_PARTS | _MONTHS | _STATES | _NOUNS | _UNITS | _CLOCK
_KNOWN_LOWER = _NEVER | _BEFORE_NUMBER
_ACRONYM = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
_PARTY = re.compile(r"(?:[RDI]|Lab|Con)-(?:[A-Z]|[A-Z][a-z]+|(?:[A-Z]\.)+[A-Z][a-z]?)")
_ROMAN = re.compile(r"[IVXLCDM]+")


@dataclass(frozen=True, slots=True)
class Following:
    """What stands to the right of a stop and its white space."""

    word: str
    """The next word without opening quotes or brackets, curly apostrophes made straight; "" if it is no word."""
    first: str
    """The next character that is no opening quote or bracket; "" at the end of the text."""
    is_quoted: bool
    """A quotation mark or bracket stands before the word."""
    is_dotted: bool
    """A full stop follows the word directly."""
    second_is_lower: bool
    """The word after the next one begins in lower case."""


def is_abbreviation(token: str) -> bool:
    """Whether `token` (a word without its final stop) is a known abbreviation, an acronym with stops or an initial.

    >>> is_abbreviation("Ariz"), is_abbreviation("U.S"), is_abbreviation("meeting")
    (True, True, False)
    """
    if _is_initial(token) or token in _KNOWN or token.lower() in _KNOWN_LOWER:
        return True
    return ("." in token or "-" in token) and (_ACRONYM.fullmatch(token) or _PARTY.fullmatch(token)) is not None


def ends_sentence(token: str, before: str, following: Following) -> bool:
    """Whether the stop after the abbreviation `token` also ends the sentence.

    Args:
        token: an abbreviation for which `is_abbreviation` holds.
        before: the word in front of it with its punctuation, "" if there is none.
        following: what comes next; it does not begin in lower case.

    Returns:
        True where the next word begins a sentence.
    """
    if _is_initial(token) or token in _NAME_PARTS or _is_personal(token):
        return _is_start(following) and not following.is_quoted
    if token in _TITLES or token.lower() in _NEVER or following.first in "-–—,;:":
        return False
    if token in _CLOCK:
        return following.word not in _AFTER_CLOCK and not (following.is_dotted and len(following.word) == 1)
    if token in _MONTHS or token in _UNITS or token.lower() in _BEFORE_NUMBER:
        is_numeral = token not in _UNITS and _ROMAN.fullmatch(following.word)
        return not (following.first.isdigit() or is_numeral)
    if token in _STATES and before.endswith(","):
        return bool(following.word) or following.is_quoted
    return _starts_after_noun(following)


def _is_initial(token: str) -> bool:
    return len(token) == 1 and token.isupper()


def _is_personal(token: str) -> bool:
    """Initials in one word, "J.R.R", and no country, degree or state."""
    is_known = token in _PLACES_AND_DEGREES or token in _KNOWN or token.lower() in _KNOWN_LOWER
    return not is_known and _ACRONYM.fullmatch(token) is not None


def _is_start(following: Following) -> bool:
    """A listed starter that is not itself an initial ("J. A. Smith")."""
    word = following.word
    return word in STARTERS and not (following.is_dotted and len(word) == 1)


def _starts_after_noun(following: Following) -> bool:
    """After "U.S." or "Inc.": a starter, a quotation, or a capital with a lower-case word next ("Prices rose")."""
    word = following.word
    if _is_start(following) or (following.is_quoted and following.first.isupper()):
        return True
    if not word or word in _PROPER or following.is_dotted or (len(word) > 1 and word.isupper()):
        return not word and not following.first.isdigit() and following.first != "#"
    return following.second_is_lower
