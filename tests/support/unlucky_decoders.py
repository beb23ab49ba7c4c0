"""Decoders that crash, hang or take all memory, in whatever child they are called; and a page that hangs PDFium."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import numpy as np

from digitpad.core.pages.page_loader import Decoders
from digitpad.core.pages.picture import Page, load_page, page_count


def unlucky_load(path: Path, number: int) -> Page:
    """What happens is the file's name."""
    if path.stem == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if path.stem == "leave":
        os._exit(7)
    if path.stem == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if path.stem == "hang":
        time.sleep(600)
    if path.stem == "hungry":
        np.ones(1 << 30, np.uint8)
    if path.stem == "loud":
        os.write(1, b"decoders in C say anything")
        os.write(2, b"anywhere")
    return load_page(path, number)


def unlucky_count(path: Path) -> int:
    """Of a file called `uncountable` nobody ever knows."""
    if path.stem == "uncountable":
        time.sleep(600)
    return page_count(path)


UNLUCKY = Decoders(count=unlucky_count, load=unlucky_load)


def form_that_draws_itself() -> bytes:
    """A page with a form that draws itself twice, which draws itself twice, ..."""
    form = b"q .9 0 0 .9 0 0 cm /F Do Q q .8 0 0 .8 20 20 cm /F Do Q"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
        b"<</Length 5>>stream\n/F Do\nendstream",
        b"<</Type/XObject/Subtype/Form/BBox[0 0 200 200]/Resources<</XObject<</F 5 0 R>>>>/Length %d>>stream\n"
        % len(form)
        + form
        + b"\nendstream",
    ]
    text, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(text))
        text += b"%d 0 obj" % number + body + b"endobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        text
        + b"xref\n0 6\n0000000000 65535 f \n"
        + table
        + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(text)
    )
