"""Refusing a corpus that could flatter: cases that can never fail, never pass, or not be told apart.

A problem names file, line and case id and never repeats the words of a case, so that the blind split stays blind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.answer import ActResult
from assistant.question import MAX_QUESTION
from assistant.status import Status
from evals.case import Case, ExpectedCitation, Split
from ingest import Article

FLAG_OF = {
    Status.CONFIRMED: False,
    Status.UNVERIFIED: True,
    Status.DISPUTED: True,
    Status.NO_EVIDENCE: False,
}
"""Statuses whose flag the decision table fixes; `reported` and `denied` come with either."""
GRADES = frozenset({1, 2})


@dataclass(frozen=True, slots=True)
class Located:
    """A case and where it was read."""

    where: str
    """File under the data folder and line, e.g. "dev/harbour-stabbing/cases.jsonl:3"."""
    split: Split
    folder: str
    """Name of the story's folder."""
    case: Case


def find_problems(articles: Sequence[Article], located: Sequence[Located]) -> list[str]:
    """Every fault of the corpus as one line each; empty when each case can pass and can fail."""
    by_id = {article.id: article for article in articles}
    problems = [f"article {one!r}: the id is used twice" for one in _twice([article.id for article in articles])]
    problems += [f"case {one!r}: the id is used twice" for one in _twice([one.case.id for one in located])]
    problems += _misplaced(located)
    for one in located:
        for rule in RULES:
            problems += [f"{one.where}: case {one.case.id!r}: {text}" for text in rule(one.case, by_id)]
    return [*problems, *_contradictions(located)]


def _twice(values: Sequence[str]) -> list[str]:
    """The values that occur more than once, sorted."""
    return sorted({value for value in values if values.count(value) > 1})


def _misplaced(located: Sequence[Located]) -> Iterator[str]:
    """Cases outside their story's folder, and stories in two splits: a blind story must not be seen in dev."""
    splits: dict[str, Split] = {}
    for one in located:
        if one.case.story != one.folder:
            yield f"{one.where}: case {one.case.id!r}: its story is not the folder {one.folder!r}"
        if splits.setdefault(one.case.story, one.split) != one.split:
            yield f"{one.where}: case {one.case.id!r}: the story is also in the split {splits[one.case.story]!r}"


def _contradictions(located: Sequence[Located]) -> Iterator[str]:
    """The same question asked in the same way with another expectation: one of the two can never pass."""
    seen: dict[tuple[object, ...], Case] = {}
    for one in located:
        case = one.case
        asked = (case.question.strip().casefold(), case.history, case.as_of, frozenset(case.sources))
        first = seen.setdefault(asked, case)
        if first is not case and (first.expect.status, first.expect.verdict) != (
            case.expect.status,
            case.expect.verdict,
        ):
            yield f"{one.where}: case {case.id!r}: {first.id!r} asks the same and expects another answer"


def _askable(case: Case, articles: Mapping[str, Article]) -> Iterator[str]:
    """Questions that the briefer would refuse."""
    for question in (*case.history, case.question):
        if not question.strip() or len(question) > MAX_QUESTION:
            yield f"a question must have 1 to {MAX_QUESTION} characters"
    if case.as_of is not None and case.as_of.tzinfo is None:
        yield "as_of has no time zone"


def _consistent(case: Case, articles: Mapping[str, Article]) -> Iterator[str]:
    """Expectations that exclude each other."""
    expect = case.expect
    if expect.abstained != (expect.status is Status.NO_EVIDENCE):
        yield "abstained must be true exactly when the status is no_evidence"
    if expect.unverified != FLAG_OF.get(expect.status, expect.unverified):
        yield f"the status {expect.status.value} never has unverified {expect.unverified}"
    if expect.abstained and (expect.cites or expect.cites_any):
        yield "an abstention quotes nothing, so it cannot be expected to cite"
    if expect.abstained and expect.verdict and expect.verdict.result is not ActResult.NOT_REPORTED:
        yield f"without evidence the verdict can only be {ActResult.NOT_REPORTED.value}"
    if {value.casefold() for value in expect.says} & {value.casefold() for value in expect.never_says}:
        yield "a value is both expected and forbidden"


def _quotable(case: Case, articles: Mapping[str, Article]) -> Iterator[str]:
    """Expected and forbidden passages that no quote can hold, or that two quotes could."""
    expect = case.expect
    for wanted in (*expect.cites, *expect.cites_any, *expect.never_cites):
        article = articles.get(wanted.article)
        found = article.body.count(wanted.contains) if article else 0
        if article is None:
            yield f"cites the unknown article {wanted.article!r}"
        elif found == 0:
            yield f"contains is not in the article {wanted.article!r}"
        elif found > 1:
            yield f"contains is ambiguous, it occurs {found} times in {wanted.article!r}"
        elif "\n\n" in wanted.contains:
            yield "contains runs over a paragraph end, no single sentence can hold it"
    for forbidden in expect.never_cites:
        if any(_overlap(forbidden, wanted) for wanted in (*expect.cites, *expect.cites_any)):
            yield f"a passage of {forbidden.article!r} is both expected and forbidden"


def _overlap(one: ExpectedCitation, other: ExpectedCitation) -> bool:
    """Whether quoting `other` quotes `one` as well."""
    return one.article == other.article and (one.contains in other.contains or other.contains in one.contains)


def _visible(case: Case, articles: Mapping[str, Article]) -> Iterator[str]:
    """Required passages of articles that the request itself hides by date or by source."""
    sources = {source.casefold() for source in case.sources}
    required = [one.article for one in case.expect.cites]
    if case.expect.cites_any and all(
        _is_hidden(case, articles.get(one.article), sources) for one in case.expect.cites_any
    ):
        required.append(case.expect.cites_any[0].article)
    for name in required:
        if _is_hidden(case, articles.get(name), sources):
            yield f"as_of or sources hide the article {name!r} that must be cited"


def _is_hidden(case: Case, article: Article | None, sources: set[str]) -> bool:
    """Whether the request keeps the article from being seen; an unknown article is reported elsewhere."""
    if article is None:
        return False
    late = case.as_of is not None and case.as_of.tzinfo is not None and article.published_at > case.as_of
    return late or bool(sources and article.source.casefold() not in sources)


def _judged(case: Case, articles: Mapping[str, Article]) -> Iterator[str]:
    """Relevance judgements that no ranking can satisfy."""
    for name, grade in case.relevant.items():
        if name not in articles:
            yield f"judges the unknown article {name!r}"
        if grade not in GRADES:
            yield f"the grade of {name!r} must be 1 or 2"


def _meets_suite(case: Case, articles: Mapping[str, Article]) -> Iterator[str]:
    """Cases that hold nothing of what their suite measures, and so could never fail by it.

    The other suites group questions by theme (the final state beside an as_of, "who says so" among the origins), and
    status and flag are always expected.
    """
    expect = case.expect
    needs = {
        "verdict": ("an expected verdict", expect.verdict),
        "followups": ("a history", case.history),
        "retrieval": ("judged articles", case.relevant),
    }
    name, present = needs.get(case.suite, ("", True))
    if not present:
        yield f"a case of the suite {case.suite} needs {name}"


Rule = Callable[[Case, Mapping[str, Article]], Iterator[str]]
RULES: tuple[Rule, ...] = (_askable, _consistent, _quotable, _visible, _judged, _meets_suite)
"""Each yields the faults of one case, in words without its text."""
