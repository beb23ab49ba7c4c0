"""Pictures from files: every kind comes out upright, grey and on white, and what is none is refused in a sentence."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import warnings
import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from digitpad.core.errors import DataError
from digitpad.core.pages import pdf as pdf_pages
from digitpad.core.pages import picture
from digitpad.core.pages.picture import LONGEST_SIDE, MOST_PIXELS, Page, has_one_page, load_page, page_count
from digitpad.core.picture_files import SUFFIXES
from tests.support.waiting import LIMIT

SAVED = {"WebP": "WEBP", "HEIC": "HEIF"}  # Pillow's names, where they differ
HAS_HEIC = "HEIC" in picture.readable_formats()
if HAS_HEIC:
    import pillow_heif

    pillow_heif.register_heif_opener()


def pages_of(path: Path) -> list[Page]:
    return [load_page(path, number) for number in range(1, page_count(path) + 1)]


def corner(mode: str = "L", size: tuple[int, int] = (40, 24)) -> Image.Image:
    """White with black ink in the upper left corner: every turn shows."""
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).rectangle((0, 0, 15, 7), fill=0)
    return image.convert(mode)


def content(kind: str, image: Image.Image | None = None, **options: object) -> bytes:
    stream = io.BytesIO()
    image = corner("RGB") if image is None else image
    image.save(stream, SAVED.get(kind, kind), **options)
    return stream.getvalue()


def saved(folder: Path, image: Image.Image, name: str, **options: object) -> Path:
    image.save(folder / name, **options)
    return folder / name


def assert_corner(page: Page, tolerance: int = 12) -> None:
    expected = np.asarray(corner()).astype(int)
    assert page.grey.dtype == np.uint8
    assert page.grey.shape == expected.shape
    assert np.abs(page.grey - expected).max() <= tolerance


def sentence(path: Path, number: int = 1) -> str:
    with pytest.raises(DataError) as caught:
        load_page(path, number)
    text = str(caught.value)
    assert path.name in text
    assert text.endswith(".")
    assert "\n" not in text
    return text


KINDS = [pytest.param(kind, marks=pytest.mark.skipif(kind == "HEIC" and not HAS_HEIC, reason="no pillow-heif"))
         for kind in SUFFIXES]  # fmt: skip
LOSSLESS = {"WebP": {"lossless": True}, "HEIC": {"quality": -1}, "JPEG": {"quality": 100}, "PDF": {"resolution": 200}}


@pytest.mark.parametrize("kind", KINDS)
def test_every_format_is_read_whatever_its_name(tmp_path: Path, kind: str) -> None:
    for suffix in (*SUFFIXES[kind], ".txt"):
        path = tmp_path / f"page{suffix}"
        path.write_bytes(content(kind, **LOSSLESS.get(kind, {})))
        page = load_page(path)
        assert_corner(page, tolerance=40 if kind == "PDF" else 12)
        assert page.colour is None
        assert (page.name, page.number, page_count(path)) == (path.name, 1, 1)
        assert has_one_page(path) == (kind not in ("PDF", "TIFF"))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "GIF"])
def test_colour_is_kept(tmp_path: Path, kind: str) -> None:
    image = corner("RGB")
    image.paste((40, 60, 200), (20, 10, 36, 22))
    path = tmp_path / "blue"
    path.write_bytes(content(kind, image, **LOSSLESS.get(kind, {})))
    page = load_page(path)
    assert page.colour is not None
    assert page.colour.shape == (24, 40, 3)
    assert np.abs(page.colour[16, 28].astype(int) - (40, 60, 200)).max() < 12
    assert 50 < page.grey[16, 28] < 90


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["x.png", "x.jpg", "x.webp", "x.tif", "lzw.tif"])
def test_exif_orientation_is_honoured(tmp_path: Path, name: str, orientation: int) -> None:
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # Transpose that lays the upright picture down
    lying = corner("RGB")
    if orientation > 1:
        lying = lying.transpose(Image.Transpose(back[orientation]))
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"compression": "tiff_lzw"} if name == "lzw.tif" else {}
    path = saved(tmp_path, lying, name, exif=exif, **options)
    assert_corner(load_page(path), tolerance=60)


@pytest.mark.skipif(not HAS_HEIC, reason="no pillow-heif")
def test_heic_is_turned_once(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    lying = corner("RGB").transpose(Image.Transpose.ROTATE_90)
    assert_corner(load_page(saved(tmp_path, lying, "x.heic", exif=exif.tobytes(), quality=-1)))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "I", "F", "CMYK", "YCbCr", "LAB"])
def test_every_mode_is_read(tmp_path: Path, mode: str) -> None:
    image = corner()
    if mode in ("I;16", "I"):
        image = Image.fromarray(np.asarray(corner()).astype(np.uint16 if mode == "I;16" else np.int32) * 257)
    elif mode == "LAB":
        image = Image.merge("LAB", (corner(), Image.new("L", (40, 24), 128), Image.new("L", (40, 24), 128)))
    elif mode == "F":
        image = Image.fromarray(np.asarray(corner()).astype(np.float32) / 255)
    else:
        image = image.convert(mode)
    path = saved(tmp_path, image, "x.tif")
    with Image.open(path) as kept:
        assert kept.mode == mode
    page = load_page(path)
    assert_corner(page)
    assert page.colour is None


@pytest.mark.parametrize(
    ("full", "white", "kind"),
    [(4095, 4000, np.uint16), (65535, 60000, np.uint16), (1.0, 0.9, np.float32), (255.0, 250.0, np.float32),
     (1e6, 1e6, np.float32), (10_000_000, 10_000_000, np.int32)],
)  # fmt: skip
def test_deep_grey_is_scaled_by_its_range(tmp_path: Path, full: float, white: float, kind: type) -> None:
    values = np.full((24, 40), white, kind)
    values[:8, :16] = 0
    path = saved(tmp_path, Image.fromarray(values), "x.tif")
    page = load_page(path)
    assert abs(int(page.grey[20, 30]) - 255 * white / full) <= 1
    assert page.grey[3, 3] == 0


def test_floats_that_are_no_numbers_are_paper(tmp_path: Path) -> None:
    values = np.full((24, 40), 0.5, np.float32)
    values[0], values[1], values[2] = np.nan, np.inf, -np.inf
    page = load_page(saved(tmp_path, Image.fromarray(values), "x.tif"))
    assert [page.grey[row, 0] for row in (0, 1, 2)] == [255, 255, 0]
    assert page.grey[5, 0] in (127, 128)
    values[:] = np.nan
    assert (load_page(saved(tmp_path, Image.fromarray(values), "x.tif")).grey == 255).all()


def test_deep_pictures_in_which_least_is_white_are_turned(tmp_path: Path) -> None:
    negative = 65535 - np.asarray(corner()).astype(np.uint16) * 257
    path = saved(tmp_path, Image.fromarray(negative), "x.tif", tiffinfo={262: 0})
    assert_corner(load_page(path))


@pytest.mark.parametrize("name", ["x.png", "x.webp", "x.gif", "x.tif"])
def test_transparent_is_white(tmp_path: Path, name: str) -> None:
    image = Image.new("RGBA", (40, 24), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((0, 0, 15, 7), fill=(0, 0, 0, 255))
    assert_corner(load_page(saved(tmp_path, image, name)))


def test_palettes_with_transparency_and_grey_with_a_transparent_value_are_white(tmp_path: Path) -> None:
    image = corner("P")
    white = image.getpixel((30, 20))
    image.putpalette([0, 0, 0] * 256)  # nothing but black: only transparency makes paper
    assert_corner(load_page(saved(tmp_path, image, "p.png", transparency=white)))
    grey = corner().point(lambda value: 100 if value else 0)
    assert_corner(load_page(saved(tmp_path, grey, "l.png", transparency=100)))


@pytest.mark.parametrize("name", ["x.png", "x.webp", "x.gif", "x.tif"])
@pytest.mark.parametrize("factor", [1, 100])
def test_light_ink_on_nothing_is_seen(tmp_path: Path, name: str, factor: int) -> None:
    image = Image.new("RGBA", (40 * factor, 24), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((0, 0, 16 * factor - 1, 7), fill=(255, 255, 255, 255))
    page = load_page(saved(tmp_path, image, name))
    assert (page.grey[3, 3], page.grey[20, -5]) == (255, 0)


def test_light_ink_of_a_palette_is_seen(tmp_path: Path) -> None:
    image = corner("P")
    image.putpalette([255, 255, 255] * 256)
    page = load_page(saved(tmp_path, image, "p.png", transparency=image.getpixel((30, 20))))
    assert (page.grey[3, 3], page.grey[20, 30]) == (255, 0)


def test_a_cut_out_sheet_and_light_ink_beside_dark_lie_on_white(tmp_path: Path) -> None:
    sheet = Image.new("RGBA", (40, 24), (0, 0, 0, 0))
    ImageDraw.Draw(sheet).rectangle((4, 2, 36, 22), fill=(250, 250, 250, 255))
    assert load_page(saved(tmp_path, sheet, "sheet.png")).grey[0, 0] == 255
    both = Image.new("RGBA", (40, 24), (0, 0, 0, 0))
    draw = ImageDraw.Draw(both)
    draw.rectangle((0, 0, 15, 7), fill=(255, 255, 255, 255))
    draw.rectangle((20, 0, 22, 7), fill=(0, 0, 90, 255))
    assert load_page(saved(tmp_path, both, "both.png")).grey[20, 30] == 255


def test_half_transparent_ink_is_half_grey(tmp_path: Path) -> None:
    page = load_page(saved(tmp_path, Image.new("LA", (4, 4), (0, 128)), "x.png"))
    assert abs(int(page.grey[0, 0]) - 127) <= 1


@pytest.mark.parametrize("name", ["x.gif", "x.webp", "x.png"])
def test_an_animation_is_its_first_frame(tmp_path: Path, name: str) -> None:
    options = {"lossless": True} if name == "x.webp" else {}
    later = [Image.new("L", (40, 24), level) for level in (10, 90)]
    path = saved(tmp_path, corner(), name, save_all=True, append_images=later, **options)
    assert page_count(path) == 1
    assert_corner(load_page(path))


def test_a_photo_with_a_second_picture_inside_is_one_page(tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    corner("RGB").save(path, "MPO", save_all=True, append_images=[Image.new("RGB", (8, 8))], quality=100)
    assert page_count(path) == 1
    assert_corner(load_page(path))


@pytest.mark.parametrize("name", ["x.tif", "x.pdf"])
def test_all_pages_of_tiff_and_pdf_are_read(tmp_path: Path, name: str) -> None:
    pages = [Image.new("L", (60, 40 + 10 * number), 50 * number) for number in (1, 2, 3)]
    path = saved(tmp_path, pages[0], name, save_all=True, append_images=pages[1:], resolution=200)
    assert page_count(path) == 3
    loaded = pages_of(path)
    assert [page.number for page in loaded] == [1, 2, 3]
    assert [page.grey.shape for page in loaded] == [(50, 60), (60, 60), (70, 60)]
    for page in loaded:
        assert abs(int(page.grey[20, 20]) - 50 * page.number) < 8
    assert "has no page 4, only 3" in sentence(path, 4)
    assert "has no page 0" in sentence(path, 0)


def test_smaller_copies_in_a_tiff_file_are_no_pages(tmp_path: Path) -> None:
    path = tmp_path / "x.tif"
    small = Image.new("L", (10, 6), 255)
    small.encoderinfo = {"tiffinfo": {254: 1}}
    corner().save(path, save_all=True, append_images=[small])
    assert page_count(path) == 1
    assert_corner(load_page(path))


def pdf(*, box: str = "0 0 72 144", body: bytes = b"", more: str = "", objects: str = "") -> bytes:
    """One page, written by hand. PDFium finds the objects without a table of them."""
    parts = [
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
        f"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 4 0 R{more}>>endobj",
        f"4 0 obj<</Length {len(body)}>>stream\n{body.decode()}\nendstream endobj",
        objects,
        "trailer<</Root 1 0 R>>\n%%EOF\n",
    ]
    return "\n".join(parts).encode()


def test_pdf_pages_are_drawn_on_white_at_200_dots_per_inch(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(pdf(body=b"0 0 1 rg 0 72 36 72 re f"))
    page = load_page(path)
    assert page.grey.shape == (400, 200)
    assert page.colour is not None
    assert page.colour[100, 50].tolist() == [0, 0, 255]
    assert page.grey[300, 50] == page.grey[100, 150] == 255


def test_a_poster_is_drawn_with_fewer_dots(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(pdf(box="0 0 720 14400"))
    assert load_page(path).grey.shape == (LONGEST_SIDE, LONGEST_SIDE // 20)


def test_a_huge_picture_in_a_pdf_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    packed = "5 0 obj<</Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceGray/BitsPerComponent 8"
    packed += "/Filter/FlateDecode/Length 0>>stream\n\nendstream endobj"
    path.write_bytes(pdf(body=b"72 0 0 72 0 0 cm /I Do", more="/Resources<</XObject<</I 5 0 R>>>>", objects=packed))
    assert "holds a picture of 30,000 x 30,000 pixels" in sentence(path)


def test_a_pdf_page_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_pages, "_PATIENCE", -1.0)
    path = tmp_path / "x.pdf"
    path.write_bytes(pdf(body=b"0 0 9 9 re f " * 1000))
    assert "takes longer than" in sentence(path)


def pdf_that_claims(claimed: int, there: Sequence[bool]) -> bytes:
    """A PDF that says it has so many pages; its tree names one for each of `there`, which lacks where that is False."""
    kids = " ".join(f"{number + 3 if one else 999} 0 R" for number, one in enumerate(there))
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 144]>>"
    objects = ["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count {claimed}/Kids[{kids}]>>", *[page] * len(there)]
    content, offsets = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        offsets.append(len(content))
        content += f"{number} 0 obj\n{one}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    start, size = len(content), len(objects) + 1
    content += f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\n".encode()
    return content + f"startxref\n{start}\n%%EOF\n".encode()


@pytest.mark.parametrize(
    ("claimed", "there", "count", "said"),
    [
        (99_999, [True] * 3, 4, "99,999 pages, but only 3 of them"),
        (99_999, [True, False, True], 4, "99,999 pages, but only 3 of them"),
        (99_999, [], 1, "99,999 pages, but none of them"),
        (10, [True, True, True, True, False, True, True, True, True, False], 10, "10 pages, but only 9 of them"),
        (40, [True] * 40, 40, ""),
    ],
)
def test_a_pdf_that_claims_pages_which_it_lacks_gives_one_error_for_them(
    tmp_path: Path, claimed: int, there: list[bool], count: int, said: str
) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(pdf_that_claims(claimed, there))
    assert page_count(path) == count
    for number, one in enumerate(there, 1):
        if one:
            assert load_page(path, number).number == number
    if said:
        assert said in sentence(path, count)


def test_a_locked_pdf_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    lock = f"5 0 obj<</Filter/Standard/V 1/R 2/P -4/O<{'1f' * 32}>/U<{'2e' * 32}>>>endobj"
    locked = pdf(objects=lock).replace(b"/Root", b"/Encrypt 5 0 R/ID[<00><00>]/Root")
    path.write_bytes(locked)
    assert sentence(path) == "x.pdf is locked with a password; save a copy of it without one."


def test_a_pdf_that_was_cut_off_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(content("PDF")[:-200])
    assert "incomplete" in sentence(path)


def bare_png(width: int, height: int, rows: bytes = b"") -> bytes:
    """A grey PNG of one bit that claims to be large."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [11_000, 30_000, 2_000_000])
