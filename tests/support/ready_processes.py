"""What windows ask of the process that waits for their work."""

from __future__ import annotations

from digitpad.core.jobs.child_process import ChildSettings
from digitpad.core.jobs.ready_child import ReadyChild
from digitpad.ui.background.ready_process import ReadyProcess


def told_of_ready_process(ready: ReadyProcess) -> list[str]:
    """A list that grows with what is asked of it from now on; it gives up at once, and starts nothing."""
    told: list[str] = []

    class Told(ReadyChild):
        def make_ready(self) -> None:
            told.append("ready")

        def give_up(self, *, for_good: bool = False) -> None:
            told.append("for good" if for_good else "given up")

    child = Told(print, ChildSettings("none"))
    ready._make = lambda: child
    ready._give_up.setInterval(1)
    return told
