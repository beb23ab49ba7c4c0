"""The way to a Dask cluster: a scheduler that hands jobs to its workers, and those of a lost worker to another one.

Whoever controls the scheduler can run code here: Dask's messages are pickled by design. So it must be trusted, and
nobody else may reach it but over TLS with certificates.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from digitpad.core.errors import DigitpadError, error_words

if TYPE_CHECKING:
    from distributed import Client, Future, Security

CONNECT_SECONDS: Final = 15
"""Most that a scheduler may take to answer."""


@dataclass(frozen=True)
class ClusterTls:
    """Files for TLS in PEM form: the certificate of who vouches for both ends, this end's own, and its key."""

    authority: Path
    certificate: Path
    key: Path


@dataclass(frozen=True)
class ClusterAddress:
    """`address`: of a scheduler that is trusted; `tls`: nothing is sent in the open."""

    address: str
    tls: ClusterTls | None = None

    def connected(self) -> Client:
        """A connection, which the caller closes. Raises DigitpadError."""
        try:
            import distributed
        except ImportError:
            raise DigitpadError(
                "A cluster needs dask.distributed. Install it with: pip install 'digitpad[cluster]'."
            ) from None
        if self.address.startswith("tls:") and self.tls is None and not _configured():
            raise DigitpadError(
                f"The scheduler at {self.address} needs certificates: add --tls-ca, --tls-cert and --tls-key."
            )
        try:
            distributed.comm.get_address_host_port(self.address)  # a client would try to close what it never opened
        except ValueError:
            raise DigitpadError(
                f"{self.address} is no scheduler's address; it has a host and a port, such as tcp://10.0.0.5:8786."
            ) from None
        try:
            return distributed.Client(
                self.address, timeout=CONNECT_SECONDS, set_as_default=False, security=_security(self.tls)
            )
        except (OSError, ValueError, TimeoutError) as error:
            raise DigitpadError(f"No Dask scheduler answers at {self.address} ({error_words(error)}).") from None


class ClusterLost(DigitpadError):
    """Nobody answers any more."""

    def __init__(self) -> None:
        super().__init__("The connection to the cluster was lost.")


def task_outcome(future: Future) -> tuple[Any, Exception | None]:
    """What a task gave, and what it raised. Raises ClusterLost.

    A lost worker takes its results with it, also those that were done: they are made again, and this waits for it.
    """
    try:
        return future.result(), None
    except Exception as error:
        if future.status != "error":
            raise ClusterLost from None
        return None, error


def _configured() -> bool:
    """Whether Dask's own configuration names certificates."""
    import dask

    return dask.config.get("distributed.comm.tls.ca-file", None) is not None


def _security(tls: ClusterTls | None) -> Security | None:
    if tls is None:
        return None
    from distributed import Security

    return Security(
        tls_ca_file=str(tls.authority),
        tls_client_cert=str(tls.certificate),
        tls_client_key=str(tls.key),
        require_encryption=True,
    )
