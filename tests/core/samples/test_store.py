"""The samples' database: nothing that was kept is lost, whoever writes at once and whatever becomes of the disk."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import timezone
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DataError
from digitpad.core.samples import database, old_file
from digitpad.core.samples.changes import AddSamples, DeleteSamples, RelabelSamples
from digitpad.core.samples.content import content_sum
from digitpad.core.samples.database import DATABASE_NAME
from digitpad.core.samples.old_file import OLD_NAME
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore
from tests.support.endless import make_endless
from tests.support.old_samples import old_add

WRITER = """
import sys
from datetime import datetime, timezone
from pathlib import Path
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore
from digitpad.core.drawing.strokes import Drawing, Stroke

name, count = sys.argv[2], int(sys.argv[3])
store = SampleStore(Path(sys.argv[1]))
drawing = Drawing((Stroke.of([(0.1, 0.1), (0.5, 0.9)]),))
for number in range(count):
    store.add(OwnSample(f"{name}-{number}", number % 10, datetime.now(timezone.utc), "canvas", drawing=drawing))
"""


def labels(store: SampleStore) -> dict[str, int]:
    return {sample.id: sample.label for sample in store.samples()}


@contextmanager
def database_of(store: SampleStore) -> Iterator[sqlite3.Connection]:
    """The database as anybody may open it."""
    with closing(sqlite3.connect(store.folder / DATABASE_NAME, isolation_level=None)) as connection:
        connection.create_function("state_sum", 4, database.state_sum)
        yield connection


@pytest.fixture
def store(tmp_path: Path) -> SampleStore:
    return SampleStore(tmp_path / "samples")


def test_a_sample_comes_back_as_it_was(store: SampleStore, new_sample) -> None:
    drawn, picture = new_sample(3, said=8), new_sample(10, picture=True, said=10)
    store.add(drawn, picture)
    one, two = SampleStore(store.folder).samples()
    assert (one.id, one.label, one.source, one.made) == (drawn.id, 3, "canvas", drawn.made)
    for stroke, original in zip(one.drawing.strokes, drawn.drawing.strokes, strict=True):
        assert np.array_equal(stroke.points, original.points)
        assert stroke.width == original.width
    assert one.answer.model == "digitpad"
    assert one.answer.prediction.digit == 8
    assert one.misread
    assert np.array_equal(two.image, picture.image)
    assert two.answer.prediction.rejected
    assert not two.misread


def test_nothing_is_created_by_looking(store: SampleStore) -> None:
    assert list(store.samples()) == []
    assert not store.folder.exists()
    assert store.problems == []


def test_labels_change_and_what_is_deleted_comes_back_in_its_place(store: SampleStore, new_sample) -> None:
    samples = [new_sample() for _ in range(3)]
    ids = [sample.id for sample in samples]
    store.add(*samples)
    store.relabel(ids[:2], 1)
    store.delete(ids[1:])
    assert labels(store) == labels(SampleStore(store.folder)) == {ids[0]: 1}
    store.restore(ids[1:])
    assert list(labels(SampleStore(store.folder)).items()) == [(ids[0], 1), (ids[1], 1), (ids[2], 7)]
    with pytest.raises(ValueError, match="11 is no label"):
        store.relabel(ids, 11)


def test_another_window_sees_what_this_one_does(store: SampleStore, new_sample) -> None:
    other = SampleStore(store.folder)
    mine, yours = new_sample(), new_sample()
    store.add(mine)
    assert other.refresh()
    assert not other.refresh()
    other.add(yours)
    other.delete([mine.id])
    assert store.refresh()
    assert list(labels(store)) == [yours.id]


def test_what_others_write_meanwhile_is_seen_before_an_own_change(store: SampleStore, new_sample) -> None:
    other = SampleStore(store.folder)
    sample = new_sample(1)
    store.add(sample)
    other.refresh()
    other.relabel([sample.id], 2)
    store.relabel([sample.id], 3)  # has not seen the two, and stands behind it in the file
    assert store.snapshot()[0].label == 3
    assert labels(other) == labels(SampleStore(store.folder)) == {sample.id: 3}


def test_several_processes_write_at_once(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    children = [subprocess.Popen([*command, name, "25"]) for name in "abc"]
    store = SampleStore(tmp_path)
    seen = 0
    while any(child.poll() is None for child in children):
        now = len(store.samples())
        assert now >= seen
        seen = now
    assert [child.returncode for child in children] == [0, 0, 0]
    assert set(labels(store)) == {f"{name}-{number}" for name in "abc" for number in range(25)}
    assert store.problems == []
    with database_of(store) as connection:
        assert connection.execute("SELECT count(*), max(number) FROM sample").fetchone() == (75, 75)


def test_a_database_that_is_made_while_it_is_looked_at_is_no_other_programs(tmp_path: Path, new_sample) -> None:
    other = SampleStore(tmp_path)
    path = tmp_path / DATABASE_NAME
    path.touch()

    class Slow(sqlite3.Connection):
        """Another process makes the database after the first look into it, if it is let."""

        def execute(self, *words: str) -> sqlite3.Cursor:
            found = super().execute(*words)
            if "application_id" in words[0]:
                row = found.fetchone()
                with suppress(DataError):
                    other.add(new_sample())
                return super().execute(f"SELECT {row[0]}")
            return found

    with closing(sqlite3.connect(path, factory=Slow, isolation_level=None)) as connection:
        database._check(connection)
    other.flush()
    assert len(SampleStore(tmp_path).samples()) == 1


def test_what_cannot_be_written_stays_and_is_written_later(store: SampleStore, new_sample) -> None:
    store.folder.write_text("a file where the folder should be")
    sample = new_sample(1)
    with pytest.raises(DataError, match=r"cannot be written in .*kept while digitpad is open") as told:
        store.add(sample)
    assert "\n" not in str(told.value)
    with pytest.raises(DataError):
        store.relabel([sample.id], 2)
    assert store.unwritten == 2
    assert store.snapshot()[0].label == 2
    store.folder.unlink()
    store.flush()
    assert store.unwritten == 0
    assert labels(store) == labels(SampleStore(store.folder)) == {sample.id: 2}


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_disk_that_is_full_in_the_middle_of_a_sample(tmp_path: Path) -> None:
    """A limit on the size of files stands in for the disk: what fits is written, the rest is refused."""
    script = """