def test_too_many_pixels_are_refused_before_they_are_decoded(tmp_path: Path, side: int) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(bare_png(side, side))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        text = sentence(path)
    assert "make it smaller first" in text
    if side < 13_000:
        assert f"bomb.png has {side:,} x {side:,} pixels, more than the {MOST_PIXELS // 10**6} million" in text


def test_a_large_webp_is_refused_as_decoding_it_takes_much_memory(tmp_path: Path) -> None:
    path = tmp_path / "x.webp"
    animated = bytearray(content("WebP", save_all=True, append_images=[Image.new("L", (40, 24))]))
    animated[24:30] = (9_999).to_bytes(3, "little") + (7_999).to_bytes(3, "little")  # the size of its canvas
    path.write_bytes(animated)
    assert "10,000 x 8,000 pixels, more than the 50 million" in sentence(path)


def peak_megabytes(path: Path) -> tuple[str, float]:
    """What loading the first page in a process of its own says, and by how much memory grew at most."""
    code = (
        "import resource, sys\nfrom pathlib import Path\nfrom digitpad.core.pages.picture import load_page\n"
        "size = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024\nbefore = size()\n"
        "try:\n    said = load_page(Path(sys.argv[1])).grey.shape\nexcept Exception as error:\n    said = error\n"
        "print(f'{said}|{size() - before}')"
    )
    command = [sys.executable, "-c", code, str(path)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=LIMIT, cwd=Path(__file__).parents[3]
    )
    said, grown = done.stdout.strip().rsplit("|", 1)
    return said, float(grown)


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux reports it")
def test_memory_is_bounded(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(bare_png(30_000, 30_000, bytes(3751 * 30_000)))
    said, grown = peak_megabytes(bomb)
    assert "far too many pixels" in said or "30,000 x 30,000" in said
    assert grown < 30
    large = saved(tmp_path, Image.new("1", (10_000, 10_000), 1), "large.png")
    said, grown = peak_megabytes(large)
    assert said == "(5000, 5000)"
    assert grown < 250  # a byte for each pixel, and the page
    photo = saved(tmp_path, Image.new("L", (12_000, 9_000), 200), "photo.jpg")
    said, grown = peak_megabytes(photo)
    assert said == "(4500, 6000)"
    assert grown < 90  # it is decoded at half size: whole it has 108 million pixels


@pytest.mark.parametrize(
    ("size", "reduced"), [((6000, 10), (6000, 10)), ((6001, 9), (3001, 5)), ((13, 20_000), (4, 5000))]
)
@pytest.mark.parametrize("name", ["x.png", "x.jpg"])
def test_long_pictures_are_reduced(tmp_path: Path, name: str, size: tuple[int, int], reduced: tuple[int, int]) -> None:
    image = Image.new("L", size, 255)
    image.paste(0, (0, 0, size[0], size[1] // 2) if size[1] > size[0] else (0, 0, size[0] // 2, size[1]))
    page = load_page(saved(tmp_path, image, name))
    assert page.grey.shape == reduced[::-1]
    assert page.grey[0, 0] < 3
    assert page.grey[-1, -1] > 252


def test_strips_fit_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (301, 203, 3), dtype=np.uint8)
    path = saved(tmp_path, Image.fromarray(noise), "x.png")
    whole = load_page(path)
    monkeypatch.setattr("digitpad.core.pages.pixels._STRIP", 1000)
    strips = load_page(path)
    assert (whole.grey == strips.grey).all()
    assert whole.colour is not None
    assert (whole.colour == strips.colour).all()
    assert (whole.colour == noise).all()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
def test_a_truncated_file_is_refused(tmp_path: Path, kind: str, kept: float) -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 256, (64, 64, 3), dtype=np.uint8))
    whole = content(kind, noise)
    path = tmp_path / f"half{SUFFIXES[kind][0]}"
    path.write_bytes(whole[: int(len(whole) * kept)])
    sentence(path)


