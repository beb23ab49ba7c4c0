"""Where a job's result comes to lie: what is in the way is known before hours are spent, and costs no result after."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.jobs.result_folder import check_free, put_in_place


def finished(folder: Path) -> Path:
    result = folder / "out.partial"
    result.mkdir()
    (result / "model").write_bytes(b"weights")
    return result


def take(path: Path, kind: str) -> None:
    if kind == "file":
        path.write_bytes(b"mine")
    elif kind == "folder":
        path.mkdir()
        (path / "file").write_bytes(b"mine")
    elif kind == "dead link":
        path.symlink_to(path.parent / "nowhere")
    elif kind == "loop":
        path.symlink_to(path)


@pytest.mark.parametrize("kind", ["file", "folder", "dead link", "loop"])
def test_what_is_in_the_way_is_refused_at_the_beginning_and_passed_by_at_the_end(tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out"
    take(out, kind)
    with pytest.raises(DigitpadError, match="Choose a folder that does not exist yet"):
        check_free(out)
    assert put_in_place(finished(tmp_path), out) == tmp_path / "out-2"
    assert (tmp_path / "out-2" / "model").read_bytes() == b"weights"
    assert out.is_symlink() or out.is_file() or (out / "file").read_bytes() == b"mine"


@pytest.mark.parametrize("there", [True, False])
def test_an_empty_folder_is_as_good_as_none(tmp_path: Path, there: bool) -> None:
    out = tmp_path / "out"
    if there:
        out.mkdir()
    check_free(out)
    assert put_in_place(finished(tmp_path), out) == out
    assert (out / "model").exists()


def test_a_place_that_is_gone_is_an_error_and_the_result_stays(tmp_path: Path) -> None:
    result = finished(tmp_path)
    with pytest.raises(OSError, match="No such file"):
        put_in_place(result, tmp_path / "gone" / "out")
    assert result.is_dir()
