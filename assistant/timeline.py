"""Timeline: which evidence is live, what it adds up to now, and how the status changed. No text, no search."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from assistant import lexicon
from assistant.attribution import Missing
from assistant.evidence import Evidence, Label
from assistant.outlets import outlet_key
from assistant.speaker import SpeakerKind
from assistant.status import Ruling, Status, Tally, assess

ON_RECORD = frozenset([Label.ATTRIBUTED_PARTY, Label.ATTRIBUTED_OTHER])
WEAK = frozenset([Label.ANONYMOUS, Label.MEDIA, Label.HEDGED])
AFFIRMING = ON_RECORD | WEAK | {Label.ASSERTS}


@dataclass(frozen=True, slots=True)
class Record:
    """A piece of evidence with its origin."""

    evidence: Evidence
    origin: str
    authority: bool

    @property
    def at(self) -> datetime:
        """When it was published."""
        return self.evidence.published_at

    @property
    def affirms(self) -> bool:
        """Puts the proposition forward, strongly or weakly."""
        return self.evidence.label in AFFIRMING and not self.evidence.denies

    @property
    def denies(self) -> bool:
        """Denies it on record."""
        return self.evidence.label is Label.DENIES


@dataclass(frozen=True, slots=True)
class Change:
    """From this moment on the status was this."""

    at: datetime
    ruling: Ruling
    record: Record


def live(records: Sequence[Record]) -> list[Record]:
    """Of one speaker only the newest statement counts; different speakers never overrule each other.

    An outlet that takes back its report, or denies it later, takes its earlier evidence with it, copies and relays
    included. A withheld comment is superseded by any later statement of the same party. Evidence that merely mentions
    the claim is not live.
    """
    ordered = sorted(
        (r for r in records if r.evidence.label is not Label.MENTIONS), key=lambda r: (r.at, r.evidence.index)
    )
    ordered = [record for record in ordered if not _is_overtaken(record, ordered)]
    newest: dict[str, Record] = {}
    for record in ordered:
        if _is_firm(record) and _outweighs(record, newest.get(record.origin)):
            newest[record.origin] = record
    kept = []
    for record in ordered:
        last = newest.get(record.origin)
        if record.evidence.label is Label.UNCONFIRMED:
            if last is None or last.at <= record.at:
                kept.append(record)
        elif last is None or last.denies == record.evidence.denies or _is_taken_back_by_one(record, ordered):
            kept.append(record)
    return reconciled(kept)


SAME_HOURS = timedelta(hours=12)


def _is_taken_back_by_one(denial: Record, records: Sequence[Record]) -> bool:
    """Whether an admission of the same hours, in one other outlet alone, speaks against it: a forged one looks so.

    Nobody turns round so fast unnoticed: until a second outlet has it, or the one that had the denial, both stand and
    the claim is disputed. What is said later than that ends the denial, as everybody's newest statement does.
    """
    if not denial.denies or denial.evidence.retracts:
        return False
    admitting = {
        outlet_key(other.evidence.outlet)
        for other in records
        if other.origin == denial.origin and other.affirms and _is_firm(other) and other.at - denial.at < SAME_HOURS
    }
    return len(admitting) == 1 and outlet_key(denial.evidence.outlet) not in admitting


def reconciled(records: Sequence[Record]) -> list[Record]:
    """Numbers that differ are told apart: the newest one on record leads, those that it replaces go.

    Of what does not fit the leading number, weak sources and older figures are dropped; another source on record
    that gives its own figure at the same time contradicts it. Records without a number stay as they are.
    """
    valued = [r for r in records if r.affirms and r.evidence.value is not None]
    firm = [r for r in valued if _is_firm(r)]
    leading = max(firm or valued, key=lambda r: (r.at, r.evidence.index), default=None)
    if leading is None or leading.evidence.value is None:
        return list(records)
    kept: list[Record] = []
    for record in records:
        value = record.evidence.value
        if not record.affirms or value is None or value.fits(leading.evidence.value):
            kept.append(record)
        elif record in firm and record.origin != leading.origin and leading.at - record.at < SAME_TIME:
            kept.append(replace(record, evidence=replace(record.evidence, label=Label.DENIES, denies=True)))
    return kept


SAME_TIME = timedelta(hours=20)
"""Figures published within this time stand beside each other; after it the newer one replaces the older."""


def _is_overtaken(record: Record, records: Sequence[Record]) -> bool:
    """Whether what had not happened, or was not known, by then has been reported since.

    "Nothing is signed yet" does not speak against a signing two days later; "there was no meeting" does, however old.
    """
    own = record.evidence.speaker.kind is SpeakerKind.OUTLET and record.evidence.party is None
    is_state = record.denies and not record.evidence.retracts and (own or bool(NOT_YET.search(record.evidence.text)))
    is_unknown = record.evidence.label is Label.UNCONFIRMED and own
    if not is_state and not is_unknown:
        return False
    return any(other.affirms and _is_firm(other) and other.at - record.at >= OVERTAKEN_AFTER for other in records)


NOT_YET = re.compile(
    r"\b(?:yet|still|so far|for now|for the moment|at this (?:stage|point|time)|until|to date|no decision|as of"
    r"|nothing (?:is|was|has been|had been) (?:agreed|decided|signed|settled))\b",
    re.IGNORECASE,
)
OVERTAKEN_AFTER = timedelta(hours=6)


def _is_firm(record: Record) -> bool:
    """A statement of one's own: on record, in the outlet's own voice, or a denial."""
    return record.evidence.label in ON_RECORD or record.evidence.label is Label.ASSERTS or record.denies


def _outweighs(record: Record, other: Record | None) -> bool:
    """Newer; in the same article the one of which the judge is surer."""
    if other is None or record.at != other.at or record.evidence.article_id != other.evidence.article_id:
        return True
    return record.evidence.weight > other.evidence.weight


def tally(records: Sequence[Record]) -> Tally:
    """Count live records by origin."""
    affirmed = [r for r in records if r.affirms]
    by_party = [r for r in affirmed if r.evidence.label is Label.ATTRIBUTED_PARTY]
    parties = {r.origin for r in by_party if _could_confirm(r)}
    doubtful = [r for r in by_party if r.origin not in parties]
    others = [r for r in affirmed if r.evidence.label is Label.ATTRIBUTED_OTHER] + doubtful
    own = [r for r in affirmed if r.evidence.label is Label.ASSERTS]
    weak = {r.origin for r in affirmed if r.evidence.label in WEAK}
    denials = [r for r in records if r.denies]
    return Tally(
        party_affirms=len(parties),
        others_affirm=_origins(others),
        outlets_assert=_origins(own),
        weak=len(weak),
        party_denies=len({r.origin for r in denials if r.evidence.party is not None}),
        others_deny=len({r.origin for r in denials if r.evidence.party is None}),
        rebuts=any(r.evidence.rebuts for r in denials) and not any(r.evidence.retracts for r in denials),
        unconfirmed=any(r.evidence.label is Label.UNCONFIRMED for r in records),
        authority=any(r.authority for r in affirmed if r.evidence.label is Label.ATTRIBUTED_OTHER),
    )


def _could_confirm(record: Record) -> bool:
    """Whether the judge is sure enough of it that a claim may be called confirmed on its word."""
    return record.evidence.weight >= CONFIRMS


def _origins(records: Sequence[Record]) -> int:
    """How many origins; those of which the judge is less sure report, but together with others confirm nothing."""
    return max(len({r.origin for r in records if _could_confirm(r)}), min(1, len(records)))


CONFIRMS = (
    0.6  # share of belief from which a sentence may make a claim confirmed; tuned on dev against false "confirmed"
)


def changes(records: Sequence[Record]) -> list[Change]:
    """The status after each publication that changed it, oldest first."""
    found: list[Change] = []
    for moment in sorted({record.at for record in records}):
        ruling = assess(tally(live([record for record in records if record.at <= moment])))
        if ruling.status is Status.NO_EVIDENCE or (found and found[-1].ruling.status is ruling.status):
            continue
        published = [record for record in records if record.at == moment]
        found.append(Change(moment, ruling, min(published, key=lambda record: _decides(record, ruling))))
    return found


def _decides(record: Record, ruling: Ruling) -> tuple[bool, int, int]:
    """Sort key: the record that made the status comes first."""
    labels = DECIDING.get(ruling.status, ())
    label = record.evidence.label
    rank = labels.index(label) if label in labels else len(labels)
    return (record.evidence.label is Label.MENTIONS, rank, record.evidence.index)


DECIDING: Mapping[Status, tuple[Label, ...]] = {
    Status.CONFIRMED: (Label.ATTRIBUTED_PARTY, Label.ATTRIBUTED_OTHER, Label.ASSERTS),
    Status.REPORTED: (Label.ATTRIBUTED_OTHER, Label.ASSERTS),
    Status.UNVERIFIED: (Label.UNCONFIRMED, Label.ANONYMOUS, Label.MEDIA, Label.HEDGED),
    Status.DISPUTED: (Label.DENIES, Label.ATTRIBUTED_PARTY, Label.ATTRIBUTED_OTHER),
    Status.DENIED: (Label.DENIES,),
}


def basis(records: Sequence[Record], ruling: Ruling) -> tuple[str, ...]:
    """Why this status: closed terms, the strongest first (docs/status.md lists them)."""
    labels = {r.evidence.label for r in records if r.affirms}
    missing = {r.evidence.missing for r in records if r.evidence.label is Label.UNCONFIRMED}
    denied_by_party = any(r.denies and r.evidence.party for r in records)
    terms: Mapping[str, bool] = {
        "party_on_record": Label.ATTRIBUTED_PARTY in labels,
        "other_on_record": Label.ATTRIBUTED_OTHER in labels,
        "denied_by_party": denied_by_party,
        "denied_by_other": any(r.denies and not r.evidence.party for r in records),
        "own_voice": Label.ASSERTS in labels,
        "single_source": ruling.row in {7, 8} and len({r.origin for r in records if r.affirms}) == 1,
        "one_outlet": ruling.status is Status.CONFIRMED
        and len({outlet_key(r.evidence.outlet) for r in records if r.affirms}) == 1,
        "anonymous_source": Label.ANONYMOUS in labels,
        "media_report": Label.MEDIA in labels,
        "hedged": Label.HEDGED in labels,
        **{kind.value: kind in missing for kind in Missing},
    }
    return tuple(term for term, holds in terms.items() if holds)


def has_authority(evidence: Evidence) -> bool:
    """Whether the source speaks within a public task; the speaker's class and office are taken as the sign of it.

    Source: docs/status.md, row 7. It errs both ways, as the research notes say.
    """
    if evidence.speaker.kind not in {
        SpeakerKind.INSTITUTION,
        SpeakerKind.ROLE,
        SpeakerKind.PERSON,
        SpeakerKind.DOCUMENT,
    }:
        return False
    words = {
        word.strip(",.’'") for word in evidence.speaker.description.lower().replace("’s", "").replace("'s", "").split()
    }
    return bool(words & lexicon.group("authority"))
