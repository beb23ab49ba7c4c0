from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitpad.core.data import stroke_files
from digitpad.core.data.stroke_files import StrokeSample, place, read_stroke_file
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DataError
from digitpad.core.recognition.predict import prepare_drawing
from tests.support.endless import ENDLESS, make_endless
from tests.support.sentences import raw_words

JSON = [
    {"label": 4, "writer": "w1", "strokes": [[[1, 2], [3.5, 4]], [[5, 6]]]},
    {"label": "029", "writer": 17, "strokes": [[[0, 0], [9, 9]]]},
]
UNIPEN = """.VERSION 1.0
.COMMENT a file such as UCI's
.HIERARCHY PAGE DIGIT
.SEGMENT DIGIT 0-2 ? "8"
.COMMENT 8 3
.PEN_DOWN
 267 333
 267 336
.PEN_UP
.DT 100
.PEN_DOWN
 10 20
.PEN_UP
.SEGMENT DIGIT 3 ?
.COMMENT 7 12
.PEN_DOWN
 1 1
 -2 5
.PEN_UP
"""
no_fixture_reset = HealthCheck.function_scoped_fixture


def read(folder: Path, content: str | bytes | object, *, packed: bool = False) -> list[StrokeSample]:
    if not isinstance(content, (str, bytes)):
        content = json.dumps(content)
    data = content.encode() if isinstance(content, str) else content
    path = folder / "strokes"
    path.write_bytes(gzip.compress(data, 1) if packed else data)
    return read_stroke_file(path)


def one(strokes: object, label: object = 3) -> list[dict[str, object]]:
    return [{"label": label, "strokes": strokes}]


@pytest.mark.parametrize("packed", [False, True])
def test_json_files_packed_or_not(packed: bool, tmp_path: Path) -> None:
    first, second = read(tmp_path, JSON, packed=packed)
    assert (first.label, first.writer, first.digit) == ("4", "w1", 4)
    assert [stroke.tolist() for stroke in first.strokes] == [[[1, 2], [3.5, 4]], [[5, 6]]]
    assert (second.label, second.writer, second.digit) == ("029", "17", None)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_unipen_files_packed_or_not(packed: bool, newline: str, tmp_path: Path) -> None:
    first, second = read(tmp_path, UNIPEN.replace("\n", newline), packed=packed)
    assert (first.label, first.writer) == ("8", "3")
    assert [stroke.tolist() for stroke in first.strokes] == [[[267, -333], [267, -336]], [[10, -20]]]
    assert (second.label, second.writer) == ("7", "12")
    assert second.strokes[0].tolist() == [[1, -1], [-2, -5]]


def test_a_byte_order_mark_and_leading_space_do_no_harm(tmp_path: Path) -> None:
    assert len(read(tmp_path, b"\xef\xbb\xbf \r\n" + json.dumps(JSON).encode())) == 2


def test_further_values_of_a_point_are_left_out(tmp_path: Path) -> None:
    (sample,) = read(tmp_path, one([[[1, 2, 0.5, 100], [3, 4, 0.7, 110]]]))
    assert sample.strokes[0].tolist() == [[1, 2], [3, 4]]


def test_empty_strokes_are_left_out_and_a_missing_writer_is_nobody(tmp_path: Path) -> None:
    (sample,) = read(tmp_path, one([[], [[1, 2]], []]))
    assert len(sample.strokes) == 1
    assert sample.writer == ""
    (sample,) = read(tmp_path, [{"label": "1", "writer": None, "strokes": [[[1, 2]]]}])
    assert sample.writer == ""


@pytest.mark.parametrize(("label", "digit"), [(0, 0), ("9", 9), ("10", None), (-1, None), ("٣", None), ("", None)])
def test_which_labels_are_digits(label: object, digit: int | None, tmp_path: Path) -> None:
    (sample,) = read(tmp_path, one([[[1, 2]]], label))
    assert sample.digit == digit


