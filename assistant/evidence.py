"""Evidence: what one sentence does with a proposition, who says it, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from assistant import lexicon
from assistant.attribution import Missing
from assistant.judge import Judge, Judgement, Pair, Relation, Voice
from assistant.lexicon import Cue
from assistant.parties import UNNAMED, Concerned
from assistant.proposition import Match, Proposition, match
from assistant.question import Kind, Question
from assistant.reading import ArticleReading, SentenceReading
from assistant.slots import fills
from assistant.speaker import Speaker, SpeakerKind
from assistant.stand import Stand, missing_of, stand_of

GATE = 1.6  # weighted sum of similarity, words and names below which a sentence is not judged; tuned on the dev stories
GATE_NAMES = 0.5  # share of the question's names, those named earlier in the article at a discount; likewise
MOST_COMPARED = 20  # sentences embedded per question; each costs about 1 ms when it is new
MOST_JUDGED = 10  # sentences judged per question; each costs about 3 ms when it is new
SURE = {  # share of belief that a relation needs to count; likewise tuned, and higher where a mistake costs more
    Relation.AFFIRMS: 0.7,
    Relation.DENIES: 0.7,
    Relation.WITHHOLDS: 0.5,
    Relation.PLANS: 0.5,
}
SURE_VOICE = 0.8  # share at which the judge's "unnamed" overrules a speaker that the rules found
WITHHELD_WEIGHT = 0.5  # of a withheld statement that only the rules see
SHORT = 40  # sentences up to which an article is looked through whole; real ones have 80 on average
AROUND = 3  # sentences on both sides of a hit, for who speaks and who declines behind it
INHERIT = 2  # sentences back to which "declined to comment" may refer


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
    weight: float
    """How sure the judge is, 0-1."""
    hearer: str | None
    index: int
    """Sentence number in its article."""


Similarity = Callable[[Sequence[str]], Sequence[float]]


@dataclass(frozen=True, slots=True)
class _Candidate:
    reading: ArticleReading
    sentence: SentenceReading
    before: str
    found: Match


def find_evidence(
    question: Question,
    proposition: Proposition,
    parties: Sequence[Concerned],
    readings: Sequence[ArticleReading],
    *,
    similarity: Similarity,
    judge: Judge,
    found: Mapping[str, Sequence[tuple[int, int]]] | None = None,
) -> list[Evidence]:
    """Every sentence of these articles that bears on the proposition, in order of article and sentence.

    Args:
        question: What was asked.
        proposition: Its proposition, spelt as the articles spell it.
        parties: Those concerned.
        readings: The articles to look through.
        similarity: Cosines of sentences with the question.
        judge: What the sentence does with what is asked.
        found: Where the search hit each article (offsets of the passages); of a long article only what lies around
            them is looked through. None looks through everything.
    """
    candidates = [
        candidate
        for reading in readings
        for candidate in _candidates(proposition, reading, found.get(reading.article.id, ()) if found else ())
    ]
    near = _nearest(proposition, parties, candidates, similarity)
    judgements = judge.judge(asked(question), [Pair(candidate.sentence.text, candidate.before) for candidate in near])
    evidence = []
    for candidate, judgement in zip(near, judgements, strict=True):
        one = _weigh(question, parties, candidate, judgement)
        if one is not None:
            evidence.append(one)
    if question.act is not None and evidence:
        evidence += _withheld_by(parties, readings, evidence)
    return sorted(evidence, key=lambda one: (one.published_at, one.article_id, one.index))


def _withheld_by(
    parties: Sequence[Concerned], readings: Sequence[ArticleReading], evidence: Sequence[Evidence]
) -> Iterator[Evidence]:
    """Where an article bears on the claim, a party's "declined to comment" in it counts whatever the judge says.

    This can only add doubt, so the rules need no second opinion.
    """
    known = {(one.article_id, one.index) for one in evidence}
    bearing = {one.article_id for one in evidence}
    for reading in readings:
        for sentence in reading.sentences if reading.article.id in bearing else ():
            stand = stand_of(sentence, None)
            if stand.withheld is None or (reading.article.id, sentence.index) in known:
                continue
            if stand.withheld.attribution.cue is not Cue.WITHHOLD:
                continue
            candidate = _Candidate(reading, sentence, "", Match(0.0, 0.0, 0.0, 0.0, None))
            if _party(parties, stand, Relation.WITHHOLDS, candidate) is not None:
                yield _evidence(candidate, stand, Relation.WITHHOLDS, Label.UNCONFIRMED, parties, WITHHELD_WEIGHT)


PRONOUN = re.compile(r"^(?:it|they|he|she|that it|that they|that he|that she)\b", re.IGNORECASE)
POSSESSIVE = re.compile(r"\b(?:its|their|his|her)\b", re.IGNORECASE)
DENIAL = re.compile(
    r"\b(?:nonsense|baseless|untrue|fabricat\w+|rubbish|no truth|hoax|den(?:y|ies|ied))\b", re.IGNORECASE
)
CLAIM_ONLY = frozenset([Kind.DID_ACT, Kind.WHO_SAID, Kind.CHANGED, Kind.AGREE])


def asked(question: Question) -> str:
    """What the judge is asked: the claim alone for a speech act, otherwise the whole question."""
    if not question.proposition or (question.act is None and question.kind not in CLAIM_ONLY):
        return question.standalone
    if question.actor is None:
        return question.proposition
    whose = PRONOUN.sub(question.actor, question.proposition)
    return POSSESSIVE.sub(f"{question.actor}'s", whose, count=1)


def _candidates(
    proposition: Proposition, reading: ArticleReading, found: Sequence[tuple[int, int]]
) -> Iterator[_Candidate]:
    article, sentences = reading.article, reading.sentences
    lead = f"{article.title}. {sentences[0].text if sentences else ''}"
    near = _around(sentences, found)
    for sentence in sentences:
        if near is not None and sentence.index not in near:
            continue
        earlier = " ".join(other.text for other in sentences[max(0, sentence.index - 2) : sentence.index])
        before = sentences[sentence.index - 1].text if sentence.index else article.title
        yield _Candidate(reading, sentence, before, match(proposition, sentence.text, earlier, lead, article.body))


def _around(sentences: Sequence[SentenceReading], found: Sequence[tuple[int, int]]) -> set[int] | None:
    """Numbers of the sentences of a long article near to what the search hit, its first ones included."""
    if len(sentences) <= SHORT or not found:
        return None
    hit = [s.index for s in sentences if any(start < s.end and s.start < end for start, end in found)]
    return {index + away for index in hit for away in range(-AROUND, AROUND + 1)} | set(range(AROUND))


def _nearest(
    proposition: Proposition, parties: Sequence[Concerned], candidates: Sequence[_Candidate], similarity: Similarity
) -> list[_Candidate]:
    """The sentences worth judging: near in words, names and meaning, or a party's word right behind such a sentence."""
    compared = sorted(candidates, key=lambda c: -_closeness(c.found))[:MOST_COMPARED]
    cosines = similarity([candidate.sentence.text for candidate in compared])
    scored = [
        replace(c, found=replace(c.found, similarity=cosine)) for c, cosine in zip(compared, cosines, strict=True)
    ]
    passing = [
        c for c in scored if _closeness(c.found) >= GATE and (not proposition.names or c.found.names >= GATE_NAMES)
    ]
    ranked = sorted(passing, key=lambda c: -_closeness(c.found))
    first = {c.reading.article.id: (c.reading.article.id, c.sentence.index) for c in reversed(ranked)}
    nearest_of_article = set(first.values())  # every article is heard before one is heard twice
    ranked.sort(key=lambda c: (c.reading.article.id, c.sentence.index) not in nearest_of_article)
    near = ranked[:MOST_JUDGED]
    places = {(c.reading.article.id, c.sentence.index) for c in near}
    behind = [
        c
        for c in candidates
        if (c.reading.article.id, c.sentence.index) not in places
        and any((c.reading.article.id, c.sentence.index - back) in places for back in range(1, INHERIT + 1))
        and _answers_back(parties, c.sentence)
    ]
    return near + behind[:MOST_JUDGED]


