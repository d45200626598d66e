"""Question: what is asked: the type, whose act, which proposition. Patterns over the words; no search, no model.

The patterns are tried in order and the first that fits wins. Their order follows the measurements on AVeriTeC's
questions: context-dependent short forms first, then change, truth, source, statement, value, speech act, event, topic.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.errors import BadQuestion

MAX_QUESTION = 2000  # characters


class Act(StrEnum):
    """The speech act that a question asks about."""

    CONFIRM = "confirm"
    DENY = "deny"
    ADMIT = "admit"
    SAY = "say"
    COMMENT = "comment"


class Kind(StrEnum):
    """What sort of answer is wanted."""

    DID_ACT = "did_act"
    IS_TRUE = "is_true"
    DID_HAPPEN = "did_happen"
    WILL = "will"
    WHO_SAID = "who_said"
    WHAT_SAID = "what_said"
    WHO = "who"
    WHAT = "what"
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    HOW_MANY = "how_many"
    HOW = "how"
    CHANGED = "changed"
    AGREE = "agree"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Question:
    """A question, understood."""

    text: str
    """As it was asked."""
    standalone: str
    """The same without need of the conversation."""
    kind: Kind
    proposition: str
    actor: str | None = None
    act: Act | None = None
    presupposes: bool = False
    """"When did X confirm ...": takes for granted that X did."""


ACT_VERBS = {
    Act.CONFIRM: "confirm|verify|corroborate|validate|authenticate",
    Act.DENY: "deny|reject|dismiss|refute|dispute|rebut|disavow",
    Act.ADMIT: "admit|acknowledge|concede|own up to",
    Act.SAY: "say|claim|state|announce|declare|allege|assert|reveal|report|tell (?:anyone|reporters|the press)",
    Act.COMMENT: "comment|respond|react|reply|speak",
}
_FORMS = {
    Act.CONFIRM: "confirmed|confirms|confirming|verified|corroborated",
    Act.DENY: "denied|denies|denying|rejected|dismissed|refuted|disputed",
    Act.ADMIT: "admitted|admits|admitting|acknowledged|acknowledges|conceded",
    Act.SAY: "said|says|claimed|claims|stated|announced|announces|declared|alleged|alleges|asserted|revealed|reported",
    Act.COMMENT: "commented|responded|reacted|replied|spoken|commenting",
}
_VERB = "|".join(f"(?P<{act.value}>{words}|{_FORMS[act]})" for act, words in ACT_VERBS.items())
_ADVERB = r"(?:(?:ever|yet|officially|publicly|formally|actually|really|already|also|explicitly|now|still|finally|openly|categorically|so far|since|indeed) )*"
_NOUNS = {
    Act.CONFIRM: "confirmation|verification|corroboration",
    Act.DENY: "denial",
    Act.COMMENT: "comment|word|statement|response|reaction|reply",
    Act.ADMIT: "admission|acknowledgement|acknowledgment",
}
_NOUN = "|".join(f"(?P<{act.value}>{words})" for act, words in _NOUNS.items())

POLITE = re.compile(
    r"^(?:(?:please|so|ok|okay|well|hi|hello|hey|and|but|also)[, ]+)*(?:(?:can|could|would) you (?:please )?(?:tell me|say|confirm for me|let me know|check|find out|explain)|(?:do|does) (?:we|you|anyone|anybody) know|(?:i|we) (?:want|need|would like|'d like) to know|(?:please )?tell me|i(?:'m| am) wondering|i wonder|any idea|just checking|quick question|what i want to know is)[,: ]+",
    re.IGNORECASE,
)
WH = r"(?P<wh>when|where|why|how|who|in what way|at what time|on what date|under what circumstances)"

_ACT_START = re.compile(r"^(?:did|do|does|has|have|had|is|are|was|were) (?:not )?(?!there\b)", re.IGNORECASE)
_ACT_VERB = re.compile(
    rf"(?<= )(?:not )?{_ADVERB}(?:not )?(?:{_VERB})\b(?: (?:to|on|about|that|if|whether|whether or not|any|anything about|regarding))?(?: (?P<rest>.+))?$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    rf"^(?:was|were|is|are|has|have|had) (?P<rest>.+?) {_ADVERB}(?:been )?{_ADVERB}(?:{_VERB})(?: by (?P<actor>.+))?$",
    re.IGNORECASE,
)
_NOMINAL = re.compile(
    rf"^(?:(?:is|was|has|have|are|were) there (?:been )?|has there been |do we have )?(?:any |an? |official |an official |independent |formal |public )*(?:{_NOUN})(?: (?:yet|so far|at all))?(?: (?:from|by) (?P<actor>(?:(?! (?:on|about|of|that|over|regarding) ).)+?))?(?: (?:of|that|on|about|for|to|over|regarding|whether) (?P<rest>.+?))?(?: (?:from|by) (?P<actor2>.+))?$",
    re.IGNORECASE,
)
_TRUTH = re.compile(
    r"^(?:(?:is|was) it (?:really |actually )?(?:true|a fact|accurate|correct|confirmed|the case|known|verified|certain|established|official|right)(?: or (?:not|false))?(?: that| if| whether)?|has it (?:really )?been (?:\w+ly )?(?:confirmed|verified|established|proven)(?: that)?|(?:is|are|was|were) (?:the |these |those |there any truth (?:to|in) (?:the )?)?(?:reports?|rumou?rs?|claims?|allegations?|stor(?:y|ies)|suggestions?)(?: true| accurate)? (?:that|of|about)|(?:is|are) there (?:any )?(?:evidence|proof|truth|indication) (?:that|of|for|to|in)|how (?:reliable|credible|solid|sure|certain) (?:is|are) (?:the |we |it )?(?:reports?|claims?|rumou?rs?|story|that)?(?: that| of| about)?|(?:can|should|may) (?:we|i) (?:say|report|write|print|publish|run with|state)(?: that| the story that| the claim that)?|true or false[:,]?|fact[- ]check[:,]?|do we know (?:for sure |for certain )?(?:that|if|whether)) (?P<rest>.+)$",
    re.IGNORECASE,
)
_TRUE_TAIL = re.compile(
    r"^(?:is|are|was|were) (?P<rest>.+?) (?:really |actually |officially |now )?(?:true|accurate|correct|real|genuine|confirmed|verified|official|right|legit|legitimate)$",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"^(?:the |these |those |any )?(?:media |news |press |unconfirmed )?(?:reports?|rumou?rs?|claims?|allegations?|suggestions?|story|stories|talk|speculation) (?:that|of|about|on) (?P<rest>.+)$",
    re.IGNORECASE,
)
_WHO_SAID = re.compile(
    rf"^(?:who (?:has |have |had |first |else |exactly |actually |is |was |are |were )*(?:{_VERB}|(?:says?|said) so|(?:behind|the source of|the source for|the sources? behind))(?: (?:that|the (?:report|claim|story) that|about|on|of))?|according to whom|who is the source (?:for|of)|what (?:is|are|was|were) the sources? (?:for|of|behind)|where (?:does|did|do) (?:the |this |that )?(?:claims?|reports?|story|information|news|rumou?rs?|figure|number|allegation) (?:that |of |about )?(?:come|came|originate|start)s?(?: from)?|on whose word|whose claim is it that)(?: (?P<rest>.+))?$",
    re.IGNORECASE,
)
_WHAT_SAID = re.compile(
    r"^(?:what (?:did|does|do|has|have|had|was|is|were|are) (?P<actor>.+?) (?:(?:actually |publicly |officially )?(?:say|said|saying|claim|claimed|state|stated|announce|announced|tell|told|think|respond|responded|react|reacted|comment|commented|argue|argued)(?: (?:about|on|of|to|regarding|over|in response to|that))?|['’]s (?:position|reaction|response|stance|view|comment|line|answer))(?: (?P<rest>.+))?|how (?:did|does|do|has|have) (?P<actor2>.+?) (?:respond|react|reply|responded|reacted|answer)(?:ed)?(?: (?:to|on|about) (?P<rest2>.+))?|what (?:is|was|were|are) (?P<actor3>.+?)['’]s? (?:position|reaction|response|stance|view|comment|line|answer|statement|explanation)(?: (?:on|to|about|regarding) (?P<rest3>.+))?)$",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"^(?:has|have|had|did) (?P<rest>.+?) (?:changed|moved on|been updated|been revised|developed|shifted|change)(?: since(?: (?P<since>.+))?)?(?: (?:at all|yet|now|recently))?$|^(?:any |is there any |are there any |what is the |what's the )?(?:update|updates|news|new information|developments?|latest|change|changes)(?: (?:on|about|in|to|with|regarding) (?P<rest2>.+))?$|^what (?:has |have )?(?:changed|is new|'s new)(?: (?:about|in|on|with) (?P<rest3>.+))?(?: since .+)?$|^(?:is|are|does|do) (?P<rest4>.+?) still (?P<still>.+)$",
    re.IGNORECASE,
)
_AGREE = re.compile(
    r"^(?:do|does|did|are) (?:the |all |all the |these |different |both )?(?:sources?|reports?|outlets?|accounts?|papers?|sides?|media|articles?|versions?|figures?|everyone|they)(?: all)? (?:agree|disagree|differ|conflict|match|consistent|contradict(?: each other)?|tally|in agreement|at odds)(?: (?:on|about|over|that|as to|regarding))?(?: (?P<rest>.+))?$|^is there (?:any )?(?:agreement|disagreement|dispute|consensus) (?:about|on|over) (?P<rest2>.+)$",
    re.IGNORECASE,
)
_HOW_MANY = re.compile(
    r"^(?:(?:about |roughly |exactly |approximately )?how (?:many|much|big|large|high|long|far|old|fast|tall|heavy|deep|strong|wide)|what (?:is|was|were|are) the (?:\w+ )?(?:number|figure|toll|death toll|total|count|price|cost|fee|size|amount|value|rate|percentage|turnout|attendance|score|magnitude|result)(?: (?:of|for|in|from|at|on))?|at what (?:price|cost|rate))\b ?(?P<rest>.*)$",
    re.IGNORECASE,
)
_WH = re.compile(
    rf"^{WH} (?:exactly |else )?(?:(?P<aux>did|do|does|has|have|had|is|was|are|were|will|would|can|could|should) )?(?P<rest>.+)$",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"^(?:what(?:'s| is| do we| do you)? (?:\w+ )?(?:known|know|happened|happening|going on|the story|the situation|the status|the latest)(?: (?:about|of|on|to|at|in|with|regarding|so far about))?|(?:give me |i need |write |prepare )?(?:a |an |the )?(?:summary|overview|brief|briefing|rundown|background)(?: (?:of|on|about))?|(?:summari[sz]e|brief me on|brief us on|explain|describe|tell me about|update me on)|what about|what do (?:the )?(?:articles|sources|reports|papers) say(?: about| on)?|what happened) (?P<rest>.+)$",
    re.IGNORECASE,
)
_WHAT = re.compile(r"^(?:what|which)(?: (?:kind|sort|type) of)? (?P<rest>.+)$", re.IGNORECASE)
_AUX = re.compile(
    r"^(?:did|do|does|has|have|had|is|was|are|were|will|would|can|could|should|may|might|isn't|wasn't|didn't|hasn't|aren't|doesn't|don't|won't) (?:there )?(?:(?:really|actually|ever|officially) )?(?P<rest>.+)$",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"^(?P<rest>.+?),? (?:right|correct|true|is it|isn't it|is that right|is that true|is that correct|didn't (?:he|she|it|they)|did (?:he|she|it|they)|hasn't (?:he|she|it)|wasn't (?:he|she|it)|no|yes)$",
    re.IGNORECASE,
)
NOT_ACTOR = re.compile(
    r"\b(?:the|any|a|an|made|of|make|no)$|^(?:the )?(?:claim|claims|report|reports|article|articles|story|document|sources?|state|any)\b",
    re.IGNORECASE,
)


def parse_question(text: str) -> Question:
    """Understand a question that needs no context (see `assistant.followup` for those that do).

    Raises:
        BadQuestion: it is empty, longer than 2,000 characters, or holds no letter or digit.
    """
    stripped = " ".join(text.split())
    if not stripped:
        raise BadQuestion("The question is empty. Ask one, such as: Did Iran confirm the meeting?")
    if len(stripped) > MAX_QUESTION:
        raise BadQuestion(f"The question is longer than {MAX_QUESTION} characters. Shorten it.")
    if not any(character.isalnum() for character in stripped):
        raise BadQuestion("The question holds no word. Ask in words, such as: Did Iran confirm the meeting?")
    core = POLITE.sub("", stripped).strip(" ?!.…\"“”'")
    core = re.sub(
        r"^(?:and|but|so|by|to|for|in|then) (?=(?:how|when|where|why|who|which|what|did|has|is|was)\\b)",
        "",
        core or stripped,
        flags=re.IGNORECASE,
    )
    for attempt in ATTEMPTS:
        found = attempt(core)
        if found is not None:
            return replace(found, text=text, standalone=stripped)
    return Question(text, stripped, Kind.TOPIC, core)


def _question(kind: Kind, proposition: str | None, **more: object) -> Question:
    return replace(Question("", "", kind, _clean(proposition or "")), **more)  # type: ignore[arg-type]  # field names are checked by the callers' tests


def _clean(proposition: str) -> str:
    """Take off what introduces a proposition: "that", "the reports of"."""
    cleaned = proposition.strip(' ,.?!:;"“”')
    previous = None
    while previous != cleaned:
        previous = cleaned
        cleaned = re.sub(r"^(?:that|whether|if|about|of|on|to)\s+", "", cleaned, flags=re.IGNORECASE)
        reports = _REPORTS.match(cleaned)
        cleaned = reports["rest"] if reports else cleaned
    return re.sub(
        r"\s+(?:or not|yet|so far|at all|according to (?:the )?(?:articles|sources|reports))$",
        "",
        cleaned,
        flags=re.IGNORECASE,
    )


def _act_of(match: re.Match[str], acts: dict[Act, str]) -> Act:
    return next(act for act in acts if match[act.value])


def _act(core: str) -> Question | None:
    opening = _ACT_START.match(core)
    if not opening:
        return None
    at = opening.end()
    while match := _ACT_VERB.search(core, at):
        actor = core[opening.end() : match.start()].strip()
        if actor and not NOT_ACTOR.search(actor) and _agrees(core, match):
            act = _act_of(match, ACT_VERBS)
            return _question(Kind.DID_ACT, match["rest"] or f"{actor} {match[act.value]}", actor=_actor(actor), act=act)
        at = match.start() + 1
    return None


def _agrees(core: str, match: re.Match[str]) -> bool:
    """The auxiliary fits the verb's form: "did X confirm", "has X confirmed"; "did the deal confirmed" is no act."""
    auxiliary = core.split(maxsplit=1)[0].lower()
    verb = match[_act_of(match, ACT_VERBS).value].lower()
    base = not verb.endswith(("ed", "ing", "id")) or verb in {"deny"}
    if auxiliary in {"did", "do", "does", "will"}:
        return base
    if auxiliary in {"has", "have", "had"}:
        return not base
    return verb.endswith("ing")


