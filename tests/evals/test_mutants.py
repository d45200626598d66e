"""The faults fit the product, the copies leave the checkout alone, and what the models gave is remembered rightly."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from assistant.judge import Judgement, Relation, Stretch, Voice
from evals.commands.mutants import Trial, is_enough, render
from evals.compare import Comparison, Verdict
from evals.corpus import load_corpus
from evals.errors import CannotRun
from evals.mutants.catalogue import FAULTS, SHORT
from evals.mutants.fault import MUST_BE_CAUGHT, Area, Fault, fault
from evals.mutants.memory import Memory, RememberingJudge, RememberingModel
from evals.mutants.trial import sample
from evals.mutants.workshop import ROOT, apply, make_copy
from evals.paired import pair
from tests.vectorstore.fakes import FakeModel


@pytest.mark.parametrize("one", FAULTS, ids=lambda one: one.name)
def test_fault_fits_the_product(one: Fault) -> None:
    """The text that a patch replaces stands exactly once in its file: the catalogue has to follow the product."""
    found = [(ROOT / patch.file).read_text(encoding="utf-8").count(patch.old) for patch in one.patches]
    assert found == [1] * len(one.patches)
    assert all(patch.old != patch.new for patch in one.patches)


def test_catalogue_is_large_enough_and_names_each_fault_once() -> None:
    """At least thirty faults, each with its own name, half of them about status and quotes; three for every build."""
    names = [one.name for one in FAULTS]
    must = [one for one in FAULTS if one.area in MUST_BE_CAUGHT]
    assert (len(names) >= 30, len(set(names)) == len(names), len(must) * 2 >= len(names)) == (True, True, True)
    assert {one.area for one in FAULTS} == set(Area)
    assert set(SHORT) <= set(names)


def test_copy_holds_the_fault_and_the_checkout_does_not(tmp_path: Path) -> None:
    """The fault is in the copy alone, and every other file of it is as it was."""
    before = (ROOT / "assistant/status.py").read_text(encoding="utf-8")
    copy = make_copy(tmp_path / "product", FAULTS[0])
    (patch,) = FAULTS[0].patches
    assert (copy / patch.file).read_text(encoding="utf-8") == before.replace(patch.old, patch.new)
    assert (ROOT / "assistant/status.py").read_text(encoding="utf-8") == before
    assert (copy / "assistant/timeline.py").read_bytes() == (ROOT / "assistant/timeline.py").read_bytes()


@pytest.mark.parametrize("text", ["nothing", "twice twice", None], ids=["gone", "twice", "no-file"])
def test_patch_that_does_not_fit_fails_loudly(text: str | None, tmp_path: Path) -> None:
    """A fault that changes nothing would count as missed, or worse as caught; so it is refused by name."""
    if text is not None:
        (tmp_path / "a.py").write_text(text, encoding="utf-8")
    with pytest.raises(CannotRun, match=r"'a fault' does not fit 'a\.py'"):
        apply(fault("a fault", Area.STATUS, "a.py", "twice", "once"), tmp_path)


class CountingJudge:
    """Says of every sentence that it affirms, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []

    def judge(self, asked: str, stretches: Sequence[Stretch]) -> list[list[Judgement]]:
        """One judgement for each sentence."""
        self.asked += [stretch.sentences for stretch in stretches]
        relations = {one: float(one is Relation.AFFIRMS) for one in Relation}
        voices = {one: float(one is Voice.MEDIA) for one in Voice}
        return [[Judgement(relations, voices, 0.5, (0, 3), None) for _ in one.sentences] for one in stretches]


def test_judge_is_asked_once_and_answers_from_a_file_afterwards(tmp_path: Path) -> None:
    """What was judged is the same from memory, after saving and loading too; only what is new is asked."""
    real, memory = CountingJudge(), Memory()
    stretches = [Stretch("T", ("One.", "Two.")), Stretch("T", ("Three.",))]
    first = RememberingJudge(memory, real).judge("q", [stretches[0], stretches[0]])
    memory.save(tmp_path / "memory")
    again = RememberingJudge(Memory.load(tmp_path / "memory"), real).judge("q", stretches)
    assert again[0] == first[0] == first[1]
    assert real.asked == [("One.", "Two."), ("Three.",)]
    assert len(again[1]) == 1


def test_model_computes_only_what_is_new() -> None:
    """Vectors come back in the order asked for, the same as the real model's; no text is no vector."""
    real = FakeModel()
    model = RememberingModel(Memory(), real)
    model.encode(["a", "b"])
    texts = ["b", "c", "b"]
    assert np.array_equal(model.encode(texts), real.encode(texts))
    assert model.encode([]).shape == (0, real.dimension)
    named = (model.name, model.fingerprint, model.dimension, model.max_tokens, model.count_tokens("a b"))
    assert named == (real.name, real.fingerprint, real.dimension, real.max_tokens, 4)


def test_sample_has_every_suite_and_no_hidden_case() -> None:
    """A trial asks all of the examples and every second case of dev, never the blind split."""
    corpus = load_corpus()
    cases = sample(corpus)
    assert {corpus.split_of(case) for case in cases} == {"dev", "examples"}
    assert {case.suite for case in cases} == {case.suite for case in corpus.cases}
    assert len({case.id for case in cases}) == len(cases) > 300


def trial(area: Area, *, caught: bool) -> Trial:
    """A trial of a fault of this area."""
    values = {"a": True, "b": True}
    found = pair("passed", values, values | {"a": not caught})
    assert found is not None
    verdict, worse = (Verdict.WORSE, ("passed",)) if caught else (Verdict.SAME, ())
    comparison = Comparison("d", 2, 0.002, verdict, worse, (), (found,), (), ())
    return Trial(fault("a slip", area, "x.py", "a", "b"), comparison)


@pytest.mark.parametrize(
    ("trials", "enough"),
    [
        ([trial(Area.STATUS, caught=True)] * 20, True),
        ([trial(Area.STATUS, caught=True)] * 19 + [trial(Area.ORIGINS, caught=False)], True),
        ([trial(Area.STATUS, caught=True)] * 18 + [trial(Area.ORIGINS, caught=False)] * 2, False),
        ([trial(Area.STATUS, caught=True)] * 99 + [trial(Area.QUOTES, caught=False)], False),
        ([Trial(FAULTS[0], None)], True),
    ],
    ids=["all", "95-percent", "90-percent", "one-quote-missed", "could-not-run"],
)
def test_enough_is_95_percent_and_every_status_and_quote(trials: list[Trial], enough: bool) -> None:
    """One missed fault in twenty is let pass, one about a status or a quote never; a copy that cannot run is caught."""
    assert is_enough(trials) is enough


def test_missed_faults_are_listed_first() -> None:
    """Who reads the list sees first what the suite cannot see."""
    text = render([trial(Area.STATUS, caught=True), trial(Area.TIME, caught=False)])
    assert [line.split()[0] for line in text.splitlines()[1:3]] == ["MISSED", "caught"]
    assert text.endswith("1 of 2 caught (50.0%)")
