"""Evidence: what one sentence does with a proposition, who says it, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from assistant import lexicon
from assistant.attribution import Missing, quotations
from assistant.lexicon import Cue
from assistant.parties import UNNAMED, Concerned
from assistant.proposition import Match, Proposition, features, match
from assistant.reading import ArticleReading, Said, SentenceReading
from assistant.speaker import Speaker, SpeakerKind
from assistant.words import STOP, tokenize

GATE = 1.8  # weighted sum of similarity, words and names; tuned on the dev stories of evals/data
GATE_NAMES = 0.6  # share of its names, those named earlier in the article at a discount; likewise
FORWARD_TERMS = 0.6  # weighted share of the proposition's words in a sentence that counts; likewise
FORWARD_SIMILARITY = 0.75  # cosine above which a paraphrase counts; likewise
MOST_COMPARED = 48  # sentences embedded per question; each costs about 1 ms when it is new
NO_MATCH = Match(0.0, 0.0, 0.0, 0.0, None)
INHERIT_SENTENCES = 2  # how far back "declined to comment" may refer; likewise


Similarity = Callable[[Sequence[str]], Sequence[float]]


class Label(StrEnum):
    """What this sentence does with the proposition; when several hold, the first listed wins."""

    MENTIONS = "mentions"
    DENIES = "denies"
    UNCONFIRMED = "unconfirmed"
    ANONYMOUS = "anonymous"
    MEDIA = "media"
    HEDGED = "hedged"
    ATTRIBUTED_PARTY = "attributed_party"
    ATTRIBUTED_OTHER = "attributed_other"
    ASSERTS = "asserts"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sentence that bears on the proposition."""

    article_id: str
    outlet: str
    published_at: datetime
    start: int
    end: int
    text: str
    label: Label
    speaker: Speaker
    party: str | None
    """The party concerned that speaks here, or is said to withhold comment."""
    insider_of: str | None
    """The party to which an unnamed speaker is said to belong: "Hamas officials"."""
    denies: bool
    """Puts forward not-P; with an unnamed speaker the label is still `anonymous`."""
    hedged: bool
    missing: Missing | None
    match: Match
    hearer: str | None
    index: int
    """Sentence number in its article."""


@dataclass(frozen=True, slots=True)
class _Stand:
    """How the sentence's cues add up at the place where the proposition stands."""

    said: Said | None
    relayed_by: str | None
    denies: bool
    hedged: bool
    planned: bool
    asked: bool
    missing: Missing | None
    hearer: str | None


def find_evidence(proposition: Proposition, parties: Sequence[Concerned], readings: Sequence[ArticleReading], similarity: Similarity) -> list[Evidence]:
    """Every sentence of these articles that bears on the proposition, in order of article and sentence.

    Args:
        proposition: What is asked about.
        parties: Those concerned.
        readings: The articles to look through.
        similarity: Cosines of sentences with the question.
    """
    candidates = [(reading, sentence, found) for reading in readings for sentence, found in _candidates(proposition, reading)]
    near = {id(found) for _, _, found in sorted(candidates, key=lambda c: -_closeness(c[2], 0.0))[:MOST_COMPARED]}
    chosen = [candidate for candidate in candidates if id(candidate[2]) in near]
    cosines = similarity([sentence.text for _, sentence, _ in chosen])
    scored: dict[str, dict[int, Match]] = {}
    for (reading, sentence, found), cosine in zip(chosen, cosines, strict=True):
        scored.setdefault(reading.article.id, {})[sentence.index] = replace(found, similarity=cosine)
    return [evidence for reading in readings for evidence in _in_article(proposition, parties, reading, scored.get(reading.article.id, {}))]


def _candidates(proposition: Proposition, reading: ArticleReading) -> Iterator[tuple[SentenceReading, Match]]:
    article, sentences = reading.article, reading.sentences
    lead = f"{article.title}. {sentences[0].text if sentences else ''}"
    for sentence in sentences:
        before = " ".join(other.text for other in sentences[max(0, sentence.index - 2) : sentence.index])
        yield sentence, match(proposition, sentence.text, before, lead, article.body)


def _in_article(proposition: Proposition, parties: Sequence[Concerned], reading: ArticleReading, scored: Mapping[int, Match]) -> Iterator[Evidence]:
    last_on_topic: int | None = None
    for sentence in reading.sentences:
        found = scored.get(sentence.index)
        if found is not None and passes(proposition, found, sentence.text):
            last_on_topic = sentence.index
            yield _judge(proposition, parties, reading, sentence, found)
        elif last_on_topic is not None and sentence.index - last_on_topic <= INHERIT_SENTENCES and _refers_back(proposition, sentence):
            yield _judge(proposition, parties, reading, sentence, found or NO_MATCH)


