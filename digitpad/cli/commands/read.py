"""`digitpad read`: the digits in pictures, as text, JSON, a table, and pictures with the answers in them."""

from __future__ import annotations

import argparse
import glob
import os
import re
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from functools import partial
from pathlib import Path
from typing import Final

from digitpad.cli.exit_codes import reading_exit_code
from digitpad.cli.files_source import FilesSource, add_many_options, check_many_options, table_files
from digitpad.cli.form_options import add_form_option, check_form_options, form_of
from digitpad.cli.number_rules import RuledResults, add_rule_options, rules_of
from digitpad.cli.options import Commands, add_command, table_file, whole_number
from digitpad.cli.output.annotated_files import AnnotatedFiles
from digitpad.cli.output.documents import DEBUG, error_console, silent_libraries
from digitpad.cli.output.reading_printers import JsonPrinter, TextPrinter
from digitpad.cli.output.reading_progress import ReadingProgress, say
from digitpad.cli.output.reading_tables import PaperTable, ReadingTable, WorkbookTable, digits_table, numbers_table
from digitpad.cli.sign_options import add_sign_options, signs_of
from digitpad.core.errors import DataError, DigitpadError, ModelError
from digitpad.core.files import sha256
from digitpad.core.pages.growing_workbook import WORKBOOK_ENDING
from digitpad.core.pages.many_files import MOST_READING_PROCESSES
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import FileReading, json_entry
from digitpad.core.pages.read_file import PageResult
from digitpad.core.pages.reading_process import ReadJob
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.picture_files import SUFFIXES, is_picture_name, natural_key, pictures_in
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Model, Registry
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.table_structure.page_tables import table_lines
from digitpad.core.table_structure.table_output import file_tables_text, tables_entry
from digitpad.core.table_structure.tables_workbook import TablesWorkbook

_PROCESSES: Final = min(8, os.cpu_count() or 1)  # each takes some hundred megabytes
_ADDRESS: Final = re.compile(r"(https?|ftp)://", re.IGNORECASE)
_THREADS: Final = 2  # of one that reads alone


def add_to(commands: Commands) -> None:
    """Add `read`."""
    parser = add_command(
        commands,
        "read",
        run=run,
        does="Read the digits in pictures: photos and scans of handwriting.",
        example="digitpad read scans photo.jpg --csv numbers.csv --xlsx numbers.xlsx --annotate seen\n"
        "  digitpad read cards --length 16 --check luhn --csv cards.csv\n"
        "  digitpad read exams --allowed students.csv:number --xlsx exams.xlsx --xlsx-pictures\n"
        "  digitpad read lists --table --xlsx lists.xlsx\n"
        "  digitpad read sheets --form auto --between 0 100 --xlsx scores.xlsx --resume\n"
        "  digitpad read scanner --form auto --csv scores.csv --watch",
    )
    add = parser.add_argument
    formats = ", ".join(SUFFIXES)
    add("files", nargs="+", metavar="FILE", help=f"a picture ({formats}), or a folder: all pictures in it, by name")
    add("--model", default=DEFAULT_MODEL, metavar="NAME_OR_DIR", help="a model's name or folder; default: %(default)s")
    add("--json", action="store_true", help="print the result as one JSON document: a list with an entry for each file")
    add("--csv", type=table_file, metavar="FILE", help="write a table to FILE, a row for each number")
    add("--csv-digits", type=table_file, metavar="FILE", help="write a table to FILE, a row for each digit")
    add(
        "--xlsx",
        type=table_file,
        metavar="FILE",
        help="write a workbook for spreadsheets to FILE, a row for each number",
    )
    add("--xlsx-pictures", action="store_true", help="beside each number in doubt in that workbook, its picture")
    add(
        "--table",
        action="store_true",
        help="the pictures show tables: text, --json, --csv and --xlsx have their rows and columns, as on paper, in "
        "place of a row for each number",
    )
    add_sign_options(parser)
    add("--annotate", type=Path, metavar="DIR", help="write each page to DIR with what was read drawn into it")
    add(
        "--processes",
        type=whole_number,
        default=_PROCESSES,
        metavar="N",
        help="how many files are read at once, each in a process of its own; 1: in this one; default: one for each "
        "processor, 8 at most",
    )
    add_form_option(parser)
    add_many_options(parser)
    add_rule_options(parser)


