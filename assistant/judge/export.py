"""The export of the judge: packaged weights plus what training changed, as one int8 graph that runs without torch."""

from __future__ import annotations

import hashlib
from pathlib import Path

from vectorstore.onnx_export import WEIGHTS_SHA256, made_once

WEIGHTS = Path(__file__).parent / "weights.npz"
WHOLE, GRAPH = "judge.onnx", "judge.int8.onnx"
EXPORT_VERSION = 4  # count up when the graph changes


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

    with np.load(WEIGHTS) as arrays:
        network = Network(source)
        network.load(dict(arrays))
    tokens, sentences = torch.export.Dim("tokens", max=512), torch.export.Dim("sentences")
    ids, types = (torch.ones(1, 8, dtype=torch.long) for _ in range(2))  # one tensor twice would become one input
    pool, ends = torch.full((1, 3, 8), 1 / 8), torch.ones(1, 3, dtype=torch.long)
    torch.onnx.export(
        network.eval(),
        (ids, types, pool, ends),  # one window in each run needs no mask, which costs a seventh of the time
        str(folder / WHOLE),
        input_names=["ids", "types", "pool", "ends"],
        output_names=["relations", "voices", "parties", "sources", "answers"],
        dynamic_shapes={
            "ids": {1: tokens},
            "types": {1: tokens},
            "pool": {1: sentences, 2: tokens},
            "ends": {1: sentences},
        },
        opset_version=20,
        external_data=False,
        verbose=False,
    )
    graph = onnx.load(folder / WHOLE)
    del graph.graph.value_info[:]  # the exporter's notes on shapes contradict themselves and stop the quantiser
    onnx.save(graph, folder / WHOLE)
    # Seven bits: with eight, processors without VNNI overflow in the middle of a sum and give other answers.
    quantize_dynamic(folder / WHOLE, folder / GRAPH, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    (folder / WHOLE).unlink()
