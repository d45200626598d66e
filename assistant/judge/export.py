"""The export of the judge: packaged weights plus our low-rank changes, as one int8 graph that runs without torch."""

from __future__ import annotations

import hashlib
from pathlib import Path

from vectorstore.onnx_export import WEIGHTS_SHA256, made_once

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
    return made_once(folder, "the sentence judge", _write_graph)


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
