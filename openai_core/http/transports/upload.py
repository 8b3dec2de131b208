"""Cut large and streamed request bodies into pieces of bounded size. Nothing here sends them."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

import anyio

from .base import BodyStream, TransportRequest

__all__ = ["SMALL_BODY", "Upload"]

SMALL_BODY = 64 * 1024
"""Bytes; bodies up to this size are written in one go with the head."""

_PIECE = 256 * 1024


class Upload:
    """A body that is being sent: iterate over it once, then call `aclose`, however the iteration ended."""

    __slots__ = ("_chunks", "_ready", "_sent", "_whole", "error", "length", "request")

    length: int | None
    """Bytes announced; None if it is sent chunked."""
    error: Exception | None
    """Why sending stopped: the exception of the body, to be raised as it is, or a `WriteTimeout`."""

    def __init__(self, body: bytes | BodyStream, request: TransportRequest) -> None:
        self.request = request
        self.error = None
        self._ready: deque[bytes | memoryview] = deque()
        self._sent = 0
        self._chunks: AsyncIterator[bytes] | None = None
        self._whole: bytes | BodyStream | None = body
        self.length = len(body) if isinstance(body, bytes) else body.content_length

    @property
    def framing(self) -> str:
        """The header line that says where the body ends."""
        return "transfer-encoding: chunked\r\n" if self.length is None else f"content-length: {self.length}\r\n"

    def __aiter__(self) -> Upload:
        return self

    async def __anext__(self) -> bytes | memoryview:
        """Give the next piece, of bounded size.

        Raises:
            ValueError: the body is not as long as it announced.
        """
        try:
            self._begin()
            while not self._ready:
                if self._chunks is None:
                    raise StopAsyncIteration
                chunk = await anext(self._chunks)
                self._sent += len(chunk)
                if self.length is not None and self._sent > self.length:
                    raise self._wrong_length("or more ")
                self._cut(chunk)
        except StopAsyncIteration:
            if self._chunks is not None and self.length is not None and self._sent != self.length:
                self.error = self._wrong_length("")
                raise self.error from None
            raise
        except Exception as exc:
            self.error = exc
            raise
        return self._ready.popleft()

    async def aclose(self) -> None:
        """End the body's own iterator, if it did not come to its end."""
        close: Any = getattr(self._chunks, "aclose", None)
        if close is not None:
            # It is running still if a thread of a request that was cancelled is just asking for more.
            with anyio.CancelScope(shield=True), contextlib.suppress(RuntimeError):
                await close()

    def _begin(self) -> None:
        body, self._whole = self._whole, None
        if isinstance(body, bytes):
            self._cut(body)
        elif body is not None:
            self._chunks = aiter(body)

    def _cut(self, data: bytes) -> None:
        if len(data) <= _PIECE:
            if data:
                self._ready.append(data)
            return
        view = memoryview(data)
        self._ready.extend(view[start : start + _PIECE] for start in range(0, len(data), _PIECE))

    def _wrong_length(self, more: str) -> ValueError:
        return ValueError(
            f"cannot send the body of {self.request}: it has {self._sent} {more}bytes, "
            f"but its content_length says {self.length}"
        )