def run(options: argparse.Namespace) -> int:
    """Read. Raises DigitpadError or OSError."""
    from digitpad.runtime.sound_network import sound_network  # other commands can do without

    _check(options)
    rules = rules_of(options)
    form = None if options.form is None else form_of(options)
    files = [] if options.watch else [file for name in options.files for file in _files(name)]
    for path in table_files(options):
        _check_is_none_of(path, files)
    paths = default_paths()
    model = Registry(paths.bundled_models, paths.user_models).find(options.model)
    model.check_digits("Reading pages")
    sound_network(model)
    job = _job(options, model, rules)
    if options.form is not None:
        from digitpad.cli.form_reading import read_forms  # as can whoever has none

        return read_forms(options, files, model, job, form, paths.cache)
    console = error_console()
    tables = _tables(options, paths.cache, ruled=rules is not None)
    ruled = RuledResults(rules)
    with ExitStack() as stack:
        source = stack.enter_context(FilesSource(options, files, model, job, tables, partial(say, console)))
        progress = stack.enter_context(ReadingProgress(console, source.count))
        for table in tables:
            stack.enter_context(table)
        pictures = None if options.annotate is None else AnnotatedFiles(options.annotate, source.files)
        printer: JsonPrinter | TextPrinter = _printer(options, source.count, ruled=rules is not None)
        stack.enter_context(printer)
        results = _Results(source, printer, progress, tables, pictures)
        for reading in stack.enter_context(closing(source.readings(results.add_page))):
            results.add(ruled.counted(reading))
        if options.xlsx is not None:  # which takes a while at the end
            progress.show(results.done, f"writing {options.xlsx.name}")
    for sentence in ruled.sentences():
        say(console, sentence)
    if results.broken and results.done > 1:
        say(console, f"{results.broken:,} of {results.done:,} files could not be read.")
    return results.exit_code


class _Results:
    """Hands on what was read, as soon as it was: to standard output, the tables, the pictures and the bar."""

    def __init__(
        self,
        source: FilesSource,
        printer: JsonPrinter | TextPrinter,
        progress: ReadingProgress,
        tables: Sequence[ReadingTable],
        pictures: AnnotatedFiles | None,
    ) -> None:
        self.broken = self.done = self._useless = 0
        self._source, self._printer, self._progress = source, printer, progress
        self._tables, self._pictures = tables, pictures

    @property
    def exit_code(self) -> int:
        """What came of all files."""
        return reading_exit_code(is_broken=self.broken > 0, is_any_read=self._useless < self.done)

    def add_page(self, number: int, page: PageResult) -> None:
        """A page of file `number` was read."""
        if self._pictures is not None:
            self._pictures.write(number, page)
        where = f", page {page.number} of {page.count}" if page.count > 1 else ""
        self._progress.show(self.done, f"{Path(self._source.files[number]).name}{where}")

    def add(self, reading: FileReading) -> None:
        """A file was read; called in the files' order."""
        for table in self._tables:
            table.add(reading)
        if self._source.is_told:
            self._tell(reading)
        self.done += 1
        self._progress.show(self.done, Path(reading.file).name)

    def _tell(self, reading: FileReading) -> None:
        pictures = None if self._pictures is None else self._pictures.of(self.done)
        with self._progress.away():
            self._printer.show(reading, pictures)
        if reading.error is not None:
            self.broken += 1
            self._useless += not reading.lines
            self._progress.say(f"{reading.file}: {reading.error}")
        elif not reading.lines and isinstance(self._printer, TextPrinter):
            self._progress.say(f"{reading.file}: no digits found.")


def _check(options: argparse.Namespace) -> None:
    if not 1 <= options.processes <= MOST_READING_PROCESSES:
        raise DigitpadError(f"There can be 1 to {MOST_READING_PROCESSES} processes, not {options.processes}.")
    if options.xlsx is not None and options.xlsx.suffix.lower() != WORKBOOK_ENDING:
        raise DigitpadError(
            f"{options.xlsx} does not end in {WORKBOOK_ENDING}; no spreadsheet would open that workbook."
        )
    if options.form is not None:
        check_form_options(options)
    if options.table:
        _check_table_options(options)
    check_many_options(options)
    if options.xlsx_pictures and options.xlsx is None:
        raise DigitpadError("--xlsx-pictures needs a workbook; name one with --xlsx, such as numbers.xlsx.")
    paths = table_files(options)
    for path in filter(is_picture_name, paths):  # «--csv *.png» names a picture
        raise DigitpadError(f"{path} is a picture's name; name a file for the table, such as digits.csv.")
    for path in paths:
        if [os.path.realpath(other) for other in paths].count(os.path.realpath(path)) > 1:
            raise DigitpadError(f"{path} is named for two tables; name another file for one of them.")


