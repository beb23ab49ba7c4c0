"""The little program that goes along with each format: it loads the network and reads the digit beside it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from digitpad.core.class_names import are_digits
from digitpad.core.transfer.formats import FORMATS

_HEAD: Final = '''"""Reads {picture} with the network in {file}. Needs: {reads}"""

from pathlib import Path

import numpy as np
{imports}
from PIL import Image

here = Path(__file__).parent
image = np.asarray(Image.open(here / "{picture}"), np.float32).reshape(1, 28, 28, 1) / 255  # ink = 1
'''
_TAIL: Final = """
digit = probabilities[:10].argmax()
print(f"{digit} ({probabilities[digit]:.1%})")
"""
_NAMED_TAIL: Final = """
names = {names}
place = probabilities[:{classes}].argmax()
print(f"{{names[place]}} ({{probabilities[place]:.1%}})")
"""
_LOADED: Final = """interpreter = Interpreter(str(here / "model.tflite"))
interpreter.allocate_tensors()
given, result = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
"""
_BODIES: Final[dict[str, tuple[str, str]]] = {
    "keras": (
        "import keras",
        """network = keras.saving.load_model(here / "model.keras", compile=False)
probabilities = np.asarray(network(image))[0]""",
    ),
    "litert": (
        "from ai_edge_litert.interpreter import Interpreter",
        f"""{_LOADED}interpreter.set_tensor(given["index"], image)
interpreter.invoke()
probabilities = interpreter.get_tensor(result["index"])[0]""",
    ),
    "litert-int8": (
        "from ai_edge_litert.interpreter import Interpreter",
        f"""{_LOADED}scale, zero = given["quantization"]
interpreter.set_tensor(given["index"], (image / scale + zero).round().clip(-128, 127).astype(np.int8))
interpreter.invoke()
scale, zero = result["quantization"]
probabilities = scale * (interpreter.get_tensor(result["index"])[0].astype(np.float32) - zero)""",
    ),
    "onnx": (
        """import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # ONNX Runtime would tell Microsoft of this computer
import onnxruntime""",
        """session = onnxruntime.InferenceSession(here / "model.onnx")
probabilities = session.run(None, {session.get_inputs()[0].name: image})[0][0]""",
    ),
    "savedmodel": (
        "import tensorflow as tf",
        """network = tf.saved_model.load(str(here / "saved_model"))
probabilities = network.serve(image).numpy()[0]""",
    ),
}


def example(key: str, picture: str, class_names: Sequence[str]) -> str:
    """The program's text for a format. `picture`: the file that it reads."""
    imports, body = _BODIES[key]
    head = _HEAD.format(file=FORMATS[key].file, reads=FORMATS[key].reads, imports=imports, picture=picture)
    names = json.dumps(class_names, ensure_ascii=False)  # Python reads it as the same text, whatever is in it
    tail = _TAIL if are_digits(class_names) else _NAMED_TAIL.format(names=names, classes=len(class_names))
    return f"{head}{body}{tail}"
