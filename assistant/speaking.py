"""Speaking: who stands behind a sentence, once the rules and the judge have been heard. No relation, no status.

The rules read cues and names; the judge has learnt from whole articles. Where they differ the judge is believed only
when it is sure, and never against an explicit sign of anonymity.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant import lexicon
from assistant.attribution import Attribution, quotations
from assistant.judge import Judgement, Voice
from assistant.parties import UNNAMED, Concerned, Speaks
from assistant.reading import ArticleReading, Introduced, SentenceReading
from assistant.speaker import Speaker, SpeakerKind
from assistant.stand import Stand
from assistant.words import tokenize

SURE = 0.75  # share of belief at which the judge's voice overrules the rules'; tuned on the dev stories
SURE_PARTY = 0.6  # share at which the judge's "speaks for a party" is enough by itself; likewise
DOUBTED_PARTY = 0.3  # share below which it is not believed that "the company" or "a spokesman" is the party; likewise


@dataclass(frozen=True, slots=True)
class Speaking:
    """Who stands behind one sentence."""

    voice: Voice
    speaker: Speaker
    party: str | None
    """The party for which the speaker speaks on record."""
    insider_of: str | None
    """The party to which an unnamed speaker is said to belong: "Hamas officials"."""


def who_speaks(
    reading: ArticleReading, sentence: SentenceReading, stand: Stand, judgement: Judgement, parties: Sequence[Concerned]
) -> Speaking:
    """Whoever puts the sentence forward.

    Args:
        reading: Its article.
        sentence: The sentence.
        stand: What the cues say of who speaks.
        judgement: What the judge says of it.
        parties: Those concerned.
    """
    voice = _voice(sentence, stand, judgement)
    who = _source(reading, sentence, stand, judgement, voice)
    if who is None:
        outlet = Speaker(reading.article.source, SpeakerKind.OUTLET, reading.article.source)
        return Speaking(voice, outlet, None, None)
    if voice is Voice.ON_RECORD and who.source.kind is SpeakerKind.OUTLET:
        voice = Voice.MEDIA  # "the broadcaster said": its report is another outlet's, not a source of this one's
    party = insider = None
    if voice is Voice.ON_RECORD:
        party = party_of(reading, who, parties, judgement.party)
    elif voice is Voice.UNNAMED:
        insider = next((one.name for one in parties if one.is_named_in(who.profile)), None)
    return Speaking(voice, who.source.as_speaker(stand.relayed_by), party, insider)


def _voice(sentence: SentenceReading, stand: Stand, judgement: Judgement) -> Voice:
    ruled = _ruled_voice(stand)
    judged = judgement.voice
    if ruled is judged or judgement.voices[judged] < SURE:
        return ruled
    if ruled is Voice.UNNAMED and lexicon.patterns().anonymity.search(sentence.text.lower()):
        return ruled
    return judged


def _ruled_voice(stand: Stand) -> Voice:
    if stand.kind is None:
        return Voice.OUTLET
    if stand.kind in UNNAMED:
        return Voice.UNNAMED
    return Voice.MEDIA if stand.kind is SpeakerKind.OUTLET else Voice.ON_RECORD


def _source(
    reading: ArticleReading, sentence: SentenceReading, stand: Stand, judgement: Judgement, voice: Voice
) -> Speaks | None:
    """The words that name who speaks: those that the rules found, else those that the judge marked."""
    if voice is Voice.OUTLET:
        return None
    ruled = stand.said if stand.said is not None and stand.said.source.text else None
    if judgement.source is not None and (ruled is None or _is_part(ruled.attribution, judgement.source)):
        start, end = judgement.source
        return reading.introduced(sentence.text[start:end], sentence.index)
    return ruled or _carried(reading, sentence)


def _is_part(attribution: Attribution, source: tuple[int, int]) -> bool:
    """Whether the rules found only some of the words that the judge marked."""
    start, end = attribution.source_start, attribution.source_end
    return source[0] <= start and end <= source[1] and end - start < source[1] - source[0]


def _carried(reading: ArticleReading, sentence: SentenceReading) -> Speaks | None:
    """For a sentence inside a quotation that names nobody: the last source before it."""
    if not quotations(sentence.text):
        return None
    for earlier in reversed(reading.sentences[: sentence.index]):
        if earlier.said and earlier.said[0].source.text:
            return Introduced(earlier.said[0].source, earlier.said[0].profile)
    return None


def party_of(reading: ArticleReading, who: Speaks, parties: Sequence[Concerned], believed: float) -> str | None:
    """The party for which this source speaks, None where it speaks for none.

    Args:
        reading: The article.
        who: The source.
        parties: Those concerned.
        believed: The judge's belief that the source speaks for a party, 0-1.
    """
    for party in parties:
        if party.is_spoken_for_by(who):
            return party.name
    if believed < DOUBTED_PARTY:
        return None
    if believed >= SURE_PARTY and parties and parties[0].is_actor:
        return parties[0].name
    lead = f"{reading.article.title}. {reading.sentences[0].text}"
    house = [party for party in parties if party.is_house(who)]
    if believed >= SURE_PARTY and not _is_authority(who):
        return _nearest(who, house, lead)
    return next((party.name for party in house if party.is_told_of_in(lead)), None)


def _is_authority(who: Speaks) -> bool:
    """Police on an arrest act in it and are no party to it, whatever the judge takes them for."""
    words = {word.lower for word in tokenize(who.profile) if word.is_word}
    return bool(words & lexicon.group("authority"))


def _nearest(who: Speaks, parties: Sequence[Concerned], lead: str) -> str | None:
    """Of several parties the one that stands in the words about the source, else the first that the article names."""
    named = [party for party in parties if party.is_named_in(who.profile)]
    if named or len(parties) == 1:
        return (*named, *parties)[0].name
    lowered = " " + " ".join(word.lower for word in tokenize(lead) if word.is_word) + " "
    places = [
        (
            min(
                (lowered.find(f" {word} ") % 10**6 for name in party.names for word in (*name.seats, *name.variants)),
                default=10**6,
            ),
            party.name,
        )
        for party in parties
    ]
    return min(places)[1] if places else None
