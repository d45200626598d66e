"""Slots: what a when / where / how many / why question asks for, and whether a sentence fills it."""

from __future__ import annotations

import re

from assistant.question import Kind

NUMBER_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|dozen|dozens|million|billion|half|both|nobody|none|no)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
FILLS = {
    Kind.HOW_MANY: re.compile(rf"\d|\b{NUMBER_WORD}\b", re.IGNORECASE),
    Kind.WHEN: re.compile(
        rf"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b{_MONTH}\b|\b(?:1[89]|20)\d\d\b|\b\d{{1,2}}(?::\d\d)? ?(?:a\.?m|p\.?m|GMT|hours)|\b(?:yesterday|today|tonight|overnight|dawn|midnight|noon|morning|afternoon|evening|last (?:week|month|year|night)|(?:next|this) (?:week|month|year|spring|summer|autumn|winter))\b"
    ),
    Kind.WHERE: re.compile(
        r"\b(?:in|at|near|outside|inside|on|off|from|across|between|along|beside|behind|under|north of|south of|east of|west of) (?:the |a |an )?(?:[a-z-]+ ){0,3}[A-Z]|\b(?:in|at|near|outside|inside|behind|above|under|beside) (?:the|a|an|its|his|her) \w+"
    ),
    Kind.WHY: re.compile(
        r"\b(?:because|due to|owing to|blam\w+|caus\w+|reason\w*|after|amid|to (?:avoid|protect|allow|make|save|cut|reduce|help|prevent|give)|in order to|as a result|led to|following|citing|so that|since|over (?:a|the|his|her|its)|in protest)\b",
        re.IGNORECASE,
    ),
    Kind.WHO: re.compile(r"(?<=[\w,] )[A-Z]\w+|\b(?:man|woman|boy|girl|year-old|team|group|company|police)\b"),
    Kind.HOW: re.compile(r"\b(?:by|through|using|with|via|after)\b"),
}


def fills(kind: Kind, text: str) -> bool:
    """Whether the sentence holds a value of the kind that is asked for; True where none is asked for."""
    pattern = FILLS.get(kind)
    return pattern is None or bool(pattern.search(text))
