"""The plain way to a first prediction: import TensorFlow, load the model, predict one digit."""

import json
import sys
import time
from pathlib import Path

from digitpad.startup import process_start, resident_megabytes

STARTED = process_start()

import numpy as np
import tensorflow as tf

model = tf.keras.models.load_model(sys.argv[1], safe_mode=True)
model.predict(np.zeros((1, 28, 28, 1), np.float32), verbose=0)
report = {"ready_ms": 1000 * (time.monotonic() - STARTED), "rss_mb": resident_megabytes()}
Path(sys.argv[2]).write_text(json.dumps(report))
