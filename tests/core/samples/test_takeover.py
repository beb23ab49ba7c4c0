"""The samples' first file comes into the database once, and a database that cannot be read is never overwritten."""

from __future__ import annotations

import base64
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DataError
from digitpad.core.folder_lock import FolderLock
from digitpad.core.samples import database
from digitpad.core.samples.database import DATABASE_NAME, SCHEMA_VERSION
from digitpad.core.samples.old_file import OLD_NAME, read_old_file
from digitpad.core.samples.store import SampleStore
from tests.support.old_samples import ANSWER, NOW, STROKES, old_add, old_line


def written(folder: Path, *lines: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / OLD_NAME
    path.write_bytes(b"".join(lines))
    return path


def backups(folder: Path) -> list[Path]:
    return sorted(folder.glob("samples-before-sqlite-*.jsonl"))


def aside(folder: Path) -> list[Path]:
    return sorted(folder.glob("samples-unreadable-*.sqlite"))


def labels(store: SampleStore) -> dict[str, int]:
    return {sample.id: sample.label for sample in store.samples()}


def test_an_old_file_is_taken_over_with_all_that_was_done_to_it_and_kept(tmp_path: Path) -> None:
    image = np.arange(784, dtype=np.uint32).astype(np.uint8).reshape(28, 28)
    packed = base64.b64encode(zlib.compress(image.tobytes(), 1)).decode()
    path = written(
        tmp_path, old_add("a", 3, answer=ANSWER), old_add("b", 7),
        old_add("c", 10, strokes=None, image=packed, source="picture"),
        old_line(kind="relabel", ids=["a", "b"], label=5, when=NOW), old_line(kind="delete", ids=["b", "c"], when=NOW),
        old_line(kind="restore", ids=["c"], when=NOW), old_line(kind="tag", ids=["a"], tag="of a newer program"),
    )  # fmt: skip
    before = path.read_bytes()
    store = SampleStore(tmp_path)
    first, second = store.samples()
    assert (first.id, first.label, first.source, first.made.isoformat()) == ("a", 5, "canvas", NOW)
    assert first.drawing.strokes[0].points.tolist() == STROKES[0]["points"]
    assert first.drawing.strokes[0].width == 0.04
    assert first.answer.prediction.probabilities == tuple(ANSWER["probabilities"])
    assert (second.id, second.label, second.source, second.drawing) == ("c", 10, "picture", None)
    assert np.array_equal(second.image, image)
    assert store.problems == []
    assert not path.exists()
    assert [one.read_bytes() for one in backups(tmp_path)] == [before]
    store.restore(["b"])
    assert labels(SampleStore(tmp_path)) == {"a": 5, "b": 5, "c": 10}


def test_damaged_lines_are_named_and_stay_in_the_file_that_is_kept(tmp_path: Path) -> None:
    sound, other = old_add("a", 1), old_add("b", 2)
    written(tmp_path, sound, other.replace(b'"label":2', b'"label":9'), b"\0" * 40 + b"\n", old_add("c", 3), other[:90])
    store = SampleStore(tmp_path)
    assert labels(store) == {"a": 1, "c": 3}
    (backup,) = backups(tmp_path)
    assert store.problems == [f"Damaged in {backup}, and left out: line 2, line 3, line 5."]


def test_a_last_line_without_its_end_counts(tmp_path: Path) -> None:
    written(tmp_path, old_add("a", 1), old_add("b", 2)[:-1])
    assert labels(SampleStore(tmp_path)) == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    "body",
    [
        b"[]", b"7", b"{}", b'{"kind":"add"}',
        b'{"kind":"add","id":"x","label":12,"made":"2026-01-01","source":"canvas","image":""}',
        b'{"kind":"add","id":"x","label":1,"made":"2026-01-01","source":"canvas","image":"%%%"}',
        b'{"kind":"add","id":"x","label":1,"made":"yesterday","source":"canvas","strokes":[]}',
        b'{"kind":"add","id":"x","label":1,"made":"2026-01-01","source":"canvas","strokes":[{"width":1,"points":[[1]]}]}',
        b'{"kind":"add","id":"\\ud800","label":1,"made":"2026-01-01","source":"canvas",'
        b'"strokes":[{"width":1,"points":[[1,1,1,1]]}]}',
        b'{"kind":"delete","ids":"x"}', b'{"kind":"relabel","ids":["x"],"label":true}', b"[" * 100_000,
    ],
)  # fmt: skip
def test_a_line_of_nonsense_with_a_right_checksum_is_named_too(tmp_path: Path, body: bytes) -> None:
    written(tmp_path, b'{"sum":"%08x","record":' % zlib.crc32(body) + body + b"}\n")
    store = SampleStore(tmp_path)
    assert list(store.samples()) == []
    assert "line 1" in store.problems[0]


