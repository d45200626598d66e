"""Reading: one article sentence by sentence, with every source resolved to somebody introduced earlier.

A pronoun speaks for the last source, "the official" for the one introduced before, "Bensaoud" for Karim Bensaoud, and a
sentence that only goes on with a quotation for whoever was being quoted. Knows one article; no question, no status.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field, replace

from assistant import lexicon
from assistant.attribution import Attribution, Span, quotations
from assistant.cues import find_attributions
from assistant.lexicon import Cue
from assistant.page import Page, open_page
from assistant.speaker import HONORIFICS, PARTICLES, Source, SpeakerKind, read_source
from assistant.words import stem, tokenize
from ingest import Article
from ingest import Span as TextSpan

NAME_RUN = re.compile(
    rf"\b[^\W\d_a-z][\w’'-]+(?: (?:(?:{'|'.join(sorted(PARTICLES))}) ){{0,3}}[^\W\d_a-z](?:\.|[\w’'-]+)){{1,6}}"
)
LEADING = (
    lexicon.group("preposition")
    | lexicon.group("determiner")
    | lexicon.group("clause_start")
    | lexicon.group("front_adverb")
    | lexicon.group("day")
)
APPOSITION = re.compile(
    r",? (?:a|an|the|its|his|her|chief|who (?:is|was|leads|heads|runs)|[A-Z]\w+’?'?s?) [^.;“”\"]{3,90}?(?=[,.;])"
)
LONGEST_QUOTATION = 12  # sentences looked at behind a quoted one for who is quoted
MALE_OR_FEMALE = frozenset(["he", "she", "i", "who"])


@dataclass(frozen=True, slots=True)
class Said:
    """An attribution with its source resolved."""

    attribution: Attribution
    source: Source
    profile: str
    """All that the article says about this source, for telling whom it speaks for."""

    @property
    def speaks(self) -> bool:
        """Whether words are attributed here; who is only asked something says nothing yet."""
        return bool(self.source.text) and self.attribution.cue is not Cue.ASK


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
class Introduced:
    """A source with all that its article says about it."""

    source: Source
    profile: str


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """An article and its sentences in order."""

    article: Article
    sentences: tuple[SentenceReading, ...]
    people: Mapping[str, str]
    """Last name -> full name of everybody whom the article introduces."""
    profiles: Mapping[str, str]
    """Full name -> the words that introduce that person."""

    def introduced(self, words: str, index: int) -> Introduced:
        """Whom these words of sentence `index` stand for: "she", "the ministry", "Bensaoud"."""
        memory = _Memory(self.people, self.profiles)
        for sentence in self.sentences[:index]:
            memory.add_sentence(sentence.text, [said.source for said in sentence.said if said.speaks])
        source = memory.resolve(read_source(words))
        return Introduced(source, _profile(source, words, self.profiles))


def _profile(source: Source, words: str, profiles: Mapping[str, str]) -> str:
    return f"{source.text} {words} {profiles.get(source.name or '', '')}"


@dataclass(slots=True)
class _Memory:
    """Who has been introduced so far."""

    people: Mapping[str, str]
    profiles: Mapping[str, str]
    sources: list[Source] = field(default_factory=list)
    persons: list[Source] = field(default_factory=list)
    """Whom "he" or "she" may stand for: sources, and those whom a sentence is about."""

    def add(self, source: Source) -> None:
        """Somebody has said something."""
        self.sources.append(source)
        if source.kind in {SpeakerKind.PERSON, SpeakerKind.ROLE, SpeakerKind.ANONYMOUS}:
            self.persons.append(source)

    def add_sentence(self, text: str, said: Sequence[Source]) -> None:
        """A sentence is over: who spoke in it, or whom it is about ("Minister Cem Arslan was asked whether ...")."""
        for source in said:
            self.add(source)
        match = SUBJECT.match(text) if not said else None
        subject = self._full_name(read_source(match["subject"])) if match else None
        if subject is not None and subject.kind is SpeakerKind.PERSON and subject.name:
            self.persons.append(subject)

    def resolve(self, source: Source) -> Source:
        """The source with its pronoun, definite role or bare last name put back to who it is."""
        if source.is_pronoun:
            return self._pronoun(source)
        if source.is_definite_role:
            return self._definite(source)
        return self._full_name(source)

    def _full_name(self, source: Source) -> Source:
        if source.kind not in {SpeakerKind.INSTITUTION, SpeakerKind.PERSON}:
            return source
        bare = [word for word in _NAME_END.split(source.name or source.text)[0].split() if not _is_title(word)]
        full = self.people.get(bare[-1].removesuffix("’s").removesuffix("'s")) if bare else None
        if full is None or any(word.lower() not in PARTICLES for word in bare[:-1]):
            return source
        return replace(source, kind=SpeakerKind.PERSON, name=full)

    def _pronoun(self, source: Source) -> Source:
        pronoun = source.text.lower()
        if pronoun in MALE_OR_FEMALE:
            return self.persons[-1] if self.persons else source
        for earlier in reversed(self.sources):
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
            if source.kind is SpeakerKind.OUTLET and earlier.kind is SpeakerKind.OUTLET and earlier.name:
                return earlier
        return source


_NAME_END = re.compile(r"[,(]")


def _is_title(word: str) -> bool:
    return word.lower().removesuffix(".") in HONORIFICS


@dataclass(frozen=True, slots=True)
class _Read:
    """One sentence before the speakers of its neighbours are known."""

    start: int
    end: int
    text: str
    paragraph: int
    said: tuple[Said, ...]
    quoted: tuple[Span, ...]
    """Stretches inside quotation marks, those opened in an earlier sentence included."""

    @property
    def quoting(self) -> Said | None:
        """The outermost attribution that stands outside the quotation marks."""
        outside = (one for one in self.said if not _within(self.quoted, one.attribution.start))
        return next((one for one in outside if one.attribution.cue not in {Cue.ASK, Cue.WITHHOLD}), None)

    @property
    def is_quotation(self) -> bool:
        """Whether nothing but quoted words stands here."""
        if not self.quoted:
            return False
        at = 0
        rest = []
        for start, end in self.quoted:
            rest.append(self.text[at:start])
            at = end
        return not any(mark.isalnum() for mark in "".join([*rest, self.text[at:]]))


def read_article(article: Article) -> ArticleReading:
    """Read every sentence of the article in order."""
    return read_page(open_page(article))


def read_page(page: Page) -> ArticleReading:
    """Read the sentences of the page's runs and those right before them; the others are there with nothing `said`."""
    memory = _introduce(page.article.body)
    near = {index for run in page.runs for index in range(run.start - BEFORE, run.stop)}
    raw = _read(page.article.body, page.spans, memory, near)
    sentences: list[SentenceReading] = []
    for index, one in enumerate(raw):
        carried = _carried(index, raw, sentences) if one.is_quotation and index in near else None
        sentences.append(SentenceReading(index, one.start, one.end, one.text, one.paragraph, one.said, carried))
    return ArticleReading(page.article, tuple(sentences), memory.people, memory.profiles)