def _answers_back(parties: Sequence[Concerned], sentence: SentenceReading) -> bool:
    """For "declined to comment", "called it nonsense": who speaks, and that it is about what was said before."""
    if any(said.attribution.cue in {Cue.WITHHOLD, Cue.DENY, Cue.CONFIRM} for said in sentence.said):
        return True
    return any(party.is_spoken_for_by(said) for said in sentence.said for party in parties)


def _closeness(found: Match) -> float:
    """Weighted sum of similarity, words and names; weights fitted by logistic regression on the dev stories."""
    return 3.0 * found.similarity + found.terms + 0.6 * found.names


def _weigh(
    question: Question, parties: Sequence[Concerned], candidate: _Candidate, judgement: Judgement
) -> Evidence | None:
    """The evidence that this sentence gives, None where it does not bear on what is asked."""
    relation = judgement.relation
    if relation is Relation.OTHER or judgement.relations[relation] < SURE[relation]:
        return None
    if relation is Relation.AFFIRMS and lexicon.patterns().correction.search(candidate.sentence.text.lower()):
        relation = Relation.DENIES  # "our report that ... was wrong": the outlet takes it back
    if relation is Relation.AFFIRMS and not _bears_out(question, candidate.sentence):
        relation = Relation.PLANS
    stand = stand_of(candidate.sentence, candidate.found.position)
    party = _party(parties, stand, relation, candidate)
    label = _label(stand, relation, judgement, party)
    return _evidence(candidate, stand, relation, label, parties, judgement.relations[judgement.relation])


