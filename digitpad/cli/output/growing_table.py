"""A table that grows with what is read: a CSV file, or a workbook for spreadsheets."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, TypeVar

from digitpad.cli.output.continued_file import ContinuedFile
from digitpad.cli.output.growing_file import GrowingFile
from digitpad.core.pages.growing_workbook import GrowingWorkbook

_GROWS_AS: Final = ".csv"  # which can be read as far as it goes
_Table = TypeVar("_Table", bound="GrowingTable")


class GrowingTable:
    """Used within `with`. Raises DataError and OSError, as early as they can be known.

    Until a workbook is whole its rows lie beside it as CSV: who is killed loses none.
    """

    def __init__(self, path: Path, header: str, workbook: GrowingWorkbook | None = None) -> None:
        """`header`: CSV, as in `GrowingFile`; `workbook`: what `path` is to be; None: a CSV file."""
        self._path, self._header = path, header
        self._file: GrowingFile | ContinuedFile
        if workbook is None:
            self._file = GrowingFile(path, header)
        else:
            self._file = GrowingFile(path, header, ending=_GROWS_AS, put_in_place=self._put_in_place)
        self._whole = workbook
        self._stack = ExitStack()

    def write_in_place(self) -> None:
        """Before it is begun: its rows are seen at once where they belong, and the next command goes on with them."""
        assert self._whole is None, "a workbook cannot be gone on with"
        self._file = ContinuedFile(self._path, self._header)

    def end_comparing(self) -> None:
        """What was read before was added; whatever comes is new. Raises DataError where something else is there."""
        if isinstance(self._file, ContinuedFile):
            self._file.end_comparing()

    def __enter__(self: _Table) -> _Table:
        """Begin it beside its place."""
        with ExitStack() as stack:
            if self._whole is not None:
                stack.enter_context(self._whole)
            stack.enter_context(self._file)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put it in place, or leave what there is of it beside that place."""
        self._stack.__exit__(kind, error, trace)

    @property
    def kept(self) -> Path | None:
        """Where the beginning of it lies, if it did not become whole."""
        return self._file.kept

    def _put_in_place(self, rows: Path, path: Path) -> None:
        assert self._whole is not None
        self._whole.save(path)
        rows.unlink()
