"""Cases: each failing case for reading: question, what was expected, what came, on what evidence, by which row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.answer import Answer, Citation
from evals.case import Case
from evals.html.markup import Markup, join, tag
from evals.judge import Judged
from evals.report import HIDDEN

TONES = {
    "confirmed": "is-good",
    "reported": "is-plain",
    "unverified": "is-warn",
    "disputed": "is-warn",
    "denied": "is-bad",
    "no_evidence": "is-plain",
}
COSTLY = ("false_confirmed", "exact_quote", "citation_marks", "false_verdict", "false_denied")
"""Misses that an editor would be angry about: their cases come first."""


def failing_cases(judged: Sequence[Judged], *, reveal: bool) -> Markup:
    """All failing cases, the costliest first; of a hidden split the ids alone."""
    failing = [one for one in judged if not one.is_passed]
    shown = sorted((one for one in failing if reveal or one.result.split not in HIDDEN), key=_costliest)
    hidden = [one.result.case.id for one in failing if not reveal and one.result.split in HIDDEN]
    parts: list[str] = [_case(one) for one in shown]
    if hidden:
        parts.append(tag("h3", f"{len(hidden)} cases of the blind split fail"))
        parts.append(tag("p", "Their texts are withheld, so that nobody tunes to them.", class_="note"))
        parts.append(tag("ul", *(tag("li", tag("code", one)) for one in hidden), class_="ids"))
    return join(parts) if parts else tag("p", "None.")


def _costliest(one: Judged) -> tuple[int, int, str]:
    rank = next((place for place, name in enumerate(COSTLY) if name in one.misses), len(COSTLY))
    return (0 if one.result.failure else 1, rank, one.result.case.id)


def badge(status: str) -> Markup:
    """A status as a coloured word."""
    return tag("span", status.replace("_", " "), class_=f"badge {TONES.get(status, 'is-plain')}")


def _case(one: Judged) -> Markup:
    case, answer = one.result.case, one.result.answer
    got = badge(answer.status.value) if answer else tag("span", "crash", class_="badge is-bad")
    head = tag(
        "summary", tag("code", case.id), " ", badge(case.expect.status.value), " → ", got, " ", tag("b", case.question)
    )
    rows = [*_asked(case), *_expected(case), *(_got(answer) if answer else ())]
    body: list[str] = [tag("dl", *(part for name, value in rows for part in (tag("dt", name), tag("dd", value))))]
    body.append(tag("ul", *(tag("li", tag("code", name), f": {score.reason}") for name, score in one.misses.items())))
    if one.result.failure:
        body.append(tag("pre", one.result.failure.traceback.rstrip()))
    if answer and answer.citations:
        body.append(tag("p", "Evidence", class_="note"))
        body.append(tag("ol", *(_evidence(citation) for citation in answer.citations), class_="evidence"))
    return tag("details", head, tag("div", *body, class_="case"), id=f"case-{case.id}")


def _asked(case: Case) -> Iterator[tuple[str, str]]:
    if case.history:
        yield "before", " / ".join(case.history)
    yield "suite", ", ".join([case.suite, *case.tags])
    if case.as_of is not None:
        yield "as of", case.as_of.isoformat()
    if case.sources:
        yield "sources", ", ".join(case.sources)


def _expected(case: Case) -> Iterator[tuple[str, str]]:
    expect = case.expect
    told = [f"{expect.status.value}, {_flag(expect.unverified)}"]
    if expect.verdict is not None:
        told.append(f"{expect.verdict.actor} {expect.verdict.act.value}: {expect.verdict.result.value}")
    if expect.origins is not None:
        told.append(f"{expect.origins} origin(s)")
    yield "expected", "; ".join(told) + f". {case.why}"


def _got(answer: Answer) -> Iterator[tuple[str, str]]:
    told = [f"{answer.status.value}, {_flag(answer.unverified)}"]
    if answer.verdict is not None:
        told.append(f"{answer.verdict.actor} {answer.verdict.act.value}: {answer.verdict.result.value}")
    claim = answer.claims[0] if answer.claims else None
    if claim is not None:
        told.append(f"{claim.origins} origin(s)")
    yield "got", "; ".join(told)
    if claim is not None:
        yield "decided", f"row {claim.rule} ({', '.join(claim.basis) or 'no basis'}): {claim.text}"
    yield "answer", tag("pre", answer.text)


def _flag(unverified: bool) -> str:
    return "flagged unverified" if unverified else "not flagged"


def _evidence(citation: Citation) -> Markup:
    speaker = citation.speaker.name or citation.speaker.description or "nobody named"
    about = (
        f"[{citation.number}] {citation.source}, {citation.published_at:%Y-%m-%d}: {citation.evidence.value}, "
        f"{speaker} ({citation.speaker.kind.value}), characters {citation.start} to {citation.end} of "
    )
    quoted = tag("blockquote", citation.quote)
    return tag("li", tag("span", about, tag("code", citation.article_id), class_="note"), quoted)
