"""The options that name a Dask cluster."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError
from digitpad.core.jobs.cluster import ClusterAddress, ClusterTls

_TLS: Final = {
    "ca": "the certificate of who vouches for scheduler and workers",
    "cert": "this end's certificate",
    "key": "its private key",
}
CLUSTER_OPTIONS: Final = ("scheduler", *(f"tls_{name}" for name in _TLS))
"""Their names."""


def add_cluster_options(parser: argparse.ArgumentParser, what: str) -> None:
    """Add the options that `cluster_of` understands. `what` is handed to the cluster."""
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help=f"hand {what} to a Dask cluster, such as tcp://10.0.0.5:8786. Name only one that you trust: whoever "
        "controls the scheduler, or can reach it without TLS, can run any program here and on the workers",
    )
    for name, meaning in _TLS.items():
        parser.add_argument(
            f"--tls-{name}", type=Path, metavar="FILE", help=f"(with --scheduler tls://…) {meaning}, as PEM"
        )


def cluster_of(options: argparse.Namespace) -> ClusterAddress | None:
    """The cluster that the options name; None without any. Raises DigitpadError where files for TLS are missing."""
    files: dict[str, Path | None] = {name: getattr(options, f"tls_{name}") for name in _TLS}
    given = {name: file for name, file in files.items() if file is not None}
    address: str | None = options.scheduler
    if not given:
        return None if address is None else ClusterAddress(address)
    if len(given) < len(_TLS) or address is None or not address.startswith("tls://"):
        every = ", ".join(f"--tls-{name}" for name in _TLS)
        raise DigitpadError(f"TLS needs all of {every}, and --scheduler with an address that begins with tls://.")
    for file in given.values():
        if not file.is_file():
            raise DigitpadError(f"There is no file {file}.")
    return ClusterAddress(address, ClusterTls(given["ca"], given["cert"], given["key"]))
