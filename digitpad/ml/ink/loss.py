"""How wrong an ink network is: pixel by pixel, and by how its ink overlaps the truth's."""

from __future__ import annotations

from typing import Final

from digitpad.ml.backend import tf

_INK_WEIGHT: Final = 1.5  # of an ink pixel's loss: there are twenty times as many others, and gaps cost digits
_OVERLAP: Final = 0.5  # weight of the overlap
_SMOOTH: Final = 20.0  # pixels: pictures with hardly any ink do not decide


def ink_loss(truth: tf.Tensor, found: tf.Tensor) -> tf.Tensor:
    """Both (n, h, w, outputs) in 0..1 -> scalar."""
    found = tf.clip_by_value(found, 1e-5, 1 - 1e-5)
    entropy = -(_INK_WEIGHT * truth * tf.math.log(found) + (1 - truth) * tf.math.log(1 - found))
    both = tf.reduce_sum(truth * found, (1, 2))
    either = tf.reduce_sum(truth, (1, 2)) + tf.reduce_sum(found, (1, 2))
    dice = 1 - (2 * both + _SMOOTH) / (either + _SMOOTH)
    return tf.reduce_mean(entropy) + _OVERLAP * tf.reduce_mean(dice)
