"""Stance on FNC-1: does an article agree with a rumour's headline, deny it, merely report it, or not bear on it?

Zero-shot: the engine learns nothing from these pairs. Every fifth body is held out (body id modulo 5), and of those a
fixed sample of pairs is asked. Published: the best F1 of `disagree` seen was .29, the best macro-F1 .654.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from assistant.judge import Judge, Judgement, Relation, Stretch, Voice
from evals.bench.public import rows_of
from evals.bench.table import Row, Table, f1_rows
from ingest import split_sentences

STANCES = ("agree", "disagree", "discuss", "unrelated")
PAIRS = 800  # asked; an hour for all of them would tell no more
LONGEST = 40  # sentences read of one body
SURE = 0.5  # share of belief from which a sentence counts


def measure(folder: Path, judge: Judge) -> Table:
    """F1 of each stance and their mean.

    Raises:
        CannotRun: the data is not there.
    """  # raised by rows_of
    bodies = {row["body_id"]: row["text"] for row in rows_of(folder, "fnc1_train_bodies") if row["body_id"] % 5 == 0}
    pairs = [row for row in rows_of(folder, "fnc1_train") if row["body_id"] in bodies]
    related = [row for row in pairs if row["stance"] != "unrelated"]
    unrelated = [row for row in pairs if row["stance"] == "unrelated"]
    generator = random.Random(7)
    asked = generator.sample(related, PAIRS * 3 // 4) + generator.sample(unrelated, PAIRS // 4)
    wanted = [row["stance"] for row in asked]
    found = [stance_of(judge, row["headline"], bodies[row["body_id"]]) for row in asked]
    rows: list[Row] = []
    for stance in STANCES:
        rows += f1_rows(stance, [one == stance for one in found], [one == stance for one in wanted])
    mean = sum(row.value for row in rows[2::3]) / len(STANCES)
    return Table("stance (FNC-1, held-out bodies, zero-shot)", (*rows, Row("macro F1", mean, len(asked))))


def stance_of(judge: Judge, headline: str, body: str) -> str:
    """What the body does with the headline."""
    sentences = tuple(body[span.start : span.end] for span in split_sentences(body))[:LONGEST]
    if not sentences:
        return "unrelated"
    (judged,) = judge.judge(headline, [Stretch("", sentences)])
    return _joined(judged)


def _joined(judged: Sequence[Judgement]) -> str:
    sure = [one for one in judged if one.relation is not Relation.OTHER and one.relations[one.relation] >= SURE]
    denials = sum(one.relations[Relation.DENIES] for one in sure if one.relation is Relation.DENIES)
    firm = sum(one.relation is Relation.AFFIRMS and one.voice in {Voice.OUTLET, Voice.ON_RECORD} for one in sure)
    if denials and denials >= firm:
        return "disagree"
    if firm:
        return "agree"
    return "discuss" if sure else "unrelated"
