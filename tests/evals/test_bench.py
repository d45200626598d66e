"""The benches: what they count, on a handful of rows of their own, and what they say when the data is not there."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from assistant.judge import Judgement, Relation, Stretch, Voice
from evals.bench import BENCHES, abstention, attribution, stance
from evals.bench.__main__ import main
from evals.bench.public import rows_of
from evals.bench.rules import read_labels
from evals.bench.table import Row, Table, f1_rows
from evals.corpus import load_corpus
from evals.errors import CannotRun


class WordJudge:
    """A judge that goes by single words: "denied" denies, "said" affirms on record, all else is other."""

    def judge(self, asked: str, stretches: Sequence[Stretch]) -> list[list[Judgement]]:
        """One judgement for each sentence."""
        return [[self._one(sentence) for sentence in stretch.sentences] for stretch in stretches]

    def _one(self, sentence: str) -> Judgement:
        relation = Relation.DENIES if "denied" in sentence else Relation.OTHER
        relation = Relation.AFFIRMS if " said " in sentence else relation
        voice = Voice.OUTLET if relation is Relation.OTHER else Voice.ON_RECORD
        return Judgement(
            {one: 0.9 if one is relation else 0.025 for one in Relation},
            {one: float(one is voice) for one in Voice},
            0.0,
            None,
            None,
        )


def written(folder: Path, name: str, rows: Sequence[dict[str, Any]]) -> None:
    """The file of a public data set with these rows."""
    with gzip.open(folder / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """Whoever has no data is told which file and which setting."""
    with pytest.raises(CannotRun, match=r"There is no 'clapnq.jsonl.gz' in .*ONRECORD_DATA"):
        list(rows_of(tmp_path, "clapnq"))


def test_the_command_fails_with_two_where_the_data_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A bench that could not run is no result."""
    assert main(["abstention", "--data", str(tmp_path)]) == 2
    assert "There is no 'clapnq.jsonl.gz'" in capsys.readouterr().err


def test_an_unknown_bench_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """With the names of those that there are."""
    with pytest.raises(SystemExit):
        main(["speed"])
    assert f"there are {', '.join(BENCHES)}" in capsys.readouterr().err


def test_precision_recall_and_f1() -> None:
    """Two found, of which one is right, of two that there are."""
    assert f1_rows("x", [True, True, False, False], [True, False, True, False]) == (
        Row("x: precision", 0.5, 2),
        Row("x: recall", 0.5, 2),
        Row("x: F1", 0.5, 4),
    )


def test_a_table_in_print() -> None:
    """One line a figure, with how many cases it is over."""
    assert str(Table("t", (Row("a", 0.5, 8), Row("long", 1.0, 12, "all")))) == (
        "t\na     0.500  of      8\nlong  1.000  of     12  all"
    )


def test_attribution(tmp_path: Path) -> None:
    """A cue found, its source touched, and no unnamed source in a sentence of the outlet's own."""
    text = "Ana Ruiz said it rained. The ferry sank."
    said = {"cue": [{"spans": [[9, 13]]}], "source": [{"spans": [[0, 8]], "text": "Ana Ruiz"}]}
    row = {"id": "p1", "split": "dev", "publisher": "x", "title": "Rain", "text": text, "attributions": [said]}
    written(tmp_path, "polnear_train_dev", [row, {**row, "split": "train"}])
    values = [row.value for row in attribution.measure(tmp_path, WordJudge()).rows]
    assert values == [1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("The mayor denied it.", "disagree"),
        ("The mayor said he would.", "agree"),
        ("It rained.", "unrelated"),
        ("", "unrelated"),
    ],
)
def test_stance(body: str, found: str) -> None:
    """What an article does with a headline is what its sentences do."""
    assert stance.stance_of(WordJudge(), "Mayor resigns", body) == found


def test_abstention(tmp_path: Path) -> None:
    """At a threshold below the belief the answerable question is kept, above it it is lost."""
    passage = {"title": "t", "sentences": ["Ana said so."]}
    written(
        tmp_path,
        "clapnq",
        [
            {"question": "q", "answerable": True, "passages": [passage]},
            {"question": "r", "answerable": False, "passages": [{"title": "t", "sentences": ["It rained."]}]},
        ],
    )
    table = abstention.measure(tmp_path, WordJudge())
    assert [(row.name, row.value) for row in table.rows[-4:]] == [
        ("at 0.8: unanswerable abstained", 1.0),
        ("at 0.8: answerable lost", 0.0),
        ("at 0.9: unanswerable abstained", 1.0),
        ("at 0.9: answerable lost", 0.0),
    ]


def test_the_hand_given_labels_fit_the_corpus() -> None:
    """Every label belongs to a case that exists, and every dev story has labels."""
    corpus = load_corpus()
    labelled = read_labels(corpus)
    dev = {case.id for case in corpus.cases if corpus.split_of(case) == "dev"}
    assert set(labelled.labels) <= dev
    assert len(labelled.labels) > 350
