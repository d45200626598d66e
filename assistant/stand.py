"""Stand: how the cues of one sentence add up at the proposition: who speaks, through whom, with what force."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant import lexicon
from assistant.attribution import Attribution, Missing
from assistant.lexicon import Cue
from assistant.reading import Said, SentenceReading
from assistant.speaker import Speaker, SpeakerKind


@dataclass(frozen=True, slots=True)
class Stand:
    """Who stands behind the sentence at the proposition's place, and how firmly."""

    said: Said | None
    """None for the outlet's own voice."""
    withheld: Said | None
    """Who is said to have withheld comment or confirmation."""
    relayed_by: str | None
    hearer: str | None
    hedged: bool

    @property
    def kind(self) -> SpeakerKind | None:
        """Kind of the speaker; None for the outlet's own voice."""
        return self.said.source.kind if self.said is not None and self.said.source.text else None

    def speaker(self, outlet: str) -> Speaker:
        """The speaker, the outlet itself where nobody is named."""
        if self.said is None or not self.said.source.text:
            return Speaker(name=outlet, kind=SpeakerKind.OUTLET, description=outlet)
        return self.said.source.as_speaker(self.relayed_by)


def stand_of(sentence: SentenceReading, position: int | None) -> Stand:
    """Read the sentence's cues at the character where the proposition stands (None: anywhere)."""
    chain = _chain(sentence, position)
    withheld = next((said for said in sentence.said if said.attribution.cue is Cue.WITHHOLD), None)
    speaking = [said for said in chain if said.attribution.cue is not Cue.WITHHOLD]
    relays = [said for said in speaking if said.source.kind is SpeakerKind.OUTLET]
    others = [said for said in speaking if said.source.kind is not SpeakerKind.OUTLET]
    outer = next(iter(others or relays), None)
    return Stand(
        said=outer,
        withheld=withheld or next((said for said in speaking if said.attribution.negated), None),
        relayed_by=next((said.source.name or said.source.text for said in relays if said.source.text and others), None),
        hearer=next((said.attribution.hearer for said in speaking if said.attribution.hearer), None),
        hedged=_hedged(sentence.text, position, speaking),
    )


def _chain(sentence: SentenceReading, position: int | None) -> list[Said]:
    """The attributions that govern the proposition's place, outermost first."""
    said = [one for one in sentence.said if one.attribution.cue is not Cue.ASK]
    if position is not None:
        said = [one for one in said if one.attribution.governs(position) or _stands_in(one.attribution, position)]
    return [sentence.carried, *said] if sentence.carried is not None else said


def _stands_in(attribution: Attribution, position: int) -> bool:
    """Whether the place lies in the words of the attribution itself, from its source to its verb."""
    if attribution.source_start == attribution.source_end:
        return attribution.start <= position < attribution.end
    start = min(attribution.start, attribution.source_start)
    return start <= position < max(attribution.end, attribution.source_end)


def missing_of(stand: Stand) -> Missing:
    """What the text says is missing; "not confirmed" where no phrase tells."""
    if stand.withheld is None:
        return Missing.NOT_CONFIRMED
    attribution = stand.withheld.attribution
    if attribution.missing is not None:
        return attribution.missing
    return {Cue.DENY: Missing.NEITHER, Cue.CONFIRM: Missing.NOT_CONFIRMED}.get(attribution.cue, Missing.NO_COMMENT)


CLAUSE_BREAK = re.compile(r"[;:“”\"—–]|, (?:but|and|while|although)\b|\bthat\b|\bbut\b")


def _clause(text: str, position: int) -> tuple[int, int]:
    """The clause around a character: from the last break before it to the next behind it."""
    start = 0
    for found in CLAUSE_BREAK.finditer(text, 0, position):
        start = found.end()
    following = CLAUSE_BREAK.search(text, position)
    return start, following.start() if following else len(text)


def _hedged(text: str, position: int | None, speaking: Sequence[Said]) -> bool:
    if any(said.attribution.cue is Cue.MENTAL for said in speaking):
        return True
    start, end = _clause(text, position) if position is not None else (0, len(text))
    return bool(lexicon.patterns().hedge.search(text[start:end].lower()))
