"""A review under way: what there is, what was said of it, and how that goes to the pages and comes back from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.page import PageDigit, PageReading
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import ReviewBatch, ReviewDigit, ReviewKey, ReviewPage
from digitpad.core.review.kept import KeptVerdict
from digitpad.core.review.steps import Steps
from digitpad.core.review.tally import ReviewTally, ReviewVerdict
from digitpad.core.review.verdicts import decided, said_on_page, verdict_effect
from digitpad.ui.background.worker import BackgroundWorker, Job
from digitpad.ui.pictures.pages.listed_page import ListedPage, PageVersion
from digitpad.ui.pictures.pages.page_list import PageList
from digitpad.ui.review.keeper import FoundVerdicts, ReviewKeeper

_SETTLES_AFTER: Final = 150  # milliseconds: pages that come one after the other are taken up together


@dataclass
class _Step:
    """Verdicts before and after, and which steps of the pages they made."""

    before: dict[ReviewKey, ReviewVerdict | None]
    after: dict[ReviewKey, ReviewVerdict | None]
    pages: dict[ListedPage, PageVersion] = field(default_factory=dict)


@dataclass(frozen=True)
class _Gathered:
    """`verdicts`: those that were in force when this began; `news`: what the pages said beyond them."""

    tally: ReviewTally
    on_page: list[list[int]]
    verdicts: dict[ReviewKey, ReviewVerdict]
    news: dict[ReviewKey, ReviewVerdict | None]


class ReviewSession(QObject):
    """Follows the pages. Verdicts are taken up at once; pages and files follow in the background."""

    batch_changed = Signal()
    """There are other digits than before: pages were read, or changed otherwise."""
    said = Signal()
    """Verdicts were given or taken back."""
    restored = Signal(int)
    """So many digits were looked at before, in another session."""

    def __init__(
        self,
        page_list: PageList,
        keeper: ReviewKeeper,
        *,
        leave_out: Callable[[ListedPage, Iterable[PageDigit]], object],
        parent: QObject | None = None,
    ) -> None:
        """`leave_out`: told of digits whose corrections are samples already."""
        super().__init__(parent)
        self._page_list = page_list
        self._keeper = keeper
        self._leave_out = leave_out
        self._bases: dict[ListedPage, ReviewPage] = {}
        self._seen: dict[ListedPage, object] = {}
        self._asked: set[ListedPage] = set()
        self._under_way: dict[ListedPage, int] = defaultdict(int)
        self._on_page: list[list[int]] = []
        self._steps: Steps[_Step] = Steps()
        self._worker = BackgroundWorker("review", self)
        self.is_settled = True
        """Whether nothing was corrected since something was accepted last: those beside it count only then, too."""
        self.tally = ReviewTally(ReviewBatch((), ()))
        """What was said, and what follows from it."""
        self._later = QTimer(self, singleShot=True, interval=_SETTLES_AFTER)
        self._later.timeout.connect(self._gather)
        page_list.page_changed.connect(self._on_page_changed)
        for page in page_list.pages:
            self._take_up(page)
        self._gather()

    @property
    def batch(self) -> ReviewBatch:
        """What there is to review."""
        return self.tally.batch

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being gathered, changed or written."""
        return not (self._later.isActive() or self._worker.busy or any(self._under_way.values()))

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._steps.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back, and nothing new was said since."""
        return self._steps.can_redo

    def page_of(self, digit: ReviewDigit) -> ListedPage:
        """The page on which a digit stands."""
        return self._page_list.pages[digit.page]

    def shown(self, place: int) -> int:
        """What the digit at a place of the batch is taken for now: 0..9 or NOT_A_DIGIT."""
        verdict = self.tally.verdict(place)
        return self.batch.digits[place].read if verdict is None else verdict.value

    def say(self, verdicts: Mapping[int, ReviewVerdict], *, settled: bool = False) -> None:
        """Take up verdicts on digits, by their places in the batch, as one step."""
        self.is_settled = settled
        after: dict[ReviewKey, ReviewVerdict | None] = {
            self.batch.digits[place].key: verdict
            for place, verdict in verdicts.items()
            if self.tally.verdict(place) != verdict
        }
        if after:
            self._begin(after)
        else:
            self.said.emit()

    def accept(self, places: Iterable[int], *, whole: bool = False) -> None:
        """What these are taken for now is right. `whole`: having looked at their number as a whole."""
        self.say({place: self._right(place, whole) for place in places}, settled=True)

    def undo(self) -> frozenset[ReviewKey]:
        """Take the last step back, on the pages, too; returns of which digits."""
        step = self._steps.undo()
        if step is None:
            return frozenset()
        self.is_settled = True
        self.tally.say(step.before)
        taken = self._page_list.take_back(step.pages) if not any(self._under_way.values()) else set()
        self._take(step.before, step.after, leave=taken)
        return frozenset(step.before)

    def redo(self) -> frozenset[ReviewKey]:
        """Take the last step that was taken back again; returns of which digits."""
        step = self._steps.redo()
        if step is None:
            return frozenset()
        self.is_settled = True
        step.pages.clear()
        self._go(step)
        return frozenset(step.after)

    def stop(self) -> None:
        """End the thread: for closing the window."""
        self._worker.stop()

    def correct(self, place: int, value: int) -> None:
        """A digit is this: 0..9 or NOT_A_DIGIT."""
        before = self.tally.verdict(place)
        self.say({place: ReviewVerdict(value, starts=None if before is None else before.starts)})

    def set_space(self, place: int, *, starts: bool) -> None:
        """A number begins with this digit, or it goes on with it."""
        self.say({place: replace(self._right(place, whole=False), starts=starts)})

    def _right(self, place: int, whole: bool) -> ReviewVerdict:
        """A digit as it is shown now is right."""
        before = self.tally.verdict(place)
        if before is None:
            return ReviewVerdict(self.batch.digits[place].read, whole)
        return replace(before, whole=whole or before.whole)

    def _begin(self, after: dict[ReviewKey, ReviewVerdict | None]) -> None:
        step = _Step({}, after)
        self._steps.add(step)
        self._go(step)

    def _go(self, step: _Step) -> None:
        step.before = {key: self.tally.verdicts.get(key) for key in step.after}
        self._take(step.after, step.before, done=step.pages.update)

    def _take(
        self,
        now: Mapping[ReviewKey, ReviewVerdict | None],
        before: Mapping[ReviewKey, ReviewVerdict | None],
        *,
        leave: Iterable[ListedPage] = (),
        done: Callable[[Mapping[ListedPage, PageVersion]], object] = lambda _: None,
    ) -> None:
        """Let verdicts be in force: here, in the files, and on the pages but for those to leave alone."""
        self.tally.say(now)
        self._keep(now)
        self._change_pages(now, before, set(leave), done)
        self.said.emit()

    def _change_pages(
        self,
        now: Mapping[ReviewKey, ReviewVerdict | None],
        before: Mapping[ReviewKey, ReviewVerdict | None],
        leave: set[ListedPage],
        done: Callable[[Mapping[ListedPage, PageVersion]], object],
    ) -> None:
        changes: dict[ListedPage, dict[Box, ReviewVerdict | None]] = defaultdict(dict)
        digits: dict[ListedPage, list[ReviewDigit]] = defaultdict(list)
        for key, verdict in now.items():
            place = self.tally.place_of(key)
            if place is None:
                continue
            digit = self.batch.digits[place]
            page = self.page_of(digit)
            if page not in leave and verdict_effect(digit, verdict) != verdict_effect(digit, before.get(key)):
                changes[page][digit.digit.box] = verdict
                digits[page].append(digit)
        if not changes:
            return
        for page in changes:
            self._under_way[page] += 1

        def settled(steps: Mapping[ListedPage, PageVersion]) -> None:
            for page in changes:
                self._under_way[page] -= 1
            done(steps)
            for page in changes:
                self._follow(page)

        self._page_list.decide(
            {page: partial(decided, said=said, digits=digits[page]) for page, said in changes.items()}, settled
        )

    def _keep(self, verdicts: Mapping[ReviewKey, ReviewVerdict | None]) -> None:
        kept: dict[Path, list[KeptVerdict]] = defaultdict(list)
        for (place, box), verdict in verdicts.items():
            page = self._page_list.pages[place]
            if page.reading is not None:
                kept[page.path].append(KeptVerdict(page.number, page.reading.unturned(box), verdict))
        if kept:
            self._keeper.keep_verdicts(kept)

    def _on_page_changed(self, page: ListedPage) -> None:
        reading = page.reading
        if reading is None or self._seen.get(page) is reading.lines or self._under_way[page]:
            return
        self._follow(page)

    def _follow(self, page: ListedPage) -> None:
        """Take up what has become of a page: what the person did there, or another reading."""
        reading = page.reading
        if reading is None or self._under_way[page]:
            return
        self._seen[page] = reading.lines
        if self._is_another(page, reading):
            self._take_up(page)
            self._later.start()
            return
        number = self._page_list.pages.index(page)
        places = self._on_page[number] if number < len(self._on_page) else []
        news = said_on_page(self.tally, places, reading.lines)
        if news:
            self.tally.say(news)
            self._keep(news)
            self.said.emit()

    def _is_another(self, page: ListedPage, reading: PageReading) -> bool:
        """Whether there are other digits on a page than those that are reviewed."""
        base, place = self._bases.get(page), self._page_list.pages.index(page)
        if base is None or base.rules is not reading.rules:
            return True
        boxes = {digit.box: digit for line in reading.lines for digit in line}
        known = {digit.box: digit for line in base.lines for digit in line}
        gone = known.keys() - boxes.keys()
        if not boxes.keys() <= known.keys() or any(_is_other(known[box], digit) for box, digit in boxes.items()):
            return True
        return any(
            (verdict := self.tally.verdicts.get((place, box))) is None or verdict.value != NOT_A_DIGIT for box in gone
        )

    def _take_up(self, page: ListedPage) -> None:
        reading, base = page.reading, self._bases.get(page)
        if reading is not None:
            self._seen[page] = reading.lines
            self._bases[page] = ReviewPage.of(reading) if base is None else base.renewed(reading)

    def _gather(self) -> None:
        """Build the batch anew; what was said of digits that are still there stays said."""
        pages = list(self._page_list.pages)
        bases = [self._bases.get(page) for page in pages]
        lines = [  # None: what was said of the page has not come to it yet
            None if page.reading is None or self._under_way[page] else page.reading.lines for page in pages
        ]
        verdicts = dict(self.tally.verdicts)

        def run(_: object) -> _Gathered:
            batch = ReviewBatch.of(bases)
            _ = batch.groups, batch.doubtful_first  # sorted here, not when they are shown
            tally = ReviewTally(batch, verdicts)
            on_page: list[list[int]] = [[] for _ in pages]
            for place, digit in enumerate(batch.digits):
                on_page[digit.page].append(place)
            news: dict[ReviewKey, ReviewVerdict | None] = {}
            for places, now in zip(on_page, lines, strict=True):
                news |= {} if now is None else said_on_page(tally, places, now)
            tally.say(news)
            return _Gathered(tally, on_page, verdicts, news)

        self._worker.submit(Job(run, done=self._on_gathered))

    def _on_gathered(self, gathered: _Gathered) -> None:
        tally, before = gathered.tally, self.tally.verdicts
        meanwhile = {key: before.get(key) for key in gathered.verdicts.keys() | before.keys()}
        tally.say({key: now for key, now in meanwhile.items() if now != gathered.verdicts.get(key)})
        self.tally, self._on_page = tally, gathered.on_page
        self._keep(gathered.news)
        self.batch_changed.emit()  # first: what follows is shown by the places of this batch
        for page, lines in self._seen.items():  # a page that changed meanwhile, or that was being changed
            if page.reading is not None and page.reading.lines is not lines and not self._under_way[page]:
                self._follow(page)
        self._ask_for_kept()

    def _ask_for_kept(self) -> None:
        """Go on with what was said of pages in another session."""
        known = zip(self._page_list.pages, self._on_page, strict=False)  # pages that were opened since come later
        boxes = {
            page: [self.batch.digits[place].digit.box for place in places]
            for page, places in known
            if places and page not in self._asked
        }
        self._asked.update(boxes)
        self._keeper.find(boxes, self._on_kept_found)

    def _on_kept_found(self, found: FoundVerdicts) -> None:
        after: dict[ReviewKey, ReviewVerdict | None] = {}
        for page, kept in found.items():
            reading, number = page.reading, self._page_list.pages.index(page)
            if reading is None or not kept or number >= len(self._on_page):
                continue
            again = []
            for place in self._on_page[number]:
                digit = self.batch.digits[place]
                verdict = kept.get(reading.unturned(digit.digit.box))
                if verdict is not None and self.tally.verdict(place) is None:
                    after[digit.key] = verdict
                    if verdict_effect(digit, verdict)[0] not in (None, NOT_A_DIGIT):
                        again.append(digit.digit)
            self._leave_out(page, again)
        if after:
            self._begin(after)
            self.restored.emit(len(after))


def _is_other(before: PageDigit, now: PageDigit) -> bool:
    """Whether it was read anew, or rules or a person make another digit or number of it; of a corrected digit, rules
    say nothing any more.
    """
    if before.prediction is not now.prediction or before.starts_number != now.starts_number:
        return True
    return now.correction is None and before.by_rule != now.by_rule
