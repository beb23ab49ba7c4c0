"""Runs exported networks with LiteRT, so that the window needs no TensorFlow."""
