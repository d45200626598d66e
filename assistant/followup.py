"""Follow-up: make a short question whole from the turn before it."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.question import Act, Kind, Question, parse_question

AND_WHO = re.compile(
    r"^(?:(?:and|or|but|so|ok|then)[, ]+)*(?:what about|how about|and|what of)?\s*(?P<who>[^?,]{1,60}?)(?:,? (?:did|has|have) (?:it|they|he|she) (?P<verb>\w+)(?: (?:it|that|so|anything))?)?\s*\?*$",
    re.IGNORECASE,
)
REFERS = re.compile(
    r"\b(?:it|that|this|they|them|he|she|those|these|the (?:claim|report|story|meeting|deal|plan|same))\b",
    re.IGNORECASE,
)
BARE = re.compile(
    r"^(?:(?:and|but|so|ok)[, ]+)*(?P<short>who said (?:that|so|it|this)|who says (?:so|that|it|this)|says who|according to whom|when(?: was (?:that|it|this))?|where(?: was (?:that|it|this))?|why(?: (?:is|was) (?:that|it))?|how (?:so|come)|really|is (?:that|it|this) (?:true|confirmed|certain|right|still (?:true|right))|has (?:that|it|this|anything) changed(?: since(?: then)?)?|any (?:update|updates|change|changes|news)(?: since(?: then)?| on that)?|are you sure|what else|who else|is that still (?:right|true|the case)|do (?:the |all )?(?:sources|they|outlets|reports) agree)\s*\??$",
    re.IGNORECASE,
)
SHORT_KINDS = (
    ("who", Kind.WHO_SAID),
    ("says who", Kind.WHO_SAID),
    ("according", Kind.WHO_SAID),
    ("when", Kind.WHEN),
    ("where", Kind.WHERE),
    ("why", Kind.WHY),
    ("how", Kind.WHY),
    ("has", Kind.CHANGED),
    ("any", Kind.CHANGED),
    ("is that still", Kind.CHANGED),
    ("do", Kind.AGREE),
)
OPENINGS = {
    Kind.WHO_SAID: "Who said that",
    Kind.WHEN: "When:",
    Kind.WHERE: "Where:",
    Kind.WHY: "Why:",
    Kind.CHANGED: "Has this changed:",
    Kind.AGREE: "Do the sources agree that",
    Kind.IS_TRUE: "Is it true that",
}


def resolve(text: str, last: Question | None) -> Question:
    """The question, made whole from the last one where it leans on it.

    Raises:
        BadQuestion: it is empty, too long or holds no word.
    """
    fresh = parse_question(text)
    if last is None:
        return fresh
    bare = BARE.match(fresh.standalone.strip(" ?!."))
    if bare:
        return _same_claim(fresh, last, bare["short"].lower())
    swapped = _other_actor(fresh, last)
    if swapped is not None:
        return swapped
    return _carried(fresh, last)


def _same_claim(fresh: Question, last: Question, short: str) -> Question:
    kind = next((kind for opening, kind in SHORT_KINDS if short.startswith(opening)), Kind.IS_TRUE)
    proposition = last.proposition or (f"{last.actor} {last.act.value if last.act else ''}".strip())
    actor = last.actor if kind is Kind.CHANGED else None
    act = last.act if kind is Kind.CHANGED else None
    standalone = f"{OPENINGS[kind]} {proposition}?" if not actor else f"{OPENINGS[kind]} {last.standalone}"
    return replace(
        fresh, kind=kind, proposition=proposition, standalone=standalone, actor=actor, act=act, presupposes=True
    )


def _other_actor(fresh: Question, last: Question) -> Question | None:
    """ "and Hamas?": the same question of somebody else."""
    match = AND_WHO.match(fresh.standalone)
    if fresh.kind is not Kind.TOPIC or match is None or len(fresh.standalone.split()) > 9:
        return None
    who = match["who"].strip()
    if last.actor is None or re.match(
        r"^(?:how|when|where|why|what|who|which|any|is|are|did|has)\b", who, re.IGNORECASE
    ):
        return None
    act = last.act or Act.CONFIRM
    standalone = f"Did {who} {act.value} {_that(last.proposition)}?"
    return replace(fresh, kind=Kind.DID_ACT, actor=who, act=act, proposition=last.proposition, standalone=standalone)


def _carried(fresh: Question, last: Question) -> Question:
    """ "did they deny it?", "when does it go on sale?": a pronoun takes the last proposition, actor or names."""
    proposition, actor = fresh.proposition, fresh.actor
    if (
        actor
        and re.fullmatch(
            r"(?:it|they|he|she|the (?:company|ministry|club|firm|government|group|team))", actor, re.IGNORECASE
        )
        and last.actor
    ):
        actor = last.actor
    if not proposition or re.fullmatch(
        r"(?:it|that|this|so|them|it too|that too|any of (?:it|that|this)|the (?:claim|report|story))",
        proposition,
        re.IGNORECASE,
    ):
        proposition = last.proposition
    elif REFERS.search(proposition) or len(proposition.split()) <= 5:
        proposition = f"{proposition} {_topic(last)}".strip() if not _has_name(proposition) else proposition
    if proposition == fresh.proposition and actor == fresh.actor:
        return fresh
    standalone = fresh.standalone.rstrip("?") + f" ({_topic(last)})?"
    return replace(fresh, proposition=proposition, actor=actor, standalone=standalone)


def _has_name(words: str) -> bool:
    return any(word[:1].isupper() for word in words.split()[1:])


def _topic(last: Question) -> str:
    return last.proposition or last.actor or ""


def _that(proposition: str) -> str:
    return (
        proposition
        if re.match(r"^(?:the|a|an|its|his|her|their)\b", proposition, re.IGNORECASE)
        else f"that {proposition}"
    )
