"""Responses over aiohttp: read to their end, or closed before."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol

from aiohttp import ClientConnectionError

from ..base import ClosedError, TransportError, TransportRequest
from ..body_reader import CHUNKED, BodyReader, body_too_long, reader_of_framed
from ..iteration import ChunkIterator
from ..response_head import truncated
from .errors import FAILURES, map_body_error
from .private import MISSING, connection_of, fail_body, failure_of, read_buffered, receive_long_body
from .read_ahead import ReadAhead

if TYPE_CHECKING:
    import aiohttp

    from .private import Head, ResponseHandler

__all__ = ["DirectResponse", "SessionResponse"]


_LONG_DIGITS: Final = 7
"""Digits of the length of a body that is long, a megabyte or more."""


class Owner(Protocol):
    """What a response belongs to."""

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        ...


class Pool(Owner, Protocol):
    """Where a connection is given back."""

    def release(self, origin: Any, protocol: Any, writer: asyncio.Task[None] | None, *, keep: bool) -> None:
        """Return a connection to the pool, or close it."""
        ...

    def release_soon(self, origin: Any, protocol: Any, writer: asyncio.Task[None] | None) -> None:
        """Have the loop close the connection of a response that was garbage collected. Safe from any thread."""
        ...


class Session(Owner, Protocol):
    """What sends through an `aiohttp.ClientSession`."""

    loop: asyncio.AbstractEventLoop


class _Response:
    __slots__ = ("_body", "_content", "_open", "_owner", "_protocol", "_reader", "_request", "_version", "headers",
                 "raw_headers", "status")  # fmt: skip

    status: int
    headers: Mapping[str, str]
    raw_headers: Sequence[tuple[bytes, bytes]]
    _body: bytes | None
    _content: aiohttp.StreamReader | ReadAhead
    _reader: BodyReader | None
    _open: bool
    _owner: Owner
    _protocol: ResponseHandler | None
    _request: TransportRequest
    _version: aiohttp.HttpVersion | None

    @property
    def http_version(self) -> str:
        version = self._version
        return "HTTP/1.1" if version is None else f"HTTP/{version.major}.{version.minor}"

    async def read(self) -> bytes:
        if self._body is not None:
            return self._body
        if not self._open:
            raise RuntimeError(
                f"cannot read the response of {self._request}: it is closed or was iterated over; "
                "send the request again"
            )
        content, headers = self._content, self.headers
        # A short response comes with its head; then there is nothing to wait for.
        if (
            content.is_eof()
            and content.exception() is None
            and "content-encoding" not in headers
            and headers.get("transfer-encoding", CHUNKED) == CHUNKED
        ):
            body = content.read_nowait()
            most = self._request.limits.max_body_bytes
            if most is None or len(body) <= most:
                self._finish()
                self._body = body
                return body
            self._end(False)
            raise body_too_long(self._request)
        self._reader = self._new_reader(whole=True)
        parts: list[bytes] = []
        try:
            while chunk := await self.next_chunk():
                parts.append(chunk)
        except BaseException:
            if self._open:
                self._end(False)
            raise
        self._body = b"".join(parts)
        return self._body

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return ChunkIterator(self)

    async def aclose(self) -> None:
        if self._open:
            whole = self._content.is_eof()
            self._end(whole)
            if not whole:  # a task that waits for the next bytes would wait for ever
                fail_body(self._content, ClientConnectionError("the response was closed while it was read"))

    async def next_chunk(self) -> bytes:
        """Wait for bytes; empty at the end."""
        if not self._open:
            body, self._body = self._body, None
            return body or b""
        content, reader = self._content, self._reader
        if reader is None:
            reader = self._reader = self._new_reader(whole=False)
        passthrough = reader.is_passthrough
        try:
            while True:
                if not passthrough and reader.pending and (decoded := reader.feed(b"")):
                    return decoded
                # Of a body that has failed, aiohttp's own methods would skip what is buffered.
                if (
                    content.exception() is None
                    or isinstance(content, ReadAhead)
                    or not (chunk := read_buffered(content))
                ):
                    chunk = await content.readany()
                if passthrough:
                    if chunk:
                        return chunk
                    break
                if not chunk:
                    reader.eof()
                    break
                if decoded := reader.feed(chunk):
                    return decoded
        except FAILURES as exc:
            raise self._fail(exc) from exc
        except TransportError:
            self._end(False)
            raise
        self._finish()
        return b""

    def _new_reader(self, *, whole: bool) -> BodyReader:
        try:
            return reader_of_framed(self._request, self.status, self.headers, whole=whole)
        except TransportError:
            self._end(False)
            raise

    def _finish(self) -> None:
        # A body without an announced length ends with the connection: also when that is lost.
        headers, protocol = self.headers, self._protocol
        lost = None
        if protocol is not None and "content-length" not in headers and "transfer-encoding" not in headers:
            lost = failure_of(protocol)
            if getattr(protocol, "is_truncated", False):
                self._end(False)
                raise truncated(self._request)
        if isinstance(lost, OSError):
            raise self._fail(lost) from lost
        self._end(True)

    def _fail(self, exc: BaseException) -> TransportError:
        lost = failure_of(self._protocol)
        if self._open:
            self._end(False)
        if self._owner.is_closed:
            return ClosedError("the client was closed while the response was received", sent="yes")
        return map_body_error(exc, self._request, lost=lost)

    def _end(self, keep: bool) -> None:
        raise AssertionError("a subclass gives the connection back")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status}{'' if self._open else ' closed'}>"


class DirectResponse(_Response):
    """A response over a connection that the transport itself took from the pool."""

    __slots__ = ("_handler", "_origin", "_pool", "_writer")

    def __init__(
        self,
        pool: Pool,
        origin: object,
        request: TransportRequest,
        protocol: ResponseHandler,
        head: Head,
        writer: asyncio.Task[None] | None,
    ) -> None:
        self.status = head.status
        self.headers = head.headers
        self.raw_headers = head.raw_headers
        self._version = head.version
        self._content = head.content
        self._protocol = self._handler = protocol
        self._request = request
        self._origin = origin
        self._owner = self._pool = pool
        self._writer = writer
        self._body = None
        self._reader = None
        self._open = True

    def _new_reader(self, *, whole: bool) -> BodyReader:
        if len(self.headers.get("content-length", "")) >= _LONG_DIGITS:
            receive_long_body(self._handler)
        return super()._new_reader(whole=whole)

    def _end(self, keep: bool) -> None:
        self._open = False
        self._pool.release(self._origin, self._handler, self._writer, keep=keep)

    def __del__(self) -> None:
        if self._open:
            self._pool.release_soon(self._origin, self._handler, self._writer)


class SessionResponse(_Response):
    """A response of an `aiohttp.ClientSession`, which manages the connection itself."""

    __slots__ = ("__weakref__", "_on_end", "_response", "_session")

    def __init__(
        self,
        session: Session,
        response: aiohttp.ClientResponse,
        request: TransportRequest,
        on_end: Callable[[], None] | None,
    ) -> None:
        self.status = response.status
        self.headers = response.headers
        self.raw_headers = response.raw_headers
        self._version = response.version
        self._protocol = connection_of(response)
        self._content = ReadAhead(response.content) if MISSING else response.content
        self._request = request
        self._owner = self._session = session
        self._response = response
        self._on_end = on_end
        self._body = None
        self._reader = None
        self._open = True

    def abort(self) -> None:
        """Close the connection, and fail whoever waits for more of the body."""
        if self._open:
            fail_body(self._content, ClientConnectionError("the client was closed"))
            self._response.close()

    def _end(self, keep: bool) -> None:
        self._open = False
        _end_response(self._response, self._content, keep, self._on_end)

    def __del__(self) -> None:
        if self._open and self._on_end is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                self._session.loop.call_soon_threadsafe(
                    _end_response, self._response, self._content, False, self._on_end
                )


def _end_response(
    response: aiohttp.ClientResponse,
    content: aiohttp.StreamReader | ReadAhead,
    keep: bool,
    on_end: Callable[[], None] | None,
) -> None:
    if keep:
        response.release()
    else:
        response.close()
    if isinstance(content, ReadAhead):
        content.stop()
    if on_end is not None:
        on_end()
