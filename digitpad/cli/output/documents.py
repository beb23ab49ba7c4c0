"""Results go to standard output, everything else to standard error."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stdout
from typing import Final

from rich.console import Console, JustifyMethod, OverflowMethod
from rich.progress import Progress, TaskID
from rich.style import Style
from rich.text import Text

from digitpad.cli.output.result_stream import ResultStream
from digitpad.core.files import without_nan
from digitpad.core.foreign_text import one_line, sentence_of

DEBUG: Final = "DIGITPAD_DEBUG"
"""With this environment variable at 1, errors come with their traceback and libraries may talk."""
_WIDTH: Final = 120  # columns where there is no terminal that says
_SHORT: Final = 0.5  # seconds for which nobody needs a progress bar


def print_json(document: Mapping[str, object] | Sequence[Mapping[str, object]]) -> None:
    """Print one JSON document, in ASCII so that no code page can spoil it; what is no finite number is null."""
    print(json.dumps(without_nan(document), indent=2, allow_nan=False))


def print_problem(sentence: str) -> None:
    """Say on standard error what went wrong."""
    print(f"digitpad: {sentence_of(sentence)}", file=sys.stderr)


def say_other_name(wanted: str, name: str) -> None:
    """Say on standard error that a new model is not called as it was wanted."""
    if name != wanted:
        print(one_line(f"There is a model «{wanted}» already; the new one is called «{name}»."), file=sys.stderr)


def stopped_sentence(left: str) -> str:
    """What is said after Ctrl-C. `left`: what there is then, a clause."""
    return f"Stopped; {left}."


class PlainConsole(Console):
    """Shows every text as it is: no markup, no emoji by name, and no escape sequences but its own."""

    def render_str(
        self,
        text: str,
        *,
        style: str | Style = "",
        justify: JustifyMethod | None = None,
        overflow: OverflowMethod | None = None,
        **_: object,
    ) -> Text:
        """What becomes of all text that is printed, in tables too."""
        return Text(sentence_of(text), style=style, justify=justify, overflow=overflow)

    def on_broken_pipe(self) -> None:
        """Leave it to the command line, which ends alike whatever is printed; rich would end with an exit code of 1."""
        raise BrokenPipeError


def result_console() -> Console:
    """The console for results; files and pipes get lines that are not cut at 80 columns."""
    return PlainConsole(highlight=False, width=None if sys.stdout.isatty() else _WIDTH)


def error_console() -> Console:
    """The console for what is no result."""
    return PlainConsole(stderr=True, highlight=False)


class LateProgress:
    """A progress bar on standard error, for people, that appears only where something takes longer than a moment."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._began = time.monotonic()
        self._progress: Progress | None = None
        self._task = TaskID(0)

    def __call__(self, done: int, total: int) -> None:
        """Some are done."""
        if self._progress is None:
            if time.monotonic() - self._began < _SHORT:
                return
            console = error_console()
            self._progress = Progress(console=console, transient=True, disable=not console.is_terminal)
            self._progress.start()
            self._task = self._progress.add_task(self._title, total=total)
        self._progress.update(self._task, completed=done)

    def __enter__(self) -> LateProgress:
        """Begin to count the time."""
        self._began = time.monotonic()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        if self._progress is not None:
            self._progress.stop()


@contextmanager
def silent_libraries() -> Iterator[None]:
    """Nothing reaches standard error: TensorFlow and LiteRT announce there what no setting of theirs keeps quiet.

    Only for their import and first call; Python's exceptions get through. Not with DIGITPAD_DEBUG=1.
    """
    if os.environ.get(DEBUG) == "1":
        yield
        return
    sys.stderr.flush()
    shown, null = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    try:
        yield
    finally:
        sys.stderr.flush()
        os.dup2(shown, 2)
        os.close(shown)
        os.close(null)


@contextmanager
def only_results_on_stdout() -> Iterator[None]:
    """While a training runs, what Python or a C library writes to standard output goes to standard error.

    File descriptor 1 stays there for the rest of the process, because C libraries may flush their buffers as late as
    at exit; `sys.stdout` leads to the real standard output again afterwards.
    """
    sys.stdout.flush()
    results = ResultStream(os.fdopen(os.dup(1), "w", encoding=sys.stdout.encoding, errors="replace"))
    os.dup2(2, 1)
    with redirect_stdout(sys.stderr):
        yield
    sys.stdout = results
