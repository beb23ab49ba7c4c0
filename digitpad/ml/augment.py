"""Random variations of prepared images, as one TensorFlow graph over a whole batch."""

from __future__ import annotations

from math import radians

from digitpad.ml.backend import tf

_ANGLE = radians(12)
_SHEAR = 0.2
_STRETCH = 0.12
_SHIFT = 1.5  # pixels
_THICKEN = 0.6  # share of the way to the 3x3 maximum
_THIN = 0.7  # share of the way to the 3x3 minimum


def augment(images: tf.Tensor, seed: tf.Tensor) -> tf.Tensor:
    """Turn, slant, stretch and shift each image a little, and make its strokes thicker or thinner.

    `images`: (n, 28, 28, 1) float32 in 0..1; `seed`: (2,) int64; the same seed gives the same variations.
    """
    seeds = tf.random.experimental.stateless_split(seed, 2)
    return _vary_thickness(_affine(images, seeds[0]), seeds[1])


def _affine(images: tf.Tensor, seed: tf.Tensor) -> tf.Tensor:
    n = tf.shape(images)[0]
    draw = tf.unstack(tf.random.stateless_uniform((6, n), seed, -1.0, 1.0))
    cos, sin = tf.cos(_ANGLE * draw[0]), tf.sin(_ANGLE * draw[0])
    shear, stretch_x, stretch_y = _SHEAR * draw[1], 1 + _STRETCH * draw[2], 1 + _STRETCH * draw[3]
    # The matrix maps places of the output to places of the input.
    a, b = cos * stretch_x, (cos * shear - sin) * stretch_y
    c, d = sin * stretch_x, (sin * shear + cos) * stretch_y
    centre = 13.5
    dx = centre - centre * (a + b) + _SHIFT * draw[4]
    dy = centre - centre * (c + d) + _SHIFT * draw[5]
    zero = tf.zeros_like(a)
    return tf.raw_ops.ImageProjectiveTransformV3(
        images=images,
        transforms=tf.stack([a, b, dx, c, d, dy, zero, zero], axis=1),
        output_shape=(28, 28),
        fill_value=0.0,
        interpolation="BILINEAR",
        fill_mode="CONSTANT",
    )


def _vary_thickness(images: tf.Tensor, seed: tf.Tensor) -> tf.Tensor:
    amount = tf.random.stateless_uniform((tf.shape(images)[0], 1, 1, 1), seed, -1.0, 1.0)
    thick = tf.nn.max_pool2d(images, 3, 1, "SAME")
    thin = -tf.nn.max_pool2d(-images, 3, 1, "SAME")
    thicker = _THICKEN * tf.nn.relu(amount) * (thick - images)
    thinner = _THIN * tf.nn.relu(-amount) * (images - thin)
    return images + thicker - thinner