NONSENSE: dict[str, object] = {
    "nothing": "",
    "a word": "hello",
    "an image": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "bytes that are no UTF-8": b"[\xff\xfe]",
    "a cut document": json.dumps(JSON)[:-10],
    "an empty list": "[]",
    "an object": {"label": 3, "strokes": [[[1, 2]]]},
    "numbers": [1, 2, 3],
    "no label": [{"strokes": [[[1, 2]]]}],
    "no strokes": [{"label": 3}],
    "strokes that are a word": one("12"),
    "strokes that are an object": one({"x": 1}),
    "points that are long words": one([[["y" * 100_000, 1]]]),
    "a stroke that is a long word": one(["y" * 100_000]),
    "a stroke that is a number": one([5]),
    "a stroke that is true": one([True]),
    "a stroke that is a word": one(["12"]),
    "a stroke that is null": one([None]),
    "points that are words": one([["ab", "cd"]]),
    "points that are objects": one([[{"x": 1, "y": 2}]]),
    "points of one number": one([[[1], [2]]]),
    "points of different lengths": one([[[1, 2], [3]]]),
    "points of null": one([[[None, None]]]),
    "only empty strokes": one([[], []]),
    "no strokes in the list": one([]),
    "not a number": '[{"label": 3, "strokes": [[[NaN, 1]]]}]',
    "infinity": '[{"label": 3, "strokes": [[[1, -Infinity]]]}]',
    "a number that overflows": '[{"label": 3, "strokes": [[[1e999, 1]]]}]',
    "a huge number": one([[[1e300, 1]]]),
    "a huge whole number": one([[[10**400, 1]]]),
    "more digits than Python reads": '[{"label": 3, "strokes": [[[' + "9" * 5000 + ", 1]]]}]",
    "a label true": one([[[1, 2]]], True),
    "a label null": one([[[1, 2]]], None),
    "a label that is a fraction": one([[[1, 2]]], 3.5),
    "a label that is a list": one([[[1, 2]]], [3]),
    "deep nesting": "[" * 200_000,
    "deep nesting that is closed": "[" * 100_000 + "]" * 100_000,
    "a deeply nested stroke": '[{"label": 3, "strokes": ' + "[" * 200 + "1" + "]" * 200 + "}]",
    "the second sample is broken": [*one([[[1, 2]]]), {"label": 3}],
    "keywords without segments": ".PEN_DOWN\n1 2\n",
    "a segment without a label": ".SEGMENT DIGIT 0 ?\n.PEN_DOWN\n1 2\n",
    "a segment without points": '.SEGMENT DIGIT 0 ? "8"\n.PEN_DOWN\n.PEN_UP\n',
    "an x without a y": '.SEGMENT DIGIT 0 ? "8"\n.PEN_DOWN\n1 2 3\n',
    "words for points": '.SEGMENT DIGIT 0 ? "8"\n.PEN_DOWN\none two\n',
    "text with infinity": '.SEGMENT DIGIT 0 ? "8"\n.PEN_DOWN\ninf 2\n',
    "text that is not a number": '.SEGMENT DIGIT 0 ? "8"\n.PEN_DOWN\nnan 2\n',
    "a gzip file that is cut": gzip.compress(json.dumps(JSON).encode())[:-12],
    "a gzip file that is only begun": b"\x1f\x8b",
    "a gzip file that is damaged": b"\x1f\x8b\x08\x00" + bytes(6) + b"\xff" * 50,
    "gzip in gzip": gzip.compress(gzip.compress(json.dumps(JSON).encode())),
}


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("content", NONSENSE.values(), ids=NONSENSE.keys())
def test_nonsense_gives_one_sentence_that_names_the_file(content: object, packed: bool, tmp_path: Path) -> None:
    if packed and isinstance(content, bytes) and content.startswith(b"\x1f\x8b"):
        content = b"x" + content
    with pytest.raises(DataError) as caught:
        read(tmp_path, content, packed=packed)
    message = str(caught.value)
    assert str(tmp_path / "strokes") in message
    assert len(message) < 1000
    assert not raw_words(message.replace(str(tmp_path), ""))


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no stroke file"):
        read_stroke_file(tmp_path / "none")
    with pytest.raises(DataError, match="cannot be read"):
        read_stroke_file(tmp_path)


def test_a_gzip_bomb_is_not_unpacked_beyond_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stroke_files, "MOST_SAMPLE_BYTES", 2 << 20)
    bomb = gzip.compress(bytes(40 << 20), 9)
    assert len(bomb) < 100_000
    (tmp_path / "bomb").write_bytes(bomb)
    with pytest.raises(DataError, match="larger than 2 MiB"):
        read_stroke_file(tmp_path / "bomb")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are no files there")
