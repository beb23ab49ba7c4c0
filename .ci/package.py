"""`make package`: builds the packaged program, tries out what is built, and measures it. Fails when a check fails."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import debian
import single_file
from PIL import Image, ImageDraw

from digitpad import __version__

ROOT: Final = Path(__file__).resolve().parent.parent
DIST: Final = ROOT / "dist"
SYSTEM: Final = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
LIMITS: Final = {"digitpad": (1000, 240), "digitpad-light": (280, 110)} if SYSTEM == "linux" else {}
"""Megabytes (10^6 bytes), unpacked and compressed, for the system on which they were measured."""
LEARNING: Final = (
    ("train",),
    ("study",),
    ("export", "digitpad", "--format", "keras"),
    ("models", "--import", "x.keras"),
)
"""Commands that the light package does not do, as far as each is the same everywhere."""
_XZ_FILTERS: Final = {"x86_64": ["--x86", "--lzma2=preset=6"]}
"""Code of that processor becomes smaller with its addresses made absolute first; `tar` and `xz` undo that unasked."""
EXAMPLE: Final = ("--architecture", "paper", "--epochs", "1", "--limit", "2000")


class CheckFailed(Exception):
    """The packaged program does not do what it must."""


@dataclass(frozen=True)
class Program:
    """What was built. `window` and `command` differ on Windows only, where one of them has no standard output."""

    folder: Path
    window: Path
    command: Path

    @property
    def check(self) -> Path:
        """.ci/inner_check.py, which is taken away before packing."""
        return self.window.with_name(f"digitpad-check{self.window.suffix}")

    @property
    def bundle(self) -> Path:
        """The folder with `resources` and `models`."""
        return self.folder / ("Contents/Resources" if SYSTEM == "macos" else "_internal")


def main() -> int:
    """Build, check, measure; 0 if all is well. `--light` builds the package without TensorFlow."""
    light = "--light" in sys.argv[1:]
    program = build(light=light)
    with tempfile.TemporaryDirectory(prefix="digitpad-package-") as temporary:
        checks = Checks(program, Path(temporary))
        chosen = checks.of_light() if light else checks.of_full()
        failures = [name for name, check in chosen if not _passes(name, check)]
    program.check.unlink()
    archive, seconds = pack(program)
    sizes = {"unpacked": size(program.folder), "compressed": archive.stat().st_size / 1e6}
    limits = LIMITS.get(program.folder.name, (None, None))
    for (name, megabytes), limit in zip(sizes.items(), limits, strict=True):
        print(f"{name:12}{megabytes:8.1f} MB" + (f" (at most {limit} MB)" if limit else ""))
        failures += [name] if limit is not None and megabytes > limit else []
    print(f"{archive.relative_to(ROOT)}, packed in {seconds:.0f} s")
    if SYSTEM == "linux":
        failures += [] if _passes("single file", lambda: single(program, archive)) else ["single file"]
    if SYSTEM == "linux" and all(map(shutil.which, debian.TOOLS)):
        failures += [] if _passes("deb", lambda: deb(program)) else ["deb"]
    print(f"FAILED: {', '.join(failures)}" if failures else "all checks passed")
    return 1 if failures else 0


def build(*, light: bool) -> Program:
    """Run PyInstaller."""
    began = time.monotonic()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec"]
    command += ["--", "--check", *(["--light"] if light else [])]
    name = "digitpad-light" if light else "digitpad"
    subprocess.run(command, cwd=ROOT, env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}, check=True)
    print(f"built in {time.monotonic() - began:.0f} s")
    if SYSTEM == "macos":
        application = DIST / f"{name}.app"
        executable = application / "Contents" / "MacOS" / "digitpad"
        return Program(application, executable, executable)
    suffix = ".exe" if SYSTEM == "windows" else ""
    folder = DIST / name
    command_name = "digitpad-cli" if SYSTEM == "windows" else "digitpad"
    return Program(folder, folder / f"digitpad{suffix}", folder / f"{command_name}{suffix}")


class Checks:
    """Runs the packaged program as a new user without Python would, in a folder of its own."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._program = program
        self._folder = folder
        self._environment = _clean_environment(folder)

    def of_light(self) -> Sequence[tuple[str, Callable[[], str]]]:
        """The checks of the package without TensorFlow."""
        return (
            ("libraries", self.libraries),
            ("modules", self.modules),
            ("window", self.window),
            ("models", self.models),
            ("reading into tables", self.read),
            ("portable", self.portable),
            ("no TensorFlow", self.no_tensorflow),
        )

    def of_full(self) -> Sequence[tuple[str, Callable[[], str]]]:
        """The checks: each gives what it found or raises CheckFailed."""
        return (
            ("libraries", self.libraries),
            ("modules", self.modules),
            ("window", self.window),
            ("train", self.train),
            ("train in the window's child process", self.train_in_child),
            ("models", self.models),
            ("reading into tables", self.read),
            ("portable", self.portable),
            ("export and import", self.transfer),
        )

    def libraries(self) -> str:
        """Qt's X11 plug-in needs libxcb-cursor, which many systems lack."""
        if SYSTEM == "linux" and not (self._program.bundle / "libxcb-cursor.so.0").exists():
            raise CheckFailed("libxcb-cursor.so.0 is not in the package. Install libxcb-cursor0 here and build again.")
        return "complete"

    def modules(self) -> str:
        """Imports all that runs without TensorFlow: plots, for one, need modules that no other check does."""
        packages = (f"digitpad.{name}" for name in ("core", "runtime", "ui", "cli"))
        return self._run(self._program.check, "modules", *packages)

    def window(self) -> str:
        """Opens a window without a screen and reads the bundled drawing."""
        file = self._folder / "report.json"
        self._run(self._program.window, "--startup-report", str(file))
        report = json.loads(file.read_text(encoding="utf-8"))
        sample = json.loads((self._program.bundle / "resources/samples/three.json").read_text(encoding="utf-8"))
        label, prediction = sample[0]["label"], report["prediction"]
        _expect(len(prediction) == 10 and abs(sum(prediction) - 1) < 1e-3, f"no ten probabilities: {prediction}")
        _expect(prediction[label] == max(prediction), f"the bundled {label} was read as something else: {prediction}")
        _expect(report["tensorflow_loaded"] is False, "the window has loaded TensorFlow")
        return f"ready after {report['ready_ms']:.0f} ms with {report['rss_mb']:.0f} MB, reads the bundled {label}"

    def train(self) -> str:
        """Trains for one short epoch."""
        out = self._folder / "trained"
        document = self._json("train", *EXAMPLE, "--out", str(out), "--json")
        missing = [name for name in ("model.keras", "model.tflite", "card.json") if not (out / name).is_file()]
        _expect(not missing, f"the training left no {', '.join(missing)}")
        accuracy = document["scores"]["mnist_test"]["accuracy"]
        _expect(accuracy > 0.3, f"the training learned nothing: {accuracy:.2%}")
        own = self._json("evaluate", "--model", str(out), "--mnist", "--json")["accuracy"]
        _expect(abs(own - accuracy) < 1e-3, f"Keras scores {accuracy:.2%}, its LiteRT export {own:.2%}")
        return f"{accuracy:.1%} of MNIST after {' '.join(EXAMPLE)}"

    def train_in_child(self) -> str:
        """Trains as the window does: spawned, with events over a pipe."""
        mnist = self._program.bundle / "resources" / "mnist"
        last = self._run(self._program.check, "train", str(mnist), str(self._folder / "child"))
        _expect(last.startswith("Finished("), f"the training ended with {last}")
        return "finished"

    def models(self) -> str:
        """Every bundled model is whole and reads MNIST as well as its card says."""
        models = self._json("models", "--json")["models"]
        _expect(bool(models), "there are no bundled models")
        for model in models:
            _expect(model["bundled"] and model["verified"], f"{model['name']}: {model['problem'] or 'not bundled'}")
            accuracy = self._json("evaluate", "--model", model["name"], "--mnist", "--json")["accuracy"]
            told = model["test_accuracy"]
            _expect(abs(accuracy - told) < 1e-3, f"{model['name']} reads {accuracy:.2%}, its card says {told:.2%}")
        return ", ".join(f"{model['name']} {model['test_accuracy']:.2%}" for model in models)

    def read(self) -> str:
        """Reads a picture of the bundled drawing, and writes its number into a table and a workbook."""
        picture, table, workbook = (self._folder / name for name in ("three.png", "numbers.csv", "numbers.xlsx"))
        sample = json.loads((self._program.bundle / "resources/samples/three.json").read_text(encoding="utf-8"))
        _draw(sample[0]["strokes"]).save(picture)
        wanted = ("--csv", str(table), "--xlsx", str(workbook), "--xlsx-pictures")
        found = json.loads(self._run(self._program.command, "read", str(picture), *wanted, "--json"))
        texts = [line["text"] for line in found[0]["lines"]]
        _expect(texts == [str(sample[0]["label"])], f"the picture of the bundled drawing was read as {texts}")
        _expect(len(table.read_text(encoding="utf-8").splitlines()) == 2, "the table has not one row")
        with zipfile.ZipFile(workbook) as archive:
            sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        _expect(f"<t>{texts[0]}</t>" in sheet, "the number is not in the workbook")
        return f"{texts[0]}, in a table and in a workbook"

    def portable(self) -> str:
        """With a file `portable` beside it, all of the user's lies there, and nothing in the home."""
        beside = self._program.folder.parent if SYSTEM == "macos" else self._program.folder
        mark, data = beside / "portable", beside / "digitpad-data"
        before = sorted(self._folder.rglob("*"))
        sample = self._folder / "one.json"
        sample.write_bytes((self._program.bundle / "resources/samples/three.json").read_bytes())
        mark.touch()
        try:
            self._run(self._program.command, "samples", "import", str(sample))
            kept = [path for path in data.rglob("*") if path.is_file()]
        finally:
            mark.unlink()
            shutil.rmtree(data, ignore_errors=True)
            sample.unlink()
        _expect(any(path.parent.name == "samples" for path in kept), f"the sample is not in {data}")
        others = set(self._folder.rglob("*")) - set(before)
        _expect(not others, f"files came elsewhere: {', '.join(map(str, others))}")
        return f"{len(kept)} files in {data.name}, none elsewhere"

    def transfer(self) -> str:
        """Writes the formats that need no extra, and takes one of them in again."""
        out = self._folder / "exported"
        formats = "keras,litert,litert-int8,savedmodel,web"
        told = self._json("export", "paper", "--format", formats, "--out", str(out), "--limit", "500", "--json")
        sizes = {one["format"]: one["bytes"] for one in told["exported"]}
        _expect(sizes["litert-int8"] < 0.5 * sizes["litert"], f"eight bits are not small: {sizes}")
        file = out / "paper-keras" / "model.keras"
        back = self._json("models", "--import", str(file), "--name", "back", "--json")
        accuracy = back["scores"]["mnist_test"]["accuracy"]
        _expect(accuracy > 0.98, f"the network that came back reads {accuracy:.2%}")
        return f"{formats}; {accuracy:.2%} after coming back"

    def no_tensorflow(self) -> str:
        """Nothing of TensorFlow is in it, and what needs it says so in one sentence."""
        found = [path.name for path in self._program.bundle.iterdir() if path.name in ("tensorflow", "keras", "h5py")]
        _expect(not found, f"{', '.join(found)} is in the package")
        for words in LEARNING:
            out = ("--out", str(self._folder / words[0])) if words[0] != "models" else ()
            result = self._result(self._program.command, *words, *out)
            told = result.stderr.strip().splitlines()
            _expect(
                result.returncode == 2 and len(told) == 1 and "full package" in told[0],
                f"digitpad {' '.join(words)} ended with {result.returncode}: {result.stderr.strip()[-500:]}",
            )
        return f"{len(LEARNING)} commands say where it is"

    def _json(self, *arguments: str) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(self._run(self._program.command, *arguments))
        return document

    def _result(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=self._folder, env=self._environment, capture_output=True, text=True, timeout=900, check=False
        )

    def _run(self, *command: str | Path) -> str:
        result = self._result(*command)
        if result.returncode != 0:
            words = " ".join(str(word) for word in command[:3])
            raise CheckFailed(f"{words} ... ended with {result.returncode}: {result.stderr.strip()[-2000:]}")
        if result.stderr.strip():
            print(f"  said on standard error: {result.stderr.strip()[:1000]}")
        return result.stdout.strip()


