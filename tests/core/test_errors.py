"""What errors mean, and how foreign values are quoted in them."""

from __future__ import annotations

import errno
import gzip
import zlib

import pytest

from digitpad.core.errors import (
    DataError,
    FormatProblem,
    error_words,
    lacks_memory,
    short_quote,
    unexpected_sentence,
)


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


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "/home/somebody/file"), "No space left on device"),
        (FileNotFoundError(errno.ENOENT, "No such file or directory"), "No such file or directory"),
        (gzip.BadGzipFile("Not a gzipped file (b'he')"), "its compression is damaged"),
        (zlib.error("Error -3 while decompressing data"), "its compression is damaged"),
        (EOFError("Compressed file ended before the end-of-stream marker was reached"), "it ends too early"),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"), "it is no text in UTF-8"),
        (TimeoutError(), "no answer came in time"),
        (OSError("broken data stream when reading image file"), "the system does not say why"),
        (MemoryError(), "memory ran out"),
        (FormatProblem("sample 3 has no label"), "sample 3 has no label"),
        (DataError("There is no such file."), "There is no such file."),
        (ValueError("Exceeds the limit; use sys.set_int_max_str_digits()"), "an error in digitpad, ValueError"),
        (KeyError("plan"), "an error in digitpad, KeyError"),
    ],
    ids=repr,
)
def test_what_is_wrong_is_said_in_words_for_people(error: Exception, words: str) -> None:
    assert error_words(error) == words


def test_an_error_that_nobody_foresaw_is_reported_short_and_on_one_line() -> None:
    sentence = unexpected_sentence(ValueError("first\nsecond " * 100))
    assert sentence.startswith("digitpad met an error that it did not expect (ValueError: first second")
    assert len(sentence) < 200
    assert "\n" not in sentence
    assert unexpected_sentence(KeyError()) == "digitpad met an error that it did not expect (KeyError)."
