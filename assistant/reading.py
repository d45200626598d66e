"""Reading: one article sentence by sentence, with every source resolved to somebody introduced earlier.

A pronoun speaks for the last source, "the official" for the one introduced before, "Bensaoud" for Karim Bensaoud, and a
sentence that only goes on with a quotation for whoever was being quoted. Knows one article; no question, no status.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from assistant import lexicon
from assistant.attribution import Attribution, quotations
from assistant.cues import find_attributions
from assistant.speaker import Source, SpeakerKind, read_source
from assistant.words import stem, tokenize
from ingest import Article, split_sentences

NAME_RUN = re.compile(r"\b[A-Z][\w’'-]+(?: (?:[A-Z]\.|[a-z]{2,3}|[A-Z][\w’'-]+)){0,3}? [A-Z][\w’'-]+\b")
APPOSITION = re.compile(
    r",? (?:a|an|the|its|his|her|chief|who (?:is|was|leads|heads|runs)|[A-Z]\w+’?'?s?) [^.;“”\"]{3,90}?(?=[,.;])"
)
MALE_OR_FEMALE = frozenset(["he", "she", "i", "who"])


@dataclass(frozen=True, slots=True)
class Said:
    """An attribution with its source resolved."""

    attribution: Attribution
    source: Source
    profile: str
    """All that the article says about this source, for telling whom it speaks for."""


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """One sentence of an article. Offsets count in the article's body."""

    index: int
    start: int
    end: int
    text: str
    paragraph: int
    said: tuple[Said, ...]
    """Outermost first; offsets inside count in `text`."""
    carried: Said | None
    """For a sentence of a quotation without a cue of its own: who is being quoted."""


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """An article and its sentences in order."""

    article: Article
    sentences: tuple[SentenceReading, ...]


@dataclass(slots=True)
class _Memory:
    """Who has been introduced so far."""

    people: dict[str, str]
    """Last name -> full name."""
    profiles: dict[str, str]
    """Full name -> the words that introduce that person."""
    sources: list[Source] = field(default_factory=list)

    def resolve(self, source: Source) -> Source:
        """The source with its pronoun, definite role or bare last name put back to who it is."""
        if source.is_pronoun:
            return self._pronoun(source)
        if source.is_definite_role:
            return self._definite(source)
        return self._full_name(source)

    def _full_name(self, source: Source) -> Source:
        bare = (
            source.text.removeprefix("Mr ")
            .removeprefix("Mrs ")
            .removeprefix("Ms ")
            .removeprefix("Mr. ")
            .removeprefix("Ms. ")
        )
        last = bare.split(",")[0].split()[-1:] or [""]
        full = self.people.get(last[0].removesuffix("’s").removesuffix("'s"))
        if full and source.kind in {SpeakerKind.INSTITUTION, SpeakerKind.PERSON}:
            return replace(source, kind=SpeakerKind.PERSON, name=full)
        return source

    def _pronoun(self, source: Source) -> Source:
        pronoun = source.text.lower()
        for earlier in reversed(self.sources):
            is_person = earlier.kind in {SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.ANONYMOUS}
            if pronoun in MALE_OR_FEMALE and is_person:
                return earlier
            if pronoun == "it" and earlier.kind in {SpeakerKind.INSTITUTION, SpeakerKind.OUTLET, SpeakerKind.DOCUMENT}:
                return earlier
            if pronoun in {"they", "we", "both", "this", "that", "which"}:
                return earlier
        return source

    def _definite(self, source: Source) -> Source:
        head = stem(source.text.split()[-1].lower().strip(",.")) if source.kind is not SpeakerKind.ANONYMOUS else None
        heads = {stem(word.lower) for word in tokenize(source.text)[1:4] if word.is_word}
        for earlier in reversed(self.sources):
            earlier_heads = {stem(word.lower) for word in tokenize(earlier.text) if word.is_word}
            profile = {stem(word.lower) for word in tokenize(self.profiles.get(earlier.name or "", "")) if word.is_word}
            if (head and head in earlier_heads | profile) or (head is None and heads & earlier_heads):
                return earlier
        return source