def _actor(words: str) -> str:
    cleaned = re.sub(
        r"^(?:anyone (?:from|at|in) |anybody (?:from|at|in) |someone (?:from|at) )",
        "",
        words.strip(" ,"),
        flags=re.IGNORECASE,
    )
    return re.sub(
        r"\s+(?:not|ever|yet|itself|himself|herself|themselves|officially|publicly)$", "", cleaned, flags=re.IGNORECASE
    )


def _passive(core: str) -> Question | None:
    match = _PASSIVE.match(core)
    if not match:
        return None
    act = _act_of(match, ACT_VERBS)
    verb = match[act.value].lower()
    if not verb.endswith(("ed", "id")) or act is Act.COMMENT:
        return None
    actor = match["actor"]
    if actor and not NOT_ACTOR.search(actor):
        return _question(Kind.DID_ACT, match["rest"], actor=_actor(actor), act=act)
    if core.split(maxsplit=1)[0].lower() in {"has", "have", "had"} and not re.search(r"\bbeen\b", core, re.IGNORECASE):
        return None
    return _question(Kind.IS_TRUE, match["rest"], act=None)


def _nominal(core: str) -> Question | None:
    match = _NOMINAL.match(core)
    if not match or not (match["rest"] or match["actor"] or match["actor2"]):
        return None
    actor = match["actor"] or match["actor2"]
    act = _act_of(match, _NOUNS)
    if actor:
        return _question(Kind.DID_ACT, match["rest"], actor=_actor(actor), act=act)
    return _question(Kind.IS_TRUE, match["rest"])


