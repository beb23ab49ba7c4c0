"""The plain way to train: `Model.fit` on arrays, the same network, images and optimizer."""

import json
import sys
import time
from pathlib import Path

import numpy as np

from digitpad.core.data import mnist
from digitpad.core.paths import default_paths
from digitpad.ml import architectures
from digitpad.ml.backend import keras

data = mnist.load_train(default_paths().mnist)
images = (data.images[:12_000, ..., None] / 255).astype(np.float32)
labels = data.labels[:12_000]
model = architectures.build("paper")
model.compile(optimizer=keras.optimizers.Adam(), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(images, labels, batch_size=100, epochs=2, verbose=0)
began = time.monotonic()
model.fit(images, labels, batch_size=100, epochs=1, verbose=0)
rate = len(images) / (time.monotonic() - began)
Path(sys.argv[1]).write_text(json.dumps({"images_per_second": rate}))
