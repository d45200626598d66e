"""Evidence: what one sentence does with a proposition, who says it, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from assistant import lexicon
from assistant.attribution import Missing
from assistant.judge import Judge, Judgement, Relation, Stretch, Voice, asked_of
from assistant.lexicon import Cue
from assistant.page import Page
from assistant.parties import Concerned, Speaks
from assistant.proposition import Match, Proposition, compare
from assistant.question import Kind, Question
from assistant.reading import ArticleReading, SentenceReading, read_page
from assistant.slots import fills
from assistant.speaker import Speaker, SpeakerKind
from assistant.speaking import DOUBTED_PARTY, Speaking, party_of, who_speaks
from assistant.stand import Stand, missing_of, stand_of
from assistant.value import Value, read_value

SURE = {  # share of belief that a relation needs to count, tuned on dev; higher where a mistake costs more
    Relation.AFFIRMS: 0.45,
    Relation.DENIES: 0.7,
    Relation.WITHHOLDS: 0.5,
    Relation.PLANS: 0.5,
}
MOST_JUDGED = 64  # sentences judged per question, best articles first; each costs about 2 ms when it is new
WITHHELD_WEIGHT = 0.5  # of a withheld statement that only the rules see


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
    rebuts: bool = False
    """A denial that names the claim which it denies: "denied reports that ..."."""
    retracts: bool = False
    """A denial by which somebody takes back what was said or published before."""
    value: Value | None = None
    """The number that is asked for, where one is."""
    answer: str | None = None
    """The words that answer a who, when, where or how many, as the judge marked them."""


def find_evidence(
    question: Question,
    proposition: Proposition,
    parties: Sequence[Concerned],
    pages: Sequence[Page],
    *,
    judge: Judge,
    read: Callable[[Page], ArticleReading] = read_page,
) -> list[Evidence]:
    """Every sentence of these articles that bears on the proposition, in order of article and sentence.

    Args:
        question: What was asked.
        proposition: Its proposition, spelt as the articles spell it.
        parties: Those concerned.
        pages: The articles to look through, best first.
        judge: What the sentence does with what is asked.
        read: Reads the pages on which something bears on it.
    """
    parts = list(_first_parts(pages))
    stretches = [Stretch(page.article.title, page.texts(run)) for page, run in parts]
    evidence, bearing = [], []
    for (page, run), judgements in zip(parts, _judged(question, stretches, judge), strict=True):
        if all(one.relation is Relation.OTHER for one in judgements):
            continue
        reading = read(page)
        found = [
            _weigh(question, proposition, parties, reading, reading.sentences[index], judgement)
            for index, judgement in zip(run, judgements, strict=True)
        ]
        evidence += [one for one in found if one is not None]
        bearing.append(reading)
    if question.act is not None and evidence:
        evidence += _withheld_by(parties, bearing, evidence)
    return sorted(evidence, key=lambda one: (one.published_at, one.article_id, one.index))


def _first_parts(pages: Sequence[Page]) -> Iterator[tuple[Page, range]]:
    """The runs of the best articles, as many as may be judged."""
    room = MOST_JUDGED
    for page in pages:
        for run in page.runs:
            if room <= 0:
                return
            yield page, run[:room]
            room -= len(run)


def _judged(question: Question, stretches: Sequence[Stretch], judge: Judge) -> list[list[Judgement]]:
    """What the judge says of each sentence; where somebody is asked about, its `party` is that one alone.

    The claim is put without the actor first, since an actor in front of it blurs what the sentences do with it.
    """
    claim = asked(question)
    judged = judge.judge(claim, stretches)
    bearing = [at for at, found in enumerate(judged) if any(one.relation is not Relation.OTHER for one in found)]
    if question.actor is None or not bearing:
        return judged
    of_actor = judge.judge(asked_of(question.actor, claim), [stretches[at] for at in bearing])
    for at, found in zip(bearing, of_actor, strict=True):
        judged[at] = [replace(one, party=other.party) for one, other in zip(judged[at], found, strict=True)]
    return judged


def _withheld_by(
    parties: Sequence[Concerned], readings: Sequence[ArticleReading], evidence: Sequence[Evidence]
) -> Iterator[Evidence]:
    """Where an article bears on the claim, a party's "declined to comment" in it counts whatever the judge says.

    This can only add doubt, so the rules need no second opinion.
    """
    known = {(one.article_id, one.index) for one in evidence}
    bearing = {one.article_id for one in evidence}
    for reading in {reading.article.id: reading for reading in readings}.values():
        for sentence in reading.sentences if reading.article.id in bearing else ():
            stand = stand_of(sentence, None)
            if stand.withheld is None or (reading.article.id, sentence.index) in known:
                continue
            if stand.withheld.attribution.cue is not Cue.WITHHOLD:
                continue
            one = _withheld(reading, sentence, stand, None, parties, Match(0.0, 0.0, 0.0, None))
            if one.party is not None:
                yield one


PRONOUN = re.compile(r"^(?:it|they|he|she|that it|that they|that he|that she)\b", re.IGNORECASE)
POSSESSIVE = re.compile(r"\b(?:its|their|his|her)\b", re.IGNORECASE)
REBUTTED = re.compile(
    r"\b(?:rumou?rs?|reports? (?:that|of|in|on|from|about)|claims?|claimed|alleg\w+|accus\w+|speculat\w+|suggestions?"
    r"|stor(?:y|ies)|talk|theor(?:y|ies)|not guilty|den(?:y|ies|ied) (?:murder|the charges?|any wrong\w+|wrong\w+))\b",
    re.IGNORECASE,
)
"""Words by which a denial tells that somebody has put the claim forward."""
INSTRUCTION = re.compile(
    r"\b(?:ignore|disregard|forget) (?:all |any |the |this |your |every |what |previous |above )"
    r"|\bnote to (?:any )?(?:ai|assistants?|chatbots?|language models?)\b|\b(?:system|developer)(?: prompt| message)?: "
    r"|\b(?:assistants?|ai systems?|chatbots?|language models?|llms?|bots?) (?:must|should|have to|shall|will)\b",
    re.IGNORECASE,
)
"""An order to whoever reads it, planted in a post or a document: whatever it says, it puts nothing forward."""
CLAIM_ONLY = frozenset([Kind.DID_ACT, Kind.WHO_SAID, Kind.WHAT_SAID, Kind.CHANGED, Kind.AGREE])


def asked(question: Question) -> str:
    """What the judge is asked: the claim alone for a speech act, otherwise the whole question."""
    if not question.proposition or (question.act is None and question.kind not in CLAIM_ONLY):
        return question.standalone
    if question.actor is None:
        return question.proposition
    whose = PRONOUN.sub(question.actor, question.proposition)
    return POSSESSIVE.sub(f"{question.actor}'s", whose, count=1)


def _weigh(
    question: Question,
    proposition: Proposition,
    parties: Sequence[Concerned],
    reading: ArticleReading,
    sentence: SentenceReading,
    judgement: Judgement,
) -> Evidence | None:
    """The evidence that this sentence gives, None where it does not bear on what is asked."""
    relation = judgement.relation
    is_forecast = question.kind is Kind.WILL and relation is Relation.PLANS
    if relation is Relation.OTHER or judgement.relations[relation] < SURE[relation]:
        return None
    if INSTRUCTION.search(sentence.text):
        return None
    found = _match(proposition, reading, sentence.index)
    if relation is Relation.AFFIRMS and not _bears_out(question, sentence, judgement):
        relation = Relation.PLANS
    stand = stand_of(sentence, found.position)
    if relation is Relation.WITHHOLDS:
        return _withheld(reading, sentence, stand, judgement, parties, found)
    speaking = who_speaks(reading, sentence, stand, judgement, parties)
    weight = judgement.relations[judgement.relation]
    label = Label.HEDGED if is_forecast else _label(speaking, stand, relation)
    one = _evidence(reading, sentence, speaking, label, stand, found, weight)
    answer = sentence.text[slice(*judgement.answer)] if judgement.answer is not None else None
    denies = relation is Relation.DENIES
    return replace(
        one,
        denies=denies,
        rebuts=denies and speaking.voice is not Voice.OUTLET and bool(REBUTTED.search(sentence.text)),
        retracts=denies and bool(lexicon.patterns().correction.search(sentence.text.lower())),
        answer=answer,
        value=read_value(answer or "") if question.kind is Kind.HOW_MANY else None,
    )


def _match(proposition: Proposition, reading: ArticleReading, index: int) -> Match:
    """How near one sentence is to the proposition, with what its article says before it."""
    sentences, article = reading.sentences, reading.article
    earlier = " ".join(other.text for other in sentences[max(0, index - 2) : index])
    return compare(proposition, sentences[index].text, earlier, f"{article.title}. {sentences[0].text}", article.body)


def _withheld(
    reading: ArticleReading,
    sentence: SentenceReading,
    stand: Stand,
    judgement: Judgement | None,
    parties: Sequence[Concerned],
    found: Match,
) -> Evidence:
    """Evidence that confirmation or comment is missing; who withholds it may be a party."""
    who: Speaks | None = stand.withheld if stand.withheld is not None and stand.withheld.source.text else stand.said
    if (who is None or not who.source.text) and judgement is not None and judgement.source is not None:
        who = reading.introduced(sentence.text[slice(*judgement.source)], sentence.index)
    if who is None or not who.source.text:
        party = next((one.name for one in parties if one.is_named_in(sentence.text)), None)
        speaker = Speaker(reading.article.source, SpeakerKind.OUTLET, reading.article.source)
    else:
        party = party_of(reading, who, parties, judgement.party if judgement is not None else DOUBTED_PARTY)
        speaker = who.source.as_speaker()
    speaking = Speaking(Voice.ON_RECORD, speaker, party, None)
    weight = judgement.relations[Relation.WITHHOLDS] if judgement is not None else WITHHELD_WEIGHT
    withheld = _evidence(reading, sentence, speaking, Label.UNCONFIRMED, stand, found, weight)
    return replace(withheld, missing=missing_of(stand))


def _evidence(  # the parts of one value
    reading: ArticleReading,
    sentence: SentenceReading,
    speaking: Speaking,
    label: Label,
    stand: Stand,
    found: Match,
    weight: float,
) -> Evidence:
    return Evidence(
        article_id=reading.article.id,
        outlet=reading.article.source,
        published_at=reading.article.published_at,
        start=sentence.start,
        end=sentence.end,
        text=sentence.text,
        label=label,
        speaker=speaking.speaker,
        party=speaking.party,
        insider_of=speaking.insider_of,
        denies=False,
        hedged=stand.hedged,
        missing=None,
        match=found,
        weight=weight,
        hearer=stand.hearer,
        index=sentence.index,
        answer=None,
    )


def _bears_out(question: Question, sentence: SentenceReading, judgement: Judgement) -> bool:
    """The rules may doubt what the judge takes for an affirmation, never the other way round.

    A sentence without a date answers no "when".
    """
    return judgement.answer is not None or fills(question.kind, sentence.text)


def _label(speaking: Speaking, stand: Stand, relation: Relation) -> Label:
    voice = speaking.voice
    cases = (
        (relation is Relation.PLANS, Label.MENTIONS),
        (relation is Relation.DENIES and voice is not Voice.UNNAMED, Label.DENIES),
        (voice is Voice.UNNAMED and speaking.speaker.kind is SpeakerKind.OUTLET, Label.HEDGED),
        (voice is Voice.UNNAMED, Label.ANONYMOUS),
        (voice is Voice.MEDIA, Label.MEDIA),
        (voice is Voice.OUTLET, Label.HEDGED if stand.hedged else Label.ASSERTS),
    )
    on_record = Label.ATTRIBUTED_PARTY if speaking.party else Label.ATTRIBUTED_OTHER
    return next((label for holds, label in cases if holds), on_record)
