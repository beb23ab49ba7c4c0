"""The rules for the numbers of all pages: whoever changes them changes every page, in a worker's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from digitpad.core.pages.page import PageReading
from digitpad.core.rules.typed_rules import NO_RULES, ChosenRules
from digitpad.ui.background.worker import BackgroundWorker, Job, Work
from digitpad.ui.pictures.pages.listed_page import ListedPage
from digitpad.ui.pictures.pages.ruled_reading import RuledReading, ruled_reading


@dataclass(frozen=True, eq=False)
class _RuledPage:
    page: ListedPage
    before: PageReading
    after: RuledReading


class PageRules(QObject):
    """Holds the rules that hold, and brings pages to them: those that are read; others come when they are."""

    changed = Signal()
    """Other rules hold."""
    page_ruled = Signal(object)
    """A `ListedPage` is as the rules want it."""
    progressed = Signal()
    """`share` is another one."""
    failed = Signal(str)
    """What went wrong, in one sentence."""

    def __init__(self, pages: Sequence[ListedPage], worker: BackgroundWorker, parent: QObject | None = None) -> None:
        """`pages`: all there are, now and later."""
        super().__init__(parent)
        self._pages = pages
        self._worker = worker
        self._chosen = NO_RULES
        self._share: float | None = None

    @property
    def share(self) -> float | None:
        """How many of the pages have come to other rules, 0..1; None while none is on its way."""
        return self._share

    @property
    def chosen(self) -> ChosenRules:
        """The rules that hold."""
        return self._chosen

    def use(self, chosen: ChosenRules, *, current: ListedPage | None, as_step: bool = True) -> None:
        """Let other rules hold, `current` first. `as_step`: each page may go back to what it was."""
        if self._take(chosen):
            self._rule(sorted(self._pages, key=lambda page: page is not current), as_step=as_step)

    def follow(self, page: ListedPage) -> None:
        """Undo or redo has brought a page to other rules: all others undo or redo them, too, or come to them."""
        if self._take(page.version.rules):
            self._rule([other for other in self._pages if other is not page], as_step=True, travels=True)

    def renew(self, page: ListedPage) -> None:
        """A page may come with other rules than those that hold now."""
        if page.can_be_ruled and page.version.rules is not self._chosen:
            self._rule([page], as_step=False)

    def _take(self, chosen: ChosenRules) -> bool:
        """Whether these are other rules."""
        if chosen is self._chosen:
            return False
        same = chosen.rules == self._chosen.rules
        self._chosen = chosen
        self.changed.emit()
        return not same

    def _rule(self, pages: Sequence[ListedPage], *, as_step: bool, travels: bool = False) -> None:
        chosen, wanted = self._chosen, [page for page in pages if page.can_be_ruled]

        def run(work: Work) -> None:
            for place, page in enumerate(wanted):
                work.check(place / len(wanted))
                if page.reading is not None:
                    work.show(_RuledPage(page, page.reading, ruled_reading(page.reading, chosen)))

        if wanted:
            job = Job(run, progressed=self._tell, shown=partial(self._on_ruled, as_step=as_step, travels=travels))
            job.done, job.cancelled = lambda _: self._tell(None), lambda: self._tell(None)
            job.failed = self._on_failed
            self._worker.submit(job, urgent=True)

    def _tell(self, share: float | None) -> None:
        self._share = share
        self.progressed.emit()

    def _on_failed(self, sentence: str) -> None:
        self._tell(None)
        self.failed.emit(sentence)

    def _on_ruled(self, result: object, *, as_step: bool, travels: bool) -> None:
        if not isinstance(result, _RuledPage) or result.after.rules is not self._chosen:
            return
        page = result.page
        if not page.can_be_ruled:
            return  # it is being read, and comes when it is
        if page.reading is not result.before:
            self._rule([page], as_step=as_step, travels=travels)
        elif page.version.rules is not self._chosen:
            if not (travels and page.travel_to_rules(self._chosen)):
                page.rule(result.after, as_step=as_step)
            self.page_ruled.emit(page)
