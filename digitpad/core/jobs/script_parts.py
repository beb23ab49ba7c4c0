"""The parts of training scripts that are the same in all of them, as text.

Each does what its namesake in `ml` does, in the same order with the same random numbers; a test runs both.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MNIST_IMPORTS: Final = "import gzip\nimport sys\nfrom pathlib import Path\n"

IMPORTS: Final = """\
import os
{imports}
import numpy as np
{packages}
os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import tensorflow as tf
"""

MNIST_PART: Final = '''\
def mnist():
    """Training images and labels, test images and labels: (n, 28, 28) and (n,) bytes, ink = 255."""
    if len(sys.argv) < 2:
        (images, labels), (test_images, test_labels) = keras.datasets.mnist.load_data()
        return images, labels, test_images, test_labels
    folder = Path(sys.argv[1])

    def read(name, offset):
        content = gzip.decompress((folder / f"{name}.gz").read_bytes())
        return np.frombuffer(content, np.uint8, offset=offset)

    parts = []
    for part in ("train", "t10k"):
        parts.append(read(f"{part}-images-idx3-ubyte", 16).reshape(-1, 28, 28))
        parts.append(read(f"{part}-labels-idx1-ubyte", 8))
    return parts
'''

SPLIT_PART: Final = '''\
def split(n):
    """Which of n images are learned from, and which are held out to measure the network on."""
    order = np.random.default_rng(SEED).permutation(n)
    held_out = round(n * HELD_OUT)
    return np.sort(order[held_out:]), np.sort(order[:held_out])
'''

VARIATION_PARTS: Final[Mapping[str, str]] = {
    "elastic": '''\
def elastic(images, seed):
    """Move pixels by a smooth random field (Simard, Steinkraus, Platt: ICDAR 2003)."""
    n = tf.shape(images)[0]
    coarse = tf.random.stateless_normal((n, 6, 6, 2), seed, stddev=0.5)  # pixels
    field = tf.image.resize(coarse, (28, 28), method="bicubic")
    grid = tf.meshgrid(tf.range(28), tf.range(28), indexing="ij")
    place = tf.clip_by_value(tf.cast(tf.stack(grid, axis=-1), tf.float32) + field, 0.0, 26.999)
    low = tf.floor(place)
    part = place - low
    y, x = tf.unstack(tf.reshape(tf.cast(low, tf.int32), (n, 784, 2)), axis=-1)
    pixels = tf.reshape(images, (n, 784))
    corners = [tf.gather(pixels, y * 28 + x + step, batch_dims=1) for step in (0, 1, 28, 29)]
    nw, ne, sw, se = (tf.reshape(one, (n, 28, 28)) for one in corners)
    down, right = part[..., 0], part[..., 1]
    north = nw + right * (ne - nw)
    south = sw + right * (se - sw)
    return (north + down * (south - north))[..., None]
''',
    "affine": '''\
def affine(images, seed):
    """Turn by up to 12 degrees, slant, stretch, and shift by up to 1.5 pixels."""
    n = tf.shape(images)[0]
    draw = tf.unstack(tf.random.stateless_uniform((6, n), seed, -1.0, 1.0))
    angle = np.radians(12) * draw[0]
    cos, sin = tf.cos(angle), tf.sin(angle)
    shear, stretch_x, stretch_y = 0.2 * draw[1], 1 + 0.12 * draw[2], 1 + 0.12 * draw[3]
    # The matrix maps places of the output to places of the input.
    a, b = cos * stretch_x, (cos * shear - sin) * stretch_y
    c, d = sin * stretch_x, (sin * shear + cos) * stretch_y
    dx = 13.5 - 13.5 * (a + b) + 1.5 * draw[4]
    dy = 13.5 - 13.5 * (c + d) + 1.5 * draw[5]
    zero = tf.zeros_like(a)
    return tf.raw_ops.ImageProjectiveTransformV3(
        images=images,
        transforms=tf.stack([a, b, dx, c, d, dy, zero, zero], axis=1),
        output_shape=(28, 28),
        fill_value=0.0,
        interpolation="BILINEAR",
        fill_mode="CONSTANT",
    )
''',
    "thickness": '''\
def thickness(images, seed):
    """Make strokes thicker or thinner: part of the way to the largest or smallest of 3x3 pixels."""
    amount = tf.random.stateless_uniform((tf.shape(images)[0], 1, 1, 1), seed, -1.0, 1.0)
    thick = tf.nn.max_pool2d(images, 3, 1, "SAME")
    thin = -tf.nn.max_pool2d(-images, 3, 1, "SAME")
    thicker = 0.6 * tf.nn.relu(amount) * (thick - images)
    thinner = 0.7 * tf.nn.relu(-amount) * (images - thin)
    return images + thicker - thinner
''',
}
"""By the names of augmentations, in the order in which `ml.augment` applies them."""

BATCHES_PART: Final = '''\
def batches(images, labels):
    """Images in 0..1 and class probabilities, batched; each epoch in another order{varied_words}."""
    images, labels = tf.constant(images[..., None]), tf.constant(labels)

    def batch(indices, numbers):
        chosen = tf.cast(tf.gather(images, indices), tf.float32) / 255
{varied}        return chosen, tf.one_hot(tf.gather(labels, indices), {classes})

    order = tf.data.Dataset.range(len(labels)).shuffle(len(labels), seed=SEED).batch(BATCH_SIZE)
    numbers = tf.data.Dataset.random(seed=SEED, rerandomize_each_iteration=True).batch(2)
    pairs = tf.data.Dataset.zip(order, numbers)
    return pairs.map(batch, num_parallel_calls=tf.data.AUTOTUNE, deterministic=True).prefetch(2)


def as_they_are(images, labels):
    """The same of images that are not learned from."""
    return tf.data.Dataset.from_tensor_slices(
        (images[..., None].astype(np.float32) / 255, tf.one_hot(labels, {classes}))
    ).batch(500)
'''

AVERAGES_PART: Final = """\
# A short training must not end with the averages that batch normalisation begins with.
for layer in model.layers:
    if isinstance(layer, keras.layers.BatchNormalization):
        layer.momentum = min(layer.momentum, max(0.0, 1 - {averaged_steps} / steps))
"""
TRAINING_PART: Final = """\
keras.utils.set_random_seed(SEED)
{load}model = network()
model.summary()

steps = -(-len(learned) // BATCH_SIZE) * EPOCHS
{averages}warm_up = max(1, round(0.2 * steps))
schedule = keras.optimizers.schedules.CosineDecay(
    LEARNING_RATE / 20,
    decay_steps=max(1, steps - warm_up),
    warmup_target=LEARNING_RATE,
    warmup_steps=warm_up,
)
model.compile(
    optimizer=keras.optimizers.Adam(schedule{averaged}),
    loss=keras.losses.CategoricalCrossentropy(label_smoothing=LABEL_SMOOTHING),
    metrics=["accuracy"],
    jit_compile=False,
)
model.fit(
    batches(images[learned], labels[learned]),
    epochs=EPOCHS,
{validated}{callbacks}    shuffle=False,  # the batches are shuffled already
    verbose=2,
)
# The test images are looked at once, after everything is decided.
loss, accuracy = model.evaluate(as_they_are(test_images, test_labels), verbose=0)
print(f"{{accuracy:.2%}} of {tested}")
model.save({file})
"""
