"""What visitors leave is written when an exhibit ends, whatever its thread does at that moment."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from digitpad.core.exhibit.counts import CountsFile, VisitorCounts
from digitpad.ui.exhibit.record import VisitorRecord
from tests.support.windows import until


def test_what_is_being_written_at_the_end_is_not_lost(qapp: QApplication, tmp_path: Path) -> None:
    for number in range(20):
        folder = tmp_path / str(number)
        record = VisitorRecord(folder, keep=True, most=10)
        record.take(None, None, "")
        record.write()  # whether the thread has begun by then is chance
        record.close()
        assert CountsFile(folder).total == VisitorCounts(1)


def test_what_could_not_be_written_is_written_at_the_end(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "kept").touch()  # where a folder should be
    record = VisitorRecord(tmp_path / "kept", keep=True, most=10)
    record.take(None, None, "")
    record.write()
    until(lambda: not record._worker.busy, "the disk has refused")
    (tmp_path / "kept").unlink()
    record.close()
    assert CountsFile(tmp_path / "kept").total == VisitorCounts(1)
