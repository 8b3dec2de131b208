"""Request bodies that are streamed or large, cut into pieces of bounded size. Nothing here sends them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from .base import BodyStream, TransportRequest

__all__ = ["SMALL", "Upload"]

SMALL = 64 * 1024
"""Bytes; bodies up to this size are written in one go with the head."""

_PIECE = 256 * 1024


class Upload:
    """One body on its way."""

    __slots__ = ("_body", "error", "length", "request")

    error: BaseException | None
    """Why no more of the body is coming: its own exception, to be passed on as it is; or a `WriteTimeout`."""

    def __init__(self, body: bytes | BodyStream, request: TransportRequest) -> None:
        self._body = body
        self.request = request
        self.length = len(body) if isinstance(body, bytes) else body.content_length
        self.error = None

    @property
    def framing(self) -> str:
        """The header line that says where the body ends."""
        return "transfer-encoding: chunked\r\n" if self.length is None else f"content-length: {self.length}\r\n"

    async def pieces(self) -> AsyncIterator[bytes | memoryview]:
        """The body in pieces of bounded size. What goes wrong in producing them is kept in `error`.

        Raises:
            ValueError: the body is not as long as it announced.
        """
        try:
            if isinstance(self._body, bytes):
                for piece in _cut(self._body):
                    yield piece
                return
            sent = 0
            async for chunk in self._body:
                sent += len(chunk)
                if self.length is not None and sent > self.length:
                    break
                for piece in _cut(chunk):
                    yield piece
            if self.length is not None and sent != self.length:
                more = "or more " if sent > self.length else ""
                raise ValueError(
                    f"cannot send the body of {self.request!r}: it has {sent} {more}bytes, "
                    f"but its content_length says {self.length}"
                )
        except Exception as exc:
            self.error = exc
            raise


def _cut(data: bytes) -> Sequence[bytes | memoryview]:
    if len(data) <= _PIECE:
        return [data] if data else []
    view = memoryview(data)
    return [view[start : start + _PIECE] for start in range(0, len(data), _PIECE)]
