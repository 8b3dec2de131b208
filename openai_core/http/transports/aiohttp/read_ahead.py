"""Receive a body ahead of its reader, for versions of aiohttp whose buffer cannot be read after a failure."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import aiohttp

__all__ = ["ReadAhead"]


class ReadAhead:
    """Receives a body in a task of its own, so that what came before a failure is not lost with it.

    Has the methods of `aiohttp.StreamReader` that `response.py` uses.
    """

    __slots__ = ("_arrived", "_chunks", "_content", "_ended", "_error", "_room", "_size", "_task")

    MAX_BYTES: Final = 256 * 1024
    """With more than this buffered, no more is received until it is read."""

    def __init__(self, content: aiohttp.StreamReader) -> None:
        self._content = content
        self._chunks: deque[bytes] = deque()
        self._size = 0
        self._error: BaseException | None = None
        self._ended = content.is_eof()
        self._arrived = asyncio.Event()
        self._room = asyncio.Event()
        self._task = None if self._ended else asyncio.get_running_loop().create_task(self._receive())

    def is_eof(self) -> bool:
        """Whether the whole body was received."""
        return self._content.is_eof()

    def exception(self) -> BaseException | None:
        """What the body failed with, once all that came before it was read."""
        return None if self._chunks else self._error

    def read_nowait(self) -> bytes:
        """Return what is buffered."""
        if self._content.is_eof() and self._content.exception() is None:
            self._chunks.append(self._content.read_nowait())
        body = b"".join(self._chunks)
        self._chunks.clear()
        self._size = 0
        self._room.set()
        return body

    async def readany(self) -> bytes:
        """Wait for bytes; empty at the end."""
        while not self._chunks and not self._ended and self._error is None:
            self._arrived.clear()
            await self._arrived.wait()
        if not self._chunks and self._error is not None:
            raise self._error
        return self.read_nowait()

    def set_exception(self, exc: BaseException) -> None:
        """Fail whoever waits."""
        self._error = exc
        self._arrived.set()

    def stop(self) -> None:
        """Receive no more."""
        if self._task is not None:
            self._task.cancel()

    async def _receive(self) -> None:
        try:
            while chunk := await self._content.readany():
                self._chunks.append(chunk)
                self._size += len(chunk)
                self._arrived.set()
                while self._size > self.MAX_BYTES:
                    self._room.clear()
                    await self._room.wait()
        except Exception as exc:
            self._error = self._error or exc
        finally:
            self._ended = True
            self._arrived.set()
