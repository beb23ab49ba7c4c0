"""What exports and imports are asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.errors import DigitpadError, ModelError
from digitpad.core.model_names import check_name
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model, Registry
from digitpad.core.transfer import formats
from digitpad.core.transfer.formats import FORMATS, chosen_formats, missing
from digitpad.core.transfer.jobs import ExportJob, ImportJob
from digitpad.core.transfer.names import name_from

PATHS = default_paths()


@pytest.fixture
def model() -> Model:
    return Registry(PATHS.bundled_models, PATHS.bundled_models / "none").models()[0]


def job(model: Model, out: Path, *keys: str, **changes: int) -> ExportJob:
    return ExportJob(model, keys or ("keras",), out, PATHS.mnist, PATHS.sample, PATHS.web, **changes)


def test_formats_come_once_each_and_in_one_order() -> None:
    assert chosen_formats(["savedmodel, litert", "keras", "litert"]) == ("keras", "litert", "savedmodel")
    with pytest.raises(DigitpadError, match="There is no format «h5»"):
        chosen_formats(["keras,h5"])


def test_what_is_not_installed_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "find_spec", lambda name: None)
    assert not any(missing(key) for key in FORMATS if key != "onnx")
    with pytest.raises(DigitpadError, match=r"digitpad\[onnx\]"):
        chosen_formats(["onnx"])


def test_nothing_is_overwritten(model: Model, tmp_path: Path) -> None:
    export = job(model, tmp_path / "out", "keras", "litert")
    export.check()
    (tmp_path / "out" / f"{model.name}-litert").mkdir(parents=True)
    with pytest.raises(DigitpadError, match="exists already"):
        export.check()
    (tmp_path / "file").touch()
    with pytest.raises(DigitpadError, match="is a file"):
        job(model, tmp_path / "file").check()


def test_jobs_that_make_no_sense(model: Model, tmp_path: Path) -> None:
    with pytest.raises(DigitpadError, match="at least one format"):
        ExportJob(model, (), tmp_path, PATHS.mnist, PATHS.sample, PATHS.web)
    with pytest.raises(DigitpadError, match="limit"):
        job(model, tmp_path, test_images=0)
    outside = Model(name="../up", folder=model.folder, bundled=False, card={})
    with pytest.raises(ModelError):
        job(outside, tmp_path)
    with pytest.raises(ModelError, match="There is no file"):
        ImportJob(tmp_path / "none.keras", "x", PATHS.mnist, tmp_path / "out").check()


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("my net.keras", "my net"),
        ("Ziffern-é(1).keras", "Ziffern- 1"),
        ("...keras", "imported"),
        ("数字.keras", "imported"),
        ("con.keras", "imported"),
        ("x" * 90 + ".keras", "x" * 50),
    ],
)
def test_a_file_gives_a_name_that_a_model_can_have(file: str, name: str) -> None:
    assert name_from(Path(file)) == name
    check_name(name)
