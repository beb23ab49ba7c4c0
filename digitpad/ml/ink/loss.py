"""How wrong an ink network is: pixel by pixel, and by how its ink overlaps the truth's."""

from __future__ import annotations

from typing import Final

from digitpad.ml.backend import tf

_INK_WEIGHT: Final = 1.5  # of an ink pixel's loss: there are twenty times as many others, and gaps cost digits
_OVERLAP: Final = 0.5  # weight of the overlap
_SMOOTH: Final = 20.0  # pixels: pictures with hardly any ink do not decide
_MEETING: Final = 0.15  # weight of where things touch
_MEETING_WEIGHT: Final = 4.0  # of such a pixel's loss: few pixels of ink are
_KINDS: Final = 2  # handwriting and print, before where things touch


def ink_loss(truth: tf.Tensor, found: tf.Tensor) -> tf.Tensor:
    """Both (n, h, w, outputs) in 0..1 -> scalar. Where things touch counts on handwriting alone."""
    found = tf.clip_by_value(found, 1e-5, 1 - 1e-5)
    inks, found_inks, written = truth[..., :_KINDS], found[..., :_KINDS], truth[..., 0]
    both = tf.reduce_sum(inks * found_inks, (1, 2))
    either = tf.reduce_sum(inks, (1, 2)) + tf.reduce_sum(found_inks, (1, 2))
    dice = 1 - (2 * both + _SMOOTH) / (either + _SMOOTH)
    meeting = tf.reduce_sum(written * _entropy(truth[..., _KINDS], found[..., _KINDS], _MEETING_WEIGHT))
    return (
        tf.reduce_mean(_entropy(inks, found_inks, _INK_WEIGHT))
        + _OVERLAP * tf.reduce_mean(dice)
        + _MEETING * meeting / (tf.reduce_sum(written) + _SMOOTH)
    )


def _entropy(truth: tf.Tensor, found: tf.Tensor, weight: float) -> tf.Tensor:
    """Of each pixel."""
    return -(weight * truth * tf.math.log(found) + (1 - truth) * tf.math.log(1 - found))
