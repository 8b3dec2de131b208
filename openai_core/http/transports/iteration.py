"""Iterate over the body of a response without async generators, which event loops would have to look after."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .body_reader import BodyReader

__all__ = ["ChunkIterator", "exhaust", "next_decoded"]

_MAX_STEPS = 20_000


class _Source(Protocol):
    async def next_chunk(self) -> bytes:
        """Wait for bytes; empty at the end."""
        ...


class ChunkIterator:
    """The chunks of a body, up to its end."""

    __slots__ = ("_source",)

    def __init__(self, source: _Source) -> None:
        self._source = source

    def __aiter__(self) -> ChunkIterator:
        return self

    async def __anext__(self) -> bytes:
        chunk = await self._source.next_chunk()
        if not chunk:
            raise StopAsyncIteration
        return chunk


async def exhaust(chunks: AsyncIterator[bytes]) -> None:
    """Run the nested async generators of a library to their end, after the connection that they read was closed.

    Closing only the outermost would leave the inner ones to the event loop's hooks, which trio reports. With the
    connection closed, asking for more ends them all, with an error.
    """
    for _ in range(_MAX_STEPS):
        try:
            await anext(chunks)
        except (StopAsyncIteration, Exception):
            return


async def next_decoded(chunks: AsyncIterator[bytes], reader: BodyReader) -> bytes:
    """Wait for the next chunk of a body's decompressed content; empty at its end.

    Raises:
        ResponseLimitError: the body is too long.
        ProtocolError: it cannot be decompressed.
    """
    while True:
        if reader.pending and (decoded := reader.feed(b"")):
            return decoded
        chunk = await anext(chunks, None)
        if chunk is None:
            reader.eof()
            return b""
        if chunk and (decoded := reader.feed(chunk)):
            return decoded
