"""Wording: the few sentences that are ours: verdict and status lines. Every name in them comes from a record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from assistant.answer import Act, ActResult, Stance
from assistant.attribution import Missing
from assistant.engine import DraftStatement, Finding
from assistant.evidence import Label
from assistant.question import Kind
from assistant.speaker import SpeakerKind
from assistant.status import Status
from assistant.timeline import Record


def day(at: datetime) -> str:
    """A date as it is printed: "16 November 2023"."""
    return f"{at.day} {at:%B %Y}"


def speaker_of(record: Record) -> str:
    """Who says it, for the beginning of a quotation line."""
    speaker = record.evidence.speaker
    outlet = record.evidence.outlet
    if speaker.kind is SpeakerKind.OUTLET and speaker.name in {None, outlet}:
        return outlet
    if record.evidence.label is Label.UNCONFIRMED and not speaker.name:
        return outlet
    if speaker.kind in {SpeakerKind.ANONYMOUS, SpeakerKind.COLLECTIVE}:
        return f"unnamed ({_lower_first(_short(speaker.description))}), in {outlet}"
    return f"{_short(speaker.name or speaker.description)}, in {outlet}"


def _short(words: str) -> str:
    head = words.split(",", maxsplit=1)[0]
    return head if len(head) >= 3 else words


def _upper_first(words: str) -> str:
    return words[:1].upper() + words[1:]


def _lower_first(words: str) -> str:
    """Small first letter for "The company"; a name keeps its capital."""
    first = words.split(" ", 1)[0]
    return words[:1].lower() + words[1:] if first.lower() in ARTICLES else words


ARTICLES = frozenset(
    [
        "a",
        "an",
        "the",
        "one",
        "two",
        "three",
        "four",
        "five",
        "his",
        "her",
        "its",
        "their",
        "some",
        "several",
        "unnamed",
    ]
)


def verdict_line(finding: Finding) -> DraftStatement | None:
    """The answer to "did X confirm / deny / say it"; None where no speech act was asked about."""
    if finding.verdict is None:
        return None
    standing = finding.standings[0]
    actor = _upper_first(finding.verdict.actor)
    when = f" ({day(standing.record.at)})" if standing.record else ""
    told = "Yes" if finding.verdict.act in {Act.DENY, Act.COMMENT} else "No"
    lines = {
        ActResult.CONFIRMED: _affirmed_line(finding.verdict.act, actor, when),
        ActResult.DENIED: f"{told}. {actor} denied it{when}.",
        ActResult.ANONYMOUS_ONLY: f"Not on the record: only unnamed sources close to {finding.verdict.actor} say so.",
        ActResult.NOT_REPORTED: f"{NOTHING[finding.verdict.act]} by {finding.verdict.actor} in these articles.",
    }
    nothing = finding.verdict.act is Act.DENY and finding.verdict.result is ActResult.ANONYMOUS_ONLY
    if nothing:
        return _joined(lines[ActResult.NOT_REPORTED], status_line(finding))
    if finding.verdict.result is ActResult.NOT_REPORTED and finding.ruling.status is not Status.NO_EVIDENCE:
        return _joined(lines[ActResult.NOT_REPORTED], status_line(finding))
    if standing.record is not None and finding.verdict.result is ActResult.NEITHER:
        return DraftStatement(
            _withheld_line(finding.verdict.act, actor, standing.stance, standing.record), (standing.record,)
        )
    return DraftStatement(lines[finding.verdict.result], (standing.record,) if standing.record else ())


def _joined(text: str, status: DraftStatement) -> DraftStatement:
    """An absence cannot be cited, so it stands in one statement with the status, which can."""
    return DraftStatement(f"{text} {status.text}", status.records, status.quotes)


NOTHING = {
    Act.CONFIRM: "Not confirmed: there is no confirmation",
    Act.ADMIT: "Not confirmed: there is no admission",
    Act.DENY: "There is no denial",
    Act.SAY: "There is no such statement",
    Act.COMMENT: "There is no comment",
}


def _affirmed_line(act: Act, actor: str, when: str) -> str:
    if act is Act.DENY:
        return f"No. {actor} did not deny it but said so on the record{when}."
    verb = {
        Act.CONFIRM: "confirmed it on the record",
        Act.ADMIT: "acknowledged it on the record",
        Act.SAY: "said so on the record",
        Act.COMMENT: "said so on the record",
    }[act]
    return f"Yes. {actor} {verb}{when}."


def _withheld_line(act: Act, actor: str, stance: Stance, record: Record) -> str:
    on = day(record.at)
    opening = {Act.DENY: "Not denied", Act.SAY: "Not on the record", Act.COMMENT: "No comment"}.get(
        act, "Not confirmed"
    )
    if stance is Stance.DECLINES:
        return f"{opening}. {actor} had given no comment as of {on}."
    if record.evidence.missing is Missing.NEITHER:
        return f"{opening}. {actor} had neither confirmed nor denied it as of {on}."
    return f"{opening}. {actor} had not confirmed it as of {on}."


def status_line(finding: Finding) -> DraftStatement:
    """The status of the claim in words, with why."""
    return STATUS_LINES[finding.ruling.status](finding)


def _confirmed(finding: Finding) -> DraftStatement:
    if finding.ruling.row == 1:
        record = _newest(r for r in finding.records if r.evidence.label is Label.ATTRIBUTED_PARTY)
        return DraftStatement(f"Confirmed by {record.evidence.party} ({day(record.at)}).", (record,))
    chosen = distinct(finding.records, {Label.ATTRIBUTED_OTHER} if finding.ruling.row == 5 else {Label.ASSERTS})
    kind = "sources on the record" if finding.ruling.row == 5 else "outlets in their own voice"
    return DraftStatement(f"Confirmed by {number(len(chosen))} independent {kind}.", tuple(chosen))


def _reported(finding: Finding) -> DraftStatement:
    if finding.ruling.row == 7:
        chosen = distinct(finding.records, {Label.ATTRIBUTED_OTHER})
        flag = "Reported, but unverified" if finding.ruling.unverified else "Reported"
        return DraftStatement(
            f"{flag}: it rests on {' and '.join(_lower_first(speaker_of(r)) for r in chosen[:2])}; "
            "no party to it has confirmed it in these articles.",
            tuple(chosen[:2]),
        )
    chosen = distinct(finding.records, {Label.ASSERTS})
    outlets = " and ".join(dict.fromkeys(r.evidence.outlet for r in chosen[:3]))
    single = " alone" if len(chosen) == 1 else ""
    return DraftStatement(f"Reported by {outlets}{single}, without a named source.", tuple(chosen[:3]))


def _unverified(finding: Finding) -> DraftStatement:
    claimed = _of_each(finding.records)
    missing = [r for r in finding.records if r.evidence.label is Label.UNCONFIRMED]
    if not claimed:
        return DraftStatement("Unverified: confirmation is said to be missing.", tuple(missing[-1:]))
    count = f"{_counted(finding.origins, 'independent origin')}, {_counted(finding.articles, 'article')}"
    lacking = ", and confirmation is said to be missing" if missing else ""
    text = f"Unverified: it rests on {_kinds(claimed)} ({count}){lacking}."
    return DraftStatement(text, (*claimed, *missing[-1:]))


def _counted(count: int, noun: str) -> str:
    return f"{number(count)} {noun}{'' if count == 1 else 's'}"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


KINDS = {
    Label.ATTRIBUTED_OTHER: "a source on the record",
    Label.ASSERTS: "outlets in their own voice",
    Label.ANONYMOUS: "unnamed sources",
    Label.MEDIA: "reports by other outlets",
    Label.HEDGED: "hedged reports without a source",
}


def _of_each(records: Sequence[Record]) -> list[Record]:
    """The two earliest affirming records of each kind of source, in the order of `KINDS`."""
    return [record for label in KINDS for record in distinct(records, {label})[:2]]


def _kinds(claimed: Sequence[Record]) -> str:
    return " and ".join(dict.fromkeys(KINDS[r.evidence.label] for r in claimed))


def _disputed(finding: Finding) -> DraftStatement:
    says = _newest(
        r for r in finding.records if r.affirms and r.evidence.label in {Label.ATTRIBUTED_PARTY, Label.ATTRIBUTED_OTHER}
    )
    denies = _newest(r for r in finding.records if r.denies)
    return DraftStatement(
        f"Disputed: {_lower_first(_who(says))} says so ({day(says.at)}); "
        f"{_lower_first(_who(denies))} denies it ({day(denies.at)}).",
        (says, denies),
    )


def _denied(finding: Finding) -> DraftStatement:
    denies = _newest(r for r in finding.records if r.denies)
    claimed = _of_each(finding.records) if finding.ruling.unverified else []
    tail = f"; it is claimed only by {_kinds(claimed)}" if claimed else ""
    return DraftStatement(f"Denied by {_lower_first(_who(denies))} ({day(denies.at)}){tail}.", (denies, *claimed))


def _nothing(finding: Finding) -> DraftStatement:
    searched = finding.searched
    if not searched.articles or searched.first is None or searched.last is None:
        return DraftStatement("No article was there to search.", ())
    span = f"{day(searched.first)} to {day(searched.last)}"
    return DraftStatement(
        f"These articles do not say. Searched: {_plural(searched.articles, 'article')} of "
        f"{_plural(searched.sources, 'outlet')}, {span}.",
        (),
    )


ANSWERED = frozenset([Kind.HOW_MANY, Kind.WHEN, Kind.WHERE, Kind.WHO, Kind.WHY, Kind.HOW])
MOST_ANSWERS = 3  # lines; what differs beyond that stands in the quotations


def answer_lines(finding: Finding) -> list[DraftStatement]:
    """For a who, when, where or how many: each different answer in its source's words, newest first, never merged."""
    if finding.question.kind not in ANSWERED:
        return []
    told: dict[str, Record] = {}
    for record in sorted(
        (r for r in finding.records if r.affirms), key=lambda r: (r.at, r.evidence.weight), reverse=True
    ):
        answer = record.evidence.answer
        if answer and answer.lower() not in told:
            told[answer.lower()] = record
    return [_answer_line(record) for record in list(told.values())[:MOST_ANSWERS]]


