"""Writes a network as the graph that TensorFlow.js runs in a web page, and runs such a graph.

TensorFlow itself freezes the network's graph; here it becomes JSON, with the weights beside it (docs/adr/0032).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from math import prod
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import ModelError
from digitpad.core.transfer.web_page import WebNetwork
from digitpad.ml.backend import keras, tf

GraphDef: TypeAlias = "tf.compat.v1.GraphDef"
NodeDef: TypeAlias = "tf.compat.v1.NodeDef"
_INPUT: Final = "image"
_OUTPUT: Final = "probabilities"
KNOWN_OPERATIONS: Final = frozenset((
    "Placeholder", "Const", "Identity", "IdentityN", "StopGradient",
    "Conv2D", "Conv2DBackpropInput", "DepthwiseConv2dNative", "MatMul", "BatchMatMulV2", "BiasAdd",
    "AvgPool", "MaxPool", "Max", "Mean", "Prod", "Sum", "ResizeBilinear",
    "Elu", "Erfc", "LeakyRelu", "LogSoftmax", "Relu", "Relu6", "Selu", "Sigmoid", "Softmax", "Softplus", "Softsign",
    "Tanh", "Abs", "AddV2", "Exp", "Expm1", "Greater", "Less", "LessEqual", "Maximum", "Minimum", "Mul", "Neg", "Pow",
    "RealDiv", "Rsqrt", "SelectV2", "Sqrt", "Square", "SquaredDifference", "Sub", "ZerosLike",
    "BatchToSpaceND", "Cast", "ConcatV2", "ExpandDims", "Fill", "GatherV2", "Pack", "Pad", "Reshape", "Shape",
    "SpaceToBatchND", "Split", "Squeeze", "StridedSlice", "Tile", "Transpose", "Unpack",
))  # fmt: skip
"""What TensorFlow.js runs, of what layers are made of; tests/web/test_layers_in_browser.py tries all of it."""
_TYPES: Final = ("float32", "int32", "bool")


def web_network(network: keras.Model) -> WebNetwork:
    """A network from (n, 28, 28, 1) to class probabilities. Raises ModelError, which names a layer it does not know."""
    from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

    asked = tf.function(lambda image: network(image, training=False), autograph=False)
    traced = asked.get_concrete_function(tf.TensorSpec([None, 28, 28, 1], tf.float32, name=_INPUT))
    frozen = convert_variables_to_constants_v2(traced)
    graph = frozen.graph.as_graph_def()
    unknown = [node for node in graph.node if node.op not in KNOWN_OPERATIONS and node.op != "NoOp"]
    if unknown:  # freezing puts the nodes of a loop in another order each time
        raise _unknown(network, min(unknown, key=lambda node: (node.op, node.name)))
    return _described(graph, frozen.inputs[0].name, frozen.outputs[0].name)


def _unknown(network: keras.Model, node: NodeDef) -> ModelError:
    """A node's name holds the names of the layers that it belongs to, from the outside in, perhaps with a number."""
    places = {one for part in node.name.split("/") for one in (part, re.sub(r"_\d+$", "", part))}
    layers = [layer for layer in _all_layers(network) if layer.name in places]
    which = f"layer «{type(layers[-1]).__name__}»" if layers else "graph"
    return ModelError(
        f"The network's {which} needs the operation «{node.op}», which web pages cannot run; "
        "export it in another format."
    )


def _all_layers(network: keras.Model) -> Iterator[keras.layers.Layer]:
    for layer in network.layers:
        yield layer
        if isinstance(layer, keras.Model):
            yield from _all_layers(layer)


def _described(graph: GraphDef, given: str, told: str) -> WebNetwork:
    from google.protobuf import json_format

    specs: list[dict[str, object]] = []
    weights: list[bytes] = []
    topology = tf.compat.v1.GraphDef(versions=graph.versions)
    for node in graph.node:
        if node.op == "NoOp":
            continue  # it only orders what happens, and nothing but the answer happens here
        kept = topology.node.add()
        kept.CopyFrom(node)
        kept.ClearField("input")
        kept.input.extend(name for name in node.input if not name.startswith("^"))
        if node.op == "Const":
            values = tf.make_ndarray(kept.attr.pop("value").tensor)
            if str(values.dtype) not in _TYPES:
                raise ModelError(f"The network has weights of the type {values.dtype}, which web pages cannot take.")
            specs.append({"name": node.name, "shape": list(values.shape), "dtype": str(values.dtype)})
            weights.append(np.ascontiguousarray(values).tobytes())
    signature = {
        "inputs": {_INPUT: {"name": given, "dtype": "DT_FLOAT"}},
        "outputs": {_OUTPUT: {"name": told, "dtype": "DT_FLOAT"}},
    }
    described = {
        "format": "graph-model",
        "modelTopology": json_format.MessageToDict(topology),
        "weightSpecs": specs,
        "signature": signature,
    }
    return WebNetwork(described, b"".join(weights))


def web_runner(network: WebNetwork) -> Callable[[NDArray[np.float32]], object]:
    """Runs such a graph over batches, (n, 28, 28, 1), with TensorFlow."""
    from google.protobuf import json_format

    described: Any = network.described
    graph = json_format.ParseDict(described["modelTopology"], tf.compat.v1.GraphDef())
    constants = _constants(described["weightSpecs"], network.weights)
    for node in graph.node:
        if node.op == "Const":
            node.attr["value"].tensor.CopyFrom(tf.make_tensor_proto(constants[node.name]))
    names = [described["signature"][side][name]["name"] for side, name in (("inputs", _INPUT), ("outputs", _OUTPUT))]
    wrapped = tf.compat.v1.wrap_function(lambda: tf.import_graph_def(graph, name=""), [])
    given, told = map(wrapped.graph.get_tensor_by_name, names)
    run = wrapped.prune(given, told)
    return lambda images: run(tf.constant(images))


def _constants(specs: list[dict[str, Any]], weights: bytes) -> dict[str, NDArray[Any]]:
    values, start = {}, 0
    for spec in specs:
        dtype = np.dtype(spec["dtype"])
        count = prod(spec["shape"])
        values[spec["name"]] = np.frombuffer(weights, dtype, count, start).reshape(spec["shape"])
        start += count * dtype.itemsize
    return values
