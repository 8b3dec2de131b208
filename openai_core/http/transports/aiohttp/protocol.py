"""aiohttp's connection, which also counts what comes in, limits the head, and tells who reads a body of its faults."""

from __future__ import annotations

import asyncio
import inspect
import sys
from typing import Any, Final

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.streams import StreamReader

from ...limits import ResponseLimits

__all__ = ["HeadTooLong", "Protocol", "parser_limits"]

_NO_LIMIT: Final = 1 << 30  # a number that fits what the parser keeps it in
_LEAST_HEADER: Final = 4  # bytes that a header takes at least
_NO_CONTENT: Final = b"204"
_HEAD_END: Final = b"\r\n\r\n"


class HeadTooLong(Exception):
    """More has come than a head may have, and its end has not. Seen by the transport only."""


class Protocol(ResponseHandler):
    """One connection."""

    received: int
    """Bytes that have come since the last request was sent, up to its head."""
    awaits_head: bool
    """Whether the head of a response is still to come."""
    idle: bool
    """Whether the connection is in the pool: what comes then answers nothing, and must not be taken for an answer."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.received = 0
        self.idle = False
        self.awaits_head = False
        self._most = _NO_LIMIT  # bytes of the head that is awaited
        self._watches = True
        self._head_timer: asyncio.TimerHandle | None = None

    def await_head(self, most: int | None) -> None:
        """Expect the head of a response.

        Args:
            most: Bytes that it may have, interim responses included.
        """
        self.idle = False
        self.received = 0
        self.awaits_head = True
        self._most = sys.maxsize if most is None else most

    def limit_head(self, seconds: float | None) -> None:
        """Begin to wait for the head, now that the request is out."""
        if seconds is not None and self._head_timer is None:
            self._head_timer = self._loop.call_later(seconds, self._late)

    def limit_body(self, seconds: float | None, content: StreamReader) -> None:
        """The head is there; from now on, wait for so long for each piece of the body."""
        self.awaits_head = False
        self.drop_head_timer()
        self.read_timeout = seconds
        if not content.is_eof():
            self.start_timeout()
            self._watches = False
            self.data_received = super().data_received  # type: ignore[method-assign]  # in a body is nothing to watch

    def rest(self) -> None:
        """Go to the pool."""
        self._watch()
        self.idle = True

    def _watch(self) -> None:
        # Asked for its `__dict__`, the instance would have one from then on, and be slower.
        if not self._watches:
            self._watches = True
            del self.data_received

    def drop_head_timer(self) -> None:
        """Stop waiting for a head."""
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def data_received(self, data: bytes) -> None:
        """Take what has come."""
        if self.idle:
            self.abort()
            return
        if data[9:12] == _NO_CONTENT and self.awaits_head and not self.received:
            data = self._without_content(data)
        self.received += len(data)
        super().data_received(data)
        # With a message in the buffer, the head is complete, and what came may be its body.
        if self.awaits_head and self.received > self._most and not self._buffer and self._exception is None:
            self.set_exception(HeadTooLong())
            if self.transport is not None:
                self.transport.abort()

    def set_exception(self, exc: BaseException, *cause: Any) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Fail; also for who reads the body, who would wait for ever: aiohttp has stopped the clock by now."""
        super().set_exception(exc, *cause)
        payload = self._payload
        if isinstance(exc, HttpProcessingError) and payload is not None and not payload.is_eof():
            payload.set_exception(aiohttp.ClientPayloadError(f"the body cannot be parsed: {exc.message}"), exc)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Tell whoever waits."""
        self._watch()
        self.drop_head_timer()
        super().connection_lost(exc)

    def close(self) -> None:
        """Close the connection at once: what is still to be written, nobody waits for, and it might never be read."""
        transport = self.transport
        if transport is not None and transport.get_write_buffer_size():
            self.abort()
        else:
            super().close()

    def _without_content(self, data: bytes) -> bytes:
        """The first bytes of an answer without a body. Some servers send one nevertheless: it must not be read."""
        end = data.find(_HEAD_END) + len(_HEAD_END)
        if len(_HEAD_END) <= end < len(data):
            self.force_close()
            return data[:end]
        return data

    def _late(self) -> None:
        self._head_timer = None
        self.set_exception(aiohttp.SocketTimeoutError("the head of the response is not complete"))


def parser_limits(limits: ResponseLimits) -> dict[str, Any]:
    """Return limits as arguments of `set_response_params`."""
    line = min(limits.max_line_bytes or _NO_LIMIT, _NO_LIMIT)
    found = {"max_line_size": line, "max_field_size": line}
    if _COUNTS_HEADERS:
        found["max_headers"] = min(limits.max_head_bytes or _NO_LIMIT, _NO_LIMIT) // _LEAST_HEADER + 1
    return found


_COUNTS_HEADERS: Final = "max_headers" in inspect.signature(ResponseHandler.set_response_params).parameters