def test_what_is_no_picture_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    assert sentence(tmp_path / "empty.png") == "empty.png is empty; copy it again."
    (tmp_path / "text.png").write_text("seven\n" * 100, encoding="utf-8")
    text = sentence(tmp_path / "text.png")
    assert text.startswith("text.png is no picture that digitpad knows; digitpad reads PNG, JPEG, WebP")
    assert sentence(tmp_path / "gone.png").startswith("There is no file ")
    assert "is a folder" in sentence(tmp_path)
    assert sentence(tmp_path / "empty.png" / "x.png").startswith("There is no file ")
    with pytest.raises(DataError, match="There is no file"):
        load_page(tmp_path / "a\0b.png")
    for asked in (page_count, has_one_page, load_page):
        with pytest.raises(DataError, match="is empty"):
            asked(tmp_path / "empty.png")


def test_programs_in_pictures_clothes_are_not_run(tmp_path: Path) -> None:
    (tmp_path / "x.eps").write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nshowpage\n%%EOF\n")
    assert "no picture that digitpad knows" in sentence(tmp_path / "x.eps")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in this system's folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert "is no file" in sentence(tmp_path / "pipe.png")


def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path, corner(), "x.png")

    def refuse(*args: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    assert sentence(path) == f"The picture {path} cannot be read (Permission denied)."


def test_a_giant_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "giant.webp"
    with path.open("wb") as file:
        file.write(content("WebP"))
        file.truncate(5 << 30)  # sparse: it takes no room
    assert "is larger than 1 GiB" in sentence(path)


def test_without_pillow_heif_heic_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "find_spec", lambda name: None)
    path = tmp_path / "x.heic"
    path.write_bytes(b"\0\0\0\x18ftypheic" + bytes(40))
    assert sentence(path).startswith(
        "x.heic is a HEIC picture, which needs the package pillow-heif; digitpad reads PNG"
    )
    assert "HEIC" not in picture.readable_formats()


