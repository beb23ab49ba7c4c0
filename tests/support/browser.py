"""A real browser without a screen: Chromium, told what to do over its debugging pipe (DevTools protocol)."""

from __future__ import annotations

import fcntl
import json
import os
import select
import shutil
import signal
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from tests.support.waiting import LIMIT

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
_OPTIONS: Final = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe",
)  # fmt: skip
_SAFE_NUMBER: Final = 20  # of a file; those below are not taken as the child gets its ends of the pipes as 3 and 4


def browser_path() -> str | None:
    """The browser of this system, if there is one that the tests can drive."""
    return next(filter(None, map(shutil.which, _NAMES)), None) if os.name == "posix" else None


class Browser:
    """A browser with one page. `profile`: an empty folder for what it writes."""

    def __init__(self, profile: Path) -> None:
        path = browser_path()
        assert path is not None, "there is no browser"
        (from_browser, its_output), (its_input, to_browser) = _pipe(), _pipe()
        null = os.devnull
        self._process = os.posix_spawn(
            path,
            [path, *_OPTIONS, f"--user-data-dir={profile}", "about:blank"],
            {**os.environ, "HOME": str(profile)},
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 1, null, os.O_WRONLY, 0),
                (os.POSIX_SPAWN_OPEN, 2, null, os.O_WRONLY, 0),
                (os.POSIX_SPAWN_DUP2, its_input, 3),
                (os.POSIX_SPAWN_DUP2, its_output, 4),
            ],
        )
        os.close(its_input)
        os.close(its_output)
        self._from, self._to = from_browser, to_browser
        self._received = b""
        self._number = 0
        self._session: str | None = None
        self.events: list[dict[str, Any]] = []
        """What the page has told since it was opened: requests, errors."""
        target = next(one for one in self.ask("Target.getTargets")["targetInfos"] if one["type"] == "page")
        self._session = self.ask("Target.attachToTarget", targetId=target["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.ask(f"{domain}.enable")

    def __enter__(self) -> Browser:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session = None
        if error is None:
            self.ask("Browser.close")
        else:
            os.kill(self._process, signal.SIGTERM)
        os.waitpid(self._process, 0)
        os.close(self._from)
        os.close(self._to)

    def open(self, file: Path) -> None:
        """Open a page from the disk and wait until it is whole."""
        self.events.clear()
        self.ask("Page.navigate", url=file.as_uri())
        self.wait_for("document.readyState === 'complete'")

    def value(self, expression: str) -> Any:
        """What a JavaScript expression gives in the page; a promise is waited for."""
        told = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    def wait_for(self, expression: str) -> None:
        """Wait until a JavaScript expression is true in the page."""
        end = time.monotonic() + LIMIT
        while not self.value(expression):
            assert time.monotonic() < end, f"waited in vain for {expression}"
            time.sleep(0.01)

    def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        """Send one message and return its answer."""
        return self.ask_all([(method, parameters)])[-1]

    def ask_all(self, messages: Sequence[tuple[str, dict[str, object]]]) -> list[dict[str, Any]]:
        """Send many messages before their answers are read: a pen does not wait for the page either."""
        first = self._number + 1
        for method, parameters in messages:
            self._number += 1
            message: dict[str, object] = {"id": self._number, "method": method, "params": parameters}
            if self._session is not None:
                message["sessionId"] = self._session
            os.write(self._to, json.dumps(message).encode() + b"\0")
        answers: dict[int, dict[str, Any]] = {}
        while len(answers) < len(messages):
            told = self._next_message()
            if "id" not in told:
                self.events.append(told)
            elif told["id"] >= first:
                assert "error" not in told, told
                answers[told["id"]] = told["result"]
        return [answers[number] for number in sorted(answers)]

    def _next_message(self) -> dict[str, Any]:
        while b"\0" not in self._received:
            readable, _, _ = select.select([self._from], [], [], LIMIT)
            assert readable, "the browser does not answer"
            part = os.read(self._from, 1 << 16)
            assert part, "the browser has ended"
            self._received += part
        message, self._received = self._received.split(b"\0", 1)
        told: dict[str, Any] = json.loads(message)
        return told


def _pipe() -> tuple[int, int]:
    """(read, write) ends of a pipe, closed in children, with numbers that are not in the way."""
    ends = os.pipe()
    moved = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, _SAFE_NUMBER) for end in ends]
    for end in ends:
        os.close(end)
    return moved[0], moved[1]
