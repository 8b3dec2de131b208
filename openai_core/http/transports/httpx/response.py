"""Responses over httpx and httpcore: read to their end, or closed before."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import anyio
import httpx

from ....net.tls import tls_has_ended
from ..base import ClosedError, TransportRequest
from ..body_reader import BodyReader
from ..iteration import ChunkIterator, exhaust, next_decoded
from ..response_head import framings, truncated
from .errors import is_failure, map_error

if TYPE_CHECKING:
    import httpcore

    from ....net.closing import LoopCloser

__all__ = ["CLOSE_SECONDS", "ClientResponse", "CoreResponse", "Response"]

CLOSE_SECONDS = 2.0
"""How long closing a connection may take, when the caller is cancelled too."""


class Pool(Protocol):
    """Where a connection is given back."""

    @property
    def is_closed(self) -> bool:
        """Whether the client was closed."""
        ...

    async def release(
        self, origin: Any, connection: Any, stream: Any, unfinished: Any = None, *, keep: bool = True
    ) -> None:
        """Return a connection to the pool if the response was received, else close it."""
        ...

    def release_soon(self, origin: Any, connection: Any, stream: Any, unfinished: Any) -> None:
        """Have the loop close the connection of a response that was garbage collected. Safe from any thread."""
        ...


class Response:
    """What all responses have in common. The body can be read once, whole or in chunks."""

    __slots__ = ("_body", "_chunks", "_headers", "_open", "_reader", "_request", "_response", "raw_headers", "status")

    status: int
    raw_headers: Sequence[tuple[bytes, bytes]]

    def __init__(
        self,
        response: Any,
        request: TransportRequest,
        status: int,
        raw_headers: Sequence[tuple[bytes, bytes]],
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Take the head of a response.

        Args:
            response: The library's.
            request: What was sent.
            status: Of the response.
            raw_headers: Of the response, as they were received.
            headers: The same; made of `raw_headers` when they are asked for, if they are None.
        """
        self.status = status
        self.raw_headers = raw_headers
        self._headers = headers
        self._request = request
        self._response = response
        self._body: bytes | None = None
        self._chunks: Any = None
        self._reader: BodyReader | None = None
        self._open = True

    @property
    def headers(self) -> Mapping[str, str]:
        headers = self._headers
        if headers is None:
            headers = self._headers = httpx.Headers(list(self.raw_headers))
        return headers

    @property
    def http_version(self) -> str:
        version: bytes = self._response.extensions.get("http_version", b"HTTP/1.1")
        return version.decode("ascii")

    async def read(self) -> bytes:
        if self._body is not None:
            return self._body
        if not self._open or self._chunks is not None:
            raise RuntimeError(
                f"cannot read the response of {self._request}: it is closed or was iterated over; "
                "send the request again"
            )
        parts: list[bytes] = []
        while self._open and (chunk := await self._next_chunk(whole=True)):
            parts.append(chunk)
        self._body = parts[0] if len(parts) == 1 else b"".join(parts)
        return self._body

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return ChunkIterator(self)

    async def next_chunk(self) -> bytes:
        """Wait for bytes; empty at the end."""
        if not self._open:
            body, self._body = self._body, None
            return body or b""
        return await self._next_chunk(whole=False)

    async def aclose(self) -> None:
        if self._open:
            self._open = False
            await self._close()

    async def _next_chunk(self, *, whole: bool) -> bytes:
        try:
            if self._reader is None:
                self._reader = BodyReader(self._request, self.status, self.headers, whole=whole)
                self._chunks = self._iterate()
            chunk = await next_decoded(self._chunks, self._reader)
            if chunk:
                return chunk
        except BaseException as exc:
            await self.aclose()
            if is_failure(exc):
                if self._is_transport_closed():
                    closed = "the client was closed while the response was received"
                    raise ClosedError(closed, sent="yes") from exc
                raise map_error(exc, self._request, answered=True) from exc
            raise
        self._open = False
        await self._finish()
        return b""

    def _iterate(self) -> AsyncIterator[bytes]:
        """The body as it is received."""
        raise AssertionError("a subclass knows its library")

    async def _finish(self) -> None:
        """Give the connection back after the end of the body."""
        raise AssertionError("a subclass knows its library")

    async def _close(self) -> None:
        """Close the connection before the end of the body."""
        raise AssertionError("a subclass knows its library")

    def _is_transport_closed(self) -> bool:
        return False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status}{'' if self._open else ' closed'}>"


