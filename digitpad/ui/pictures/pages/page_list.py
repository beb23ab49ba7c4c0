"""The pages of the picture window and everything that is done with them: open, read, turn, edit, undo, cancel."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from digitpad.core.errors import DataError
from digitpad.core.pages.network import LoadPageNetwork, PageNetwork
from digitpad.core.pages.page import PageReading
from digitpad.core.pages.page_loader import PageLoader
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Model
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.background.worker import AnyJob, BackgroundWorker, Job, Work
from digitpad.ui.pictures.pages import edits
from digitpad.ui.pictures.pages.edits import EditNetworks, PageEdit
from digitpad.ui.pictures.pages.listed_page import ListedPage, PageState, PageVersion
from digitpad.ui.pictures.pages.page_picture import PagePicture
from digitpad.ui.pictures.pages.page_rules import PageRules
from digitpad.ui.pictures.pages.pasted import PastedPictures
from digitpad.ui.pictures.pages.picture_thread import LoadPage, PictureThread
from digitpad.ui.pictures.pages.reading import FoundPages, find_pages, read_version, read_with_ink
from digitpad.ui.pictures.pages.ruled_reading import RuledReading, ruled_reading
from digitpad.ui.pictures.pages.shared_network import SharedNetwork
from digitpad.ui.pictures.pages.unfinished import UnfinishedWork

_T = TypeVar("_T")
_MOST_PIXEL_BYTES: Final = 600_000_000
"""Bytes that the pixels of all pages may take together; of those looked at longest ago they are forgotten."""


class PageList(QObject):
    """Holds the pages. Two threads work for it: one reads pages, one does what a person waits for.

    Each has a network, and a child process in which files are opened: one that hangs keeps nobody else waiting.
    """

    added = Signal(object)
    """Pages that are new in the list."""
    page_changed = Signal(object)
    """A page is further, or another, than before."""
    current_changed = Signal()
    """Another page is to be shown."""
    busy_changed = Signal()
    """Work came, went on or ended."""
    problem = Signal(str)
    """What went wrong, in one sentence."""
    work_failed = Signal()
    """That was something that the person did, or a file that was to be written."""

    def __init__(
        self,
        load: LoadClassifier,
        load_network: LoadPageNetwork,
        *,
        pasted: Path,
        new_loader: Callable[[], PageLoader] = PageLoader,
        parent: QObject | None = None,
    ) -> None:
        """`pasted`: the folder in which windows keep pasted pictures."""
        super().__init__(parent)
        self._model: Model | None = None
        self._pages: list[ListedPage] = []
        self._current: ListedPage | None = None
        self._signs = ""
        self._other_signs: set[ListedPage] = set()
        self._recent: list[ListedPage] = []
        self._pasted = PastedPictures(pasted)
        self._pasted_count = 0
        self._unfinished = UnfinishedWork()
        self._network = SharedNetwork(load_network)
        new_thread = partial(PictureThread, load=load, new_loader=new_loader, parent=self)
        self._reader, self._helper = new_thread("picture reader"), new_thread("picture editor")
        for thread in (self._reader, self._helper):
            thread.worker.changed.connect(self.busy_changed)
        self.rules = PageRules(self._pages, self._helper.worker, self)
        self.rules.page_ruled.connect(self.page_changed)
        self.rules.progressed.connect(self.busy_changed)
        self.rules.failed.connect(self.problem)
        self._starter = BackgroundWorker("picture process", self)
        self._starter.submit(Job(lambda _: self._reader.loader.start()))  # while the person still chooses a file

    @property
    def pages(self) -> Sequence[ListedPage]:
        """All pages, in the order in which they were opened."""
        return self._pages

    @property
    def current(self) -> ListedPage | None:
        """The page that is shown."""
        return self._current

    @property
    def model(self) -> Model | None:
        """The network that is asked."""
        return self._model

    @property
    def is_busy(self) -> bool:
        """Whether a page is being looked for or read, or waits for that."""
        return self._reader.worker.busy or self._helper.worker.busy

    def use(self, model: Model | None) -> None:
        """Ask another network from now on."""
        self._model = model

    def use_signs(self, signs: str) -> None:
        """Look for these signs from now on, "" for none; on pages that were read, too, as a step of each.

        Pages whose pixels were forgotten come when they are shown.
        """
        if signs == self._signs:
            return
        self._signs = signs
        self._other_signs = {page for page in self._pages if page.reading is not None}
        for page in self._pages:
            self._renew_signs(page)

    def open(self, paths: Sequence[Path]) -> None:
        """Add the pages of files, and of the files in folders, and read them."""
        if paths:
            self._helper.worker.submit(self._looking(lambda work: find_pages(paths, work, self._helper.loader)))

    def paste(self, image: QImage) -> None:
        """Add a picture from the clipboard."""
        self._pasted_count += 1
        name = self.tr("Pasted picture {0}").format(self._pasted_count)
        file_name = f"pasted-{self._pasted_count}.png"

        def keep(work: Work) -> None:
            problem = "The picture on the clipboard cannot be kept: there is no room for temporary files."
            try:
                file = self._pasted.file(file_name)
            except OSError:
                raise DataError(problem) from None
            if not image.save(str(file)):
                raise DataError(problem)
            work.show(FoundPages((ListedPage(file, name=name),)))

        self._helper.worker.submit(self._looking(keep))

    def show(self, page: ListedPage) -> None:
        """Show this page; what is not there is read next."""
        if page is self._current:
            return
        self._current = page
        self._use_again(page)
        if page.job is not None:
            self._reader.worker.hurry(page.job)
        elif page.light:
            self._read(page)
        self.rules.renew(page)
        self.current_changed.emit()
        self._make_room()

    def read_again(self) -> None:
        """Read the page that is shown with the model of now; as after a turn, that can be undone."""
        page = self._current
        if page is not None:
            if page.reading is not None and not page.light:
                page.turn(0)
            self._read(page)

    def turn(self, by: int) -> None:
        """Turn the page that is shown by clockwise quarter turns, and read it anew."""
        page = self._current
        if page is not None and page.state is not PageState.FAILED:
            page.turn(by)
            self._read(page)

    def use_ink(self, least_ink: float) -> None:
        """Read the page that is shown with another limit of what is ink, for this page only; that can be undone."""
        page = self._current
        if page is not None and page.state in (PageState.READ, PageState.READING, PageState.WAITING):
            page.use_ink(least_ink)
            if page.version.lines is None:
                self._read(page)

    def edit(self, edit: PageEdit, then: Callable[[], object] = lambda: None) -> None:
        """Change the reading of the page that is shown, as one step, `then` do something else."""
        page = self._current
        if page is not None and page.state is PageState.READ and not page.light:
            self._edit(page, edit, then)

    def _edit(
        self, page: ListedPage, edit: PageEdit, then: Callable[[], object] = lambda: None, *, is_work: bool = True
    ) -> None:
        """`is_work`: whether the page has then something of the person's that could be lost."""
        model = self._model

        def run(work: Work) -> RuledReading | None:
            networks = EditNetworks(lambda: self._helper.cache.classifier(model), self._network, work.check)
            before = page.reading or _gone()
            after = edit(before, networks)
            rules = self.rules.chosen
            known = page.numbers if page.version.rules is rules else ()
            return None if after is before else ruled_reading(after, rules, known)

        def done(edited: RuledReading | None) -> None:
            now = page.reading
            if now is not None and page.state is PageState.READ and not page.light:
                if edited is not None and edited.reading.paper is now.paper:
                    page.edit(edited) if is_work else page.rule(edited, as_step=True)
                self.page_changed.emit(page)
                then()

        self._helper.worker.submit(self._unfinished.watch(Job(run, done=done, failed=self._on_failed)))

    def decide(
        self,
        changes: Mapping[ListedPage, Callable[[PageReading], PageReading]],
        done: Callable[[Mapping[ListedPage, PageVersion]], object],
    ) -> None:
        """Change the readings of several pages, each as one step, without their pixels; `done`: which steps these were.

        A page that is another one by then is left alone.
        """
        started: dict[ListedPage, PageReading] = {}

        def run(_: Work) -> dict[ListedPage, RuledReading | None]:
            started.update({page: page.reading for page in changes if page.reading is not None})
            return {page: decided(page, reading) for page, reading in started.items()}

        def decided(page: ListedPage, reading: PageReading) -> RuledReading | None:
            rules, after = self.rules.chosen, changes[page](reading)
            known = page.numbers if page.version.rules is rules else ()
            return None if after is reading else ruled_reading(after, rules, known)

        def settle(results: dict[ListedPage, RuledReading | None]) -> None:
            steps = {}
            for page, result in results.items():
                now = page.reading
                if now is None or page.state is not PageState.READ or now.lines is not started[page].lines:
                    continue
                if result is not None:
                    reading = replace(now, lines=result.reading.lines, rules=result.reading.rules)
                    page.edit(replace(result, reading=reading))
                    steps[page] = page.version
                    self.rules.renew(page)
                self.page_changed.emit(page)
            done(steps)

        self._helper.worker.submit(self._unfinished.watch(Job(run, done=settle, failed=self._on_failed)))

    def take_back(self, steps: Mapping[ListedPage, PageVersion]) -> set[ListedPage]:
        """Take back those of these steps that are the last ones on their pages; returns on which pages."""
        back = {page for page, step in steps.items() if page.state is PageState.READ and page.version is step}
        for page in back:
            page.undo()
            if not page.show_version(light=True):
                self._read(page)
            self.page_changed.emit(page)
        return back

    def look_at(
        self,
        page: ListedPage,
        run: Callable[[PageReading, LoadPage], _T],
        done: Callable[[_T], object],
        failed: Callable[[], object],
    ) -> None:
        """Find something out about a page that was read, in the background; `run` may have to load its pixels."""

        def look(work: Work) -> _T:
            load = partial(self._helper.loader.load_page, check=partial(work.check, 0.0))
            return run(page.reading or _gone(), load)

        self._helper.worker.submit(Job(look, done=done, failed=lambda _: failed(), cancelled=failed))

    def undo(self) -> None:
        """Take the last step on the page that is shown back."""
        self._travel(ListedPage.undo)

    def redo(self) -> None:
        """Take it again."""
        self._travel(ListedPage.redo)

    def save(self, run: Callable[[LoadPage], _T], done: Callable[[_T], object]) -> None:
        """Write a file in the background; `problem` if that fails."""

        def work_on(work: Work) -> _T:
            return run(partial(self._helper.loader.load_page, check=partial(work.check, 0.0)))

        job = Job(work_on, done=done, failed=self._on_failed)
        self._helper.worker.submit(self._unfinished.watch(job, saves=True))

    def cancel(self) -> None:
        """Stop opening and reading. Pages that were not read can be read again; files are written all the same."""
        self._reader.worker.cancel_all()
        self._helper.worker.cancel_all(but=self._unfinished.saves)

    def finish(self, then: Callable[[], object]) -> bool:
        """Whether nothing is left of what the person did; else it comes first, and `then` after it, unless it fails."""
        if not self._unfinished:
            return True
        self._unfinished.then(then)
        self._reader.worker.cancel_all()
        self._helper.worker.cancel_all(but=self._unfinished.jobs)
        return False

    @property
    def is_finishing(self) -> bool:
        """Whether something waits for `finish`."""
        return self._unfinished.is_waited_for

    def stop(self) -> None:
        """End the threads, and the processes without waiting for what they open: for closing the window."""
        for thread in (self._reader, self._helper, self._starter):
            thread.stop()
        self._pasted.remove()

    def _on_failed(self, sentence: str) -> None:
        self.problem.emit(sentence)
        self.work_failed.emit()

    def _looking(self, run: Callable[[Work], None]) -> Job[None]:
        return Job(run, failed=self.problem.emit, shown=self._on_found)

    def _on_found(self, found: object) -> None:
        if not isinstance(found, FoundPages):
            return
        known = {(page.path, page.number): page for page in self._pages if page.state is not PageState.FAILED}
        new = [page for page in found.pages if (page.path, page.number) not in known]
        self._pages += new
        self.added.emit(new)
        again = [(known[key], page.stamp) for page in found.pages if (key := (page.path, page.number)) in known]
        for page in new + [page for page, _ in again if page.state is PageState.CANCELLED]:
            if page.state is not PageState.FAILED:
                self._read(page)
        for page, stamp in again:
            if page.stamp != stamp:  # the file is another one than the one that was read
                page.stamp = stamp
                if page.reading is not None:
                    page.turn(0)
                self._read(page)
        if found.first or self._current is None:
            page = found.pages[0]
            self.show(known.get((page.path, page.number), page))

    def _travel(self, go: Callable[[ListedPage], None]) -> None:
        page = self._current
        if page is None or page.state not in (PageState.READ, PageState.READING):
            return
        go(page)
        self.rules.follow(page)
        if page.show_version():
            if page.job is not None:
                self._reader.worker.cancel(page.job)
                page.job = None
                page.state = PageState.READ
            self.page_changed.emit(page)
        else:
            self._read(page)

    def _read(self, page: ListedPage) -> None:
        """Read a page as its version says, whatever is under way for it."""
        if page.job is not None:
            old, page.job = page.job, None
            self._reader.worker.cancel(old)
        version, model, thread, signs = page.version, self._model, self._reader, self._signs
        if version.lines is None:
            self._other_signs.discard(page)
        found = (page.reading, page.picture) if page.reading is not None and page.lacks_only_ink else None

        def networks() -> tuple[Classifier, PageNetwork]:
            return thread.cache.classifier(model), self._network

        def run(work: Work) -> tuple[RuledReading, PagePicture]:
            if found is not None:
                reading, picture = read_with_ink(found, version, work, networks, signs)
            else:
                loaded = thread.loader.load_page(page.path, page.number, check=partial(work.check, 0.0))
                reading, picture = read_version(loaded, version, work, networks, signs)
            return ruled_reading(reading, self.rules.chosen), picture

        job = Job(run)
        job.begun = lambda: self._on_begun(page, job)
        job.progressed = lambda share: self._on_progressed(page, job, share)
        job.shown = lambda picture: self._on_shown(page, job, picture)
        job.done = lambda result: self._on_read(page, job, result)
        job.failed = lambda sentence: self._on_unread(page, job, PageState.FAILED, sentence)
        job.cancelled = lambda: self._on_unread(page, job, PageState.CANCELLED, "")
        page.job, page.state, page.share, page.problem = job, PageState.WAITING, 0.0, ""
        self._reader.worker.submit(job, urgent=page is self._current)
        self.page_changed.emit(page)

    def _on_begun(self, page: ListedPage, job: AnyJob) -> None:
        if page.job is job:
            page.state = PageState.READING
            self.page_changed.emit(page)

    def _on_progressed(self, page: ListedPage, job: AnyJob, share: float) -> None:
        if page.job is job:
            page.share = share
            self.page_changed.emit(page)
            self.busy_changed.emit()

    def _on_shown(self, page: ListedPage, job: AnyJob, picture: object) -> None:
        if page.job is job and page is self._current and isinstance(picture, PagePicture):
            page.preview = picture
            self.page_changed.emit(page)

    def _on_read(self, page: ListedPage, job: AnyJob, result: tuple[RuledReading, PagePicture]) -> None:
        if page.job is not job:
            return
        page.job, page.state = None, PageState.READ
        page.settle(*result)
        if page not in self._recent:
            self._recent.append(page)
        self.rules.renew(page)
        self._renew_signs(page)
        self.page_changed.emit(page)  # before its pixels may go: who follows it sees that it was read anew
        self._make_room()

    def _renew_signs(self, page: ListedPage) -> None:
        """Bring a page to the signs of now, if it has others and its pixels are there."""
        if page in self._other_signs and page.state is PageState.READ and not page.light:
            self._other_signs.discard(page)
            self._edit(page, edits.signing(self._signs), is_work=False)

    def _on_unread(self, page: ListedPage, job: AnyJob, state: PageState, sentence: str) -> None:
        if page.job is not job:
            return
        page.job, page.problem = None, sentence
        page.give_up()
        page.state = PageState.READ if page.reading is not None else state
        self.rules.renew(page)
        if sentence and page is self._current:
            self.problem.emit(sentence)
        self.page_changed.emit(page)

    def _use_again(self, page: ListedPage) -> None:
        if page in self._recent:
            self._recent.remove(page)
        self._recent.insert(0, page)

    def _make_room(self) -> None:
        """Forget pixels: first of pages that nobody has looked at, then of those looked at longest ago."""
        size = sum(page.bytes for page in self._recent)
        for page in reversed(list(self._recent)):
            if size <= _MOST_PIXEL_BYTES:
                return
            if page is not self._current and page.job is None:
                size -= page.bytes
                page.lighten()
                self._recent.remove(page)


def _gone() -> PageReading:
    raise DataError("This page was closed meanwhile.")
