"""A browser for the tests of web pages; where there is none, they are left out with a sentence that says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.core.paths import default_paths
from digitpad.core.registry import Registry
from tests.support.browser import Browser, browser_path
from tests.support.shared import made_once
from tests.support.web_pages import write_page


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if browser_path() is None:
        pytest.skip("there is no Chromium here (apt-get install chromium)")
    with Browser(tmp_path_factory.mktemp("browser")) as browser:
        yield browser


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with pages of models of both kinds, with and without a class for what is no digit. Read only."""
    paths = default_paths()

    def write(folder: Path) -> None:
        folder.mkdir()
        for name in ("digitpad", "paper"):
            write_page(Registry(paths.bundled_models, paths.user_models).find(name), folder / f"{name}.html")

    return made_once(tmp_path_factory, "pages", write)
