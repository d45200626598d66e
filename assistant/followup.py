"""Follow-up: make a short question whole from the turn before it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from assistant import lexicon
from assistant.names import find_names
from assistant.parsing import parse_question
from assistant.question import Act, Kind, Question
from assistant.speech_act import active
from assistant.words import keys

LONGEST_SHORT = 9  # words of "and Hamas, has it denied that?"; what is longer is a question of its own
LONGEST_FRAGMENT = 5  # words up to which a proposition is taken to lean on the last one
SHORT_KINDS = (
    ("who", Kind.WHO_SAID),
    ("says who", Kind.WHO_SAID),
    ("according", Kind.WHO_SAID),
    ("source", Kind.WHO_SAID),
    ("your source", Kind.WHO_SAID),
    ("the source", Kind.WHO_SAID),
    ("when", Kind.WHEN),
    ("where", Kind.WHERE),
    ("why", Kind.WHY),
    ("how", Kind.WHY),
    ("has", Kind.CHANGED),
    ("any", Kind.CHANGED),
    ("is that still", Kind.CHANGED),
    ("do", Kind.AGREE),
    ("then", Kind.CHANGED),
    ("what happened", Kind.CHANGED),
    ("what came", Kind.CHANGED),
    ("what else", Kind.TOPIC),
    ("please", Kind.TOPIC),
    ("tell", Kind.TOPIC),
    ("go on", Kind.TOPIC),
    ("continue", Kind.TOPIC),
    ("more", Kind.TOPIC),
)
OPENINGS = {
    Kind.WHO_SAID: "Who said that",
    Kind.WHEN: "When:",
    Kind.WHERE: "Where:",
    Kind.WHY: "Why:",
    Kind.CHANGED: "Has this changed:",
    Kind.AGREE: "Do the sources agree that",
    Kind.IS_TRUE: "Is it true that",
    Kind.TOPIC: "What else is known:",
}


def resolve(text: str, last: Question | None) -> Question:
    """The question, made whole from the last one where it leans on it.

    Raises:
        BadQuestion: it is empty, too long or holds no word.
    """
    fresh = parse_question(text)
    if last is None:
        return fresh
    words = fresh.standalone.strip(" ?!.")
    if lexicon.question_pattern("assent").match(words):
        return replace(last, text=fresh.text)
    bare = lexicon.question_pattern("bare").match(words)
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
    """The same question of somebody else: "and Hamas?", "has Hamas?", "and Hamas, has it denied that?"."""
    who, verb = _somebody_else(fresh)
    if last.actor is None or who is None:
        return None
    if last.kind is Kind.WHAT_SAID and verb is None:
        standalone = f"What did {who} say about {_topic(last)}?"
        return replace(fresh, kind=last.kind, actor=who, proposition=last.proposition, standalone=standalone)
    act = _act_of(verb) if verb else last.act or Act.CONFIRM
    if act is None:
        return None
    standalone = f"Did {who} {act.value} {_that(last.proposition)}?"
    return replace(fresh, kind=Kind.DID_ACT, actor=who, act=act, proposition=last.proposition, standalone=standalone)


def _somebody_else(fresh: Question) -> tuple[str | None, str | None]:
    """Who is named by a question that names hardly anything else, and the verb that it gives them."""
    if len(fresh.standalone.split()) > LONGEST_SHORT:
        return None, None
    match = lexicon.question_pattern("and_who").match(fresh.standalone) if fresh.kind is Kind.TOPIC else None
    verb = match["verb"] if match else None
    if match is None:
        match = lexicon.question_pattern("did_who").match(fresh.standalone.rstrip("? "))
    who = match["who"].strip() if match else ""
    return (who, verb) if who and _is_somebody(who) else (None, None)


def _is_somebody(who: str) -> bool:
    """A name or a noun for people and offices: Hamas, the ministry; not the death toll, layoffs or a question word."""
    if lexicon.question_pattern("no_one").match(who) or lexicon.question_pattern("pronoun").fullmatch(who):
        return False
    opening = lexicon.question_pattern("before_preposition").match(who)
    last = (opening.group() if opening else who).split()[-1]
    if last[:1].isupper():
        return True
    if lexicon.question_pattern("determined").match(who):
        return bool({last, last.removesuffix("s")} & _people())
    return not any(key.startswith("c:") for key in keys(last))


@cache
def _people() -> frozenset[str]:
    groups = ("institution", "role", "speaks_for", "anonymity", "collective", "outlet")
    return frozenset(noun for group in groups for noun in lexicon.heads(group))


def _act_of(verb: str) -> Act | None:
    asked = active(f"did they {verb}") or active(f"has they {verb}")
    return asked.act if asked else None


def _carried(fresh: Question, last: Question) -> Question:
    """A pronoun takes the last proposition, actor or names: "did they deny it?", "when does it go on sale?"."""
    fresh = replace(fresh, proposition=lexicon.question_pattern("and_opening").sub("", fresh.proposition))
    proposition = fresh.proposition
    actor = _carried_actor(fresh, last)
    if not proposition or _names_only_act(fresh) or lexicon.question_pattern("same_claim").fullmatch(proposition):
        proposition = last.proposition or proposition
    elif _leans(proposition) and not _has_name(proposition) and proposition.casefold() != _topic(last).casefold():
        proposition = f"{proposition} {_topic(last)}".strip()
    if proposition == fresh.proposition and actor == fresh.actor:
        return fresh
    standalone = fresh.standalone.rstrip("?") + f" ({_topic(last)})?"
    return replace(fresh, proposition=proposition, actor=actor, standalone=standalone)


def _carried_actor(fresh: Question, last: Question) -> str | None:
    """The last actor for "it", "they", "the company"; for a pronoun without one, whom the last claim names first."""
    actor = fresh.actor
    if actor is None or not lexicon.question_pattern("same_actor").fullmatch(actor):
        return actor
    if last.actor:
        return last.actor
    named = [name.text for name in find_names(f"x {last.proposition}") if not name.is_place]
    return named[0] if named and lexicon.question_pattern("pronoun").fullmatch(actor) else actor


def _names_only_act(question: Question) -> bool:
    """Nothing is said of what was confirmed or denied: "has it commented?" has the proposition "it commented"."""
    actor = question.actor or ""
    is_short = len(question.proposition.split()) == len(actor.split()) + 1
    return question.act is not None and is_short and question.proposition.startswith(f"{actor} ")


def _leans(proposition: str) -> bool:
    """Too short to stand alone, or with a word for something named before."""
    refers = lexicon.question_pattern("refers").search(proposition)
    return bool(refers) or len(proposition.split()) <= LONGEST_FRAGMENT


def _has_name(words: str) -> bool:
    return any(word[:1].isupper() for word in words.split()[1:])


def _topic(last: Question) -> str:
    return last.proposition or last.actor or ""


def _that(proposition: str) -> str:
    is_noun_phrase = lexicon.question_pattern("noun_phrase").match(proposition)
    return proposition if is_noun_phrase else f"that {proposition}"
