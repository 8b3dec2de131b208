"""Hold the head of a response to the limits of its request. Sans I/O."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .base import ProtocolError, ResponseLimitError, TransportRequest

__all__ = [
    "LIBRARY_HEAD_BYTES",
    "HeadTooLong",
    "check_head",
    "check_response",
    "framings",
    "head_size",
    "head_too_long",
    "invalid_status",
    "line_too_long",
    "too_long_for_library",
    "truncated",
    "with_one_length",
    "with_plain_lines",
    "with_settled_framing",
]

LIBRARY_HEAD_BYTES: Final = 100 * 1024
"""Bytes that httpcore allows for a head by default."""
_PUNCTUATION: Final = 4  # the colon, the space and the line end of a header
_FRAMINGS: Final = {b"content-length", b"transfer-encoding"}
_STATUS: Final = len("HTTP/1.1 200 \r\n")
_NO_CONTENT: Final = b"204"
_HEAD_END: Final = b"\r\n\r\n"
_LENGTH: Final = b"\r\ncontent-length:"
_CODING: Final = b"\r\ntransfer-encoding:"
_COMMA: Final = 0x2C
_ANY_HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_CONTINUATION: Final = re.compile(rb"[ \t]*\n[ \t]+")


class HeadTooLong(Exception):
    """More bytes than a head may have came without its end. Raised where bytes are received, which know no request."""


def check_response(
    request: TransportRequest, status: int, raw_headers: Sequence[tuple[bytes, bytes]], reason: str | bytes | None
) -> None:
    """Check that a response has a final status, and its head the allowed size.

    Raises:
        ResponseLimitError: a line, or the head, is too long.
        ProtocolError: the status is below 200.
    """
    if status < 200:
        raise invalid_status(request, status)
    check_head(request, raw_headers, reason)


def check_head(
    request: TransportRequest,
    raw_headers: Sequence[tuple[bytes, bytes]],
    reason: str | bytes | None,
    received: int | None = None,
) -> None:
    """Check that a head has the allowed size.

    Args:
        request: The request, whose limits apply.
        raw_headers: The headers of the response.
        reason: The reason phrase of the status line.
        received: Bytes that were received up to the end of the head, perhaps with some of the body; None if unknown.

    Raises:
        ResponseLimitError: a line, or the head, is too long.
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
    """Return the approximate size of a head in bytes."""
    return _STATUS + len(reason or "") + sum(len(name) + len(value) + _PUNCTUATION for name, value in raw_headers)


def head_too_long(request: TransportRequest) -> ResponseLimitError:
    """Return the error for a head, or a series of interim responses, that is too long."""
    most = request.limits.max_head_bytes
    assert most is not None, "the callers compare with it"
    return ResponseLimitError("the response's head is too long", name="max_head_bytes", limit=most)


def line_too_long(request: TransportRequest) -> ResponseLimitError:
    """Return the error for a status line or header that is too long."""
    most = request.limits.max_line_bytes
    assert most is not None, "the callers compare with it"
    return ResponseLimitError("a line of the response's head is too long", name="max_line_bytes", limit=most)


def too_long_for_library(request: TransportRequest) -> ResponseLimitError:
    """Return the error for a head that is too long for the HTTP library, whatever the limits say."""
    most = request.limits.max_head_bytes
    return ResponseLimitError(
        "the response's head is too long",
        name="max_head_bytes",
        limit=LIBRARY_HEAD_BYTES,
        can_be_raised=most is not None and most < LIBRARY_HEAD_BYTES,
    )


def invalid_status(request: TransportRequest, status: int) -> ProtocolError:
    """Return the error for a status that no HTTP response to this request can have."""
    if status == 101:
        reason = "the server switched to another protocol without being asked"
    else:
        reason = f"the response of {request.origin} is not HTTP: its status is {status}"
    return ProtocolError(reason, sent="yes")


def framings(raw_headers: Sequence[tuple[bytes, bytes]]) -> set[bytes]:
    """The names of the headers that say how long the body is, in lower case.

    With none, it ends with the connection. With two, the connection must not be used again: RFC 9112 6.3 has
    `transfer-encoding` win, but the server may be one of two that disagree about where the response ends.
    """
    return _FRAMINGS & {name.lower() for name, _ in raw_headers}


def truncated(request: TransportRequest) -> ProtocolError:
    """Return the error for a body that ends with the connection, where TLS has not ended before."""
    return ProtocolError(
        "the response may be incomplete: it has no length, and the connection ended without a close_notify",
        sent="yes",
    )


def with_one_length(head: bytes) -> tuple[bytes, bool]:
    """Return a head without headers that repeat, or contradict, how long the body is; and whether to close after it.

    RFC 9112 6.3: of a `content-length` beside `transfer-encoding`, the latter wins, and the connection is closed after
    the response; equal values of `content-length`, in one header or several, are one value. Different ones stay, to be
    refused by the parser.
    """
    lines = head.split(b"\r\n")
    named = [(line.partition(b":")[0].lower(), line) for line in lines[1:]]
    is_coded = any(name == b"transfer-encoding" for name, _ in named)
    lengths = [line.partition(b":")[2] for name, line in named if name == b"content-length"]
    values = {value.strip() for length in lengths for value in length.split(b",")}
    if not is_coded and len(values) != 1:
        return head, False
    kept = [line for name, line in named if name != b"content-length"]
    if not is_coded:
        kept.insert(0, b"content-length: " + values.pop())
    return b"\r\n".join([lines[0], *kept]), is_coded and bool(lengths)


def with_settled_framing(data: bytes) -> tuple[bytes, bool]:
    """Return the first bytes of a response without what parsers refuse, or take for a body; and whether to close after.

    That is a second length, see `with_one_length`, a body behind status 204, and what follows a body. A head that comes
    in several pieces is left as it is.
    """
    end = data.find(_HEAD_END) + len(_HEAD_END)
    if end < len(_HEAD_END):
        return data, False
    if data[9:12] == _NO_CONTENT and end < len(data):  # some servers send a body nevertheless
        return data[:end], True
    head = data[:end].lower()
    lengths = head.count(_LENGTH)
    if not lengths:
        return data, False
    length = head.partition(_LENGTH)[2].partition(b"\r")[0]
    # Not `b"," in ...`, which raises and catches an error inside before it searches.
    if lengths > 1 or _COMMA in length or head.find(_CODING) >= 0:
        head, must_close = with_one_length(data[:end])
        return head + data[end:], must_close
    try:
        whole = end + int(length)
    except ValueError:  # for the parser to refuse, as are numbers that only Python knows
        return data, False
    return (data[:whole], True) if end <= whole < len(data) else (data, False)


def with_plain_lines(data: bytes) -> bytes:
    """Return the first bytes of a response with lines of its head that end in CRLF, and no line in several.

    RFC 9112 2.2 and 5.2 let recipients take a single LF for a line end, and continued lines for one. A head that
    comes in several pieces is left as it is.
    """
    end = _ANY_HEAD_END.search(data)
    if end is None:
        return data
    lines = _CONTINUATION.sub(b" ", data[: end.start()].replace(b"\r\n", b"\n"))
    return lines.replace(b"\n", b"\r\n") + _HEAD_END + data[end.end() :]