def test_who_died_right_before_the_file_got_its_other_name_has_lost_and_doubled_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, old_add("a", 1), old_add("b", 2))
    store = SampleStore(tmp_path)
    assert len(store.samples()) == 2
    store.relabel(["a"], 8)
    backups(tmp_path)[0].rename(path)  # as if the window had died before
    again = SampleStore(tmp_path)
    assert labels(again) == {"a": 8, "b": 2}
    assert again.problems == []
    assert len(backups(tmp_path)) == 1


def test_what_an_older_digitpad_writes_later_comes_in_too(tmp_path: Path) -> None:
    written(tmp_path, old_add("a", 1))
    store = SampleStore(tmp_path)
    assert labels(store) == {"a": 1}
    written(tmp_path, old_add("b", 2))
    assert labels(store) == {"a": 1, "b": 2}
    assert len(backups(tmp_path)) == 2


def test_an_old_file_that_cannot_be_taken_over_is_used_as_it_is(tmp_path: Path, new_sample, monkeypatch) -> None:
    monkeypatch.setattr(database, "_PATIENCE", 0.05)
    path = written(tmp_path, old_add("a", 1), b"no record\n")
    store = SampleStore(tmp_path)
    with FolderLock(tmp_path):  # as an older digitpad holds it while it writes
        assert labels(store) == {"a": 1}
        (said, damaged) = store.problems
        assert said.startswith(f"The samples in {path} cannot be put into {DATABASE_NAME} beside it (Another digitpad")
        assert damaged == f"Damaged in {path}, and left out: line 2."
        with pytest.raises(DataError, match="cannot be written"):
            store.relabel(["a"], 4)
        assert labels(store) == {"a": 4}
        assert store.unwritten == 1
    store.flush()
    assert labels(store) == labels(SampleStore(tmp_path)) == {"a": 4}
    assert not path.exists()


def test_a_sample_that_came_out_differently_undoes_the_taking_over(tmp_path: Path) -> None:
    path = written(tmp_path, old_add("a", 1), old_add("b", 2))
    with database.opened(tmp_path / DATABASE_NAME, create=True) as connection:
        connection.execute(
            "CREATE TRIGGER spoil AFTER INSERT ON content WHEN new.number = 2"
            " BEGIN UPDATE content SET source = 'nowhere' WHERE number = 2; END"
        )
    store = SampleStore(tmp_path)
    assert labels(store) == {"a": 1, "b": 2}
    assert "b differs" in store.problems[0]
    assert path.exists()
    with database.opened(tmp_path / DATABASE_NAME) as connection:
        assert connection.execute("SELECT count(*) FROM sample").fetchone() == (0,)


def test_reading_an_old_file_changes_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, old_add("a", 1), old_line(kind="delete", ids=["a"], when=NOW))
    (one,) = read_old_file(path).samples
    assert (one.label, one.deleted) == (1, True)
    assert [file.name for file in tmp_path.iterdir()] == [OLD_NAME]


@pytest.mark.parametrize("content", [b"this is no database " * 100, b"SQLite format 3\0" + b"\xff" * 4000])
def test_what_is_no_database_is_set_aside_as_it_is(tmp_path: Path, new_sample, content: bytes) -> None:
    path = tmp_path / DATABASE_NAME
    path.write_bytes(content)
    store = SampleStore(tmp_path)
    assert list(store.samples()) == []
    (other,) = aside(tmp_path)
    assert other.read_bytes() == content
    (said,) = store.problems
    assert said.startswith(f"The samples in {path} cannot be read (")
    assert f"The file is kept as {other.name}; 0 samples of it were saved." in said
    sample = new_sample(4)
    store.add(sample)
    assert labels(SampleStore(tmp_path)) == {sample.id: 4}
    assert other.read_bytes() == content