def _closeness(found: Match, similarity: float) -> float:
    """Weighted sum of similarity, words and names; weights fitted by logistic regression on the dev stories."""
    return 3.0 * similarity + found.terms + 0.6 * found.names


def passes(proposition: Proposition, found: Match, text: str) -> bool:
    """The relevance gate: near enough to the question in words, names and meaning, and not another person's event."""
    if _closeness(found, found.similarity) < GATE:
        return False
    if proposition.names and found.names < GATE_NAMES:
        return False
    if proposition.names and not found.direct_names:
        return features(text).has_anaphor or not _other_name(text)
    return True


def _puts_forward(proposition: Proposition, found: Match) -> bool:
    """Near is not enough to count: the sentence must hold most of the proposition's words, or nearly repeat the question."""
    return not proposition.terms or found.terms >= FORWARD_TERMS or found.similarity >= FORWARD_SIMILARITY


def _other_name(text: str) -> bool:
    """A capitalised word inside the sentence that is no source: the sentence is about somebody else."""
    return any(word.is_capital and word.lower not in STOP for word in tokenize(text)[1:])


REFERENCE = re.compile(r"\b(?:reports?|claims?|allegations?|accusations?|account|matter|suggestions?|story|rumou?rs?|speculation|assertions?|accusation|it|this|that|comment|response|respond|reply|emails?|calls?|request|statement)\b")


def _refers_back(proposition: Proposition, sentence: SentenceReading) -> bool:
    """"declined to comment", "called the report false": the object is what was said before."""
    lowered = sentence.text.lower()
    withheld = any(said.attribution.cue is Cue.WITHHOLD for said in sentence.said)
    denied = any(said.attribution.cue is Cue.DENY for said in sentence.said) or lexicon.patterns().denial.search(lowered)
    return bool((withheld or denied) and REFERENCE.search(lowered)) or withheld


def _judge(proposition: Proposition, parties: Sequence[Concerned], reading: ArticleReading, sentence: SentenceReading, found: Match) -> Evidence:
    stand = _stand(sentence, found)
    article = reading.article
    party = _party(parties, stand, sentence)
    label = _label(proposition, sentence, stand, party)
    if label is not Label.UNCONFIRMED and found is not NO_MATCH and not _puts_forward(proposition, found):
        label = Label.MENTIONS
    return Evidence(
        article_id=article.id,
        outlet=article.source,
        published_at=article.published_at,
        start=sentence.start,
        end=sentence.end,
        text=sentence.text,
        label=label,
        speaker=_speaker(stand, article.source),
        party=party,
        insider_of=_insider(parties, stand),
        denies=stand.denies,
        hedged=stand.hedged,
        missing=stand.missing,
        match=found,
        hearer=stand.hearer,
        index=sentence.index,
    )


def _stand(sentence: SentenceReading, found: Match) -> _Stand:
    position = found.position if found.position is not None else None
    chain = _chain(sentence, position)
    withheld = next((said for said in chain if said.attribution.cue is Cue.WITHHOLD), None)
    speaking = [said for said in chain if said.attribution.cue is not Cue.WITHHOLD]
    if withheld is not None and not _overridden(withheld, speaking, position):
        return _Stand(withheld, None, denies=False, hedged=False, planned=False, asked=False, missing=withheld.attribution.missing, hearer=None)
    relays = [said for said in speaking if said.source.kind is SpeakerKind.OUTLET]
    others = [said for said in speaking if said.source.kind is not SpeakerKind.OUTLET]
    outer = (others or relays or [None])[0]
    missing = _missing(speaking)
    return _Stand(
        said=outer,
        relayed_by=relays[0].source.name or relays[0].source.text if relays and others else None,
        denies=_denies(sentence.text, position, speaking),
        hedged=_hedged(sentence.text, position, speaking),
        planned=_planned(sentence.text, position, speaking),
        asked=any(said.attribution.cue is Cue.ASK for said in speaking),
        missing=missing,
        hearer=next((said.attribution.hearer for said in speaking if said.attribution.hearer), None),
    )


def _chain(sentence: SentenceReading, position: int | None) -> list[Said]:
    """The attributions that govern the proposition's place, outermost first."""
    if position is None:
        chain = [said for said in sentence.said if said.attribution.cue is not Cue.ASK]
    else:
        chain = [said for said in sentence.said if said.attribution.governs(position) or said.attribution.start <= position < said.attribution.end]
        chain += [said for said in sentence.said if said.attribution.cue is Cue.WITHHOLD and said not in chain]
    if sentence.carried is not None and not any(said.attribution.cue is not Cue.WITHHOLD for said in chain):
        chain = [sentence.carried, *chain]
    return chain


def _overridden(withheld: Said, speaking: Sequence[Said], position: int | None) -> bool:
    """"confirmed the sale but declined to name a price": the withholding concerns something else."""
    if position is None or position >= withheld.attribution.start:
        return False
    return any(said.attribution.start < withheld.attribution.start and said.attribution.governs(position) for said in speaking)


