"""An Answer for JSON and for the terminal. Labels and layout only: no status, number or sentence is made here."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from assistant import reply
from assistant.answer import Answer, Citation, Claim, Party, SpeakerKind, Stance
from assistant.status import Status
from ingest.characters import visible

Paint = Callable[[str, str], str]
"""Text and a colour name to text, e.g. with ANSI codes; see `plain`."""

_STATUS_WORDS = {
    Status.CONFIRMED: "CONFIRMED",
    Status.REPORTED: "REPORTED - not confirmed",
    Status.UNVERIFIED: "UNVERIFIED - not confirmed",
    Status.DISPUTED: "DISPUTED - the sources contradict each other",
    Status.DENIED: "DENIED",
    Status.NO_EVIDENCE: "NO EVIDENCE - the articles searched do not answer this",
}
_STATUS_COLOURS = {
    Status.CONFIRMED: "green",
    Status.REPORTED: "cyan",
    Status.UNVERIFIED: "yellow",
    Status.DISPUTED: "magenta",
    Status.DENIED: "red",
    Status.NO_EVIDENCE: "white",
}
_STANCE_WORDS = {
    Stance.CONFIRMS: "confirms",
    Stance.DENIES: "denies",
    Stance.NEITHER: "neither confirms nor denies",
    Stance.DECLINES: "declines to comment",
    Stance.ANONYMOUS_ONLY: "only unnamed people speak for it",
    Stance.SILENT: "nothing from it in these articles",
}
_FLAG = " [unverified: do not repeat as fact]"
_SOFT_HYPHEN = "\u00ad"  # hides nothing: honest pages are full of it


def plain(text: str, _colour: str) -> str:
    """The text without colour, for pipes and files."""
    return text


def answer_json(answer: Answer) -> dict[str, Any]:
    """The contract's JSON object, ready for `json.dumps`."""
    return reply.Answer.model_validate(answer).model_dump(mode="json", by_alias=True)


def terminal_text(answer: Answer, *, explain: bool = False, paint: Paint = plain) -> str:
    """The answer for reading in a terminal: status in words first, then the text, then what it rests on.

    Args:
        answer: What to show.
        explain: Adds, for every claim, the rule that held, its basis and timeline, and what was searched.
        paint: Adds colour; by default none.

    Returns:
        Lines without a final line break; of control characters only line breaks and what `paint` adds.
    """
    numbers = {citation.id: citation.number for citation in answer.citations}
    blocks = [
        _headline(answer, paint),
        printable(answer.text),
        _standing(answer, numbers),
        *(_citation(citation, paint) for citation in answer.citations),
    ]
    if explain:
        blocks += [_explanation(claim, numbers) for claim in answer.claims]
        blocks.append(_circumstances(answer))
    return "\n\n".join(block for block in blocks if block)


def printable(text: str) -> str:
    """The text with control, direction and invisible characters shown by their codes: no article drives the terminal.

    >>> printable("Breaking" + chr(27) + "[2J news") == "Breaking" + chr(92) + "x1b[2J news"
    True
    """
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    is_control = unicodedata.category(character) in ("Cc", "Cs")
    if character in ("\n", _SOFT_HYPHEN) or (visible(character) and not is_control):
        return character
    return " " if character == "\t" else ascii(character)[1:-1]


def _headline(answer: Answer, paint: Paint) -> str:
    words = _STATUS_WORDS[answer.status]
    if answer.unverified and answer.status is not Status.UNVERIFIED:
        words += _FLAG
    return paint(words, _STATUS_COLOURS[answer.status])


def _standing(answer: Answer, numbers: dict[str, int]) -> str:
    """Parties, origins and `as of` of every claim."""
    lines: list[str] = []
    for claim in answer.claims:
        if len(answer.claims) > 1:
            lines.append(f"Claim: {printable(claim.text)} - {_STATUS_WORDS[claim.status]}")
        lines += [_party(party, numbers) for party in claim.parties]
        lines.append(f"Origins: {claim.origins}, in {_count(claim.articles, 'article')}")
        lines.append(f"As of: {_moment(claim.as_of)}")
    return "\n".join(lines) if lines else f"As of: {_moment(answer.as_of)}"


def _party(party: Party, numbers: dict[str, int]) -> str:
    dated = f", as of {_moment(party.as_of)}" if party.as_of else ""
    return f"Party: {printable(party.name)} - {_STANCE_WORDS[party.stance]}{dated}{_marks(party.citations, numbers)}"


def _citation(citation: Citation, paint: Paint) -> str:
    head = f"[{citation.number}] {_line(citation.source)}, {_moment(citation.published_at)}: {_line(citation.title)}"
    lines = [paint(head, "bright_white"), *(f"    {line}" for line in f'"{printable(citation.quote)}"'.split("\n"))]
    lines.append(f"    {citation.evidence} - {_speaker(citation)}")
    if citation.url:
        lines.append(f"    {_line(citation.url)}")
    return "\n".join(lines)


def _speaker(citation: Citation) -> str:
    speaker = citation.speaker
    described = speaker.description if speaker.description != speaker.name else ""
    who = ", ".join(_line(part) for part in (speaker.name, described) if part)
    kind = "not named" if speaker.kind is SpeakerKind.ANONYMOUS else speaker.kind.value
    relay = f", through {_line(speaker.relayed_by)}" if speaker.relayed_by else ""
    return f"{who or 'no speaker'} ({kind}){relay}"


def _explanation(claim: Claim, numbers: dict[str, int]) -> str:
    lines = [
        f"Why: {printable(claim.text)}",
        f"    {claim.status} by rule {claim.rule}; basis: {', '.join(claim.basis) or 'none'}",
    ]
    for change in claim.timeline:
        lines.append(f"    {_moment(change.at)}  {change.status}{_marks(change.citations, numbers)}")
    return "\n".join(lines)


def _circumstances(answer: Answer) -> str:
    searched = answer.searched
    scope = f"Searched: {_count(searched.articles, 'article')} of {_count(searched.sources, 'source')}"
    if searched.first and searched.last:
        scope += f", {_moment(searched.first)} to {_moment(searched.last)}"
    engine = ", ".join(part for part in (answer.engine.name, answer.engine.model, answer.engine.fallback) if part)
    asked = f"Asked as: {printable(answer.standalone_question)}"
    times = ", ".join(f"{name} {cost:.1f} ms" for name, cost in answer.timings_ms.items())
    return "\n".join([asked, scope, f"Engine: {engine}", *([f"Time: {times}"] if times else [])])


def _marks(ids: Iterable[str], numbers: dict[str, int]) -> str:
    known: Sequence[int] = sorted({numbers[id_] for id_ in ids if id_ in numbers})
    return "".join(f" [{number}]" for number in known)


def _line(text: str) -> str:
    return " ".join(printable(text).split())


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _moment(at: datetime | None) -> str:
    """Minutes are what a reader needs; the JSON has the rest."""
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "no date"
