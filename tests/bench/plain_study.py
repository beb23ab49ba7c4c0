"""The plain way to train one case of the study: `Model.fit` on arrays with batches of 100, then `Model.evaluate`."""

import json
import sys
import time
from pathlib import Path

BEGAN = time.monotonic()

import numpy as np

from digitpad.core.data import mnist
from digitpad.core.paths import default_paths
from digitpad.ml import architectures
from digitpad.ml.backend import keras

case, limit, epochs, file = sys.argv[1:]
keras.utils.set_random_seed(1)
data, test = mnist.load_train(default_paths().mnist), mnist.load_test(default_paths().mnist)
images = (data.images[: int(limit), ..., None] / 255).astype(np.float32)
labels = data.labels[: int(limit)]
model = architectures.build(case)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(images, labels, batch_size=100, epochs=int(epochs), verbose=0)
loss, accuracy = model.evaluate((test.images[..., None] / 255).astype(np.float32), test.labels, verbose=0)
report = {"accuracy": accuracy, "loss": loss, "seconds": time.monotonic() - BEGAN}
Path(file).write_text(json.dumps(report))
