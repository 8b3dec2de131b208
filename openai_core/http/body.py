"""Hand on the bytes of a body in other pieces: of one size, as text, as lines. Sans I/O, and one loop around it."""

from __future__ import annotations

import codecs
from collections import deque
from collections.abc import AsyncIterator
from typing import Final, Generic, Protocol, TypeVar

__all__ = ["DEFAULT_CHUNK_BYTES", "BodyIterator", "Lines", "Pieces", "Reshape", "Text", "reshape"]

T = TypeVar("T")

DEFAULT_CHUNK_BYTES: Final = 64 * 1024
"""Size of the pieces of a body that is in memory, where the caller names none."""


class Reshape(Protocol[T]):
    """Takes bytes as they come and gives what they complete."""

    def feed(self, data: bytes) -> list[T]: ...

    def finish(self) -> list[T]:
        """Give what is left at the end."""
        ...


class Pieces:
    """Pieces of one size, the last one shorter; or as they come, without a size.

    Raises:
        ValueError: the size is less than 1.
    """

    def __init__(self, chunk_size: int | None) -> None:
        if chunk_size is not None and chunk_size < 1:
            raise ValueError(f"chunk_size must be 1 or more bytes; got {chunk_size}")
        self._size = chunk_size
        self._held = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        size = self._size
        if size is None:
            return [data] if data else []
        held = self._held
        held += data
        cut = len(held) - len(held) % size
        pieces = [bytes(held[start : start + size]) for start in range(0, cut, size)]
        del held[:cut]
        return pieces

    def finish(self) -> list[bytes]:
        return [bytes(self._held)] if self._held else []


class Text:
    """Text, in which a character that was cut stands whole; bytes that are no text become U+FFFD."""

    def __init__(self, encoding: str, chunk_size: int | None = None) -> None:
        self._pieces = Pieces(chunk_size)
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def feed(self, data: bytes) -> list[str]:
        texts = [self._decoder.decode(piece) for piece in self._pieces.feed(data)]
        return [text for text in texts if text]

    def finish(self) -> list[str]:
        rest = b"".join(self._pieces.finish())
        text = self._decoder.decode(rest, final=True)
        return [text] if text else []


class Lines:
    """Lines without their ends, which are LF, CR and CRLF only: other separators may stand inside JSON."""

    def __init__(self, encoding: str) -> None:
        self._text = Text(encoding)
        self._held: list[str] = []
        self._after_cr = False

    def feed(self, data: bytes) -> list[str]:
        return self._cut("".join(self._text.feed(data)))

    def finish(self) -> list[str]:
        lines = self._cut("".join(self._text.finish()))
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
    """Reads a body piece by piece and hands it on in another shape. Nothing is read before it is asked for."""

    __slots__ = ("_finished", "_ready", "_reshape", "_source")

    def __init__(self, source: AsyncIterator[bytes], reshape: Reshape[T]) -> None:
        self._source = source
        self._reshape = reshape
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
                self._ready.extend(self._reshape.finish())
            else:
                self._ready.extend(self._reshape.feed(data))
        return self._ready.popleft()


def reshape(content: bytes, shape: Reshape[T]) -> list[T]:
    """Reshape a body that is in memory."""
    return [*shape.feed(content), *shape.finish()]