def test_threads_take_turns(tmp_path: Path) -> None:
    names = ["x.pdf", "x.png", "x.tif", "y.pdf"] * 6
    for name in set(names):
        saved(tmp_path, corner("RGB"), name, resolution=200)
    with ThreadPoolExecutor(4) as pool:
        for page in pool.map(load_page, [tmp_path / name for name in names]):
            assert_corner(page, tolerance=40)


SMALL: dict[str, Callable[[], bytes]] = {
    **{kind: (lambda kind=kind: content(kind)) for kind in SUFFIXES if kind != "HEIC" or HAS_HEIC},
    "TIFF of two": lambda: content("TIFF", save_all=True, append_images=[corner()], compression="tiff_lzw"),
    "PNG of a palette": lambda: content("PNG", corner("P"), transparency=3),
    "animated GIF": lambda: content("GIF", corner(), save_all=True, append_images=[Image.new("L", (40, 24))]),
    "PDF by hand": lambda: pdf(body=b"0 0 1 rg 0 72 36 72 re f"),
}
WHOLE = {name: make() for name, make in SMALL.items()}


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_that_was_cut_off_anywhere_is_refused_or_loses_nothing(name: str, tmp_path: Path) -> None:
    path = tmp_path / "cut"
    path.write_bytes(WHOLE[name])
    whole = [page.grey for page in pages_of(path)]
    for kept in range(1, len(WHOLE[name]), 1 + len(WHOLE[name]) // 40):
        path.write_bytes(WHOLE[name][:kept])
        try:
            left = [page.grey for page in pages_of(path)]
        except DataError:
            continue
        assert [page.tolist() for page in left] == [page.tolist() for page in whole]


@pytest.mark.parametrize("progressive", [False, True])
def test_a_large_photo_that_was_cut_off_is_refused(tmp_path: Path, progressive: bool) -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 256, (50, 70), dtype=np.uint8))
    whole = content("JPEG", noise.resize((7000, 5000)), progressive=progressive)  # decoded at half its size
    path = tmp_path / "half.jpg"
    path.write_bytes(whole[: len(whole) // 2])
    assert "damaged or incomplete" in sentence(path)


@pytest.mark.parametrize("name", WHOLE)
@examples(max_examples=40)
@given(data=st.data())
def test_damaged_bytes_give_a_page_or_a_sentence(
    name: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    damaged = bytearray(WHOLE[name])
    places = st.tuples(st.integers(0, len(damaged) - 1), st.integers(0, 255))
    for place, value in data.draw(st.lists(places, min_size=1, max_size=6)):
        damaged[place] = value
    path = tmp_path_factory.getbasetemp() / "damaged"
    path.write_bytes(damaged)
    try:
        pages = [load_page(path, number) for number in range(1, min(page_count(path), 3) + 1)]
    except DataError:
        return
    for page in pages:
        assert page.grey.ndim == 2
        assert page.grey.size
