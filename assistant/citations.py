"""Citations: the only maker of Statements. A sentence that cannot be checked against its cited sentences is withheld.

Checked: each quotation equals `article.body[start:end]` of a cited record; numbers and names in our own words stand in
the cited article or in the question; the hedge, the missing confirmation and the denial of a cited sentence are kept;
"confirmed" is said only where the rules say so. A language model's sentence is held by `assistant.guard` instead, which
allows other words and trusts none of them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant import guard
from assistant.answer import Citation, Statement
from assistant.engine import Draft, DraftStatement, Finding
from assistant.events import Stated
from assistant.evidence import Evidence, Label
from assistant.status import Status
from assistant.wording import day, number
from assistant.words import tokenize
from ingest import Article

CONTEXT = 48  # characters of prefix and suffix, as in the W3C TextQuoteSelector
KEEPS = {
    Label.ANONYMOUS: re.compile(r"unnamed|anonym|sources?\b|officials?\b|not named", re.IGNORECASE),
    Label.MEDIA: re.compile(r"report|outlet|according|media|cit(?:es|ing)|, in ", re.IGNORECASE),
    Label.HEDGED: re.compile(r"hedged|report|alleg|unverified|said to|may\b|might\b", re.IGNORECASE),
    Label.UNCONFIRMED: re.compile(
        r"\b(?:not|no|neither|nor|unverified|unconfirmed|declin\w+|missing)\b", re.IGNORECASE
    ),
    Label.DENIES: re.compile(r"\b(?:den(?:y|ies|ied|ial)|not|no|disput\w+|false|reject\w+)\b", re.IGNORECASE),
}
OWN_WORDS = frozenset(
    [
        "no",
        "not",
        "yes",
        "these",
        "confirmed",
        "reported",
        "unverified",
        "disputed",
        "denied",
        "nothing",
        "there",
        "unnamed",
        "only",
        "none",
        "nobody",
        "searched",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
NUMBER = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?)\b",
    re.IGNORECASE,
)
AFFIRMATION = re.compile(r"\bconfirm(?:s|ed)\b", re.IGNORECASE)
NEGATED_AFFIRMATION = re.compile(
    r"\b(?:not|never|neither|nor|no party to it has)(?: \w+){0,2}? confirmed(?: nor denied)?\b", re.IGNORECASE
)
MARKED = re.compile(r"[“\"„«]\s*\w[^“”\"„«»]*[”\"»]")
ABSTAINS = re.compile(r"do not say|there is no|no article|no newer report", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Checked:
    """What passed, and how many sentences did not."""

    statements: tuple[Statement, ...]
    citations: tuple[Citation, ...]
    text: str
    """The statements joined, with [n] marks."""
    withheld: int


def citation_id(article_id: str, start: int, end: int) -> str:
    """Id of a citation: the same sentence has the same id in every answer and every run."""
    return "cit_" + hashlib.sha256(f"{article_id}\x1f{start}\x1f{end}".encode()).hexdigest()[:12]


def check(draft: Draft, finding: Finding, articles: Mapping[str, Article], claim_id: str) -> Checked:
    """Turn a draft into statements; whatever fails is left out and counted."""
    return gather(draft, list(check_each(draft, finding, articles, claim_id)))


def check_each(draft: Draft, finding: Finding, articles: Mapping[str, Article], claim_id: str) -> Iterator[Stated]:
    """The statements of a draft that pass, each as soon as it is checked; citations are numbered as they come up."""
    citations: dict[str, Citation] = {}
    for proposed in draft.statements:
        if problem(proposed, finding, articles) is not None:
            continue
        cited: dict[str, Citation] = {}
        for record in proposed.records:
            evidence = record.evidence
            id_ = citation_id(evidence.article_id, evidence.start, evidence.end)
            if id_ not in citations:
                citations[id_] = cite(evidence, articles[evidence.article_id], len(citations) + 1)
            cited[id_] = citations[id_]
        statement = Statement(proposed.text, claim_id if cited else None, tuple(cited))
        yield Stated(statement, tuple(cited.values()))


def gather(draft: Draft, stated: Sequence[Stated]) -> Checked:
    """Statements and citations of all that passed, each citation once and by its number."""
    citations = {citation.id: citation for one in stated for citation in one.citations}
    return Checked(
        statements=tuple(one.statement for one in stated),
        citations=tuple(citations.values()),
        text="\n".join(one.line for one in stated),
        withheld=len(draft.statements) - len(stated),
    )


def cite(evidence: Evidence, article: Article, number: int) -> Citation:
    """The citation of one piece of evidence."""
    start, end = evidence.start, evidence.end
    return Citation(
        id=citation_id(article.id, start, end),
        number=number,
        article_id=article.id,
        title=article.title,
        source=article.source,
        author=article.author,
        url=article.url,
        published_at=article.published_at,
        quote=article.body[start:end],
        start=start,
        end=end,
        prefix=article.body[max(0, start - CONTEXT) : start],
        suffix=article.body[end : end + CONTEXT],
        evidence=evidence.label,
        speaker=evidence.speaker,
    )


def problem(proposed: DraftStatement, finding: Finding, articles: Mapping[str, Article]) -> str | None:
    """Why this sentence may not be shown, or None: the first check that fails."""
    cited = [record.evidence for record in proposed.records]
    for evidence in cited:
        article = articles.get(evidence.article_id)
        if article is None or article.body[evidence.start : evidence.end] != evidence.text:
            return "a cited sentence does not stand in its article"
    own = proposed.text
    for quote in proposed.quotes:
        if not any(quote in evidence.text for evidence in cited):
            return "a quotation is not part of a cited sentence"
        own = own.replace(quote, " ")
    if MARKED.search(own):
        return "words stand in quotation marks that are no declared quotation"
    if proposed.by_model:
        return refusal(proposed, finding)
    if not cited and (finding.ruling.status is not Status.NO_EVIDENCE or not ABSTAINS.search(own)):
        return "nothing is cited"
    return _foreign(own, proposed, finding, articles) or _force(own, proposed, finding)


def refusal(proposed: DraftStatement, finding: Finding) -> str | None:
    """What a language model's sentence is refused for: a rule of the guard, or the force that it loses."""
    rule = guard.broken_rule(proposed.text, proposed.records)
    if rule is not None:
        return rule.name
    own = proposed.text
    for quote in proposed.quotes:
        own = own.replace(quote, " ")
    return None if _force(own, proposed, finding) is None else "force"


