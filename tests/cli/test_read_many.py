"""`digitpad read` of many files: `--resume`, `--watch` and `--scheduler`, with real processes that are killed."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from digitpad.core.forms.form_file import save_form
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.stack.common_print import FEWEST_SHEETS, TOO_FEW
from tests.support.clusters import dask_cluster
from tests.support.command_lines import interrupted, lines_of, running, wait_for_lines
from tests.support.made_forms import SMALL_FORM
from tests.support.made_sheets import make_sheet
from tests.support.waiting import wait_until

Run = Callable[..., "subprocess.CompletedProcess[str]"]
SHEET = PrintableSheet(SheetKind.SCORES, columns=1, digits=2, rows=2)
SMALL = 0.6  # of a made sheet's pixels: quickly read


@pytest.fixture(scope="module")
def scans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six sheets, the third of which is none."""
    folder = tmp_path_factory.mktemp("scans")
    for number in range(1, 7):
        picture, _ = make_sheet(SHEET, number, kind="clean", empty=0, struck=0, quarter_turns=0)
        if number == 3:
            picture = Image.new("L", picture.size, 255)
        picture.reduce(1).resize((round(picture.width * SMALL), round(picture.height * SMALL))).save(
            folder / f"{number}.png"
        )
    return folder


@pytest.fixture(scope="module")
def whole(scans: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The table that an uninterrupted command makes, with names of files only."""
    table = tmp_path_factory.mktemp("whole") / "t.csv"
    with running(os.environ, "read", scans, "--form", "auto", "--csv", table) as process:
        process.wait()
    return without_folder(table, scans)


def without_folder(table: Path, folder: Path) -> bytes:
    return table.read_bytes().replace(f"{folder}{os.sep}".encode(), b"")


def files_of(table: Path) -> list[str]:
    with table.open(newline="", encoding="utf-8") as file:
        return list(dict.fromkeys(Path(row["file"]).name for row in csv.DictReader(file)))


def spoilt(file: Path) -> None:
    """Other content that nobody can tell from outside: who reads it again reads something else."""
    before = file.stat()
    file.write_bytes(bytes(before.st_size))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_who_is_killed_is_gone_on_with_and_each_sheet_is_read_once(
    digitpad: Run, environment: dict[str, str], scans: Path, whole: bytes, tmp_path: Path
) -> None:
    folder, out = tmp_path / "scans", tmp_path / "out"
    shutil.copytree(scans, folder)
    command = ["read", folder, "--form", "auto", "--csv", out / "t.csv"]
    journal = out / "t.csv.unfinished"
    for lines in (3, 5):  # the first one says how
        with running(environment, *command, "--resume") as process:
            wait_for_lines(journal, lines, process)
            process.kill()
            process.wait()
        assert not (out / "t.csv").exists()
        for line in journal.read_bytes().splitlines()[1:]:
            spoilt(Path(json.loads(line)["file"]))
    with journal.open("ab") as file:
        file.write(b'{"file": "half a li')
    again = digitpad(*command)
    assert (again.returncode, again.stdout) == (2, "")
    assert "t.csv.unfinished: " in again.stderr
    assert "files are read. Add --resume to go on" in again.stderr
    other = digitpad(*command, "--between", 0, 9, "--resume")
    assert (other.returncode, other.stderr.count("\n")) == (2, 1)
    assert "was read with another --between. Give the same options" in other.stderr
    done = digitpad(*command, "--resume")
    assert "1 of 6 sheets could not be read." in done.stderr
    assert without_folder(out / "t.csv", folder) == whole
    assert [path.name for path in out.iterdir()] == ["t.csv"]


def test_a_changed_file_is_read_again_and_the_order_is_that_of_the_files(
    digitpad: Run, environment: dict[str, str], scans: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    for name in "2456":
        shutil.copy(scans / f"{name}.png", folder)
    table, journal = tmp_path / "t.csv", tmp_path / "t.csv.unfinished"
    with running(environment, "read", folder, "--form", "auto", "--csv", table, "--processes", 1) as process:
        wait_for_lines(journal, 3, process)
        assert interrupted(process) == 130
    shutil.copy(scans / "3.png", folder / "2.png")
    shutil.copy(scans / "1.png", folder)
    done = digitpad("read", folder, "--form", "auto", "--csv", table, "--json", "--resume")
    assert files_of(table) == ["1.png", "2.png", "4.png", "5.png", "6.png"]
    errors = {Path(entry["file"]).name: entry["error"] for entry in json.loads(done.stdout)}
    assert [name for name, error in errors.items() if error] == ["2.png"]


def test_pictures_that_are_no_forms_are_gone_on_with_too(
    digitpad: Run, environment: dict[str, str], scans: Path, tmp_path: Path
) -> None:
    files = [scans / "1.png", scans / "3.png", scans / "2.png"]

    def command(name: str) -> list[object]:
        out = tmp_path / name
        return ["read", *files, "--csv", out / "t.csv", "--csv-digits", out / "d.csv", "--xlsx", out / "t.xlsx",
                "--xlsx-pictures", "--annotate", tmp_path / "seen", "--json"]  # fmt: skip

    first = digitpad(*command("whole"))
    seen = {path.name: path.read_bytes() for path in (tmp_path / "seen").iterdir()}
    with running(environment, *command("gone on"), "--processes", 1) as process:
        wait_for_lines(tmp_path / "gone on" / "t.csv.unfinished", 2, process)
        process.kill()
        process.wait()
    done = digitpad(*command("gone on"), "--resume")
    assert (done.returncode, json.loads(done.stdout)) == (first.returncode, json.loads(first.stdout))
    for name in ("t.csv", "d.csv"):
        assert (tmp_path / "gone on" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    assert sorted(path.name for path in (tmp_path / "gone on").iterdir()) == ["d.csv", "t.csv", "t.xlsx"]
    assert {path.name: path.read_bytes() for path in (tmp_path / "seen").iterdir()} == seen


def test_a_watched_folder_is_read_as_files_come_each_once(
    environment: dict[str, str], scans: Path, tmp_path: Path
) -> None:
    folder, table, errors = tmp_path / "scanner", tmp_path / "t.csv", tmp_path / "errors"
    folder.mkdir()
    command = ["read", folder, "--form", "auto", "--csv", table, "--watch"]
    content = (scans / "1.png").read_bytes()
    with running(environment, *command, errors=errors) as process:
        with (folder / "1.png").open("wb", buffering=0) as slow:
            slow.write(content[:1000])
            (folder / "notes.txt").write_text("not for digitpad", encoding="utf-8")
            (folder / ".hidden.png").write_bytes(content)
            shutil.copy(scans / "2.png", folder)

            def write_on() -> None:
                slow.write(content[slow.tell() : slow.tell() + 10])
                time.sleep(0.02)

            wait_for_lines(table, 3, process, write_on)
            assert slow.tell() < len(content)
            assert files_of(table) == ["2.png"], "a file that is written is left alone"
            wait_until(lambda: "notes.txt" in errors.read_text(), "what is no picture is said", write_on)
            slow.write(content[slow.tell() :])
        wait_for_lines(table, 5, process)
        assert interrupted(process) == 0, errors.read_text()
    assert files_of(table) == ["2.png", "1.png"]
    assert errors.read_text().count("notes.txt is no picture that digitpad reads; it is left alone.") == 1


@pytest.mark.parametrize("count", [1, FEWEST_SHEETS])
def test_a_watch_tells_print_from_writing_by_the_sheets_that_are_there(
    count: int, environment: dict[str, str], tmp_path: Path
) -> None:
    folder, table, errors = tmp_path / "scanner", tmp_path / "t.csv", tmp_path / "errors"
    folder.mkdir()
    save_form(SMALL_FORM.with_reference(filled=True), tmp_path / "small.json")
    for number in range(count):
        picture, _ = SMALL_FORM.filled(20 + number, empty=0, struck=0)
        picture.save(folder / f"{number}.jpg")
    command = ["read", folder, "--form", tmp_path / "small.json", "--csv", table, "--watch"]
    with running(environment, *command, errors=errors) as process:
        wait_for_lines(table, count + 1, process)
        assert interrupted(process) in (0, 1), errors.read_text()
    assert (TOO_FEW in errors.read_text().replace("\n", " ")) is (count < FEWEST_SHEETS)
    assert ("Begin to watch again" in errors.read_text()) is (count < FEWEST_SHEETS)


def test_a_watch_is_gone_on_with_after_a_kill_and_never_writes_to_a_changed_table(
    environment: dict[str, str], scans: Path, tmp_path: Path
) -> None:
    folder, table, errors = tmp_path / "scanner", tmp_path / "t.csv", tmp_path / "errors"
    folder.mkdir()
    for name in "12":
        shutil.copy(scans / f"{name}.png", folder)
    command = ["read", folder, "--form", "auto", "--csv", table, "--watch"]
    journal = tmp_path / "t.csv.unfinished"
    with running(environment, *command, errors=errors) as process:
        wait_for_lines(table, 5, process)
        assert interrupted(process) == 0, errors.read_text()
    before = table.read_bytes()
    for name in "12":
        spoilt(folder / f"{name}.png")
    with running(environment, *command, errors=errors) as process:
        shutil.copy(scans / "3.png", folder)
        wait_for_lines(journal, 4, process)
        process.kill()
        process.wait()
    table.write_bytes(before[:-3])  # as if it had been killed within a row
    with running(environment, *command, errors=errors) as process:
        shutil.copy(scans / "4.png", folder)
        wait_for_lines(table, 8, process)
        assert interrupted(process) == 0, errors.read_text()
    assert table.read_bytes().startswith(before)
    assert files_of(table) == ["1.png", "2.png", "3.png", "4.png"]
    assert lines_of(table) == 8
    table.write_bytes(before.replace(b"1", b"7"))
    with running(environment, *command, errors=errors) as process:
        assert process.wait() == 2
    assert "t.csv is not as digitpad has left it: it was changed" in errors.read_text()
    assert table.read_bytes() == before.replace(b"1", b"7")


def test_a_cluster_reads_each_sheet_once_though_a_worker_is_killed(
    environment: dict[str, str], scans: Path, whole: bytes, tmp_path: Path
) -> None:
    pytest.importorskip("distributed", reason="the extra «cluster» is not installed")
    out, errors = tmp_path / "out", tmp_path / "errors"
    command = ["read", scans, "--form", "auto", "--csv", out / "t.csv"]
    with dask_cluster(tmp_path) as cluster:
        with running(environment, *command, "--scheduler", cluster.address, errors=errors) as process:
            wait_for_lines(out / "t.csv.unfinished", 2, process)
            cluster.workers[0].kill()
            assert process.wait() == 1, errors.read_text()
        assert without_folder(out / "t.csv", scans) == whole
        assert [path.name for path in out.iterdir()] == ["t.csv"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--resume"], "--resume goes on with a table; name it with --csv or --xlsx."),
        (["--watch"], "--watch needs a table to which rows are added; name it with --csv."),
        (["--watch", "--csv", "t.csv", "--xlsx", "t.xlsx"], "--xlsx is not possible with --watch"),
        (["more", "--watch", "--csv", "t.csv"], "--watch needs one folder into which the pictures come, not 2 names."),
        (["--watch", "--csv", "t.csv"], "1.png is no folder; --watch needs the folder"),
        (["--csv", "t.csv", "--scheduler", "tcp://127.0.0.1:9"], "No Dask scheduler answers at tcp://127.0.0.1:9 ("),
        (["--csv", "t.csv", "--scheduler", "hello"], "hello is no scheduler's address; it has a host and a port"),
        (["--csv", "t.csv", "--tls-ca", "ca.pem"], "TLS needs all of --tls-ca, --tls-cert, --tls-key"),
    ],
)
def test_what_is_not_possible_is_said_in_a_sentence(
    digitpad: Run, scans: Path, tmp_path: Path, arguments: list[str], words: str
) -> None:
    if "--scheduler" in arguments:
        pytest.importorskip("distributed", reason="the extra «cluster» is not installed")
    done = digitpad("read", scans / "1.png", *arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert words in done.stderr
    assert not list(tmp_path.glob("t.*"))
