"""When this process began: what the time to the first window is counted from."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Final

_IMPORTED: Final = time.monotonic()


def process_start() -> float:
    """The start of this process in `time.monotonic()` seconds.

    From the system on Linux (to 10 ms); elsewhere the moment when this module was imported, which comes later.
    """
    try:
        age = _age_on_linux()
    except (OSError, AttributeError, ValueError, IndexError):
        return _IMPORTED
    start = time.monotonic() - age
    return start if start <= _IMPORTED else _IMPORTED


def _age_on_linux() -> float:
    """Seconds since this process began. Raises OSError or AttributeError on other systems."""
    # proc(5): field 22, start time in clock ticks since boot; the name in field 2 may hold spaces and brackets.
    fields = Path("/proc/self/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")


def resident_megabytes() -> float:
    """Memory of this process in MB (10^6 bytes): what is resident now on Linux, the peak elsewhere."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)
    except OSError:
        return round(_peak_bytes() / 1e6, 1)


def _peak_bytes() -> float:
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        class Counters(ctypes.Structure):
            _fields_ = (
                ("size", wintypes.DWORD),
                ("faults", wintypes.DWORD),
                *((name, ctypes.c_size_t) for name in ("peak", "now", "a", "b", "c", "d", "e", "f")),
            )

        counters = Counters()
        kernel = ctypes.WinDLL("kernel32")
        kernel.K32GetProcessMemoryInfo(wintypes.HANDLE(-1), ctypes.byref(counters), ctypes.sizeof(counters))
        return float(counters.peak)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(peak if sys.platform == "darwin" else peak * 1024)
