"""The sizes of MNIST's images, and so of the network's."""

from __future__ import annotations

from typing import Final

FIELD: Final = 28
"""Side of the network's image in pixels."""
BOX: Final = 20
"""Pixels along the longest side of the digit in it."""
