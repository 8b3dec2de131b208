"""Reshape the bytes of a body: into chunks of one size, text, or lines. Sans I/O, but for `BodyIterator`."""

from __future__ import annotations

import codecs
from collections import deque
from collections.abc import AsyncIterator
from typing import Final, Generic, Protocol, TypeVar

from ..number_checks import checked_number

__all__ = [
    "DEFAULT_CHUNK_BYTES",
    "BodyIterator",
    "ByteChunker",
    "LineDecoder",
    "Reshaper",
    "SingleChunk",
    "TextDecoder",
    "reshape",
]

T = TypeVar("T")

DEFAULT_CHUNK_BYTES: Final = 64 * 1024
"""Size of the chunks of a body that is in memory, unless the caller names one."""


class Reshaper(Protocol[T]):
    """Takes bytes as they arrive, and returns the items that they complete. For one body."""

    def feed(self, data: bytes) -> list[T]:
        """Return the items that `data` completes."""
        ...

    def finish(self) -> list[T]:
        """Return what is left at the end of the body."""
        ...


class ByteChunker:
    """Cuts bytes into chunks of `chunk_size`, the last one shorter. With None they stay as they arrive.

    Raises:
        ValueError: the size is less than 1.
    """

    def __init__(self, chunk_size: int | None) -> None:
        if chunk_size is not None:
            checked_number("chunk_size", chunk_size, unit="bytes", least=1, whole=True)
        self._size = chunk_size
        self._held = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        size = self._size
        if size is None:
            return [data] if data else []
        held = self._held
        held += data
        cut = len(held) - len(held) % size
        chunks = [bytes(held[start : start + size]) for start in range(0, cut, size)]
        del held[:cut]
        return chunks

    def finish(self) -> list[bytes]:
        return [bytes(self._held)] if self._held else []


class TextDecoder:
    """Decodes text. Characters are never cut; bytes that cannot be decoded become U+FFFD.

    Args:
        encoding: a name that Python knows.
        chunk_size: the number of characters of each chunk but the last, which may be shorter. Default: as they arrive.

    Raises:
        ValueError: the size is less than 1.
    """

    def __init__(self, encoding: str, chunk_size: int | None = None) -> None:
        if chunk_size is not None:
            checked_number("chunk_size", chunk_size, unit="characters", least=1, whole=True)
        self._size = chunk_size
        self._held = ""
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def feed(self, data: bytes) -> list[str]:
        return self._cut(self._decoder.decode(data))

    def finish(self) -> list[str]:
        chunks = self._cut(self._decoder.decode(b"", final=True))
        return [*chunks, self._held] if self._held else chunks

    def _cut(self, text: str) -> list[str]:
        size = self._size
        if size is None:
            return [text] if text else []
        held = self._held + text
        cut = len(held) - len(held) % size
        self._held = held[cut:]
        return [held[start : start + size] for start in range(0, cut, size)]


class LineDecoder:
    """Decodes lines, without their ends. These are LF, CR and CRLF only: JSON may contain other separators."""

    def __init__(self, encoding: str) -> None:
        self._decoder = TextDecoder(encoding)
        self._held: list[str] = []
        self._after_cr = False

    def feed(self, data: bytes) -> list[str]:
        return self._cut("".join(self._decoder.feed(data)))

    def finish(self) -> list[str]:
        lines = self._cut("".join(self._decoder.finish()))
        rest = "".join(self._held)
        self._held.clear()
        return [*lines, rest] if rest else lines

    def _cut(self, text: str) -> list[str]:
        if self._after_cr and text:
            text = text.removeprefix("\n")  # the second half of a CRLF that was cut
            self._after_cr = False
        if text:
            self._after_cr = text[-1] == "\r"
        *lines, rest = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        if lines:
            lines[0] = "".join(self._held) + lines[0]
            self._held.clear()
        if rest:
            self._held.append(rest)
        return lines


class BodyIterator(Generic[T]):
    """Iterates over a reshaped body. Nothing is read before it is asked for."""

    __slots__ = ("_finished", "_ready", "_reshaper", "_source")

    def __init__(self, source: AsyncIterator[bytes], reshaper: Reshaper[T]) -> None:
        self._source = source
        self._reshaper = reshaper
        self._ready: deque[T] = deque()
        self._finished = False

    def __aiter__(self) -> BodyIterator[T]:
        return self

    async def __anext__(self) -> T:
        while not self._ready:
            if self._finished:
                raise StopAsyncIteration
            data = await anext(self._source, None)
            if data is None:
                self._finished = True
                self._ready.extend(self._reshaper.finish())
            else:
                self._ready.extend(self._reshaper.feed(data))
        return self._ready.popleft()


class SingleChunk:
    """An asynchronous iterator over a body that is in memory, as one chunk.

    Not an async generator, which trio reports if it is not exhausted.
    """

    __slots__ = ("_content",)

    def __init__(self, content: bytes) -> None:
        self._content: bytes | None = content

    def __aiter__(self) -> SingleChunk:
        return self

    async def __anext__(self) -> bytes:
        if not self._content:
            raise StopAsyncIteration
        content, self._content = self._content, None
        return content


def reshape(content: bytes, reshaper: Reshaper[T]) -> list[T]:
    """Reshape a body that is in memory."""
    return [*reshaper.feed(content), *reshaper.finish()]
