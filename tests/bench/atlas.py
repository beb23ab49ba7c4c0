"""Measures the atlas of a model: python tests/bench/atlas.py [MODEL]. Writes into a temporary folder only."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from digitpad.core.data import mnist
from digitpad.core.inside.atlas import AtlasMaker
from digitpad.core.inside.atlas_cache import AtlasCache
from digitpad.core.inside.atlas_map import ClassMap, _whitening
from digitpad.core.own_data.examples import read_examples
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.layers import load_layers

paths = default_paths()
model = Registry(paths.bundled_models, paths.user_models).find(sys.argv[1] if len(sys.argv) > 1 else DEFAULT_MODEL)
with tempfile.TemporaryDirectory() as folder:
    for what in ("first look", "from the cache"):
        maker = AtlasMaker(
            test=lambda: mnist.load_test(paths.mnist),
            training=lambda: mnist.load_train(paths.mnist),
            examples=lambda: read_examples(model),
            cache=AtlasCache(Path(folder)),
            load=load_layers,
            model=model,
        )
        began, worked = time.perf_counter(), time.process_time()
        *_, atlas = maker.grow(lambda share: None)
        wall, cpu = time.perf_counter() - began, time.process_time() - worked
        print(f"{what}: {wall:.1f} s, of which a processor worked {cpu:.1f} s")
    size = sum(file.stat().st_size for file in Path(folder).rglob("*.npz"))
part = atlas.training
assert part is not None
network = load_layers(model)
times, work = [], []
for image in atlas.test.images[:100] / np.float32(255):
    began, worked = time.perf_counter(), time.thread_time()
    part.neighbourhood.nearest(network.embedding(image[None])[0], 12)
    times.append(1000 * (time.perf_counter() - began))
    work.append(1000 * (time.thread_time() - worked))
print(f"cache: {size / 1e6:.0f} MB; embeddings in memory: {part.neighbourhood.points.nbytes / 1e6:.0f} MB")
print(
    f"nearest 12 of {len(part.digits):,}, network included: median {np.median(times):.1f} ms, worst {max(times):.1f} ms"
)
print(f"    of which a processor worked: median {np.median(work):.1f} ms, worst {max(work):.1f} ms")
points, labels = part.neighbourhood.points, part.digits.labels
learned = np.setdiff1d(np.arange(len(labels)), part.held_out)
means = np.stack([points[learned][labels[learned] == digit].mean(0) for digit in range(10)]).astype(np.float64)
scatter = np.cov((points[learned] - means[labels[learned]]).T)
white = _whitening(scatter)
planes = {
    "principal components": np.linalg.eigh(np.cov(points[learned].T))[1][:, -2:],
    "linear discriminants": white @ np.linalg.eigh(np.cov((means @ white).T))[1][:, -2:],
    "weighted discriminants": part.map.axes.astype(np.float64),
}
for name, axes in planes.items():
    flat = ClassMap(axes.astype(np.float32), (means @ axes).astype(np.float32))
    share = (flat.nearest(flat.places(points[part.held_out])) == labels[part.held_out]).mean()
    print(f"held-out digits nearest to their own class's mean, {name}: {share:.1%}")
