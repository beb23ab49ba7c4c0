"""The review's window: digits by groups, numbers one by one, and all the time how many errors are left."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.review.batch import ReviewKey
from digitpad.core.settings import Settings
from digitpad.ui.review.actions import ReviewActions, build_review_menus
from digitpad.ui.review.cut_pictures import CutPictures
from digitpad.ui.review.done_page import DonePage
from digitpad.ui.review.groups_view import GroupsView
from digitpad.ui.review.numbers_view import NumbersView
from digitpad.ui.review.screens_view import ScreensView
from digitpad.ui.review.session import ReviewSession
from digitpad.ui.review.words import count_words, errors_left_words, looked_at_words
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID, Theme
from digitpad.ui.widgets.tool_buttons import tool_button
from digitpad.ui.widgets.window_place import keep_place

_GOALS: Final = (100, 1000, 10_000, 0)
"""At most one number in so many is to be wrong; 0: everything is to be looked at."""

_GOAL_LETTERS: Final = 12  # of a goal, that are seen in the narrowest window
_GOAL_WIDTH: Final = 220  # pixels


class ReviewWindow(QMainWindow):
    """Connects the session with what shows it."""

    page_wanted = Signal(object)
    """The `ReviewDigit` that is to be shown on its page."""

    def __init__(self, session: ReviewSession, pictures: CutPictures, *, settings: Settings, icons: Icons) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self._goes_on = False  # though the goal was reached
        self.actions_ = ReviewActions(icons, self)
        self.messages = MessageBar(icons)
        self.groups = GroupsView(session, pictures)
        self.numbers = NumbersView(session, pictures)
        self.screens = ScreensView(session, pictures)
        self._returns = False  # to the screens, once a number of theirs is accepted
        self.done_page = DonePage()
        self.goal = QComboBox()
        self.note = PlainLabel()
        self.note.setObjectName("muted")
        self.note.hide()
        self.errors = PlainLabel()
        self.progress = PlainLabel()
        a = self.actions_
        self._views: dict[str, tuple[GroupsView | NumbersView | ScreensView, QAction]] = {
            "groups": (self.groups, a.groups),
            "numbers": (self.numbers, a.numbers),
            "screens": (self.screens, a.screens),
        }
        self._stack = QStackedWidget()
        for part in (self.groups, self.numbers, self.screens, self.done_page):
            self._stack.addWidget(part)
        self._accept = QPushButton(self.tr("Accept (Enter)"))
        self.setWindowTitle(self.tr("Review"))
        self.setMinimumSize(560, 420)
        self._fill_goals()
        self._lay_out()
        build_review_menus(self, self.actions_)
        self._connect()
        keep_place(self, settings, "review_geometry")
        self.show_view(str(settings["review_view"]))
        self._renew()

    @property
    def view(self) -> str:
        """What is shown: "groups", "numbers", "screens" or "done"."""
        return (*self._views, "done")[self._stack.currentIndex()]

    def show_view(self, view: str) -> None:
        """Show "groups", "numbers" or "screens"."""
        self._returns = False
        self._settings["review_view"] = view
        shown, action = self._views[view]
        action.setChecked(True)
        self._stack.setCurrentWidget(shown)
        shown.setFocus()
        self._renew()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        self.actions_.set_theme(theme)
        self.messages.set_theme(theme)
        self.groups.grid.forget_pictures()
        self.screens.grid.forget_pictures()

    def sizeHint(self) -> QSize:
        return QSize(1180, 760)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.save()
        super().closeEvent(event)

    def _fill_goals(self) -> None:
        for one_in in _GOALS:
            words = self.tr("1 in {0} wrong").format(count_words(one_in))
            self.goal.addItem(words if one_in else self.tr("none unseen"), one_in)
        self.goal.setCurrentIndex(max(0, self.goal.findData(self._settings["review_goal"])))
        self.goal.setAccessibleName(self.tr("When the review ends"))
        self.goal.setToolTip(self.tr("The review ends as soon as the errors left, at their upper end, are that few"))
        self.goal.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.goal.setMinimumContentsLength(_GOAL_LETTERS)
        self.goal.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.goal.setMaximumWidth(_GOAL_WIDTH)
        self.goal.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(self._tools())
        column.addWidget(self.messages)
        column.addWidget(self.note)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(ScrolledContent(content))
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.errors)
        bar.addPermanentWidget(self.progress)

    def _tools(self) -> QHBoxLayout:
        a = self.actions_
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for action in (a.groups, a.numbers, a.screens):
            button = QToolButton()
            button.setObjectName("choice")
            button.setDefaultAction(action)
            button.setStyleSheet("padding: 5px 12px")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addSpacing(GRID)
        for action in (a.undo, a.redo):
            row.addWidget(tool_button(action))
        row.addStretch(1)
        until = PlainLabel(self.tr("Until at most"))
        until.setObjectName("muted")
        row.addWidget(until)
        row.addWidget(self.goal)
        self._accept.setObjectName("primary")
        self._accept.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._accept.clicked.connect(a.accept.trigger)
        row.addWidget(self._accept)
        return row

    def _connect(self) -> None:
        a, session = self.actions_, self._session
        views = QActionGroup(self)
        for action in (a.groups, a.numbers, a.screens):
            views.addAction(action)
        effects = {
            a.close: self.close,
            a.undo: self._undo,
            a.redo: self._redo,
            a.accept: self._accept_seen,
            a.groups: lambda: self.show_view("groups"),
            a.numbers: lambda: self.show_view("numbers"),
            a.screens: lambda: self.show_view("screens"),
            a.next_group: lambda: self._on_group_wanted(1),
            a.previous_group: lambda: self._on_group_wanted(-1),
            a.on_page: self._on_page_wanted,
            a.join: self.numbers.join,
            a.separate: self.numbers.separate,
        }
        for action, effect in effects.items():
            action.triggered.connect(lambda checked=False, effect=effect: effect())
        session.said.connect(self._on_said)
        session.batch_changed.connect(self._renew)
        session.restored.connect(self._on_restored)
        self.groups.finished.connect(self._on_groups_finished)
        self.numbers.finished.connect(self._on_numbers_finished)
        self.numbers.accepted.connect(self._on_number_accepted)
        self.screens.finished.connect(self._on_numbers_finished)
        self.screens.number_wanted.connect(self._on_number_wanted)
        self.done_page.close_wanted.connect(self.close)
        self.done_page.more_wanted.connect(self._on_more_wanted)
        self.goal.activated.connect(self._on_goal_chosen)

    def _renew(self) -> None:
        a, tally = self.actions_, self._session.tally
        if self._session.is_settled:  # what was corrected counts with what was right beside it
            self.errors.setText(errors_left_words(tally))
        self.progress.setText(looked_at_words(tally, whole=self.view in ("numbers", "screens")))
        a.undo.setEnabled(self._session.can_undo)
        a.redo.setEnabled(self._session.can_redo)
        asking = self.view != "done"
        for action in (a.accept, a.on_page):
            action.setEnabled(asking)
        for action in (a.next_group, a.previous_group):
            action.setEnabled(self.view == "groups")
        for action in (a.join, a.separate):
            action.setEnabled(self.view == "numbers")
        self._accept.setEnabled(asking)

    def _accept_seen(self) -> None:
        self.note.hide()
        self._views[self.view][0].accept()

    def _on_number_wanted(self, place: int) -> None:
        """Correct a number of the screen, and come back."""
        self.show_view("numbers")
        self.numbers.show_number(place)
        self._returns = True

    def _on_number_accepted(self) -> None:
        if self._returns:
            row = self.screens.grid.cursor_row
            self.show_view("screens")
            if row is not None:
                self.screens.grid.go_to(row)

    def _on_said(self) -> None:
        self._renew()
        if self.view != "done" and self._session.is_settled and not self._goes_on and self._is_reached:
            self._say_enough()

    @property
    def _is_reached(self) -> bool:
        one_in = int(self._settings["review_goal"])
        tally = self._session.tally
        return bool(one_in and tally.count and tally.is_good_enough(one_in))

    def _say_enough(self) -> None:
        one_in = count_words(int(self._settings["review_goal"]))
        self._show_done(
            self.tr("That is enough"),
            self.tr("{0}. With 97.5 % certainty, at most 1 in {1} is wrong.").format(
                errors_left_words(self._session.tally), one_in
            ),
            self.tr("Go on all the same"),
        )

    def _on_groups_finished(self) -> None:
        more, words = "", self._left_words()
        if self.numbers.left:
            more = self.tr("Look at the numbers in doubt")
            why = self.tr(
                "A number counts as looked at once it was seen as a whole: groups do not show whether a digit is "
                "missing or a number was cut wrongly."
            )
            words = f"{words} {why}"
        self._show_done(self.tr("All digits were looked at"), words, more)

    def _on_numbers_finished(self) -> None:
        tally = self._session.tally
        everything = tally.whole_count == tally.count
        if self.view == "screens" and not everything:
            return  # a number of theirs was corrected, the last one in doubt
        if not everything and int(self._settings["review_goal"]) and not self._is_reached:
            self.numbers.go_on_beyond_doubt()
            return
        title = self.tr("All numbers were looked at") if everything else self.tr("All numbers in doubt were looked at")
        self._show_done(title, self._left_words(), "" if everything else self.tr("Go on with the others"))

    def _left_words(self) -> str:
        tally = self._session.tally
        said = errors_left_words(tally), looked_at_words(tally, whole=tally.count > 0)
        return " ".join(f"{sentence}." for sentence in said if sentence)

    def _show_done(self, title: str, words: str, more: str) -> None:
        if not self._session.batch.digits:
            title = self.tr("There is nothing to review")
            words, more = self.tr("No digits were found on the pages that were read."), ""
        self.done_page.say(title, words, more)
        self._stack.setCurrentWidget(self.done_page)
        self.done_page.close_button.setFocus()
        self._renew()

    def _on_more_wanted(self) -> None:
        if self._is_reached:
            self._goes_on = True
            self.show_view(str(self._settings["review_view"]))
        elif self.actions_.groups.isChecked():
            self.show_view("numbers")
            self.numbers.start()
        else:
            self.show_view("numbers")
            self.numbers.go_on_beyond_doubt()

    def _on_group_wanted(self, by: int) -> None:
        if self.view == "groups":
            self.groups.next_group(by)

    def _on_goal_chosen(self) -> None:
        self._settings["review_goal"] = int(self.goal.currentData())
        self._goes_on = False
        if self.view == "done":
            self.show_view(str(self._settings["review_view"]))
        if self._is_reached:
            self._say_enough()
        elif self.view != "done":
            self.show_view(self.view)

    def _on_page_wanted(self) -> None:
        digit = self._views[self.view][0].cursor_digit
        if digit is not None:
            self.page_wanted.emit(digit)

    def _undo(self) -> None:
        self.note.hide()
        self._go_back(self._session.undo())

    def _redo(self) -> None:
        self._go_back(self._session.redo())

    def _go_back(self, keys: frozenset[ReviewKey]) -> None:
        if self.view == "done":
            self.show_view(str(self._settings["review_view"]))
        self._views[self.view][0].show_digits(keys)
        self._renew()

    def _on_restored(self, count: int) -> None:
        words = self.tr("The review goes on: 1 digit was looked at before. Undo begins anew.")
        more = self.tr("The review goes on: {0} digits were looked at before. Undo begins anew.")
        self.note.setText((words if count == 1 else more).format(count_words(count)))
        self.note.show()
        self.groups.show_group(self.groups.group)
        self.numbers.start()
