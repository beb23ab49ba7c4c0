"""What is said of a network beside its file."""

from __future__ import annotations

import pytest

from digitpad.ml.transfer.companions import preparation


@pytest.mark.parametrize("own", [None, {}, {"lies_as_drawings": True}])
def test_images_are_prepared_as_drawings_are(own: dict[str, object] | None) -> None:
    assert preparation({"data": {"own": own}})[0] == "Crop the grey image to its ink."


def test_images_that_were_taken_as_they_were_are_not_to_be_cropped() -> None:
    said = " ".join(preparation({"data": {"own": {"lies_as_drawings": False}}}))
    assert "Crop" not in said
    assert "taken as they are" in said
