"""Responses whose body is still to come, as `httpx.Response` for blocking callers. Imports httpx: for lazy import."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import httpx

from openai_core.http.body import ByteChunker
from openai_core.http.httpx_view import AsyncUnreadResponse, UnreadResponse

from ..feed import ItemIterator

if TYPE_CHECKING:
    from openai_core.http.response import Exchange

    from ..owner import Owner

__all__ = ["SyncUnreadResponse", "blocking_view"]


class SyncUnreadResponse(UnreadResponse):
    """Read with `read` and the `iter_…` methods, closed with `close`; each runs in the client's event loop.

    Args:
        owner: of the client that received the response.
        close: closes what the exchange belongs to, which is kept alive by it.
    """

    def __init__(self, exchange: Exchange, owner: Owner, close: Callable[[], object]) -> None:
        super().__init__(exchange, _Body(exchange, owner, close))

    def read(self) -> bytes:
        """Read the body and keep it."""
        super().read()
        return self.keep_content()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it arrives, in chunks of `chunk_size` bytes if that is given."""
        # httpx would decompress by the headers, and what arrives here is decompressed.
        chunker = ByteChunker(chunk_size)
        content = self.kept_content
        for piece in self.iter_raw() if content is None else (content,):
            yield from chunker.feed(piece)
        yield from chunker.finish()


class _Body(httpx.SyncByteStream):
    """The body of an exchange, brought to the thread that reads it."""

    def __init__(self, exchange: Exchange, owner: Owner, close: Callable[[], object]) -> None:
        self._exchange = exchange
        self._owner = owner
        self._close = close

    def __iter__(self) -> Iterator[bytes]:
        self._exchange.taken = True
        return ItemIterator(self._exchange.iter_bytes(), self._owner)

    def close(self) -> None:
        self._close()


def blocking_view(response: httpx.Response, owner: Owner, close: Callable[[], object]) -> httpx.Response:
    """The form for blocking callers of what `response_of` returned; `close` as for the class."""
    if isinstance(response, AsyncUnreadResponse) and response.exchange is not None:
        return SyncUnreadResponse(response.exchange, owner, close)
    return response