@pytest.mark.parametrize("kind", ENDLESS)
def test_what_has_no_end_is_refused_before_it_is_read(kind: str, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="larger than 512 MiB" if kind == "huge" else "pipe or device"):
        read_stroke_file(make_endless(tmp_path / "strokes.json", kind))


@pytest.mark.parametrize("content", ["[[],[],[],[],[],[]]", ".PEN_DOWN 1 2 3 4 5 6 7 8 9 10 11"])
def test_more_numbers_than_fit_into_memory_are_refused(
    content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stroke_files, "_MOST_VALUES", 10)
    with pytest.raises(DataError, match="more than 10 numbers"):
        read(tmp_path, content)


def samples_or_error(folder: Path, content: bytes) -> None:
    """Anything but samples that can be used or a DataError fails the test."""
    path = folder / "strokes"
    path.write_bytes(content)
    try:
        samples = read_stroke_file(path)
    except DataError:
        return
    for sample in samples:
        assert isinstance(sample.label, str)
        assert isinstance(sample.writer, str)
        assert sample.strokes
        assert prepare_drawing(place(sample)) is not None


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A sound file with a few bytes replaced, taken out, put in or doubled; some are packed before or after that."""
    content = bytearray(draw(st.sampled_from([json.dumps(JSON), UNIPEN])).encode())
    when = draw(st.sampled_from(["plain", "plain", "packed", "damaged after packing"]))
    if when == "damaged after packing":
        content = bytearray(gzip.compress(content, mtime=0))
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(content)))
        length = draw(st.integers(0, 12))
        piece = draw(
            st.one_of(
                st.binary(max_size=4),
                st.sampled_from(
                    [b"", b"1e300", b"NaN", b"-1e-310", b"null", b"[", b"]", b",", b'"', b"\n.", b"9" * 400]
                ),
                st.just(bytes(content[at : at + 30])),
            )
        )
        content[at : at + length] = piece
    return gzip.compress(content, mtime=0) if when == "packed" else bytes(content)


@given(mutated())
@settings(max_examples=250, suppress_health_check=[no_fixture_reset])
def test_mutated_files_give_samples_or_a_data_error(tmp_path: Path, content: bytes) -> None:
    samples_or_error(tmp_path, content)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=8,
)
points = st.lists(st.lists(st.integers(-(2**70), 2**70) | st.floats(), min_size=1, max_size=3), max_size=4)


@given(
    st.lists(
        st.fixed_dictionaries({"label": anything, "writer": anything, "strokes": st.lists(anything | points)}),
        max_size=3,
    )
)
@settings(max_examples=80, suppress_health_check=[no_fixture_reset, HealthCheck.too_slow])
def test_any_json_gives_samples_or_a_data_error(tmp_path: Path, document: object) -> None:
    samples_or_error(tmp_path, json.dumps(document).encode())


def test_a_sample_is_laid_in_the_middle_of_the_canvas() -> None:
    sample = StrokeSample("1", "", (np.array([[100.0, 200.0], [100.0, 600.0]]), np.array([[300.0, 400.0]])))
    drawing = place(sample, scale=0.7, width=0.03)
    xy = np.concatenate([stroke.points[:, :2] for stroke in drawing.strokes])
    assert xy.min(0) == pytest.approx([0.5 - 0.175, 0.15])
    assert xy.max(0) == pytest.approx([0.5 + 0.175, 0.85])
    assert {stroke.width for stroke in drawing.strokes} == {0.03}
    moved = place(sample, scale=0.35, offset=(0.2, -0.1))
    xy = np.concatenate([stroke.points[:, :2] for stroke in moved.strokes])
    assert (xy.min(0) + xy.max(0)) / 2 == pytest.approx([0.7, 0.4])
    assert np.ptp(xy, axis=0).max() == pytest.approx(0.35)


@pytest.mark.parametrize("size", [0.0, 5e-324, 1e-310, 1e-200])
def test_a_dot_and_next_to_a_dot_lie_in_the_middle(size: float) -> None:
    sample = StrokeSample("1", "", (np.array([[0.0, 0.0], [size, 0.0]]),))
    drawing = place(sample)
    assert isinstance(drawing, Drawing)
    assert drawing.strokes[0].points[:, :2] == pytest.approx(np.full((2, 2), 0.5))


def test_the_bundled_sample_is_a_three() -> None:
    (sample,) = read_stroke_file(Path(__file__).parents[3] / "resources" / "samples" / "three.json")
    assert (sample.digit, sample.writer) == (3, "digitpad")
