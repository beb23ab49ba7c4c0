"""Tables in terminals of any width: no heading and no cell is cut."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.table import Table

from digitpad.cli.output.documents import PlainConsole
from digitpad.cli.output.tables import print_in_width

HEADINGS = ("name", "parameters", "MNIST test (95 % interval)")
ROWS = (("digitpad-mnist", "391,082", "99.70% (99.57% to 99.79%)"), ("x" * 50, "1", "-"))


def printed(width: int, *, terminal: bool) -> list[str]:
    file = StringIO()
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in HEADINGS:
        table.add_column(heading, overflow="fold")
    for row in ROWS:
        table.add_row(*row)
    print_in_width(PlainConsole(file=file, width=width, force_terminal=terminal, color_system=None), table)
    return file.getvalue().splitlines()


@pytest.mark.parametrize("width", [20, 40, 60, 80, 90, 120])
@pytest.mark.parametrize("terminal", [True, False])
def test_headings_and_cells_are_whole(width: int, terminal: bool) -> None:
    text = "\n".join(printed(width, terminal=terminal))
    for words in (*HEADINGS[1:], *ROWS[0], *ROWS[1]):
        assert words in text


def test_a_wide_terminal_and_a_file_get_a_line_for_each_row() -> None:
    for lines in (printed(120, terminal=True), printed(40, terminal=False)):
        assert len(lines) == 1 + len(ROWS)
        assert lines[0].split("  ")[0] == "name"
        assert all(heading in lines[0] for heading in HEADINGS)


def test_a_narrow_terminal_gets_a_line_for_each_cell() -> None:
    lines = printed(60, terminal=True)
    assert lines[:3] == [
        "digitpad-mnist",
        "  parameters: 391,082",
        "  MNIST test (95 % interval): 99.70% (99.57% to 99.79%)",
    ]
    assert len(lines) == len(HEADINGS) * len(ROWS)
