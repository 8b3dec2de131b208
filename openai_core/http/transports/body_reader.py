"""Decompress the body of a response as it is received, within the limits of its request. Sans I/O."""

from __future__ import annotations

from collections.abc import Mapping

from .base import ResponseLimitError, TransportRequest
from .content_coding import Decoder, coding_of

__all__ = ["BodyReader", "body_too_long", "check_collected", "check_length"]


class BodyReader:
    """Counts and decompresses one body.

    Call `feed` with each chunk in order, with `b""` for as long as there is something `pending`, and `eof` at the end.
    """

    __slots__ = ("_decoded", "_decoder", "_most", "_most_decoded", "_received", "_request", "is_passthrough")

    is_passthrough: bool
    """Whether `feed` returns what it is given: the body is not compressed, and no limit applies."""

    def __init__(self, request: TransportRequest, status: int, headers: Mapping[str, str], *, whole: bool) -> None:
        """Look at the head of the response.

        Args:
            request: The request, whose limits apply.
            status: The status of the response.
            headers: The headers of the response.
            whole: Whether the body is collected in memory, so that its size is limited.

        Raises:
            ResponseLimitError: its `content-length` is above the limit.
            ProtocolError: the content coding is not supported.
        """
        self._request = request
        coding = coding_of(status, headers, request)
        self._decoder = None if coding is None else Decoder(coding)
        self._most = request.limits.max_body_bytes if whole else None
        self._most_decoded = request.limits.max_decompressed_bytes if whole else None
        self._received = self._decoded = 0
        self.is_passthrough = self._decoder is None and self._most is None
        if whole:
            check_length(request, headers)

    @property
    def pending(self) -> bool:
        """Whether there is more output before the next chunk is needed."""
        return self._decoder is not None and self._decoder.pending

    def feed(self, data: bytes) -> bytes:
        """Take a chunk as it was received, and return what it decompresses to, so far.

        Raises:
            ResponseLimitError: it is too long.
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
        """Tell that the body has ended.

        Raises:
            ProtocolError: the compressed data is incomplete.
        """
        if self._decoder is not None:
            self._decoder.eof()


def check_length(request: TransportRequest, headers: Mapping[str, str]) -> None:
    """Check the `content-length` of a body that is to be collected in memory.

    Raises:
        ResponseLimitError: the body is too long.
    """
    most, length = request.limits.max_body_bytes, headers.get("content-length", "")
    if most is not None and len(length) <= 20 and length.isdecimal() and int(length) > most:
        raise body_too_long(request)


def check_collected(request: TransportRequest, headers: Mapping[str, str], size: int) -> None:
    """Check the size of a body that is collected from `iter_bytes`, after each chunk.

    Args:
        request: The request, whose limits apply.
        headers: The headers of the response.
        size: Bytes collected so far.

    Raises:
        ResponseLimitError: the body is too long.
    """
    limits = request.limits
    if "content-encoding" in headers:
        if limits.max_decompressed_bytes is not None and size > limits.max_decompressed_bytes:
            raise content_too_long(request)
    elif limits.max_body_bytes is not None and size > limits.max_body_bytes:
        raise body_too_long(request)


def body_too_long(request: TransportRequest) -> ResponseLimitError:
    """Return the error for a body that is too long to be kept in memory."""
    most = request.limits.max_body_bytes
    assert most is not None, "the callers compare with it"
    return ResponseLimitError(f"{request}: the response's body is too long", name="max_body_bytes", limit=most)


def content_too_long(request: TransportRequest) -> ResponseLimitError:
    """Return the error for a body that is too long once it is decompressed."""
    most = request.limits.max_decompressed_bytes
    assert most is not None, "without a limit, nothing is too long"
    return ResponseLimitError(
        f"{request}: the response's body is too long once it is decompressed", name="max_decompressed_bytes", limit=most
    )
