"""Standard output whose errors can be told from those of files, and are not forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import TextIO

STDOUT: Final = "standard output"
"""What an error of writing to it has as its file."""


class ResultStream:
    """Passes everything on to a stream.

    `argparse` says nothing when it cannot print its help, and not every stream keeps what it could not write for
    `flush` to fail again: `check` raises the first error of all.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._error: OSError | None = None

    def write(self, text: str) -> int:
        """Write. Raises OSError with `STDOUT` as its file."""
        try:
            return self._stream.write(text)
        except OSError as error:
            raise self._noted(error) from None

    def flush(self) -> None:
        """Write what waits. Raises OSError with `STDOUT` as its file."""
        try:
            self._stream.flush()
        except OSError as error:
            raise self._noted(error) from None

    def check(self) -> None:
        """Raise the first error since it began."""
        self.flush()
        if self._error is not None:
            raise self._error

    def __getattr__(self, name: str) -> object:
        """Everything else is the stream's."""
        return getattr(self._stream, name)

    def _noted(self, error: OSError) -> OSError:
        error.filename = STDOUT
        self._error = self._error or error
        return error
