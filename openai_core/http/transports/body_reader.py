"""Hold a response to the limits of its request: its head as a whole, its body as it comes in. Sans I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from .base import LimitExceeded, ProtocolError, TransportRequest
from .content_coding import Decoder, coding_of

__all__ = [
    "LIBRARY_HEAD_BYTES",
    "Intake",
    "body_too_long",
    "check_answer",
    "check_collected",
    "check_head",
    "check_length",
    "content_too_long",
    "head_size",
    "head_too_long",
    "line_too_long",
    "no_answer",
    "too_long_for_library",
]

LIBRARY_HEAD_BYTES: Final = 100 * 1024
"""What httpcore takes for a head where nobody says otherwise."""
_PUNCTUATION: Final = 4  # the colon, the space and the line end of a header
_STATUS: Final = len("HTTP/1.1 200 \r\n")


class Intake:
    """Counts and decompresses one body.

    `feed` the pieces in order and, while there is something `pending`, nothing; then call `eof` once.
    """

    __slots__ = ("_decoded", "_decoder", "_most", "_most_decoded", "_received", "_request", "passes")

    passes: bool
    """Whether the body may go past this one: it is not compressed, and may be of any length."""

    def __init__(self, request: TransportRequest, status: int, headers: Mapping[str, str], *, whole: bool) -> None:
        """Begin.

        Args:
            request: What was sent; its limits apply.
            status: Of the response.
            headers: Of the response.
            whole: Whether the body is collected in memory, so that its size matters.

        Raises:
            LimitExceeded: the body will be too long, as its head says.
            ProtocolError: it is compressed in a way that is not known here.
        """
        self._request = request
        coding = coding_of(status, headers, request)
        self._decoder = None if coding is None else Decoder(coding)
        self._most = request.limits.max_body_bytes if whole else None
        self._most_decoded = request.limits.max_decompressed_bytes if whole else None
        self._received = self._decoded = 0
        self.passes = self._decoder is None and self._most is None
        if whole:
            check_length(request, headers)

    @property
    def pending(self) -> bool:
        """Whether more can be had without more input."""
        return self._decoder is not None and self._decoder.pending

    def feed(self, data: bytes) -> bytes:
        """Take in some of the body as it was sent, and give what can be had of its content.

        Raises:
            LimitExceeded: it is too long.
            ProtocolError: it cannot be decompressed.
        """
        self._received += len(data)
        if self._most is not None and self._received > self._most:
            raise body_too_long(self._request)
        if self._decoder is None:
            return data
        decoded = self._decoder.feed(data)
        self._decoded += len(decoded)
        if self._most_decoded is not None and self._decoded > self._most_decoded:
            raise content_too_long(self._request)
        return decoded

    def eof(self) -> None:
        """Say that there is no more.

        Raises:
            ProtocolError: the compressed data goes on.
        """
        if self._decoder is not None:
            self._decoder.eof()


def check_length(request: TransportRequest, headers: Mapping[str, str]) -> None:
    """Refuse a body that will be too long to be collected, as its head says.

    Raises:
        LimitExceeded: it will.
    """
    most, length = request.limits.max_body_bytes, headers.get("content-length", "")
    if most is not None and len(length) <= 20 and length.isdecimal() and int(length) > most:
        raise body_too_long(request)


def check_collected(request: TransportRequest, headers: Mapping[str, str], size: int) -> None:
    """Refuse content that has become too long while it was collected from `iter_bytes`.

    Raises:
        LimitExceeded: it has.
    """
    limits = request.limits
    if "content-encoding" in headers:
        if limits.max_decompressed_bytes is not None and size > limits.max_decompressed_bytes:
            raise content_too_long(request)
    elif limits.max_body_bytes is not None and size > limits.max_body_bytes:
        raise body_too_long(request)


def check_answer(
    request: TransportRequest, status: int, raw_headers: Sequence[tuple[bytes, bytes]], reason: str | bytes | None
) -> None:
    """Make sure that what an HTTP library took for an answer is one, and within its limits.

    Raises:
        LimitExceeded: a line, or the head, is too long.
        ProtocolError: it has a status below 200.
    """
    if status < 200:
        raise no_answer(request, status)
    check_head(request, raw_headers, reason)


def check_head(
    request: TransportRequest,
    raw_headers: Sequence[tuple[bytes, bytes]],
    reason: str | bytes | None,
    received: int | None = None,
) -> None:
    """Make sure that a head is within its limits.

    Args:
        request: What was sent; its limits apply.
        raw_headers: The headers of the response.
        reason: What the status line says beside the status.
        received: Bytes that had come when the head was complete, some of the body perhaps among them; None if nobody
            counted.

    Raises:
        LimitExceeded: a line, or the head, is too long.
    """
    limits = request.limits
    most, most_line = limits.max_head_bytes, limits.max_line_bytes
    first = _STATUS + len(reason or "")
    if most_line is not None and (received is None or received > most_line):
        lines = [len(name) + len(value) + _PUNCTUATION for name, value in raw_headers]
        if max(lines, default=0) > most_line or first > most_line:
            raise line_too_long(request)
    if most is not None and (received is None or received > most):
        lines = [len(name) + len(value) + _PUNCTUATION for name, value in raw_headers]
        if first + sum(lines) > most:
            raise head_too_long(request)


def head_size(raw_headers: Sequence[tuple[bytes, bytes]], reason: str | bytes | None) -> int:
    """Bytes that a head took, more or less."""
    return _STATUS + len(reason or "") + sum(len(name) + len(value) + _PUNCTUATION for name, value in raw_headers)


def head_too_long(request: TransportRequest) -> LimitExceeded:
    """The error for a head, or for interim responses, without an end in sight."""
    most = request.limits.max_head_bytes
    assert most is not None, "the callers compare with it"
    return LimitExceeded(f"{_what(request)}: the response's head is too long", name="max_head_bytes", limit=most)


def line_too_long(request: TransportRequest) -> LimitExceeded:
    """The error for a status line or header of excessive length."""
    most = request.limits.max_line_bytes
    assert most is not None, "the callers compare with it"
    return LimitExceeded(
        f"{_what(request)}: a line of the response's head is too long", name="max_line_bytes", limit=most
    )


def body_too_long(request: TransportRequest) -> LimitExceeded:
    """The error for a body that is too long to be kept in memory."""
    most = request.limits.max_body_bytes
    assert most is not None, "the callers compare with it"
    return LimitExceeded(f"{_what(request)}: the response's body is too long", name="max_body_bytes", limit=most)


def content_too_long(request: TransportRequest) -> LimitExceeded:
    """The error for what a compressed body grows to."""
    most = request.limits.max_decompressed_bytes
    assert most is not None, "without a limit, nothing is too long"
    what = f"{_what(request)}: the response's body is too long once it is decompressed"
    return LimitExceeded(what, name="max_decompressed_bytes", limit=most)


def too_long_for_library(request: TransportRequest) -> LimitExceeded:
    """The error for a head that is too long for the HTTP library, whatever the limits say."""
    most = request.limits.max_head_bytes
    return LimitExceeded(
        f"{_what(request)}: the response's head is too long",
        name="max_head_bytes",
        limit=LIBRARY_HEAD_BYTES,
        can_be_raised=most is not None and most < LIBRARY_HEAD_BYTES,
    )


def no_answer(request: TransportRequest, status: int) -> ProtocolError:
    """The error for a status that is below 200 and not an interim one."""
    if status == 101:
        reason = "the server switched to another protocol, which nobody asked for"
    else:
        reason = f"the answer is not HTTP: its status is {status}"
    return ProtocolError(f"{_what(request)}: {reason}", sent="yes")


def _what(request: TransportRequest) -> str:
    return f"{request.method} {request.url.partition('?')[0]}"