class CoreResponse(Response):
    """A response of httpcore, over a connection of the transport's own pool."""

    __slots__ = ("_connection", "_origin", "_pool")

    def __init__(
        self,
        pool: Pool,
        request: TransportRequest,
        origin: object,
        connection: Any,
        response: httpcore.Response,
    ) -> None:
        super().__init__(response, request, response.status, response.headers)
        self._pool = pool
        self._origin = origin
        self._connection = connection

    def _iterate(self) -> AsyncIterator[bytes]:
        chunks: AsyncIterator[bytes] = aiter(self._response.stream)
        return chunks

    async def _finish(self) -> None:
        count = len(framings(self.raw_headers))
        until_close = count == 0 and self.status not in (204, 304) and self._request.method != "HEAD"
        is_whole = not until_close or self._has_ended()
        keep = count < 2 and not until_close
        await self._pool.release(self._origin, self._connection, self._response.stream, keep=keep)
        if not is_whole:
            raise truncated(self._request)

    def _has_ended(self) -> bool:
        """Whether the server ended a body that has no length: with TLS, that is more than the end of the connection."""
        ssl_object = self._response.extensions["network_stream"].get_extra_info("ssl_object")
        return ssl_object is None or tls_has_ended(ssl_object)

    async def _close(self) -> None:
        await self._pool.release(self._origin, self._connection, self._response.stream, self._chunks)

    def _is_transport_closed(self) -> bool:
        return self._pool.is_closed

    def __del__(self) -> None:
        if self._open:
            self._pool.release_soon(self._origin, self._connection, self._response.stream, self._chunks)


class ClientResponse(Response):
    """A response of an `httpx.AsyncClient`. Its body is still to come, unless a hook of the client has read it."""

    __slots__ = ("_closer", "_on_end")

    def __init__(
        self,
        response: Any,
        request: TransportRequest,
        closer: LoopCloser | None = None,
        on_end: Callable[[], None] | None = None,
    ) -> None:
        """Take the head of a response.

        Args:
            response: The library's.
            request: What was sent.
            closer: Closes the response if it is garbage collected before; None leaves that to the client.
            on_end: Called when the response is closed.
        """
        super().__init__(response, request, response.status_code, response.headers.raw, response.headers)
        self._closer = closer
        self._on_end = on_end
        self._open = not response.is_stream_consumed
        if not self._open:
            self._body = response.content
            if on_end is not None:
                on_end()

    def _iterate(self) -> AsyncIterator[bytes]:
        chunks: AsyncIterator[bytes] = aiter(self._response.aiter_raw())
        return chunks

    async def _finish(self) -> None:
        await _close_response(self._response, None, self._on_end)

    async def _close(self) -> None:
        await _close_response(self._response, self._chunks, self._on_end)

    def __del__(self) -> None:
        if self._open and self._closer is not None:
            response, chunks, on_end = self._response, self._chunks, self._on_end
            self._closer.close_soon(lambda: _close_response(response, chunks, on_end))


async def _close_response(response: Any, chunks: Any, on_end: Callable[[], None] | None) -> None:
    try:
        with anyio.move_on_after(CLOSE_SECONDS, shield=True):
            await response.aclose()
            if chunks is not None:
                await exhaust(chunks)
    finally:
        if on_end is not None:
            on_end()