def _truth(core: str) -> Question | None:
    match = _TRUTH.match(core)
    if match:
        return _within(match["rest"], Kind.IS_TRUE)
    match = _TRUE_TAIL.match(core) or _TAG.match(core)
    return _within(_clean(match["rest"]), Kind.IS_TRUE) if match else None


def _within(rest: str, kind: Kind) -> Question:
    """ "Is it true that Iran confirmed the meeting": the speech act inside counts."""
    inner = re.match(
        rf"^(?:that )?(?P<actor>.+?) (?:has |have |had )?{_ADVERB}(?:{_VERB})(?: that)? (?P<rest>.+)$",
        rest,
        re.IGNORECASE,
    )
    if (
        inner
        and not NOT_ACTOR.search(inner["actor"])
        and len(inner["actor"].split()) <= 6
        and _act_of(inner, ACT_VERBS) is not Act.SAY
    ):
        verb = inner[_act_of(inner, ACT_VERBS).value].lower()
        if verb.endswith(("ed", "s", "id")):
            return _question(Kind.DID_ACT, inner["rest"], actor=_actor(inner["actor"]), act=_act_of(inner, ACT_VERBS))
    return _question(kind, rest)


def _who_said(core: str) -> Question | None:
    match = _WHO_SAID.match(core)
    return _question(Kind.WHO_SAID, match["rest"]) if match else None


