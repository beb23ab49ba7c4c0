"""Compares an exported web page with the window: held-out writers' digits, drawn in a browser with a mouse.

Run it as `.venv/bin/python tools/web_accuracy.py --strokes FILE … [--model NAME] [--count 1000]`; it needs Chromium.

The page and the window's own path (`core.recognition.predict.recognise`) get the same strokes. What is told: how often
digit and verdict are the same, how far probabilities and greys are apart, and how long the page takes.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from digitpad.core.data.stroke_files import StrokeSample, place, read_stroke_file
from digitpad.core.data.writers import split_writers
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import recognise
from digitpad.core.registry import Model, Registry
from digitpad.runtime.litert import load_classifier
from tests.support.browser import Browser
from tests.support.web_pages import READY, clear, parity, write_page

_TIMED = """(() => {
  const begin = performance.now();
  predictionOf(network(preparedImage(strokesNow())), threshold);
  return performance.now() - begin;
})()"""
_STARTS = 5


def main() -> None:
    """Measure and print one JSON document."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strokes", type=Path, action="append", required=True)
    parser.add_argument("--model", default="digitpad")
    parser.add_argument("--count", type=int, default=1000)
    options = parser.parse_args()
    paths = default_paths()
    model = Registry(paths.bundled_models, paths.user_models).find(options.model)
    samples = held_out(options.strokes, options.count)
    with tempfile.TemporaryDirectory(prefix="digitpad-", ignore_cleanup_errors=True) as folder:
        page = Path(folder) / "index.html"
        write_page(model, page)
        with Browser(Path(folder) / "profile") as browser:
            starts = [started(browser, page) for _ in range(_STARTS)]
            print(json.dumps({"bytes": page.stat().st_size, **compared(browser, model, samples), "starts": starts}))


def held_out(files: Sequence[Path], count: int) -> list[StrokeSample]:
    """Digits of writers whom the bundled models have not learned from, the same number from each file."""
    random = np.random.default_rng(1)
    chosen = []
    for number, file in enumerate(files):
        _, others = split_writers([one for one in read_stroke_file(file) if one.digit is not None], seed=1)
        share = count // len(files) + (number < count % len(files))
        chosen += [others[place] for place in random.permutation(len(others))[:share].tolist()]
    return chosen


def started(browser: Browser, page: Path) -> float:
    """Milliseconds from the beginning of opening the page until it could answer."""
    browser.open(page)
    browser.wait_for(READY)
    return round(float(browser.value("performance.getEntriesByName('ready')[0].startTime")), 1)


def compared(browser: Browser, model: Model, samples: Sequence[StrokeSample]) -> dict[str, object]:
    """What the page says of all samples, beside what the window says."""
    says = partial(recognise, classifier=load_classifier(model))
    same, apart, greys, times = [], [], [], []
    for number, sample in enumerate(samples, 1):
        as_window, probability, grey = parity(browser, place(sample), says)
        same.append(as_window)
        apart.append(probability)
        greys.append(grey)
        times.append(browser.value(_TIMED))
        clear(browser)
        if number % 100 == 0:
            print(f"{number} of {len(samples)}: {sum(same)} the same", file=sys.stderr)
    return {
        "model": model.name,
        "digits": len(samples),
        "same": sum(same),
        "furthest_probability": max(apart),
        "furthest_grey": max(greys),
        "median_ms": round(float(np.median(times)), 2),
        "slowest_of_100_ms": round(float(np.percentile(times, 99)), 2),
    }


if __name__ == "__main__":
    main()
