"""Property tests try the same examples every time: a failure is a change of the code, never of luck."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")
