"""Report the progress of uploads, and split files into parts. No request is made here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Final

import anyio
import msgspec

from ...callbacks import maybe_await
from ...worker_threads import run_io
from .files import PIECE_BYTES, FileObjectSource, FileSource, PathSource, UploadFile, as_upload_file

__all__ = ["BytesSource", "FilePart", "OnSent", "PartReader", "ReportingSource", "UploadProgress", "reporting"]


class UploadProgress(msgspec.Struct, frozen=True):
    """The progress of an upload."""

    sent_bytes: int
    """Bytes of the file that were passed to the connection. Goes back when a request is sent again."""
    total_bytes: int | None
    """Bytes of the whole file; None if that is not known beforehand."""
    parts_done: int = 0
    """Parts that the server has confirmed; 0 for a file that is sent whole."""
    parts: int = 1
    """Parts of the whole file."""

    @property
    def share(self) -> float | None:
        """The share of the file that was sent, 0 to 1; None if the size is not known."""
        if self.total_bytes is None:
            return None
        return self.sent_bytes / self.total_bytes if self.total_bytes else 1.0


OnSent = Callable[[UploadProgress], object]
"""Called during an upload; the result is awaited if it is awaitable."""


class BytesSource:
    """Bytes in memory as a file that is read in chunks."""

    __slots__ = ("_view", "name", "replayable", "size")

    def __init__(self, data: bytes | memoryview) -> None:
        self._view = memoryview(data)
        self.name: str | None = None
        self.size: int | None = len(data)
        self.replayable = True

    async def read(self, offset: int) -> bytes:
        return bytes(self._view[offset : offset + PIECE_BYTES])


class ReportingSource:
    """A file that reports after each chunk how much of it was read in this attempt."""

    __slots__ = ("_report", "_source", "name", "replayable", "size")

    def __init__(self, source: FileSource, report: Callable[[int], Awaitable[None]]) -> None:
        self._source = source
        self._report = report
        self.name = source.name
        self.size = source.size
        self.replayable = source.replayable

    async def read(self, offset: int) -> bytes:
        data = await self._source.read(offset)
        if data:
            end = offset + len(data)
            # The file may have grown; only the announced size is sent.
            await self._report(end if self.size is None else min(end, self.size))
        return data


async def reporting(file: object, field: str, on_sent: OnSent) -> Any:
    """A file, in any form that an upload takes, that reports to `on_sent` how far it was sent, first at the start.

    Raises:
        TypeError, ValueError, OSError: it is no file that can be sent.
    """
    upload = as_upload_file(file, field)
    source = BytesSource(upload.content) if isinstance(upload.content, bytes) else upload.content

    async def report(sent: int) -> None:
        await maybe_await(on_sent, UploadProgress(sent, source.size))

    await report(0)
    return UploadFile(upload.name, ReportingSource(source, report), upload.content_type, upload.headers)


class FilePart:
    """A part of a file with random access."""

    __slots__ = ("_lock", "_source", "_start", "length", "name", "replayable")

    def __init__(self, source: FileSource, start: int, length: int, lock: anyio.Lock | None) -> None:
        self._source = source
        self._start = start
        self._lock = lock
        self.length = length
        self.name = source.name
        self.replayable = True

    @property
    def size(self) -> int | None:
        return self.length

    async def read(self, offset: int) -> bytes:
        if self._lock is None:
            data = await self._source.read(self._start + offset)
        else:
            async with self._lock:
                data = await self._source.read(self._start + offset)
        return data[: self.length - offset]


_CHANGED: Final = "it was changed while it was being sent, or bytes= is wrong"


class PartReader:
    """Splits a file into parts of one size, the last one shorter.

    Parts of a file with random access are read while they are sent; parts of a file that the user has opened share it.
    Of other files, a part is in memory from `next` until it was sent.

    Args:
        content: the file.
        size: bytes of the whole.
        part_size: bytes of a part.
    """

    def __init__(self, content: bytes | FileSource, size: int, part_size: int) -> None:
        self._source: FileSource = BytesSource(content) if isinstance(content, bytes) else content
        self._size = size
        self._part_size = part_size
        self._next = 0
        self._offset = 0
        self._rest = b""
        self._lock = anyio.Lock() if isinstance(self._source, FileObjectSource) else None
        self.anywhere = (
            isinstance(self._source, BytesSource | PathSource | FileObjectSource)
            and self._source.replayable
            and self._source.size is not None
        )
        """Whether parts can be read in any order, and the file more than once."""

    @property
    def count(self) -> int:
        """How many parts there are."""
        return -(-self._size // self._part_size)

    def length(self, index: int) -> int:
        """Bytes of a part."""
        return min(self._part_size, self._size - index * self._part_size)

    def part(self, index: int) -> FilePart:
        """A part of a file with random access."""
        return FilePart(self._source, index * self._part_size, self.length(index), self._lock)

    async def next(self, digest: Callable[[bytes], object] | None) -> tuple[int, FileSource]:
        """The next part, read into memory, with its index.

        Args:
            digest: called with each chunk.

        Raises:
            OSError: the file ended before its size.
            ValueError: the file goes on after it.
        """
        data = bytearray()
        missing = self.length(self._next)
        while missing:
            piece = self._rest or await self._read()
            if not piece:
                raise self._too_short(self._offset)
            self._rest = piece[missing:]
            piece = piece[:missing]
            if digest is not None:
                digest(piece)
            data += piece
            missing -= len(piece)
        self._next += 1
        if self._next == self.count and (self._rest or await self._read()):
            raise ValueError(f"{self._what} has more than the {self._size} bytes announced; {_CHANGED}")
        return self._next - 1, BytesSource(memoryview(data))

    async def _read(self) -> bytes:
        piece = await self._source.read(self._offset)
        self._offset += len(piece)
        return piece

    def _too_short(self, length: int) -> OSError:
        return OSError(f"{self._what} ended after {length} bytes, expected {self._size}; {_CHANGED}")

    @property
    def _what(self) -> str:
        return f"the file {self._source.name or 'upload'!r}"

    async def digest(self, update: Callable[[bytes], object]) -> None:
        """Read a file with random access from start to end, and call `update` with each chunk in a worker thread."""
        whole = FilePart(self._source, 0, self._size, self._lock)
        offset = 0
        while offset < self._size:
            piece = await whole.read(offset)
            if not piece:
                raise self._too_short(offset)
            await run_io(update, piece)
            offset += len(piece)
