"""digitpad: draw digits, see what a convolutional network sees, and retrain it."""

import os

__version__ = "0.1.0"

# NumPy reads it when it is first imported, here and in child processes. Its matrices are small here: a second thread of
# OpenBLAS only waits, at full speed, while other processes want its core.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# ONNX Runtime would tell Microsoft which computer it runs on, from its import on.
os.environ.update(ORT_DISABLE_TELEMETRY="1")
