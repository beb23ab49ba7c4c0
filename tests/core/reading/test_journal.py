"""What was read, kept file by file."""

from __future__ import annotations

import json
import os
from dataclasses import fields
from pathlib import Path

import pytest

from digitpad.core.errors import DataError, DigitpadError
from digitpad.core.forms.field_reading import FieldReading, FieldState, FormRow
from digitpad.core.forms.fields.read_form import FormJob
from digitpad.core.forms.form import FieldKind, Form, FormField
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.forms.sheet_result import SheetResult
from digitpad.core.pages.output import ReadDigit, ReadLine, ReadNumber
from digitpad.core.pages.read_file import FilePages, PageResult
from digitpad.core.pages.reading_process import ReadJob
from digitpad.core.reading.journal import FileState, ReadingJournal, journal_path
from digitpad.core.rules.rule_set import RuleSet

NUMBER = ReadNumber(
    (ReadDigit(7, 0.1234, (1, 2, 3, 4), unsure=True, instead_of=1), ReadDigit(0, 1.0, (5, 6, 7, 8), sign="-")),
    marked=2,
    picture=b"\xff\xd8 a picture",
    invalid=True,
)
PAGE = PageResult(2, 3, (ReadLine(2, (NUMBER, NUMBER)),), 4)


def no_networks() -> None:
    raise AssertionError("nothing is read here")


JOB = ReadJob(no_networks, no_networks)  # type: ignore[arg-type]


def journal(folder: Path, *, job: ReadJob = JOB, resume: bool = True, **command: object) -> ReadingJournal:
    return ReadingJournal(folder / "t.csv", job, command, resume=resume)


def keep(folder: Path, *files: str) -> list[FilePages]:
    done = []
    with journal(folder) as kept:
        for file in files:
            (folder / file).write_text(file, encoding="utf-8")
            done.append(FilePages(str(folder / file), (PAGE, PageResult(3, 3, error="it is torn")), "the end"))
            kept.add(done[-1], FileState.of(done[-1].file))
    return done


def test_what_was_read_comes_back_as_it_was(tmp_path: Path) -> None:
    done = keep(tmp_path, "a", "b")
    with journal(tmp_path) as kept:
        assert len(kept) == 2
        assert all(kept.has(one.file) for one in done)
        assert list(kept.everything()) == done
        assert kept.newest(done[1].file) == done[1]
        assert not kept.has(str(tmp_path / "c"))
        os.utime(done[0].file, ns=(1, 1))
        assert not kept.has(done[0].file)
        kept.add(FilePages(done[0].file, ()), FileState.of(done[0].file))
        assert kept.has(done[0].file)
        assert kept.newest(done[0].file).pages == ()
        assert len(list(kept.everything())) == 3
        kept.remove()
    assert not journal_path(tmp_path / "t.csv").exists()


@pytest.mark.parametrize("form", [True, False])
def test_sheets_come_back_with_the_fields_of_their_form(form: bool) -> None:
    sheet = PrintableSheet(SheetKind.SCORES, columns=1, digits=2, rows=2)
    own = Form("own", 210, 297, (FormField("n", FieldKind.FIXED, ((0, 0, 0.5, 0.5),), rules=RuleSet(length=2)),))
    job = FormJob(no_networks, no_networks, form=own if form else None)  # type: ignore[arg-type]
    (field, *_) = own.fields if form else sheet_form(sheet).fields
    readings = FieldReading(field, FieldState.READ, NUMBER, 1, True), FieldReading(field, FieldState.GAP)
    result = SheetResult(1, 2, rows=(FormRow(field.row, readings),), sheet=None if form else sheet)
    back = job.unpacked(json.loads(json.dumps(job.packed(result))))
    assert back == result
    assert {one.name for one in fields(FieldReading)} >= {"field", "state", "number", "decimals", "marked"}


@pytest.mark.parametrize("cut", [1, 20, 10_000])
def test_a_line_that_is_cut_off_is_read_again(tmp_path: Path, cut: int) -> None:
    first, second = keep(tmp_path, "a", "b")
    path = journal_path(tmp_path / "t.csv")
    content = path.read_bytes()
    last = content.rindex(b"\n", 0, -1) + 1
    path.write_bytes(content[: max(last, len(content) - cut)])
    with journal(tmp_path) as kept:
        assert (kept.has(first.file), kept.has(second.file)) == (True, False)
        kept.add(second, FileState.of(second.file))
    assert path.read_bytes() == content


def test_a_damaged_line_costs_its_file_only(tmp_path: Path) -> None:
    first, second = keep(tmp_path, "a", "b")
    path = journal_path(tmp_path / "t.csv")
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + b"\x00\xff" + lines[1] + lines[2])
    with journal(tmp_path) as kept:
        assert (kept.has(first.file), kept.has(second.file)) == (False, True)
    path.write_bytes(lines[0] + lines[1].replace(b'"digit"', b'"dgt"'))
    with journal(tmp_path) as kept, pytest.raises(DataError, match=r"is damaged \(it is no PageResult\)"):
        kept.newest(first.file)


def test_a_name_that_is_no_text_comes_back(tmp_path: Path) -> None:
    name = str(tmp_path / "b\udce4r.png")
    done = FilePages(name, (PageResult(error=f"{name} is none"),))
    with journal(tmp_path) as kept:
        kept.add(done, None)
    with journal(tmp_path) as kept:
        assert list(kept.everything()) == [done]


def test_who_does_not_say_resume_or_says_something_else_is_told(tmp_path: Path) -> None:
    keep(tmp_path, "a")
    with (
        pytest.raises(DigitpadError, match=r"t.csv.unfinished: 1 file is read. Add --resume"),
        journal(tmp_path, resume=False),
    ):
        pytest.fail("it must not begin")
    with (
        pytest.raises(DigitpadError, match=r"was read with another --form and another --step. Give the same"),
        journal(tmp_path, **{"--form": "auto", "--step": 2}),
    ):
        pytest.fail("it must not begin")
    with journal(tmp_path) as kept:
        assert len(kept) == 1
        with pytest.raises(DigitpadError, match="Another digitpad writes the table"), journal(tmp_path):
            pytest.fail("it must not begin")


def test_nothing_is_left_where_nothing_was_read_and_others_files_are_left_alone(tmp_path: Path) -> None:
    path = journal_path(tmp_path / "t.csv")
    with journal(tmp_path, resume=False):
        assert path.exists()
    assert not path.exists()
    for content in (b"somebody else's\n", b"somebody", b'{"kind": "letter", "version": 1}\n', b"\xff\xfe\n"):
        path.write_bytes(content)
        with pytest.raises(DataError, match=r"holds something else. Move it away"), journal(tmp_path):
            pytest.fail("it must not begin")
        assert path.read_bytes() == content
    for begun in (b"", b'{"kind": "digitp'):
        path.write_bytes(begun)
        with journal(tmp_path, resume=False) as kept:
            assert len(kept) == 0
    with journal(tmp_path, job=JOB, **{"--form": "a"}):
        pass
    with journal(tmp_path, resume=False, **{"--form": "b"}) as kept:
        kept.add(FilePages("x", ()), None)
    with journal(tmp_path, **{"--form": "b"}) as kept:
        assert len(kept) == 1
