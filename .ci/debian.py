"""Puts the packaged program's folder into a .deb for Debian and Ubuntu, with Debian's own tools."""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
LINUX: Final = ROOT / "resources" / "linux"
ICONS: Final = ROOT / "resources" / "icons"
APP_ID: Final = "org.digitpad.Digitpad"
TOOLS: Final = ("dpkg-deb", "dpkg-query", "readelf", "ldconfig")
MAINTAINER: Final = "The digitpad developers <developers@digitpad.invalid>"
ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}
FULL: Final = "digitpad"
_NEEDED: Final = re.compile(r"\(NEEDED\).*\[(.+)\]")
_CACHED: Final = re.compile(r"^\s+(\S+) .*=> (/\S+)$", re.MULTILINE)


def installed_files(folder: Path) -> dict[str, Path]:
    """Where each file beside the program's folder goes, without the leading slash."""
    return {
        f"usr/share/applications/{APP_ID}.desktop": LINUX / f"{APP_ID}.desktop",
        f"usr/share/metainfo/{APP_ID}.metainfo.xml": LINUX / f"{APP_ID}.metainfo.xml",
        f"usr/share/mime/packages/{APP_ID}.xml": LINUX / f"{APP_ID}.mime.xml",
        "usr/share/icons/hicolor/256x256/apps/digitpad.png": ICONS / "digitpad.png",
        "usr/share/icons/hicolor/512x512/apps/digitpad.png": ICONS / "digitpad-512.png",
        "usr/share/icons/hicolor/scalable/apps/digitpad.svg": ICONS / "digitpad.svg",
        f"usr/share/doc/{folder.name}/copyright": ROOT / "LICENSE",
    }


def build_deb(folder: Path, out: Path, version: str) -> Path:
    """Write NAME_VERSION_ARCHITECTURE.deb of a folder of PyInstaller's; returns it. Raises CalledProcessError."""
    architecture = ARCHITECTURES[platform.machine()]
    with tempfile.TemporaryDirectory(prefix="digitpad-deb-", dir=out) as temporary:
        tree = Path(temporary) / "tree"
        program = tree / "usr" / "lib" / folder.name
        program.parent.mkdir(parents=True)
        shutil.copytree(folder, program, symlinks=True, copy_function=os.link)  # a gigabyte that need not be copied
        for place, source in installed_files(folder).items():
            (tree / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, tree / place)
            (tree / place).chmod(0o644)
        changes = tree / "usr/share/doc" / folder.name / "changelog.gz"
        changes.write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0))
        (tree / "usr/bin").mkdir()
        (tree / "usr/bin/digitpad").symlink_to(f"../lib/{folder.name}/digitpad")
        control = _control(folder.name, version, architecture, _needed(program), _kilobytes(tree))
        (tree / "DEBIAN").mkdir(mode=0o755)
        (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        file = out / f"{folder.name}_{version}_{architecture}.deb"
        # -z1: as for the tar.xz, a tenth larger and four times as fast.
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(tree), str(file)], check=True)
    return file


def _control(name: str, version: str, architecture: str, needed: str, kilobytes: int) -> str:
    other = f"{FULL}-light" if name == FULL else FULL
    without = "" if name == FULL else "\n This package has no TensorFlow: it reads, and does not learn."
    return (
        f"Package: {name}\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: {MAINTAINER}\n"
        f"Section: education\nPriority: optional\nInstalled-Size: {kilobytes}\nDepends: {needed}\n"
        f"Conflicts: {other}\nReplaces: {other}\n"
        "Description: draw digits, see what a neural network sees, and retrain it\n"
        " Digits and numbers that are drawn, photographed or scanned are read by a\n"
        " convolutional network, whose every step can be looked at." + without + "\n"
    )


def _needed(program: Path) -> str:
    """The packages of the libraries that the program takes from the system: those that its folder has not itself.

    `dpkg-shlibdeps` would name each library that Debian has, too, and so bind the package to one release.
    """
    binaries = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    there = {path.name for path in program.rglob("*.so*")}
    wanted = {name for path in binaries for name in _NEEDED.findall(_said("readelf", "-d", str(path)))} - there
    cache = dict(_CACHED.findall(_said("ldconfig", "-p")))
    files = sorted(
        {cache[name] for name in wanted if name in cache}
    )  # what the system lacks, too, is only used if there
    packages = {line.split(":")[0] for file in files for line in _owner(file)}
    libc = _said("dpkg-query", "--show", "--showformat=${Version}", "libc6").split("-")[0]
    return ", ".join(sorted(packages - {"libc6"} | {f"libc6 (>= {libc})", "fonts-dejavu-core"}))


def _owner(file: str) -> list[str]:
    """dpkg's line about a file; libraries may be known by the place before /usr/lib and /lib became one."""
    for place in (file, os.path.realpath(file), file.removeprefix("/usr")):
        told = subprocess.run(["dpkg-query", "--search", place], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.splitlines()[:1]
    return []


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, errors="replace").stdout


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _kilobytes(tree: Path) -> int:
    return sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1024 + 1
