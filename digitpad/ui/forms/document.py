"""The form that is drawn: its page, its fields and which of them are selected, with every step back and forth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.form import Form
from digitpad.ui.undo_steps import NO_MERGE, StateStep


@dataclass(frozen=True, eq=False)
class FormState:
    """`form`: without its fields; `filled`: whether somebody has written on the sheet that is its picture, None: as it
    seems.
    """

    form: Form
    fields: tuple[DrawnField, ...] = ()
    filled: bool | None = None


_EMPTY = FormState(Form("", 210.0, 297.0, ()))


class FormDocument(QObject):
    """At most one form."""

    changed = Signal()
    """Fields, or what is known of the form, are others."""
    selection_changed = Signal()
    opened = Signal()
    """It is another form, or there is none any more."""
    saved_changed = Signal()
    """Whether everything is saved, or where, is another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo = QUndoStack(self)
        self.path: Path | None = None
        """Its file, once there is one."""
        self.is_open = False
        self._state = _EMPTY
        self._saved = _EMPTY
        self._selection: tuple[int, ...] = ()
        self._keys: dict[str, int] = {}

    @property
    def state(self) -> FormState:
        """What would be saved now."""
        return self._state

    @property
    def fields(self) -> tuple[DrawnField, ...]:
        """All fields, in their order."""
        return self._state.fields

    @property
    def selection(self) -> tuple[int, ...]:
        """The places of the selected fields, in their order."""
        return self._selection

    @property
    def selected(self) -> tuple[DrawnField, ...]:
        """The selected fields."""
        return tuple(self.fields[place] for place in self._selection)

    @property
    def is_saved(self) -> bool:
        """Whether nothing is lost without this document."""
        return self._state is self._saved or not self.is_open

    def start(self, state: FormState, path: Path | None, *, is_saved: bool = True) -> None:
        """Another form is drawn from now on. `is_saved`: whether it is as its file, or has nothing to be saved."""
        self.undo.clear()
        self._state, self._saved = state, state if is_saved else _EMPTY
        self._selection = ()
        self.path, self.is_open = path, True
        self.opened.emit()
        self.changed.emit()
        self.selection_changed.emit()
        self.saved_changed.emit()

    def note_saved(self, state: FormState, path: Path) -> None:
        """A state was written to a file."""
        self._saved, self.path = state, path
        self.saved_changed.emit()

    def select(self, places: Iterable[int]) -> None:
        """Select fields."""
        chosen = tuple(sorted({place for place in places if 0 <= place < len(self.fields)}))
        if chosen != self._selection:
            self._selection = chosen
            self.selection_changed.emit()

    def edit(
        self,
        text: str,
        *,
        fields: Sequence[DrawnField] | None = None,
        form: Form | None = None,
        filled: bool | None = None,
        select: Iterable[int] | None = None,
        merge: str = "",
    ) -> None:
        """One step. `text`: what it does, for menus; `merge`: steps in succession with this word are one step."""
        state = replace(
            self._state,
            fields=self.fields if fields is None else tuple(fields),
            form=self._state.form if form is None else form,
            filled=self._state.filled if filled is None else filled,
        )
        key = self._keys.setdefault(f"{merge} {self._selection}", len(self._keys)) if merge else NO_MERGE
        selection = self._selection if select is None else tuple(sorted(set(select)))
        before = self._state, self._selection
        self.undo.push(StateStep(self.show, text, before=before, after=(state, selection), key=key))

    def replace_selected(self, fields: Sequence[DrawnField], text: str, *, merge: str = "") -> None:
        """Put others in the places of the selected fields."""
        self.replace(dict(zip(self._selection, fields, strict=True)), text, merge=merge)

    def replace(self, others: dict[int, DrawnField], text: str, *, merge: str = "") -> None:
        """Put others in the places of fields."""
        fields = [others.get(place, one) for place, one in enumerate(self.fields)]
        self.edit(text, fields=fields, merge=merge)

    def with_columns(self, places: Iterable[int]) -> tuple[int, ...]:
        """The same places, with those of all fields that stand in the same columns of rows."""
        names = {self.fields[place].field.name for place in places if self.fields[place].field.row}
        more = (place for place, one in enumerate(self.fields) if one.field.row and one.field.name in names)
        return tuple(sorted({*places, *more}))

    def add(self, fields: Sequence[DrawnField], text: str) -> None:
        """Add fields after all others, and select them."""
        count = len(self.fields)
        self.edit(text, fields=[*self.fields, *fields], select=range(count, count + len(fields)))

    def remove_selected(self, text: str) -> None:
        """Take the selected fields away."""
        gone = set(self._selection)
        self.edit(text, fields=[one for place, one in enumerate(self.fields) if place not in gone], select=())

    def show(self, state: FormState, selection: tuple[int, ...]) -> None:
        """For the steps only: this is how it is now."""
        self._state, self._selection = state, selection
        self.changed.emit()
        self.selection_changed.emit()
        self.saved_changed.emit()
