"""Rules: how many dev cases the rules get right when every sentence's label is given by hand.

What is missing to 1 is the rules' own; what the regression suite gets less is the judge's. `labels.tsv` beside each dev
story holds the labels, in the letters of assistant/judge/stories/README.md: case, article, "1A+ 3D 5W"; and for each
article, under "voices", "1V 2N 3A".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.briefer import Briefer
from assistant.judge import Judge, Judgement, Relation, Stretch, Voice
from assistant.judge.story import LABEL
from evals.bench.table import Row, Table
from evals.corpus import DATA, Corpus, load_corpus
from evals.judge import judge as judge_results
from evals.report import make_report
from evals.run import ask_case, open_home
from ingest import split_sentences

VOICE = re.compile(r"(\d+)([VNAM])")
FIGURES = (
    "status_accuracy",
    "flag_accuracy",
    "verdict_accuracy",
    "passage_cited",
    "origins_accuracy",
    "false_confirmed",
)

Labels = Mapping[str, tuple[Relation, bool, tuple[int, int] | None]]
"""Sentence -> relation, whether a party speaks, where the answer stands."""


@dataclass(slots=True)
class LabelledJudge:
    """A judge that knows the hand-given labels of the case it is told, and nothing else."""

    labels: Mapping[str, Labels]
    """Case id -> labels of the sentences that bear on it."""
    voices: Mapping[str, Voice]
    case: str = ""

    def judge(self, asked: str, stretches: Sequence[Stretch]) -> list[list[Judgement]]:
        """The labels of these sentences; a sentence without one is other, in the outlet's voice."""
        return [[self._one(sentence) for sentence in stretch.sentences] for stretch in stretches]

    def _one(self, sentence: str) -> Judgement:
        known = self.labels.get(self.case, {})
        relation, party, answer = known.get(sentence, (Relation.OTHER, False, None))
        voice = self.voices.get(sentence, Voice.OUTLET)
        return Judgement(
            relations={one: float(one is relation) for one in Relation},
            voices={one: float(one is voice) for one in Voice},
            party=float(party),
            source=None,
            answer=answer,
        )


def measure(folder: Path, judge: Judge) -> Table:  # every bench is called alike
    """Figures of the dev cases with hand-given labels; needs neither public data nor the trained judge."""
    corpus = load_corpus()
    labelled = read_labels(corpus)
    cases = [case for case in corpus.cases if corpus.split_of(case) == "dev"]
    results = []
    with open_home(corpus) as desk:
        briefer = Briefer(desk.library, desk.ledger.conversations, labelled)
        for case in cases:
            labelled.case = case.id
            results.append(ask_case(corpus, case, library=desk.library, briefer=briefer))
    total = make_report(corpus, judge_results(results)).total
    rows = [(name, total.figures[name]) for name in FIGURES]
    return Table(
        "rules (dev cases, hand-given labels)",
        tuple(Row(name, float(figure.value), len(cases)) for name, figure in rows if figure.value is not None),
    )


def read_labels(corpus: Corpus, data: Path = DATA) -> LabelledJudge:
    """The labels of every dev story."""
    texts = {
        article.id: [article.body[span.start : span.end] for span in split_sentences(article.body)]
        for article in corpus.articles
    }
    labels: dict[str, dict[str, tuple[Relation, bool, tuple[int, int] | None]]] = {}
    voices: dict[str, Voice] = {}
    for path in sorted(data.glob("dev/*/labels.tsv")):
        for case, article, written in _lines(path):
            sentences = texts[article]
            if case == "voices":
                voices.update({sentences[int(number) - 1]: Voice(letter) for number, letter in VOICE.findall(written)})
                continue
            for number, letter, plus, answer in LABEL.findall(written):
                sentence = sentences[int(number) - 1]
                start = sentence.find(answer) if answer else -1
                span = (start, start + len(answer)) if start >= 0 else None
                labels.setdefault(case, {})[sentence] = (Relation(letter), plus == "+", span)
    return LabelledJudge(labels, voices)


def _lines(path: Path) -> Iterator[tuple[str, str, str]]:
    for line in path.read_text("utf-8").splitlines():
        case, article, written = line.split("\t")
        yield case, article, written
