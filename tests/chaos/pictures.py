"""Small valid pictures: each format, and what formats have more than one of."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from digitpad.core.pages.picture import readable_formats
from tests.support.pages import make_page


def picture_seeds() -> dict[str, bytes]:
    """Files by what is special about them."""
    ink = Image.new("L", (20, 12), 255)
    ink.paste(0, (4, 2, 7, 10))
    noise = Image.fromarray(np.random.default_rng(0).integers(0, 256, (12, 20, 3), dtype=np.uint8))
    exif = Image.Exif()
    exif[0x0112] = 6
    later = [ink.transpose(Image.Transpose.ROTATE_180)]
    deep = Image.fromarray(np.asarray(ink).astype(np.uint16) * 200)
    plan = {
        "PNG": (noise, "PNG", {"exif": exif}),
        "PNG grey": (ink, "PNG", {"transparency": 255}),
        "PNG palette": (ink.convert("P"), "PNG", {"transparency": 3}),
        "PNG deep": (deep, "PNG", {}),
        "APNG": (ink, "PNG", {"save_all": True, "append_images": later}),
        "JPEG": (noise, "JPEG", {"exif": exif}),
        "JPEG progressive": (noise, "JPEG", {"progressive": True}),
        "JPEG CMYK": (noise.convert("CMYK"), "JPEG", {}),
        "MPO": (noise, "MPO", {"save_all": True, "append_images": later}),
        "WebP": (noise, "WEBP", {}),
        "WebP lossless": (ink.convert("RGBA"), "WEBP", {"lossless": True}),
        "WebP animated": (ink, "WEBP", {"save_all": True, "append_images": later}),
        "BMP": (noise, "BMP", {}),
        "BMP 1 bit": (ink.convert("1"), "BMP", {}),
        "GIF": (ink, "GIF", {}),
        "GIF animated": (ink, "GIF", {"save_all": True, "append_images": later}),
        "TIFF": (noise, "TIFF", {"save_all": True, "append_images": later}),
        "TIFF deep": (deep, "TIFF", {}),
        "TIFF float": (ink.convert("F"), "TIFF", {}),
        **{
            f"TIFF {name}": (ink.convert("1") if name.startswith("group") else noise, "TIFF", {"compression": name})
            for name in ("tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits", "group3", "group4")
        },
        "PDF": (noise, "PDF", {"save_all": True, "append_images": later}),
        "PDF 1 bit": (ink.convert("1"), "PDF", {}),
    }
    if "HEIC" in readable_formats():
        import pillow_heif

        pillow_heif.register_heif_opener()
        plan["HEIC"] = (noise.resize((64, 64)), "HEIF", {"exif": exif.tobytes()})
    return {name: _saved(*how) for name, how in plan.items()}


def page_seeds() -> dict[str, bytes]:
    """A page with a large digit in formats whose damage leaves something to read."""
    digits = make_page(3, kind="clean", lines=["8"], fill=True, size=(220, 160))[0]
    kinds = {"PNG": {}, "JPEG": {"quality": 80}, "BMP": {}, "TIFF": {}, "GIF": {}, "PDF": {}}
    return {name: _saved(digits.convert("L"), name, how) for name, how in kinds.items()}


def _saved(image: Image.Image, kind: str, options: dict) -> bytes:
    stream = io.BytesIO()
    if "append_images" in options:  # an image remembers how it was saved last
        options = {**options, "append_images": [later.copy() for later in options["append_images"]]}
    image.copy().save(stream, kind, **options)
    return stream.getvalue()