def _missing(speaking: Sequence[Said]) -> Missing | None:
    for said in speaking:
        attribution = said.attribution
        if not attribution.negated:
            continue
        if attribution.cue is Cue.CONFIRM:
            return Missing.NOT_CONFIRMED
        if attribution.cue is Cue.DENY:
            return Missing.NEITHER
        if attribution.cue is Cue.REPORT:
            return Missing.NO_COMMENT
    return None


CLAUSE_BREAK = re.compile(r"[;:“”\"—–]|, (?:but|and|while|although)\b|\bthat\b|\bbut\b")
NEGATIVE = re.compile(r"\b(?:not|no|never|none|neither|nor|without|nobody|nothing|cannot)\b|n[’']t\b")


def _clause(text: str, position: int) -> tuple[int, int]:
    """The clause around a character: from the last break before it to the next behind it."""
    start = 0
    for found in CLAUSE_BREAK.finditer(text, 0, position):
        start = found.end()
    following = CLAUSE_BREAK.search(text, position)
    return start, following.start() if following else len(text)


def _denies(text: str, position: int | None, speaking: Sequence[Said]) -> bool:
    denied = False
    for said in speaking:
        if said.attribution.cue is Cue.DENY and not said.attribution.negated:
            denied = not denied
    if position is None:
        return denied or bool(lexicon.patterns().denial.search(text.lower()))
    start, end = _clause(text, position)
    before = text[start:position].lower()
    cue_end = max((said.attribution.end for said in speaking if said.attribution.end <= position), default=start)
    negation = NEGATIVE.search(text[max(start, cue_end) : position].lower()) or re.search(r"\bno (?:\w+ )?$", before)
    phrase = lexicon.patterns().denial.search(text[start:end].lower())
    if negation or phrase:
        denied = not denied
    return denied


def _hedged(text: str, position: int | None, speaking: Sequence[Said]) -> bool:
    if any(said.attribution.cue is Cue.MENTAL for said in speaking):
        return True
    start, end = _clause(text, position) if position is not None else (0, len(text))
    return bool(lexicon.patterns().hedge.search(text[start:end].lower()))


def _planned(text: str, position: int | None, speaking: Sequence[Said]) -> bool:
    if any(said.attribution.cue is Cue.COMMISSIVE for said in speaking):
        return True
    if position is None:
        return False
    start, _ = _clause(text, position)
    ahead = lexicon.patterns().planned.search(text[start : min(len(text), position + 25)].lower())
    return bool(ahead)


def _party(parties: Sequence[Concerned], stand: _Stand, sentence: SentenceReading) -> str | None:
    if stand.said is not None:
        for party in parties:
            if party.is_spoken_for_by(stand.said):
                return party.name
    if stand.missing is not None:
        for party in parties:
            if party.is_named_in(sentence.text):
                return party.name
    return None


def _insider(parties: Sequence[Concerned], stand: _Stand) -> str | None:
    if stand.said is None or stand.said.source.kind not in UNNAMED:
        return None
    return next((party.name for party in parties if party.is_named_in(stand.said.profile)), None)


def _label(proposition: Proposition, sentence: SentenceReading, stand: _Stand, party: str | None) -> Label:
    kind = stand.said.source.kind if stand.said else None
    if _only_mentions(proposition, sentence, stand):
        return Label.MENTIONS
    if stand.missing is not None:
        return Label.UNCONFIRMED
    if stand.denies and kind not in UNNAMED:
        return Label.DENIES
    if kind in UNNAMED:
        return Label.ANONYMOUS
    if kind is SpeakerKind.OUTLET and stand.said is not None and stand.said.source.text:
        return Label.MEDIA
    if stand.said is None or not stand.said.source.text:
        return Label.HEDGED if stand.hedged else Label.ASSERTS
    return Label.ATTRIBUTED_PARTY if party else Label.ATTRIBUTED_OTHER


def _only_mentions(proposition: Proposition, sentence: SentenceReading, stand: _Stand) -> bool:
    """A question, a condition or a plan puts nothing forward."""
    outside = sentence.text
    for start, end in reversed(quotations(sentence.text)):
        outside = outside[:start] + outside[end:]
    if outside.rstrip().endswith("?") or sentence.text.rstrip("”\"").endswith("?"):
        return True
    if stand.missing is not None:
        return False
    if stand.asked or lexicon.patterns().conditional.search(outside.lower()):
        return True
    return stand.planned and not proposition.is_future and not stand.denies


def _speaker(stand: _Stand, outlet: str) -> Speaker:
    if stand.said is None or not stand.said.source.text:
        return Speaker(name=outlet, kind=SpeakerKind.OUTLET, description=outlet)
    return stand.said.source.as_speaker(stand.relayed_by)
