"""`digitpad read --form`: filled-in forms to a table with a row for each sheet and a column for each field."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from rich.console import Console

from digitpad.cli.exit_codes import reading_exit_code
from digitpad.cli.files_source import FilesSource
from digitpad.cli.output.annotated_files import AnnotatedFiles
from digitpad.cli.output.documents import error_console
from digitpad.cli.output.form_output import FormJson, FormOutput, FormTable, FormText
from digitpad.cli.output.reading_progress import ReadingProgress, say
from digitpad.core.errors import DataError
from digitpad.core.forms.fields.read_form import FormJob
from digitpad.core.forms.form import Form
from digitpad.core.forms.form_tables import FormLayout, SheetReading, SheetTable
from digitpad.core.forms.form_workbook import FormsWorkbook
from digitpad.core.forms.stack.common_print import TOO_FEW, without_writing
from digitpad.core.forms.stack.repeated_entries import RepeatedEntries
from digitpad.core.pages.output import FileReading
from digitpad.core.pages.read_file import PageResult
from digitpad.core.pages.reading_process import ReadJob
from digitpad.core.picture_files import pictures_in
from digitpad.core.registry import Model


def read_forms(
    options: argparse.Namespace, files: list[str], model: Model, job: ReadJob, form: Form | None, cache: Path
) -> int:
    """Read, and return the exit code. `job`: how pictures are read otherwise. Raises DigitpadError or OSError."""
    console = error_console()
    form = _without_writing(form, options, files, console)
    job = FormJob(
        job.load, job.load_network, pictures=job.pictures, rules=job.rules, signs=job.signs, quiet=job.quiet, form=form
    )
    tables = _tables(options, cache)
    with ExitStack() as stack:
        source = stack.enter_context(FilesSource(options, files, model, job, tables, partial(say, console)))
        progress = stack.enter_context(ReadingProgress(console, source.count))
        for table in tables:
            stack.enter_context(table)
        printer: FormJson | FormText = FormJson() if options.json else FormText()
        stack.enter_context(printer)
        pictures = None if options.annotate is None else AnnotatedFiles(options.annotate, source.files)
        results = _FormResults(source, job, printer, tables, progress, pictures)
        for reading in stack.enter_context(closing(source.readings(results.add_page))):
            results.add(reading)
        if not options.watch:  # the next command may find what the columns are
            results.end()
    for sentence in results.repeated.sentences():
        say(console, sentence)
    if results.broken and results.sheets > 1:
        say(console, f"{results.broken:,} of {results.sheets:,} sheets could not be read.")
    return reading_exit_code(is_broken=results.broken > 0, is_any_read=results.broken < results.sheets)


def _without_writing(
    form: Form | None, options: argparse.Namespace, files: Sequence[str], console: Console
) -> Form | None:
    """The form with what its sheets have in common, where its picture was filled in."""
    if form is None or form.reference is None or not form.reference.filled:
        return form
    if options.watch:  # those that have come until now
        with suppress(DataError):  # who watches the folder says what is wrong with it
            files = [str(path) for path in pictures_in(Path(options.files[0]))]
    common = without_writing(form, files)
    if common is form:
        say(console, TOO_FEW)
        if options.watch:
            say(console, "Begin to watch again once more sheets are there.")
    return common


def _tables(options: argparse.Namespace, cache: Path) -> list[FormTable]:
    tables = [] if options.csv is None else [FormTable(options.csv)]
    return tables if options.xlsx is None else [*tables, FormTable(options.xlsx, FormsWorkbook(cache))]


class _FormResults:
    """Hands on what was read, sheet by sheet in the files' order, once the columns are known."""

    def __init__(
        self,
        source: FilesSource,
        job: FormJob,
        printer: FormJson | FormText,
        tables: Sequence[FormTable],
        progress: ReadingProgress,
        pictures: AnnotatedFiles | None,
    ) -> None:
        self.sheets = self.broken = 0
        self._source, self._printer, self._tables = source, printer, tables
        self._progress, self._pictures = progress, pictures
        self._pages: dict[int, list[PageResult]] = defaultdict(list)
        self._table = SheetTable(job.form)
        self.repeated = RepeatedEntries(job.rules)
        self._waiting: list[SheetReading] | None = []
        self._done = 0
        if self._table.layout is not None:
            self._begin(self._table.layout)

    def add_page(self, number: int, page: PageResult) -> None:
        """A page of file `number` was read."""
        if self._pictures is not None:
            self._pictures.write(number, page)
        self._pages[number].append(replace(page, picture=None))
        self._progress.show(self._done, Path(self._source.files[number]).name)

    def add(self, reading: FileReading) -> None:
        """A file was read; called in the files' order."""
        pages = self._pages.pop(self._done, [])
        if reading.error is not None and all(page.error is None for page in pages):
            pages.append(PageResult(len(pages) + 1, error=reading.error))  # its process died
        for page in pages:
            self._add_sheet(self.repeated.flagged(self._table.fitting(SheetReading(reading.file, page))))
        self._done += 1
        self._progress.show(self._done, Path(reading.file).name)

    def end(self) -> None:
        """All files were read."""
        if self._waiting:
            self._begin(FormLayout((), has_rows=False))

    def _add_sheet(self, reading: SheetReading) -> None:
        self.sheets += 1
        if reading.result.error is not None and self._source.is_told:
            self.broken += 1
            self._progress.say(f"{reading.file}: {reading.result.error}")
        if self._waiting is not None:
            self._waiting.append(reading)
            if self._table.layout is not None:
                self._begin(self._table.layout)
            return
        self._hand_on(reading)

    def _begin(self, layout: FormLayout) -> None:
        waiting, self._waiting = self._waiting or [], None
        with self._progress.away():
            for output in self._outputs():
                output.begin(layout)
        for reading in waiting:
            self._hand_on(reading)

    def _hand_on(self, reading: SheetReading) -> None:
        with self._progress.away():
            for output in self._outputs() if self._source.is_told else self._tables:
                output.add(reading)

    def _outputs(self) -> list[FormOutput]:
        return [self._printer, *self._tables]
