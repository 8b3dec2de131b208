"""Responses whose body is still to come, as `httpx.Response`: closing and reading them is closing and reading ours.

For asynchronous code; `openai_sync.calls.httpx_view` has the form for blocking callers. Imports httpx, so nothing here
is imported before somebody asks for such a response.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any

import httpx

from .body import BodyIterator, ByteChunker, SingleChunk

if TYPE_CHECKING:
    from .response import Exchange

__all__ = ["AsyncUnreadResponse", "UnreadResponse", "response_of"]


def response_of(exchange: Exchange, close: Callable[[], Awaitable[None]]) -> httpx.Response:
    """The response of an exchange as an `httpx.Response`: with its body if that was read, else it reads the exchange's.

    Args:
        close: closes what the exchange belongs to, which a response whose body is still to come keeps alive.
    """
    return exchange.httpx_response() if exchange.content is not None else AsyncUnreadResponse(exchange, close)


class UnreadResponse(httpx.Response):
    """An `httpx.Response` over an exchange whose body was not read. For one task or thread at a time.

    Its state is that of the exchange: closing either closes both, and a body that is read here is kept there.

    Args:
        exchange: what the response belongs to.
        stream: the body, decompressed as it arrives.
    """

    exchange: Exchange | None = None
    _was_closed = False
    _was_consumed = False

    def __init__(self, exchange: Exchange, stream: Any) -> None:
        self.exchange = exchange
        super().__init__(
            exchange.status_code,
            headers=list(exchange.response.raw_headers),
            stream=stream,
            request=exchange.httpx_request(),
            extensions={"http_version": exchange.response.http_version.encode()},
        )

    @property
    def is_closed(self) -> bool:
        """Whether the body was read, or the connection released."""
        return self._was_closed or (self.exchange is not None and self.exchange.closed)

    @is_closed.setter
    def is_closed(self, closed: bool) -> None:
        self._was_closed = closed

    @property
    def is_stream_consumed(self) -> bool:
        """Whether somebody has begun to read the body, here or elsewhere."""
        return self._was_consumed or (self.exchange is not None and self.exchange.taken)

    @is_stream_consumed.setter
    def is_stream_consumed(self, consumed: bool) -> None:
        self._was_consumed = consumed

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in super().__getstate__().items() if name != "exchange"}

    @property
    def kept_content(self) -> bytes | None:
        """The body if it was read, else None."""
        try:
            return self.content
        except httpx.ResponseNotRead:
            return None

    def keep_content(self) -> bytes:
        """Keep the body that was read with the exchange, which is where `read` and `parse` look for it."""
        if self.exchange is not None:
            self.exchange.content = self.content
        return self.content


class AsyncUnreadResponse(UnreadResponse):
    """Read with `aread` and the `aiter_…` methods, closed with `aclose`.

    Args:
        close: closes what the exchange belongs to.
    """

    def __init__(self, exchange: Exchange, close: Callable[[], Awaitable[None]]) -> None:
        super().__init__(exchange, _AsyncBody(exchange, close))

    async def aread(self) -> bytes:
        """Read the body and keep it."""
        await super().aread()
        return self.keep_content()

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body as it arrives, in chunks of `chunk_size` bytes if that is given."""
        # httpx would decompress by the headers, and what arrives here is decompressed.
        content = self.kept_content
        return BodyIterator(self.aiter_raw() if content is None else SingleChunk(content), ByteChunker(chunk_size))


class _AsyncBody(httpx.AsyncByteStream):
    """The body of an exchange."""

    def __init__(self, exchange: Exchange, close: Callable[[], Awaitable[None]]) -> None:
        self._exchange = exchange
        self._close = close

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._exchange.taken = True
        return self._exchange.iter_bytes()

    async def aclose(self) -> None:
        await self._close()
