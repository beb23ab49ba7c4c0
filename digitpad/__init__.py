"""digitpad: draw digits, see what a convolutional network sees, and retrain it."""

__version__ = "0.1.0"