BEFORE = 4  # sentences before a run that are read too, for whom a pronoun in it stands for


def _read(body: str, spans: Sequence[TextSpan], memory: _Memory, near: Container[int]) -> list[_Read]:
    raw: list[_Read] = []
    paragraph, before, opened = 0, 0, False
    for index, span in enumerate(spans):
        text = body[span.start : span.end]
        if "\n" in body[before : span.start]:
            paragraph += 1
            opened = False
        before = span.end
        quoted, opened = _quoted(text, opened=opened)
        said = tuple(_resolved(text, memory, quoted)) if index in near else ()
        raw.append(_Read(span.start, span.end, text, paragraph, said, quoted))
    return raw


def _quoted(text: str, *, opened: bool) -> tuple[tuple[Span, ...], bool]:
    """Quoted stretches of a sentence, and whether the last one is still open at its end."""
    mark = "“" if opened else ""
    spans = [(max(0, start - len(mark)), end - len(mark)) for start, end in quotations(mark + text)]
    marks = mark + re.sub(r"[^“”„«»\"]", "", text)
    is_open = marks.count("“") + marks.count("„") + marks.count("«") > marks.count("”") + marks.count("»")
    if '"' in marks:
        is_open = (marks.count('"') + opened) % 2 == 1
    return tuple(spans), is_open


