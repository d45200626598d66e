"""ExtractiveEngine: answers in the articles' own sentences. No model; the same finding gives the same bytes."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer import ActResult, Stance
from assistant.engine import Draft, DraftStatement, Finding
from assistant.evidence import Label
from assistant.question import Kind
from assistant.slots import fills
from assistant.status import Status
from assistant.timeline import Record
from assistant.wording import answer_lines, day, distinct, quotation, status_line, verdict_line

MAX_QUOTES = 5  # an answer longer than this is no briefing; the rest stays in claims[].citations
VALUE_KINDS = frozenset([Kind.HOW_MANY, Kind.WHEN, Kind.WHERE, Kind.WHY, Kind.WHO, Kind.WHAT, Kind.HOW])


class ExtractiveEngine:
    """Verdict and status lines, then the deciding sentences word for word."""

    name = "extractive"

    def draft(self, finding: Finding) -> Draft:
        """Word the finding with verbatim sentences."""
        return Draft((*opening(finding), *(quotation(record) for record in choose(finding)[:MAX_QUOTES])))


def opening(finding: Finding) -> list[DraftStatement]:
    """Verdict, change, status and short answers: the lines that no language model words."""
    lines: list[DraftStatement] = []
    spoken = verdict_line(finding)
    if spoken is not None:
        lines.append(spoken)
    if finding.question.kind is Kind.CHANGED:
        lines.append(_change_line(finding))
    if finding.verdict_result is not ActResult.NOT_REPORTED or finding.ruling.status is Status.NO_EVIDENCE:
        lines.append(status_line(finding))
    return lines + answer_lines(finding)


def _change_line(finding: Finding) -> DraftStatement:
    if len(finding.history) < 2:
        newest = max(finding.records, key=lambda r: r.at, default=None)
        if newest is None:
            return DraftStatement("No newer report was found.", ())
        return DraftStatement(f"No change: the newest report is of {day(newest.at)}.", (newest,))
    before, after = finding.history[-2:]
    return DraftStatement(
        f"Yes: {before.ruling.status.value} on {day(before.at)}, {after.ruling.status.value} since {day(after.at)}.",
        (before.record, after.record),
    )


def choose(finding: Finding) -> list[Record]:
    """The records to quote, the deciding one first, no sentence twice."""
    chosen: list[Record] = []
    seen: set[str] = set()
    for record in (*_values(finding), *_deciding(finding), *_basis(finding), *_limits(finding)):
        words = " ".join(record.evidence.text.lower().split())
        if words in seen:
            continue
        seen.add(words)
        chosen.append(record)
    return chosen


def _values(finding: Finding) -> list[Record]:
    """For a value question: the sentences that hold a value, one per origin, newest first."""
    kind = finding.question.kind
    if kind not in VALUE_KINDS:
        return []
    filled = [r for r in finding.records if (r.affirms or r.denies) and fills(kind, r.evidence.text)]
    best: dict[str, Record] = {}
    for record in sorted(filled, key=lambda r: (r.evidence.match.terms + r.evidence.match.direct_names, r.at)):
        best[record.origin] = record
    return sorted(best.values(), key=lambda r: (r.evidence.match.terms, r.at), reverse=True)[:3]


def _deciding(finding: Finding) -> list[Record]:
    found: list[Record] = []
    if finding.verdict is not None:
        found += [s.record for s in finding.standings[:1] if s.record is not None]
    status = finding.ruling.status
    if status in {Status.DENIED, Status.DISPUTED}:
        found += _newest_of(finding.records, lambda r: r.denies, 1)
    if status in {Status.CONFIRMED, Status.DISPUTED, Status.REPORTED}:
        found += _strongest(finding.records)[: 2 if finding.ruling.row in {5, 6} else 1]
    if finding.ruling.row == 4:
        found += _newest_of(finding.records, lambda r: r.evidence.label is Label.UNCONFIRMED, 1)
    return found


def _basis(finding: Finding) -> list[Record]:
    return _strongest(finding.records)[:2]


def _limits(finding: Finding) -> list[Record]:
    """What speaks against it, and who of the parties withholds comment."""
    found = _newest_of(finding.records, lambda r: r.denies, 1)
    found += [
        s.record for s in finding.standings if s.record is not None and s.stance in {Stance.NEITHER, Stance.DECLINES}
    ]
    found += _newest_of(finding.records, lambda r: r.evidence.label is Label.UNCONFIRMED, 1)
    return found


STRENGTH = (Label.ATTRIBUTED_PARTY, Label.ATTRIBUTED_OTHER, Label.ASSERTS, Label.ANONYMOUS, Label.MEDIA, Label.HEDGED)


def _strongest(records: Sequence[Record]) -> list[Record]:
    """One affirming record per origin, on record before own voice before weak."""
    found: list[Record] = []
    for label in STRENGTH:
        found += distinct(records, {label})
    return found


def _newest_of(records: Sequence[Record], wanted: object, count: int) -> list[Record]:
    chosen = [r for r in records if wanted(r)]  # type: ignore[operator]  # a predicate
    return sorted(chosen, key=lambda r: (r.at, r.evidence.match.terms + r.evidence.match.names), reverse=True)[:count]