def _evidence(  # the parts of one value
    candidate: _Candidate,
    stand: Stand,
    relation: Relation,
    label: Label,
    parties: Sequence[Concerned],
    weight: float,
) -> Evidence:
    sentence, article = candidate.sentence, candidate.reading.article
    return Evidence(
        article_id=article.id,
        outlet=article.source,
        published_at=article.published_at,
        start=sentence.start,
        end=sentence.end,
        text=sentence.text,
        label=label,
        speaker=_speaker(stand, relation, article.source),
        party=_party(parties, stand, relation, candidate),
        insider_of=_insider(parties, stand),
        denies=relation is Relation.DENIES,
        hedged=stand.hedged,
        missing=missing_of(stand) if relation is Relation.WITHHOLDS else None,
        match=candidate.found,
        weight=weight,
        hearer=stand.hearer,
        index=sentence.index,
    )


def _bears_out(question: Question, sentence: SentenceReading) -> bool:
    """The rules may doubt what the judge takes for an affirmation, never the other way round.

    A sentence with a word of denial affirms nothing, and one without a date answers no "when".
    """
    denied = any(said.attribution.cue is Cue.DENY and not said.attribution.negated for said in sentence.said)
    return fills(question.kind, sentence.text) and not denied and not DENIAL.search(sentence.text)


def _speaker(stand: Stand, relation: Relation, outlet: str) -> Speaker:
    if relation is Relation.WITHHOLDS and stand.withheld is not None and stand.withheld.source.text:
        return stand.withheld.source.as_speaker()
    return stand.speaker(outlet)


def _party(parties: Sequence[Concerned], stand: Stand, relation: Relation, candidate: _Candidate) -> str | None:
    speaking = stand.withheld if relation is Relation.WITHHOLDS and stand.withheld is not None else stand.said
    if speaking is None or not speaking.source.text:
        named = (party.name for party in parties if party.is_named_in(candidate.sentence.text))
        return next(named, None) if relation is Relation.WITHHOLDS else None
    for party in parties:
        if party.is_spoken_for_by(speaking):
            return party.name
    article = candidate.reading.article
    lead = f"{article.title}. {candidate.reading.sentences[0].text}"
    return next((party.name for party in parties if party.is_house_voice(speaking, lead)), None)


def _insider(parties: Sequence[Concerned], stand: Stand) -> str | None:
    if stand.said is None or stand.said.source.kind not in UNNAMED:
        return None
    return next((party.name for party in parties if party.is_named_in(stand.said.profile)), None)


def _label(stand: Stand, relation: Relation, judgement: Judgement, party: str | None) -> Label:
    unnamed = stand.kind in UNNAMED or (party is None and judgement.voices[Voice.UNNAMED] >= SURE_VOICE)
    relayed = stand.kind is SpeakerKind.OUTLET or (stand.kind is None and judgement.voices[Voice.MEDIA] >= SURE_VOICE)
    on_record = Label.ATTRIBUTED_PARTY if party else Label.ATTRIBUTED_OTHER
    cases = (
        (relation is Relation.PLANS, Label.MENTIONS),
        (relation is Relation.WITHHOLDS, Label.UNCONFIRMED),
        (relation is Relation.DENIES and not unnamed, Label.DENIES),
        (unnamed, Label.ANONYMOUS),
        (relayed, Label.MEDIA),
        (stand.kind is None, Label.HEDGED if stand.hedged else Label.ASSERTS),
    )
    return next((label for holds, label in cases if holds), on_record)
