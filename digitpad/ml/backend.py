"""Imports Keras on TensorFlow, whatever a person's own Keras configuration says. Costs seconds and 500 MB."""

from __future__ import annotations

import os

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import tensorflow as tf

keras.config.set_image_data_format("channels_last")

__all__ = ["keras", "tf"]