def _check_table_options(options: argparse.Namespace) -> None:
    """Raises DigitpadError for what is not possible with tables."""
    for name in ("form", "csv_digits", "xlsx_pictures"):
        if getattr(options, name):
            raise DigitpadError(f"--{name.replace('_', '-')} is not possible with --table; leave one of them out.")


def _printer(options: argparse.Namespace, files: int | None, *, ruled: bool) -> JsonPrinter | TextPrinter:
    several = files is None or files > 1
    if options.table:
        return JsonPrinter(tables_entry) if options.json else TextPrinter(several, file_tables_text)
    return JsonPrinter(partial(json_entry, ruled=ruled)) if options.json else TextPrinter(several)


def _tables(options: argparse.Namespace, folder: Path, *, ruled: bool) -> list[ReadingTable]:
    """The tables that are wanted; `folder`: for what the workbook needs meanwhile."""
    tables: list[ReadingTable] = []
    if options.table:
        tables += [] if options.csv is None else [PaperTable(options.csv)]
        return tables if options.xlsx is None else [*tables, PaperTable(options.xlsx, TablesWorkbook(folder))]
    if options.csv is not None:
        tables.append(numbers_table(options.csv, ruled=ruled))
    if options.csv_digits is not None:
        tables.append(digits_table(options.csv_digits))
    if options.xlsx is not None:
        tables.append(WorkbookTable(options.xlsx, folder, pictures=options.xlsx_pictures, ruled=ruled))
    return tables


def _check_is_none_of(table: Path, files: Sequence[str]) -> None:
    """Raises DigitpadError if the table would take the place of a picture, as «--csv *» may mean."""
    with suppress(OSError):  # there is no such file yet
        there = table.stat()
        for file in files:
            with suppress(OSError):
                if os.path.samestat(there, os.stat(file)):
                    raise DigitpadError(f"{table} is to be read; name another file for the table, such as digits.csv.")


def _files(name: str) -> list[str]:
    """The files that an argument means: itself, the pictures in a folder, or what matches a pattern.

    Raises DigitpadError for an address of the web.
    """
    if _ADDRESS.match(name) and not os.path.exists(name):
        raise DigitpadError(f"{name} is an address of the web, from which digitpad reads nothing; download it first.")
    if os.path.isdir(name):
        try:
            # A folder without pictures stays, for the error that it gives.
            return [str(file) for file in pictures_in(Path(name))] or [name]
        except DataError:
            return [name]
    if not os.path.exists(name) and ("*" in name or "?" in name):  # Windows leaves patterns to the programs
        return sorted(glob.glob(name), key=natural_key) or [name]
    return [name]


def _job(options: argparse.Namespace, model: Model, rules: RuleSet | None) -> ReadJob:
    return ReadJob(
        partial(_load, model) if options.scheduler is None else _load_elsewhere(model),
        partial(_load_network, _THREADS if options.processes == 1 and options.scheduler is None else 1),
        pictures=options.annotate is not None,
        number_pictures=options.xlsx_pictures,
        rules=rules,
        signs=signs_of(options),
        lines_of=table_lines if options.table else None,
        quiet=os.environ.get(DEBUG) != "1",
    )


def _load(model: Model) -> Classifier:
    from digitpad.runtime.litert import load_classifier  # the process that waits for others can do without

    with silent_libraries():
        return load_classifier(model)


def _load_elsewhere(model: Model) -> Callable[[], Classifier]:
    """The same on another computer, where bundled models lie elsewhere; own ones are looked for at the same place."""
    return partial(_load_same, model.name if model.bundled else str(model.folder.absolute()), sha256(model.litert_file))


def _load_same(name: str, checksum: str) -> Classifier:
    paths = default_paths()
    model = Registry(paths.bundled_models, paths.user_models).find(name)
    if sha256(model.litert_file) != checksum:
        raise ModelError(f"a worker has another model {name}; it needs the same digitpad as this computer")
    return _load(model)


def _load_network(threads: int) -> PageNetwork:
    from digitpad.runtime.pages import load_pages

    with silent_libraries():
        return load_pages(default_paths(), threads=threads)
