"""What the ink network gets: light takes no part, ink does."""

from __future__ import annotations

import numpy as np

from digitpad.core.ink.normalise import CHANNELS, normalise


def stroke_on(paper: np.ndarray) -> np.ndarray:
    """A dark stroke across paper, as a share of its light."""
    page = paper.astype(np.float64)
    page[60:64, 20:140] *= 0.4
    return np.round(page).astype(np.uint8)


def test_shape_and_type() -> None:
    pixels = normalise(np.zeros((64, 96), np.uint8))
    assert pixels.shape == (64, 96, CHANNELS)
    assert pixels.dtype == np.float32
    assert np.isfinite(pixels).all()


def test_first_channel_hardly_depends_on_exposure() -> None:
    bright, dim = (normalise(stroke_on(np.full((128, 160), grey)))[..., 0] for grey in (230, 120))
    assert np.abs(bright - dim).max() < 0.25 * np.abs(bright).max()


def test_first_channel_shows_a_stroke_alike_in_light_and_shadow() -> None:
    falling = np.broadcast_to(np.linspace(240, 90, 160), (128, 160))
    stroke = normalise(stroke_on(falling))[61, 24:136, 0]
    assert stroke.max() < 0
    assert stroke.min() > 2.5 * stroke.max()


def test_plain_paper_is_not_blown_up() -> None:
    random = np.random.default_rng(1)
    paper = np.clip(random.normal(220, 1, (128, 128)), 0, 255).astype(np.uint8)
    ink = normalise(stroke_on(np.full((128, 160), 220)))[..., 0]
    assert normalise(paper)[..., 0].std() < 0.2 * np.abs(ink).max()


def test_second_channel_is_the_picture_itself() -> None:
    picture = np.random.default_rng(2).integers(0, 256, (32, 64)).astype(np.uint8)
    assert np.allclose((normalise(picture)[..., 1] + 0.5) * 255, picture, atol=1e-3)


def test_surroundings_are_near() -> None:
    picture = np.full((256, 256), 200, np.uint8)
    changed = picture.copy()
    changed[200:, 200:] = 20
    difference = np.abs(normalise(picture) - normalise(changed))
    assert difference[:120, :120].max() == 0
    assert difference[190, 190].max() > 0