def _answer_line(record: Record) -> DraftStatement:
    answer = record.evidence.answer or ""
    hedge = ", hedged" if record.evidence.label is Label.HEDGED else ""
    text = f"“{answer}”, according to {speaker_of(record)}{hedge} ({day(record.at)})."
    return DraftStatement(text, (record,), (answer,))


def quotation(record: Record) -> DraftStatement:
    """A record word for word: who, where, when, and the sentence in quotation marks unless it has its own."""
    quote = record.evidence.text
    marked = quote if any(mark in quote for mark in '“”"') else f"“{quote}”"
    return DraftStatement(f"{_upper_first(speaker_of(record))}, {day(record.at)}: {marked}", (record,), (quote,))


STATUS_LINES = {
    Status.CONFIRMED: _confirmed,
    Status.REPORTED: _reported,
    Status.UNVERIFIED: _unverified,
    Status.DISPUTED: _disputed,
    Status.DENIED: _denied,
    Status.NO_EVIDENCE: _nothing,
}


def _who(record: Record) -> str:
    speaker = record.evidence.speaker
    return record.evidence.party or _short(speaker.name or speaker.description)


def _newest(records: object) -> Record:
    found: list[Record] = list(records)  # type: ignore[call-overload]  # any iterable of records
    return max(found, key=lambda r: (r.at, -r.evidence.index))


def distinct(records: Sequence[Record], labels: object) -> list[Record]:
    """One affirming record per origin among these labels: the best match, earliest first."""
    best: dict[str, Record] = {}
    for record in records:
        if not record.affirms or record.evidence.label not in labels:  # type: ignore[operator]  # a set of labels
            continue
        kept = best.get(record.origin)
        if kept is None or _fit(record) > _fit(kept):
            best[record.origin] = record
    return sorted(best.values(), key=lambda r: r.at)


def _fit(record: Record) -> float:
    return record.evidence.match.terms + record.evidence.match.names


def number(count: int) -> str:
    """A count in words up to nine."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    return words[count] if count < len(words) else str(count)
