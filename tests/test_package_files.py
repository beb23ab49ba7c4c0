"""The files that only packages use; `make package` builds and tries the program itself."""

from __future__ import annotations

import ast
import configparser
import mimetypes
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image

from digitpad import __version__
from digitpad.command_names import COMMANDS
from digitpad.core.drawing.drawing_file import DRAWING_ENDING
from digitpad.core.picture_files import is_picture_name

ROOT = Path(__file__).resolve().parent.parent
ICONS = ROOT / "resources" / "icons"
LINUX = ROOT / "resources" / "linux"
APP_ID = "org.digitpad.Digitpad"


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys are case-sensitive
    parser.read(LINUX / f"{APP_ID}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def metainfo() -> ElementTree.Element:
    return ElementTree.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()


def test_the_desktop_entry_starts_the_window_with_the_icon_that_exists() -> None:
    entry = desktop_entry()
    assert entry["Exec"] == "digitpad %F"
    assert (ICONS / f"{entry['Icon']}.svg").is_file()
    assert entry["Categories"].endswith(";")


def test_the_desktop_entry_offers_the_window_for_drawings_and_pictures() -> None:
    own, *types = desktop_entry()["MimeType"].strip(";").split(";")
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (described,) = ElementTree.parse(LINUX / f"{APP_ID}.mime.xml").getroot().findall(f"{space}mime-type")
    assert described.get("type") == own
    assert {"image/png", "image/jpeg", "application/pdf"} <= set(types)
    for kind in types:
        (ending,) = {mimetypes.guess_extension(kind)}
        assert ending is not None
        assert is_picture_name(Path(f"a{ending}")), kind


def test_drawings_are_a_type_of_their_own_everywhere() -> None:
    (kind,) = ElementTree.parse(LINUX / f"{APP_ID}.mime.xml").getroot()
    (glob,) = kind.findall("{http://www.freedesktop.org/standards/shared-mime-info}glob")
    assert kind.get("type") == metainfo().findtext("provides/mediatype")
    assert glob.get("pattern") == f"*{DRAWING_ENDING}"


def test_metainfo_and_desktop_entry_tell_the_same() -> None:
    root, entry = metainfo(), desktop_entry()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert root.findtext("name") == entry["Name"]
    assert root.findtext("summary") == entry["Comment"]
    assert [category.text for category in root.iter("category")] == entry["Categories"].strip(";").split(";")


def test_the_newest_release_is_this_version() -> None:
    newest = metainfo().find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__


def test_the_window_names_the_same_desktop_file() -> None:
    # Without it, Wayland shows neither icon nor name.
    assert f'setDesktopFileName("{APP_ID}")' in (ROOT / "digitpad" / "app.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "size"), [("digitpad.png", 256), ("digitpad-512.png", 512)])
def test_icons_have_the_declared_size(name: str, size: int) -> None:
    with Image.open(ICONS / name) as picture:
        picture.load()
        assert picture.size == (size, size)
        assert picture.getpixel((0, 0))[3] == 0  # type: ignore[index]  # round corners


@pytest.mark.parametrize(("name", "sizes"), [("digitpad.ico", {16, 32, 48, 256}), ("digitpad.icns", {32, 128, 512})])
def test_icon_collections_hold_the_sizes_that_the_systems_ask_for(name: str, sizes: set[int]) -> None:
    with Image.open(ICONS / name) as picture:
        assert sizes <= {size[0] * (size[2] if len(size) > 2 else 1) for size in picture.info["sizes"]}


@pytest.mark.parametrize(
    "name", ["build.spec", ".ci/package.py", ".ci/debian.py", ".ci/single_file.py", ".ci/hooks/hook-PySide6.QtGui.py"]
)
def test_the_build_files_are_python(name: str) -> None:
    ast.parse((ROOT / name).read_text(encoding="utf-8"), name)


def test_the_package_begins_with_freeze_support() -> None:
    # A spawned child of the packaged program starts there; without it, each training would open a second window.
    main = ast.parse((ROOT / "digitpad" / "__main__.py").read_text(encoding="utf-8"))
    function = next(node for node in main.body if isinstance(node, ast.FunctionDef) and node.name == "main")
    first = next(node for node in function.body if not isinstance(node, ast.Expr) or isinstance(node.value, ast.Call))
    assert "multiprocessing.freeze_support()" in ast.unparse(first)


class _Analysis(SimpleNamespace):
    """What PyInstaller finds: all of digitpad, and what `datas` names."""

    def __init__(self, scripts: Sequence[str], **settings: Any) -> None:
        files = list((ROOT / "digitpad").rglob("*.py"))
        names = [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in files]
        pure = [(name, str(path), "PYMODULE") for name, path in zip(names, files, strict=True)]
        pure.append(("keras.src.layers.dense_test", "dense_test.py", "PYMODULE"))
        datas = [
            (str(Path(target) / path.relative_to(folder)), str(path), "DATA")
            for folder, target in settings["datas"]
            for path in Path(folder).rglob("*")
            if path.is_file()
        ]
        super().__init__(
            modules={name for name, *_ in pure}, pure=pure, binaries=[], datas=datas, scripts=[],
            named=set(settings["hiddenimports"]),
        )  # fmt: skip


@pytest.fixture(params=["full", "light"])
def packed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> _Analysis:
    """The lists that build.spec leaves to PyInstaller."""
    made: list[_Analysis] = []

    def analysis(scripts: Sequence[str], **settings: Any) -> _Analysis:
        made.append(_Analysis(scripts, **settings))
        return made[-1]

    monkeypatch.setattr(sys, "argv", ["pyinstaller", *(["--light"] if request.param == "light" else [])])
    monkeypatch.setattr(sys, "path", list(sys.path))
    nothing = {name: lambda *_, **__: None for name in ("PYZ", "EXE", "COLLECT", "BUNDLE")}
    given = {"SPECPATH": str(ROOT), "DISTPATH": "nowhere", "workpath": str(tmp_path), "Analysis": analysis, **nothing}
    exec(compile((ROOT / "build.spec").read_text(encoding="utf-8"), "build.spec", "exec"), given)
    return made[0]


def test_the_package_has_every_module_of_digitpad_and_no_test(packed: _Analysis) -> None:
    # digitpad.core.own_data.own_test was once left out for its name, and every command with it.
    kept = {name for name, *_ in packed.pure}
    assert packed.modules - kept == {"keras.src.layers.dense_test"}


def test_the_package_has_the_commands_that_are_imported_by_name(packed: _Analysis) -> None:
    assert packed.named == {f"digitpad.cli.commands.{name}" for name in COMMANDS}


def test_the_package_need_not_compile_at_each_start_what_pyside_holds_packed(packed: _Analysis) -> None:
    files = {name.replace("\\", "/") for name, *_ in packed.datas if "files.dir" in name}
    assert "shiboken6/files.dir/shibokensupport/signature/loader.pyc" in files
    assert {Path(name).suffix for name in files} == {".pyc"}


def test_the_package_has_all_models_and_what_the_program_reads_of_the_resources(packed: _Analysis) -> None:
    kept = {name for name, *_ in packed.datas}
    wanted = {
        str(path.relative_to(ROOT))
        for folder in (
            "models",
            "resources/paper",
            "resources/ink",
            "resources/lines",
            "resources/pen",
            "resources/points",
            "resources/strikes",
            "resources/handwriting",
            "resources/lessons",
        )
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    }
    trained_from = {f"resources/{network}/model.keras" for network in ("paper", "ink", "lines", "pen")}
    assert trained_from < wanted
    assert wanted - trained_from | {"resources/languages/de.qm"} <= kept
    assert not kept & (trained_from | {"resources/languages/de.ts"})
