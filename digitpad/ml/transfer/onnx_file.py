"""Writes a network as an ONNX file, and runs one. Needs the extra `onnx`.

The graph is written from the layers, not converted from TensorFlow's: a handful of operators for a network like ours,
and nothing but `onnx` is needed (docs/adr/0014).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
import onnx
from numpy.typing import NDArray

from digitpad import __version__
from digitpad.core.errors import ModelError
from digitpad.ml.backend import keras
from digitpad.ml.transfer.onnx_graph import OnnxGraph, OnnxValue
from digitpad.ml.transfer.onnx_layers import LAYERS

OPSET: Final = 17
"""What onnxruntime since 1.12 (2022) runs."""
INPUT: Final = "image"
OUTPUT: Final = "probabilities"


def write_onnx(network: keras.Model, path: Path) -> None:
    """Write a network from (n, 28, 28, 1) to class probabilities. Raises ModelError for a layer that is not known."""
    graph = OnnxGraph()
    value = graph.channels_first(OnnxValue(INPUT, (28, 28, 1), channels_first=False))
    result = graph.channels_last(add_network(graph, network, value))
    graph.add("Identity", [result.name], output=OUTPUT)
    tensor = onnx.helper.make_tensor_value_info
    made = onnx.helper.make_graph(
        graph.nodes,
        network.name,
        [tensor(INPUT, onnx.TensorProto.FLOAT, ["n", 28, 28, 1])],
        [tensor(OUTPUT, onnx.TensorProto.FLOAT, ["n", *result.shape])],
        initializer=graph.constants,
    )
    model = onnx.helper.make_model(
        made,
        opset_imports=[onnx.helper.make_opsetid("", OPSET)],
        producer_name="digitpad",
        producer_version=__version__,
    )
    model.ir_version = 8  # of the same age as the operators: older programs refuse newer ones
    onnx.checker.check_model(model, full_check=True)
    path.write_bytes(model.SerializeToString())


def add_network(graph: OnnxGraph, network: keras.Model, value: OnnxValue) -> OnnxValue:
    """Add a chain of layers, or a graph of them with one input and one output."""
    if isinstance(network, keras.Sequential):
        for layer in network.layers:
            value = _add(graph, layer, [value])
        return value
    known = {id(network.inputs[0]): value}
    for layer in network.layers:
        if isinstance(layer, keras.layers.InputLayer):
            continue
        given = layer.input if isinstance(layer.input, list) else [layer.input]
        if isinstance(layer, keras.Model) or any(id(tensor) not in known for tensor in given):
            raise ModelError(f"The layer «{layer.name}» is used in a way that ONNX export does not know.")
        known[id(layer.output)] = _add(graph, layer, [known[id(tensor)] for tensor in given])
    return known[id(network.outputs[0])]


def _add(graph: OnnxGraph, layer: keras.layers.Layer, values: list[OnnxValue]) -> OnnxValue:
    if isinstance(layer, keras.Model):
        return add_network(graph, layer, values[0])
    add = LAYERS.get(type(layer).__name__)
    if add is None:
        raise ModelError(
            f"The network has a layer «{type(layer).__name__}», which ONNX export does not know; "
            "export it in another format."
        )
    return add(graph, layer, values)


def onnx_runner(path: Path) -> Callable[[NDArray[np.float32]], object]:
    """Runs an ONNX file over batches."""
    import onnxruntime

    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])

    def run(images: NDArray[np.float32]) -> object:
        return session.run([OUTPUT], {INPUT: images})[0]

    return run
