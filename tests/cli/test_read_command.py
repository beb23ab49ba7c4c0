"""`digitpad read`."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from tests.support.pages import make_page
from tests.support.picture_folders import MIXED_NAMES, mixed_folder
from tests.support.processes import is_running, spawned_children
from tests.support.readings import opened_workbook, sheet_rows, struck_page
from tests.support.waiting import LIMIT, wait_until

Run = Callable[..., "subprocess.CompletedProcess[str]"]
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals and terminals")
linux = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")


def page(*lines: str, seed: int = 1, size: tuple[int, int] = (480, 360)) -> Image.Image:
    return make_page(seed, kind="clean", size=size, lines=lines, paper="white")[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two good pictures, one of two pages, one without digits, and three that are none."""
    folder = tmp_path / "scans"
    folder.mkdir()
    page("0123", "45").save(folder / "a.png")
    page("67", seed=2).save(folder / "b.tif", save_all=True, append_images=[page("89", seed=3)])
    Image.new("RGB", (120, 90), "white").save(folder / "blank.jpg")
    whole = (folder / "a.png").read_bytes()
    (folder / "cut.png").write_bytes(whole[: len(whole) // 2])
    (folder / "empty.png").touch()
    (folder / "text.png").write_text("1234", encoding="utf-8")
    return folder


def text_of(entry: dict[str, object]) -> list[str]:
    return [line["text"] for line in entry["lines"]]


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "digitpad", "read", *map(str, arguments)]


def test_help_shows_an_example(digitpad: Run) -> None:
    done = digitpad("read", "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "example:\n  digitpad read " in done.stdout


def test_json_has_an_entry_for_each_file_in_order(digitpad: Run, folder: Path) -> None:
    files = [str(folder / name) for name in ("text.png", "b.tif", "a.png", "none.png", "a.png", "blank.jpg")]
    done = digitpad("read", *files, "--json")
    assert done.returncode == 1
    entries = json.loads(done.stdout)
    assert [entry["file"] for entry in entries] == files
    assert [text_of(entry) for entry in entries] == [[], ["67", "89"], ["0123", "45"], [], ["0123", "45"], []]
    assert [entry["error"] is None for entry in entries] == [False, True, True, False, True, True]
    assert [line["page"] for line in entries[1]["lines"]] == [1, 2]
    assert set(entries[2]) == {"file", "lines", "marked", "error"}
    assert set(entries[2]["lines"][0]) == {"page", "text", "numbers", "digits"}
    for line in entries[2]["lines"]:
        assert "".join(str(digit["digit"]) for digit in line["digits"]) == line["text"]
        for digit in line["digits"]:
            x, y, w, h = digit["box"]
            assert all(isinstance(side, int) for side in digit["box"])
            assert min(x, y, w, h) >= 0
            assert x + w <= 480
            assert y + h <= 360
            assert 0 <= digit["confidence"] <= 1
            assert digit["printed"] in (True, False)
    sentences = done.stderr.splitlines()
    assert sentences[:2] == [f"{files[0]}: {entries[0]['error']}", f"{files[3]}: There is no file {files[3]}."]
    assert sentences[2:] == ["2 of 6 files could not be read."]


def test_boxes_are_where_the_digits_stand(digitpad: Run, tmp_path: Path) -> None:
    picture, truth = make_page(4, kind="clean", size=(480, 360), lines=["31"], paper="white")
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: what is stored lies on its side
    picture.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "photo.jpg", exif=exif, quality=95)
    done = digitpad("read", tmp_path / "photo.jpg", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    (line,) = json.loads(done.stdout)[0]["lines"]
    assert line["text"] == "31"
    for digit, true in zip(line["digits"], truth.digits, strict=True):
        assert digit["box"] == pytest.approx([true.x, true.y, true.w, true.h], abs=4)


def test_text_of_one_file(digitpad: Run, folder: Path) -> None:
    done = digitpad("read", folder / "a.png")
    assert (done.returncode, done.stdout, done.stderr) == (0, "0123\n45\n", "")
    done = digitpad("read", folder / "blank.jpg")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"{folder / 'blank.jpg'}: no digits found.\n")


def test_where_nothing_can_be_read_the_call_was_wrong(digitpad: Run, folder: Path) -> None:
    done = digitpad("read", folder / "none.png")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    done = digitpad("read", folder / "text.png", folder / "cut.png", "--json")
    assert (done.returncode, done.stderr.count("\n")) == (2, 3)
    assert all(entry["error"] for entry in json.loads(done.stdout))
    assert digitpad("read", folder / "text.png", folder / "blank.jpg").returncode == 1


def test_a_folder_is_all_pictures_in_it_by_name(digitpad: Run, folder: Path) -> None:
    (folder / "deeper").mkdir()
    page("1").save(folder / "deeper" / "c.png")
    page("1").save(folder / ".hidden.png")
    (folder / "notes.txt").write_text("12", encoding="utf-8")
    done = digitpad("read", folder)
    assert done.returncode == 1
    assert done.stdout == f"{folder / 'a.png'}:\n0123\n45\n\n{folder / 'b.tif'}:\n67\n89\n"
    said = done.stderr.splitlines()
    names = ["blank.jpg", "cut.png", "empty.png", "text.png"]
    assert [line.partition(": ")[0] for line in said[:-1]] == [str(folder / name) for name in names]
    assert said[-1] == "3 of 6 files could not be read."
    assert "Traceback" not in done.stderr


def test_the_files_of_a_folder_are_those_that_the_window_finds(digitpad: Run, tmp_path: Path) -> None:
    folder = mixed_folder(tmp_path)
    entries = json.loads(digitpad("read", folder, "--json").stdout)
    assert [entry["file"] for entry in entries] == [str(folder / name) for name in MIXED_NAMES]
    assert [text_of(entry) for entry in entries] == [["2"], ["10"], ["7"]]


def test_a_folder_without_pictures_and_a_pattern(digitpad: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    done = digitpad("read", "nothing", "scans/?.*", "scans/*.gif", "--json", cwd=tmp_path)
    assert done.returncode == 1
    entries = json.loads(done.stdout)
    names = ["nothing", os.path.join("scans", "a.png"), os.path.join("scans", "b.tif"), "scans/*.gif"]
    assert [entry["file"] for entry in entries] == names
    assert entries[0]["error"] == "The folder nothing holds no picture that can be read."
    assert text_of(entries[1]) == ["0123", "45"]
    assert entries[3]["error"] == "There is no file scans/*.gif."


def test_one_process_says_the_same(digitpad: Run, folder: Path) -> None:
    one, two = (digitpad("read", folder, "--json", "--processes", count) for count in (1, 2))
    assert (one.stdout, one.stderr, one.returncode) == (two.stdout, two.stderr, two.returncode)
    assert len(json.loads(one.stdout)) == 6


def test_the_table_of_digits_has_a_row_for_each_digit(digitpad: Run, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "new" / "digits.csv"
    done = digitpad("read", folder, "--json", "--csv-digits", path)
    rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    assert rows[0] == ["file", "page", "line", "position", "digit", "confidence", "x", "y", "w", "h"]
    expected = []
    for entry in json.loads(done.stdout):
        for line in entry["lines"]:
            number = 1 + [one["page"] for one in entry["lines"][: entry["lines"].index(line)]].count(line["page"])
            for place, one in enumerate(line["digits"], 1):
                cells = [entry["file"], line["page"], number, place, one["digit"], one["confidence"], *one["box"]]
                expected.append([str(cell) for cell in cells])
    assert rows[1:] == expected
    assert len(rows) == 11
    assert os.listdir(path.parent) == ["digits.csv"]


def test_table_and_workbook_have_a_row_for_each_number(digitpad: Run, folder: Path, tmp_path: Path) -> None:
    table, workbook = tmp_path / "new" / "numbers.csv", tmp_path / "new" / "numbers.xlsx"
    page("12   345", seed=5).save(folder / "=1+1.png")
    done = digitpad("read", ".", "--json", "--csv", table, "--xlsx", workbook, cwd=folder)
    assert done.returncode == 1
    rows = list(csv.reader(table.read_text(encoding="utf-8").splitlines()))
    assert rows[0] == ["file", "page", "line", "column", "text", "least_confidence", "x", "y", "w", "h", "flags"]
    expected = []
    for entry in json.loads(done.stdout):
        for line in entry["lines"]:
            place = 1 + [one["page"] for one in entry["lines"][: entry["lines"].index(line)]].count(line["page"])
            digits = iter(line["digits"])
            for column, text in enumerate(line["numbers"], 1):
                own = [next(digits) for _ in text]
                least = min(one["confidence"] for one in own)
                x, y = (min(one["box"][side] for one in own) for side in (0, 1))
                w = max(one["box"][0] + one["box"][2] for one in own) - x
                h = max(one["box"][1] + one["box"][3] for one in own) - y
                expected.append([entry["file"], line["page"], place, column, text, least, x, y, w, h])
    assert len(expected) == 6
    assert [row[:-1] for row in rows[1:]] == [
        [f"'{cell}" if str(cell).startswith("=") else str(cell) for cell in row] for row in expected
    ]
    assert [list(row[:-1]) for row in sheet_rows(workbook)[1:]] == expected
    assert [row[-1] or "" for row in sheet_rows(workbook)] == [row[-1] for row in rows]
    assert sorted(os.listdir(table.parent)) == ["numbers.csv", "numbers.xlsx"]


@pytest.mark.parametrize("processes", [1, 2])
def test_numbers_in_doubt_have_their_picture_in_the_workbook(
    digitpad: Run, folder: Path, tmp_path: Path, processes: int
) -> None:
    for seed in (3, 5, 7):
        struck_page(seed).save(folder / f"struck-{seed}.png")
    workbook = tmp_path / "numbers.xlsx"
    files = [folder / "a.png", *folder.glob("struck-*.png")]
    done = digitpad("read", *files, "--xlsx", workbook, "--xlsx-pictures", "--processes", processes)
    assert (done.returncode, done.stderr) == (0, "")
    sheet = opened_workbook(workbook).active
    head = [cell.value for cell in sheet[1]]
    flags = {row: str(sheet.cell(row, len(head)).value or "") for row in range(2, sheet.max_row + 1)}
    doubtful = [row for row, words in flags.items() if {"unsure", "marked"} & set(words.split())]
    assert doubtful
    assert len(doubtful) < len(flags)
    assert [image.anchor._from.row + 1 for image in sheet._images] == doubtful
    assert {image.anchor._from.col for image in sheet._images} == {head.index("picture")}
    assert "picture" not in [cell for cell in sheet_rows(workbook)[1] if cell]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--processes", "0"], "There can be 1 to 64 processes, not 0."),
        (["--model", "nobody"], "There is no model «nobody»."),
        (["--csv", "scans/b.PNG"], "scans/b.PNG is a picture's name; name a file for the table, such as digits.csv."),
        (["--csv", "scans"], "scans is no file; name one for the table."),
        (["https://example.org/x"], "https://example.org/x is an address of the web, from which digitpad reads"),
        (["--csv", "."], ". is no file's name; name a file for the table."),
        (["--csv", "/", "--json"], "/ is no file's name; name a file for the table."),
        (["--csv-digits", "./"], "./ is no file's name; name a file for the table."),
        (["--csv", ".."], ".. is no file's name; name a file for the table."),
        (["--csv", "new folder/"], "new folder/ is no file's name; name a file for the table."),
        (["--csv="], "«» is no file's name; name a file for the table."),
        (["--csv-digits", "scans/b.PNG"], "scans/b.PNG is a picture's name; name a file for the table"),
        (["--xlsx", "scans/b.PNG"], "scans/b.PNG does not end in .xlsx; no spreadsheet would open that workbook."),
        (["--xlsx", "scans/text.png/x.xlsx"], "The file scans/text.png"),
        (["--xlsx-pictures"], "--xlsx-pictures needs a workbook; name one with --xlsx, such as numbers.xlsx."),
        (["--csv", "t.csv", "--csv-digits", "./t.csv"], "t.csv is named for two tables; name another file for one"),
        (["--annotate", "scans/text.png"], "scans/text.png is no folder; name one for the pictures."),
        (["--csv", "scans/text.png/x.csv"], "The file scans/text.png"),
    ],
)
def test_wrong_calls_read_nothing(
    digitpad: Run, folder: Path, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    before = sorted(tmp_path.rglob("*"))
    done = digitpad("read", "scans/a.png", *arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"digitpad: {sentence}")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["photo", "./photo", "another name"])
def test_a_table_never_takes_the_place_of_a_picture(digitpad: Run, folder: Path, tmp_path: Path, name: str) -> None:
    photo = tmp_path / "photo"  # without an ending nothing tells that it is a picture
    photo.write_bytes((folder / "a.png").read_bytes())
    (tmp_path / "another name").symlink_to(photo)
    before = photo.read_bytes()
    done = digitpad("read", folder / "a.png", "photo", "--csv", name, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("digitpad: ")
    assert "is to be read; name another file for the table" in done.stderr
    assert photo.read_bytes() == before


def test_annotated_pages_never_clash(digitpad: Run, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    page("7").save(other / "A.png")
    seen = tmp_path / "seen"
    seen.mkdir()
    (seen / "b-page-1.jpg").write_bytes(b"mine")
    files = [folder / "a.png", other / "A.png", folder / "b.tif", folder / "text.png"]
    entries = json.loads(digitpad("read", *files, "--json", "--annotate", seen).stdout)
    written = [[Path(name).name for name in entry["annotated"]] for entry in entries]
    assert written == [["a.jpg"], ["A-2.jpg"], ["b-page-1-2.jpg", "b-page-2.jpg"], []]
    assert sorted(os.listdir(seen)) == sorted(["b-page-1.jpg", *(name for names in written for name in names)])
    assert (seen / "b-page-1.jpg").read_bytes() == b"mine"
    for names in written[:3]:
        for name in names:
            with Image.open(seen / name) as image:
                assert (image.format, image.size) == ("JPEG", (480, 360))
                assert any(red + 100 < blue for _, (red, _, blue) in image.getcolors(1 << 20))


def test_names_in_any_alphabet(digitpad: Run, tmp_path: Path) -> None:
    path = tmp_path / "Größe, «1» [b] :smile:.png"
    page("12").save(path)
    done = digitpad("read", path, tmp_path / "[b] :smile:.png", "--json", "--csv-digits", tmp_path / "t.csv")
    assert json.loads(done.stdout)[0]["file"] == str(path)
    assert done.stderr.startswith(f"{tmp_path / '[b] :smile:.png'}: There is no file ")
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as table:
        assert [row["file"] for row in csv.DictReader(table)] == [str(path)] * 2


def test_tensorflow_is_never_imported(environment: dict[str, str], folder: Path) -> None:
    code = (
        "import sys; from digitpad.cli.parser import run_command; "
        f"code = run_command(['read', {str(folder / 'a.png')!r}, '--processes', '1']); "
        "print(code, {'tensorflow', 'keras', 'PySide6'} & {*sys.modules}, 'ai_edge_litert' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=LIMIT)
    assert done.stdout == "0123\n45\n0 set() True\n"


@posix
def test_results_are_pure_where_a_terminal_shows_progress(environment: dict[str, str], folder: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    shown: list[bytes] = []

    def watch() -> None:
        with suppress(OSError):  # how Linux says that nobody writes any more
            while part := os.read(ours, 4096):
                shown.append(part)

    watcher = threading.Thread(target=watch)
    watcher.start()
    process = subprocess.Popen(
        command(*[folder / "a.png"] * 20, "--json", "--xlsx", folder / "numbers.xlsx"),
        env={**environment, "TERM": "xterm", "COLUMNS": "120"}, stdout=subprocess.PIPE, stderr=theirs,
    )  # fmt: skip
    os.close(theirs)
    results, _ = process.communicate(timeout=LIMIT)
    watcher.join(LIMIT)
    os.close(ours)
    assert process.returncode == 0
    assert len(json.loads(results)) == 20
    assert all(words in b"".join(shown) for words in (b"Reading", b"/20", b"a.png", b"writing numbers.xlsx"))


def cached_workbooks(environment: dict[str, str]) -> list[Path]:
    """What a workbook needs before it is whole."""
    return list((Path(environment["XDG_CACHE_HOME"]) / "digitpad").glob(".workbook*"))


def full_after(most: int) -> Callable[[], None]:
    """To be called in a process: no file there can have more than so many bytes, as on a full disk."""

    def full() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    return full


def end_of(process: subprocess.Popen[str]) -> tuple[str, str]:
    """What is still to come; `communicate` would lose what `readline` has read too much."""
    assert process.stdout is not None
    assert process.stderr is not None
    with process.stdout, process.stderr:
        result = process.stdout.read(), process.stderr.read()
    process.wait(LIMIT)
    return result


@linux
def test_a_killed_process_costs_one_file(environment: dict[str, str], folder: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    page(*["0123456789"] * 20, size=(1600, 1200)).save(large)
    process = subprocess.Popen(
        command(folder / "a.png", *[large] * 6, "--json"),
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    begin = process.stdout.readline() + process.stdout.readline()
    os.kill(spawned_children(process.pid)[0], signal.SIGKILL)
    rest, sentences = end_of(process)
    assert process.returncode == 1
    entries = json.loads(begin + rest)
    broken = [entry for entry in entries if entry["error"] is not None]
    assert len(entries) == 7
    assert [entry["lines"] for entry in broken] == [[]]
    assert "large.png could not be read: the system ended the process (SIGKILL)" in broken[0]["error"]
    assert "Traceback" not in sentences


@linux
@pytest.mark.parametrize("presses", [1, 2])
def test_ctrl_c_ends_everything_and_keeps_what_was_read(
    environment: dict[str, str], folder: Path, tmp_path: Path, presses: int
) -> None:
    table, workbook = tmp_path / "digits.csv", tmp_path / "numbers.xlsx"
    for path in (table, workbook):
        path.write_text("old", encoding="utf-8")
    process = subprocess.Popen(
        command(
            *[folder / "a.png"] * 3000, "--json", "--annotate", tmp_path / "seen",
            "--csv-digits", table, "--xlsx", workbook, "--xlsx-pictures",
        ),
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    assert process.stdout is not None
    begin = process.stdout.readline() + process.stdout.readline()
    children = spawned_children(process.pid)
    assert children
    for _ in range(presses):
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all of them
        time.sleep(0.02)
    rest, sentences = end_of(process)
    assert process.returncode in (130, -signal.SIGINT)[:presses]
    assert not any(is_running(child) for child in children)
    assert table.read_text(encoding="utf-8") == workbook.read_text(encoding="utf-8") == "old"
    if presses == 1:
        entries = json.loads(begin + rest)
        partials = [tmp_path / "digits.partial.csv", tmp_path / "numbers.partial.csv"]
        kept = "".join(f"What had been read is in {re.escape(str(partial))}.\n" for partial in partials)
        assert re.fullmatch(rf"[0-9,]+ files? (is|are) read; add --resume to go on.\n{kept}", sentences)
        assert 0 < len(entries) < 3000
        for partial, count in zip(partials, (6, 2), strict=True):
            rows = list(csv.DictReader(partial.read_text(encoding="utf-8").splitlines()))
            assert len(rows) // count in (len(entries), len(entries) + 1)
        assert not cached_workbooks(environment)
        assert not [name for name in os.listdir(tmp_path / "seen") if not name.endswith(".jpg")]
        assert all((tmp_path / "seen" / name).stat().st_size for name in os.listdir(tmp_path / "seen"))
    assert "Traceback" not in sentences


@linux
def test_processes_whose_parent_died_end(environment: dict[str, str], folder: Path) -> None:
    process = subprocess.Popen(
        command(*[folder / "a.png"] * 3000, "--json"), env=environment, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    with process.stdout:
        process.stdout.readline()
        process.stdout.readline()
        children = spawned_children(process.pid)
    assert children
    process.kill()
    process.wait()
    wait_until(lambda: not any(map(is_running, children)), "they have ended")


@posix
@pytest.mark.parametrize("option", ["--csv", "--csv-digits", "--annotate"])
def test_a_full_disk_ends_it_in_a_sentence(program: Run, folder: Path, tmp_path: Path, option: str) -> None:
    table = option != "--annotate"
    place = tmp_path / "out" / ("t.csv" if table else "")
    files = [folder / "a.png"] * 5
    done = program("read", *files, "--json", option, place, preexec_fn=full_after(500))
    assert done.returncode == 2
    assert len(json.loads(done.stdout)) == 0
    # Of several processes any may be the first to write a page.
    named = re.escape(str(place)) + (r"\.unfinished" if table else r"/a(-\d)?\.jpg")
    assert re.search(rf"digitpad: The file {named} cannot be read or written \(File too large\)\.\n", done.stderr)
    assert "Traceback" not in done.stderr
    assert os.listdir(tmp_path / "out") == []


@posix
def test_a_workbook_for_which_there_is_no_room_leaves_its_rows(
    digitpad: Run, program: Run, environment: dict[str, str], folder: Path, tmp_path: Path
) -> None:
    workbook = tmp_path / "out" / "numbers.xlsx"
    done = program("read", *[folder / "a.png"] * 5, "--json", "--xlsx", workbook, preexec_fn=full_after(4000))
    assert done.returncode == 2
    assert len(json.loads(done.stdout)) == 5
    rows = tmp_path / "out" / "numbers.partial.csv"
    assert done.stderr == (
        f"5 files are read; add --resume to go on.\nWhat had been read is in {rows}.\n"
        f"digitpad: The file {workbook} cannot be read or written (File too large).\n"
    )
    assert [row["text"] for row in csv.DictReader(rows.read_text(encoding="utf-8").splitlines())] == ["0123", "45"] * 5
    assert sorted(os.listdir(workbook.parent)) == ["numbers.partial.csv", "numbers.xlsx.unfinished"]
    assert not cached_workbooks(environment)
    done = digitpad("read", *[folder / "a.png"] * 5, "--json", "--xlsx", workbook, "--resume")
    assert (done.returncode, len(json.loads(done.stdout)), done.stderr) == (0, 5, "")
    assert os.listdir(workbook.parent) == ["numbers.xlsx"]


@linux
def test_a_killed_command_leaves_its_rows_and_the_next_start_removes_the_rest(
    digitpad: Run, environment: dict[str, str], folder: Path, tmp_path: Path
) -> None:
    process = subprocess.Popen(
        command(*[folder / "a.png"] * 3000, "--json", "--xlsx", tmp_path / "numbers.xlsx"),
        env=environment, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    with process.stdout:
        process.stdout.readline()
        process.stdout.readline()
        process.kill()
        process.wait()
    assert sorted(path.name for path in tmp_path.glob("numbers*")) == [
        "numbers.partial.csv",
        "numbers.xlsx.unfinished",
    ]
    assert cached_workbooks(environment)
    assert digitpad("models").returncode == 0
    assert not cached_workbooks(environment)


@posix
def test_a_reader_that_leaves_is_no_error(environment: dict[str, str], folder: Path) -> None:
    process = subprocess.Popen(
        command(*[folder / "a.png"] * 50), env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait(LIMIT) == 141