def _foreign(own: str, proposed: DraftStatement, finding: Finding, articles: Mapping[str, Article]) -> str | None:
    """A number or a name of ours that stands in no cited article and not in the question."""
    names = {word.lower for word in tokenize(own) if word.is_capital} - OWN_WORDS
    numbers = {word.lower for word in tokenize(own) if word.text[0].isdigit()}
    numbers = (numbers | {found.group().lower() for found in NUMBER.finditer(own)}) - OWN_WORDS
    for text in _allowed(proposed, finding, articles):
        if not names and not numbers:
            break
        known = {word.lower for word in tokenize(text)}
        names, numbers = names - known, numbers - known
    if numbers:
        return "a number does not stand in the cited article"
    return "a name does not stand in the cited article" if names else None


def _allowed(proposed: DraftStatement, finding: Finding, articles: Mapping[str, Article]) -> Iterator[str]:
    """Texts whose numbers and names may be used: the question, our own counts, the cited articles with their data."""
    yield finding.question.standalone
    yield finding.proposition
    searched = finding.searched
    for count in (finding.origins, finding.articles, len(proposed.records), searched.articles, searched.sources):
        yield f"{count} {number(count)}"
    for moment in (searched.first, searched.last):
        yield day(moment) if moment else ""
    for record in proposed.records:
        article, speaker = articles[record.evidence.article_id], record.evidence.speaker
        yield f"{article.title} {article.source} {day(article.published_at)}"
        yield f"{speaker.name} {speaker.description} {record.evidence.party}"
        yield record.evidence.text
    for record in proposed.records:  # last, since they are long: what is known by then is not looked for in them
        yield articles[record.evidence.article_id].body


def _force(own: str, proposed: DraftStatement, finding: Finding) -> str | None:
    """Hedge, denial and missing confirmation are kept; nothing is called confirmed that is not."""
    for record in proposed.records:
        evidence = record.evidence
        keeps = KEEPS.get(evidence.label)
        if keeps is not None and evidence.text not in proposed.quotes and not keeps.search(own):
            return f"the force of a cited sentence ({evidence.label.value}) is lost"
    if not AFFIRMATION.search(NEGATED_AFFIRMATION.sub(" ", own)):
        return None
    by_party = any(record.evidence.label is Label.ATTRIBUTED_PARTY for record in proposed.records)
    once = any(change.ruling.status is Status.CONFIRMED for change in finding.history)
    if finding.ruling.status is Status.CONFIRMED or by_party or once:
        return None
    return "the sentence says confirmed, the rules do not"
