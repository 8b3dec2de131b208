"""Parse the responses that come over one connection. Sans I/O: bytes in, head and pieces of the body out."""

from __future__ import annotations

from typing import Final

import httptools

from ..response_head import with_settled_framing

__all__ = ["ResponseParser"]

_NO_LIMIT: Final = 1 << 62
_CODINGS: Final = frozenset({b"content-encoding", b"transfer-encoding"})
_CODING_LENGTHS: Final = frozenset(map(len, _CODINGS))


class ResponseParser:
    """The responses of one connection, one after the other.

    Call `expect` before each request, `feed` with whatever is received, and `feed_eof` at the end of the connection.
    The methods whose names begin with `on_` are called by httptools.
    """

    __slots__ = ("_interim", "_max_head", "_method", "_parser", "chunks", "eof", "error", "has_head", "http_version",
                 "is_coded", "is_complete", "is_head_too_long", "is_reusable", "raw_headers", "reason", "received",
                 "status")  # fmt: skip

    status: int
    """Of the final response, or, after an `error`, of an interim one that must not be."""
    reason: bytes
    """The reason phrase of the status line."""
    http_version: str
    """`1.1` and the like."""
    has_head: bool
    """Whether the head of the final response was received."""
    raw_headers: list[tuple[bytes, bytes]]
    is_coded: bool
    """Whether there is a header that names a coding of the body, which may be `chunked`."""
    chunks: list[bytes]
    """What was received of the body, without its framing, and was not taken yet."""
    received: int
    """Bytes received since the last request, up to the end of the head, perhaps with some of the body."""
    is_complete: bool
    """Whether the response was received to its end."""
    is_reusable: bool
    """Whether the connection can serve another request, once the response is complete."""
    is_head_too_long: bool
    """Whether more bytes than the head may have came without its end."""
    eof: bool
    """Whether the connection has ended."""
    error: str
    """What is wrong with the response; empty if nothing is known to be. Valid bytes before it are in `chunks`."""

    def __init__(self) -> None:
        self._parser: httptools.HttpResponseParser | None = None
        self.expect("GET", None)

    def expect(self, method: str, max_head: int | None) -> None:
        """Prepare for the response to a request that is about to be sent.

        Args:
            method: The request's.
            max_head: Bytes that its head may have, interim responses included; None for no limit.
        """
        self._method = method
        self._max_head = _NO_LIMIT if max_head is None else max_head
        self.has_head = self.is_coded = False
        self._interim = False
        self.status = self.received = 0
        self.reason = b""
        self.http_version = "1.1"
        self.raw_headers = []
        self.chunks = []
        self.is_complete = self.is_head_too_long = self.eof = False
        self.is_reusable = True
        self.error = ""
        if self._parser is None:
            self._parser = httptools.HttpResponseParser(self)

    @property
    def is_over(self) -> bool:
        """Whether nothing more can be received: the response is complete, or has failed."""
        return self.is_complete or self.eof or self.is_head_too_long or bool(self.error)

    def feed(self, data: bytes) -> None:
        """Take bytes as they were received. What is wrong with them is in `error` and `is_head_too_long`."""
        if self.is_complete:
            self.is_reusable = False  # nothing more was asked for
            return
        parser = self._parser
        if parser is None or self.error:
            return
        is_first = not self.received
        if not self.has_head:
            self.received += len(data)
        try:
            parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            self._fail("the server switched to another protocol without being asked")
        except httptools.HttpParserError as exc:
            if self.is_complete:
                self.is_reusable = False
                self._parser = None
            elif not (is_first and not self.has_head and self._feed_settled(data)):
                self._fail(str(exc))
        if not self.has_head and self.received > self._max_head:
            self.is_head_too_long = True

    def _feed_settled(self, data: bytes) -> bool:
        """Parse the first bytes once more, without what the parser refuses in their head; False if there is no such."""
        settled, must_close = with_settled_framing(data)
        if settled == data:
            return False
        self._parser = None
        self.expect(self._method, self._max_head)
        self.feed(settled)
        if must_close:
            self.is_reusable = False
        return True

    def feed_eof(self) -> None:
        """Note that the connection has ended, which ends a body that has no length."""
        self.eof = True
        if self.has_head and not self.is_complete and not self.error and self.is_until_close:
            self.is_complete = True
        self.is_reusable = False

    def take(self) -> bytes:
        """Return what was received of the body since the last call."""
        chunks = self.chunks
        if len(chunks) == 1:
            return chunks.pop()
        taken = b"".join(chunks)
        chunks.clear()
        return taken

    @property
    def is_until_close(self) -> bool:
        """Whether the body has no length, and ends with the connection."""
        return not any(name.lower() in (b"content-length", b"transfer-encoding") for name, _ in self.raw_headers)

    def close(self) -> None:
        """Take nothing more. The parser is given up, which refers to this object."""
        self._parser = None

    def _fail(self, error: str) -> None:
        self.error = error or "it cannot be parsed"
        self.is_reusable = False
        self._parser = None

    # Called by httptools

    def on_message_begin(self) -> None:
        """Begin a response. A second one after the one that was asked for is refused."""
        if self.is_complete:
            raise ValueError("bytes after the response")

    def on_status(self, reason: bytes) -> None:
        """Take the reason phrase, or a part of it."""
        self.reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header."""
        if not self.has_head:  # else a trailer
            self.raw_headers.append((name, value))
            if len(name) in _CODING_LENGTHS and name.lower() in _CODINGS:
                self.is_coded = True

    def on_headers_complete(self) -> None:
        """Take the end of a head."""
        assert self._parser is not None, "it is calling"
        self.status = status = self._parser.get_status_code()
        if status < 200:
            self._interim = True
            if status <= 101 and status != 100:
                raise ValueError(f"unexpected interim response {status}")
            return
        self.has_head = True
        self.http_version = self._parser.get_http_version()
        if self._method == "HEAD":
            self._complete()
            self._parser = None  # it would go on to read a body

    def on_body(self, data: bytes) -> None:
        """Take a piece of the body."""
        if self.is_complete:
            self.is_reusable = False
        else:
            self.chunks.append(data)

    def on_message_complete(self) -> None:
        """Take the end of a response."""
        if self._interim:
            self._interim = False
            self.status = 0
            self.reason = b""
            self.raw_headers = []
            self.is_coded = False
        elif not self.is_complete:
            self._complete()

    def _complete(self) -> None:
        assert self._parser is not None, "it is calling"
        self.is_complete = True
        if not self._parser.should_keep_alive():
            self.is_reusable = False