import resource, sys
from pathlib import Path
sys.argv = ["", sys.argv[1], "x", "3"]
exec(WRITER)
size = (Path(sys.argv[1]) / "samples.sqlite").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 40, resource.RLIM_INFINITY))
drawing = Drawing((Stroke.of([(0.1, 0.1), (0.5, 0.9)] * 200),))
sample = OwnSample("late", 4, datetime.now(timezone.utc), "canvas", drawing=drawing)
try:
    store.add(sample)
except Exception as error:
    print(type(error).__name__, store.unwritten, len(store.snapshot()))
assert len(SampleStore(store.folder).samples()) == 3
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
store.flush()
print(sorted(sample.id for sample in SampleStore(store.folder).samples()), store.problems)
"""
    script = f"WRITER = {WRITER!r}\n" + script
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True)
    told, ids = done.stdout.splitlines()
    assert told == "UnwrittenSamples 1 4"
    assert ids == "['late', 'x-0', 'x-1', 'x-2'] []"


def test_the_same_change_twice_is_as_good_as_once(store: SampleStore, new_sample) -> None:
    sample = new_sample()
    change = AddSamples((sample,))
    store.append([change])
    store.append([change])
    assert list(labels(SampleStore(store.folder))) == [sample.id]


def test_a_database_that_another_process_holds_is_waited_for(store: SampleStore, new_sample, monkeypatch) -> None:
    store.add(new_sample())
    monkeypatch.setattr(database, "_PATIENCE", 0.05)
    with database_of(store) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DataError, match="another program does not let go of them"):
            store.add(new_sample())
        assert len(store.snapshot()) == 2
        other.execute("ROLLBACK")
    store.flush()
    assert len(SampleStore(store.folder).samples()) == 2


def test_a_file_that_was_put_in_place_of_this_one_is_read_anew(store: SampleStore, new_sample, tmp_path: Path) -> None:
    backup = SampleStore(tmp_path / "backup")
    old, new = new_sample(), new_sample()
    backup.add(old)
    store.add(new, new_sample())
    (backup.folder / DATABASE_NAME).replace(store.folder / DATABASE_NAME)
    assert list(labels(store)) == [old.id]
    (store.folder / DATABASE_NAME).unlink()
    assert list(store.samples()) == []


def test_times_keep_their_zone(store: SampleStore, new_sample) -> None:
    store.add(new_sample())
    (sample,) = SampleStore(store.folder).samples()
    assert isinstance(sample, OwnSample)
    assert sample.made.tzinfo == timezone.utc


def test_a_damaged_row_is_left_out_and_named(store: SampleStore, new_sample) -> None:
    samples = [new_sample(label) for label in range(5)]
    store.add(*samples)
    with database_of(store) as connection:
        connection.execute("UPDATE sample SET label = 9 WHERE number = 2")  # its checksum is that of another label
        connection.execute("UPDATE content SET strokes = substr(strokes, 1, 40) || x'00' WHERE number = 3")
        connection.execute("DELETE FROM content WHERE number = 4")
    again = SampleStore(store.folder)
    assert list(labels(again)) == [samples[0].id, samples[4].id]
    assert again.problems == [f"Damaged in {store.folder / DATABASE_NAME}, and left out: row 2, row 3, row 4."]
    late = new_sample()
    again.add(late)
    assert list(labels(again)) == list(labels(SampleStore(store.folder))) == [samples[0].id, samples[4].id, late.id]


def test_a_row_that_is_written_again_is_no_longer_called_damaged(store: SampleStore, new_sample) -> None:
    samples = [new_sample(label) for label in range(3)]
    store.add(*samples)
    with database_of(store) as connection:
        connection.execute("UPDATE sample SET label = 9 WHERE number = 2")
    again = SampleStore(store.folder)
    assert list(labels(again)) == [samples[0].id, samples[2].id]
    assert "row 2" in again.problems[0]
    store.relabel([samples[1].id], 5)  # it knows the sample from before
    assert set(labels(again)) == set(labels(SampleStore(store.folder))) == {sample.id for sample in samples}
    assert again.problems == []


@pytest.mark.parametrize(
    "change",
    [
        {"label": 12}, {"label": "seven"}, {"made": "yesterday"}, {"made": "0001-01-01"},
        {"source": b"\1"}, {"image": b""}, {"strokes": None},
        {"strokes": b"\1\0\0\0"}, {"strokes": b"\xff" * 200}, {"strokes": bytes(12)}, {"strokes": "text"},
        {"model": "digitpad"}, {"model": "digitpad", "probabilities": b"1", "rejected": 0},
    ],
)  # fmt: skip
def test_a_row_of_nonsense_with_right_checksums_is_named_too(store: SampleStore, new_sample, change) -> None:
    sample = new_sample()
    store.add(sample)
    with database_of(store) as connection:
        for column, value in change.items():
            table = "sample" if column == "label" else "content"
            connection.execute(f"UPDATE {table} SET {column} = ?", (value,))
        connection.execute("UPDATE sample SET sum = state_sum(number, id, label, deleted)")
        row = connection.execute("SELECT id, content.* FROM sample JOIN content USING (number)").fetchone()
        content = (row[0], *row[2:9])
        connection.execute("UPDATE content SET sum = ?", (content_sum(1, content),))
    again = SampleStore(store.folder)
    assert list(again.samples()) == []
    assert again.problems == [f"Damaged in {store.folder / DATABASE_NAME}, and left out: row 1."]


def test_a_change_is_made_as_a_whole_or_not_at_all(store: SampleStore, new_sample, monkeypatch) -> None:
    sample = new_sample(1)
    store.add(sample)
    other = SampleStore(store.folder)
    with database_of(store) as connection:
        connection.execute(
            "CREATE TRIGGER refuse BEFORE UPDATE OF deleted ON sample BEGIN SELECT raise(ABORT, 'no'); END"
        )
    store.append([RelabelSamples((sample.id,), 2)])
    with pytest.raises(DataError):
        store.append([AddSamples((new_sample(),)), RelabelSamples((sample.id,), 3), DeleteSamples((sample.id,))])
    assert labels(other) == {sample.id: 2}


def test_every_commit_waits_for_the_disk_and_leaves_no_log_behind(store: SampleStore, new_sample) -> None:
    store.add(new_sample())
    with database.opened(store.folder / DATABASE_NAME) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (3,)
    assert not list(store.folder.glob("*-wal"))


READ_ONLY = """
import os, sys
from datetime import datetime, timezone
from pathlib import Path
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore

