"""Qt's classes, made before two threads can meet one of them for the first time.

PySide6 makes each class, with its enumerations, when somebody first asks for it, in whatever thread that is. Where
another thread asks for one meanwhile, or Qt hands one to a filter of all events, the list of those not made yet changes
under the first one, and the process dies (seen with PySide6 6.11.3).
"""

from __future__ import annotations

from collections.abc import Iterator


def make_qt_classes() -> Iterator[None]:
    """Have those of all modules that the windows use made, one at each step; GUI thread only.

    A step takes up to some 5 ms, all of them about a tenth of a second.
    """
    from PySide6 import QtCore, QtGui, QtSvg, QtWidgets

    for module in (QtCore, QtGui, QtWidgets, QtSvg):
        for name in dir(module):
            getattr(module, name)
            yield