def test_a_newer_and_a_foreign_database_are_set_aside_with_what_can_be_read_taken_along(
    tmp_path: Path, new_sample
) -> None:
    sample = new_sample(6)
    SampleStore(tmp_path).add(sample)
    path = tmp_path / DATABASE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    store = SampleStore(tmp_path)
    assert labels(store) == {sample.id: 6}
    assert "(a newer digitpad has written it)" in store.problems[0]
    assert "1 sample of it was saved" in store.problems[0]
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (name TEXT)")
    late = SampleStore(tmp_path)
    assert list(late.samples()) == []
    assert "(it is another program's)" in late.problems[0]
    assert len(aside(tmp_path)) == 2


def test_a_file_of_no_length_is_a_database_that_somebody_was_about_to_make(tmp_path: Path, new_sample) -> None:
    (tmp_path / DATABASE_NAME).touch()
    store = SampleStore(tmp_path)
    assert list(store.samples()) == []
    sample = new_sample(2)
    store.add(sample)
    assert labels(SampleStore(tmp_path)) == {sample.id: 2}
    assert aside(tmp_path) == []


def test_of_a_damaged_database_all_is_saved_that_can_be_read_or_was_read_before(tmp_path: Path, new_sample) -> None:
    samples = [new_sample(number % 10) for number in range(400)]
    store, other = SampleStore(tmp_path), SampleStore(tmp_path)
    store.add(*samples)
    store.delete([samples[399].id])
    assert len(other.samples()) == 399
    path = tmp_path / DATABASE_NAME
    content = bytearray(path.read_bytes())
    with database.opened(path) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'content'").fetchone()[0]
        pages = len(content) // 4096
    assert pages > root + 20
    for page in (pages - 12, pages - 8):  # some leaves of the table with the contents
        content[page * 4096 : (page + 1) * 4096] = b"\xaa" * 4096
    path.write_bytes(content)
    fresh = SampleStore(tmp_path)
    found = labels(fresh)
    assert 300 < len(found) < 399
    assert all(found[one.id] == one.label for one in samples if one.id in found)
    (said,) = fresh.problems
    assert "cannot be read (it is damaged)" in said
    assert aside(tmp_path)[0].read_bytes() == bytes(content)
    assert samples[399].id not in found


def test_a_window_that_knew_the_samples_saves_them_all(tmp_path: Path, new_sample) -> None:
    samples = [new_sample(number % 10) for number in range(50)]
    store = SampleStore(tmp_path)
    store.add(*samples)
    (tmp_path / DATABASE_NAME).write_bytes(b"gone " * 3000)
    late = new_sample(1)
    store.add(late)
    assert labels(SampleStore(tmp_path)) == {one.id: one.label for one in [*samples, late]}
    assert labels(store) == labels(SampleStore(tmp_path))


def test_of_two_windows_one_sets_aside(tmp_path: Path) -> None:
    one, two = SampleStore(tmp_path), SampleStore(tmp_path)
    (tmp_path / DATABASE_NAME).write_bytes(b"this is no database " * 100)
    assert list(one.samples()) == list(two.samples()) == []
    assert len(aside(tmp_path)) == 1
    assert [len(one.problems), len(two.problems)] == [1, 0]


def test_a_database_whose_own_words_are_damaged_is_set_aside(tmp_path: Path, new_sample) -> None:
    """SQLite then quotes what is no text, and Python's words for that are no sqlite3.Error."""
    SampleStore(tmp_path).add(new_sample())
    path = tmp_path / DATABASE_NAME
    content = path.read_bytes()
    path.write_bytes(content.replace(b"CREATE TABLE content", b"CREATE TABL\xff content"))
    assert path.read_bytes() != content
    store = SampleStore(tmp_path)
    store.samples()
    (said,) = store.problems
    assert said.startswith(f"The samples in {path} cannot be read (it is damaged). The file is kept as ")
    store.add(new_sample())
    assert len(SampleStore(tmp_path).samples()) >= 1
