"""Files of arrays: whatever is damaged in them is one kind of error."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest

from digitpad.core.array_files import ArrayProblem, read_arrays
from tests.chaos.damage import in_archive
from tests.support.damaged_arrays import packed, with_header


def test_arrays_come_by_name_or_all() -> None:
    content = packed(a=np.arange(3), b=np.zeros((2, 2), np.float32))
    assert list(read_arrays(BytesIO(content))) == ["a", "b"]
    (one,) = read_arrays(BytesIO(content), "b").values()
    assert one.dtype == np.float32


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no archive",
        packed(b=np.zeros(1)),
        packed(a=np.array([object()], object)),
        with_header("a", b"{'descr': '<f4', 'fortran_order': False, 'shape': (3,"),  # tokenize.TokenError
        with_header("a", b"{'descr': '<f4', 'fortran_order': False, 'shape': (3.5,)}"),
        with_header("a", b"{'descr': '<f4', 'fortran_order': False, 'shape': (300,)}"),
        with_header("a", b"import os"),
    ],
    ids=["empty", "other", "name", "pickle", "token", "shape", "short", "code"],
)
def test_anything_else_is_one_kind_of_error(content: bytes) -> None:
    with pytest.raises(ArrayProblem):
        read_arrays(BytesIO(content), "a")


def test_an_entry_that_is_no_array_is_no_array() -> None:
    """NumPy gives the bytes of an entry whose first ones are damaged."""
    with pytest.raises(ArrayProblem, match="a is no array"):
        read_arrays(BytesIO(with_header("a", b"", magic=b"XNUMPY")), "a")


def test_three_hundred_damaged_files_are_read_or_refused() -> None:
    content, random = packed(a=np.arange(30), b=np.zeros((3, 4), np.float16)), np.random.default_rng(5)
    refused = 0
    for _ in range(300):
        try:
            read_arrays(BytesIO(in_archive(content, random)))
        except ArrayProblem:
            refused += 1
    assert 0 < refused < 300
