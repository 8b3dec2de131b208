"""What can go wrong with a connection of any protocol. HTTP adds its own errors in `http/transports/base.py`."""

from __future__ import annotations

from typing import Any, Final, Literal

__all__ = ["ClosedError", "ConnectError", "Sent", "TransportError", "more_certain", "plain_text", "reason_of"]

Sent = Literal["no", "yes", "unknown"]
"""Whether the server can have seen the request: `no` (never left), `yes` (it answered), `unknown`."""

_CERTAINTY: Final[tuple[Sent, ...]] = ("no", "unknown", "yes")
_MOST_CAUSES: Final = 10
_SHOWN: Final = 200
"""Characters of another library's message that ours quote."""


class TransportError(Exception):
    """An attempt failed below HTTP. `sent` says whether the server can have seen the request."""

    stale: bool = False
    """Whether the connection had been kept open from an earlier request and ended without a byte of a response: most
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
    """Of two attempts, the `sent` of the one that the server is more likely to have seen."""
    return first if _CERTAINTY.index(first) >= _CERTAINTY.index(second) else second


def reason_of(exc: BaseException) -> str:
    """Why a connection failed, in words that are the same whichever library it was opened with.

    That is what the operating system or TLS said, as the innermost cause has it; else what the outermost exception says
    that says anything. Contexts do not count: a call may be made while the program handles an error of its own.
    """
    said = reported = ""
    inner: BaseException | None = exc
    for _ in range(_MOST_CAUSES):
        if inner is None:
            break
        reported = _reported(inner) or reported
        said = said or plain_text(str(inner))
        cause: Any = inner.__cause__
        inner = getattr(cause, "exceptions", (cause,))[0]  # of a group, the first
    return reported or said or type(exc).__name__


def _reported(exc: BaseException) -> str:
    """What the operating system or TLS said; nothing if the exception is of neither."""
    if not isinstance(exc, OSError):
        return ""
    import errno
    import os
    import socket
    import ssl

    if isinstance(exc, ssl.SSLCertVerificationError):
        return f"its certificate is not accepted: {plain_text(exc.verify_message or str(exc))}"
    if isinstance(exc, ssl.SSLError):
        return f"TLS error: {plain_text((getattr(exc, 'reason', None) or str(exc)).replace('_', ' ').lower())}"
    number: int | None = exc.errno
    if (
        number is not None and number in errno.errorcode and not isinstance(exc, socket.gaierror)
    ):  # whose numbers are others
        text = os.strerror(number)
        if not text.startswith("Unknown"):  # as those of Windows' own are
            return plain_text(text)
    return plain_text(exc.strerror or "")


def plain_text(message: str) -> str:
    """The message of another library as a clause of ours: one line, not too long, in lower case, without a full stop.

    Parsers add a line of `^` below the place.
    """
    text = " ".join(message.split())[:_SHOWN].rstrip(" ^:.")
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text