if os.geteuid() == 0:
    os.setuid(65534)  # whom permissions bind
store = SampleStore(Path(sys.argv[1]))
print(len(store.samples()))
drawing = Drawing((Stroke.of([(0.1, 0.1), (0.5, 0.9)]),))
try:
    store.add(OwnSample("late", 4, datetime.now(timezone.utc), "canvas", drawing=drawing))
except Exception as error:
    print(type(error).__name__, error)
print(len(store.samples()), store.unwritten, store.problems)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
@pytest.mark.parametrize("file_may_be_written", [False, True])
def test_a_folder_that_is_read_only_is_read_and_said(new_sample, file_may_be_written: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        SampleStore(Path(folder)).add(new_sample())
        for path in Path(folder).iterdir():
            path.chmod(0o666 if file_may_be_written else 0o444)
        (Path(folder) / f"{DATABASE_NAME}-journal").unlink()
        Path(folder).chmod(0o555)
        command = [sys.executable, "-c", READ_ONLY, folder]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        before, said, after = done.stdout.splitlines()
        assert before == "1"
        assert said == (
            f"UnwrittenSamples Your samples cannot be written in {folder} (the file or its folder is read only). "
            "They are kept while digitpad is open, and written as soon as that is possible."
        )
        assert after == "2 1 []"
        Path(folder).chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
def test_an_old_file_in_a_folder_that_is_read_only_is_used_as_it_is() -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / OLD_NAME).write_bytes(old_add("a", 1))
        Path(folder).chmod(0o555)
        command = [sys.executable, "-c", READ_ONLY, folder]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        before, said, after = done.stdout.splitlines()
        assert before == "1"
        assert said.startswith("UnwrittenSamples Your samples cannot be written")
        assert after.startswith("2 1 ")
        assert "they are used as they are" in after
        Path(folder).chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are no files there")
@pytest.mark.parametrize("name", [DATABASE_NAME, OLD_NAME])
@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_a_pipe_or_device_is_waited_for_by_nobody(name: str, kind: str, tmp_path: Path, new_sample) -> None:
    make_endless(tmp_path / name, kind)
    store = SampleStore(tmp_path)
    with pytest.raises(DataError, match="cannot be read"):
        store.samples()
    if name == DATABASE_NAME:
        with pytest.raises(DataError, match="cannot be written"):
            store.add(new_sample())
        assert store.unwritten == 1


def test_an_endless_line_of_the_old_file_is_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(old_file, "_LONGEST", 1000)
    (tmp_path / OLD_NAME).write_bytes(b"0" * 2500 + b"\n" + old_add("one", 7))
    found = old_file.read_old_file(tmp_path / OLD_NAME)
    assert [sample.content[0] for sample in found.samples] == ["one"]
    assert found.damaged == [1, 2, 3]
