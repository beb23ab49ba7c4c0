"""Fields on the clipboard: for this window as they are, for everything else as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.form import Form
from digitpad.core.forms.form_file import form_document

_MIME: Final = "application/x-digitpad-fields"


class FieldClipboard:
    """Remembers what was copied last, with its rules and their rosters, while the clipboard says that it is that."""

    def __init__(self) -> None:
        self._token = b""
        self._fields: tuple[DrawnField, ...] = ()

    def copy(self, fields: Sequence[DrawnField], form: Form) -> None:
        """Put fields on the clipboard."""
        self._token, self._fields = uuid4().hex.encode(), tuple(fields)
        copied = Form(form.name, form.width, form.height, tuple(one.field for one in fields))
        data = QMimeData()
        data.setData(_MIME, self._token)
        data.setText(json.dumps(form_document(copied), ensure_ascii=False, indent=2))
        QGuiApplication.clipboard().setMimeData(data)

    @property
    def fields(self) -> tuple[DrawnField, ...]:
        """The fields that are on the clipboard."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where there is no clipboard
        if data is None or not self._token or data.data(_MIME).data() != self._token:
            return ()
        return self._fields