def _what_said(core: str) -> Question | None:
    match = _WHAT_SAID.match(core)
    if not match:
        return None
    actor = match["actor"] or match["actor2"] or match["actor3"]
    return _question(Kind.WHAT_SAID, match["rest"] or match["rest2"] or match["rest3"], actor=_actor(actor))


def _changed(core: str) -> Question | None:
    match = _CHANGED.match(core)
    if not match:
        return None
    still = match["rest4"]
    if still:
        return _question(Kind.CHANGED, f"{still} {match['still']}")
    return _question(Kind.CHANGED, match["rest"] or match["rest2"] or match["rest3"])


def _agree(core: str) -> Question | None:
    match = _AGREE.match(core)
    return _question(Kind.AGREE, match["rest"] or match["rest2"]) if match else None


def _how_many(core: str) -> Question | None:
    match = _HOW_MANY.match(core)
    if not match:
        return None
    return _question(
        Kind.HOW_MANY, _declarative(core if core.lower().startswith("what") else match["rest"]), presupposes=True
    )


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
}


def _wh(core: str) -> Question | None:
    match = _WH.match(core)
    if not match:
        return None
    kind = WH_KINDS[match["wh"].lower()]
    auxiliary = match["aux"]
    rest = match["rest"]
    if auxiliary:
        spoken = _act(f"{auxiliary} {rest}")
        if spoken is not None:
            return replace(spoken, kind=kind, presupposes=True)
    return _question(kind, _declarative(rest), presupposes=kind is not Kind.WHO)


