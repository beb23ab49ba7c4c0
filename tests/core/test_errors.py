"""What errors mean, and how foreign values are quoted in them."""

from __future__ import annotations

import errno

import pytest

from digitpad.core.errors import lacks_memory, short_quote


class ResourceExhaustedError(Exception):
    """As TensorFlow calls it."""


def raised_from(error: Exception, cause: Exception) -> Exception:
    try:
        raise error from cause
    except Exception as caught:
        return caught


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        OSError(errno.ENOMEM, "Cannot allocate memory"),
        OSError("out of memory when reading image file"),
        SystemError("<built-in function f> returned NULL without setting an exception"),
        SystemError("error return without exception set"),
        ImportError("libx.so: failed to map segment from shared object"),
        RuntimeError("can't start new thread"),
        RuntimeError("std::bad_alloc"),
        ResourceExhaustedError("OOM when allocating tensor"),
        raised_from(ValueError("the picture is odd"), MemoryError()),
    ],
    ids=repr,
)
def test_too_little_memory_in_all_its_dresses(error: Exception) -> None:
    assert lacks_memory(error)


@pytest.mark.parametrize(
    "error",
    [
        ValueError("out of memory"),
        OSError(errno.ENOSPC, "No space left on device"),
        SystemError("unknown opcode"),
        ImportError("No module named x"),
        RuntimeError("the network is odd"),
        None,
    ],
    ids=repr,
)
def test_other_errors_are_not_blamed_on_memory(error: Exception | None) -> None:
    assert not lacks_memory(error)


def test_foreign_values_are_quoted_short_and_on_one_line() -> None:
    assert short_quote("three") == "«three»"
    assert short_quote(3.0) == "«3.0»"
    assert short_quote("a\nb\x1b[31m") == "«a b [31m»"
    assert short_quote("x" * 50) == f"«{'x' * 40}…»"
