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
STANCE_WORDS = {
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
        paint(headline(answer), _STATUS_COLOURS[answer.status]),
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


def headline(found: Answer | Claim) -> str:
    """The status in words, with the flag: what every door shows first."""
    words = _STATUS_WORDS[found.status]
    if found.unverified and found.status is not Status.UNVERIFIED:
        words += _FLAG
    return words


def _standing(answer: Answer, numbers: dict[str, int]) -> str:
    """Parties, origins and `as of` of every claim."""
    lines: list[str] = []
    for claim in answer.claims:
        if len(answer.claims) > 1:
            lines.append(f"Claim: {printable(claim.text)} - {_STATUS_WORDS[claim.status]}")
        lines += [_party(party, numbers) for party in claim.parties]
        lines.append(f"Origins: {claim.origins}, in {counted(claim.articles, 'article')}")
        lines.append(f"As of: {moment(claim.as_of)}")
    return "\n".join(lines) if lines else f"As of: {moment(answer.as_of)}"


def _party(party: Party, numbers: dict[str, int]) -> str:
    dated = f", as of {moment(party.as_of)}" if party.as_of else ""
    return f"Party: {printable(party.name)} - {STANCE_WORDS[party.stance]}{dated}{marks(party.citations, numbers)}"


def _citation(citation: Citation, paint: Paint) -> str:
    head = (
        f"[{citation.number}] {one_line(citation.source)}, {moment(citation.published_at)}: {one_line(citation.title)}"
    )
    lines = [paint(head, "bright_white"), *(f"    {line}" for line in f'"{printable(citation.quote)}"'.split("\n"))]
    lines.append(f"    {citation.evidence} - {speaker_words(citation)}")
    if citation.url:
        lines.append(f"    {one_line(citation.url)}")
    return "\n".join(lines)


def speaker_words(citation: Citation) -> str:
    """Who says it, of what kind, and through whom."""
    speaker = citation.speaker
    described = speaker.description if speaker.description != speaker.name else ""
    who = ", ".join(one_line(part) for part in (speaker.name, described) if part)
    kind = "not named" if speaker.kind is SpeakerKind.ANONYMOUS else speaker.kind.value
    relay = f", through {one_line(speaker.relayed_by)}" if speaker.relayed_by else ""
    return f"{who or 'no speaker'} ({kind}){relay}"


def _explanation(claim: Claim, numbers: dict[str, int]) -> str:
    lines = [
        f"Why: {printable(claim.text)}",
        f"    {claim.status} by rule {claim.rule}; basis: {', '.join(claim.basis) or 'none'}",
    ]
    for change in claim.timeline:
        lines.append(f"    {moment(change.at)}  {change.status}{marks(change.citations, numbers)}")
    return "\n".join(lines)


def _circumstances(answer: Answer) -> str:
    searched = answer.searched
    scope = f"Searched: {counted(searched.articles, 'article')} of {counted(searched.sources, 'source')}"
    if searched.first and searched.last:
        scope += f", {moment(searched.first)} to {moment(searched.last)}"
    engine = ", ".join(part for part in (answer.engine.name, answer.engine.model, answer.engine.fallback) if part)
    asked = f"Asked as: {printable(answer.standalone_question)}"
    times = ", ".join(f"{name} {cost:.1f} ms" for name, cost in answer.timings_ms.items())
    return "\n".join([asked, scope, f"Engine: {engine}", *([f"Time: {times}"] if times else [])])


def marks(ids: Iterable[str], numbers: dict[str, int]) -> str:
    """The [n] of these citations, in order, each with a space before it."""
    known: Sequence[int] = sorted({numbers[id_] for id_ in ids if id_ in numbers})
    return "".join(f" [{number}]" for number in known)


def one_line(text: str) -> str:
    """The text printable and without line breaks."""
    return " ".join(printable(text).split())


def counted(number: int, noun: str) -> str:
    """As in "1 article", "2 articles"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def moment(at: datetime | None) -> str:
    """Minutes are what a reader needs; the JSON has the rest."""
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "no date"
