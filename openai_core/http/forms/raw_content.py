"""Request bodies that are sent as they are given: bytes, files, and iterables of bytes."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable
from typing import Any, Final, cast

from ...worker_threads import run_function
from ..transports.base import BodyStream
from .files import as_upload_file, checked_piece
from .multipart import MultipartBody

__all__ = ["as_body"]

_END: Final = object()


def as_body(content: object) -> bytes | BodyStream:
    """Convert what a user passed as the content of a request.

    Iterables of bytes are read while they are sent: plain ones in worker threads, as they may block. All of them but
    lists, tuples and objects that are a `BodyStream` themselves are read once, so such a request is not sent again.

    Raises:
        TypeError: it is none of these, or a file opened in text mode.
        ValueError: it is a file that is closed, or not open for reading.
    """
    if isinstance(content, bytes):
        return content
    if isinstance(content, str):
        return content.encode()
    if isinstance(content, BodyStream):
        return content
    if isinstance(content, bytearray | memoryview) or callable(getattr(content, "read", None)):
        found = as_upload_file(cast("Any", content), "content").content
        return found if isinstance(found, bytes) else MultipartBody([found])
    if isinstance(content, list | tuple):
        return b"".join(map(checked_piece, cast("Iterable[object]", content)))
    if isinstance(content, AsyncIterable):
        return _AsyncPieces(cast("AsyncIterable[object]", content))
    if isinstance(content, Iterable):
        return _Pieces(cast("Iterable[object]", content))
    raise TypeError(
        f"content cannot be sent from {type(content).__name__}; what can be: bytes, str, a file opened in binary "
        "mode, or an iterable of bytes"
    )


class _AsyncPieces:
    """The pieces of an async iterable, as a `BodyStream` that can be read once."""

    content_length = None
    replayable = False

    def __init__(self, pieces: AsyncIterable[object]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _AsyncReading(self._pieces)


class _AsyncReading:
    # Not an async generator: those must be closed when iteration stops early, and trio warns if they are not.

    __slots__ = ("_pieces",)

    def __init__(self, pieces: AsyncIterable[object]) -> None:
        self._pieces = aiter(pieces)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        return checked_piece(await anext(self._pieces))

    async def aclose(self) -> None:
        """End the iterator, if it can be ended."""
        close: Any = getattr(self._pieces, "aclose", None)
        if close is not None:
            await close()


class _Pieces:
    """The pieces of an iterable, as a `BodyStream` that can be read once. Each is read in a worker thread."""

    content_length = None
    replayable = False

    def __init__(self, pieces: Iterable[object]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Reading(self._pieces)


class _Reading:
    __slots__ = ("_pieces",)

    def __init__(self, pieces: Iterable[object]) -> None:
        self._pieces = iter(pieces)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        piece = await run_function(next, self._pieces, _END, abandon_on_cancel=True)
        if piece is _END:
            raise StopAsyncIteration
        return checked_piece(piece)