def _draw(strokes: Sequence[Sequence[Sequence[float]]]) -> Image.Image:
    """A picture of strokes, as a pen would have left them on paper."""
    points = [point for stroke in strokes for point in stroke]
    left, top = (min(point[side] for point in points) for side in (0, 1))
    scale = 160 / max(max(point[side] for point in points) - least for side, least in enumerate((left, top)))
    picture = Image.new("L", (400, 300), "white")
    for stroke in strokes:
        line = [(120 + (x - left) * scale, 70 + (y - top) * scale) for x, y, *_ in stroke]
        ImageDraw.Draw(picture).line(line, fill="black", width=12, joint="curve")
    return picture


def _clean_environment(folder: Path) -> dict[str, str]:
    """Nothing of the virtual environment, and an empty home."""
    kept = ("SYSTEMROOT", "WINDIR", "COMSPEC", "NUMBER_OF_PROCESSORS") if SYSTEM == "windows" else ("LANG", "TMPDIR")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    homes = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    for name in homes if SYSTEM != "windows" else ("USERPROFILE", "APPDATA", "LOCALAPPDATA", "TEMP", "TMP"):
        (folder / name).mkdir(mode=0o700)
        environment[name] = str(folder / name)
    path = rf"{os.environ['SYSTEMROOT']}\System32" if SYSTEM == "windows" else "/usr/bin:/bin"
    return {**environment, "PATH": path, "QT_QPA_PLATFORM": "offscreen"}


