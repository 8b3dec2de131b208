"""Parse the responses that come over one connection. Sans I/O: bytes in, head and pieces of the body out."""

from __future__ import annotations

from typing import Final

import httptools

from ....net.errors import plain_text
from ..response_head import framings, with_plain_lines, with_settled_framing
from .head import ResponseHead

__all__ = ["ResponseParser"]

_NO_LIMIT: Final = 1 << 62


class ResponseParser:
    """The responses of one connection, one after the other.

    Call `expect` before each request, and `feed` with whatever is received.
    The attributes whose names begin with `on_` are called by httptools.
    """

    __slots__ = ("_due", "_max_head", "_method", "_parser", "_received", "awaits_head", "chunks", "eof", "error",
                 "has_head", "head", "is_complete", "is_head_too_long", "is_over", "is_reusable", "on_body",
                 "on_message_begin", "received", "status")  # fmt: skip

    status: int
    """Of the final response, or, after an `error`, of an interim one that must not be."""
    awaits_head: bool
    """Whether neither the head of the final response was received, nor is it known that none comes."""
    has_head: bool
    """Whether the head of the final response was received."""
    head: ResponseHead
    """That head. Before it was received, that of the response before, if there is one."""
    chunks: list[bytes]
    """What was received of the body, without its framing, and was not taken yet."""
    received: int
    """Bytes received since the last request, up to the end of the head, perhaps with some of the body."""
    is_complete: bool
    """Whether the response was received to its end."""
    is_over: bool
    """Whether nothing more can be received: the response is complete, or has failed."""
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
        self._received: list[bytes] = []  # up to the end of the head
        self._due: list[None] = []  # an item if a response may begin
        self.chunks = []
        # Called from C without a frame of Python's; to begin a response that is not due is an IndexError.
        self.on_message_begin = self._due.pop
        self.on_body = self.chunks.append
        self.status = 0
        self.error = ""
        self.is_head_too_long = self.eof = False
        self.is_reusable = True
        self.expect("GET", None)

    def expect(self, method: str, max_head: int | None) -> None:
        """Prepare for the response to a request that is about to be sent, after one that left `is_reusable`.

        Args:
            method: The request's.
            max_head: Bytes that its head may have, interim responses included; None for no limit.
        """
        self._method = method
        self._max_head = _NO_LIMIT if max_head is None else max_head
        if self.chunks:  # of a body that nobody read
            self.chunks.clear()
        if not self._due:
            self._due.append(None)
        self.received = 0
        self.awaits_head = True
        self.has_head = self.is_complete = self.is_over = False
        if self._parser is None:
            self._parser = httptools.HttpResponseParser(self)

    def feed(self, data: bytes) -> None:
        """Take bytes as they were received; none at the end of the connection, which ends a body without a length.

        What is wrong with them is in `error` and `is_head_too_long`.
        """
        parser = self._parser
        if not data or self.is_complete or parser is None:
            self._feed_late(data)
            return
        is_of_head = self.awaits_head
        if is_of_head:
            self.received += len(data)
        try:
            parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            self._fail("the server switched to another protocol without being asked")
        except httptools.HttpParserError as exc:
            if self.is_complete:
                self.is_reusable = False
                self._parser = None
            elif is_of_head and self.received == len(data) and not self.has_head and self._feed_settled(data):
                return
            else:
                self._fail(str(exc))
        if is_of_head:
            if self.has_head and not self._received and self._method != "HEAD":  # it came in one piece, as most do
                self.head = ResponseHead(data)
            else:
                self._take_head(data)

    def _feed_late(self, data: bytes) -> None:
        """Take the end of the connection, or what comes after a response."""
        if not data:
            self._feed_eof()
        elif self.is_complete:
            self.is_reusable = False  # nothing more was asked for

    def _take_head(self, data: bytes) -> None:
        """Keep the bytes of a head, until it is there."""
        if self._received or not self.has_head:
            self._received.append(data)
        if self.has_head:
            self.head = ResponseHead(b"".join(self._received) if self._received else data)
            self._received.clear()
            if self._method == "HEAD" and self.chunks:  # a body that must not be
                self.chunks.clear()
                self.is_reusable = False
        elif self.received > self._max_head:
            self.is_head_too_long = self.is_over = True
            self.awaits_head = False

    def _feed_settled(self, data: bytes) -> bool:
        """Parse the first bytes once more, without what the parser refuses in their head; False if there is no such."""
        settled, must_close = with_settled_framing(with_plain_lines(data))
        if settled == data:
            return False
        self._parser = None
        self.expect(self._method, self._max_head)
        self.feed(settled)
        if must_close:
            self.is_reusable = False
        return True

    def _feed_eof(self) -> None:
        self.eof = self.is_over = True
        self.awaits_head = False
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
        return not framings(self.head.raw)

    def close(self) -> None:
        """Take nothing more. The parser is given up, which refers to this object."""
        self._parser = None

    def _fail(self, error: str) -> None:
        self.error = plain_text(error) or "it cannot be parsed"
        self.is_over = True
        self.awaits_head = False
        self.is_reusable = False
        self._parser = None

    # Called by httptools

    def on_headers_complete(self) -> None:
        """Take the end of a head."""
        self.status = status = self._parser.get_status_code()  # type: ignore[union-attr]  # it is calling
        if status < 200:
            if status <= 101 and status != 100:
                raise ValueError(f"unexpected interim response {status}")
            return
        self.has_head = True
        self.awaits_head = False
        if self._method == "HEAD":
            self.on_message_complete()
            self._parser = None  # it would go on to read a body

    def on_message_complete(self) -> None:
        """Take the end of a response."""
        if not self.has_head:  # of an interim one, which another one follows
            self.status = 0
            self._due.append(None)
        elif not self.is_complete:
            self.is_complete = self.is_over = True
            if not self._parser.should_keep_alive():  # type: ignore[union-attr]  # it is calling
                self.is_reusable = False