def _within(spans: Sequence[Span], at: int) -> bool:
    return any(start <= at < end for start, end in spans)


def _introduce(body: str) -> _Memory:
    people: dict[str, str] = {}
    profiles: dict[str, str] = {}
    for match in NAME_RUN.finditer(body):
        name = _without_leading(match.group())
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


def _without_leading(run: str) -> str:
    """As in "On Monday Lena Okafor": the name without the words that only begin the sentence."""
    words = run.split()
    while len(words) > 1 and words[0].lower() in LEADING:
        del words[0]
    return " ".join(words)


def _resolved(text: str, memory: _Memory, inside: Sequence[Span]) -> list[Said]:
    said: list[Said] = []
    for attribution in find_attributions(text):
        words = text[attribution.source_start : attribution.source_end]
        if not words:
            said.append(_unsourced(attribution, said))
            continue
        quoted = _within(inside, attribution.start)
        source = read_source(words)
        if quoted and source.is_pronoun:
            continue
        subject = _subject(text, attribution) if source.is_pronoun else None
        resolved = memory.resolve(subject or source)
        said.append(Said(attribution, resolved, _profile(resolved, words, memory.profiles)))
        if not quoted and said[-1].speaks:
            memory.add(resolved)
    if not inside and not any(one.speaks for one in said):
        memory.add_sentence(text, ())
    return said


SUBJECT = re.compile(
    r"^(?:[A-Z][A-Z ,]+(?:\([^)]*\) )?[-–—] ?)?(?P<subject>(?:The |A |An )?[^,;:“”\"]{2,60}?)"
    r" (?:has|have|had|is|are|was|were|will|would|did|does|[a-z]\w+ed|said|told) "
)


def _subject(text: str, attribution: Attribution) -> Source | None:
    """As in "The coast guard has found 17 bodies, it announced": a pronoun behind its own sentence is its subject."""
    match = SUBJECT.match(text)
    if match is None or match.end() > attribution.source_start:
        return None
    source = read_source(match["subject"])
    return None if source.is_pronoun else source


def _unsourced(attribution: Attribution, said: list[Said]) -> Said:
    """A cue without a source of its own: ", insisting that ..." goes on from the cue before it."""
    if said and attribution.lemma != "according to":
        before = next((one for one in said if one.attribution.start < attribution.start), said[0])
        return Said(attribution, before.source, before.profile)
    return Said(attribution, read_source(""), "")


def _carried(index: int, raw: Sequence[_Read], before: Sequence[SentenceReading]) -> Said | None:
    """Who is being quoted in a sentence that holds nothing but a stretch of a quotation."""
    one = raw[index]
    paragraph = one.paragraph
    for behind in raw[index + 1 : index + 1 + LONGEST_QUOTATION]:
        if behind.paragraph != paragraph or not behind.quoted or behind.quoted[0][0] > 0:
            break
        if not behind.is_quotation:
            return behind.quoting
    if index and before[index - 1].carried is not None and raw[index - 1].paragraph == paragraph:
        return before[index - 1].carried
    for near in (index - 1, index + 1, index + 2, index - 2):
        if 0 <= near < len(raw) and raw[near].paragraph == paragraph and raw[near].quoting:
            return raw[near].quoting
    if index and raw[index - 1].paragraph == paragraph - 1:
        return raw[index - 1].quoting or before[index - 1].carried
    return None