def _expect(fine: bool, otherwise: str) -> None:
    if not fine:
        raise CheckFailed(otherwise)


def _passes(name: str, check: Callable[[], str]) -> bool:
    began = time.monotonic()
    try:
        found = check()
    except (CheckFailed, OSError, ValueError, KeyError, subprocess.TimeoutExpired) as error:
        print(f"FAILED {name}: {error}")
        return False
    print(f"{name}: {found} ({time.monotonic() - began:.0f} s)")
    return True


def size(folder: Path) -> float:
    """Megabytes (10^6 bytes) in all files; links count nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def pack(program: Program) -> tuple[Path, float]:
    """Write the archive that people download; returns it and the seconds it took."""
    began = time.monotonic()
    name = DIST / f"{program.folder.stem}-{SYSTEM}-{platform.machine().lower()}"
    if SYSTEM == "windows":
        archive = Path(shutil.make_archive(str(name), "zip", program.folder.parent, program.folder.name))
    else:
        archive = _tar_xz(name.with_name(f"{name.name}.tar.xz"), program.folder)
    return archive, time.monotonic() - began


def deb(program: Program) -> str:
    """Build the .deb; as root, install it into an empty folder, start it there, and take it away again."""
    file = debian.build_deb(program.folder, DIST, __version__)
    told = f"{file.name}, {file.stat().st_size / 1e6:.1f} MB"
    if os.geteuid() != 0:
        return f"{told}; not tried out, which takes root"
    with tempfile.TemporaryDirectory(prefix="digitpad-deb-") as temporary:
        root = Path(temporary) / "root"
        (root / "var/lib/dpkg/updates").mkdir(parents=True)
        (root / "var/lib/dpkg/info").mkdir()
        for name in ("status", "available"):
            (root / "var/lib/dpkg" / name).touch()
        dpkg = ("dpkg", f"--root={root}", "--force-depends", "--log=/dev/null")
        subprocess.run([*dpkg, "--install", str(file)], check=True, capture_output=True)
        there = replace(program, window=root / "usr/bin/digitpad", command=root / "usr/bin/digitpad")
        started = Checks(there, Path(temporary)).window()
        missing = [place for place in debian.installed_files(program.folder) if not (root / place).is_file()]
        _expect(not missing, f"the .deb lacks {', '.join(missing)}")
        subprocess.run([*dpkg, "--purge", program.folder.name], check=True, capture_output=True)
        left = [str(path.relative_to(root)) for path in root.rglob("*") if "var/lib/dpkg" not in str(path)]
        _expect(set(left) <= {"var", "var/lib"}, f"the .deb leaves {', '.join(left[:5])} behind")
    return f"{told}; installed, {started}, removed"


def single(program: Program, archive: Path) -> str:
    """Build the file that unpacks itself, and start it twice in an empty home."""
    file = single_file.build_single_file(archive, program.folder)
    with tempfile.TemporaryDirectory(prefix="digitpad-run-") as temporary:
        checks = Checks(replace(program, window=file, command=file), Path(temporary))
        began = time.monotonic()
        checks.window()
        unpacked = time.monotonic()
        started = checks.window()
        first, second = unpacked - began, time.monotonic() - unpacked
    return (
        f"{file.name}, {file.stat().st_size / 1e6:.1f} MB; {started}; first start {first:.0f} s, second {second:.1f} s"
    )


def _tar_xz(archive: Path, folder: Path) -> Path:
    """Compress with all processors where the system has xz; Python's own uses one."""
    if shutil.which("xz") is None:
        with tarfile.open(archive, "w:xz") as tar:
            tar.add(folder, folder.name)
        return archive
    command = ["xz", "-T0", *_XZ_FILTERS.get(platform.machine(), ["-6"])]
    with archive.open("wb") as file, subprocess.Popen(command, stdin=subprocess.PIPE, stdout=file) as xz:
        assert xz.stdin is not None
        with tarfile.open(fileobj=xz.stdin, mode="w|") as tar:
            tar.add(folder, folder.name)
        xz.stdin.close()
    if xz.returncode != 0:
        raise OSError(f"xz ended with {xz.returncode}")
    return archive


if __name__ == "__main__":
    sys.exit(main())
