"""Iterate over the body of a response without async generators, which event loops would have to look after."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .body_reader import Intake

__all__ = ["Chunks", "exhaust", "next_piece"]

_MAX_STEPS = 20_000


class _Source(Protocol):
    async def next_chunk(self) -> bytes:
        """Wait for bytes; empty at the end."""
        ...


class Chunks:
    """The chunks of a body, up to its end."""

    __slots__ = ("_source",)

    def __init__(self, source: _Source) -> None:
        self._source = source

    def __aiter__(self) -> Chunks:
        return self

    async def __anext__(self) -> bytes:
        chunk = await self._source.next_chunk()
        if not chunk:
            raise StopAsyncIteration
        return chunk


async def exhaust(chunks: AsyncIterator[bytes]) -> None:
    """Bring the nested async generators of a library to their end, after what they read from was closed.

    Closing only the outermost would leave the others to the event loop's hooks, which trio reports. Going on after the
    connection is closed ends them all, with an error.
    """
    for _ in range(_MAX_STEPS):
        try:
            await anext(chunks)
        except (StopAsyncIteration, Exception):
            return


async def next_piece(chunks: AsyncIterator[bytes], intake: Intake) -> bytes:
    """The next of a body's content; empty at its end.

    Raises:
        LimitExceeded: it is too long.
        ProtocolError: it cannot be decompressed.
    """
    while True:
        if intake.pending and (decoded := intake.feed(b"")):
            return decoded
        chunk = await anext(chunks, None)
        if chunk is None:
            intake.eof()
            return b""
        if chunk and (decoded := intake.feed(chunk)):
            return decoded