def read_article(article: Article) -> ArticleReading:
    """Read every sentence of the article in order."""
    memory = _introduce(article.body)
    raw: list[tuple[int, int, str, int, tuple[Said, ...]]] = []
    paragraph = 0
    before = 0
    for span in split_sentences(article.body):
        text = article.body[span.start : span.end]
        if "\n" in article.body[before : span.start]:
            paragraph += 1
        before = span.end
        raw.append((span.start, span.end, text, paragraph, tuple(_resolved(text, memory))))
    sentences = []
    for index, (start, end, text, number, said) in enumerate(raw):
        carried = None if said else _carried(index, raw)
        sentences.append(SentenceReading(index, start, end, text, number, said, carried))
    return ArticleReading(article, tuple(sentences))


def _introduce(body: str) -> _Memory:
    people: dict[str, str] = {}
    profiles: dict[str, str] = {}
    for match in NAME_RUN.finditer(body):
        name = match.group()
        source = read_source(name)
        if source.kind is not SpeakerKind.PERSON or source.name is None:
            continue
        last = source.name.split()[-1]
        if last in people:
            continue
        people[last] = source.name
        title = " ".join(
            body[max(0, match.start() - 60) : match.start()]
            .rsplit(".", maxsplit=1)[-1]
            .rsplit(",", maxsplit=1)[-1]
            .split()[-5:]
        )
        after = APPOSITION.match(body, match.end())
        profiles[source.name] = f"{title} {name}{after.group() if after else ''}".strip()
    return _Memory(people, profiles)


def _resolved(text: str, memory: _Memory) -> list[Said]:
    said: list[Said] = []
    inside = quotations(text)
    for attribution in find_attributions(text):
        words = text[attribution.source_start : attribution.source_end]
        if not words:
            said.append(_unsourced(attribution, said))
            continue
        quoted = any(start < attribution.start < end for start, end in inside)
        source = read_source(words)
        if quoted and source.is_pronoun:
            continue
        subject = _subject(text, attribution) if source.is_pronoun else None
        resolved = memory.resolve(subject or source)
        profile = memory.profiles.get(resolved.name or "", "")
        said.append(Said(attribution, resolved, f"{resolved.text} {words} {profile}"))
        if not quoted and attribution.cue is not lexicon.Cue.ASK:
            memory.sources.append(resolved)
    return said


SUBJECT = re.compile(
    r"^(?:[A-Z][A-Z ,]+(?:\([^)]*\) )?[-–—] ?)?(?P<subject>(?:The |A |An )?[^,;:“”\"]{2,60}?) (?:has|have|had|is|are|was|were|will|would|did|does|\w+ed|said|told) "
)


def _subject(text: str, attribution: Attribution) -> Source | None:
    """ "The coast guard has found 17 bodies, it announced": the pronoun behind its own sentence is that sentence's subject."""
    if attribution.source_start < len(text) // 2:
        return None
    match = SUBJECT.match(text)
    if match is None or match.end() > attribution.source_start:
        return None
    source = read_source(match["subject"])
    return None if source.is_pronoun else source


def _unsourced(attribution: Attribution, said: list[Said]) -> Said:
    """A cue without a source of its own: ", insisting that ..." goes on from the cue before it."""
    if said and attribution.lemma != "according to":
        return Said(attribution, said[0].source, said[0].profile)
    return Said(attribution, read_source(""), "")


def _carried(index: int, raw: list[tuple[int, int, str, int, tuple[Said, ...]]]) -> Said | None:
    """Who is being quoted in a sentence that holds nothing but a stretch of a quotation."""
    _, _, text, paragraph, _ = raw[index]
    if not _is_quotation(text, _open_before(index, raw)):
        return None
    for neighbour in (index - 1, index + 1, index + 2, index - 2):
        if 0 <= neighbour < len(raw) and raw[neighbour][3] == paragraph and raw[neighbour][4]:
            return raw[neighbour][4][0]
    if index and raw[index - 1][3] == paragraph - 1 and raw[index - 1][4]:
        return raw[index - 1][4][0]
    return None


def _open_before(index: int, raw: list[tuple[int, int, str, int, tuple[Said, ...]]]) -> bool:
    """Whether a quotation opened earlier in this paragraph is still open."""
    before = "".join(text for _, _, text, number, _ in raw[max(0, index - 8) : index] if number == raw[index][3])
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _is_quotation(text: str, open_before: bool) -> bool:
    if text[:1] in {"“", '"', "„", "«"}:
        return True
    return open_before
