"""The samples' file: nothing that was kept is lost, whoever writes at once and whatever becomes of the disk."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timezone
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DataError
from digitpad.core.folder_lock import FolderLock
from digitpad.core.samples.record import Add
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import FILE, SampleStore

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


def lines(folder: Path) -> list[bytes]:
    return (folder / FILE).read_bytes().splitlines(keepends=True)


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
    assert store.samples() == []
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


def test_every_change_is_one_line_more_and_nothing_is_rewritten(store: SampleStore, new_sample) -> None:
    sample = new_sample()
    store.add(sample)
    before = (store.folder / FILE).read_bytes()
    store.relabel([sample.id], 2)
    store.delete([sample.id])
    content = (store.folder / FILE).read_bytes()
    assert content.startswith(before)
    assert [json.loads(line)["record"]["kind"] for line in lines(store.folder)] == ["add", "relabel", "delete"]


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
    assert len(lines(tmp_path)) == 75


def test_a_half_line_never_joins_the_next_record(store: SampleStore, new_sample) -> None:
    samples = [new_sample() for _ in range(3)]
    store.add(*samples)
    file = store.folder / FILE
    for cut in range(1, len(lines(store.folder)[-1]), 97):  # the power went anywhere in the last line
        whole = file.read_bytes()
        file.write_bytes(whole[:-cut])
        survivor = SampleStore(store.folder)
        complete = cut == 1  # only the line's end is missing
        assert len(survivor.samples()) == 2
        assert len(survivor.problems) == 1
        late = new_sample()
        survivor.add(late)
        again = SampleStore(store.folder)
        assert list(labels(again)) == [samples[0].id, samples[1].id, *([samples[2].id] if complete else []), late.id]
        assert labels(survivor) == labels(again)
        assert again.problems == survivor.problems
        assert again.problems == ([] if complete else [f"Damaged in {file}, and left out: line 3."])
        file.write_bytes(whole)


def test_a_damaged_record_is_left_out_and_named(store: SampleStore, new_sample) -> None:
    samples = [new_sample(label) for label in range(4)]
    store.add(*samples)
    file = store.folder / FILE
    content = lines(store.folder)
    content[1] = content[1].replace(b'"label":1', b'"label":9')
    content[2] = b"\x00" * 40 + b"\n"
    file.write_bytes(b"".join(content))
    again = SampleStore(store.folder)
    assert list(labels(again)) == [samples[0].id, samples[3].id]
    assert again.problems == [f"Damaged in {file}, and left out: line 2, line 3."]


@pytest.mark.parametrize(
    "body",
    [
        b"[]", b"7", b"{}", b'{"kind":"add"}',
        b'{"kind":"add","id":"x","label":12,"made":"2026-01-01","source":"canvas","image":""}',
        b'{"kind":"add","id":"x","label":1,"made":"2026-01-01","source":"canvas","image":"%%%"}',
        b'{"kind":"add","id":"x","label":1,"made":"yesterday","source":"canvas","strokes":[]}',
        b'{"kind":"add","id":"x","label":1,"made":"2026-01-01","source":"canvas","strokes":[{"width":1,"points":[[1]]}]}',
        b'{"kind":"delete","ids":"x"}', b'{"kind":"relabel","ids":["x"],"label":true}', b"[" * 100_000,
    ],
)  # fmt: skip
def test_a_record_of_nonsense_with_a_right_checksum_is_named_too(store: SampleStore, body: bytes) -> None:
    import zlib

    store.folder.mkdir()
    (store.folder / FILE).write_bytes(b'{"sum":"%08x","record":' % zlib.crc32(body) + body + b"}\n")
    assert store.samples() == []
    assert "line 1" in store.problems[0]


def test_records_of_a_newer_program_are_left_alone(store: SampleStore, new_sample) -> None:
    import zlib

    sample = new_sample()
    body = b'{"kind":"tag","ids":["sample-0"],"tag":"mine"}'
    store.add(sample)
    with (store.folder / FILE).open("ab") as file:
        file.write(b'{"sum":"%08x","record":' % zlib.crc32(body) + body + b"}\n")
    store.relabel([sample.id], 5)
    assert labels(store) == {sample.id: 5}
    assert store.problems == []
    assert body in (store.folder / FILE).read_bytes()


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
def test_a_disk_that_is_full_in_the_middle_of_a_record(tmp_path: Path) -> None:
    """A limit on the size of files stands in for the disk: what fits is written, the rest is refused."""
    script = """
import resource, sys
from pathlib import Path
sys.argv = ["", sys.argv[1], "x", "3"]
exec(WRITER)
size = (Path(sys.argv[1]) / "samples.jsonl").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 40, resource.RLIM_INFINITY))
sample = OwnSample("late", 4, datetime.now(timezone.utc), "canvas", drawing=drawing)
try:
    store.add(sample)
except Exception as error:
    print(type(error).__name__, store.unwritten, len(store.snapshot()))
assert (Path(sys.argv[1]) / "samples.jsonl").stat().st_size == size + 40
assert len(SampleStore(store.folder).samples()) == 3
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
store.flush()
print(sorted(sample.id for sample in SampleStore(store.folder).samples()), store.problems)
"""
    script = f"WRITER = {WRITER!r}\n" + script
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True)
    told, ids = done.stdout.splitlines()
    assert told == "DataError 1 4"
    assert ids.startswith("['late', 'x-0', 'x-1', 'x-2'] ")
    assert "line 4" in ids


def test_the_same_record_twice_is_as_good_as_once(store: SampleStore, new_sample) -> None:
    sample = new_sample()
    record = Add(sample)
    store.append([record])
    store.append([record])
    assert list(labels(SampleStore(store.folder))) == [sample.id]


def test_a_lock_that_another_process_holds_is_waited_for(store: SampleStore, new_sample, monkeypatch) -> None:
    monkeypatch.setattr("digitpad.core.samples.log._WAIT", 0.05)
    store.folder.mkdir()
    with FolderLock(store.folder), pytest.raises(DataError, match="Another digitpad"):
        store.add(new_sample())
    store.flush()
    assert len(SampleStore(store.folder).samples()) == 1


def test_a_file_that_was_put_in_place_of_this_one_is_read_anew(store: SampleStore, new_sample, tmp_path: Path) -> None:
    backup = SampleStore(tmp_path / "backup")
    old, new = new_sample(), new_sample()
    backup.add(old)
    store.add(new, new_sample())
    (backup.folder / FILE).replace(store.folder / FILE)
    assert list(labels(store)) == [old.id]
    (store.folder / FILE).unlink()
    assert store.samples() == []


def test_times_keep_their_zone(store: SampleStore, new_sample) -> None:
    store.add(new_sample())
    (sample,) = SampleStore(store.folder).samples()
    assert isinstance(sample, OwnSample)
    assert sample.made.tzinfo == timezone.utc
