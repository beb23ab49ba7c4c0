"""A child process that reads files of pictures, one after another: a decoder that crashes ends it and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

from digitpad.core.errors import DataError, DigitpadError, error_words
from digitpad.core.jobs.child_process import ChildLink, ChildProcess, ChildSettings
from digitpad.core.jobs.plain_values import from_plain, to_plain
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.read_file import Check, LinesOf, PageResult, read_pages
from digitpad.core.recognition.predict import Classifier
from digitpad.core.rules.roster import Roster
from digitpad.core.rules.rule_set import RuleSet

READING_MEMORY: Final = 4 << 30
"""Bytes that opening and reading a page may take (Linux); the largest picture that is allowed takes half of it."""


@dataclass(frozen=True)
class Ready:
    """The network is loaded."""


@dataclass(frozen=True)
class Unable:
    """The network cannot be loaded, and why."""

    sentence: str


@dataclass(frozen=True)
class FileDone:
    """All pages of the file were sent."""


ReadingMessage: TypeAlias = "Ready | Unable | PageResult | FileDone"
ReadingProcess: TypeAlias = "ChildProcess[str, ReadingMessage]"
"""It is sent names of files."""


@dataclass(frozen=True)
class ReadJob:
    """How files are read. `load` and `load_network` make the networks, in the process that uses them;
    `pictures`: pages with answers, too; `number_pictures`: numbers in doubt with a picture of each;
    `rules`: what numbers may be; `signs`: which ones are looked for; `lines_of`: as in `read_pages`.

    `quiet`: other processes write nothing to this one's standard output and standard error.
    """

    load: Callable[[], Classifier]
    load_network: Callable[[], PageNetwork]
    pictures: bool = False
    number_pictures: bool = False
    rules: RuleSet | None = None
    signs: str = ""
    lines_of: LinesOf | None = None
    quiet: bool = True

    def read(
        self, file: str, classifier: Classifier, network: PageNetwork, *, check: Check = lambda share: None
    ) -> Iterator[PageResult]:
        """Read a file's pages with networks that it has loaded. `check`: as in `read_pages`."""
        return read_pages(
            file,
            classifier,
            network,
            pictures=self.pictures,
            number_pictures=self.number_pictures,
            rules=self.rules,
            signs=self.signs,
            lines_of=self.lines_of,
            check=check,
        )

    @property
    def rosters(self) -> tuple[Roster, ...]:
        """The lists of numbers that decide what is read."""
        return () if self.rules is None or self.rules.roster is None else (self.rules.roster,)

    def packed(self, page: PageResult) -> dict[str, object]:
        """A page's result, without its picture, as JSON has it."""
        return to_plain(page)

    def unpacked(self, document: Mapping[str, object]) -> PageResult:
        """What `packed` made of it. Raises FormatProblem."""
        return from_plain(document, PageResult)


def start_reading(job: ReadJob) -> ReadingProcess:
    """Start a child. Raises DataError if that is impossible."""
    # Decoders in C write wherever they like.
    settings = ChildSettings("reading", silent=(1, 2) if job.quiet else (), memory=READING_MEMORY)
    try:
        return ChildProcess(partial(_read, job), settings)
    except OSError as error:
        raise DataError(f"A process for reading cannot be started ({error_words(error)}).") from None


def _read(job: ReadJob, link: ChildLink[str, ReadingMessage]) -> None:
    """The child's whole life: it ends when nobody is there any more to give it files."""

    def check(share: float) -> None:
        if link.poll():  # nothing is sent to who has not answered: the parent is gone
            raise EOFError

    try:
        try:
            classifier, network = job.load(), job.load_network()
        except DigitpadError as error:
            link.send(Unable(str(error)))
            return
        link.send(Ready())
        while True:
            for page in job.read(link.receive(), classifier, network, check=check):
                link.send(page)
            link.send(FileDone())
    except (EOFError, OSError):
        return
