"""A response of httpcore, read to its end or given up."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import httpcore
import httpx

from ..base import TransportRequest
from ..body_reader import Intake
from ..iteration import Chunks, next_piece
from .errors import is_failure, map_error

if TYPE_CHECKING:
    from .transport import HttpxTransport, Origin

__all__ = ["CoreResponse"]


class CoreResponse:
    """The head of a response, and its body as it comes."""

    __slots__ = ("_body", "_chunks", "_connection", "_headers", "_intake", "_open", "_origin", "_request", "_response",
                 "_transport", "raw_headers", "status")  # fmt: skip

    status: int
    raw_headers: Sequence[tuple[bytes, bytes]]

    def __init__(
        self,
        transport: HttpxTransport,
        request: TransportRequest,
        origin: Origin,
        connection: Any,
        response: httpcore.Response,
    ) -> None:
        self.status = response.status
        self.raw_headers = response.headers
        self._headers: httpx.Headers | None = None
        self._transport = transport
        self._request = request
        self._origin = origin
        self._connection = connection
        self._response = response
        self._body: bytes | None = None
        self._chunks: AsyncIterator[bytes] | None = None
        self._intake: Intake | None = None
        self._open = True

    @property
    def headers(self) -> Mapping[str, str]:
        headers = self._headers
        if headers is None:
            headers = self._headers = httpx.Headers(list(self.raw_headers))
        return headers

    @property
    def http_version(self) -> str:
        extensions = cast("Any", self._response).extensions
        version: bytes = extensions.get("http_version", b"HTTP/1.1")
        return version.decode("ascii")

    async def read(self) -> bytes:
        if self._body is not None:
            return self._body
        if not self._open or self._chunks is not None:
            raise RuntimeError(f"cannot read the response of {self._request!r}: it is closed or was iterated over")
        parts: list[bytes] = []
        while chunk := await self._next_chunk(whole=True):
            parts.append(chunk)
        self._body = parts[0] if len(parts) == 1 else b"".join(parts)
        return self._body

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return Chunks(self)

    async def next_chunk(self) -> bytes:
        """Wait for bytes; empty at the end."""
        if not self._open:
            body, self._body = self._body, None
            return body or b""
        return await self._next_chunk(whole=False)

    async def _next_chunk(self, *, whole: bool) -> bytes:
        try:
            if self._intake is None or self._chunks is None:
                self._intake = Intake(self._request, self.status, self.headers, whole=whole)
                self._chunks = aiter(self._response.stream)  # type: ignore[arg-type]
            piece = await next_piece(self._chunks, self._intake)
            if piece:
                return piece
        except BaseException as exc:
            await self.aclose()
            if is_failure(exc):
                raise map_error(exc, self._request, answered=True) from exc
            raise
        self._open = False
        await self._transport.give_back(self._origin, self._connection, self._response.stream)
        return b""

    async def aclose(self) -> None:
        if not self._open:
            return
        self._open = False
        await self._transport.give_back(self._origin, self._connection, self._response.stream, self._chunks)

    def __del__(self) -> None:
        if self._open:
            # Dropped without aclose(), perhaps in another thread: its own loop closes the connection, if it lives.
            self._transport.lose(self._origin, self._connection, self._response.stream, self._chunks)

    def __repr__(self) -> str:
        return f"<CoreResponse {self.status}{'' if self._open else ' closed'}>"
