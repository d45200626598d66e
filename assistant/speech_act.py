"""Speech act: whose confirmation, denial, admission or statement a question asks about. No status.

"Did Iran confirm X", "was X denied by Iran", "any comment from Iran on X", and the same inside another question:
"is it true that Iran confirmed X".
"""

from __future__ import annotations

import re

from assistant import lexicon
from assistant.question import Act, Kind, Question, draft

LONGEST_ACTOR = 6  # words; what stands before a verb and is longer is a clause, not somebody


def active(core: str) -> Question | None:
    """Read "did Iran confirm X"; None if nobody's act is asked about."""
    opening = lexicon.question_pattern("act_opening").match(core)
    if not opening:
        return None
    at = opening.end()
    while match := lexicon.question_pattern("act_verb").search(core, at):
        actor = core[opening.end() : match.start()].strip()
        if actor and _is_somebody(actor) and _agrees(core, match) and _is_said(match) and _is_verb(match, actor):
            if match["rest"] and lexicon.question_pattern("anyone").fullmatch(actor):
                return draft(Kind.WHO_SAID, match["rest"])
            about = match["rest"] or f"{actor} {_verb(match)}"
            return draft(Kind.DID_ACT, about, actor=bare_actor(actor), act=_act_of(match))
        at = match.start() + 1
    return None


def passive(core: str) -> Question | None:
    """Read "was X confirmed by Iran"; without "by" whether X is true is asked, with nobody in mind."""
    match = lexicon.question_pattern("passive").match(core)
    if not match:
        return None
    act, actor = _act_of(match), match["actor"]
    if not _verb(match).lower().endswith(("ed", "id")) or act is Act.COMMENT or not _is_said(match):
        return None
    if actor and _is_somebody(actor):
        return draft(Kind.DID_ACT, match["rest"], actor=bare_actor(actor), act=act)
    if _auxiliary(core) in {"has", "have", "had"} and not lexicon.question_pattern("been").search(core):
        return None
    return draft(Kind.IS_TRUE, match["rest"])


def impersonal(core: str) -> Question | None:
    """Read "was it confirmed by Iran that X"."""
    match = lexicon.question_pattern("passive_it").match(core)
    if not match or not _is_somebody(match["actor"]):
        return None
    return draft(Kind.DID_ACT, match["rest"], actor=bare_actor(match["actor"]), act=_act_of(match))


def nominal(core: str) -> Question | None:
    """Read "any confirmation of X from Iran"."""
    match = lexicon.question_pattern("nominal").match(core)
    if not match:
        return None
    actor = match["actor"] or match["actor2"]
    if actor:
        return draft(Kind.DID_ACT, match["rest"], actor=bare_actor(actor), act=_act_of(match))
    return draft(Kind.IS_TRUE, match["rest"]) if match["rest"] else None


def within(words: str, kind: Kind) -> Question:
    """A question of this kind about `words`, or of the speech act that they report: "Iran has confirmed X"."""
    match = lexicon.question_pattern("inner_act").match(words)
    if match is None or _act_of(match) is Act.SAY or not _verb(match).lower().endswith(("ed", "s", "id")):
        return draft(kind, words)
    actor = match["actor"]
    if not _is_somebody(actor) or not _is_said(match) or len(actor.split()) > LONGEST_ACTOR:
        return draft(kind, words)
    return draft(Kind.DID_ACT, match["rest"], actor=bare_actor(actor), act=_act_of(match))


def bare_actor(words: str) -> str:
    """The actor without what surrounds it.

    >>> bare_actor("anyone from Hamas officially")
    'Hamas'
    """
    without_opening = lexicon.question_pattern("actor_opening").sub("", words.strip(" ,"))
    return lexicon.question_pattern("actor_tail").sub("", without_opening)


def _is_somebody(words: str) -> bool:
    return not lexicon.question_pattern("not_actor").search(words)


def _is_said(match: re.Match[str]) -> bool:
    """Whether the verb is a speech act here: reports are rejected with words, offers and directors are not."""
    is_either = lexicon.question_pattern("either").match(_verb(match))
    return is_either is None or bool(lexicon.question_pattern("deniable").search(match["rest"] or "it"))


def _is_verb(match: re.Match[str], actor: str) -> bool:
    """Not a noun as in "did they give up their claim", nor two people who speak to each other."""
    verb, rest = _verb(match), match["rest"]
    if _act_of(match) is Act.COMMENT:
        return bool(rest) or not verb.startswith("spe") or not lexicon.question_pattern("several").search(actor)
    if not lexicon.question_pattern("also_noun").fullmatch(verb):
        return True
    return bool(rest) and not lexicon.question_pattern("no_object").match(rest)


def _act_of(match: re.Match[str]) -> Act:
    groups = match.groupdict()
    return next(act for act in Act if groups.get(act.value))


def _verb(match: re.Match[str]) -> str:
    return match[_act_of(match).value]


def _auxiliary(core: str) -> str:
    return core.split(maxsplit=1)[0].lower()


def _agrees(core: str, match: re.Match[str]) -> bool:
    """The auxiliary fits the verb's form: "did X confirm", "has X confirmed"; "did the deal confirmed" is no act."""
    verb = _verb(match).lower()
    is_base = not verb.endswith(("ed", "ing", "id"))
    auxiliary = _auxiliary(core)
    if auxiliary in {"did", "do", "does"}:
        return is_base
    if auxiliary in {"has", "have", "had"}:
        return not is_base
    return verb.endswith("ing")
