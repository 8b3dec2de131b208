"""What can go wrong with a connection of any protocol. HTTP adds its own errors in `http/transports/base.py`."""

from __future__ import annotations

from typing import Final, Literal

__all__ = ["ClosedError", "ConnectError", "Sent", "TransportError", "more_certain"]

Sent = Literal["no", "yes", "unknown"]
"""Whether the server can have seen the request: `no` (never left), `yes` (it answered), `unknown`."""

_CERTAINTY: Final[tuple[Sent, ...]] = ("no", "unknown", "yes")


class TransportError(Exception):
    """An attempt failed below HTTP. `sent` says whether the server can have seen the request."""

    stale: bool = False
    """Whether the connection had been kept open from an earlier request and ended without a byte of an answer: most
    likely the server had just closed it. Other idle connections are then stale too; the transport has closed them."""

    def __init__(self, message: str, *, sent: Sent = "unknown") -> None:
        super().__init__(message)
        self.sent: Sent = sent

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (str(self),), self.__dict__


class ClosedError(TransportError):
    """The client was closed, before the attempt or while it was in progress. Not worth a retry."""


class ConnectError(TransportError):
    """No connection could be opened (name look-up, TCP, TLS, proxy)."""

    def __init__(self, message: str, *, sent: Sent = "no") -> None:
        super().__init__(message, sent=sent)


def more_certain(first: Sent, second: Sent) -> Sent:
    """Of two attempts, the answer of the one that the server is more likely to have seen."""
    return first if _CERTAINTY.index(first) >= _CERTAINTY.index(second) else second
