"""Distorts images of digits.

An image lies in the middle of a canvas of twice its side, so that what is moved or enlarged is not lost where
normalisation brings it back. Noise, specks, contrast and rubber change the image's own field only.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, cos, radians, sin, tan
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.experiments.distortion import Distortion
from digitpad.core.inside.network import Array
from digitpad.core.recognition.preprocess import prepare
from digitpad.core.recognition.sizes import FIELD

_MARGIN: Final = FIELD // 2  # pixels of the canvas around the image
_SIDE: Final = FIELD + 2 * _MARGIN
_TRUNCATE: Final = 3.0  # standard deviations at which a Gaussian ends
_NOISE, _SPECKS = 1, 2  # streams of random numbers of one seed


def distorted(images: Array, distortion: Distortion) -> Array:
    """(n, 28, 28) float32 images in 0..1, ink = 1, all distorted alike; the noise of each is its own.

    Image i gets the noise of place i, so that it stays the same while a number changes. With `normalised`, what has no
    ink left stays empty.
    """
    canvas = np.pad(images, ((0, 0), (_MARGIN, _MARGIN), (_MARGIN, _MARGIN)))
    for change in (_moved, _thickened, _blurred):
        canvas = change(canvas, distortion)
    field: Array = canvas[:, _MARGIN : _MARGIN + FIELD, _MARGIN : _MARGIN + FIELD].copy()
    for alter in (_rubbed, _contrasted, _noisy, _specked):
        field = alter(field, distortion)
    if not distortion.normalised:
        return field
    canvas[:, _MARGIN : _MARGIN + FIELD, _MARGIN : _MARGIN + FIELD] = field
    return np.stack([_normalised(image) for image in canvas]) if len(canvas) else field


def distorted_along(
    image: Array,
    distortion: Distortion,
    change: Callable[[Distortion, float], Distortion],
    values: NDArray[np.float64],
) -> Array:
    """One (28, 28) image once for each of m values: (m, 28, 28). `change`: gives a distortion another number."""
    parts = [distorted(image[None], change(distortion, float(value))) for value in values]
    return np.concatenate(parts) if parts else np.empty((0, FIELD, FIELD), np.float32)


def _normalised(image: Array) -> Array:
    prepared = prepare(image)
    return np.zeros((FIELD, FIELD), np.float32) if prepared is None else prepared.image


def _moved(canvas: Array, distortion: Distortion) -> Array:
    """Slant, scale and turn about the middle, then shift: bicubic, and averaged where it is made smaller."""
    angle, lean = radians(distortion.turn), tan(radians(distortion.slant))
    forward = np.array([[cos(angle), -sin(angle)], [sin(angle), cos(angle)]]) @ np.array([[1.0, -lean], [0.0, 1.0]])
    forward *= distortion.scale
    shift = np.array([distortion.right, distortion.down])
    if np.array_equal(forward, np.eye(2)) and not shift.any():
        return canvas
    inverse, middle = np.linalg.inv(forward), np.full(2, _SIDE / 2)
    finer = ceil(1 / distortion.scale)  # so many pixels are averaged along each side
    to_old = inverse / finer
    offset = middle - inverse @ (middle + shift)
    data = (*to_old[0].tolist(), float(offset[0]), *to_old[1].tolist(), float(offset[1]))
    size = (finer * _SIDE, finer * _SIDE)
    moved = [
        np.asarray(Image.fromarray(one).transform(size, Image.Transform.AFFINE, data, Image.Resampling.BICUBIC))
        for one in canvas
    ]
    stack = np.stack(moved) if moved else np.empty((0, *size), np.float32)
    averaged = stack.reshape(-1, _SIDE, finer, _SIDE, finer).mean((2, 4)) if finer > 1 else stack
    return _within(averaged)


def _thickened(canvas: Array, distortion: Distortion) -> Array:
    """Grey dilation with a disc, or erosion; between whole pixels, a mean of the two next to it."""
    amount = abs(distortion.thickness)
    if not amount:
        return canvas
    ink = canvas if distortion.thickness > 0 else _within(1 - canvas)
    whole, part = int(amount), amount - int(amount)
    grown = _dilated(ink, whole)
    if part:
        grown = _within((1 - part) * grown + part * _dilated(ink, whole + 1))
    return grown if distortion.thickness > 0 else _within(1 - grown)


def _dilated(images: Array, radius: int) -> Array:
    """The largest value within a radius in whole pixels; pixels that the disc's rim cuts count in part."""
    if not radius:
        return images
    result: Array = images.copy()
    reach = radius + 1
    wide = np.pad(images, ((0, 0), (reach, reach), (reach, reach)), mode="edge")
    height, width = images.shape[1:]
    for down in range(-radius, radius + 1):
        for right in range(-radius, radius + 1):
            weight = min(1.0, radius + 1 - float(np.hypot(down, right)))
            if weight > 0 and (down or right):
                part = wide[:, reach + down : reach + down + height, reach + right : reach + right + width]
                np.maximum(result, np.float32(weight) * part, out=result)
    return result


def _blurred(canvas: Array, distortion: Distortion) -> Array:
    if not distortion.blur:
        return canvas
    apart = np.arange(_SIDE)[:, None] - np.arange(_SIDE)
    kernel = np.where(np.abs(apart) <= _TRUNCATE * distortion.blur, np.exp(-((apart / distortion.blur) ** 2) / 2), 0)
    reach = np.arange(-ceil(_TRUNCATE * distortion.blur), ceil(_TRUNCATE * distortion.blur) + 1)
    whole = np.exp(-((reach[np.abs(reach) <= _TRUNCATE * distortion.blur] / distortion.blur) ** 2) / 2).sum()
    matrix = (kernel / whole).astype(np.float32)  # what would come from outside is paper
    blurred: Array = matrix @ canvas @ matrix.T
    return blurred


def _rubbed(field: Array, distortion: Distortion) -> Array:
    if not distortion.rubber:
        return field
    rows, columns = np.mgrid[:FIELD, :FIELD]
    distance = np.hypot(rows - distortion.rubber_at[0], columns - distortion.rubber_at[1])
    # The rim is as soft as a pixel is wide; below that, so is the whole rubber.
    gone = np.clip(distortion.rubber / 2 + 0.5 - distance, 0, 1) * min(1.0, distortion.rubber)
    return _within(field * (1 - gone))


def _contrasted(field: Array, distortion: Distortion) -> Array:
    if distortion.contrast == 1:
        return field
    return _within((field - 0.5) * distortion.contrast + 0.5)


def _noisy(field: Array, distortion: Distortion) -> Array:
    if not distortion.noise:
        return field
    noise = np.random.default_rng((distortion.seed, _NOISE)).standard_normal(field.shape, np.float32)
    return _within(field + distortion.noise * noise)


def _specked(field: Array, distortion: Distortion) -> Array:
    if not distortion.specks:
        return field
    random = np.random.default_rng((distortion.seed, _SPECKS))
    chance, ink = random.random(field.shape, np.float32), random.random(field.shape, np.float32) < 0.5
    return np.where(chance < distortion.specks, ink.astype(np.float32), field)


def _within(values: NDArray[np.floating]) -> Array:
    """Ink is never less than none, nor more than all."""
    images: Array = np.clip(values, 0, 1).astype(np.float32)
    return images
