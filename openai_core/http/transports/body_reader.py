"""Decompress the body of a response as it is received, within the limits of its request. Sans I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .base import ProtocolError, ResponseLimitError, TransportRequest
from .content_coding import Decoder, coding_of

__all__ = ["CHUNKED", "BodyReader", "body_too_long", "check_collected", "check_length", "reader_of_framed"]


CHUNKED: Final = "chunked"
"""The transfer coding that transports decode, and no other."""
_RATIO_FROM: Final = 16 * 1024**2
"""Bytes from which on the ratio counts: less does no harm, and small bodies of blanks compress that well."""
_DATA: Final = ("application/json", "text/event-stream")
"""What a request accepts that is to be decoded into values."""


class BodyReader:
    """Counts and decompresses one body.

    Call `feed` with each chunk in order, with `b""` for as long as there is something `pending`, and `eof` at the end.
    """

    __slots__ = ("_decoded", "_decoder", "_most", "_most_decoded", "_ratio", "_received", "_request", "is_passthrough")

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
        self._most_decoded = self._ratio = None
        if self._decoder is not None:
            is_data = status >= 400 or request.headers.get("accept") in _DATA
            self._ratio = request.limits.max_decompression_ratio if is_data else None
            if whole:
                self._most_decoded = _longest_content(request, is_data=is_data)
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
        if self._most_decoded is not None and self._decoded > self._most_decoded[1]:
            raise content_too_long(self._request, *self._most_decoded)
        if self._ratio is not None and self._decoded > max(_RATIO_FROM, self._ratio * self._received):
            raise ResponseLimitError(
                "the response's body grows too much when it is decompressed, to more than "
                f"{self._decoded} bytes of {self._received}",
                name="max_decompression_ratio",
                limit=self._ratio,
            )
        return decoded

    def eof(self) -> None:
        """Note that the body has ended.

        Raises:
            ProtocolError: the compressed data is incomplete.
        """
        if self._decoder is not None:
            self._decoder.eof()


def reader_of_framed(request: TransportRequest, status: int, headers: Mapping[str, str], *, whole: bool) -> BodyReader:
    """The reader of a body whose framing the transport's own parser decodes.

    Args:
        request, status, headers, whole: as for `BodyReader`.

    Raises:
        ProtocolError: the transfer coding or the content coding is not supported.
        ResponseLimitError: as for `BodyReader`.
    """
    coding = headers.get("transfer-encoding", CHUNKED)
    if coding.strip().lower() != CHUNKED:
        raise ProtocolError(f"the response has the transfer coding {coding[:60]!r}, which is not supported", sent="yes")
    return BodyReader(request, status, headers, whole=whole)


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
        size: Bytes collected so far. The body is that of an error.

    Raises:
        ResponseLimitError: the body is too long.
    """
    limits = request.limits
    if "content-encoding" in headers:
        most = _longest_content(request, is_data=True)
        if most is not None and size > most[1]:
            raise content_too_long(request, *most)
    elif limits.max_body_bytes is not None and size > limits.max_body_bytes:
        raise body_too_long(request)


def body_too_long(request: TransportRequest) -> ResponseLimitError:
    """Return the error for a body that is too long to be kept in memory."""
    most = request.limits.max_body_bytes
    assert most is not None, "the callers compare with it"
    return ResponseLimitError("the response's body is too long", name="max_body_bytes", limit=most)


def content_too_long(request: TransportRequest, name: str, most: int) -> ResponseLimitError:
    """Return the error for a body that is longer, once decompressed, than the `most` bytes that a limit allows."""
    return ResponseLimitError("the response's body is too long once it is decompressed", name=name, limit=most)


def _longest_content(request: TransportRequest, *, is_data: bool) -> tuple[str, int] | None:
    """The limit for what a body that is kept in memory decompresses to, by its name; None without one."""
    names = ("max_decompressed_bytes", "max_decompressed_json_bytes")[: 2 if is_data else 1]
    found = [(name, most) for name in names if (most := getattr(request.limits, name)) is not None]
    return min(found, key=lambda limit: limit[1], default=None)
