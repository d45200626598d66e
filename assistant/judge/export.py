"""The export of the judge: packaged weights plus our low-rank changes, as one int8 graph that runs without torch."""

from __future__ import annotations

import hashlib
import logging
import shutil
import tempfile
from pathlib import Path

from filelock import FileLock

from vectorstore.errors import ModelUnavailable
from vectorstore.onnx_export import TOKENIZER, WEIGHTS_SHA256, quiet, weights_folder

LOG = logging.getLogger(__name__)
WEIGHTS = Path(__file__).parent / "weights.npz"
GRAPH = "judge.int8.onnx"
EXPORT_VERSION = 1  # count up when the graph changes


def exported(cache: Path) -> Path:
    """The folder with graph and tokenizer, made if it is not there; safe when several processes ask at once.

    Raises:
        ModelUnavailable: the weights are missing or cannot be exported.
    """
    digest = hashlib.sha256(WEIGHTS.read_bytes()).hexdigest()[:12]
    folder = cache / f"judge-{WEIGHTS_SHA256[:12]}-{digest}-{EXPORT_VERSION}"
    if folder.is_dir():
        return folder
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(cache / "export.lock"):
        if not folder.is_dir():
            _export_into(folder)
    return folder


def _export_into(folder: Path) -> None:
    source = weights_folder()
    LOG.warning("preparing the sentence judge once, about 20 seconds; kept in %s", folder)
    unfinished = Path(tempfile.mkdtemp(prefix=".export-", dir=folder.parent))
    try:
        with quiet():
            _write_graph(source, unfinished)
        shutil.copyfile(source / TOKENIZER, unfinished / TOKENIZER)
        unfinished.rename(folder)
    except (ImportError, RuntimeError, OSError) as error:
        raise ModelUnavailable(f"the sentence judge could not be exported: {error}") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _write_graph(source: Path, folder: Path) -> None:
    import numpy as np  # noqa: PLC0415  # needed once, with torch
    import onnx  # noqa: PLC0415  # needed once
    import torch  # noqa: PLC0415  # 2 s, needed once
    from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: PLC0415  # needed once

    from assistant.judge.network import Network  # noqa: PLC0415  # imports torch

    network = Network(source)
    with np.load(WEIGHTS) as arrays:
        network.load(dict(arrays))
    network.merge()
    free = {0: torch.export.Dim("pairs"), 1: torch.export.Dim("tokens", max=512)}
    ids, mask, types = (torch.ones(2, 8, dtype=torch.long) for _ in range(3))  # one tensor twice would become one input
    torch.onnx.export(
        network.eval(),
        (ids, mask, types),
        str(folder / "judge.onnx"),
        input_names=["ids", "mask", "types"],
        output_names=["relations", "voices"],
        dynamic_shapes={"ids": free, "mask": free, "types": free},
        opset_version=18,
        external_data=False,
        verbose=False,
    )
    graph = onnx.load(folder / "judge.onnx")
    del graph.graph.value_info[:]  # the exporter's notes on shapes contradict themselves and stop the quantiser
    onnx.save(graph, folder / "judge.onnx")
    quantize_dynamic(folder / "judge.onnx", folder / GRAPH, per_channel=True, weight_type=QuantType.QInt8)
    (folder / "judge.onnx").unlink()