def _declarative(rest: str) -> str:
    """Take the auxiliary of an inverted question out: "people did the blast kill" -> "people the blast kill"."""
    return re.sub(
        r"\b(?:did|do|does)\b\s*",
        "",
        re.sub(r"^(?:what|which) (?:is|was|are|were) ", "", rest, flags=re.IGNORECASE),
        flags=re.IGNORECASE,
    )


def _known(core: str) -> Question | None:
    match = _KNOWN.match(core)
    return _question(Kind.TOPIC, match["rest"]) if match else None


def _what(core: str) -> Question | None:
    match = _WHAT.match(core)
    return _question(Kind.WHAT, _declarative(match["rest"])) if match else None


def _will(core: str) -> Question | None:
    if not re.match(r"^(?:will|won't|is .+ going to|are .+ going to)\b", core, re.IGNORECASE):
        return None
    return _question(Kind.WILL, core)


def _auxiliary(core: str) -> Question | None:
    match = _AUX.match(core)
    return _within(match["rest"], Kind.DID_HAPPEN) if match else None


ATTEMPTS: tuple[Callable[[str], Question | None], ...] = (
    _known,
    _changed,
    _truth,
    _agree,
    _who_said,
    _what_said,
    _how_many,
    _act,
    _passive,
    _nominal,
    _wh,
    _will,
    _auxiliary,
    _what,
)
