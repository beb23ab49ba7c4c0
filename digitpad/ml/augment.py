"""Random variations of prepared images, as one TensorFlow graph over a whole batch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import radians

from digitpad.ml.backend import tf

_ANGLE = radians(12)
_SHEAR = 0.2
_STRETCH = 0.12
_SHIFT = 1.5  # pixels
_THICKEN = 0.6  # share of the way to the 3x3 maximum
_THIN = 0.7  # share of the way to the 3x3 minimum


_GRID = 6  # places along each side whose displacement is drawn; between them it is interpolated
_ELASTIC = 0.5  # pixels, standard deviation of such a displacement


def augment(images: tf.Tensor, seed: tf.Tensor, kinds: Sequence[str]) -> tf.Tensor:
    """Vary each image a little, in the ways that `kinds` (of `core.jobs.training.AUGMENTATIONS`) names.

    `images`: (n, 28, 28, 1) float32 in 0..1; `seed`: (2,) int64; the same seed gives the same variations.
    """
    seeds = tf.random.experimental.stateless_split(seed, len(_KINDS))
    for number, (kind, vary) in enumerate(_KINDS.items()):
        if kind in kinds:
            images = vary(images, seeds[number])
    return images


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


def _elastic(images: tf.Tensor, seed: tf.Tensor) -> tf.Tensor:
    """Move pixels by a smooth random field.

    After P. Simard, D. Steinkraus, J. Platt, "Best practices for convolutional neural networks applied to visual
    document analysis" (ICDAR 2003); a bicubic surface through a coarse random grid instead of a blurred fine one.
    """
    n = tf.shape(images)[0]
    coarse = tf.random.stateless_normal((n, _GRID, _GRID, 2), seed, stddev=_ELASTIC)
    field = tf.image.resize(coarse, (28, 28), method="bicubic")
    rest = tf.cast(tf.stack(tf.meshgrid(tf.range(28), tf.range(28), indexing="ij"), axis=-1), tf.float32)
    place = tf.clip_by_value(rest + field, 0.0, 26.999)
    low = tf.floor(place)
    part = place - low
    y, x = tf.unstack(tf.reshape(tf.cast(low, tf.int32), (n, 784, 2)), axis=-1)
    pixels = tf.reshape(images, (n, 784))
    corners = [tf.gather(pixels, y * 28 + x + step, batch_dims=1) for step in (0, 1, 28, 29)]
    north_west, north_east, south_west, south_east = (tf.reshape(corner, (n, 28, 28)) for corner in corners)
    down, right = part[..., 0], part[..., 1]
    north = north_west + right * (north_east - north_west)
    south = south_west + right * (south_east - south_west)
    return (north + down * (south - north))[..., None]


_KINDS: dict[str, Callable[[tf.Tensor, tf.Tensor], tf.Tensor]] = {
    "elastic": _elastic,
    "affine": _affine,
    "thickness": _vary_thickness,
}
