"""What a printed sheet is, in a row of black and white cells between its two upper marks.

Each bit is a pair of cells, one above the other: black above white is 1, white above black 0. So a cell is compared
with its neighbour only, however the light falls. 24 bits say what the sheet is, 16 are their checksum
(CRC-16-CCITT): of marks that happen to lie beside other print, one in 65,536 would be taken for a sheet.
"""

from __future__ import annotations

from binascii import crc_hqx
from collections.abc import Sequence
from typing import Final

from digitpad.core.errors import DataError
from digitpad.core.forms.form import FieldBox
from digitpad.core.forms.printable import SHEET_PAPERS, PrintableSheet, SheetKind

_LAYOUT: Final = 1  # of 3: what is printed where; another one is another figure
_KINDS: Final = (SheetKind.DIGITS, SheetKind.SCORES, SheetKind.LIST)
_PAPERS: Final = tuple(SHEET_PAPERS)
_WIDTHS: Final = (2, 2, 1, 4, 3, 6, 6)  # bits of layout, kind, paper, columns, digits, rows, page
_DATA, _CHECK = sum(_WIDTHS), 16
CODE_BITS: Final = _DATA + _CHECK
_SPAN: Final = (0.12, 0.88)
_HALF: Final = 3.0 / 269  # of the way from the upper to the lower marks: 3 mm on A4


def code_bits(sheet: PrintableSheet) -> tuple[int, ...]:
    """The bits of a sheet."""
    values = (
        _LAYOUT,
        _KINDS.index(sheet.kind),
        _PAPERS.index(sheet.paper),
        sheet.columns - 1,
        sheet.digits - 1,
        sheet.rows - 1,
        sheet.page - 1,
    )
    text = "".join(f"{value:0{width}b}" for value, width in zip(values, _WIDTHS, strict=True))
    return tuple(map(int, f"{text}{_checksum(text):0{_CHECK}b}"))


def sheet_of_bits(bits: Sequence[int]) -> PrintableSheet | None:
    """The sheet that bits say; None where the checksum or anything else is wrong."""
    text = "".join(map(str, bits))
    if _checksum(text[:_DATA]) != int(text[_DATA:], 2):
        return None
    values, place = [], 0
    for width in _WIDTHS:
        values.append(int(text[place : place + width], 2))
        place += width
    layout, kind, paper, columns, digits, rows, page = values
    if layout != _LAYOUT or kind >= len(_KINDS):
        return None
    try:
        return PrintableSheet(_KINDS[kind], columns + 1, digits + 1, rows + 1, page + 1, _PAPERS[paper])
    except DataError:
        return None


def code_cells() -> list[tuple[FieldBox, FieldBox]]:
    """The places of each bit's upper and lower cell, as shares of the way from mark to mark."""
    step = (_SPAN[1] - _SPAN[0]) / CODE_BITS
    lefts = [_SPAN[0] + place * step for place in range(CODE_BITS)]
    return [((left, -_HALF, left + step, 0.0), (left, 0.0, left + step, _HALF)) for left in lefts]


def _checksum(text: str) -> int:
    return crc_hqx(int(text, 2).to_bytes(_DATA // 8, "big"), 0xFFFF)
