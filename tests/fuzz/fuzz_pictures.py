"""Feeds damaged pictures to core/pages/picture: anything but pages or a DataError, and anything slow, is a finding.

    python tests/fuzz/fuzz_pictures.py --runs 20000 --seed 1

Each input is a small valid file of one of the formats, damaged at random; `--runs`, `--seed` and the versions of the
libraries repeat it. Inputs run in child processes, so that a crash of a decoder is a finding too; findings are kept
in the folder `--keep`. Exit code 1 if there are any.
"""

from __future__ import annotations

import argparse
import collections
import io
import itertools
import multiprocessing
import sys
import time
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[2]))

from digitpad.core.errors import DataError
from digitpad.core.pages.picture import load_page, page_count, readable_formats

SLOW = 5.0  # seconds
BATCH = 500
MOST_PAGES = 3
WORDS = (b"\0", b"\xff", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\1", b"99999999")


def seeds() -> dict[str, bytes]:
    """Small valid files: each format, and what formats have more than one of."""
    ink = Image.new("L", (20, 12), 255)
    ink.paste(0, (4, 2, 7, 10))
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 256, (12, 20, 3), dtype=np.uint8))
    exif = Image.Exif()
    exif[0x0112] = 6
    later = [ink.transpose(Image.Transpose.ROTATE_180)]
    deep = Image.fromarray(np.asarray(ink).astype(np.uint16) * 200)
    plan = {
        "PNG": (noise, "PNG", {"exif": exif}),
        "PNG grey": (ink, "PNG", {"transparency": 255}),
        "PNG palette": (ink.convert("P"), "PNG", {"transparency": 3}),
        "PNG deep": (deep, "PNG", {}),
        "APNG": (ink, "PNG", {"save_all": True, "append_images": later}),
        "JPEG": (noise, "JPEG", {"exif": exif}),
        "JPEG progressive": (noise, "JPEG", {"progressive": True}),
        "JPEG CMYK": (noise.convert("CMYK"), "JPEG", {}),
        "MPO": (noise, "MPO", {"save_all": True, "append_images": later}),
        "WebP": (noise, "WEBP", {}),
        "WebP lossless": (ink.convert("RGBA"), "WEBP", {"lossless": True}),
        "WebP animated": (ink, "WEBP", {"save_all": True, "append_images": later}),
        "BMP": (noise, "BMP", {}),
        "BMP 1 bit": (ink.convert("1"), "BMP", {}),
        "GIF": (ink, "GIF", {}),
        "GIF animated": (ink, "GIF", {"save_all": True, "append_images": later}),
        "TIFF": (noise, "TIFF", {"save_all": True, "append_images": later}),
        "TIFF deep": (deep, "TIFF", {}),
        "TIFF float": (ink.convert("F"), "TIFF", {}),
        **{
            f"TIFF {name}": (ink.convert("1") if name.startswith("group") else noise, "TIFF", {"compression": name})
            for name in ("tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits", "group3", "group4")
        },
        "PDF": (noise, "PDF", {"save_all": True, "append_images": later}),
        "PDF 1 bit": (ink.convert("1"), "PDF", {}),
    }
    if "HEIC" in readable_formats():
        import pillow_heif

        pillow_heif.register_heif_opener()
        plan["HEIC"] = (noise.resize((64, 64)), "HEIF", {"exif": exif.tobytes()})
    return {name: _saved(*how) for name, how in plan.items()}


def _saved(image: Image.Image, kind: str, options: dict) -> bytes:
    stream = io.BytesIO()
    if "append_images" in options:  # an image remembers how it was saved last
        options = {**options, "append_images": [later.copy() for later in options["append_images"]]}
    image.copy().save(stream, kind, **options)
    return stream.getvalue()


