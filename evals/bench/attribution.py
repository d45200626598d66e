"""Attribution on PolNeAR's dev articles: which sentences attribute something, to whom, and whether to somebody unnamed.

Gold is PolNeAR (Newell et al. 2018): source, cue and content spans in characters. A sentence attributes where a cue
stands in it. Whether a gold source is unnamed is told by our own reading of its words, so that only finding it is
measured; the same definition as in the published pattern baseline (F1 .826, overlap .906, anonymous .833 on dev).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.judge import Judge, Judgement, Stretch
from assistant.parties import UNNAMED
from assistant.reading import SentenceReading, read_article
from assistant.speaker import read_source
from evals.bench.public import rows_of
from evals.bench.table import Row, Table, f1_rows
from ingest import Article

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Seen:
    """One sentence: what the gold says and what was found."""

    attributes: bool
    is_attributed: bool
    sources: tuple[Span, ...]
    """Gold sources in the sentence whose cue stands in it too."""
    found: tuple[Span, ...]
    unnamed: bool
    is_unnamed: bool


def measure(folder: Path, judge: Judge) -> Table:
    """Sentence F1, source overlap and anonymous F1.

    Raises:
        CannotRun: the data is not there.
    """  # raised by rows_of
    seen = [
        one for row in rows_of(folder, "polnear_train_dev") if row["split"] == "dev" for one in _sentences(row, judge)
    ]
    touched = [any(a < d and c < b for c, d in one.found) for one in seen if one.found for a, b in one.sources]
    return Table(
        "attribution (PolNeAR dev)",
        (
            *f1_rows(
                "sentence has an attribution", [one.is_attributed for one in seen], [one.attributes for one in seen]
            ),
            Row("source found overlaps the gold source", sum(touched) / max(1, len(touched)), len(touched)),
            *f1_rows("sentence has an unnamed source", [one.is_unnamed for one in seen], [one.unnamed for one in seen]),
        ),
    )


def _sentences(row: dict[str, Any], judge: Judge) -> Iterator[_Seen]:
    article = Article(
        id=row["id"],
        title=row["title"],
        body=row["text"],
        source=row["publisher"],
        published_at=datetime(2016, 1, 1, tzinfo=UTC),
    )
    reading = read_article(article)
    stretch = Stretch(row["title"], tuple(sentence.text for sentence in reading.sentences))
    (judged,) = judge.judge(row["title"], [stretch])
    gold = [_gold(attribution) for attribution in row["attributions"]]
    for sentence, judgement in zip(reading.sentences, judged, strict=True):
        yield _compare(sentence, judgement, gold)


@dataclass(frozen=True, slots=True)
class _Gold:
    cues: tuple[Span, ...]
    sources: tuple[Span, ...]
    words: str


def _gold(attribution: dict[str, Any]) -> _Gold:
    spans = {
        part: tuple(tuple(span) for one in attribution[part] for span in one["spans"]) for part in ("cue", "source")
    }
    return _Gold(spans["cue"], spans["source"], " ".join(one["text"] for one in attribution["source"]))


def _compare(sentence: SentenceReading, judgement: Judgement, gold: list[_Gold]) -> _Seen:
    def inside(span: Span) -> bool:
        return sentence.start <= span[0] and span[1] <= sentence.end

    own = [one for one in gold if any(inside(cue) for cue in one.cues)]
    sources = tuple((a - sentence.start, b - sentence.start) for one in own for a, b in one.sources if inside((a, b)))
    found = [
        (said.attribution.source_start, said.attribution.source_end)
        for said in sentence.said
        if said.attribution.source_start < said.attribution.source_end
    ]
    if judgement.source is not None:
        found.append(judgement.source)
    return _Seen(
        attributes=bool(own),
        is_attributed=bool(sentence.said) or judgement.source is not None,
        sources=sources,
        found=tuple(found),
        unnamed=any(read_source(one.words).kind in UNNAMED for one in own if one.words),
        is_unnamed=any(read_source(sentence.text[start:end]).kind in UNNAMED for start, end in found),
    )
