"""Parsing: understand a question by the pattern of its words. No search, no model, no conversation.

The attempts are tried in order and the first that fits wins. Their order follows the measurements on AVeriTeC's
questions: context-dependent short forms first, then change, truth, source, statement, value, speech act, event, topic.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assistant import lexicon
from assistant.errors import BadQuestion
from assistant.question import MAX_QUESTION, Kind, Question, bare_proposition, draft
from assistant.speech_act import active, bare_actor, impersonal, nominal, passive, within

WH_KINDS = {
    "when": Kind.WHEN,
    "at what time": Kind.WHEN,
    "on what date": Kind.WHEN,
    "where": Kind.WHERE,
    "why": Kind.WHY,
    "how": Kind.HOW,
    "in what way": Kind.HOW,
    "under what circumstances": Kind.HOW,
    "who": Kind.WHO,
    "whom": Kind.WHO,
}


def parse_question(text: str) -> Question:
    """Understand a question that needs no context (see `assistant.followup` for those that do).

    Raises:
        BadQuestion: it is empty, longer than 2,000 characters, or holds no letter or digit.
    """
    standalone = " ".join(text.split())
    if not standalone:
        raise BadQuestion("The question is empty. Ask one, such as: Did Iran confirm the meeting?")
    if len(standalone) > MAX_QUESTION:
        raise BadQuestion(f"The question is longer than {MAX_QUESTION} characters. Shorten it.")
    if not any(character.isalnum() for character in standalone):
        raise BadQuestion("The question holds no word. Ask in words, such as: Did Iran confirm the meeting?")
    core = lexicon.question_pattern("polite").sub("", standalone).strip(" ?!.…\"“”'¿¡？。")
    core = lexicon.question_pattern("lead_in").sub("", core or standalone)
    for attempt in ATTEMPTS:
        found = attempt(core)
        if found is not None:
            return replace(found, text=text, standalone=standalone)
    return replace(draft(Kind.TOPIC, core), text=text, standalone=standalone)


def _known(core: str) -> Question | None:
    match = lexicon.question_pattern("known").match(core)
    return draft(Kind.TOPIC, match["rest"]) if match else None


def _changed(core: str) -> Question | None:
    match = lexicon.question_pattern("changed").match(core)
    if not match:
        return None
    if match["rest4"]:
        be = match["be"].lower()
        verb = f"{be} " if be in {"is", "are"} else ""
        return draft(Kind.CHANGED, f"{match['rest4']} {verb}{match['still']}")
    return draft(Kind.CHANGED, match["rest"] or match["rest2"] or match["rest3"])


def _truth(core: str) -> Question | None:
    tail = lexicon.question_pattern("true_tail").match(core)
    if tail and lexicon.question_pattern("reports").match(tail["rest"]):  # before "truth", which would keep the "true"
        return within(bare_proposition(tail["rest"]), Kind.IS_TRUE)
    match = lexicon.question_pattern("truth").match(core) or lexicon.question_pattern("whether").match(core)
    if match:
        return within(match["rest"], Kind.IS_TRUE)
    match = tail or lexicon.question_pattern("tag").match(core)
    return within(bare_proposition(match["rest"]), Kind.IS_TRUE) if match else None


def _agree(core: str) -> Question | None:
    match = lexicon.question_pattern("agree").match(core)
    return draft(Kind.AGREE, match["rest"] or match["rest2"]) if match else None


def _who_said(core: str) -> Question | None:
    match = lexicon.question_pattern("who_said").match(core)
    return draft(Kind.WHO_SAID, match["rest"] or match["claim"]) if match else None


def _what_said(core: str) -> Question | None:
    match = lexicon.question_pattern("what_said").match(core)
    if not match:
        return None
    actor = match["actor"] or match["actor2"] or match["actor3"]
    return draft(Kind.WHAT_SAID, match["rest"] or match["rest2"] or match["rest3"], actor=bare_actor(actor))


def _how_many(core: str) -> Question | None:
    match = lexicon.question_pattern("how_many").match(core)
    if not match:
        return None
    # "what was the death toll of X" keeps what is counted; "how many" names it in what follows
    counted = core if core.lower().startswith("what") else match["rest"]
    return draft(Kind.HOW_MANY, _declarative(counted), presupposes=True)


def _wh(core: str) -> Question | None:
    match = lexicon.question_pattern("wh").match(core)
    if not match:
        return None
    kind = WH_KINDS[match["wh"].lower()]
    spoken = active(f"{match['aux']} {match['rest']}") if match["aux"] else None
    if spoken is not None:
        return replace(spoken, kind=kind, presupposes=True)
    return draft(kind, _declarative(match["rest"]), presupposes=kind is not Kind.WHO)


def _will(core: str) -> Question | None:
    return draft(Kind.WILL, core) if lexicon.question_pattern("will").match(core) else None


def _did_happen(core: str) -> Question | None:
    match = lexicon.question_pattern("auxiliary").match(core)
    if match is None:
        return None
    if match["aux"].lower() in {"is", "are", "was", "were"}:  # "were the children denied visas": nobody says anything
        return draft(Kind.DID_HAPPEN, match["rest"])
    return within(match["rest"], Kind.DID_HAPPEN)


def _what(core: str) -> Question | None:
    match = lexicon.question_pattern("what").match(core)
    return draft(Kind.WHAT, _declarative(match["rest"])) if match else None


def _declarative(words: str) -> str:
    """The words without an inverted question's auxiliary: "people did the blast kill" -> "people the blast kill"."""
    return lexicon.question_pattern("do_support").sub("", lexicon.question_pattern("what_is").sub("", words))


ATTEMPTS: tuple[Callable[[str], Question | None], ...] = (
    _known,
    _changed,
    impersonal,
    _truth,
    _agree,
    _who_said,
    _what_said,
    _how_many,
    active,
    passive,
    nominal,
    _wh,
    _will,
    _did_happen,
    _what,
)