def damaged(data: bytes, random: np.random.Generator) -> bytes:
    """One to eight of: a byte or word replaced, a piece cut out, doubled or filled, the end cut off."""
    damaged = bytearray(data)
    for _ in range(int(random.integers(1, 9))):
        # Headers stand at the beginning (in TIFF and PDF at the end): half of the damage goes there.
        size = len(damaged)
        near = int(random.integers(0, min(size, 64))) if size else 0
        place = int(
            random.choice([near, size - near, int(random.integers(0, size + 1)), int(random.integers(0, size + 1))])
        )
        length = int(random.integers(1, 17))
        how = int(random.integers(0, 8))
        if how <= 2:
            damaged[place : place + 1] = bytes([int(random.integers(0, 256))])
        elif how == 3:
            word = WORDS[int(random.integers(len(WORDS)))]
            damaged[place : place + len(word)] = word
        elif how == 4:
            del damaged[place : place + length]
        elif how == 5:
            damaged[place:place] = damaged[place : place + length]
        elif how == 6:
            damaged[place : place + length] = random.bytes(length)
        elif random.random() < 0.3:
            del damaged[place:]
    return bytes(damaged)


def try_one(path: Path) -> str:
    """What became of a file: "pages", "refused", or a finding."""
    began = time.monotonic()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for number in range(1, min(page_count(path), MOST_PAGES) + 1):
                page = load_page(path, number)
                assert page.grey.ndim == 2
                assert page.grey.size
        outcome = "pages"
    except DataError as error:
        outcome = "refused" if "\n" not in str(error) else "finding: more than one line"
    except BaseException as error:
        outcome = f"finding: {type(error).__name__}: {error}"
    took = time.monotonic() - began
    return outcome if took < SLOW else f"finding: {took:.1f} s, {outcome}"


def batch(first: int, last: int, seed: int, files: dict[str, bytes], keep: str, pipe) -> None:
    """A child's work: reports (number, name, outcome) after each input; the number alone before it."""
    names = list(files)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "damaged"
        for number in range(first, last):
            name = names[number % len(names)]
            data = damaged(files[name], np.random.default_rng((seed, number)))
            path.write_bytes(data)
            pipe.send((number, name, ""))
            outcome = try_one(path)
            if outcome.startswith("finding"):
                _keep(keep, seed, number, data)
            pipe.send((number, name, outcome))


def _keep(folder: str, seed: int, number: int, data: bytes) -> None:
    Path(folder).mkdir(parents=True, exist_ok=True)
    (Path(folder) / f"{seed}-{number}").write_bytes(data)


def run(runs: int, seed: int, keep: str) -> tuple[collections.Counter[str], list[str]]:
    """How often each outcome came, and the findings."""
    files, counts, findings = seeds(), collections.Counter(), []
    context = multiprocessing.get_context("spawn")
    first = 0
    while first < runs:
        receiver, sender = context.Pipe(duplex=False)
        last = min(first + BATCH, runs)
        child = context.Process(target=batch, args=(first, last, seed, files, keep, sender))
        child.start()
        sender.close()
        number, name, outcome = first, "", "nothing yet"
        try:
            for _ in itertools.count():
                if not receiver.poll(60):
                    child.terminate()
                number, name, outcome = receiver.recv()
                if outcome:
                    counts[outcome.split(":")[0]] += 1
                    if outcome.startswith("finding"):
                        findings.append(f"{name}, {seed}-{number}: {outcome}")
        except EOFError:
            child.join()
        if not outcome or child.exitcode:
            counts["crash"] += 1
            findings.append(f"{name}, {seed}-{number}: the process ended with {child.exitcode}")
            _keep(keep, seed, number, damaged(files[name], np.random.default_rng((seed, number))))
            first = number + 1
        else:
            first = last
    return counts, findings


def main() -> int:
    """Run, print findings and a line of counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", default="build/fuzz-findings", help="where inputs with findings are kept")
    options = parser.parse_args()
    began = time.monotonic()
    counts, findings = run(options.runs, options.seed, options.keep)
    for finding in findings:
        print(finding)
    told = ", ".join(f"{count:,} {outcome}" for outcome, count in sorted(counts.items()))
    print(f"{options.runs:,} inputs, seed {options.seed}: {told}; {time.monotonic() - began:.0f} s")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
